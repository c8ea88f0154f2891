"""Takes a backup's turn: one at a time, on the right drive, and remembers how it went."""

from __future__ import annotations

from pathlib import Path

import msgspec

from pos_terminal.store.backup.content import Sources
from pos_terminal.store.backup.last import Last, last_of, remember
from pos_terminal.store.backup.making import MARK, Made, Order, make
from pos_terminal.store.backup.trouble import BackupFailed
from pos_terminal.store.lock import AlreadyRunning, FolderLock

LOCK = "backup.lock"


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
        remember(sources.data, msgspec.structs.replace(last, **told))
        raise
    remember(sources.data, Last(folder=str(folder), path=str(made.path), at=made.at.isoformat(), bytes=made.bytes))
    return made
