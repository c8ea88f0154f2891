"""The bar form of the countdown, for small places."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.text.amounts import clock_text
from pos_terminal.ui.theme import Theme


class TimeBar(QWidget):
    """Time left from the start edge; mirrored right to left."""

    def __init__(self, theme: Theme, height: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._height, self._left, self._whole = theme, height, 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._look_again)

    def set_time(self, left_s: int, whole_s: int) -> None:
        """Seconds."""
        if (left_s, whole_s) != (self._left, self._whole):
            self._left, self._whole = left_s, max(1, whole_s)
            self.setAccessibleName(clock_text(left_s))
            self.update()

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        round_box = QPainterPath()
        round_box.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(round_box)
        painter.fillRect(self.rect(), self._theme.colour("surface_sunken"))
        width = self.width() * max(0, min(self._left, self._whole)) // self._whole
        start = self.width() - width if self.isRightToLeft() else 0
        warning = self._left <= self._theme.tokens.timing["countdown_warn_s"]
        painter.fillRect(start, 0, width, self.height(), self._theme.colour("warning_line" if warning else "accent"))
        painter.end()
