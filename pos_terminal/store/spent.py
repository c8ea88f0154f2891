"""How many requests a service got in the last hour, in a small file: a till that starts again knows what it asked."""

from __future__ import annotations

import contextlib
import logging
import mmap
import os
import struct
from collections.abc import Sequence
from pathlib import Path

from pos_terminal.app.ports import Clock

SLOT_S = 5  # requests are counted by so many seconds
HOUR_S = 3600
SLOTS = HOUR_S // SLOT_S + 2
_SLOT = struct.Struct("<QI")  # number of the slot since 1970, requests in it
_log = logging.getLogger(__name__)


class SpentFile:
    """A ring of slots in mapped memory: noting costs no disk write, and survives the end of the program.

    A power cut may lose what the system had not written yet, some seconds; starting the machine takes longer.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._clock = clock
        self._map: mmap.mmap | None = None
        try:
            self._map = _mapped(path)
        except (OSError, ValueError) as error:
            _log.warning("requests-not-kept error=%s", type(error).__name__)

    def note(self) -> None:
        """Count a request that leaves now."""
        if self._map is None:
            return
        slot = self._slot()
        at = slot % SLOTS * _SLOT.size
        known, count = _SLOT.unpack_from(self._map, at)
        _SLOT.pack_into(self._map, at, slot, count + 1 if known == slot else 1)

    def ages(self) -> Sequence[float]:
        """Return how long ago the requests of the last hour were made, in seconds, oldest first and none too old."""
        if self._map is None:
            return ()
        now = self._clock.now().timestamp()
        found: list[float] = []
        for number in range(SLOTS):
            slot, count = _SLOT.unpack_from(self._map, number * _SLOT.size)
            age = max(0.0, now - (slot + 1) * SLOT_S)  # a clock that went backwards makes it none younger than now
            if age < HOUR_S:
                found += [age] * count
        return sorted(found, reverse=True)

    def close(self) -> None:
        if self._map is not None:
            with contextlib.suppress(OSError):
                self._map.flush()
            self._map.close()
            self._map = None

    def _slot(self) -> int:
        return int(self._clock.now().timestamp()) // SLOT_S


def _mapped(path: Path) -> mmap.mmap:
    """Open the file, making it where it is not there or of another size: what was in it then counts for nothing."""
    size = SLOTS * _SLOT.size
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600)
    try:
        if os.fstat(descriptor).st_size != size:
            os.ftruncate(descriptor, 0)
            os.write(descriptor, bytes(size))
        return mmap.mmap(descriptor, size)
    finally:
        os.close(descriptor)
