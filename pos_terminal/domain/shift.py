"""The shift, from Z to Z: its float, its drawer and what it adds up to; a fold of the journal."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Entry
from pos_terminal.domain.shift_totals import ShiftTotals

MONEY_REASONS = frozenset(  # why the drawer opens when money or a count is the reason
    {"cash", "give back", "refund", "return", "void", "exchange", "cash moved", "count", "shift"}
)


@dataclass(frozen=True, slots=True)
class OpenReturn:
    """A return that is not closed. `moved` is what went back already, minor units; a bare one is a refund by itself."""

    id: str
    operator: str
    refunds: tuple[str, ...] = ()
    moved: int = 0
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """What happened since the last Z. It is not `open` until a float is entered; sales count all the same.

    Sums in minor units, times UTC. `after` is the journal row of the last Z.
    """

    number: int = 1
    open: bool = False
    opened_at: datetime | None = None
    opened_by: str = ""
    cash: int = 0  # the float
    after: int = 0
    began: datetime | None = None  # the first row since the last Z that counts for something
    totals: ShiftTotals = field(default_factory=ShiftTotals)
    returns: tuple[OpenReturn, ...] = ()
    owed: tuple[tuple[str, int], ...] = ()  # payment -> what its customer is owed; it outlives the shift
    unpaid: tuple[tuple[str, int], ...] = ()  # payment -> what came out for it in this shift and was not paid
    last_z: str = ""
    left: int = 0  # payments of the shift before that no service answered about until its Z
    left_after: int = 0  # the journal row after which that shift began

    @property
    def expected(self) -> int:
        """Cash that should be in the drawer."""
        told = self.totals
        return self.cash + told.cash_taken - told.cash_returned + told.cash_in - told.cash_out


def apply(shift: Shift, entry: Entry) -> Shift:
    """Fold a row that names no sale, or says the same whatever its sale is: shift, drawer, cash in and out."""
    event, envelope, told = entry.event, entry.envelope, shift.totals
    match event:
        case ev.ShiftOpened(number=number, cash=cash):
            return replace(
                shift, number=number, open=True, cash=cash, opened_at=envelope.at, opened_by=envelope.operator
            )
        case ev.CashMoved(minor=minor) if minor >= 0:
            return _counting(shift, entry, replace(told, cash_in=told.cash_in + minor))
        case ev.CashMoved(minor=minor):
            return _counting(shift, entry, replace(told, cash_out=told.cash_out - minor))
        case ev.DrawerOpened(reason=reason) if reason not in MONEY_REASONS:
            return _counting(shift, entry, replace(told, no_sale=told.no_sale + 1))
        case ev.ShiftReconciled(checked=checked, rows=rows, unasked=unasked):
            differing = sum(row.what != "unreachable" for row in rows)
            return replace(shift, totals=replace(told, reconciled=checked, differing=differing, unasked=unasked))
        case ev.ShiftClosed(z=z, number=number):
            return Shift(
                number=number + 1,
                after=envelope.seq,
                totals=ShiftTotals(owed=sum(minor for _, minor in shift.owed)),
                returns=shift.returns,
                owed=shift.owed,
                last_z=z,
                left=told.unasked,
                left_after=shift.after,
            )
    return shift


def _counting(shift: Shift, entry: Entry, totals: ShiftTotals) -> Shift:
    return replace(shift, totals=totals, began=shift.began or entry.envelope.at)
