"""Ids that a test can foretell."""

from __future__ import annotations

import uuid


class SequentialIds:
    """Implements app.ports.Ids: UUIDs of version 7 that count up."""

    def __init__(self, first: int = 1) -> None:
        self._next = first

    def new(self) -> str:
        number, self._next = self._next, self._next + 1
        return str(uuid.UUID(int=number << 80 | 7 << 76 | 0b10 << 62))
