"""Glove-proof touching: two fast taps are one, a palm is one, and nothing is pressed while a page has just changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme

SAME_S = 0.7  # a second tap on the same thing is the same tap
QUICK_S = 0.25  # of a stepper, which is tapped to count
ANY_S = 0.1  # two fingers, or a palm
SHUT_S = 0.4  # behind a change of page
SLACK_S = 0.001


class Taps(QObject):
    """Says of every press whether it counts. Signal: touched(), for each press, also one that does not count."""

    touched = Signal()

    def __init__(self, monotonic: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._last: dict[str, float] = {}
        self._any = -1e9
        self._shut_until = -1e9

    def accepts(self, what: str, quick: bool = False) -> bool:
        """Whether a press counts; `what` names the thing that is pressed."""
        now = self._monotonic()
        self.touched.emit()
        if now < self._shut_until - SLACK_S or now < self._any + ANY_S - SLACK_S:
            return False
        if now < self._last.get(what, -1e9) + (QUICK_S if quick else SAME_S) - SLACK_S:
            return False
        self._any = now
        self._last = {what: now, **{key: at for key, at in self._last.items() if key != what and at > now - SAME_S}}
        return True

    def shut(self) -> None:
        """Another page is there: a finger that was on its way means the one before."""
        self._shut_until = self._monotonic() + SHUT_S


class TapButton(PaintedButton):
    """The ground of every button here; `what` it is stands for it when taps are counted, else its object name."""

    def __init__(self, theme: Theme, taps: Taps, kind: str, quick: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, kind, parent)
        self._taps, self._quick = taps, quick
        self.what = ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._taps.accepts(self._name(), self._quick):
            super().mousePressEvent(event)
        else:
            event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressing = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressing and (event.isAutoRepeat() or not self._taps.accepts(self._name(), self._quick)):
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _name(self) -> str:
        return self.what or self.objectName() or str(id(self))
