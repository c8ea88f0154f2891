"""How a journal stands to its anchors, the file's and the keyring's, and when they are written anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from pos_terminal.domain.events import Entry
from pos_terminal.domain.numbers import SERIES
from pos_terminal.store.anchors import Anchor, Anchored, Anchors, compare
from pos_terminal.store.series import carried, count_of

AFAR_EVERY = 100  # receipts: the keyring is slow and may ask a person
OLDER = frozenset({Anchored.BEHIND, Anchored.OTHER})


class Records(Protocol):
    """What an anchorage asks of a journal."""

    @property
    def last_seq(self) -> int: ...

    def hash_of(self, seq: int) -> str: ...

    def next_number(self, series: str) -> int: ...


class Anchorage:
    """Implements app.older_copy.Anchoring over a file in the config folder. Used by the journal's thread.

    `state` says how the journal stood when it was opened, and changes when an anchor from elsewhere proves more.
    """

    def __init__(self, records: Records, file: Anchors) -> None:
        self._records = records
        self._file = file
        self._afar: Callable[[Anchor], None] = lambda anchor: None
        self._began_at = records.last_seq  # rows beyond it were written by this start and prove nothing
        self._newest = file.read()
        self.state = self._compare(self._newest)

    def afar(self, keep: Callable[[Anchor], None]) -> None:
        """Have every hundredth receipt anchored elsewhere too; `keep` must not wait."""
        self._afar = keep

    def written(self, entries: Sequence[Entry], ended: bool) -> None:
        """Rows were written; `ended` says that a payment came to its end. An older copy leaves its anchors alone."""
        numbers = [found for entry in entries if (found := carried(entry.event)) is not None and found[0] != "sale"]
        if self.state in OLDER or not (numbers or ended):
            return
        anchor = self._here()
        self._file.write(anchor)
        if any(series == "receipt" and count_of(number) % AFAR_EVERY == 0 for series, number in numbers):
            self._afar(anchor)

    # --- the port

    def heard(self, seq: int, seal: str, series: int) -> bool:
        anchor = Anchor(seq, seal, series)
        if self._newest is not None and anchor.age <= self._newest.age:
            return self.state in OLDER
        found = self._compare(anchor)
        if found in OLDER:
            self.state, self._newest = found, anchor
        return self.state in OLDER

    def known(self) -> tuple[int, str]:
        return (self._newest.seq, self._newest.hash) if self._newest is not None else (0, "")

    def next_series(self) -> int:
        told = self._newest.series + 1 if self._newest is not None else 1
        return max(self._records.next_number(SERIES), told)

    def go_on(self) -> None:
        self.state = Anchored.SAME
        self._newest = self._here()
        self._file.write(self._newest)
        self._afar(self._newest)

    # --- within

    def _here(self) -> Anchor:
        last = self._records.last_seq
        return Anchor(last, self._records.hash_of(last), self._records.next_number(SERIES) - 1)

    def _compare(self, anchor: Anchor | None) -> Anchored:
        there = self._records.hash_of(anchor.seq) if anchor is not None and anchor.seq <= self._began_at else ""
        return compare(anchor, self._began_at, there)
