"""A state in small: tinted box, icon and word."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.parts.content import Icon, Piece, Words, paint_row, row_size
from pos_terminal.ui.theme import Theme


class Badge(QWidget):
    """Shape, icon and word together, from tokens.state."""

    def __init__(self, theme: Theme, state: str = "ready", word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._colour, self._icon, self._word = theme, "neutral", "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state, word)
        theme.changed.connect(self._look_again)

    def set_state(self, state: str, word: str = "") -> None:
        """A state of tokens.json; word replaces the English one (KeyError for an unknown state)."""
        look = self._theme.state(state)
        self.setProperty("state", state)
        self.set_look(look.colour, look.icon, word or look.word)

    def set_look(self, colour: str, icon: str, word: str) -> None:
        """Any tint (accent, success, warning, danger, info, loyalty, neutral) with any icon."""
        if (colour, icon, word) != (self._colour, self._icon, self._word):
            self._colour, self._icon, self._word = colour, icon, word
            self.setAccessibleName(word)
            self._look_again()

    def word(self) -> str:
        return self._word

    def _pieces(self) -> list[Piece]:
        pieces: list[Piece] = [Icon(self._icon, 17)] if self._icon else []
        return [*pieces, Words(self._word, self._theme.font("body_strong"))]

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        row = row_size(self._theme, self._pieces(), self._theme.px(6))
        return QSize(row.width() + self._theme.px(20), max(self._theme.px(28), row.height() + self._theme.px(6)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{self._colour}_subtle"))
        radius = self._theme.px(8)
        painter.drawRoundedRect(self.rect(), radius, radius)
        ink = self._theme.colour(f"{self._colour}_text")
        paint_row(
            painter,
            self._theme,
            self._pieces(),
            self.rect(),
            self._theme.px(6),
            ink,
            ink,
            direction=self.layoutDirection(),
        )
        painter.end()
