"""Where no look tells any more: a manager says whether the payment was charged, and how that is known."""

from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import DecidePayment
from pos_terminal.app.views import PaymentView
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import label
from pos_terminal.ui.windows.cashier.station import Station


class DecideDialog(Dialog):
    """`decide_evidence_field`; `decide_not_charged_button` and `decide_charged_button` need it."""

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "decide_dialog", 640)
        self.set_title(self.tr("Was it charged?"))
        self._about = label("", "body", wrap=True)
        self.field = TextField(
            station.theme, self.tr("How it is known: list, time, who looked"), letters=self.tr("Letters on the screen")
        )
        self.field.edit.setObjectName("decide_evidence_field")
        self.field.edit.setMaxLength(200)
        self.body.addWidget(self._about)
        self.body.addWidget(self.field)
        self.safe.setObjectName("decide_not_charged_button")
        self.safe.set_hint("")
        self.safe.set_words(self.tr("It was not charged"))
        self.name_acting("decide_charged_button", self.tr("It was charged"), kind="secondary")
        self.acting.set_hint("")
        self.safe.clicked.disconnect(self.go_back)
        self.safe.clicked.connect(self._not_charged)
        self.field.text_edited.connect(self._edited)
        self._payment = ""

    def ask(self, payment: PaymentView) -> None:
        self._payment = payment.id
        words = self.tr("{rail} no longer knows this payment of {amount}. Look at the service's own list.")
        amount = self.station.amount(payment.due)
        self._about.setText(words.replace("{rail}", payment.title).replace("{amount}", amount))
        self.field.set_text("")
        self._edited("")
        self.open(self.field.edit)

    def act(self, wish: Wish) -> bool:
        """Enter in the field decides nothing: only a button does."""
        if wish.do is Do.ENTER and self.field.edit.hasFocus():
            return True
        return super().act(wish)

    def confirm(self) -> None:
        self._say(True)

    def _not_charged(self) -> None:
        self._say(False)

    def _say(self, charged: bool) -> None:
        evidence = self.field.text().strip()
        if evidence:
            self.close_card()
            self.station.send(DecidePayment(self._payment, charged, evidence, approver=self.station.operator))

    def _edited(self, _text: str) -> None:
        known = bool(self.field.text().strip())
        self.safe.setEnabled(known)
        self.acting.setEnabled(known)
