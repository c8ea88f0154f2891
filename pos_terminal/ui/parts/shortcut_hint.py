"""A key in its box, standing alone beside a word."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.parts.content import Hint, paint_hint, piece_size
from pos_terminal.ui.theme import Theme


class ShortcutHint(QWidget):
    """Shown only while the theme shows shortcuts."""

    def __init__(self, theme: Theme, keys: str, colour: str = "text_muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys, self._colour = theme, keys, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(keys)
        theme.changed.connect(self._look_again)

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self.setAccessibleName(keys)
        self._look_again()

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        shown = bool(self._keys) and self._theme.show_shortcuts
        return piece_size(self._theme, Hint(self._keys)) if shown else QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._keys and self._theme.show_shortcuts:
            painter = QPainter(self)
            paint_hint(painter, self._theme, self.rect(), self._keys, self._theme.colour(self._colour))
            painter.end()
