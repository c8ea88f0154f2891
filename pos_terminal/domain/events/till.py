"""The till itself: its first row, its starts, its drawer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pos_terminal.domain.events.base import Event


@dataclass(frozen=True, slots=True)
class JournalOpened(Event):
    kind: ClassVar[str] = "journal.opened"
    till: str
    label: str
    mode: str  # test or live, for ever
    currency: str
    shop: str


@dataclass(frozen=True, slots=True)
class TillStarted(Event):
    kind: ClassVar[str] = "till.started"
    program: str  # version
    settings_hash: str


@dataclass(frozen=True, slots=True)
class DrawerOpened(Event):
    kind: ClassVar[str] = "drawer.opened"
    reason: str


@dataclass(frozen=True, slots=True)
class DrawerTold(Event):
    """What the drawer itself told: it did not open, was open already, or was left open; a problem code."""

    kind: ClassVar[str] = "drawer.told"
    what: str
