"""What staff does at a till that customers serve themselves at."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class EnterStaff(Command):
    """A manager's PIN behind the mark; Lock leaves the staff page again."""

    pin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class FillSlot(Command):
    """Say how many items lie in a slot now; what was wrong with it is put right."""

    slot: str
    left: int


@dataclass(frozen=True, slots=True)
class BlockSlot(Command):
    """Sell nothing out of a slot until it is filled or its fault is fixed."""

    slot: str


@dataclass(frozen=True, slots=True)
class FaultFixed(Command):
    """Staff has looked: a slot may be sold from again; without a slot the machine itself."""

    slot: str = ""


@dataclass(frozen=True, slots=True)
class EndProgram(Command):
    """End the kiosk, or have it started anew."""

    restart: bool = False
