"""What part of the catalogue the screen shows."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class Search(Command):
    text: str  # empty closes the search


@dataclass(frozen=True, slots=True)
class ShowCategory(Command):
    name: str  # empty: favourites
