"""What is remembered of the last backup, in the data folder: it is known when the drive is not there."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

REMEMBERED = "backup.json"


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


LAST = msgspec.json.Decoder(Last)


def last_of(data: Path) -> Last:
    """Return how the last backups of a data folder went; nothing where nobody knows."""
    try:
        last = LAST.decode((data / REMEMBERED).read_bytes())
        if last.made_at is not None and last.made_at.tzinfo is None:
            return Last()
    except (OSError, msgspec.MsgspecError, ValueError):
        return Last()
    return last


def remember(data: Path, last: Last) -> None:
    """Write it whole or not at all; a disk that cannot keep it takes nothing from the backup."""
    part = data / f"{REMEMBERED}.part"
    with suppress(OSError):
        part.write_bytes(msgspec.json.encode(last))
        part.replace(data / REMEMBERED)
