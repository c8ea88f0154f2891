"""The sandbox's own time: wall time that tests may move forwards, and what is due at which instant."""

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable
from datetime import UTC, datetime

NS = 1_000_000_000


def iso(at_ns: int) -> str:
    """ISO 8601 with an explicit offset (droppay.md 6.4)."""
    return datetime.fromtimestamp(at_ns // NS, UTC).isoformat()


class Clock:
    """UTC nanoseconds: exactly `time.time_ns()` until somebody advances it."""

    def __init__(self) -> None:
        self._ahead_ns = 0

    def now_ns(self) -> int:
        return time.time_ns() + self._ahead_ns

    def advance(self, seconds: float) -> None:
        self._ahead_ns += round(seconds * NS)

    def reset(self) -> None:
        self._ahead_ns = 0


class Agenda:
    """What happens by itself (expiry, a late customer), in order of the sandbox's time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._due: list[tuple[int, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._timer: asyncio.TimerHandle | None = None

    def at(self, due_ns: int, do: Callable[[], None]) -> None:
        heapq.heappush(self._due, (due_ns, next(self._order), do))
        if self._due[0][0] == due_ns:
            self._arm()

    def after(self, seconds: float, do: Callable[[], None]) -> None:
        self.at(self._clock.now_ns() + round(seconds * NS), do)

    def run_due(self) -> None:
        """Called before every request too, so that no timer's slack can be seen from outside."""
        while self._due and self._due[0][0] <= self._clock.now_ns():
            heapq.heappop(self._due)[2]()

    def advance(self, seconds: float) -> None:
        self._clock.advance(seconds)
        self._ring()

    def clear(self) -> None:
        self._due.clear()
        self._arm()

    def _ring(self) -> None:
        self.run_due()
        self._arm()

    def _arm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._due:
            wait = max(0, self._due[0][0] - self._clock.now_ns()) / NS
            self._timer = asyncio.get_running_loop().call_later(wait, self._ring)
