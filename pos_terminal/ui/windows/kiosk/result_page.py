"""How it ended: a mark, what became of the money, what to take, and the way on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.qr_code import QrCode
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.windows.customer.drawings import SweepBar
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.given import GivenTiles
from pos_terminal.ui.windows.kiosk.header import Brand
from pos_terminal.ui.windows.kiosk.page import Page
from pos_terminal.ui.windows.kiosk.result_words import Do, ResultWords, Said
from pos_terminal.ui.windows.kiosk.scene import Result
from pos_terminal.ui.windows.kiosk.surface import Surface

MARK, RECEIPT = 228, 272
LEAST_RECEIPT, CORNER = 190, 20  # px of a code that phones read, and of its box in the design
BUTTONS = 3


class ResultPage(Page):
    """`kiosk_result_title_label`, `kiosk_result_message_label`, `kiosk_charge_label`, `kiosk_fault_reference_label`,
    `kiosk_receipt_qr_image`, `kiosk_done_button`, `kiosk_return_label`. Signal: chosen(Do).
    """

    chosen = Signal(object)

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth)
        theme = booth.theme
        centre = Qt.AlignmentFlag.AlignCenter
        self._words = ResultWords(booth, self)
        self.said = Said("")
        self.brand = Brand(booth, large=True, ground="surface")
        self._mark = StateMark(theme, MARK)
        self._bar = SweepBar(theme)
        self._title = FittedLabel(theme, "kiosk_hero", wrap=True, align=centre)
        self._message = FittedLabel(theme, "kiosk_body", size=38, wrap=True, align=centre)
        self._card = Surface(theme, "success_subtle", radius=28)
        self._shield = IconLabel(theme, "shield-check", "success_text", 60)
        self._charge = FittedLabel(theme, "kiosk_title", size=48, tone="success", wrap=True)
        self._charge_more = FittedLabel(theme, "kiosk_body", tone="success", wrap=True)
        self._note = FittedLabel(theme, "kiosk_body", weight=400, tone="muted", wrap=True, align=centre)
        self._tiles = GivenTiles(booth)
        self._ticket = Surface(theme, "surface", "border", 28)
        self._ticket_words = FittedLabel(theme, "kiosk_caption", weight=400, tone="muted", wrap=True)
        self._reference = FittedLabel(theme, "code_large", size=52)
        self._when = FittedLabel(theme, "kiosk_caption", weight=400, tone="muted", align=_END)
        self._which = FittedLabel(theme, "kiosk_caption", weight=400, tone="muted", align=_END)
        self._sheet = Surface(theme, "surface", radius=56, top=True)
        self._receipt = QWidget()
        self._receipt_box = Surface(theme, "qr_light", "border", CORNER)
        self._receipt_code = QrCode(theme, 5)
        self._receipt_title = FittedLabel(theme, "kiosk_button", wrap=True)
        self._receipt_words = FittedLabel(theme, "kiosk_body", weight=400, tone="muted", wrap=True)
        self._buttons = [KioskButton(theme, booth.taps) for _ in range(BUTTONS)]
        self._return = FittedLabel(theme, "kiosk_caption", weight=400, tone="muted", align=centre)
        self._lay_out()
        self._name_parts()
        for number, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._tapped, number))
        self.measure(self.form)

    def _name_parts(self) -> None:
        for name, part in {
            "result_title_label": self._title,
            "result_message_label": self._message,
            "charge_label": self._charge,
            "charge_more_label": self._charge_more,
            "fault_reference_label": self._reference,
            "receipt_qr_image": self._receipt_code,
            "return_label": self._return,
        }.items():
            part.setObjectName(f"kiosk_{name}")

    def _lay_out(self) -> None:
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        upper = QWidget()
        self._upper = QVBoxLayout(upper)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._upper.addWidget(self.brand)
        self._upper.addStretch(2)
        self._upper.addWidget(self._mark, 0, centre)
        self._upper.addWidget(self._bar, 0, centre)
        self._upper.addWidget(self._title)
        self._upper.addWidget(self._message)
        self._upper.addWidget(self._card)
        self._upper.addWidget(self._note)
        self._upper.addWidget(self._tiles)
        self._upper.addStretch(1)
        self._upper.addWidget(self._ticket)
        self._upper.addStretch(1)
        self._charge_row = QHBoxLayout(self._card)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._charge)
        words.addWidget(self._charge_more)
        self._charge_row.addWidget(self._shield)
        self._charge_row.addLayout(words, 1)
        self._ticket_row = QHBoxLayout(self._ticket)
        start, end = QVBoxLayout(), QVBoxLayout()
        start.addWidget(self._ticket_words)
        start.addWidget(self._reference)
        end.addStretch(1)
        end.addWidget(self._when)
        end.addWidget(self._which)
        end.addStretch(1)
        self._ticket_row.addLayout(start, 1)
        self._ticket_row.addLayout(end)
        self._whole.addWidget(upper, 1)
        self._lay_out_sheet()
        self._whole.addWidget(self._sheet)

    def _lay_out_sheet(self) -> None:
        self._lower = QVBoxLayout(self._sheet)
        self._receipt_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._receipt)
        self._box = QVBoxLayout(self._receipt_box)
        self._box.addWidget(self._receipt_code)
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._receipt_title)
        words.addWidget(self._receipt_words)
        words.addStretch(1)
        self._receipt_row.addWidget(self._receipt_box, 0, Qt.AlignmentFlag.AlignHCenter)
        self._receipt_row.addLayout(words, 1)
        self._lower.addStretch(1)
        self._lower.addWidget(self._receipt)
        for button in self._buttons:
            self._lower.addWidget(button)
        self._lower.addWidget(self._return)
        self._lower.addStretch(1)

    def show_view(self, view: TillView) -> None:
        self.brand.show_view(view)

    def show_result(self, result: Result, view: TillView) -> Said:
        """Set everything; returns what is said, with what happens by itself."""
        said = self.said = self._words.of(result, view)
        self.show_view(view)
        self.set_ground(said.ground)
        self._mark.set_state(said.state)
        self._mark.setVisible(bool(said.state))
        self._bar.setVisible(said.busy)
        self._bar.set_tone("warning_line" if said.state == "unknown" else "accent")
        for label, words in (
            (self._title, said.title),
            (self._message, said.message),
            (self._note, said.note),
            (self._charge, said.charge),
            (self._charge_more, said.charge_more),
        ):
            label.set_words(words)
            label.setVisible(bool(words))
        self._card.setVisible(bool(said.charge))
        self._tiles.show_goods(tuple(good for good in result.goods if good.state == "given"))
        self._show_ticket(said, view)
        self._show_sheet(said, result)
        self.fit()
        return said

    def _show_ticket(self, said: Said, view: TillView) -> None:
        self._ticket.setVisible(bool(said.reference))
        self._ticket_words.set_words(said.reference_words)
        self._reference.set_amount(said.reference)
        self._when.set_amount(self.booth.options.now().strftime("%H:%M"))
        self._which.set_words(self.tr("Self-service {n}").replace("{n}", view.till_label))

    def _show_sheet(self, said: Said, result: Result) -> None:
        code = result.done.receipt_qr if said.receipt and result.done is not None else ""
        self._receipt.setVisible(bool(code))
        self._receipt_code.set_text(code)
        self._receipt_title.set_words(self.tr("Want the receipt?"))
        self._receipt_words.set_words(self.tr("Scan this code. No paper, no e-mail needed."))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(said.offers))
            if number < len(said.offers):
                offer = said.offers[number]
                button.set_words(offer.words)
                button.set_icon(offer.icon)
                button.set_kind("primary" if number == 0 and not said.busy else "secondary")
                button.setObjectName(_NAMES[offer.do])
        self._sheet.setVisible(bool(code or said.offers))
        self._return.setVisible(bool(said.after_s))

    def show_time(self, left_s: int) -> None:
        """How long until it goes by itself."""
        words = {
            Do.NEXT: self.tr("Back to the start in {n} s"),
            Do.LEAVE: self.tr("We will clear your basket in {n} s"),
            Do.BACK: self.tr("Your money goes back in {n} s"),
        }.get(self.said.then, self.tr("Back to the start in {n} s"))
        self._return.set_words(words.replace("{n}", str(left_s)))

    def announce(self) -> None:
        self.setAccessibleName(self.spoken())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def forget(self) -> None:
        super().forget()
        self.said = Said("")
        self._tiles.show_goods(())
        self.setAccessibleName("")

    def spoken(self) -> str:
        return " ".join(part for part in (self.said.title, self.said.message, self.said.charge) if part)

    def measure(self, form: Form) -> None:
        px = self.theme.px
        upright = form.upright
        self._whole.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._upper.setContentsMargins(px(72), px(72 if upright else 48), px(72), px(40))
        self._upper.setSpacing(px(32 if upright else 24))
        self._charge_row.setContentsMargins(px(48), px(36), px(48), px(36))
        self._charge_row.setSpacing(px(40))
        self._ticket_row.setContentsMargins(px(40), px(32), px(40), px(32))
        self._lower.setContentsMargins(px(72), px(48), px(72), px(40))
        self._lower.setSpacing(max(16, px(28)))
        self._receipt_row.setContentsMargins(0, 0, 0, px(20))
        self._receipt_row.setSpacing(px(44))
        beside = upright or self.width() > 1400
        self._receipt_row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        edge = max(3, px(CORNER) // 3)  # the code's own white lies within the corners
        side = max(px(RECEIPT), LEAST_RECEIPT + 2 * edge)
        self._box.setContentsMargins(edge, edge, edge, edge)
        self._receipt_box.setFixedSize(side, side)
        self._mark.set_size(MARK if upright else 130)
        vertical = QSizePolicy.Policy.Fixed if upright else QSizePolicy.Policy.Expanding
        self._sheet.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        wide = max(1, self.width() * 40 // 100)
        self._sheet.setMinimumWidth(0 if upright else wide)
        self._sheet.setMaximumWidth(16_777_215 if upright else wide)
        self.brand.measure()
        self._tiles.measure()
        for button in self._buttons:
            button.look_again()
        super().measure(form)

    def _tapped(self, number: int) -> None:
        if number < len(self.said.offers):
            self.chosen.emit(self.said.offers[number].do)


_NAMES = {
    Do.NEXT: "kiosk_done_button",
    Do.RETRY: "kiosk_retry_button",
    Do.OTHER: "kiosk_other_way_button",
    Do.LEAVE: "kiosk_leave_button",
    Do.ASIDE: "kiosk_aside_button",
    Do.KEEP: "kiosk_keep_button",
    Do.BACK: "kiosk_give_back_button",
    Do.CANCEL: "kiosk_cancel_opening_button",
    Do.PRINT: "kiosk_print_button",
    Do.NOTHING: "kiosk_nothing_button",
}
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
