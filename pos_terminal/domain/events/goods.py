"""What a machine handed out for a payment, item by item: written before the motor starts, and when its end is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pos_terminal.domain.dispense import Drop
from pos_terminal.domain.events.base import Event


@dataclass(frozen=True, slots=True)
class Good:
    """One item that the customer pays for. `minor` is its part of the share, `longest_s` the slot's longest time."""

    id: str  # ours; the machine knows the item by it, so that it comes out once
    line: str
    slot: str
    longest_s: int
    minor: int


@dataclass(frozen=True, slots=True)
class GoodsPlanned(Event):
    """A payment for goods that a machine hands out: what, in this order."""

    kind: ClassVar[str] = "goods.planned"
    goods: tuple[Good, ...]


@dataclass(frozen=True, slots=True)
class DropStarted(Event):
    """The intent, on disk before the motor starts."""

    kind: ClassVar[str] = "goods.drop"
    good: str


@dataclass(frozen=True, slots=True)
class DropEnded(Event):
    """What became of one item; `recalled`: the machine told it after a restart."""

    kind: ClassVar[str] = "goods.ended"
    good: str
    drop: Drop
    recalled: bool = False


@dataclass(frozen=True, slots=True)
class SlotTold(Event):
    """What lies in a slot of the machine from now on, of no sale. `items` None: we do not count them."""

    kind: ClassVar[str] = "machine.slot"
    slot: str
    items: int | None = None
    why: str = ""  # it is not sold from: blocked, or the domain.dispense.Drop of its last item; empty: it is


@dataclass(frozen=True, slots=True)
class GoodsMissing(Event):
    """Of a tendering sale: what did not come out is not sold. `minor` is what the total falls by."""

    kind: ClassVar[str] = "goods.missing"
    lines: tuple[tuple[str, int], ...]  # line, thousandths that did not come out
    minor: int


@dataclass(frozen=True, slots=True)
class GoodsUnpaid(Event):
    """Goods came out and the service had let the money go: for staff, with the sum that was lost."""

    kind: ClassVar[str] = "goods.unpaid"
    minor: int


@dataclass(frozen=True, slots=True)
class GoodsPaid(Event):
    """Goods of a sale that was over for want of money are paid after all, as a late look proves: it is kept for them.

    The sale is tendering again, aside, and closes with it. `minor` is what the goods cost.
    """

    kind: ClassVar[str] = "goods.paid"
    minor: int
