"""The ways in which one exchange on the line goes wrong: cut, late, in drops, twice, swapped, swallowed."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from tests.prove.line.between import Talk

LATE_S = 0.3  # behind the patience of a hurried till, see desk.HURRY
DROP_S = 0.0004
SLOW_DROP_S = 0.02


class Where(StrEnum):
    """How much of a message has passed when it is cut."""

    NOTHING = "before the first byte"
    FIRST_LINE = "in the first line"
    HEADERS = "in the headers"
    LENGTH = "in the length"
    BODY = "before the body"
    MIDDLE = "in the middle of the body"
    LAST = "before the last byte"


class Kind(StrEnum):
    """What is done with the exchange."""

    CUT_REQUEST = "request cut"  # never whole at the service
    CUT_ANSWER = "answer cut"
    STALLED = "answer stalled"  # half, and then silence
    LATE_REQUEST = "request late"  # processed when nobody waits any more
    LATE_ANSWER = "answer late"
    DROPS = "in drops"  # byte by byte, and in time
    SLOW_DROPS = "in slow drops"  # byte by byte, and behind the deadline
    CLOSED_BEHIND = "closed behind"  # a whole answer, and then the end
    TWICE = "answer twice"  # the same bytes once more on the same connection
    SWALLOWED = "swallowed"  # nothing passes, nothing is said


@dataclass(frozen=True, slots=True)
class Bent:
    """A bend with its place; `rst`: by a reset, else by a FIN."""

    kind: Kind
    where: Where = Where.NOTHING
    rst: bool = False
    done: bool = False  # as a Fault has it
    late_s: float = LATE_S

    def __str__(self) -> str:
        where = f" {self.where}" if self.kind in CUTS else ""
        how = f" ({'RST' if self.rst else 'FIN'})" if self.kind in CUTS or self.kind is Kind.CLOSED_BEHIND else ""
        return f"{self.kind}{where}{how}"

    @property
    def hurries(self) -> bool:
        """Whether the till's patience must be short for it to be met."""
        return self.kind in HURRIED

    @property
    def harmless(self) -> bool:
        """Whether a whole answer arrives in time."""
        return self.kind is Kind.DROPS or (self.kind is Kind.CLOSED_BEHIND and not self.rst)

    @property
    def spoils(self) -> bool:
        """Whether the service must not blame the till for asking again."""
        return not self.harmless

    async def __call__(self, talk: Talk) -> bool:
        match self.kind:
            case Kind.CUT_REQUEST:
                await talk.forward(upto(self.where, talk.head, talk.body))
            case Kind.CUT_ANSWER:
                await talk.forward()
                await talk.say(upto(self.where, *await talk.answer()))
            case Kind.TWICE:
                await talk.forward()
                await talk.say(b"".join(await talk.answer()) * 2)
                return True
            case Kind.DROPS | Kind.SLOW_DROPS:
                await talk.forward()
                return await _in_drops(talk, DROP_S if self.kind is Kind.DROPS else SLOW_DROP_S)
            case Kind.CLOSED_BEHIND:
                await talk.forward()
                await talk.say(b"".join(await talk.answer()))
            case _:
                await self._makes_wait(talk)
        if self.rst:
            talk.reset()
        else:
            talk.end()
        return False

    async def _makes_wait(self, talk: Talk) -> None:
        match self.kind:
            case Kind.STALLED:
                await talk.forward()
                await talk.say(upto(Where.MIDDLE, *await talk.answer()))
                await talk.until_gone()
            case Kind.LATE_REQUEST:
                await asyncio.sleep(self.late_s)
                await talk.forward()
                await talk.answer()
            case Kind.LATE_ANSWER:
                await talk.forward()
                whole = b"".join(await talk.answer())
                await asyncio.sleep(self.late_s)
                with contextlib.suppress(ConnectionError):
                    await talk.say(whole)
            case Kind.SWALLOWED:
                await talk.until_gone()


CUTS = frozenset({Kind.CUT_REQUEST, Kind.CUT_ANSWER})
HURRIED = frozenset({Kind.STALLED, Kind.LATE_REQUEST, Kind.LATE_ANSWER, Kind.SLOW_DROPS, Kind.SWALLOWED})
BENDS = (
    *(Bent(kind, where, rst) for kind in sorted(CUTS) for where in Where for rst in (False, True)),
    *(Bent(kind) for kind in Kind if kind not in CUTS),
    Bent(Kind.CLOSED_BEHIND, rst=True),
)


def upto(where: Where, head: bytes, body: bytes) -> bytes:
    """Return the beginning of a message that passes."""
    whole = head + body
    first, length = head.index(b"\r\n"), head.lower().find(b"content-length:")
    ends: dict[Where, Callable[[], int]] = {
        Where.NOTHING: lambda: 0,
        Where.FIRST_LINE: lambda: first // 2,
        Where.HEADERS: lambda: (first + len(head)) // 2,
        Where.LENGTH: lambda: length + len("content-length: ") + 1 if length > 0 else first + 4,
        Where.BODY: lambda: len(head) if body else len(head) - 2,
        Where.MIDDLE: lambda: len(head) + len(body) // 2 if len(body) > 1 else len(head) - 1,
        Where.LAST: lambda: len(whole) - 1,
    }
    return whole[: ends[where]()]


async def _in_drops(talk: Talk, pause_s: float) -> bool:
    whole = b"".join(await talk.answer())
    with contextlib.suppress(ConnectionError):
        for at in range(len(whole)):
            if talk.client[0].at_eof() or talk.client[1].is_closing():
                return False
            await talk.say(whole[at : at + 1])
            await asyncio.sleep(pause_s)
        return True
    return False
