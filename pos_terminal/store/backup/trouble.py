"""Why a backup was not made or cannot be used, as a problem code and one sentence."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pos_terminal.store.trouble import DAMAGED, is_full

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
CLOSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})

WORDS = {
    "backup_full": "The backup drive {folder} is full, so no backup was made. Make room there or take another drive.",
    "backup_gone": "The backup folder {folder} is not there, so no backup was made. Is the drive plugged in?",
    "backup_other": "The backup folder {folder} is not the one of the last backup, so none was made. Is the right "
    "drive plugged in? A backup by hand goes there all the same.",
    "backup_closed": "The backup folder {folder} cannot be written, so no backup was made. This user needs the right.",
    "backup_inside": "The backup folder {folder} is the till's own data folder, so no backup was made. Choose another.",
    "backup_no_folder": "No folder for backups is chosen, so none was made. Choose one in Settings, under Backup.",
    "backup_no_records": "There are no records of a till to be backed up.",
    "backup_older": "These records are an older copy, so they were not backed up over newer ones.",
    "backup_damaged": "The till's records are damaged, so no backup was made. The backups before are as they were.",
    "backup_not_whole": "The backup was not whole when it was read back from {folder}, so it was thrown away. "
    "Check that drive.",
    "backup_stopped": "The backup was stopped before it was whole, so it was thrown away.",
    "backup_stuck": "The backup drive {folder} does not answer, so no backup was made. Unplug it and plug it in again.",
    "backup_busy": "A backup is being made already.",
}


class BackupFailed(Exception):
    """No backup was made, and nothing that looks like one was left. `what` is a problem code."""

    def __init__(self, what: str, folder: Path | str = "") -> None:
        super().__init__(WORDS[what].replace("{folder}", str(folder)))
        self.what = what
        self.folder = str(folder)


@contextmanager
def telling(folder: Path) -> Iterator[None]:
    """Turn what the drive or SQLite says into BackupFailed."""
    try:
        yield
    except sqlite3.Error as error:
        raise _of_sqlite(error, folder) from error
    except OSError as error:
        raise BackupFailed(_of_system(error), folder) from error


def _of_system(error: OSError) -> str:
    if error.errno in FULL:
        return "backup_full"
    return "backup_closed" if error.errno in CLOSED else "backup_gone"


def _of_sqlite(error: sqlite3.Error, folder: Path) -> BackupFailed:
    code = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    try:
        full = is_full(error, folder)
    except OSError:
        return BackupFailed("backup_gone", folder)
    if full:
        return BackupFailed("backup_full", folder)
    if code in DAMAGED:
        return BackupFailed("backup_damaged", folder)
    return BackupFailed("backup_closed" if code == sqlite3.SQLITE_READONLY else "backup_gone", folder)
