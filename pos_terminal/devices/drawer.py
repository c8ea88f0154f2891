"""Cash drawers: on the printer's connector or on a serial port, opened without anybody waiting, and watched."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from pos_terminal.app.ports import PrinterFailed
from pos_terminal.app.reports import DrawerReport
from pos_terminal.devices.printer.status import PrinterState
from pos_terminal.devices.serial_line import EXTRA, as_oserror
from pos_terminal.devices.worker import Outcome, Worker

EXPIRES_S = 10.0  # a drawer that opens when nobody expects it is worse than one that stays shut
OPENS_S = 1.5  # from the pulse to the switch
STEP_S = 0.1
LOOKS_EVERY_S = 3.0
FAILED, ALREADY, LEFT_OPEN = "drawer_failed", "drawer_open_already", "drawer_left_open"
GONE = "drawer_gone"
OWN = (GONE, EXTRA)  # what a lock says of itself; what a printer says of its paper is nothing about a drawer


class Lock(Protocol):
    """What holds a drawer shut. Both wait for the device; PrinterFailed when it is not there."""

    def kick(self) -> None: ...

    def is_open(self) -> bool | None:
        """None: nobody can tell."""


class PrinterOnDrawer(Protocol):
    """The part of a receipt printer that a drawer hangs on."""

    def kick(self, pin: int) -> None: ...

    def look(self) -> PrinterState | None: ...


@dataclass(frozen=True, slots=True)
class PrinterLock:
    """A drawer on the printer's connector; `open_is_high` says what its switch means, None: it has none."""

    printer: PrinterOnDrawer
    pin: int = 2
    open_is_high: bool | None = None

    def kick(self) -> None:
        self.printer.kick(self.pin)

    def is_open(self) -> bool | None:
        if self.open_is_high is None:
            return None
        state = self.printer.look()
        return None if state is None else state.drawer_high is self.open_is_high


@dataclass(frozen=True, slots=True)
class SerialLock:
    """A drawer on a serial port of its own, which opens on any byte, and on BEL for certain."""

    port: str
    baud: int = 9600
    pulse: bytes = b"\x07"

    def kick(self) -> None:
        try:
            import serial  # an extra: a till without such a drawer does not have it
        except ImportError as error:
            raise PrinterFailed(EXTRA) from error
        try:
            with as_oserror(), serial.Serial(self.port, self.baud, write_timeout=OPENS_S) as line:
                line.write(self.pulse)
                line.flush()
        except OSError as error:
            raise PrinterFailed(GONE) from error

    def is_open(self) -> bool | None:
        return None


class QueuedDrawer:
    """Implements app.ports.Drawer. What went wrong, and a drawer that stays open, go to `report`."""

    def __init__(
        self,
        lock: Lock,
        worker: Worker,
        report: Callable[[DrawerReport], None],
        left_open_s: float = 60.0,
        pause: Callable[[float], bool] | None = None,
    ) -> None:
        """`pause` waits for so many seconds and says whether the program ends meanwhile."""
        self._lock = lock
        self._worker = worker
        self._report = report
        self._left_open_s = left_open_s
        self._pause = pause or worker.ends.wait
        self._opened_at = 0.0

    def open(self) -> None:
        self._worker.submit(self._open, self._told, EXPIRES_S, FAILED, first=True)

    def test(self, tell: Callable[[Outcome], None]) -> None:
        """Open it once, for the page that sets it up."""
        self._worker.submit(self._open, tell, EXPIRES_S, FAILED, first=True)

    # --- in the worker

    def _open(self) -> str:
        """Open it and see it open; a warning when it was open before."""
        try:
            already = self._lock.is_open()
            self._lock.kick()
            if already:
                return ALREADY
            if already is None or self._opens():
                return ""
        except PrinterFailed as failed:
            raise PrinterFailed(str(failed) if str(failed) in OWN else FAILED) from failed
        raise PrinterFailed(FAILED)

    def _opens(self) -> bool:
        until = time.monotonic() + OPENS_S
        while time.monotonic() < until:
            if self._lock.is_open() is not False:
                return True
            if self._pause(STEP_S):
                return True
        return False

    def _told(self, outcome: Outcome) -> None:
        if outcome.problem or outcome.warning:
            self._report(DrawerReport(outcome.problem, outcome.warning))
        if not outcome.problem:
            self._opened_at = self._worker.now()
            self._worker.later(LOOKS_EVERY_S, self._still_open, self._looked)

    def _still_open(self) -> str:
        return LEFT_OPEN if self._lock.is_open() else ""

    def _looked(self, outcome: Outcome) -> None:
        """Go on looking until it is shut; say once that it was left open."""
        if outcome.warning != LEFT_OPEN:
            return
        if self._worker.now() - self._opened_at >= self._left_open_s:
            self._report(DrawerReport("", LEFT_OPEN))
            return
        self._worker.later(LOOKS_EVERY_S, self._still_open, self._looked)
