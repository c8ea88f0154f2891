"""How long nobody has touched the screen, and what follows: nothing, the question, or a cleared basket."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil


class Idle(StrEnum):
    BUSY = "busy"  # somebody is there, or nothing may be cleared
    ASKING = "asking"
    GONE = "gone"


@dataclass(slots=True)
class IdleClock:
    """Seconds on one clock; a touch begins anew. `basket`: there is something to lose, so it is asked first."""

    idle_s: float
    answer_s: float
    touched_at: float = 0.0

    def touch(self, now: float) -> None:
        self.touched_at = now

    def state(self, now: float, basket: bool) -> Idle:
        past = now - self.touched_at
        if past < self.idle_s - 0.001:
            return Idle.BUSY
        if basket and past < self.idle_s + self.answer_s - 0.001:
            return Idle.ASKING
        return Idle.GONE

    def answer_left(self, now: float) -> int:
        return max(0, ceil(self.touched_at + self.idle_s + self.answer_s - now - 0.001))

    def wakes_in(self, now: float) -> float:
        """In how many seconds something changes: the question, or the next second of it."""
        past = now - self.touched_at
        if past < self.idle_s:
            return self.idle_s - past
        left = self.touched_at + self.idle_s + self.answer_s - now
        return left - (ceil(left) - 1) if left > 0 else 0.0
