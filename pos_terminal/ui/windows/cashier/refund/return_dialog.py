"""Goods that come back without a receipt: the basket's sum goes out in cash, for a manager and a reason."""

from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from pos_terminal.app.commands import BackToSale, ReturnWithoutReceipt
from pos_terminal.app.views import BasketView
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import column, count_text, label, row
from pos_terminal.ui.windows.cashier.refund.reasons import ReasonBar, return_reasons
from pos_terminal.ui.windows.cashier.station import Station


class ReturnDialog(Dialog):
    """`return_dialog`: `return_keep_button` is the default, `return_confirm_button` is F12, never Enter."""

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "return_dialog", 640)
        px = station.theme.px
        self.set_title(self.tr("Return without a receipt?"))
        self._tendering = False
        card = QFrame()
        set_surface(card, "card-sunken")
        self._items = label("", "body", "muted")
        self._sum = AmountLabel(station.theme, "money_total")
        self._sum.setObjectName("return_total_label")
        inside = row(
            column(label(self.tr("Cash to the customer"), "label"), self._items, spacing=px(2)),
            0,
            self._sum,
            margins=(px(20), px(14), px(20), px(14)),
        )
        card.setLayout(inside)
        text = self.tr("What lies in the basket comes back. Its sum is given in cash from the drawer.")
        self.reasons = ReasonBar(station, "return", return_reasons())
        for widget in (card, label(text, "body", wrap=True), self.reasons):
            self.body.addWidget(widget)
        self.safe.setObjectName("return_keep_button")
        self.safe.set_words(self.tr("Keep selling"))
        self.safe.set_kind("primary")
        self.safe.set_hint("Enter")
        self.name_acting("return_confirm_button", "", "undo-2", "danger-outline")
        self.acting.set_hint("F12")
        self.footer.setStretch(0, 1)
        self.footer.setStretch(1, 0)
        self.footer.setStretch(2, 1)
        self.reasons.changed.connect(self._ready)

    def ask(self, basket: BasketView, tendering: bool) -> None:
        """`tendering`: Pay was pressed already, and the basket goes back to selling first."""
        self._tendering = tendering
        self.reasons.reset()
        amount = self.station.amount(basket.total)
        self._sum.set_amount(amount)
        self._items.setText(count_text(basket.items, self.tr("1 item"), self.tr("{n} items", "", basket.items)))
        self.acting.set_words(self.tr("Give {amount} back").replace("{amount}", amount))
        self._ready()
        self.open(self.safe)

    def confirm(self) -> None:
        if not self.reasons.complete:
            return
        self.close_card()
        if self._tendering:
            self.station.send(BackToSale())
        self.station.send(ReturnWithoutReceipt(self.reasons.note or self.reasons.reason))

    def act(self, wish: Wish) -> bool:
        """Enter keeps selling, unless another button was reached by Tab; F12 gives the cash."""
        focused = self.window().focusWidget()
        match wish.do:
            case Do.ACT:
                if self.acting.isEnabled():
                    self.confirm()
            case Do.ENTER if wish.value == "repeat":
                return True
            case Do.ENTER if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
                if focused is not self.acting:
                    focused.click()
            case Do.ENTER:
                self.go_back()
            case _:
                return super().act(wish)
        return True

    def _ready(self) -> None:
        self.acting.setEnabled(self.reasons.complete)
