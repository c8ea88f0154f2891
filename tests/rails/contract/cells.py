"""The cells of the contract: a call, in a state, that goes wrong in one way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pos_terminal.sandbox.faults import FaultKind


@dataclass(frozen=True, slots=True)
class Fault:
    """How a call goes wrong."""

    kind: FaultKind
    done: bool = False  # processed, where the kind leaves that open

    def __str__(self) -> str:
        return f"{self.kind}-done" if self.done else str(self.kind)


FAULTS = (
    *(Fault(kind) for kind in FaultKind),
    Fault(FaultKind.DELAY, done=True),
    Fault(FaultKind.STATUS_500, done=True),
)
SLOW = (Fault(FaultKind.DELAY), Fault(FaultKind.REFUSE_CONNECTION))  # they take a third of a second
SLOWEST = (Fault(FaultKind.DELAY, done=True), Fault(FaultKind.HUGE_BODY))  # an answer that is lost, once more
FEW = (
    Fault(FaultKind.DROP_BEFORE),
    Fault(FaultKind.DROP_AFTER),
    Fault(FaultKind.STATUS_429),
    Fault(FaultKind.UNKNOWN_STATUS),
)


def always(fault: Fault, *, usual: bool, reads: bool) -> bool:
    """Say whether a cell is played in every run; the others with --campaign only."""
    if not usual:
        return fault in FEW
    return fault not in SLOWEST and not (reads and fault in SLOW)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `call` is the so manieth (`at`, from 0) call of that name since the fault was ordered."""

    way: str
    state: str
    call: str
    at: int
    fault: Fault

    @property
    def where(self) -> tuple[str, str, str, str]:
        """Its place in the table."""
        return self.way, self.state, self.call, str(self.fault)

    def __str__(self) -> str:
        again = f" ({self.at + 1})" if self.at else ""
        return f"{self.way}: {self.state}: {self.call}{again}: {self.fault}"


PASSED, FAILED, HOLE, LATER = ".", "F", "o", " "


def cells_of(way: str, state: str, calls: Iterable[str]) -> list[Cell]:
    """Return a cell for each fault of each call that was met in a run without one."""
    met: dict[str, int] = {}
    found = []
    for call in calls:
        at = met.get(call, 0)
        met[call] = at + 1
        found += [Cell(way, state, call, at, fault) for fault in FAULTS]
    return found
