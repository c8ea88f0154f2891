"""Letters that wait for the server, one file each; an address is nowhere else, and goes with its file."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A receipt on its way; `at` is UTC in ISO form."""

    id: str
    to: str
    subject: str
    text: str
    at: str

    def __repr__(self) -> str:
        return f"Letter({self.id})"

    @property
    def written_at(self) -> datetime:
        return datetime.fromisoformat(self.at)


LETTER = msgspec.json.Decoder(Letter)


class Outbox:
    """A folder for the owner's eyes only. OSError where it cannot be written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, letter: Letter) -> None:
        """Write a letter whole, flushed."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = self._path(letter).with_suffix(".part")
        file = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.write(file, msgspec.json.encode(letter))
            os.fsync(file)
        finally:
            os.close(file)
        part.replace(self._path(letter))

    def drop(self, letter: Letter) -> None:
        """Forget a letter, its address with it."""
        self._path(letter).unlink(missing_ok=True)

    def letters(self) -> list[Letter]:
        """Return what waits, oldest first; what cannot be read is no letter and is taken away."""
        found = []
        for path in sorted(self._folder.glob("*.json")) if self._folder.is_dir() else ():
            try:
                letter = LETTER.decode(path.read_bytes())
                if letter.written_at.tzinfo is None or path != self._path(letter):
                    raise ValueError(path.name)
                found.append(letter)
            except (msgspec.MsgspecError, ValueError):
                path.unlink(missing_ok=True)
        for left in self._folder.glob("*.part"):
            with suppress(OSError):
                left.unlink()
        return found

    def _path(self, letter: Letter) -> Path:
        return self._folder / f"{letter.id}.json"
