"""What the machine's window asks of whoever plays the machine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from pos_terminal.domain.dispense import Drop, MachineState


class Accident(StrEnum):
    """What lasts until it is taken back."""

    DOOR = "door"
    WARM = "warm"
    FAULT = "fault"
    SLOW = "slow"
    POWER = "power"


@dataclass(frozen=True, slots=True)
class MachineSeen:
    """How it stands; `coming` are what will become of the next items, `last` slots and ends, newest first."""

    state: MachineState
    powered: bool
    slow: bool
    coming: tuple[Drop, ...] = ()
    last: tuple[tuple[str, Drop | None], ...] = ()  # None: its motor runs
    left: int = 0  # items in all slots


class MachineClient(Protocol):
    """Every call returns at once."""

    def look(self) -> MachineSeen: ...

    def will(self, drop: Drop) -> None:
        """Let one more of the next items end so."""

    def turn(self, accident: Accident) -> None:
        """Let something happen, or take it back."""
