"""The shift as rows of the store: the current one and, once it has its Z, the one before."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from pos_terminal.domain import shift as shifts
from pos_terminal.domain import shift_counts
from pos_terminal.domain.events import Entry, ShiftClosed
from pos_terminal.domain.shift import Shift
from pos_terminal.domain.shift_counts import Told
from pos_terminal.store.codec import to_ms

SHIFT = msgspec.json.Decoder(Shift)
CURRENT = "SELECT state FROM shifts ORDER BY id DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """A row of `shifts`: `id` is the shift's number, `z` empty while it is not closed."""

    id: int
    z: str
    at: int
    state: str
    folded_to: int


class ShiftFold:
    """Folds the rows of one transaction into the shift; what is closed leaves a row of its own."""

    def __init__(self, shift: Shift) -> None:
        self.shift = shift
        self._before = shift
        self._closed: list[ShiftRow] = []
        self._last: Entry | None = None

    def take(self, entry: Entry) -> None:
        """Fold a row by what it says alone; once for each row."""
        if isinstance(entry.event, ShiftClosed):
            self._closed.append(_row(self.shift, entry, entry.event.z))
        self.shift = shifts.apply(self.shift, entry)
        self._last = entry

    def count(self, entry: Entry, before: Told | None, after: Told) -> None:
        """Fold what a row means for one sale; once for each sale that it changes."""
        self.shift = shift_counts.count(self.shift, entry, before, after)

    def rows(self) -> list[ShiftRow]:
        if self._last is None or self.shift is self._before:
            return []
        return [*self._closed, _row(self.shift, self._last, "")]


def read(state: str) -> Shift:
    return SHIFT.decode(state)


def _row(shift: Shift, entry: Entry, z: str) -> ShiftRow:
    envelope = entry.envelope
    return ShiftRow(shift.number, z, to_ms(envelope.at), msgspec.json.encode(shift).decode(), envelope.seq)
