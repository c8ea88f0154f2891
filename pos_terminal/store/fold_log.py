"""Makes a database one file, so that another can be put in its place."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path


class LogKept(Exception):
    """Another program has the database open; one sentence says so."""


def fold_log(database: Path) -> None:
    """Put into a database what stands in the log beside it and take the log away: no other file may inherit it.

    LogKept while another program has it open. A database that cannot be opened loses its log, of which a copy
    was made.
    """
    if not database.exists():
        return
    try:
        with closing(sqlite3.connect(database, timeout=2, isolation_level=None)) as connection:
            (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        if mode != "delete":
            raise LogKept(f"Another program reads {database}. End it first.")
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise LogKept(f"Another program reads {database}. End it first.") from error
        _drop_log(database)
    except sqlite3.DatabaseError:
        _drop_log(database)


def flush(path: Path) -> None:
    """Have a closed file on disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _drop_log(database: Path) -> None:
    for end in ("-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            database.with_name(database.name + end).unlink()
