"""Opens SQLite files the way a till needs them."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from importlib import resources
from pathlib import Path

BUSY_MS = 2000
CHECKPOINT_PAGES = 4000  # 16 MB: only a backstop, the till checkpoints when it is idle


class NewerFile(Exception):
    """A newer program has written this file."""


def connect(path: Path, synchronous: str = "FULL") -> sqlite3.Connection:
    """Open for writing. `synchronous` NORMAL is for the bench only: a power cut may lose the last rows."""
    if synchronous not in ("FULL", "NORMAL"):
        raise ValueError(synchronous)
    connection = sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(f"PRAGMA synchronous={synchronous}")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        if sys.platform == "darwin":
            connection.execute("PRAGMA fullfsync=ON")
            connection.execute("PRAGMA checkpoint_fullfsync=ON")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_readonly(path: Path) -> sqlite3.Connection:
    """Open for reading beside the writer; each thread opens its own."""
    _take_back(path)
    uri = path.resolve().as_uri() + "?mode=ro"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA query_only=ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _take_back(path: Path) -> None:
    """Take back what a process that died half wrote while a file had no log: who only reads is refused until then."""
    half = path.with_name(path.name + "-journal")
    if not (path.exists() and half.exists()):
        return
    with suppress(sqlite3.Error), closing(sqlite3.connect(path, timeout=BUSY_MS / 1000)) as connection:
        connection.execute("PRAGMA user_version").fetchone()


def is_damaged(error: sqlite3.Error) -> bool:
    """Say whether the file itself is broken, and not only busy, full or out of reach."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def put_aside(path: Path) -> Path:
    """Rename a damaged file and what SQLite keeps beside it, so that a new one can be begun. OSError if it cannot."""
    number = 1
    while (kept := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for tail in ("-wal", "-shm"):
        beside = path.with_name(path.name + tail)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + tail))
    path.replace(kept)
    return kept


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; the write lock is taken at once, so that nothing fails half way."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def migrate(connection: sqlite3.Connection, path: Path, room: str, keep: bool = True) -> None:
    """Bring a file up to date by the numbered scripts of its room; a copy is kept before each change of a used file.

    Without `keep` there is none: the file is a copy itself.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    scripts = _scripts(room)
    if version > max(scripts):
        raise NewerFile(f"{path.name} was written by a newer program")
    used = keep and version > 0
    for number in sorted(scripts):
        if number <= version:
            continue
        if used:
            copy_of(connection, path.with_name(f"{path.name}.before-{number:04d}"))
        with transaction(connection):
            for statement in _statements(scripts[number]):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={number}")


def copy_of(connection: sqlite3.Connection, target: Path) -> None:
    """Write a whole copy of an open file, or none."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    copy = sqlite3.connect(part)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    shutil.move(part, target)


def give_name(written: Path, name: Path) -> None:
    """Move a closed file to its name, and have the name on disk, where the system lets a folder be flushed."""
    written.replace(name)
    if os.name != "posix":
        return
    folder = os.open(name.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _scripts(room: str) -> dict[int, str]:
    folder = resources.files("pos_terminal.store").joinpath("migrations", room)
    return {
        int(script.name[:4]): script.read_text(encoding="utf-8")
        for script in folder.iterdir()
        if script.name.endswith(".sql")
    }


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
