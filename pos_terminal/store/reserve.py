"""The reserve beside the journal: disk that is given up when there is none left (PAYMENTS.md rule 1)."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

RESERVE_BYTES = 4 * 1024 * 1024
ROOM_BYTES = 50 * 1024 * 1024
CHUNK = 1024 * 1024


class Reserve:
    """A file of real blocks; `free` gives them back to the disk, `keep` takes them again when there is room."""

    def __init__(self, folder: Path, size: int = RESERVE_BYTES, floor: int = ROOM_BYTES) -> None:
        self.path = folder / "reserve"
        self._size = size
        self._floor = floor

    def keep(self) -> bool:
        """Make the file if the disk has room for it; say whether it is there."""
        if self.path.exists():
            return True
        if not self._has(self._floor + self._size):
            return False
        part = self.path.with_name("reserve.part")
        try:
            with part.open("wb") as file:
                for _ in range(0, self._size, CHUNK):
                    file.write(b"\xa5" * min(CHUNK, self._size))
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.path)
        except OSError:
            part.unlink(missing_ok=True)
            return False
        return True

    def free(self) -> bool:
        """Give the blocks back; say whether there were any."""
        try:
            self.path.unlink()
        except OSError:
            return False
        return True

    def room(self) -> bool:
        """Say whether another payment may open; takes the reserve again once there is room."""
        if not self._has(self._floor):
            return False
        self.keep()
        return True

    def _has(self, wanted: int) -> bool:
        try:
            return shutil.disk_usage(self.path.parent).free >= wanted
        except OSError:
            return False
