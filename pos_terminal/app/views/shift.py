"""The shift page: what the drawer should hold, what the Z will say, how the sales went by the hour."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.domain.events.shift import ReconciledRow
from pos_terminal.domain.shift_totals import ShiftTotals


@dataclass(frozen=True, slots=True)
class CarriedView:
    """A payment that is still in doubt, open or held when the shift closes; it moves to the next shift."""

    payment: str
    number: str
    title: str
    minor: int
    what: str  # checking, open, held, owed


@dataclass(frozen=True, slots=True)
class ReconcileView:
    """Asking the services: `state` is idle, running or done."""

    state: str = "idle"
    done: int = 0
    of: int = 0
    agreed: int = 0
    rows: tuple[ReconciledRow, ...] = ()
    closing: bool = False  # the shift closes when it is done, or its time is over
    unasked: int = 0  # no service answered about so many
    left: int = 0  # of the shift before: until somebody asks, they are to be asked too
    timezone: str = "UTC"  # of the rows' times, as they are shown


@dataclass(frozen=True, slots=True)
class ShiftView:
    """`open` is False before a float was entered; sales made then belong to the shift that is opened next."""

    open: bool
    number: int
    opened_at: str = ""  # the shop's time, HH:MM
    opened_by: str = ""
    cash: int = 0  # the float
    expected: int | None = 0  # cash in the drawer; None: a blind count
    totals: ShiftTotals = field(default_factory=ShiftTotals)
    carried: tuple[CarriedView, ...] = ()
    denominations: tuple[int, ...] = ()  # largest first
    difference_limit: int = 0  # a larger difference asks for a note
    reconcile: ReconcileView = field(default_factory=ReconcileView)
    preview: str = ""  # the Z as text, as it would be printed now
    preview_x: str = ""
    last_z: str = ""
    count: tuple[tuple[int, int], ...] = ()  # what was counted so far
    timezone: str = "UTC"  # of the hours
