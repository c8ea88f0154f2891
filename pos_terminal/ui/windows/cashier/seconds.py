"""The second hand of a window: ticks while something on the page counts, at the turn of each second."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal


class Seconds(QObject):
    """Signal: ticked(). `monotonic` in seconds, the clock that the countdowns run by."""

    ticked = Signal()

    def __init__(self, monotonic: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ticked)

    def run(self, counts: bool) -> None:
        """Wait for the next turn of a second, or stand still."""
        if not counts:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(1000 - int(self._monotonic() * 1000) % 1000)

    def running(self) -> bool:
        return self._timer.isActive()
