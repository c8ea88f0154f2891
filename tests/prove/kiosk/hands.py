"""A finger, a pair of eyes and a watch before the kiosk's window; the machine is in another process."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pos_terminal.app.reports import Resume
from pos_terminal.app.views import TillView
from pos_terminal.kiosk import KioskWindows
from pos_terminal.sandbox.control import SandboxControl

WAIT_S = 30.0
PAYS = ("kiosk_pay_button", "kiosk_retry_button")
WAY = "kiosk_way_"
NS = 1_000_000_000


class Stopped(RuntimeError):
    """What had to come did not; the text says what."""


class Watch:
    """Implements app.ports.Clock: the machine's clocks, so far ahead of the real ones as the services' is."""

    def __init__(self, ahead_s: float = 0.0) -> None:
        self.ahead_s = ahead_s

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead_s)

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead_s


def tell(**what: object) -> None:
    """Say something to whoever plays the machine."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Hands:
    """Touches the window where it lies and waits for the till; `pays` counts touches that may open a payment."""

    def __init__(self, program: KioskWindows, watch: Watch, control: SandboxControl) -> None:
        self.program, self.watch, self.control = program, watch, control
        self.window = program.window
        self.pays = 0
        self.touched = 0
        self._there_s = watch.ahead_s  # how far the services' clock has been moved
        self._known: set[str] = set()
        self._payments: set[str] = set()
        program.bridge.view_changed.connect(self._look)

    # --- eyes

    @property
    def view(self) -> TillView:
        view = self.program.bridge.view
        if view is None:
            raise Stopped("the till has shown nothing yet")
        return view

    @property
    def place(self) -> str:
        return self.window.place

    def sees(self, name: str) -> QWidget | None:
        """Return a control that can be touched now."""
        for found in self.window.findChildren(QWidget, name):
            if found.isVisible() and found.isEnabled():
                return found
        return None

    def told(self) -> str:
        view = self.view
        payment = view.payment
        shown = (payment.rail, payment.phase, payment.words, payment.reason) if payment is not None else ()
        said = [notice.code for notice in view.notices]
        title = self.window.pages.result.said.title if self.place == "result" else ""
        closed = view.kiosk.closed if view.kiosk is not None else ""
        customer = self.window.customer
        waits = f"{customer.where} {customer._result} now {self.watch.monotonic():.0f} wakes in {customer.wakes_in()}"
        return f"{waits} {self.place} {title!r} {view.stage} {shown} {said} {closed!r} {view.payments_off!r}"

    def _look(self, view: TillView) -> None:
        if view.payment is not None:
            self._payments.add(view.payment.id)

    def ours(self) -> int:
        """Return how many payments were opened since `begin`."""
        return len(self._payments - self._known)

    def begin(self) -> None:
        """What there is now was opened by those before."""
        self._known = set(self._payments)
        self.pays = 0

    # --- waiting

    def live(self, ms: int, there: Callable[[], bool] = lambda: False) -> bool:
        """Let the window live until something is so, or for so long; says whether it is."""
        if there():
            return True
        loop, late = QEventLoop(), QTimer()

        def heard(*_: object) -> None:
            if there():
                loop.quit()

        self.program.bridge.view_changed.connect(heard)
        late.setSingleShot(True)
        late.timeout.connect(loop.quit)
        late.start(ms)
        try:
            loop.exec()
        finally:
            self.program.bridge.view_changed.disconnect(heard)
        return there()

    def until(self, what: str, there: Callable[[TillView], bool]) -> TillView:
        """Wait for a view that the window has taken. Stopped."""
        if not self.live(round(WAIT_S * 1000), lambda: self.program.bridge.view is not None and there(self.view)):
            raise Stopped(f"{what}; {self.told()}")
        return self.view

    def changes(self, ms: int) -> bool:
        """Wait for the next view or page."""
        before = (self.view.seq, self.place)
        return self.live(ms, lambda: (self.view.seq, self.place) != before)

    def pause(self) -> None:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    # --- a finger

    def tap(self, name: str, after_s: float = 1.0) -> bool:
        """Touch a control in its middle; says whether it was there."""
        found = self.sees(name)
        if found is None:
            return False
        self.touch(found.mapTo(self.window, found.rect().center()), after_s)
        return True

    def touch(self, place: QPoint, after_s: float = 1.0) -> None:
        """Touch the window at a place, whatever lies there, so many seconds after the last touch."""
        self.watch.ahead_s += after_s
        hit = self.window.childAt(place)
        name = hit.objectName() if hit is not None else ""
        self.pays += name in PAYS or name.startswith(WAY)
        self.touched += 1
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.pause()

    def hold(self, name: str, seconds: float) -> None:
        """Keep the finger on a control for so long by the watch."""
        found, handle = self.sees(name), self.window.windowHandle()
        assert found is not None and handle is not None, name
        place = found.mapTo(self.window, found.rect().center())
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(handle, left, none, place)
        self.watch.ahead_s += seconds
        self.live(600, self.window.overlays.pin.is_open)  # its own timer looks
        QTest.mouseRelease(handle, left, none, place)
        self.pause()

    # --- the world around

    def reach(self) -> None:
        """The services' clock catches up with the watch."""
        behind = self.watch.ahead_s - self._there_s
        if behind > 0.05:
            self.control.advance(behind)
            self._there_s += behind

    def pass_time(self, seconds: float) -> None:
        """All clocks go on; whatever waits for one looks at it."""
        self.watch.ahead_s += seconds
        self.reach()
        self.program.house.submit(Resume())
        self.window.refresh()
        self.pause()

    def machine(self, what: str, *more: object) -> None:
        """Let something happen to the machine, and go on when it has."""
        tell(machine=[what, *more])
        if not sys.stdin.readline():
            raise Stopped("nobody plays the machine")


def ahead_of(control: SandboxControl) -> float:
    """Return how far the services' clock has been moved, seconds."""
    return (control.advance(0.0) - time.time_ns()) / NS
