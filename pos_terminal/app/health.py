"""How each way to pay has answered lately: a fold of what its calls reported. Seconds and UTC; asks nothing itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from pos_terminal.domain.errors import Busy, Misconfigured, RailError, Refused, Uncertain, Unreachable

KEPT = 200  # looks, and writes of the journal, that the figures are made of
FADES = timedelta(minutes=15)  # what went wrong so long ago says nothing of now

UNREACHABLE, UNCLEAR, BUSY, TURNED_DOWN = "rail_not_answering", "unclear_answer", "busy", "access_turned_down"


@dataclass(frozen=True, slots=True)
class Heard:
    """How one call ended. `trouble` is a problem code; `look`: a read, whose time counts in the figures."""

    rail: str
    at: datetime
    took_s: float
    trouble: str = ""
    look: bool = False


@dataclass(frozen=True, slots=True)
class RailHealth:
    """What is known of one way to pay."""

    last_good: datetime | None = None
    took_s: float = 0.0
    trouble: str = ""
    trouble_at: datetime | None = None
    looks: tuple[float, ...] = ()

    def troubled(self, now: datetime) -> bool:
        return bool(self.trouble) and self.trouble_at is not None and now - self.trouble_at < FADES


def fold(known: RailHealth, heard: Heard) -> RailHealth:
    """Return what is known after one more call: a good answer ends every trouble."""
    looks = (*known.looks[-KEPT + 1 :], heard.took_s) if heard.look and not heard.trouble else known.looks
    if heard.trouble:
        return replace(known, trouble=heard.trouble, trouble_at=heard.at)
    return RailHealth(heard.at, heard.took_s, looks=looks)


def trouble_of(error: Exception | None) -> str:
    """Return what a call's end says of the service, as a problem code; a no is an answer like any other."""
    match error:
        case None | Refused():
            return ""
        case Unreachable():
            return UNREACHABLE
        case Busy():
            return BUSY
        case Misconfigured():
            return TURNED_DOWN
        case Uncertain(not_found=True):
            return ""
        case RailError() | Exception():
            return UNCLEAR


def rank(values: Sequence[float], share: float) -> float:
    """Return the value that so large a share of them does not exceed; 0 of none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


@dataclass(slots=True)
class Health:
    """The till's own: every way's fold, and how long the last writes of the journal took."""

    rails: dict[str, RailHealth] = field(default_factory=dict)
    writes: deque[float] = field(default_factory=lambda: deque(maxlen=KEPT))

    def hear(self, heard: Heard | None) -> None:
        if heard is not None:
            self.rails[heard.rail] = fold(self.rails.get(heard.rail, RailHealth()), heard)

    def wrote(self, seconds: float) -> None:
        self.writes.append(seconds)

    def made_anew(self, before: Mapping[str, object], now: Mapping[str, object]) -> None:
        """Forget the troubles of ways to pay that are set up in another way than before."""
        for name, known in self.rails.items():
            if before.get(name) is not now.get(name):
                self.rails[name] = replace(known, trouble="", trouble_at=None)
