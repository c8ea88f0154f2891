"""Dialogs that ask for one number: a price, the cash for a sale with loyalty."""

from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import AddByPrice, CashWithLoyalty, SellLine
from pos_terminal.app.views import PaymentView, TileView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.dialog import Dialog, figures
from pos_terminal.ui.windows.cashier.entry import MoneyEntry
from pos_terminal.ui.windows.cashier.page import label
from pos_terminal.ui.windows.cashier.station import Station


class NumberDialog(Dialog):
    """A figure, a number pad, and what is done with the number."""

    def __init__(self, station: Station, window: QWidget, name: str, field: str, width: int = 460) -> None:
        super().__init__(station, window, "", name, width)
        self.about = label("", "body", "muted", wrap=True)
        self.field = TextField(station.theme, style="money_total")
        self.field.edit.setObjectName(field)
        figures(self.field.edit)
        self.pad = Keypad(station.theme, KeypadKind.SELL, prefix=f"{name}_key")
        self.pad.set_names({"backspace": self.tr("Backspace"), "point": self.tr("Point")})
        self.pad.setFixedHeight(station.theme.px(4 * 64 + 3 * 8))
        self.body.addWidget(self.about)
        self.body.addWidget(self.field)
        self.body.addWidget(self.pad)
        self.entry = MoneyEntry()
        self.pad.key_pressed.connect(self.type_key)

    def begin(self, title: str, about: str, decimals: int) -> None:
        self.set_title(title)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.field.edit.setAccessibleName(title)
        self.entry = MoneyEntry(decimals)
        self.show_entry()
        self.open(self.field.edit)

    def type_key(self, key: str) -> bool:
        self.entry = self.entry.press(key)
        self.show_entry()
        return True

    def show_entry(self) -> None:
        self.field.set_text(self.station.number(self.entry.minor))
        self.acting.setEnabled(self.entry.minor > 0)


class PriceDialog(NumberDialog):
    """The price of an item that has none, or of one that is not in the catalogue."""

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "price_dialog", "price_field")
        self.name = TextField(
            station.theme, self.tr("What it is (may stay empty)"), letters=self.tr("Letters on the screen")
        )
        self.name.edit.setObjectName("price_name_field")
        self.name.edit.setMaxLength(60)
        self.body.insertWidget(1, self.name)
        self._tile: TileView | None = None
        self._barcode = ""
        self._quantity = 1000

    def ask_for(self, tile: TileView, quantity: int) -> None:
        """An item of the catalogue without a price."""
        self._tile, self._quantity = tile, quantity
        self.name.hide()
        self._start(self.tr("Price of {name}").replace("{name}", tile.name), "")

    def ask_unknown(self, barcode: str) -> None:
        """Something that is not in the catalogue."""
        self._tile, self._barcode, self._quantity = None, barcode, 1000
        self.name.show()
        self.name.set_text("")
        about = self.tr("Barcode {code}").replace("{code}", barcode) if barcode else ""
        self._start(self.tr("Add by price"), about)

    def _start(self, title: str, about: str) -> None:
        self.name_acting("price_confirm_button", self.tr("Add"), "check")
        self.field.set_prefix(self.station.symbol())
        self.begin(title, about, self.station.decimals())

    def confirm(self) -> None:
        if self.entry.minor <= 0:
            return
        self.close_card()
        tile = self._tile
        if tile is not None:
            self.station.send(SellLine(tile.sku, tile.name, self.entry.minor, self._quantity))
            return
        name = self.name.text().strip() or (self.tr("Item") if not self._barcode else "")
        self.station.send(AddByPrice(self.entry.minor, name, self._quantity, self._barcode))


class CashLoyaltyDialog(NumberDialog):
    """Cash for a sale whose total SWiP lowered: first the money received, then the service is told."""

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "cash_loyalty_dialog", "cash_loyalty_field")
        self._payment: PaymentView | None = None
        self.exact = ActionButton(station.theme, "")
        self.exact.setObjectName("cash_loyalty_exact_button")
        self.exact.setFixedHeight(station.theme.px(56))
        self._change = label("", "label")
        self._change.setObjectName("cash_loyalty_change_label")
        self.body.insertWidget(2, self.exact)
        self.body.addWidget(self._change)
        self.exact.clicked.connect(self._take_exact)

    def ask_for(self, payment: PaymentView) -> None:
        self._payment = payment
        due = self.station.amount(payment.due)
        self.exact.set_words(self.tr("Exact: {amount}").replace("{amount}", due))
        self.name_acting("cash_loyalty_confirm_button", self.tr("Complete"), "check")
        self.field.set_prefix(self.station.symbol())
        about = self.tr("With loyalty {amount} is due. Nothing is final until the service agrees.")
        self.begin(self.tr("Cash with loyalty"), about.replace("{amount}", due), self.station.decimals())

    def show_view(self, view: TillView) -> None:
        payment = view.payment
        if payment is None or self._payment is None or payment.id != self._payment.id or not payment.cash_with_loyalty:
            self.close_card()
        elif payment.due != self._payment.due:
            self.ask_for(payment)

    def show_entry(self) -> None:
        super().show_entry()
        due = self._payment.due if self._payment is not None else 0
        less = due - self.entry.minor
        self.acting.setEnabled(less <= 0)
        words = self.tr("Change {amount}") if less <= 0 else self.tr("Still to pay {amount}")
        self._change.setText(words.replace("{amount}", self.station.amount(abs(less))))

    def _take_exact(self) -> None:
        if self._payment is not None:
            self.entry = self.entry.set(self._payment.due)
            self.show_entry()

    def confirm(self) -> None:
        payment = self._payment
        if payment is not None and self.entry.minor >= payment.due:
            self.close_card()
            self.station.send(CashWithLoyalty(payment.id, self.entry.minor))
