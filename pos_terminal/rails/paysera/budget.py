"""The requests that an account may make, shared by all of its payments (paysera.md 3.2)."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from pos_terminal.app.ports import Clock
from pos_terminal.domain.errors import Busy

MINUTE_S, HOUR_S = 60.0, 3600.0
KEPT = 10  # a minute, for what money waits for: settle, void, refund, last looks
FOR_ONE_PAYMENT = 4  # with fewer left no payment is begun: create, look, look, look


@dataclass(frozen=True, slots=True)
class Allowed:
    """Requests a minute and an hour."""

    a_minute: int = 50
    an_hour: int = 900


class Budget:
    """Counts what was sent in the last hour, by the monotonic clock."""

    def __init__(self, allowed: Allowed, clock: Clock) -> None:
        self._allowed = allowed
        self._clock = clock
        self._sent: deque[float] = deque()

    def take(self, *, pressing: bool) -> None:
        """Count one request; Busy where it must wait. What is pressing may also use what is kept for it."""
        wait = self._wait_s(0 if pressing else KEPT, 1)
        if wait > 0:
            raise Busy("the requests that Paysera allows are used up for now", retry_after=wait)
        self._sent.append(self._clock.monotonic())

    @property
    def used_up(self) -> bool:
        """Say whether too little is left to begin another payment."""
        return self._wait_s(KEPT, FOR_ONE_PAYMENT) > 0

    def _wait_s(self, kept: int, wanted: int) -> float:
        now = self._clock.monotonic()
        while self._sent and now - self._sent[0] >= HOUR_S:
            self._sent.popleft()
        wait = 0.0
        for window_s, most in ((MINUTE_S, self._allowed.a_minute), (HOUR_S, self._allowed.an_hour)):
            within = [at for at in self._sent if now - at < window_s]
            over = len(within) + wanted - (most - kept)
            if over > 0:
                frees = within[min(over, len(within)) - 1] if within else now
                wait = max(wait, frees + window_s - now)
        return wait
