"""What a machine that hands goods out can say: how it stands, and what became of one item."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Drop(StrEnum):
    """What became of one item; only SEEN counts as delivered (PAYMENTS.md rule 10)."""

    SEEN = "seen"  # the sensor saw it fall
    NOT_SEEN = "not_seen"  # the motor ran and nothing fell
    JAMMED = "jammed"  # it may hang half-way: staff must look
    EMPTY = "empty"
    REFUSED = "refused"  # the machine did not begin: door open, too warm, fault, no such slot
    UNKNOWN = "unknown"  # nobody knows: the line or the power was lost

    @property
    def delivered(self) -> bool:
        return self is Drop.SEEN


class MachineState(StrEnum):
    READY = "ready"
    BUSY = "busy"
    DOOR_OPEN = "door_open"
    TOO_WARM = "too_warm"  # what lies in it must not be sold
    FAULT = "fault"
    SILENT = "silent"  # no answer: unplugged, without power, or not a machine


@dataclass(frozen=True, slots=True)
class Slot:
    """One place in the machine. `left` is None where it cannot count; `longest_s` its longest time for one item."""

    name: str
    left: int | None
    longest_s: int

    @property
    def sold_out(self) -> bool:
        return self.left == 0


@dataclass(frozen=True, slots=True)
class Machine:
    """How the machine stands now."""

    state: MachineState
    slots: tuple[Slot, ...] = ()
    name: str = ""

    @property
    def sells(self) -> bool:
        return self.state in (MachineState.READY, MachineState.BUSY)

    def slot(self, name: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.name == name), None)


SILENT = Machine(MachineState.SILENT)
