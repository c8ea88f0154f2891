"""What lies in a machine's slots: a fold of what staff said and of what became of each item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pos_terminal.domain.dispense import Drop, Slot
from pos_terminal.domain.events import SlotTold

Stock = Mapping[str, SlotTold]
BLOCKED = "blocked"  # by staff
MANY = 1_000_000  # what a slot holds that nobody counts


def told_of(stock: Stock, slot: str) -> SlotTold:
    return stock.get(slot, SlotTold(slot))


def after_drop(told: SlotTold, drop: Drop) -> SlotTold:
    """Return a slot after one item's turn: what was not seen to fall keeps it shut until somebody has looked."""
    match drop:
        case Drop.SEEN:
            return replace(told, items=None if told.items is None else max(0, told.items - 1))
        case Drop.REFUSED:
            return told
        case Drop.EMPTY:
            return replace(told, items=None if told.items is None else 0, why=drop.value)
        case Drop.NOT_SEEN | Drop.JAMMED | Drop.UNKNOWN:
            return replace(told, why=drop.value)


def left_in(slot: Slot, told: SlotTold) -> int | None:
    """Return how many items lie in a slot: the machine's own count, else ours; None where nobody counts."""
    return slot.left if slot.left is not None else told.items


def gives(slot: Slot, told: SlotTold) -> int:
    """Return how many items can be sold out of a slot now."""
    if told.why:
        return 0
    left = left_in(slot, told)
    return MANY if left is None else left
