"""Goods and money back on a closed sale: what a return asked for, what of it is final, and what it counts as."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Entry, ReturnLine, ReturnPart
from pos_terminal.domain.money import spread

CASH, EXTERNAL, RAIL, EXCHANGE = "cash", "external", "rail", "exchange"
NO_RECEIPT, VOID, WHOLE, LINES, AMOUNT = "no_receipt", "void", "whole", "lines", "amount"


@dataclass(frozen=True, slots=True)
class Return:
    """One return; sums in minor units, tax as (rate, gross, tax). Open until every part of it is final."""

    id: str
    mode: str
    lines: tuple[ReturnLine, ...]
    total: int
    tax: tuple[tuple[int, int, int], ...]
    parts: tuple[ReturnPart, ...]
    reason: str
    note: str = ""
    at: datetime | None = None
    operator: str = ""
    approver: str = ""
    paid: tuple[ev.ReturnPaid, ...] = ()
    closed: ev.ReturnClosed | None = None
    closed_at: datetime | None = None

    @property
    def open(self) -> bool:
        return self.closed is None

    @property
    def counted(self) -> int:
        """Minor units that it takes from what is left: all that was asked for until it is known what went back."""
        return self.total if self.closed is None else self.closed.returned

    @property
    def counted_lines(self) -> tuple[ReturnLine, ...]:
        return self.lines if self.closed is None else self.closed.lines

    @property
    def counted_tax(self) -> tuple[tuple[int, int, int], ...]:
        return self.tax if self.closed is None else self.closed.tax

    @property
    def handed(self) -> tuple[ReturnPart, ...]:
        """The parts that no service pays: over the counter, by the bank's terminal, into another sale."""
        return tuple(part for part in self.parts if part.way != RAIL)

    @property
    def rounding(self) -> int:
        return sum(part.rounding for part in self.parts)


def started(entry: Entry) -> Return:
    """Return what a ReturnStarted row asks for."""
    event, envelope = entry.event, entry.envelope
    assert isinstance(event, ev.ReturnStarted)
    return Return(
        id=event.id,
        mode=event.mode,
        lines=event.lines,
        total=event.total,
        tax=event.tax,
        parts=event.parts,
        reason=event.reason,
        note=event.note,
        at=envelope.at,
        operator=envelope.operator,
        approver=envelope.approver,
    )


def apply(returns: tuple[Return, ...], entry: Entry) -> tuple[Return, ...]:
    """Fold one row into the returns of its sale; rows of other kinds change nothing."""
    event = entry.event
    match event:
        case ev.ReturnStarted():
            return (*returns, started(entry))
        case ev.ReturnPaid():
            return _changed(returns, event.id, lambda one: replace(one, paid=(*one.paid, event)))
        case ev.ReturnClosed():
            at = entry.envelope.at
            return _changed(returns, event.id, lambda one: replace(one, closed=event, closed_at=at))
    return returns


def _changed(returns: tuple[Return, ...], which: str, change: Callable[[Return], Return]) -> tuple[Return, ...]:
    return tuple(change(one) if one.id == which else one for one in returns)


def given(returns: Iterable[Return]) -> dict[str, tuple[int, int]]:
    """Return how much of each line came back already: quantity in thousandths, money in minor units."""
    back: dict[str, tuple[int, int]] = {}
    for one in returns:
        for part in one.counted_lines:
            quantity, minor = back.get(part.line, (0, 0))
            back[part.line] = (quantity + part.quantity, minor + part.minor)
    return back


def given_tax(returns: Iterable[Return], rate: int) -> tuple[int, int]:
    """Return gross and tax of a rate that went back already."""
    back = [row for one in returns for row in one.counted_tax if row[0] == rate]
    return sum(row[1] for row in back), sum(row[2] for row in back)


def cut(lines: tuple[ReturnLine, ...], minor: int) -> tuple[ReturnLine, ...]:
    """Return the lines of a return of which only `minor` went back: less money for each, the goods are here."""
    if minor <= 0:
        return ()
    shares = spread(minor, tuple(line.minor for line in lines))
    return tuple(replace(line, minor=share) for line, share in zip(lines, shares, strict=True))
