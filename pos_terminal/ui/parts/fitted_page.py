"""A page that customers read: a coloured ground, and words that shrink together until they fit the screen's height."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from pos_terminal.ui.parts.fitted_label import FittedLabel, forget_sizes
from pos_terminal.ui.theme import Theme

LEAST, STEP = 46, 4  # percent of its own size that a word may shrink to, and by so much at a time


class FittedPage(QWidget):
    """Whoever derives from it calls fit when words have changed, and measure_words when sizes have."""

    def __init__(self, theme: Theme, least: int = LEAST, parent: QWidget | None = None) -> None:
        """`least` is the percentage of their own size that words may shrink to."""
        super().__init__(parent)
        self.theme = theme
        self._factors = tuple(part / 100 for part in range(100, least, -STEP))
        self._ground = "bg"
        self._fitted_to: object = None

    def set_ground(self, colour: str) -> None:
        """The token that the page is filled with."""
        if colour != self._ground:
            self._ground = colour
            self.update()

    def measure_words(self) -> None:
        """The theme's sizes have changed."""
        for label in self.findChildren(FittedLabel):
            label.measure()
        self._fitted_to = None
        self.fit()

    def fit(self) -> None:
        """Let all words shrink together until the page is no higher than the screen."""
        layout = self.layout()
        labels = self.findChildren(FittedLabel)
        key = (self.size(), tuple((label.text(), label.isHidden()) for label in labels), self._shape())
        if layout is None or key == self._fitted_to or self.width() < 2:
            return
        self._fitted_to = key
        for factor in self._factors:
            for label in labels:
                label.set_factor(factor)
            forget_sizes(layout)
            if self._height(layout) <= self.height():
                break
        self._settle(layout)

    def _shape(self) -> object:
        """What else decides the height."""
        return None

    def _height(self, layout: QLayout) -> int:
        if layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(self.width())
        return layout.totalMinimumSize().height()

    def _settle(self, layout: QLayout) -> None:
        layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.colour(self._ground))
        painter.end()
