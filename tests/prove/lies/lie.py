"""One lie: what the service really answered, with one thing in it that is not so."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import zlib
from dataclasses import dataclass, field
from enum import StrEnum

from tests.prove.lies.document import How, Path, found, read, written
from tests.prove.lies.values import STATES, WORDS, Known, Value
from tests.prove.line.between import Talk

BOMB = 300_000_000
PIECE = b" " * 65536
ENDLESS_PAUSE_S = 0.001
NOTHING = Value("null")


class Body(StrEnum):
    """Bodies that are no answer, or not this one."""

    EMPTY = "no body"
    LIST = "a list"
    TEXT = "a text"
    NULL = "null"
    DEEP = "nested 200,000 deep"
    HALF = "half of it, with the right length"
    LATIN = "bytes that are no UTF-8"
    BOM = "a mark before it"
    TWO = "two objects"
    PAGE = "a page of HTML"
    ENDLESS = "no end"
    BOMB = "a compressed bomb"
    GZIP = "compressed, unasked"
    UNTOLD_GZIP = "compressed, untold"
    WIDE = "a hundred thousand names"


class Head(StrEnum):
    """Heads that do not fit, or break the rules of HTTP."""

    TYPE = "another content type"
    LENGTH_SHORT = "a length that is too short"
    LENGTH_LONG = "a length that is too long"
    LENGTH_NEGATIVE = "a negative length"
    LENGTH_TWICE = "two lengths"
    LENGTH_ABSURD = "a length of 10**20"
    CHUNKS = "chunks and a length"
    MANY = "ten thousand headers"
    LONG = "a header of 10 MB"
    ENDLESS = "headers without an end"
    GARBAGE = "no HTTP"
    OLD = "HTTP/0.9"
    EARLY = "a hundred early hints"
    COOKIE = "a cookie and odd marks"


STATUSES = (100, 201, 202, 204, 206, 299, 300, 301, 302, 304, 307, 400, 401, 402, 403, 404, 405, 408, 409, 410, 412,
            418, 422, 429, 451, 500, 501, 502, 503, 504, 599, 999)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lie:
    """Exactly one of `path` with `how` and `value`, `body`, `head` and `status` is meant."""

    rail: str
    path: Path = ()
    how: How = How.REPLACED
    value: Value = NOTHING
    body: Body | None = None
    head: Head | None = None
    status: int = 0
    known: Known = field(default=Known(), repr=False, compare=False)

    def __str__(self) -> str:
        if self.body:
            return f"body: {self.body}"
        if self.head:
            return f"head: {self.head}"
        if self.status:
            return f"status {self.status}"
        what = f" {self.value.name}" if self.how in (How.REPLACED, How.TWICE_BEFORE, How.TWICE_BEHIND) else ""
        return f"{'.'.join(map(str, self.path))} {self.how}{what}"

    @property
    def believable(self) -> bool:
        """Whether it is, word for word, what the service would say of a payment in another state."""
        if self.body or self.head:
            return False
        if self.status:
            return self.status != 200
        if not self.path or self.path[-1] not in STATES or self.how is not How.REPLACED:
            return False
        name = self.value.name
        return name.removeprefix("the word ") in WORDS[self.rail] or self.path[-1] not in (
            "status",
            "transactionStatus",
        )

    @property
    def spoils(self) -> bool:
        return True

    async def __call__(self, talk: Talk) -> bool:
        await talk.forward()
        head, body = await talk.answer()
        with contextlib.suppress(ConnectionError):
            if self.body in (Body.ENDLESS, Body.BOMB) or self.head is Head.ENDLESS:
                return await self._without_end(talk)
            await talk.say(self.told(head, body))
            await asyncio.sleep(0)
        talk.end()
        return False

    def told(self, head: bytes, body: bytes) -> bytes:
        """Return the lying answer."""
        if self.body:
            return _headed(head, self._body(body), b"gzip" if self.body is Body.GZIP else b"")
        if self.head:
            return self._head(head, body)
        if self.status:
            _, _, rest = head.partition(b"\r\n")
            return f"HTTP/1.1 {self.status} So it is\r\n".encode() + rest + body
        doc = read(body)
        try:
            true = found(doc, self.path)
        except (KeyError, IndexError, TypeError):
            return head + body  # this answer has no such place: the truth
        text = written(doc, self.path, self.how, self.value.text(self.rail, true, self.known))
        return _headed(head, text.encode("utf-8", "surrogatepass"))

    def _body(self, true: bytes) -> bytes:
        match self.body:
            case Body.LIST:
                return b"[" + true + b"]"
            case Body.TEXT:
                return b'"' + true.replace(b'"', b"'") + b'"'
            case Body.NULL:
                return b"null"
            case Body.DEEP:
                return b'{"id":' * 200_000
            case Body.HALF:
                return true[: len(true) // 2]
            case Body.LATIN:
                return true.replace(b"{", b'{"note":"\xe4\xf6\xfc\xff",', 1)
            case Body.BOM:
                return b"\xef\xbb\xbf\xef\xbb\xbf" + true
            case Body.TWO:
                return true + true
            case Body.PAGE:
                return b"<html><body>PAID 19.99 CLOSED true</body></html>"
            case Body.GZIP | Body.UNTOLD_GZIP:
                return gzip.compress(true)
            case Body.WIDE:
                names = b",".join(b'"n%d":%d' % (at, at) for at in range(60_000))
                return true.replace(b"{", b"{" + names + b",", 1)
            case _:
                return b""

    def _head(self, head: bytes, body: bytes) -> bytes:
        first, _, rest = head.partition(b"\r\n")
        lines = [line for line in rest.split(b"\r\n") if line and not line.lower().startswith(b"content-length")]
        length = b"content-length: %d" % len(body)
        match self.head:
            case Head.TYPE:
                lines = [b"content-type: image/png", length]
            case Head.LENGTH_SHORT:
                lines.append(b"content-length: %d" % max(0, len(body) - 5))
            case Head.LENGTH_LONG:
                lines.append(b"content-length: %d" % (len(body) + 50))
            case Head.LENGTH_NEGATIVE:
                lines.append(b"content-length: -1")
            case Head.LENGTH_TWICE:
                lines += [length, b"content-length: 2"]
            case Head.LENGTH_ABSURD:
                lines.append(b"content-length: 100000000000000000000")
            case Head.CHUNKS:
                lines += [length, b"transfer-encoding: chunked"]
            case Head.MANY:
                lines += [length, *(b"x-%d: %d" % (at, at) for at in range(10_000))]
            case Head.LONG:
                lines += [length, b"x-long: " + b"z" * 10_000_000]
            case Head.COOKIE:
                marks = b"set-cookie: session=1; Domain=127.0.0.1", b"x-request-id: \x01\x02PAID", b"retry-after: -99"
                lines += [length, *marks]
            case Head.GARBAGE:
                return b"\x16\x03\x01\x02\x00SSH-2.0-nothing\r\n\r\n" + body
            case Head.OLD:
                return body
            case Head.EARLY:
                first = b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100 + first
                lines.append(length)
        return b"\r\n".join([first, *lines, b"", b""]) + body

    async def _without_end(self, talk: Talk) -> bool:
        """Send for as long as somebody reads."""
        if self.head is Head.ENDLESS:
            await talk.say(b"HTTP/1.1 200 OK\r\n")
            piece = b"x-more: more\r\n" * 100
        elif self.body is Body.BOMB:
            piece, length = _bomb()
            await talk.say(b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % length)
            await talk.say(piece)
            talk.end()
            return False
        else:
            await talk.say(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
            piece = PIECE
        while not talk.client[0].at_eof():
            await talk.say(piece)
            await asyncio.sleep(ENDLESS_PAUSE_S)
        talk.reset()
        return False


def _headed(head: bytes, body: bytes, encoding: bytes = b"") -> bytes:
    lines = [line for line in head.split(b"\r\n") if line and not line.lower().startswith(b"content-length")]
    if encoding:
        lines.append(b"content-encoding: " + encoding)
    return b"\r\n".join([*lines, b"content-length: %d" % len(body), b"", b""]) + body


_PACKED: list[bytes] = []


def _bomb() -> tuple[bytes, int]:
    if not _PACKED:
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        parts = [packer.compress(b"0" * 1_000_000) for _ in range(BOMB // 1_000_000)]
        _PACKED.append(b"".join((*parts, packer.flush())))
    return _PACKED[0], len(_PACKED[0])
