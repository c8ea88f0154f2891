"""Eyes on a window: the moment at which what was waited for has been painted and flushed."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

MARK = QEvent.Type(QEvent.registerEventType())


class Eye(QObject):
    """Watches one widget's paint events. Signal: saw(), once for each `look_for`.

    A filter is asked before the paint; the mark that it posts then comes after the whole frame has been flushed.
    """

    saw = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._there: Callable[[QPaintEvent], bool] | None = None
        self.at_ns = 0  # monotonic
        self.wall_ns = 0
        widget.installEventFilter(self)

    def look_for(self, there: Callable[[QPaintEvent], bool] = lambda event: True) -> None:
        """`there` says whether the state that is about to be painted is what is waited for."""
        self._there = there
        self.at_ns = self.wall_ns = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._there is not None
            and event.type() == QEvent.Type.Paint
            and isinstance(event, QPaintEvent)
            and self._there(event)
        ):
            self._there = None
            QCoreApplication.postEvent(self, QEvent(MARK), Qt.EventPriority.HighEventPriority.value)
        return False

    def customEvent(self, event: QEvent) -> None:
        if event.type() == MARK:
            self.at_ns, self.wall_ns = time.monotonic_ns(), time.time_ns()
            self.saw.emit()


class Heartbeat(QObject):
    """A timer of 5 ms in the GUI thread that remembers its longest gap, and its thread's own work in it."""

    EVERY_MS = 5

    def __init__(self) -> None:
        super().__init__()
        self._last_ns = 0
        self._worked_ns = 0
        self.longest_ms = 0.0
        self.own_ms = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last_ns, self._worked_ns = time.monotonic_ns(), time.thread_time_ns()
        self.longest_ms = self.own_ms = 0.0
        self._timer.start(self.EVERY_MS)

    def stop(self) -> float:
        """Return the longest gap in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest_ms

    def _beat(self) -> None:
        now, worked = time.monotonic_ns(), time.thread_time_ns()
        self.longest_ms = max(self.longest_ms, (now - self._last_ns) / 1e6)
        self.own_ms = max(self.own_ms, (worked - self._worked_ns) / 1e6)
        self._last_ns, self._worked_ns = now, worked
