"""A till whose customer screen is plugged in and pulled out while it runs; to be run with two offscreen screens."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import ScreenSettings, Settings
from pos_terminal.house import TEST
from pos_terminal.ui.runtime.screens import Screens
from pos_terminal.windows import TillWindows


class Sockets(QObject):
    """Stands in for the application where it tells of screens: real ones, of which some are not plugged in."""

    screenAdded = Signal(QScreen)
    screenRemoved = Signal(QScreen)
    primaryScreenChanged = Signal(QScreen)

    def __init__(self, *plugged: QScreen) -> None:
        super().__init__()
        self._plugged = list(plugged)

    def screens(self) -> list[QScreen]:
        return self._plugged

    def primaryScreen(self) -> QScreen:
        return self._plugged[0]

    def plug_in(self, screen: QScreen) -> None:
        self._plugged.append(screen)
        self.screenAdded.emit(screen)

    def pull_out(self, screen: QScreen) -> None:
        self._plugged.remove(screen)
        self.screenRemoved.emit(screen)


def until(app: QApplication, there: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(20_000)
    while not there():
        assert not deadline.hasExpired()
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def play(folder: Path) -> None:
    app = QApplication(sys.argv[:1])
    first, second = app.screens()
    sockets = Sockets(first)
    settings = Settings(screens=ScreenSettings(cashier_screen=first.name()))
    program = TillWindows(app, places(folder), settings, mode=TEST, secrets=lambda till: MemorySecrets())
    program.screens = Screens(sockets, first.name())  # type: ignore[arg-type]
    placed: list[bool] = []
    after = program.cashier.set_customer_screen
    program.cashier.set_customer_screen = lambda there: (placed.append(there), after(there))[1]  # type: ignore[method-assign]
    try:
        until(app, lambda: placed == [False])  # what comes after the first view has come
        assert program.customer is None
        for _time in range(2):
            sockets.plug_in(second)
            assert program.customer is not None
            assert program.customer.isVisible()
            assert program.customer.geometry() == second.geometry()
            assert program.customer.isFullScreen()
            assert program.cashier.station.customer_screen
            assert program.cashier.screen() is first
            sockets.pull_out(second)
            assert not program.customer.isVisible()
            assert not program.cashier.station.customer_screen
    finally:
        program.close()
    sockets.plug_in(second)  # nobody is left to care


if __name__ == "__main__":
    play(Path(sys.argv[1]))
    print("played")
