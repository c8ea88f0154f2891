"""What else may become of goods that come back: nothing was ever sold, or other goods go for them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import RefundView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.station import Station


class InsteadRow(QWidget):
    """`refund_void_button`, `refund_exchange_button`. Signals: undo_asked(), exchange_asked()."""

    undo_asked = Signal()
    exchange_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo = ActionButton(station.theme, self.tr("Keyed wrongly: undo it"), "rotate-ccw")
        self._undo.setObjectName("refund_void_button")
        self._exchange = ActionButton(station.theme, self.tr("Exchange for the open basket"), "shopping-basket")
        self._exchange.setObjectName("refund_exchange_button")
        self.setLayout(flow(self._undo, self._exchange, gap=station.theme.px(8)))
        self._undo.clicked.connect(self.undo_asked)
        self._exchange.clicked.connect(self.exchange_asked)

    def show_refund(self, view: RefundView, basket_open: bool, part: int, ready: bool) -> None:
        """`part` is a typed sum, which is money and no goods; `ready`: the refund could be done now."""
        by_goods = view.mode != "amount" and not part and not view.problem and view.minor > 0
        undo, exchange = view.can_void and view.mode == "whole", basket_open and by_goods
        self._undo.setVisible(undo)
        self._exchange.setVisible(exchange)
        self.setVisible(undo or exchange)
        for button in (self._undo, self._exchange):
            button.setEnabled(ready)
