"""Where no look tells any more: a manager says what became of a charge or a refund, and how that is known."""

from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import Command, DecidePayment, DecideRefund
from pos_terminal.app.views import PaymentView, TillView
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import label
from pos_terminal.ui.windows.cashier.refund.cancel_dialog import detail_of
from pos_terminal.ui.windows.cashier.station import Station


class DecideDialog(Dialog):
    """`decide_evidence_field`; both answers need it: `decide_not_charged_button` and `decide_charged_button`, or of a
    refund `decide_not_refunded_button` and `decide_refunded_button`."""

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "decide_dialog", 640)
        self._about = label("", "body", wrap=True)
        self.field = TextField(
            station.theme, self.tr("How it is known: list, time, who looked"), letters=self.tr("Letters on the screen")
        )
        self.field.edit.setObjectName("decide_evidence_field")
        self.field.edit.setMaxLength(200)
        self.body.addWidget(self._about)
        self.body.addWidget(self.field)
        self.safe.set_hint("")
        self.acting.set_hint("")
        self.safe.clicked.disconnect(self.go_back)
        self.safe.clicked.connect(self._no)
        self.field.text_edited.connect(self._edited)
        self._payment, self._refund = "", ""

    def ask(self, payment: PaymentView) -> None:
        """Was the payment on the screen charged?"""
        self.ask_charge(payment.id, rail_title(payment.title), payment.due)

    def ask_charge(self, payment: str, title: str, minor: int) -> None:
        """Was it charged? `title` is the way to pay, `minor` the sum."""
        self._payment, self._refund = payment, ""
        self.set_title(self.tr("Was it charged?"))
        self._name_answers(
            ("decide_not_charged_button", self.tr("It was not charged")),
            ("decide_charged_button", self.tr("It was charged")),
        )
        words = self.tr("{rail} no longer knows this payment of {amount}. Look at the service's own list.")
        self._begin(words, title, minor)

    def ask_refund(self, payment: str, refund: str, title: str, minor: int) -> None:
        """Did the refund go through? `minor` is its sum."""
        self._payment, self._refund = payment, refund
        self.set_title(self.tr("Did the refund go through?"))
        self._name_answers(
            ("decide_not_refunded_button", self.tr("Not done")), ("decide_refunded_button", self.tr("Done"))
        )
        words = self.tr("{rail} never answered the refund of {amount}. Look at the service's own list.")
        self._begin(words, title, minor)

    def act(self, wish: Wish) -> bool:
        """Enter in the field decides nothing: only a button does."""
        if wish.do is Do.ENTER and self.field.edit.hasFocus():
            return True
        return super().act(wish)

    def show_view(self, view: TillView) -> None:
        """It may be known by itself while a person looks at the service's list."""
        detail = detail_of(view, self._payment)
        if detail is None or (detail.doubt == self._refund if self._refund else detail.must_decide):
            return
        self.say_gone(self.tr("This has become known meanwhile. There is nothing left to decide."))
        self.safe.setEnabled(False)

    def confirm(self) -> None:
        self._say(True)

    def _no(self) -> None:
        self._say(False)

    def _begin(self, words: str, title: str, minor: int) -> None:
        self._about.setText(words.replace("{rail}", title).replace("{amount}", self.station.amount(minor)))
        self.field.set_text("")
        self._edited("")
        self.open(self.field.edit)

    def _name_answers(self, no: tuple[str, str], yes: tuple[str, str]) -> None:
        self.safe.setObjectName(no[0])
        self.safe.set_words(no[1])
        self.name_acting(yes[0], yes[1], kind="secondary")

    def _say(self, yes: bool) -> None:
        evidence = self.field.text().strip()
        if not evidence or self.gone:
            return
        self.close_card()
        who = self.station.operator
        answer: Command = DecidePayment(self._payment, yes, evidence, approver=who)
        if self._refund:
            answer = DecideRefund(self._payment, self._refund, yes, evidence, approver=who)
        self.station.send(answer)

    def _edited(self, _text: str) -> None:
        known = bool(self.field.text().strip()) and not self.gone
        self.safe.setEnabled(known)
        self.acting.setEnabled(known)
