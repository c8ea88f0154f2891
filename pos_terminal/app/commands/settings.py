"""The settings page: values by their path in the file, secrets by name."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class ShowSettings(Command):
    """Read the file anew for the page."""


@dataclass(frozen=True, slots=True)
class ChangeSettings(Command):
    """Write values into the settings file; each is a dotted path and a TOML value, a list as its lines.

    `overwrite` writes them though the file was changed outside the program since it was shown.
    """

    values: tuple[tuple[str, str | int | bool], ...]
    overwrite: bool = False


@dataclass(frozen=True, slots=True)
class ReplaceSecret(Command):
    """Put a secret into the store, bound to the origin that it may go to; a whole address counts as its origin."""

    name: str
    origin: str
    value: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class TestConnection(Command):
    __test__ = False  # not a test class, whatever its name says

    rail: str
