"""Goods back: which lines, to which tenders the money goes, and the paper that says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pos_terminal.domain.events.base import Event


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """Part of a line that is given back: `minor` is its share after every discount, quantity in thousandths.

    A refund by amount has quantity 0: money without goods.
    """

    line: str
    name: str
    sku: str
    unit: str
    quantity: int
    minor: int
    tax_rate: int


@dataclass(frozen=True, slots=True)
class ReturnPart:
    """Where a share of the money goes: `way` is rail, cash, external or exchange; a rail's part names payment and
    refund, and of the others `instead` names the payment that it is counted against: cash where its rail can give
    nothing (more) back, an exchange whose share goes into another sale. `minor` is without its rounding.
    """

    way: str
    minor: int
    rounding: int = 0  # cash rounding that the part was raised or lowered by
    payment: str = ""
    refund: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True)
class ReturnStarted(Event):
    """A refund was asked for. The envelope names the sale it comes from; one without a receipt is a sale of its own."""

    kind: ClassVar[str] = "return.started"
    id: str
    mode: str  # whole, lines, amount, no_receipt, void
    lines: tuple[ReturnLine, ...]
    total: int
    tax: tuple[tuple[int, int, int], ...]  # rate, gross, tax
    parts: tuple[ReturnPart, ...]
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReturnPaid(Event):
    """A part without a network: over the counter (cash), by the bank's own terminal (external), or into the sale
    that it pays a share of (exchange). The envelope names the payment that it is counted against, if any."""

    kind: ClassVar[str] = "return.paid"
    id: str
    way: str
    minor: int  # with its rounding: what left the drawer
    instead: str = ""
    reference: str = ""
    rounding: int = 0  # cash rounding within `minor`


@dataclass(frozen=True, slots=True)
class ReturnClosed(Event):
    """Every part is final. The receipt number is of the same gap-free series as sales; empty: nothing went back."""

    kind: ClassVar[str] = "return.closed"
    id: str
    receipt: str
    returned: int  # what went back for certain, minor units
    tax: tuple[tuple[int, int, int], ...]  # of what went back: rate, gross, tax
    lines: tuple[ReturnLine, ...] = ()  # as they count now; fewer than asked for where a part was refused


@dataclass(frozen=True, slots=True)
class ReturnTendered(Event):
    """Exchange: the sum of a return pays a share of the new sale instead of leaving the till."""

    kind: ClassVar[str] = "tender.return"
    minor: int
    return_id: str
    from_sale: str
