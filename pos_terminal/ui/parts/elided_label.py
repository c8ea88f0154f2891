"""A product name: two lines, then an ellipsis. Never for amounts or sentences."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from pos_terminal.ui.theme import Theme


def break_lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text in at most that many lines of that width, the last one elided."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        if len(lines) == most - 1 and start + length < len(text):
            rest = text[start:]
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : start + length].rstrip())
    layout.endLayout()
    return lines


class ElidedLabel(QLabel):
    """Keeps the whole text for screen readers and as tool tip."""

    def __init__(self, theme: Theme, style: str = "label", lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._style, self._most = theme, style, lines
        self._broken: list[str] = []
        self._broken_for: tuple[str, int] = ("", 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._look_again()
        theme.changed.connect(self._look_again)

    def set_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def shown_lines(self) -> list[str]:
        wanted = (self.text(), self.width())
        if self._broken_for != wanted:
            self._broken = break_lines(self.text(), self.font(), max(1, self.width()), self._most)
            self._broken_for = wanted
        return self._broken

    def _look_again(self) -> None:
        self.setFont(self._theme.font(self._style))
        self._broken_for = ("", 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()), metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(self.font()).lineSpacing())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = break_lines(self.text(), self.font(), max(1, width), self._most)
        return max(1, len(lines)) * QFontMetrics(self.font()).lineSpacing()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        step = QFontMetrics(self.font()).lineSpacing()
        lines = self.shown_lines()
        y = max(0, (self.height() - step * len(lines)) // 2)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        align = leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter  # whatever script the name has
        for line in lines:
            painter.drawText(QRect(0, y, self.width(), step), int(align), line)
            y += step
        painter.end()
