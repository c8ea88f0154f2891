"""The pages of the window, each made when it is first shown."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_terminal.ui.windows.cashier.basket_pane import BasketPane
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.page import Form, Page
from pos_terminal.ui.windows.cashier.sell_page import SellPage
from pos_terminal.ui.windows.cashier.station import Station

if TYPE_CHECKING:
    from pos_terminal.ui.windows.cashier.parked_page import ParkedPage
    from pos_terminal.ui.windows.cashier.payments.payments_page import PaymentsPage
    from pos_terminal.ui.windows.cashier.shift.shift_page import ShiftPage
    from pos_terminal.ui.windows.cashier.window import CashierWindow


class Pages(QObject):
    """Signal: made(Page). Names are those of the navigation, and tender, payment, done."""

    made = Signal(object)

    def __init__(self, station: Station, basket: BasketPane, dialogs: Dialogs) -> None:
        super().__init__()
        self._station = station
        self._basket = basket
        self._dialogs = dialogs
        self._made: dict[str, Page] = {"sell": SellPage(station, basket, dialogs)}

    def page(self, name: str) -> Page:
        if name not in self._made:
            self._made[name] = self._make(name)
            self.made.emit(self._made[name])
        return self._made[name]

    def sell(self) -> SellPage:
        page = self._made["sell"]
        assert isinstance(page, SellPage)
        return page

    def parked(self) -> "ParkedPage":
        from pos_terminal.ui.windows.cashier.parked_page import ParkedPage

        page = self.page("parked")
        assert isinstance(page, ParkedPage)
        return page

    def payments(self) -> "PaymentsPage":
        from pos_terminal.ui.windows.cashier.payments.payments_page import PaymentsPage

        page = self.page("payments")
        assert isinstance(page, PaymentsPage)
        return page

    def shift(self) -> "ShiftPage":
        from pos_terminal.ui.windows.cashier.shift.shift_page import ShiftPage

        page = self.page("shift")
        assert isinstance(page, ShiftPage)
        return page

    def set_form(self, form: Form) -> None:
        for page in self._made.values():
            page.set_form(form)

    def wire(self, page: Page, window: "CashierWindow") -> None:
        """Connect what a page asks of the window."""
        if isinstance(page, SellPage):
            page.recall_asked.connect(partial(window.go, "parked"))
            page.line_keys.refused.connect(window.notices.refuse)
        elif page.objectName() == "shift_screen":
            self.shift().waiting_asked.connect(window.show_checking)
            self.shift().payment_asked.connect(partial(self._look_at, window))
        elif page.objectName() == "parked_screen":
            self.parked().left.connect(partial(window.go, "sell"))
            self.parked().checking.payment_asked.connect(partial(self._look_at, window))
        elif page.objectName() == "payments_screen":
            self.payments().came.connect(partial(window.strips.leave_recovered, True))
            self.payments().gone.connect(partial(window.strips.leave_recovered, False))

    def _look_at(self, window: "CashierWindow", payment: str) -> None:
        """Go to one payment."""
        window.go("payments")
        self.payments().seek(payment)

    def _make(self, name: str) -> Page:
        if name == "signin":  # the first page of a start: the others' modules wait until they are shown
            from pos_terminal.ui.windows.cashier.people.signin_page import SignInPage

            return SignInPage(self._station)
        if name == "guide":
            from pos_terminal.ui.windows.cashier.guide.page import GuidePage

            return GuidePage(self._station, self._dialogs)
        from pos_terminal.ui.windows.cashier.done_page import DonePage
        from pos_terminal.ui.windows.cashier.parked_page import ParkedPage
        from pos_terminal.ui.windows.cashier.payment_page import PaymentPage
        from pos_terminal.ui.windows.cashier.payments.payments_page import PaymentsPage
        from pos_terminal.ui.windows.cashier.shift.shift_page import ShiftPage
        from pos_terminal.ui.windows.cashier.tender_page import TenderPage

        match name:
            case "tender":
                return TenderPage(self._station, self._dialogs)
            case "payment":
                return PaymentPage(self._station, self._dialogs)
            case "done":
                return DonePage(self._station, self._dialogs)
            case "parked":
                return ParkedPage(self._station, self._basket, self._dialogs)
            case "payments":
                return PaymentsPage(self._station, self._dialogs)
            case "shift":
                return ShiftPage(self._station, self._dialogs)
            case "settings":
                from pos_terminal.ui.windows.cashier.settings.page import SettingsPage

                return SettingsPage(self._station, self._dialogs)
            case _:
                raise ValueError(name)
