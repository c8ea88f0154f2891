"""Tells the till that somebody is there, while a manager's session runs: any key, any touch, now and then."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel})
APART_S = 5.0


class Presence(QObject):
    """Watches a window; `touched` is called at most every few seconds. `monotonic` in seconds."""

    def __init__(self, monotonic: Callable[[], float], touched: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._touched = touched
        self._last = -APART_S
        self.wanted = False

    def watch(self, handle: QWindow) -> None:
        handle.removeEventFilter(self)
        handle.installEventFilter(self)  # the last one is asked first, and takes nothing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.wanted and event.type() in TOUCHES:
            now = self._monotonic()
            if now - self._last >= APART_S:
                self._last = now
                self._touched()
        return False
