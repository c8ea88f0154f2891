"""What a backup is called: the till, and when it was made in UTC. Only a whole one ends in .zip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

PART = ".part"
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"^pos-terminal-(?P<till>[A-Za-z0-9]{1,8}-[0-9a-z]{8})-(?P<at>\d{8}T\d{6}Z)\.zip$")


@dataclass(frozen=True, slots=True)
class Named:
    """A backup as its name tells it; `till` is its short name, `at` UTC."""

    path: Path
    till: str
    at: datetime


def short(label: str, till: str) -> str:
    """Return what tells one till's backups from another's: its label and the random end of its UUID."""
    return f"{label}-{till.replace('-', '')[-8:].lower():0>8}"


def name_of(till: str, at: datetime) -> str:
    """Return the name of a backup of a till (its short name), made at a UTC time."""
    return f"pos-terminal-{till}-{at.astimezone(UTC).strftime(_STAMP)}.zip"


def named(path: Path) -> Named | None:
    """Read a name back; None for any other file."""
    found = _NAME.match(path.name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found["at"], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Named(path, found["till"], at)


def backups_in(folder: Path, till: str) -> list[Named]:
    """Return a till's backups in a folder, newest first. OSError where the folder cannot be read."""
    found = [one for path in folder.iterdir() if (one := named(path)) is not None and one.till == till]
    return sorted(found, key=lambda one: one.at, reverse=True)


def parts_in(folder: Path, till: str) -> Iterator[Path]:
    """Yield what backups of a till that were cut short have left. OSError."""
    for path in folder.glob(f"pos-terminal-{till}-*{PART}"):
        if named(path.with_suffix("")) is not None:
            yield path
