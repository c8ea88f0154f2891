"""What a data folder is, without opening it for work."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec

from pos_terminal.store.connect import connect_readonly


def mode_of(journal: Path) -> str:
    """Return test or live as the journal's first row says; empty where there is no journal that tells."""
    if not journal.exists():
        return ""
    try:
        with closing(connect_readonly(journal)) as db:
            row = db.execute("SELECT body FROM journal WHERE seq = 1").fetchone()
    except sqlite3.Error:
        return ""  # opening it for work names what is wrong
    return str(msgspec.json.decode(row[0]).get("mode", "")) if row else ""
