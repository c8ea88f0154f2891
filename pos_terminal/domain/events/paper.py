"""What was printed, and what was not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pos_terminal.domain.events.base import Event


@dataclass(frozen=True, slots=True)
class DocumentQueued(Event):
    kind: ClassVar[str] = "print.queued"
    document: str
    what: str  # receipt, copy, checking, code, parked
    copy: int = 0


@dataclass(frozen=True, slots=True)
class DocumentPrinted(Event):
    kind: ClassVar[str] = "print.done"
    document: str


@dataclass(frozen=True, slots=True)
class DocumentFailed(Event):
    kind: ClassVar[str] = "print.failed"
    document: str
    why: str
