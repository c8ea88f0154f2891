"""Makes the read tables anew from the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from pos_terminal.domain.events import Entry
from pos_terminal.domain.people import People
from pos_terminal.domain.shift import Shift
from pos_terminal.store import journal_rows as rows
from pos_terminal.store.connect import transaction
from pos_terminal.store.folds import Fold, Past
from pos_terminal.store.series import advance

Progress = Callable[[int], None]


class _Until:
    """The past as it was before one row."""

    def __init__(self, past: Past, before: int) -> None:
        self._past = past
        self._before = before

    def story(self, sale: str) -> Sequence[Entry]:
        return [entry for entry in self._past.story(sale) if entry.envelope.seq < self._before]

    def paying(self) -> Sequence[str]:
        return self._past.paying()

    def shift(self) -> Shift:
        return self._past.shift()

    def people(self) -> People:
        return self._past.people()


def rebuild(connection: sqlite3.Connection, fold: Fold, past: Past, progress: Progress) -> dict[str, int]:
    """Fold every row again, in one transaction; returns the next number of each series."""
    fold.forget()
    following: dict[str, int] = {}
    with transaction(connection):
        for table in rows.READ_TABLES:
            connection.execute(f"DELETE FROM {table}")
        for batch in rows.batches(connection):
            entries = [rows.entry(row) for row in batch]
            following = advance(entries, following, lambda sale: rows.number_of(connection, sale))
            for entry in entries:
                rows.put(connection, fold.changes([entry], _Until(past, entry.envelope.seq)))
            connection.execute(rows.PUT_FOLDED, (entries[-1].envelope.seq,))
            progress(entries[-1].envelope.seq)
        connection.executemany(rows.PUT_SERIES, following.items())
    return following
