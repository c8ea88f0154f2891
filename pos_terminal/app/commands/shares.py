"""A sale paid in parts."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class ChooseShare(Command):
    """The part that is to be paid next, in minor units; 0: all that is due. Nothing is taken yet."""

    minor: int


@dataclass(frozen=True, slots=True)
class LeaveGivenUp(Command):
    """Put away what shows how a given-up sale goes back; it goes on going back."""
