"""Which screen the cashier's and the customer's window go to, also when one is plugged in later."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


class Screens(QObject):
    """Knows the screens. Signal: changed(), after one came, went or became the primary one."""

    changed = Signal()

    def __init__(self, app: QGuiApplication, cashier: str = "", customer: str = "") -> None:
        """Screens by name as the system calls them; empty: the primary one, and the first other one."""
        super().__init__()
        self._app = app
        self._cashier = cashier
        self._customer = customer
        app.screenAdded.connect(self._came)
        app.screenRemoved.connect(self._went)
        app.primaryScreenChanged.connect(self._came)

    def cashier(self) -> QScreen:
        return self._named(self._cashier) or self._app.primaryScreen()

    def customer(self) -> QScreen | None:
        """The customer's own screen; None when there is only the cashier's."""
        cashier = self.cashier()
        named = self._named(self._customer)
        if named is not None and named is not cashier:
            return named
        others = [screen for screen in self._app.screens() if screen is not cashier]
        return others[0] if others else None

    def place(self, window: QWidget, screen: QScreen, full: bool) -> None:
        """Show a window on a screen, filling it or centred in it with its own size."""
        area = screen.availableGeometry()
        if window.isFullScreen():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)  # else it stays where it is
        window.setScreen(screen)
        if full:
            window.setGeometry(screen.geometry())
            window.showFullScreen()
            return
        size = window.size().boundedTo(area.size())
        window.resize(size)
        window.move(
            area.x() + (area.width() - size.width()) // 2,
            area.y() + (area.height() - size.height()) // 2,
        )
        window.show()

    def _named(self, name: str) -> QScreen | None:
        return next((screen for screen in self._app.screens() if name and screen.name() == name), None)

    def _came(self, _screen: QScreen) -> None:
        self.changed.emit()

    def _went(self, _screen: QScreen) -> None:
        self.changed.emit()
