"""The ways to pay, where the customer wants another one or none was opened yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_terminal.app.views import RailChoice, TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.footer import Footer
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.header import Header
from pos_terminal.ui.windows.kiosk.page import MARGIN, Page

MOST = 6
BELOW = 2  # parts of the free room, one is above the ways
ICONS = {"droppay": "droplet", "card": "credit-card", "paysera": "qr-code"}


class WaysPage(Page):
    """`kiosk_way_{rail}_button`. Signals: chosen(str), back_asked(), started_over()."""

    chosen = Signal(str)
    back_asked = Signal()
    started_over = Signal()

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth)
        theme, taps = booth.theme, booth.taps
        self.header = Header(booth)
        self._title = FittedLabel(theme, "kiosk_title", wrap=True)
        self._total = FittedLabel(theme, "kiosk_total", size=80, align=_END)
        self._off = FittedLabel(theme, "kiosk_body", tone="muted", wrap=True)
        self._ways = [KioskButton(theme, taps, "smartphone", height=144) for _ in range(MOST)]
        self._rails: tuple[RailChoice, ...] = ()
        self.footer = Footer(booth)
        self.back = KioskButton(theme, taps, "arrow-left")
        self.over = KioskButton(theme, taps, "x")
        self._lay_out()
        for number, button in enumerate(self._ways):
            button.clicked.connect(partial(self._tapped, number))
        self.back.clicked.connect(self.back_asked)
        self.over.clicked.connect(self.started_over)
        self._title.setObjectName("kiosk_ways_title_label")
        self._off.setObjectName("kiosk_ways_off_label")
        self.back.setObjectName("kiosk_ways_back_button")
        self.over.setObjectName("kiosk_ways_over_button")
        self.measure(self.form)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._body = QVBoxLayout()
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._total)
        self._list = QVBoxLayout()
        for button in self._ways:
            self._list.addWidget(button)
        self._body.addWidget(self.header)
        self._body.addLayout(self._head)
        self._body.addWidget(self._off)
        self._body.addStretch(1)
        self._body.addLayout(self._list)
        self._body.addStretch(BELOW)
        self.footer.add(self.back)
        self.footer.add(self.over)
        whole.addLayout(self._body, 1)
        whole.addWidget(self.footer)

    def show_view(self, view: TillView) -> None:
        tender = view.tender
        self.header.show_view(view)
        self.header.show_easy(self.form.easy)
        self._rails = kiosk_ways(tender.rails) if tender is not None else ()
        self._title.set_words(self.tr("How would you like to pay?"))
        self._total.set_amount(self.booth.amount(tender.due) if tender is not None else "")
        open_ways = any(way.enabled for way in self._rails)
        off = self.tr("Paying is not possible at the moment. Nothing was charged. Please use the counter.")
        self._off.set_words("" if open_ways else off)
        self._off.setVisible(not open_ways)
        for number, button in enumerate(self._ways):
            button.setVisible(number < len(self._rails))
            if number < len(self._rails):
                self._dress(button, self._rails[number])
        self.back.set_words(self.tr("Back to the basket"))
        self.back.setVisible(tender is not None and tender.can_go_back)
        self.over.set_words(self.tr("Start over"))
        self.fit()

    def _dress(self, button: KioskButton, way: RailChoice) -> None:
        button.setObjectName(f"kiosk_way_{way.id}_button")
        button.set_icon(ICONS.get(way.id, "smartphone"))
        words = self.tr("Pay with {service}") if way.enabled else self.tr("{service}: not available at the moment")
        button.set_words(words.replace("{service}", way.title))
        button.setEnabled(way.enabled)

    def spoken(self) -> str:
        return self._title.text()

    def measure(self, form: Form) -> None:
        px = self.theme.px
        self._body.setContentsMargins(px(MARGIN), px(36), px(MARGIN), px(32))
        self._body.setSpacing(px(36 if form.upright else 20))
        self._list.setSpacing(max(16, px(24)))
        self._body.setStretch(self._body.indexOf(self._list) + 1, 0 if form.low else BELOW)
        self._body.removeWidget(self.header)
        self._body.insertWidget(5 if form.easy else 0, self.header)
        self.header.measure(form)
        self.footer.measure(form)
        for button in (*self._ways, self.back, self.over):
            button.look_again()
        super().measure(form)

    def _tapped(self, number: int) -> None:
        if number < len(self._rails):
            self.chosen.emit(self._rails[number].id)


def kiosk_ways(rails: tuple[RailChoice, ...]) -> tuple[RailChoice, ...]:
    """The ways that somebody alone can pay by: no cash, no slip of the bank's terminal, no table."""
    return tuple(way for way in rails if way.id not in ("cash", "external") and not way.tables)[:MOST]


_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
