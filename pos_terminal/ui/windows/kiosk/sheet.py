"""A card over the whole window: the page beneath stays in sight and takes no touch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_terminal.ui.parts.fitted_label import FittedLabel, forget_sizes
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.surface import Surface

STEPS = tuple(part / 100 for part in range(100, 46, -4))
EDGE = 48


class Sheet(QWidget):
    """Put parts into `body`. Signal: missed(), a touch beside the card."""

    missed = Signal()

    def __init__(self, booth: Booth, window: QWidget, name: str, width: int = 888) -> None:
        super().__init__(window)
        self.booth, self.theme, self._window, self._width = booth, booth.theme, window, width
        self.form = Form()
        self.card = Surface(booth.theme, "surface_raised", radius=40, parent=self)
        self.body = QVBoxLayout(self.card)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        if not self.is_open():
            self.booth.taps.shut()
        self.show()
        self.raise_()
        self.place()

    def close_sheet(self) -> None:
        if self.is_open():
            self.booth.taps.shut()
            self.hide()

    def is_open(self) -> bool:
        return not self.isHidden()

    def spoken(self) -> str:
        return self.accessibleName()

    def measure(self, form: Form) -> None:
        px = self.theme.px
        self.form = form
        self.body.setContentsMargins(px(56), px(56), px(56), px(56))
        self.body.setSpacing(max(16, px(24)))
        for label in self.findChildren(FittedLabel):
            label.measure()
        if self.is_open():
            self.place()

    def place(self) -> None:
        """In the middle; low where the hand does not reach high. Words shrink where the card is too high."""
        px = self.theme.px
        self.setGeometry(self._window.rect())
        width = min(px(self._width), self.width() - 2 * px(EDGE))
        most = self.height() - 2 * px(EDGE)
        for factor in STEPS:
            for label in self.card.findChildren(FittedLabel):
                label.set_factor(factor)
            forget_sizes(self.body)
            height = self._height(width)
            if height <= most:
                break
        height = min(height, most)
        top = self.height() - height - px(EDGE) if self.form.low else (self.height() - height) // 2
        self.card.setGeometry(QRect((self.width() - width) // 2, top, width, height))
        self.body.activate()

    def _height(self, width: int) -> int:
        if self.body.hasHeightForWidth():
            return self.body.totalHeightForWidth(width)
        return self.body.totalSizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.is_open():
            self.place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.booth.taps.touched.emit()
        if not self.card.geometry().contains(event.position().toPoint()):
            self.missed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.colour("scrim"))
        painter.end()
