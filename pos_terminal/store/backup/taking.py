"""Takes a backup's turn: one at a time, on the right drive, and remembers how it went."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from pos_terminal.store.backup.content import Sources
from pos_terminal.store.backup.making import MARK, Made, Order, make
from pos_terminal.store.backup.trouble import BackupFailed
from pos_terminal.store.lock import AlreadyRunning, FolderLock

LOCK, REMEMBERED = "backup.lock", "backup.json"


class Last(msgspec.Struct, frozen=True, kw_only=True):
    """How the backups of a till went: the last good one, and what kept a later one from being made."""

    folder: str = ""
    path: str = ""
    at: str = ""  # UTC, ISO; empty: none was ever made
    bytes: int = 0
    problem: str = ""  # code
    problem_folder: str = ""
    problem_at: str = ""

    @property
    def made_at(self) -> datetime | None:
        return datetime.fromisoformat(self.at) if self.at else None


def last_of(data: Path) -> Last:
    """Return how the last backups of a data folder went; nothing where nobody knows."""
    try:
        last = msgspec.json.decode((data / REMEMBERED).read_bytes(), type=Last)
        if last.made_at is not None and last.made_at.tzinfo is None:
            return Last()
    except (OSError, msgspec.MsgspecError, ValueError):
        return Last()
    return last


def back_up(sources: Sources, folder: Path, order: Order, *, by_hand: bool) -> Made:
    """Make a backup and remember it. BackupFailed.

    What is not made by hand goes only to a folder that bears the mark of the last one: the empty folder that a drive
    is mounted on takes a backup, too, and fills the till's own disk.
    """
    last = last_of(sources.data)
    try:
        with FolderLock(sources.data, LOCK):
            known = last.at and last.folder == str(folder)
            if known and not by_hand and folder.is_dir() and not (folder / MARK).exists():
                raise BackupFailed("backup_other", folder)
            made = make(sources, folder, order)
    except AlreadyRunning:
        raise BackupFailed("backup_busy", folder) from None
    except OSError as error:
        raise BackupFailed("backup_gone", folder) from error
    except BackupFailed as failed:
        told = {"problem": failed.what, "problem_folder": failed.folder, "problem_at": order.at.isoformat()}
        _remember(sources.data, msgspec.structs.replace(last, **told))
        raise
    _remember(sources.data, Last(folder=str(folder), path=str(made.path), at=made.at.isoformat(), bytes=made.bytes))
    return made


def _remember(data: Path, last: Last) -> None:
    """Write it whole or not at all; a disk that cannot keep it takes nothing from the backup."""
    part = data / f"{REMEMBERED}.part"
    with suppress(OSError):
        part.write_bytes(msgspec.json.encode(last))
        part.replace(data / REMEMBERED)
