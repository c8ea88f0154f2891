"""The refund and cancel dialogs as a test uses them."""

from __future__ import annotations

from pos_terminal.app.views import RefundView
from pos_terminal.ui.windows.cashier.refund.cancel_dialog import Cancelling
from tests.ui import refund_samples
from tests.ui.pages.cashier import Cashier


class RefundPage:
    """Opened over the cashier's window; names are DESIGN's object names."""

    def __init__(self, cashier: Cashier) -> None:
        self.cashier = cashier
        cashier.shows(refund_samples.view(None))

    def opens(self, refund: RefundView = refund_samples.EMPTY, sale: str = "s1") -> RefundPage:
        self.cashier.window.dialogs.refund(sale)
        return self.shows(refund)

    def cancels(self, what: Cancelling) -> RefundPage:
        self.cashier.window.dialogs.cancel_payment(what)
        self.cashier.settle()
        return self

    def shows(self, refund: RefundView | None) -> RefundPage:
        self.cashier.shows(refund_samples.view(refund))
        return self

    @property
    def open(self) -> bool:
        return self.cashier.window.dialogs.current is not None

    @property
    def title(self) -> str:
        dialog = self.cashier.window.dialogs.current
        assert dialog is not None
        return dialog.title_label.text()

    def enabled(self, name: str) -> bool:
        return self.cashier.find(name).isEnabled()

    def text(self, name: str) -> str:
        return self.cashier.text(name)
