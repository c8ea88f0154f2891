"""How far the asking of the services about a shift is; of this run of the program only."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from pos_terminal.domain.events import ReconciledRow


@dataclass(frozen=True, slots=True)
class Closing:
    """A shift that closes once the services were asked: what was counted, and by whom."""

    count: tuple[tuple[int, int], ...]
    note: str
    operator: str
    approver: str
    expected: int = 0  # minor units that should have been in the drawer when it was counted


@dataclass(slots=True)
class Asking:
    """How far the asking is; of this run only. `upto` is the journal row up to which payments were asked."""

    state: str = "idle"  # idle, running, done
    number: int = 0  # the shift that is asked about
    queue: deque[tuple[str, str, str]] = field(default_factory=deque)  # payment, sale, rail
    of: int = 0
    done: int = 0
    same: set[str] = field(default_factory=set)  # payments of which both say the same
    upto: int = 0
    rows: dict[str, ReconciledRow] = field(default_factory=dict)
    unreached: dict[str, tuple[str, str]] = field(default_factory=dict)  # payment -> sale, rail: to be asked again
    lists: set[str] = field(default_factory=set)  # rails whose list of the account's payments is still to be read
    since: datetime | None = None  # UTC: from when the lists are read
    ends_at: float | None = None  # monotonic seconds: what closes a shift does not wait for ever
    closing: Closing | None = None

    @property
    def agreed(self) -> int:
        return len(self.same)

    @property
    def unasked(self) -> int:
        """How many got no answer: their service did not say, or the time was over."""
        return self.of - self.done + len(self.unreached)
