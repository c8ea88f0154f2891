"""What may be done with the payment that is looked at."""

from PySide6.QtCore import QObject, Signal

from pos_terminal.app.commands import CheckNow, Reprint
from pos_terminal.app.views import CheckingView, PaymentDetail
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.payments.detail_pane import DetailPane
from pos_terminal.ui.windows.cashier.station import Station


class Doings(QObject):
    """Signals: refund_asked(PaymentDetail), cancel_asked(PaymentDetail), for the dialogs that do it."""

    refund_asked = Signal(object)
    cancel_asked = Signal(object)

    def __init__(self, station: Station, dialogs: Dialogs, pane: DetailPane, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._dialogs = dialogs
        self._detail: PaymentDetail | None = None
        self._line: CheckingView | None = None
        buttons = pane.buttons
        buttons.reprint_asked.connect(self._reprint)
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

    def _refund(self) -> None:
        if self._detail is not None:
            self.refund_asked.emit(self._detail)

    def _cancel(self) -> None:
        if self._detail is not None:
            self.cancel_asked.emit(self._detail)

    def _charge(self) -> None:
        if self._detail is not None:
            self._dialogs.charge(self._detail)

    def _decide(self) -> None:
        if self._detail is not None:
            self._dialogs.decide_detail(self._detail)

    def _close_owed(self) -> None:
        if self._line is not None:
            self._dialogs.close_owed(self._line)
