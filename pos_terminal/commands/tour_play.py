"""Plays the tour: taps the real windows, waits for what the screens say, keeps a picture of each."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pos_terminal.app.views import PaymentPhase, Stage, TillView
from pos_terminal.config.paths import places
from pos_terminal.demo import demo_extras, demo_settings
from pos_terminal.house import TEST
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_secrets
from pos_terminal.windows import TillWindows

WAIT_S = 20.0
CUSTOMER = (1024, 600)
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
        middle = found.mapTo(self._program.cashier, found.rect().center())
        QTest.mouseClick(self._handle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

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


def play_tour(
    folder: Path,
    *,
    theme: str = "light",
    size: tuple[int, int] = (1366, 768),
    tell: Callable[[str], None] = lambda text: None,
) -> list[Path]:
    """Play the whole tour and return its pictures. TourFailed if a screen does not come."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with ExitStack() as stack:
        data = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="pos-tour-")))
        sandbox = stack.enter_context(SandboxProcess())
        control = stack.enter_context(SandboxControl(sandbox.origin))
        memory = sandbox_secrets(sandbox)
        settings = demo_settings(sandbox)
        look = msgspec.structs.replace(
            settings.screens, theme=theme, customer_theme=theme, reduced_motion=True, volume=0, customer="window"
        )
        program = TillWindows(
            app,
            places(data),
            msgspec.structs.replace(settings, screens=look),
            mode=TEST,
            secrets=lambda till: memory,
            extras=demo_extras(sandbox, phone=False),
        )
        stack.callback(program.close)
        visitor = Visitor(program, control, folder, tell)
        program.cashier.resize(*size)
        program.cashier.activateWindow()
        visitor.until("the ways to pay", lambda view: not view.no_rails and bool(view.tiles))
        visitor.until("the customer's window", lambda view: program.customer is not None)
        assert program.customer is not None
        program.customer.resize(*CUSTOMER)
        _visit(visitor, control)
        return visitor.pictures


def _visit(v: Visitor, control: SandboxControl) -> None:
    v.keep("sell_empty")
    _basket(v)
    v.keep("sell_basket")
    _park(v)
    _swip_with_loyalty(v)
    _droppay(v)
    _declined(v)
    _lost_answer(v, control)
    _cash(v)


def _basket(v: Visitor) -> None:
    """What the newcomer buys: two coffees, two croissants, a roll and a tea."""
    for tile in (1, 1, 7, 7, 8, 6):
        v.tap(f"product_tile_{tile}")
    v.until("four lines", lambda view: len(view.basket.lines) == 4)


def _park(v: Visitor) -> None:
    v.key(Qt.Key.Key_F2)
    v.keys("cro")
    v.until("search hits", lambda view: view.search is not None and bool(view.search.hits))
    v.keep("search", customer=False)
    v.key(Qt.Key.Key_Escape)
    v.key(Qt.Key.Key_Escape)


def _to_tender(v: Visitor) -> None:
    if v.view.stage is Stage.DONE:
        v.pay_slot(lambda view: view.stage is Stage.SELL)
    if not v.view.basket.lines:
        _basket(v)
    v.pay_slot(lambda view: view.stage is Stage.TENDER)


def _swip_with_loyalty(v: Visitor) -> None:
    _to_tender(v)
    v.keep("tender", customer=False)
    v.tap("rail_swip_button")
    v.phase(PaymentPhase.WAITING)
    v.keep("swip_waiting")
    v.customer("swip", "scan")
    v.customer("swip", "loyalty_on")
    v.phase(PaymentPhase.LOYALTY)
    v.keep("swip_loyalty")
    v.customer("swip", "approve")
    v.stage(Stage.DONE)
    v.keep("swip_approved")


def _droppay(v: Visitor) -> None:
    _to_tender(v)
    v.tap("rail_droppay_button")
    v.phase(PaymentPhase.WAITING)
    v.keep("droppay_waiting")
    v.customer("droppay", "approve")
    v.stage(Stage.DONE)
    v.keep("droppay_approved")


def _declined(v: Visitor) -> None:
    _to_tender(v)
    v.tap("rail_droppay_button")
    v.phase(PaymentPhase.WAITING)
    v.customer("droppay", "decline")
    v.phase(PaymentPhase.DECLINED)
    v.keep("droppay_declined")
    v.tap("payment_back_button")
    v.stage(Stage.SELL)


def _lost_answer(v: Visitor, control: SandboxControl) -> None:
    """The charge is made and its answer is lost, and so are the next looks: nobody knows, and nobody pays twice."""
    _to_tender(v)
    v.tap("rail_droppay_button")
    v.phase(PaymentPhase.WAITING)
    control.fault("drop_after", "droppay", "charge", times=1)
    v.customer("droppay", "approve")
    v.until("the charge", lambda view: view.payment is not None and view.payment.phase is not PaymentPhase.WAITING)
    control.fault("drop_before", "droppay", "look", times=3)
    v.until("not sure, or known", lambda view: view.stage is Stage.DONE or _unknown(view))
    if v.view.stage is not Stage.DONE:
        v.keep("lost_answer_being_checked")
    v.stage(Stage.DONE)
    v.keep("lost_answer_recovered")


def _unknown(view: TillView) -> bool:
    return view.payment is not None and view.payment.phase is PaymentPhase.UNKNOWN


def _cash(v: Visitor) -> None:
    _to_tender(v)
    v.tap("rail_cash_button")
    v.keys("3000")
    v.keep("cash_tender")
    v.pay_slot(lambda view: view.stage is Stage.DONE)
    v.keep("cash_change")
