"""The requests that a service may be asked in a minute and in an hour, shared by all payments of its account."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from pos_terminal.app.ports import Clock
from pos_terminal.domain.errors import Busy
from pos_terminal.rails.context import Spent

MINUTE_S, HOUR_S = 60.0, 3600.0
FOR_ONE_PAYMENT = 4  # with fewer left no payment is begun: create, look, look, look
USED_UP = "budget_used_up"  # a problem code of ui/text/messages


@dataclass(frozen=True, slots=True)
class Allowed:
    """Requests a minute and an hour (0: no limit by the hour).

    `kept` of them are for what money waits for: settle, void, refund, last looks.
    """

    a_minute: int
    an_hour: int
    kept: int


class Budget:
    """Counts what was sent in the last hour, by the monotonic clock; `spent` remembers it across restarts."""

    def __init__(self, title: str, allowed: Allowed, clock: Clock, spent: Spent | None = None) -> None:
        self._title = title
        self._allowed = allowed
        self._clock = clock
        self._spent = spent
        now = clock.monotonic()
        self._sent: deque[float] = deque(now - age for age in (spent.ages() if spent is not None else ()))

    def take(self, *, pressing: bool) -> None:
        """Count one request; Busy where it must wait. What is pressing may also use what is kept for it."""
        wait = self._wait_s(0 if pressing else self._allowed.kept, 1)
        if wait > 0:
            raise Busy(f"the requests that {self._title} may be asked are used up for now", retry_after=wait)
        self._sent.append(self._clock.monotonic())
        if self._spent is not None:
            self._spent.note()

    @property
    def used_up(self) -> bool:
        """Say whether too little is left to begin another payment."""
        return self._wait_s(self._allowed.kept, FOR_ONE_PAYMENT) > 0

    def _wait_s(self, kept: int, wanted: int) -> float:
        now = self._clock.monotonic()
        while self._sent and now - self._sent[0] >= HOUR_S:
            self._sent.popleft()
        wait = 0.0
        for window_s, most in ((MINUTE_S, self._allowed.a_minute), (HOUR_S, self._allowed.an_hour)):
            if most == 0:
                continue
            within = [at for at in self._sent if now - at < window_s]
            over = len(within) + wanted - (most - kept)
            if over > 0:
                frees = within[min(over, len(within)) - 1] if within else now
                wait = max(wait, frees + window_s - now)
        return wait
