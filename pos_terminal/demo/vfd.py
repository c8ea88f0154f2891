"""The picture of a customer's display: two lines of twenty letters that glow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.domain.pole import COLUMNS
from pos_terminal.ui.theme import Theme

GLASS, DARK, GLOW = QColor("#0b1614"), QColor("#12231f"), QColor("#6ff2d4")
CELL, LINE, EDGE = 17, 32, 14  # px


class Vfd(QWidget):
    """`pole_picture`: shows what it was given last."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = ("", "")
        self.setObjectName("pole_picture")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: tuple[str, str]) -> None:
        if lines != self._lines:
            self._lines = lines
            self.setAccessibleName("\n".join(line.strip() for line in lines))
            self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(COLUMNS * px(CELL) + 2 * px(EDGE), 2 * px(LINE) + 2 * px(EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(GLASS)
        painter.drawRoundedRect(self.rect(), px(8), px(8))
        font = QFont("JetBrains Mono")
        font.setPixelSize(px(22))
        painter.setFont(font)
        for row, line in enumerate(self._lines):
            for column in range(COLUMNS):
                cell = QRectF(px(EDGE) + column * px(CELL), px(EDGE) + row * px(LINE), px(CELL) - 2, px(LINE) - 4)
                painter.fillRect(cell, DARK)
                painter.setPen(GLOW)
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, line[column : column + 1])
        painter.end()
