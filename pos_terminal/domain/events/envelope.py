"""Where an event stands in the journal: who, when, in which row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pos_terminal.domain.events.base import Event


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where, when and by whom; fixed from the first commit because the hash chain makes it permanent."""

    till: str
    seq: int  # gap-free
    id: str  # UUIDv7
    at: datetime  # UTC
    boot: str
    kind: str
    version: int
    sale: str
    payment: str
    operator: str
    approver: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the journal."""

    envelope: Envelope
    event: Event


@dataclass(frozen=True, slots=True)
class Draft:
    """An event on its way to the journal, before it has a number and a time."""

    event: Event
    sale: str = ""
    payment: str = ""
    operator: str = ""
    approver: str = ""
