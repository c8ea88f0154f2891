"""Painted grounds of the kiosk: cards, sheets, bands. Colours and sizes are tokens."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pos_terminal.ui.theme import Theme


class Surface(QWidget):
    """A filled box with round corners; `top` rounds the upper ones only, `line` is a hairline at the upper edge."""

    def __init__(
        self,
        theme: Theme,
        fill: str = "surface",
        edge: str = "",
        radius: int = 0,
        *,
        top: bool = False,
        line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fill, self._edge, self._radius, self._top, self._hairline = fill, edge, radius, top, line
        self._width = 1

    def set_look(self, fill: str, edge: str = "", width: int = 1) -> None:
        """Tokens of the ground and its edge, and the edge's width in px of the design."""
        if (fill, edge, width) != (self._fill, self._edge, self._width):
            self._fill, self._edge, self._width = fill, edge, width
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, radius = self.theme, self.theme.px(self._radius)
        width = max(1, theme.px(self._width)) if self._edge else 0
        painter.setPen(QPen(theme.colour(self._edge), width) if self._edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._fill))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        if self._top:
            path = QPainterPath()
            path.addRoundedRect(box.adjusted(0, 0, 0, radius), radius, radius)
            painter.setClipRect(self.rect())
            painter.drawPath(path)
        else:
            painter.drawRoundedRect(box, radius, radius)
        if self._hairline:
            painter.fillRect(0, 0, self.width(), max(1, theme.px(1)), theme.colour("border"))
        painter.end()
