"""Charging a held payment: all of it, or a part where its rail can."""

from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import ChargeHeld
from pos_terminal.app.views import PaymentDetail, TillView
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.number_dialogs import NumberDialog
from pos_terminal.ui.windows.cashier.refund.cancel_dialog import detail_of
from pos_terminal.ui.windows.cashier.station import Station


class ChargeDialog(NumberDialog):
    """`charge_amount_field`, `charge_confirm_button` (F12, never Enter)."""

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "charge_dialog", "charge_amount_field")
        self._payment, self._most, self._less = "", 0, False

    def ask(self, detail: PaymentDetail) -> None:
        self._payment, self._most, self._less = detail.row.id, detail.row.minor, detail.charge_less
        self.name_acting("charge_confirm_button", self.tr("Charge"), "check")
        self.acting.set_hint("F12")
        self.field.set_prefix(self.station.symbol())
        self.field.set_state("" if self._less else "locked")
        self.pad.setVisible(self._less)
        about = (
            self.tr("{rail} holds {amount}. Charge all of it or less; the rest goes back to the customer.")
            if self._less
            else self.tr("{rail} holds {amount} and charges all of it.")
        )
        about = about.replace("{rail}", rail_title(detail.row.title)).replace(
            "{amount}", self.station.amount(self._most)
        )
        title = self.tr("Charge sale {number}").replace("{number}", detail.row.number)
        self.begin(title, about, self.station.decimals())
        self.entry = self.entry.set(self._most)
        self.show_entry()
        self.safe.setFocus()

    def type_key(self, key: str) -> bool:
        return super().type_key(key) if self._less else True

    def act(self, wish: Wish) -> bool:
        if wish.do is Do.ACT and wish.value != "repeat":
            self.confirm()
            return True
        if wish.do is Do.ENTER and self.field.edit.hasFocus():
            return True
        return super().act(wish)

    def show_view(self, view: TillView) -> None:
        detail = detail_of(view, self._payment)
        if detail is not None and not detail.can_charge:
            self.say_gone(
                self.tr("This payment has changed meanwhile and cannot be charged any more. Look at it anew.")
            )

    def show_entry(self) -> None:
        super().show_entry()
        self.acting.setEnabled(0 < self.entry.minor <= self._most and not self.gone)

    def confirm(self) -> None:
        minor = self.entry.minor
        if not self.gone and 0 < minor <= self._most:
            self.close_card()
            self.station.send(ChargeHeld(self._payment, None if minor == self._most else minor))
