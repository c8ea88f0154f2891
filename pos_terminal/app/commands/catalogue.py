"""What part of the catalogue the screen shows."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class Search(Command):
    text: str  # empty closes the search


@dataclass(frozen=True, slots=True)
class Foresee(Command):
    """The search that follows if the key that is held back turns out to be typed; nothing is shown of it."""

    text: str


@dataclass(frozen=True, slots=True)
class ShowCategory(Command):
    name: str  # empty: favourites
