"""Ids that sort by the time they were made: UUID version 7 (RFC 9562, section 5.7)."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable

from pos_terminal.app.ports import Clock


class TimeIds:
    """Implements app.ports.Ids. Within one millisecond a counter keeps the order."""

    def __init__(self, clock: Clock, random_bits: Callable[[int], int] = secrets.randbits) -> None:
        self._clock = clock
        self._random_bits = random_bits
        self._last_ms = 0
        self._counter = 0

    def new(self) -> str:
        ms = int(self._clock.now().timestamp() * 1000)
        if ms > self._last_ms:
            self._last_ms, self._counter = ms, self._random_bits(8)
        else:
            self._counter += 1  # also when the clock went back: ids never do
            if self._counter > 0xFFF:
                self._last_ms, self._counter = self._last_ms + 1, 0
        value = self._last_ms << 80 | 7 << 76 | self._counter << 64 | 0b10 << 62 | self._random_bits(62)
        return str(uuid.UUID(int=value))
