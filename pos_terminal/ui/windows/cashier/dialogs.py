"""The cashier's dialogs: each is built when it is first needed; at most one is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import ShowCategory
from pos_terminal.app.views import (
    BasketView,
    CheckingView,
    LineView,
    OperatorView,
    PaymentDetail,
    PaymentView,
    SettingsView,
    TenderView,
    TileView,
    TillView,
)
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.dialog import Dialog, Question
from pos_terminal.ui.windows.cashier.key_filter import no_click_focus
from pos_terminal.ui.windows.cashier.station import Station

if TYPE_CHECKING:
    from pos_terminal.ui.windows.cashier.give_up_dialog import GiveUpDialog
    from pos_terminal.ui.windows.cashier.people.manager_pin import ManagerPinDialog
    from pos_terminal.ui.windows.cashier.refund.cancel_dialog import Cancelling
    from pos_terminal.ui.windows.cashier.refund.dialog import RefundDialog

Kind = TypeVar("Kind", bound=Dialog)


class Dialogs:
    """Opens dialogs over the window; `changed` is called when one opens or has closed."""

    def __init__(self, station: Station, window: QWidget, changed: Callable[[], None]) -> None:
        self._station = station
        self._window = window
        self._changed = changed
        self._made: dict[type[Dialog], Dialog] = {}
        self._manager: ManagerPinDialog | None = None
        self._back: RefundDialog | None = None  # it comes back while its refund is on the screen

    @property
    def current(self) -> Dialog | None:
        """The open dialog; a manager's PIN lies over any other."""
        if self._manager is not None and self._manager.is_open():
            return self._manager
        return next((dialog for dialog in self._made.values() if dialog.is_open()), None)

    def show_view(self, view: TillView) -> None:
        asked = view.people.approval is not None
        if asked and self._manager is None:
            self._manager = self._manager_pin()
        shown = next((dialog for dialog in self._made.values() if dialog.is_open()), None)
        if shown is None and not asked and self._back is not None and self._back.wants(view):
            shown = self._back  # put away by something else than its own buttons
        if shown is None and not asked and view.giving_up is not None:
            shown = self._give_up()  # a person has not yet seen how it stands
        if shown is not None:
            shown.show_view(view)
        if self._manager is not None:
            self._manager.show_view(view)

    def counts(self) -> bool:
        """Whether time moves something on a dialog."""
        return self._manager is not None and self._manager.counts()

    def tick(self) -> None:
        if self._manager is not None:
            self._manager.tick()

    def close_all(self) -> None:
        """Close what a person opened; a manager's PIN goes when the till says so."""
        for dialog in self._made.values():
            dialog.close_card()

    def help(self) -> None:
        from pos_terminal.ui.windows.cashier.small_dialogs import HelpOverlay

        was_open = isinstance(self.current, HelpOverlay)
        dialog = self._dialog(HelpOverlay, HelpOverlay)
        if not was_open:
            dialog.open(dialog.safe)

    def price(self, tile: TileView, quantity: int) -> None:
        from pos_terminal.ui.windows.cashier.number_dialogs import PriceDialog

        self._dialog(PriceDialog, PriceDialog).ask_for(tile, quantity)

    def add_by_price(self, barcode: str) -> None:
        from pos_terminal.ui.windows.cashier.number_dialogs import PriceDialog

        self._dialog(PriceDialog, PriceDialog).ask_unknown(barcode)

    def weigh(self, what: TileView | LineView) -> None:
        from pos_terminal.ui.windows.cashier.weigh_dialog import WeighDialog

        dialog = self._dialog(WeighDialog, WeighDialog)
        if isinstance(what, LineView):
            dialog.ask_line(what)
        else:
            dialog.ask_tile(what)

    def cash_with_loyalty(self, payment: PaymentView) -> None:
        from pos_terminal.ui.windows.cashier.number_dialogs import CashLoyaltyDialog

        self._dialog(CashLoyaltyDialog, CashLoyaltyDialog).ask_for(payment)

    def discount(self, line: LineView | None) -> None:
        from pos_terminal.ui.windows.cashier.discount_dialog import DiscountDialog

        self._dialog(DiscountDialog, DiscountDialog).ask(line)

    def note(self, line: LineView) -> None:
        from pos_terminal.ui.windows.cashier.small_dialogs import NoteDialog

        self._dialog(NoteDialog, NoteDialog).ask(line)

    def move_cash(self, *, into: bool) -> None:
        from pos_terminal.ui.windows.cashier.shift.cash_dialog import CashDialog

        self._dialog(CashDialog, CashDialog).ask(into=into)

    def decide(self, payment: PaymentView) -> None:
        from pos_terminal.ui.windows.cashier.decide_dialog import DecideDialog

        self._dialog(DecideDialog, DecideDialog).ask(payment)

    def decide_detail(self, detail: PaymentDetail) -> None:
        """The refund in doubt of a payment, or the payment itself where nobody can tell."""
        from pos_terminal.ui.windows.cashier.decide_dialog import DecideDialog

        dialog = self._dialog(DecideDialog, DecideDialog)
        if detail.doubt:
            dialog.ask_refund(detail.row.id, detail.doubt, rail_title(detail.row.title), detail.doubt_minor)
        else:
            dialog.ask_charge(detail.row.id, rail_title(detail.row.title), detail.row.minor)

    def charge(self, detail: PaymentDetail) -> None:
        from pos_terminal.ui.windows.cashier.payments.charge_dialog import ChargeDialog

        self._dialog(ChargeDialog, ChargeDialog).ask(detail)

    def owed(self, view: TillView) -> None:
        """Everything that is owed to customers."""
        from pos_terminal.ui.windows.cashier.payments.owed_dialog import OwedDialog

        known = OwedDialog in self._made
        dialog = self._dialog(OwedDialog, OwedDialog)
        if not known:
            dialog.close_asked.connect(self.close_owed)
        dialog.ask(view)

    def close_owed(self, line: CheckingView) -> None:
        from pos_terminal.ui.windows.cashier.payments.owed_dialog import CloseOwedDialog

        self._dialog(CloseOwedDialog, CloseOwedDialog).ask(line)

    def payments_day(self, today: str, chosen: str, then: Callable[[str], None]) -> None:
        from pos_terminal.ui.windows.cashier.payments.day_dialog import DayDialog

        self._dialog(DayDialog, DayDialog).ask(today, chosen, then)

    def payments_rail(self, rails: tuple[tuple[str, str], ...], chosen: str, then: Callable[[str], None]) -> None:
        from pos_terminal.ui.windows.cashier.payments.rail_dialog import RailDialog

        self._dialog(RailDialog, RailDialog).ask(rails, chosen, then)

    def categories(self, names: tuple[str, ...], current: str) -> None:
        from pos_terminal.ui.windows.cashier.small_dialogs import CategoriesDialog

        known = CategoriesDialog in self._made
        dialog = self._dialog(CategoriesDialog, CategoriesDialog)
        if not known:
            dialog.picked.connect(self._show_category)
        dialog.ask(names, current)

    def refund(self, sale: str) -> None:
        """Refund a closed sale, named by its id."""
        from pos_terminal.ui.windows.cashier.refund.dialog import RefundDialog

        dialog = self._dialog(RefundDialog, RefundDialog)
        self._back = dialog
        dialog.ask(sale)

    def return_goods(self, basket: BasketView, tendering: bool) -> None:
        """The basket comes back without a receipt instead of being sold."""
        from pos_terminal.ui.windows.cashier.refund.return_dialog import ReturnDialog

        self._dialog(ReturnDialog, ReturnDialog).ask(basket, tendering)

    def give_up(self, tender: TenderView) -> None:
        """Give back what was taken of a part-paid sale."""
        self._give_up().ask(tender)

    def _give_up(self) -> GiveUpDialog:
        from pos_terminal.ui.windows.cashier.give_up_dialog import GiveUpDialog

        return self._dialog(GiveUpDialog, GiveUpDialog)

    def cancel_payment(self, what: Cancelling) -> None:
        """Let a held payment or an open order go."""
        from pos_terminal.ui.windows.cashier.refund.cancel_dialog import CancelPaymentDialog

        dialog = self._dialog(CancelPaymentDialog, CancelPaymentDialog)
        dialog.ask(what, self.refund)

    def secret(self, name: str, address: str, settings: SettingsView) -> None:
        from pos_terminal.ui.windows.cashier.settings.secret_row import SecretDialog

        self._dialog(SecretDialog, SecretDialog).ask(name, address, settings)

    def receipt_qr(self, text: str) -> None:
        from pos_terminal.ui.windows.cashier.small_dialogs import ReceiptQrDialog

        self._dialog(ReceiptQrDialog, ReceiptQrDialog).show_code(text)

    def receipt_email(self, sale: str) -> None:
        from pos_terminal.ui.windows.cashier.email_dialog import EmailDialog

        self._dialog(EmailDialog, EmailDialog).ask(sale)

    def question(self, title: str, text: str, safe: str, acting: tuple[str, str], then: Callable[[], None]) -> None:
        """`acting` is (object name, words); `then` runs when the person agrees."""
        dialog = self._dialog(Question, _make_question)
        dialog.ask(title, text, safe, acting, then)

    def new_person(self) -> None:
        from pos_terminal.ui.windows.cashier.people.person_dialog import PersonDialog

        self._dialog(PersonDialog, PersonDialog).ask_new()

    def change_person(self, operator: OperatorView) -> None:
        from pos_terminal.ui.windows.cashier.people.person_dialog import PersonDialog

        self._dialog(PersonDialog, PersonDialog).ask_change(operator)

    def _manager_pin(self) -> ManagerPinDialog:
        from pos_terminal.ui.windows.cashier.people.manager_pin import ManagerPinDialog

        made = ManagerPinDialog(self._station, self._window)
        self._wire(made)
        return made

    def _wire(self, made: Dialog) -> None:
        no_click_focus(made)
        made.opened.connect(self._changed)
        made.closed.connect(self._changed)

    def _dialog(self, kind: type[Kind], make: Callable[[Station, QWidget], Kind]) -> Kind:
        self.close_all()
        made = self._made.get(kind)
        if not isinstance(made, kind):
            made = make(self._station, self._window)
            self._wire(made)
            self._made[kind] = made
        return made

    def _show_category(self, name: str) -> None:
        self._station.send(ShowCategory(name))


def _make_question(station: Station, window: QWidget) -> Question:
    return Question(station, window, "question_dialog")
