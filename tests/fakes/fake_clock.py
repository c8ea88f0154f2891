"""A clock that goes when a test says so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class FakeClock:
    """Implements app.ports.Clock."""

    def __init__(self, at: datetime = START, monotonic: float = 1000.0) -> None:
        self._at = at
        self._monotonic = monotonic

    def now(self) -> datetime:
        return self._at

    def monotonic(self) -> float:
        return self._monotonic

    def advance(self, seconds: float) -> None:
        """Let time pass on both clocks."""
        self._at += timedelta(seconds=seconds)
        self._monotonic += seconds

    def jump(self, seconds: float) -> None:
        """Set the wall clock; the monotonic one does not notice."""
        self._at += timedelta(seconds=seconds)
