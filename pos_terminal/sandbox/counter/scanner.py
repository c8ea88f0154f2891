"""The emulated scanner: says codes, with an end or without, noise and endless bytes."""

from __future__ import annotations

import threading

NOISE = bytes((0x81, 0x00, 0xFF, 0x9D, 0x07, 0x1B, 0x8D))


class EmulatedScanner:
    """`endless` are bytes that it says all the time. Safe from any thread."""

    hangs = False

    def __init__(self, end: bytes = b"\r\n") -> None:
        self.end = end
        self.endless = b""
        self._waiting = b""
        self._lock = threading.Lock()

    def scan(self, code: str) -> None:
        self.say(code.encode() + self.end)

    def say(self, raw: bytes) -> None:
        with self._lock:
            self._waiting += raw

    def unasked(self) -> bytes:
        with self._lock:
            said, self._waiting = self._waiting, b""
        return said + self.endless

    def feed(self, raw: bytes) -> bytes:
        return b""
