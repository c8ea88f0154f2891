"""A counter whose clocks can be moved apart, whose customer screen can be pulled out, and whose printer can die."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pos_terminal.app.reports import Resume
from pos_terminal.app.views import TillView
from pos_terminal.config.paths import Places, places
from pos_terminal.config.settings import PeopleSettings, ScreenSettings, Settings, ShopSettings
from pos_terminal.demo.shop import fill_catalogue
from pos_terminal.house import TEST
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_rails, sandbox_secrets
from pos_terminal.ui.parts.pay_slot import PaySlot
from pos_terminal.ui.runtime.screens import Screens
from pos_terminal.windows import Extras, TillWindows
from pos_terminal.wire.http import Times
from tests.benchmarks.counter import Counter, NotSeen
from tests.benchmarks.hands import press
from tests.e2e.headless import HeadlessHouse
from tests.program.two_screens import Sockets

ZONE = "Europe/Berlin"
AGAIN_MS = 40  # a key that a page was not ready for is pressed again
WAIT_S = 60.0
KEYS = {"F12": Qt.Key.Key_F12, "Return": Qt.Key.Key_Return}


class TwoClocks:
    """Implements app.ports.Clock: the machine's clocks, each moved by its own seconds."""

    def __init__(self) -> None:
        self.wall_s = 0.0
        self.mono_s = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.wall_s)

    def monotonic(self) -> float:
        return time.monotonic() + self.mono_s


class LongCounter(Counter):
    """The bench's counter with fingers, a second screen's socket and a hand on the clocks."""

    def __init__(self, folder: Path, sandbox: SandboxProcess, control: SandboxControl, app: QApplication) -> None:
        self.where = places(folder)
        self.control = control
        self.clock = TwoClocks()
        self.origin = sandbox.origin
        first, self.second = _screens(app)
        self.sockets = Sockets(first, self.second)
        plain = Settings(
            shop=ShopSettings(name="Corner shop", timezone=ZONE),
            screens=ScreenSettings(cashier_screen=first.name(), reduced_motion=True, volume=0),
            people=PeopleSettings(test_sign_in=False),
        )
        rails = sandbox_rails(sandbox, plain.shop.currency, 0.3)
        settings = msgspec.structs.replace(plain, rails={name: rails[name] for name in ("swip", "droppay")})
        secrets = sandbox_secrets(sandbox)
        extras = Extras(house=self._house, qr_origins=(self.origin,), catalogue=fill_catalogue)
        program = TillWindows(app, self.where, settings, mode=TEST, secrets=lambda till: secrets, extras=extras)
        program.screens = Screens(self.sockets, first.name())  # type: ignore[arg-type]
        super().__init__(program, {})

    def _house(self, where: Places, settings: Settings, **rest: Any) -> HeadlessHouse:
        house = HeadlessHouse(where, settings, clock=self.clock, **rest)
        house.times = Times(1.0, 1.0, 1.0)
        house.origins = (self.origin,)
        return house

    # --- hands

    def tap(self, name: str) -> bool:
        """Touch a control of the cashier's window where it lies; say whether it was there."""
        window = self.program.cashier
        for found in window.findChildren(QWidget, name):
            if found.isVisible() and found.isEnabled():
                middle = found.mapTo(window, found.rect().center())
                QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
                return True
        return False

    def key(self, name: str) -> None:
        for slot in self.program.cashier.findChildren(PaySlot):
            slot._latch_ns = slot._deaf_until = 0  # a person is slower than 400 ms; these hands are not
        if name == "Return":
            press(self.window, "\r")
        else:
            QTest.keyClick(self.window, KEYS[name])

    def by_hand(self, what: str, act: Callable[[], object], there: Callable[[TillView], bool]) -> TillView:
        """Do something, again where a page was not ready for it yet, until the till has answered. NotSeen."""
        deadline = time.monotonic() + WAIT_S
        while not there(self.view):
            if time.monotonic() > deadline:
                raise NotSeen(f"{what}; {self.told()}")
            act()
            self.glance(there, AGAIN_MS)
        return self.view

    def glance(self, there: Callable[[TillView], bool], ms: int) -> bool:
        """Let the windows live until a view is there, or for so long."""
        try:
            self.after(self.program.cashier.view_shown, "", partial(_is, self, there), ms)
        except NotSeen:
            return False
        return True

    def told(self) -> str:
        view = self.view
        shown = (view.payment.phase, view.payment.words, view.payment.reason) if view.payment else ()
        said = [notice.code for notice in view.notices]
        return f"{view.stage} {shown} checking={[row.what for row in view.checking]} {said} {view.payments_off!r}"

    # --- the world around

    def pass_time(self, seconds: float) -> None:
        """All clocks go on, the services' too."""
        self.clock.mono_s += seconds
        self.clock.wall_s += seconds
        self.control.advance(seconds)
        self.program.house.submit(Resume())

    def set_wall(self, seconds: float) -> None:
        """The till's wall clock alone is set; the others go on as before."""
        self.clock.wall_s += seconds
        self.program.house.submit(Resume())

    def zone(self, name: str) -> None:
        """The machine's own time zone is another."""
        os.environ["TZ"] = name
        time.tzset()


def _is(counter: Counter, there: Callable[[TillView], bool]) -> bool:
    return counter.program.bridge.view is not None and there(counter.program.bridge.view)


def _screens(app: QApplication) -> tuple[QScreen, QScreen]:
    first, second = app.screens()
    return first, second
