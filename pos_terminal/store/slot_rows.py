"""A machine's slots as rows of the read tables, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pos_terminal.domain.events import Entry, SlotTold

SLOTS = "SELECT id, items, why, folded_to FROM slots"


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A row of `slots`."""

    id: str
    items: int | None
    why: str
    folded_to: int


def slot_rows(entries: Sequence[Entry]) -> list[SlotRow]:
    """Return what the rows of one transaction say of slots; the last word of each counts."""
    found: dict[str, SlotRow] = {}
    for entry in entries:
        if isinstance(told := entry.event, SlotTold):
            found[told.slot] = SlotRow(told.slot, told.items, told.why, entry.envelope.seq)
    return list(found.values())


def stock_of(rows: Iterable[SlotRow]) -> dict[str, SlotTold]:
    return {row.id: SlotTold(row.id, row.items, row.why) for row in rows}
