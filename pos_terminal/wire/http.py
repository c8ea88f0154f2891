"""Speak HTTP to one payment service and say how a call ended: the only module that knows httpx."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx
import truststore

from pos_terminal.app.ports import Clock
from pos_terminal.domain.errors import (
    Busy,
    Misconfigured,
    NotSupported,
    RailError,
    Refused,
    Trace,
    Uncertain,
    Unreachable,
)
from pos_terminal.wire.origins import PORTS, Base
from pos_terminal.wire.redact import Veil, clean

LARGEST_BODY = 1_000_000
LONGEST_PATIENCE_S = 600.0
KEEP_ALIVE_S = 4.0  # below the 5 s of common servers: an idle connection closed under our feet means doubt
_CORRELATION = ("x-request-id", "x-correlation-id", "paysera-correlation-id", "traceparent")


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds a call may take, whole answer included (PAYMENTS.md rule 8)."""

    connect: float = 3.0
    read: float = 5.0
    write: float = 10.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer, whatever its status. The body is for shapes.py only."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    trace: Trace
    retry_after: float | None = None

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class OnWire:
    """A request exactly as it leaves, for services that want it signed; `target` is the path with its query."""

    method: str
    target: str
    host: str
    port: int
    body: bytes = field(repr=False)


Sign = Callable[[OnWire], Mapping[str, str]]  # returns the headers that sign it


class Network:
    """What all clients of a till share: TLS roots, the name we give, the veil over secrets."""

    def __init__(self, clock: Clock, user_agent: str, veil: Veil | None = None, times: Times | None = None) -> None:
        self.clock = clock
        self.user_agent = user_agent
        self.veil = veil or Veil()
        self.times = times or Times()
        self._tls: ssl.SSLContext | None = None
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)  # at INFO whole addresses are logged

    def client(self, base: Base) -> HttpClient:
        return HttpClient(base, self)

    def tls(self) -> ssl.SSLContext:
        """Return the one context with the system's own roots; made at first use."""
        if self._tls is None:
            self._tls = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return self._tls


@dataclass(slots=True, eq=False)
class _Kept:
    """The connections that reads share until a write has ended; closed by the last read on them."""

    client: httpx.AsyncClient
    reads: int = 0
    retired: bool = False


class HttpClient:
    """Calls one origin and no other. Opened at first use inside the till's loop, closed there by `close`."""

    def __init__(self, base: Base, network: Network) -> None:
        self.base = base
        self._network = network
        self._kept: _Kept | None = None
        self._once: httpx.AsyncClient | None = None

    async def warm_up(self) -> None:
        """Build the client now, so that the first payment need not wait for it."""
        self._for_reads()
        self._for_writes()

    async def close(self) -> None:
        kept, once, self._kept, self._once = self._kept, self._once, None, None
        if kept is not None:
            await kept.client.aclose()
        if once is not None:
            await once.aclose()

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        sign: Sign | None = None,
        write: bool,
    ) -> Answer:
        """Send once, follow nothing, and return any complete answer, 4xx and 5xx included.

        `sign` is given the request as it leaves and returns the headers that go with it.

        Raises Unreachable when the request certainly did not leave, Uncertain when it may have arrived,
        Misconfigured for a path or header that cannot be sent. A write is never repeated, and has a connection
        of its own: on a kept one bytes that came too much before would be taken for its answer. For the same reason
        what is read behind a write has other connections than what was read before it: it tells of the time since.
        """
        url = self._url(path)
        signed = sign(_on_wire(method, url, json or b"")) if sign is not None else {}
        times = self._network.times
        allowed = times.write if write else times.read
        sent = _Sent()
        kept = None if write else self._for_reads()
        client = self._for_writes() if kept is None else kept.client
        request = client.build_request(
            method,
            url,
            content=json,
            headers=self._headers({**(headers or {}), **signed}, json is not None),
            timeout=httpx.Timeout(allowed, connect=times.connect, pool=times.connect),
            extensions={"trace": sent.note},
        )
        failure: RailError
        if kept is not None:
            kept.reads += 1
        try:
            async with asyncio.timeout(allowed):
                return await self._exchange(client, request)
        except TimeoutError:
            failure = Unreachable("no connection in time") if sent.surely_not else Uncertain("no answer in time")
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol) as error:
            failure = Unreachable(self._words(error))
        except httpx.LocalProtocolError as error:
            failure = Misconfigured(self._words(error)) if sent.surely_not else Uncertain(self._words(error))
        except httpx.HTTPError as error:
            failure = Uncertain(self._words(error))
        except RailError as error:
            failure = error
        finally:
            await self._ended(kept)
        raise failure  # outside the except: httpx's error carries the request, headers and all

    async def _exchange(self, client: httpx.AsyncClient, request: httpx.Request) -> Answer:
        response = await client.send(request, stream=True, follow_redirects=False)
        try:
            return await self._read(response)
        finally:
            await response.aclose()

    async def _read(self, response: httpx.Response) -> Answer:
        trace = Trace(http=response.status_code, correlation=self._correlation(response.headers))
        if response.headers.get("content-encoding", "identity").lower() not in ("identity", ""):
            raise Uncertain("compressed answer that was not asked for", replace(trace, words="compressed"))
        body = bytearray()
        async for part in response.aiter_raw():
            body += part
            if len(body) > LARGEST_BODY:
                raise Uncertain("answer larger than 1 MB", replace(trace, words="too large"))
        return Answer(
            response.status_code,
            dict(response.headers),
            bytes(body),
            replace(trace, body_hash=hashlib.sha256(body).hexdigest()),
            self._patience(response.headers.get("retry-after", "")),
        )

    def _for_reads(self) -> _Kept:
        if self._kept is None:
            self._kept = _Kept(self._made(kept=8))
        return self._kept

    def _for_writes(self) -> httpx.AsyncClient:
        if self._once is None:
            self._once = self._made(kept=0)
        return self._once

    async def _ended(self, kept: _Kept | None) -> None:
        """Behind a write the connections of the reads are retired; the last of their reads closes them."""
        if kept is None:
            kept, self._kept = self._kept, None
            if kept is None:
                return
            kept.retired = True
        else:
            kept.reads -= 1
        if kept.retired and not kept.reads:
            await kept.client.aclose()

    def _made(self, kept: int) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            verify=self._network.tls(),
            trust_env=False,
            follow_redirects=False,
            cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
            limits=httpx.Limits(max_connections=20, max_keepalive_connections=kept, keepalive_expiry=KEEP_ALIVE_S),
        )

    def _url(self, path: str) -> httpx.URL:
        if not path.startswith("/") or path.startswith("//") or not path.isascii() or not path.isprintable():
            raise Misconfigured(f"{clean(path)!r} is not a path")
        url = httpx.URL(self.base.origin + self.base.path + path)
        sent_to = f"{url.scheme}://{url.netloc.decode('ascii')}"
        if sent_to != self.base.origin:
            raise Misconfigured("the path leads to another host")
        return url

    def _headers(self, headers: Mapping[str, str], with_body: bool) -> list[tuple[bytes, bytes]]:
        every = {
            "User-Agent": self._network.user_agent,
            "Accept": "application/json",
            "Accept-Encoding": "identity",  # no bombs
            **({"Content-Type": "application/json"} if with_body else {}),
            **headers,
        }
        return [(name.encode("ascii"), header_bytes(name, value)) for name, value in every.items()]

    def _correlation(self, headers: httpx.Headers) -> str:
        for name in _CORRELATION:
            if found := headers.get(name):
                return self._network.veil.hide(clean(found, 80))
        return ""

    def _patience(self, text: str) -> float | None:
        """Read Retry-After, seconds or a date, bounded to ten minutes."""
        text = text.strip()
        if text.isascii() and text.isdecimal():
            return min(float(text[:6]), LONGEST_PATIENCE_S)
        try:
            until = parsedate_to_datetime(text)
        except ValueError:
            return None
        if until.tzinfo is None:
            until = until.replace(tzinfo=UTC)
        return min(max((until - self._network.clock.now()).total_seconds(), 0.0), LONGEST_PATIENCE_S)

    def _words(self, error: Exception) -> str:
        return self._network.veil.hide(clean(f"{type(error).__name__}: {error}"))


def _on_wire(method: str, url: httpx.URL, body: bytes) -> OnWire:
    return OnWire(method, url.raw_path.decode("ascii"), url.host, url.port or PORTS[url.scheme], body)


class _Sent:
    """Follows one request through httpcore: while only a connection was being made, nothing was sent."""

    def __init__(self) -> None:
        self._connecting = False
        self._begun = False

    @property
    def surely_not(self) -> bool:
        return self._connecting and not self._begun

    async def note(self, event: str, info: Mapping[str, object]) -> None:
        if event.startswith("connection."):
            self._connecting = True
        else:
            self._begun = True


def header_bytes(name: str, value: str) -> bytes:
    """Return a header's value in Latin-1; Misconfigured for signs that a header cannot carry."""
    try:
        coded = value.encode("latin-1")
    except UnicodeEncodeError:
        raise Misconfigured(f"{name} holds signs that an HTTP header cannot carry") from None
    if any(sign < 32 or sign == 127 for sign in coded) or value != value.strip():
        raise Misconfigured(f"{name} holds a line break, a control sign or a space at its end")
    return coded


def meaning(answer: Answer, *, write: bool, words: str = "", code: str = "") -> RailError | None:
    """Say what a status means for the caller (PAYMENTS.md rule 2); None for 2xx.

    `words` and `code` are the service's own. A 404 to a read is Uncertain: of a payment that we know it never
    means "not there". A refused write is Refused, and only a look decides.
    """
    said = clean(words) or f"HTTP {answer.status}"
    trace = replace(answer.trace, words=said)
    match answer.status:
        case status if 200 <= status < 300:
            return None
        case 401:
            return Misconfigured(said, trace)
        case 403 if not write:
            return Misconfigured(said, trace)
        case 404 if not write:
            return Uncertain(said, trace, not_found=True)
        case 404:
            return Refused(said, trace, code=code, not_found=True)
        case 405:
            return NotSupported(said, trace, code=code) if write else Misconfigured(said, trace)
        case 408:
            return Uncertain(said, trace)
        case 429:
            return Busy(said, trace, retry_after=answer.retry_after)
        case status if write and 400 <= status < 500:
            return Refused(said, trace, code=code)
        case _:  # 3xx is not followed; 5xx may have done the work; a read that failed tells nothing
            return Uncertain(said, trace)
