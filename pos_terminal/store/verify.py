"""Walks a whole journal and names the first row that is not as it was written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pos_terminal.store import journal_rows as rows
from pos_terminal.store.anchors import Anchor, Anchored, compare
from pos_terminal.store.chain import Bad, Walk
from pos_terminal.store.connect import connect_readonly
from pos_terminal.store.trouble import telling

EVERY = 5000


@dataclass(frozen=True, slots=True)
class Verified:
    """How a journal was found: `rows` good rows, then the first bad one if there is any."""

    rows: int
    bad: Bad | None = None
    anchored: Anchored = Anchored.NONE


def verify(
    path: Path,
    progress: Callable[[int, int], None] = lambda row, of: None,
    anchor: Anchor | None = None,
    every: int = EVERY,
) -> Verified:
    """Check every seal and every link; `progress` is told the row and how many there are, `every` so many rows.

    JournalBroken, if unreadable.

    Reads beside a running till: what is written meanwhile is not looked at.
    """
    walk = Walk()
    with telling(path.parent), closing(connect_readonly(path)) as connection:
        try:
            (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()
            walk = Walk()
            for row in rows.stored(connection):
                if row[1] > last:
                    break
                if bad := walk.step(row):
                    return Verified(walk.seq, bad)
                if walk.seq % every == 0:
                    progress(walk.seq, last)
            progress(walk.seq, last)
            if not walk.seq:
                return Verified(0, Bad(1, "is missing"))
            return Verified(walk.seq, None, compare(anchor, walk.seq, _hash(connection, anchor)))
        except sqlite3.DatabaseError as error:
            if "malformed" in str(error):
                return Verified(walk.seq, Bad(walk.seq + 1, "cannot be read: the file is damaged"))
            raise


def _hash(connection: sqlite3.Connection, anchor: Anchor | None) -> str:
    if anchor is None:
        return ""
    found = connection.execute("SELECT hash FROM journal WHERE seq = ?", (anchor.seq,)).fetchone()
    return found[0].hex() if found else ""
