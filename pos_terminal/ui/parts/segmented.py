"""One of a few, side by side: the chosen part is dark with a check mark."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.theme import Theme


class Segment(Chip):
    """A part of the bar; the bar draws the edge, the part its own fill inside the round corners."""

    def __init__(self, theme: Theme, text: str, hint: str) -> None:
        super().__init__(theme, text, hint=hint, kind="segment")
        self.first, self.last = False, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_chosen() or self.isDown():
            radius = self.theme.radius("control") - 1
            reach = radius * 2
            box = QRectF(self.rect())
            opens, closes = (self.last, self.first) if self.isRightToLeft() else (self.first, self.last)
            box.adjust(0 if opens else -reach, 0, 0 if closes else reach, 0)
            path = QPainterPath()
            path.addRoundedRect(box, radius, radius)
            painter.setClipRect(self.rect())
            painter.fillPath(path, self.theme.colour("text" if self.is_chosen() else "surface_sunken"))
        self.paint_content(painter, self.rect())
        painter.end()


class Segmented(QWidget):
    """Signal: chosen(str) with the key that was tapped; the window answers with set_chosen."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, options: list[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """Options are (key, words, key hint)."""
        super().__init__(parent)
        self._theme = theme
        self._parts = {key: Segment(theme, words, hint) for key, words, hint in options}

        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        for part in self._parts.values():
            row.addWidget(part, 1)

        for key, part in self._parts.items():
            part.clicked.connect(partial(self._choose, key))
        theme.changed.connect(self.update)

        parts = list(self._parts.values())
        if parts:
            parts[0].first, parts[-1].last = True, True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_chosen(self, key: str) -> None:
        for name, part in self._parts.items():
            part.set_chosen(name == key)
        self.update()

    def button(self, key: str) -> Segment:
        """The part of that key, to name it."""
        return self._parts[key]

    def _choose(self, key: str, checked: bool = False) -> None:
        self.chosen.emit(key)

    def sizeHint(self) -> QSize:
        widths = [part.sizeHint().width() for part in self._parts.values()]
        return QSize(max(widths, default=0) * len(widths), self._theme.touch("min") + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("border_strong"), 1))
        painter.setBrush(self._theme.colour("surface"))
        radius = self._theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        parts = sorted(self._parts.values(), key=lambda part: part.x())
        for part in parts[1:]:
            painter.drawLine(part.x() - 1, 1, part.x() - 1, self.height() - 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.end()
