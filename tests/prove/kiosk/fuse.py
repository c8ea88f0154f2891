"""A fuse in the till's process: it ends it, as a power cut does, at a write of the journal or after a while."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Sequence

from pos_terminal.domain.events import Draft, Entry
from tests.prove.kiosk.hands import tell
from tests.prove.kiosk.plan import Customer, Trouble

Append = Callable[[Sequence[Draft]], tuple[Entry, ...]]


class Fuse:
    """Lit by a customer whose visit the power does not survive."""

    def __init__(self, append: Append) -> None:
        self._append = append
        self._left = 0
        self._before = False
        self._timer: threading.Timer | None = None

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """Write, and die before or behind it when it is the one."""
        hit = self._left == 1
        self._left = max(0, self._left - 1)
        if hit and self._before:
            _die()
        entries = self._append(drafts)
        if hit:
            _die()
        return entries

    def light(self, who: Customer) -> None:
        tell(dark=[who.number, who.dark_s, who.trouble is Trouble.CUT_BOTH])
        self._before = who.first_half
        self._left = who.writes
        if not who.writes:
            self._timer = threading.Timer(who.blind_ms / 1000, _die)
            self._timer.daemon = True
            self._timer.start()

    def put_out(self) -> None:
        """The visit is over and the power was always there."""
        self._left = 0
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
