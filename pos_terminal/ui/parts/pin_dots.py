"""A PIN as it is typed: one dot for each digit, never the digit."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.theme import Theme

LEAST_DOTS = 6
DOT, GAP, LINE = 18, 16, 2


class PinDots(QWidget):
    """As many dots as the longest PIN that is usual; more appear when more is typed. Takes the focus, holds no text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._look_again)

    @property
    def count(self) -> int:
        return self._count

    def set_count(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self.update()

    def set_spoken(self, text: str) -> None:
        """What a screen reader says of the number of digits."""
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        step = self._theme.px(DOT + GAP)
        return QSize(step * LEAST_DOTS, self._theme.px(DOT + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        shown = max(LEAST_DOTS, self._count)
        dot, gap = theme.px(DOT), theme.px(GAP)
        if shown * (dot + gap) - gap > self.width():
            dot, gap = dot * 2 // 3, gap // 2
        x = (self.width() - shown * (dot + gap) + gap) // 2
        y = self.height() // 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.px(LINE)
        for number in range(shown):
            filled = number < self._count
            painter.setPen(QPen(theme.colour("text" if filled else "border_strong"), line))
            painter.setBrush(theme.colour("text") if filled else Qt.BrushStyle.NoBrush)
            radius = (dot - line) // 2
            painter.drawEllipse(QPoint(x + dot // 2, y), radius, radius)
            x += dot + gap
        painter.end()
