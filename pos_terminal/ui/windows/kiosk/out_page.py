"""Out of order: kind words for customers; the reason is for staff, behind the mark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.header import Brand
from pos_terminal.ui.windows.kiosk.page import Page


class OutPage(Page):
    """`kiosk_out_title_label`, `kiosk_out_message_label`."""

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth)
        theme, centre = booth.theme, Qt.AlignmentFlag.AlignCenter
        self.brand = Brand(booth, large=True)
        self._mark = StateMark(theme, 228)
        self._title = FittedLabel(theme, "kiosk_hero", wrap=True, align=centre)
        self._message = FittedLabel(theme, "kiosk_body", size=40, tone="muted", wrap=True, align=centre)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.brand)
        self._column.addStretch(2)
        self._column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._title)
        self._column.addWidget(self._message)
        self._column.addStretch(3)
        self._mark.set_state("cancelled", animate=False)
        self._title.setObjectName("kiosk_out_title_label")
        self._message.setObjectName("kiosk_out_message_label")
        self.measure(self.form)

    def show_view(self, view: TillView) -> None:
        self.brand.show_view(view)
        self._title.set_words(self.tr("Out of order"))
        self._message.set_words(self.tr("Please use the counter."))
        self.fit()

    def spoken(self) -> str:
        return f"{self._title.text()}. {self._message.text()}"

    def measure(self, form: Form) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(72), px(72), px(72), px(72))
        self._column.setSpacing(px(40))
        self.brand.measure()
        super().measure(form)
