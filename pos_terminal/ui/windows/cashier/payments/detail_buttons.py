"""The buttons below a payment: reprint, let go or ask again, and in the slot refund or charge."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import PaymentDetail
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.payments.detail_words import why_not
from pos_terminal.ui.windows.cashier.station import Station

SIDE = 20


class DetailButtons(QWidget):
    """`reprint_button`, `refund_reprint_button`, `payment_cancel_held_button` / `payment_cancel_order_button` /
    `payment_check_now_button`, `refund_button` / `payment_charge_button`. Signals: reprint_asked(),
    refund_reprint_asked(), cancel_asked(), check_asked(), refund_asked(), charge_asked()."""

    reprint_asked = Signal()
    refund_reprint_asked = Signal()
    cancel_asked = Signal()
    check_asked = Signal()
    refund_asked = Signal()
    charge_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        px = theme.px
        self._why = label("", "body-small", wrap=True)
        self._why.setObjectName("why_no_refund_label")
        self.reprint = ActionButton(theme, self.tr("Reprint"), "printer", "F9")
        self.reprint.setObjectName("reprint_button")
        self.refund_reprint = ActionButton(theme, self.tr("Refund receipt"), "printer")
        self.refund_reprint.setObjectName("refund_reprint_button")
        self.cancel = ActionButton(theme, "", "lock-open", "Ctrl+K")
        self.check = ActionButton(theme, self.tr("Check now"), "refresh-cw", "F5")
        self.check.setObjectName("payment_check_now_button")
        self.refund = ActionButton(theme, self.tr("Refund …"), "undo-2", "Ctrl+R", kind="primary", style="button_large")
        self.refund.setObjectName("refund_button")
        self.charge = ActionButton(theme, "", "check", kind="primary", style="button_large")
        self.charge.setObjectName("payment_charge_button")
        for button in (self.reprint, self.refund_reprint, self.cancel, self.check):
            button.setFixedHeight(max(px(56), theme.text_px(56)))
        for button in (self.refund, self.charge):
            button.setFixedHeight(max(px(72), theme.text_px(72)))
        pair = row(self.reprint, self.refund_reprint, self.cancel, self.check, spacing=px(12))
        for place, stretch in enumerate((5, 6, 6, 6)):
            pair.setStretch(place, stretch)
        self.setLayout(
            column(
                self._why,
                pair,
                self.refund,
                self.charge,
                spacing=px(12),
                margins=(px(SIDE), px(12), px(SIDE), px(16)),
            )
        )
        self.reprint.clicked.connect(self.reprint_asked)
        self.refund_reprint.clicked.connect(self.refund_reprint_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.check.clicked.connect(self.check_asked)
        self.refund.clicked.connect(self.refund_asked)
        self.charge.clicked.connect(self.charge_asked)
        self.show_detail(None)

    def show_detail(self, detail: PaymentDetail | None) -> None:
        """None: it is being read, and nothing can be done yet."""
        cancels = detail is not None and detail.can_cancel
        order = detail is not None and cancels and detail.row.state == "open"
        checks = detail is not None and detail.can_check and not order and not detail.can_charge
        self.reprint.setVisible(not (cancels and checks))
        self.reprint.setEnabled(detail is not None and detail.can_reprint)
        self.cancel.setObjectName("payment_cancel_order_button" if order else "payment_cancel_held_button")
        self.cancel.set_words(self.tr("Cancel order") if order else self.tr("Cancel hold"))
        self.cancel.set_icon("ban" if order else "lock-open")
        self.cancel.setEnabled(cancels)
        self.cancel.set_hint("Ctrl+K" if cancels else "")
        again = detail is not None and detail.can_reprint_refund and not cancels and not checks
        self.refund_reprint.setVisible(again)
        self.cancel.setVisible(cancels or not (checks or again))
        self.check.setVisible(checks)
        charges = detail is not None and detail.can_charge
        self.charge.setVisible(charges)
        self.refund.setVisible(not charges)
        if detail is not None and charges:
            amount = self._station.amount(detail.row.minor)
            self.charge.set_words(self.tr("Charge {amount} …").replace("{amount}", amount))
        why = why_not(detail, self._station.amount) if detail is not None else ""
        self.refund.setEnabled(detail is not None and not why)
        self._why.setText(why)
        self._why.setVisible(bool(why))
