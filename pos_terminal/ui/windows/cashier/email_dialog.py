"""Where a customer wants the receipt to be sent; the address is asked for each time and kept nowhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import EmailReceipt
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.page import label
from pos_terminal.ui.windows.cashier.station import Station


class EmailDialog(Dialog):
    """`receipt_email_field`, `receipt_email_send_button`."""

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "receipt_email_dialog", 560)
        self.set_title(self.tr("Receipt by e-mail"))
        about = label(
            self.tr("Only when the customer wants it. The address is forgotten as soon as the receipt is sent."),
            "body",
            "muted",
            wrap=True,
        )
        self.field = TextField(
            station.theme, self.tr("The customer's address"), letters=self.tr("Letters on the screen")
        )
        self.field.edit.setObjectName("receipt_email_field")
        self.field.edit.setAccessibleName(self.tr("The customer's address"))
        self.field.edit.setMaxLength(254)
        self.field.edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.body.addWidget(about)
        self.body.addWidget(self.field)
        self.name_acting("receipt_email_send_button", self.tr("Send"), "send")
        self.field.edit.textChanged.connect(self._typed)
        self._sale = ""

    def ask(self, sale: str) -> None:
        """The sale stays the one that was shown, even if the next one begins meanwhile."""
        self._sale = sale
        self.field.set_text("")
        self._typed()
        self.open(self.field.edit)

    def confirm(self) -> None:
        address = self.field.text().strip()
        if not address:
            return
        self.close_card()
        self.field.set_text("")
        self.station.send(EmailReceipt(self._sale, address))

    def _typed(self, _text: str = "") -> None:
        self.acting.setEnabled(bool(self.field.text().strip()))
