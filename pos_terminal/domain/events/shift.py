"""A shift: its float, cash in and out, its count and its Z."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from pos_terminal.domain.events.base import Event
from pos_terminal.domain.shift_totals import ShiftTotals


@dataclass(frozen=True, slots=True)
class ShiftOpened(Event):
    kind: ClassVar[str] = "shift.opened"
    number: int
    cash: int  # the float, minor units


@dataclass(frozen=True, slots=True)
class CashMoved(Event):
    """Cash put into the drawer (above 0) or taken out of it (below 0), not for a sale."""

    kind: ClassVar[str] = "shift.cash_moved"
    minor: int
    reason: str


@dataclass(frozen=True, slots=True)
class CarriedPayment:
    """A payment that moves to the next shift. `what`: checking, open, held, owed, gone; sums in minor units."""

    payment: str
    number: str
    title: str
    minor: int
    what: str


@dataclass(frozen=True, slots=True)
class ReconciledRow:
    """A payment of which the service and the till do not say the same. Sums in minor units."""

    payment: str  # ours; empty: only the service has it
    reference: str  # the service's
    rail: str
    what: str  # only_ours, only_theirs, sums_differ, still_open, unreachable
    ours: int
    theirs: int
    words: str = ""
    number: str = ""  # the sale's
    title: str = ""  # the rail's
    at: datetime | None = None  # UTC, made at the service; told where only the service has it


@dataclass(frozen=True, slots=True)
class ShiftClosed(Event):
    """The Z, whole: what it says is never added up anew. Sums in minor units."""

    kind: ClassVar[str] = "shift.closed"
    z: str  # gap-free, in a series of its own for test
    number: int
    expected: int  # cash that should be in the drawer
    counted: int
    count: tuple[tuple[int, int], ...]  # note or coin in minor units, pieces
    note: str
    totals: ShiftTotals
    carried: tuple[str, ...] = ()  # payments still in doubt or open, by id
    named: tuple[CarriedPayment, ...] = ()  # the same, as the paper names them
    differing: tuple[ReconciledRow, ...] = ()
    cash: int = 0  # the float
    opened_at: datetime | None = None  # UTC
    opened_by: str = ""
    parked: int = 0  # baskets that stay parked


@dataclass(frozen=True, slots=True)
class ShiftReconciled(Event):
    """Every payment of the shift was read again at its service."""

    kind: ClassVar[str] = "shift.reconciled"
    number: int
    checked: int
    agreed: int
    rows: tuple[ReconciledRow, ...] = ()
    unasked: int = 0  # those that no service answered about
