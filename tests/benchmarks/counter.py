"""The counter in a child process: the real program with both windows, and what a script does before them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer, SignalInstance
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QListView, QWidget

from pos_terminal.app.commands import Command
from pos_terminal.app.views import Stage, TillView
from pos_terminal.windows import TillWindows
from tests.benchmarks.eyes import Eye
from tests.benchmarks.hands import Scanner, press

WAIT_MS = 30_000


class NotSeen(RuntimeError):
    """What the script waited for did not come; the text says what."""


class Counter:
    """Both windows of a running till; `options` are what the parent process asked for."""

    def __init__(self, program: TillWindows, options: dict[str, Any]) -> None:
        self.program = program
        self.options = options
        QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier)  # makes Qt's keyboard in this thread

    @property
    def view(self) -> TillView:
        view = self.program.bridge.view
        if view is None:
            raise NotSeen("the till has shown nothing yet")
        return view

    @property
    def window(self) -> QWindow:
        handle = self.program.cashier.windowHandle()
        assert handle is not None
        return handle

    def widget(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        found = self.program.cashier.findChild(kind, name)
        assert isinstance(found, QWidget), name
        return found

    def basket(self) -> QListView:
        found = self.widget("basket_list", QListView)
        assert isinstance(found, QListView)
        return found

    # --- waiting

    def pause(self, ms: int) -> None:
        """Let the windows live for so long."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def after(self, signal: SignalInstance, what: str, there: Callable[[], bool], ms: int = WAIT_MS) -> None:
        """Let the windows live until a signal finds a condition true. NotSeen after half a minute."""
        loop, late = QEventLoop(), QTimer()

        def heard(*_: object) -> None:
            if there():
                loop.quit()

        def gave_up() -> None:  # a connection to `loop.quit` itself is never freed whole
            loop.quit()

        signal.connect(heard)
        late.setSingleShot(True)
        late.timeout.connect(gave_up)
        late.start(ms)
        try:
            if not there():
                loop.exec()
        finally:
            signal.disconnect(heard)
        if not there():
            raise NotSeen(what)

    def until(self, what: str, there: Callable[[TillView], bool]) -> TillView:
        """Wait for a view that the cashier's window has taken."""
        self.after(
            self.program.cashier.view_shown,
            what,
            lambda: self.program.bridge.view is not None and there(self.program.bridge.view),
        )
        return self.view

    def until_seen(self, eye: Eye, what: str, ms: int = WAIT_MS) -> None:
        self.after(eye.saw, what, lambda: eye.at_ns > 0, ms)

    # --- doing

    def send(self, *commands: Command) -> None:
        for command in commands:
            self.program.bridge.send(command)

    def ready(self) -> None:
        """Wait until the Sell page stands, both windows are there and the rails are loaded."""
        self.until("the Sell page", lambda view: view.stage is Stage.SELL and bool(view.tiles))
        self.after_rails()
        self.pause(500)

    def after_rails(self) -> None:
        if self.program.settings.rails:
            self.until("the rails", lambda view: not view.no_rails)

    def scan(self, code: str) -> int:
        """Scan as a scanner does, 1 ms a key; returns when its Enter went in, monotonic nanoseconds."""
        scanner = Scanner(self.window, [code])
        scanner.scan()
        return scanner.entered_ns[0]

    def scan_at_once(self, code: str) -> None:
        """Scan where the scanner's pace does not matter: a busy machine cannot pull its keys apart."""
        struck = time.monotonic_ns() // 1_000_000
        for character in (*code, "\r"):
            press(self.window, character, struck)
