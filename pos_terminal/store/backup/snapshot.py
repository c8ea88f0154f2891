"""Copies of databases through SQLite's backup API, taken beside the till and checked where they lie."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from pos_terminal.store.connect import connect_readonly

STEP_PAGES = 1000  # 4 MB at a time, and a breath for the till's own writes
BREATH_S = 0.004


class Stopped(Exception):
    """Somebody wants the copying to end."""


def snapshot(source: Path, target: Path, stop: Callable[[], bool] = lambda: False) -> None:
    """Copy a database as it is at one moment into a file of its own; sqlite3.Error, Stopped.

    The till goes on writing meanwhile: a reader holds up no writer, and what is written later is not in the copy.
    """

    def breathe(status: int, left: int, pages: int) -> None:
        if stop():
            raise Stopped
        time.sleep(BREATH_S)

    with closing(connect_readonly(source)) as reader, closing(sqlite3.connect(target, isolation_level=None)) as copy:
        copy.execute("PRAGMA synchronous=OFF")  # it is flushed once, when it is whole
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # from here on it is this moment's content
        reader.backup(copy, pages=STEP_PAGES, progress=breathe)
        copy.execute("PRAGMA journal_mode=DELETE").fetchone()  # one file, without a log beside it


def is_sound(path: Path) -> bool:
    """Say whether SQLite finds nothing wrong in a copy, page by page. sqlite3.Error where it cannot be opened."""
    with closing(connect_readonly(path)) as connection:
        try:
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
        except sqlite3.DatabaseError as error:
            if "malformed" in str(error) or "not a database" in str(error):
                return False
            raise
