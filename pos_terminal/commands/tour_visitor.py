"""The newcomer of the tour: a pair of hands and eyes before the two windows."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

from pos_terminal.app.views import PaymentPhase, Stage, TillView
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.windows import TillWindows

WAIT_S = 20.0
SETTLE_MS = 360  # for a page's cross-fade
TYPING_MS = 60


class TourFailed(RuntimeError):
    """A screen did not come; one sentence says which."""


class Visitor:
    """A pair of hands and eyes before the two windows."""

    def __init__(
        self, program: TillWindows, control: SandboxControl, folder: Path, tell: Callable[[str], None]
    ) -> None:
        self._program = program
        self._control = control
        self._folder = folder
        self._tell = tell
        self.pictures: list[Path] = []

    @property
    def view(self) -> TillView:
        view = self._program.bridge.view
        if view is None:
            raise TourFailed("The till has not shown anything yet.")
        return view

    def until(self, what: str, there: Callable[[TillView], bool]) -> None:
        """Let the windows work until the till shows something. TourFailed after 20 s."""
        deadline = time.monotonic() + WAIT_S
        while self._program.bridge.view is None or not there(self._program.bridge.view):
            if time.monotonic() > deadline:
                raise TourFailed(f"The tour waited for: {what}. It did not come; {self._where()}.")
            QTest.qWait(10)

    def phase(self, *phases: PaymentPhase) -> None:
        names = " or ".join(phase.value for phase in phases)
        self.until(names, lambda view: view.payment is not None and view.payment.phase in phases)

    def stage(self, stage: Stage) -> None:
        self.until(stage.value, lambda view: view.stage is stage)

    def tap(self, name: str) -> None:
        """Tap a control of the cashier's window by its name, once it can be tapped."""
        found = self._wait_for(name)
        self._touch(found.mapTo(self._program.cashier, found.rect().center()))

    def tap_row(self, name: str, row: int) -> None:
        """Tap a row of a list by its place, from 0."""
        found = self._wait_for(name)
        assert isinstance(found, QAbstractItemView)
        middle = found.visualRect(found.model().index(row, 0)).center()
        self._touch(found.viewport().mapTo(self._program.cashier, middle))

    def _touch(self, at: QPoint) -> None:
        QTest.mouseClick(self._handle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def pay_slot(self, there: Callable[[TillView], bool]) -> None:
        """Press the pay slot until it has answered: it ignores input for a moment after each change of screen."""
        deadline = time.monotonic() + WAIT_S
        while not there(self.view):
            if time.monotonic() > deadline:
                raise TourFailed("The pay slot does not answer.")
            self.key(Qt.Key.Key_F12 if self.view.stage is Stage.SELL else Qt.Key.Key_Return)
            QTest.qWait(100)

    def keys(self, text: str) -> None:
        """Type as a person does: slower than a scanner."""
        for character in text:
            self.key(Qt.Key(ord(character.upper())), character)

    def key(self, key: Qt.Key, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(time.monotonic_ns() // 1_000_000)
            QCoreApplication.sendEvent(self._handle(), event)
        QTest.qWait(TYPING_MS)

    def customer(self, rail: str, action: str) -> None:
        self._control.customer(rail, action)

    def keep(self, name: str, customer: bool = True) -> None:
        """Save what both windows show."""
        QTest.qWait(SETTLE_MS)
        self._save(self._program.cashier, f"{name}.png")
        if customer and self._program.customer is not None:
            self._save(self._program.customer, f"{name}_customer.png")

    def _save(self, window: QWidget, name: str) -> None:
        path = self._folder / name
        if not window.grab().save(str(path)):
            raise TourFailed(f"{path} could not be written.")
        self.pictures.append(path)
        self._tell(name)

    def _where(self) -> str:
        view = self._program.bridge.view
        if view is None:
            return "the till shows nothing"
        phase = view.payment.phase.value if view.payment is not None else "no payment"
        said = ", ".join(notice.code for notice in view.notices[-2:]) or "nothing said"
        return f"the till shows {view.stage.value}, {phase}, {said}"

    def _handle(self) -> QWindow:
        handle = self._program.cashier.windowHandle()
        if handle is None:
            raise TourFailed("The till's window is gone.")
        return handle

    def _wait_for(self, name: str) -> QWidget:
        deadline = time.monotonic() + WAIT_S
        while True:
            for found in self._program.cashier.findChildren(QWidget, name):
                if found.isVisible() and found.isEnabled():
                    return found
            if time.monotonic() > deadline:
                raise TourFailed(f"{name} is not on the screen.")
            QTest.qWait(10)
