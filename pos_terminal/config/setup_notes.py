"""Keeps how far the guide through the first start has come, in a small file of the data folder."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from pos_terminal.app.guide_room import Notes

NOTES = msgspec.json.Decoder(Notes)


class SetupNotes:
    """Implements app.guide_room.Notebook: the file is replaced whole, or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Notes | None:
        try:
            return NOTES.decode(self._path.read_bytes())
        except (OSError, msgspec.MsgspecError):
            return None

    def keep(self, notes: Notes) -> None:
        made = self._path.with_name(f".{self._path.name}.new")
        with made.open("wb") as file:
            file.write(msgspec.json.encode(notes))
            file.flush()
            os.fsync(file.fileno())
        made.replace(self._path)
