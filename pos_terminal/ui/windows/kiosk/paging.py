"""Leafing instead of scrolling: a row with back, where one is, and on. Hidden where everything is on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton, touch

HEIGHT = 80


class Paging(QWidget):
    """`{name}_previous_button`, `{name}_page_label`, `{name}_next_button`. Signal: turned(int), the page from 0."""

    turned = Signal(int)

    def __init__(self, booth: Booth, name: str) -> None:
        super().__init__()
        self._booth = booth
        self._page, self._pages = 0, 1
        self.back = KioskButton(booth.theme, booth.taps, "chevron-up", height=HEIGHT, quick=True, style="kiosk_label")
        self.on = KioskButton(booth.theme, booth.taps, "chevron-down", height=HEIGHT, quick=True, style="kiosk_label")
        self.where = FittedLabel(booth.theme, "kiosk_caption", tone="muted", align=Qt.AlignmentFlag.AlignCenter)
        self.back.setObjectName(f"{name}_previous_button")
        self.on.setObjectName(f"{name}_next_button")
        self.where.setObjectName(f"{name}_page_label")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.back, 2)
        self._row.addWidget(self.where, 1)
        self._row.addWidget(self.on, 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.back.clicked.connect(self._turn_back)
        self.on.clicked.connect(self._turn_on)
        self.hide()

    @property
    def page(self) -> int:
        return self._page

    def height_needed(self) -> int:
        return touch(self._booth.theme, HEIGHT)

    def set_pages(self, pages: int) -> None:
        self._pages = max(1, pages)
        self._page = min(self._page, self._pages - 1)
        self.setVisible(self._pages > 1)
        self._row.setSpacing(max(16, self._booth.theme.px(16)))
        self._show()

    def go_to(self, page: int) -> None:
        self._page = max(0, min(page, self._pages - 1))
        self._show()

    def _show(self) -> None:
        words = self.tr("{n} of {all}").replace("{n}", str(self._page + 1)).replace("{all}", str(self._pages))
        self.where.set_words(words)
        self.back.set_words(self.tr("Back up"))
        self.on.set_words(self.tr("See more"))
        self.back.setEnabled(self._page > 0)
        self.on.setEnabled(self._page < self._pages - 1)

    def _turn_back(self) -> None:
        self._turn(self._page - 1)

    def _turn_on(self) -> None:
        self._turn(self._page + 1)

    def _turn(self, page: int) -> None:
        self.go_to(page)
        self.turned.emit(self._page)
