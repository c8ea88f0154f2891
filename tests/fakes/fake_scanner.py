"""A scanner that reads what a test holds before it."""

from __future__ import annotations

from collections.abc import Callable


class FakeScanner:
    """Implements app.ports.Scanner; passes its contract."""

    def __init__(self, code: Callable[[str], None], tell: Callable[[str], None] = lambda problem: None) -> None:
        self._code = code
        self._tell = tell
        self._on = self._there = False

    def start(self) -> None:
        self._on = self._there = True
        self._tell("")

    def stop(self) -> None:
        self._on = False

    def scan(self, code: str) -> None:
        if self._on and self._there:
            self._code(code)

    def unplug(self) -> None:
        self._there = False
        self._tell("scanner_gone")

    def plug(self) -> None:
        self._there = True
        self._tell("")
