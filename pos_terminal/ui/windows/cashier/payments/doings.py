"""What may be done with the payment that is looked at."""

from PySide6.QtCore import QObject

from pos_terminal.app.commands import CheckNow, Reprint, ReprintRefund
from pos_terminal.app.views import CheckingView, PaymentDetail
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.payments.detail_pane import DetailPane
from pos_terminal.ui.windows.cashier.refund.cancel_dialog import GRANTED, HELD, ORDER, Cancelling
from pos_terminal.ui.windows.cashier.station import Station


class Doings(QObject):
    """Sends what is done at once, and opens the dialogs for what is asked first."""

    def __init__(self, station: Station, dialogs: Dialogs, pane: DetailPane, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._dialogs = dialogs
        self._detail: PaymentDetail | None = None
        self._line: CheckingView | None = None
        buttons = pane.buttons
        buttons.reprint_asked.connect(self._reprint)
        buttons.refund_reprint_asked.connect(self._reprint_refund)
        buttons.cancel_asked.connect(self._cancel)
        buttons.check_asked.connect(self.check)
        buttons.refund_asked.connect(self._refund)
        buttons.charge_asked.connect(self._charge)
        pane.waiting.decide_asked.connect(self._decide)
        pane.waiting.owed_asked.connect(self._close_owed)

    def show_payment(self, detail: PaymentDetail | None, line: CheckingView | None) -> None:
        self._detail, self._line = detail, line

    def check(self) -> None:
        """Ask the service now."""
        if self._detail is not None and self._detail.can_check:
            self._station.send(CheckNow(self._detail.row.id))

    def _reprint(self) -> None:
        if self._detail is not None and self._detail.can_reprint:
            self._station.send(Reprint(self._detail.row.sale))

    def _reprint_refund(self) -> None:
        if self._detail is not None and self._detail.can_reprint_refund:
            self._station.send(ReprintRefund(self._detail.row.sale))

    def _refund(self) -> None:
        if self._detail is not None:
            self._dialogs.refund(self._detail.row.sale)

    def _cancel(self) -> None:
        detail = self._detail
        if detail is None or not detail.can_cancel:
            return
        row = detail.row
        kind = HELD if detail.can_charge else ORDER if row.state == "open" else GRANTED
        what = Cancelling(row.id, row.sale, row.number, row.title, row.minor, row.at, kind, detail.held_until)
        self._dialogs.cancel_payment(what)

    def _charge(self) -> None:
        if self._detail is not None:
            self._dialogs.charge(self._detail)

    def _decide(self) -> None:
        if self._detail is not None:
            self._dialogs.decide_detail(self._detail)

    def _close_owed(self) -> None:
        if self._line is not None:
            self._dialogs.close_owed(self._line)
