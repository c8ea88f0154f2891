"""A card whose content scrolls when the screen is too low or the words are too long for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column


class ScrollCard(QFrame):
    """As tall as its place; nothing inside is ever squeezed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "card")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setMinimumHeight(1)
        self.setLayout(column(self._area, margins=(1, 6, 1, 6)))

    def bring(self, widget: QWidget) -> None:
        """Scroll until something inside is in sight."""
        self._area.ensureWidgetVisible(widget)

    def hold(self, layout: QLayout) -> None:
        """Put the content in."""
        inside = QWidget()
        inside.setProperty("scroll", "content")
        inside.setLayout(layout)
        self._area.setWidget(inside)
