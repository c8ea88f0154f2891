"""PINs that forget everything with their process, and that cannot be read when a test says so."""

from __future__ import annotations

from collections.abc import Sequence

from pos_terminal.app.ports import PinsBroken


class MemoryPins:
    """Implements app.ports.Pins without hashing, so that no test waits."""

    def __init__(self, **pins: str) -> None:
        self.kept = dict(pins)
        self.broken = ""  # problem code: every call raises it
        self.asked = 0

    def set(self, operator: str, pin: str) -> None:
        self._ask()
        self.kept[operator] = pin

    def verify(self, candidates: Sequence[str], pin: str) -> str:
        self._ask()
        known = [operator for operator in candidates if operator in self.kept]
        if candidates and not known:
            raise PinsBroken("pins_missing")
        return next((operator for operator in known if self.kept[operator] == pin), "")

    def _ask(self) -> None:
        self.asked += 1
        if self.broken:
            raise PinsBroken(self.broken)
