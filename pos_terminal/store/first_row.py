"""What a data folder is, without opening it for work."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pos_terminal.domain.events import JournalOpened
from pos_terminal.store.codec import UnknownKind, Unreadable, decode
from pos_terminal.store.connect import connect_readonly


def first_of(journal: Path) -> JournalOpened | None:
    """Return the journal's first row; None where there is no journal that tells."""
    if not journal.exists():
        return None
    try:
        with closing(connect_readonly(journal)) as db:
            row = db.execute("SELECT kind, v, body FROM journal WHERE seq = 1").fetchone()
        event = decode(*row) if row else None
    except (sqlite3.Error, UnknownKind, Unreadable):
        return None  # opening it for work names what is wrong
    return event if isinstance(event, JournalOpened) else None


def mode_of(journal: Path) -> str:
    """Return test or live; empty where there is no journal that tells."""
    first = first_of(journal)
    return first.mode if first else ""
