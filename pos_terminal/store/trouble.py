"""Tells what an SQLite error means for the till."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pos_terminal.app.ports import JournalBroken, JournalRefused
from pos_terminal.store.connect import NewerFile

DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
TIGHT = 1_000_000  # below this many free bytes a failed write is a full disk, whatever SQLite calls it


def is_full(error: sqlite3.Error, folder: Path) -> bool:
    """Say whether a write failed because the disk is full."""
    code = _code(error)
    if code == sqlite3.SQLITE_FULL:
        return True
    return code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN) and shutil.disk_usage(folder).free < TIGHT


def broken(error: sqlite3.Error, folder: Path) -> JournalBroken:
    """Return what is raised instead: disk_full, journal_damaged or journal_unwritable."""
    if is_full(error, folder):
        return JournalBroken("disk_full", "The disk is full.")
    if _code(error) in DAMAGED:
        return JournalBroken("journal_damaged", f"The till's records are damaged ({error}).")
    return JournalBroken("journal_unwritable", f"The till's records cannot be written ({error}).")


@contextmanager
def telling(folder: Path) -> Iterator[None]:
    """Turn errors of SQLite into JournalBroken."""
    try:
        yield
    except sqlite3.Error as error:
        raise broken(error, folder) from error
    except NewerFile as error:
        raise JournalBroken("journal_newer", f"{error}; install the newer one again.") from error


def refused(error: sqlite3.IntegrityError) -> JournalRefused:
    """Return which rule of the database a transaction would have broken."""
    words = str(error)
    if "payments.sale" in words:
        return JournalRefused("second_live_payment", "The sale has a live payment already (PAYMENTS.md rule 4).")
    if "sales.number" in words or "sales.receipt" in words:
        return JournalRefused("number_used", "The number was given to another sale already.")
    return JournalRefused("journal_rule", words)


def _code(error: sqlite3.Error) -> int:
    return (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF  # older errors bear none
