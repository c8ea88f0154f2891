"""What the till needs of the machine that it runs on."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """Return the wall time, aware UTC."""

    def monotonic(self) -> float:
        """Return seconds that never go back while the machine is awake."""


class Ids(Protocol):
    def new(self) -> str:
        """Return a new UUIDv7 as text."""


class Secrets(Protocol):
    """Secrets by name, each with the origin it may go to."""

    def get(self, name: str, origin: str) -> str | None:
        """Return the secret if it was stored for this very origin."""
