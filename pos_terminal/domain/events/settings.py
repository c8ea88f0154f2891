"""The settings: what was changed in the program, and what a manager was told of changes made outside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pos_terminal.domain.events.base import Event


@dataclass(frozen=True, slots=True)
class SettingsChanged(Event):
    """`keys` are dotted paths, never values; `settings_hash` is what the file means from now on."""

    kind: ClassVar[str] = "settings.changed"
    keys: tuple[str, ...]
    settings_hash: str


@dataclass(frozen=True, slots=True)
class SettingsSeen(Event):
    """These settings are known: they were there at the first start, or a manager was told that they are others."""

    kind: ClassVar[str] = "settings.seen"
    settings_hash: str


@dataclass(frozen=True, slots=True)
class SecretReplaced(Event):
    """A secret was put into the store, for one origin; never its value."""

    kind: ClassVar[str] = "secret.replaced"
    name: str
    origin: str
