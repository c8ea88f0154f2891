"""A hasty second tap falls on nothing that was not there at the first."""

from collections.abc import Callable, Hashable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QMouseEvent, QWindow

SOON_MS = 400  # as long as the pay slot is deaf after a change
NEAR_PX = 48  # a finger comes down again within its own width
PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


class SecondTap(QObject):
    """Watches a window; swallows a tap that follows another at once, where the first one changed what lies there.

    `face` tells what is on the screen: the page, the dialog and what it asks.
    """

    def __init__(self, face: Callable[[], Hashable], parent: QObject) -> None:
        super().__init__(parent)
        self._face = face
        self._before: Hashable = None
        self._at_ms = -SOON_MS
        self._place = QPoint()
        self._swallowing = False

    def watch(self, handle: QWindow) -> None:
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() in PRESSES:
            return self._press(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            swallowed, self._swallowing = self._swallowing, False
            return swallowed
        return False

    def _press(self, event: QMouseEvent) -> bool:
        at = event.timestamp() or int(monotonic() * 1000)
        place, face = event.position().toPoint(), self._face()
        soon = 0 <= at - self._at_ms < SOON_MS and (place - self._place).manhattanLength() < NEAR_PX
        if soon and face != self._before:
            self._swallowing = True
            return True
        self._before, self._at_ms, self._place = face, at, place
        return False
