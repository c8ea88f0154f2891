"""What goes wrong between till and service, in the order in which it is to."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from pos_terminal.domain.events import (
    Op,
)

CALL_FAULTS = ("lost_before", "lost_after", "late", "refused", "unreachable", "busy", "misconfigured", "bug")
LOOK_FAULTS = ("timeout", "unreachable", "missing", "unknown", "busy", "sum", "currency")


@dataclass
class Faults:
    """What goes wrong: the named faults first, in their order, then by chance."""

    dice: random.Random
    calls: list[str] = field(default_factory=list)
    looks: list[str] = field(default_factory=list)
    call_rate: float = 0.0
    look_rate: float = 0.0
    offline: bool = False
    late_s: float = 120.0
    target: tuple[Op, ...] = ()  # calls that fail more often than not

    def call(self, op: Op) -> str:
        if self.calls:
            return self.calls.pop(0)
        if self.offline:
            return "unreachable"
        rate = 0.7 if op in self.target else self.call_rate
        return self.dice.choice(CALL_FAULTS) if self.dice.random() < rate else ""

    def look(self) -> str:
        if self.looks:
            return self.looks.pop(0)
        if self.offline:
            return "unreachable"
        return self.dice.choice(LOOK_FAULTS) if self.dice.random() < self.look_rate else ""
