"""The emulated customer's display: two lines of twenty, the commands of both sets, and what it cannot make sense of."""

from __future__ import annotations

import threading
from collections.abc import Callable

COLUMNS = 20
PAGES = {0: "cp437", 2: "cp850", 16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858"}


class EmulatedPole:
    """`lines` is what a customer reads. Safe from any thread."""

    def __init__(self) -> None:
        self.hangs = False
        self.strange = b""  # what was no command
        self._rows = [" " * COLUMNS, " " * COLUMNS]
        self._page = "cp437"
        self._at = (0, 0)  # row, column
        self._waiting = b""
        self.changed = threading.Condition(threading.RLock())

    @property
    def lines(self) -> tuple[str, str]:
        with self.changed:
            return self._rows[0], self._rows[1]

    def wait_for(self, seen: Callable[[tuple[str, str]], bool], within_s: float = 10.0) -> bool:
        with self.changed:
            return self.changed.wait_for(lambda: seen(self.lines), within_s)

    def unasked(self) -> bytes:
        return b""

    def feed(self, raw: bytes) -> bytes:
        with self.changed:
            self._waiting += raw
            while self._waiting and (taken := self._take()):
                self._waiting = self._waiting[taken:]
            self.changed.notify_all()
        return b""

    # --- within

    def _take(self) -> int:
        """Obey the first command that waits; returns its length, 0: it is not whole yet."""
        raw = self._waiting
        match raw[:1]:
            case b"\x1b":
                return self._escape(raw)
            case b"\x1f":
                return self._unit(raw)
            case b"\x0c":
                self._rows = [" " * COLUMNS, " " * COLUMNS]
                self._at = (0, 0)
                return 1
        if raw[0] < 0x20:
            self.strange += raw[:1]
        else:
            self._put(raw[:1].decode(self._page))
        return 1

    def _escape(self, raw: bytes) -> int:
        match raw[1:2]:
            case b"":
                return 0
            case b"@":
                self._rows, self._at, self._page = [" " * COLUMNS, " " * COLUMNS], (0, 0), "cp437"
                return 2
            case b"t":
                if len(raw) >= 3:
                    self._page = PAGES.get(raw[2], "cp437")
                return 3 if len(raw) >= 3 else 0
            case b"Q":
                end = raw.find(b"\r")
                if end < 0:
                    return 0
                self._rows[raw[2:3] == b"B"] = raw[3:end].decode(self._page)[:COLUMNS].ljust(COLUMNS)
                return end + 1
        self.strange += raw[:2]
        return 2

    def _unit(self, raw: bytes) -> int:
        match raw[1:2]:
            case b"":
                return 0
            case b"\x01":
                return 2
            case b"C":
                return 3 if len(raw) >= 3 else 0
            case b"$":
                if len(raw) >= 4:
                    self._at = (raw[3] - 1, raw[2] - 1)
                return 4 if len(raw) >= 4 else 0
        self.strange += raw[:2]
        return 2

    def _put(self, letter: str) -> None:
        row, column = self._at
        text = self._rows[row]
        self._rows[row] = text[:column] + letter + text[column + 1 :]
        column += 1
        self._at = (row, column) if column < COLUMNS else (1 - row, 0)
