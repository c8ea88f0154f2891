"""The foot of the pages, where going on and going back always are."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.page import MARGIN
from pos_terminal.ui.windows.kiosk.surface import Surface


class Footer(Surface):
    """Put sums into `above` and buttons into `row`; lying, the sums stand before the buttons."""

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth.theme, "surface", line=True)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self.above = QVBoxLayout()
        self.row = QHBoxLayout()
        self._column.addLayout(self.above, 2)
        self._column.addLayout(self.row, 3)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        self.row.addWidget(widget, stretch)

    def measure(self, form: Form) -> None:
        px = self.theme.px
        top, bottom = (34, 40) if form.upright else (24, 24)
        self._column.setContentsMargins(px(MARGIN), px(top), px(MARGIN), px(bottom))
        self._column.setSpacing(px(24 if form.upright or not self.above.count() else 56))
        down = form.upright or not self.above.count()
        self._column.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
        self.row.setSpacing(max(16, px(24)))
