"""How many requests an account may make (paysera.md 3.2)."""

from collections import deque

from pos_terminal.sandbox.clock import NS, Clock

MINUTE_S, HOUR_S = 60, 3600


class Limits:
    """Counts the last hour's requests on the sandbox's clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen: deque[int] = deque()

    def clear(self) -> None:
        self._seen.clear()

    def wait_s(self, a_minute: int, an_hour: int) -> int:
        """Seconds until the next request is allowed; 0 counts this one as made."""
        now = self._clock.now_ns()
        while self._seen and now - self._seen[0] >= HOUR_S * NS:
            self._seen.popleft()
        for window_s, most in ((HOUR_S, an_hour), (MINUTE_S, a_minute)):
            within = [at for at in self._seen if now - at < window_s * NS]
            if len(within) >= most:
                return int((within[0] + window_s * NS - now) // NS) + 1
        self._seen.append(now)
        return 0
