"""A small window like a phone: the newest payment, and buttons for what its customer can do."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.text.amounts import amount_text
from pos_terminal.ui.theme import Theme, set_property, set_surface
from pos_terminal.ui.windows.phone.asking import POLL_S, Asking
from pos_terminal.ui.windows.phone.client import SIT_DOWN, Act, PhoneClient, PhonePayment, PhoneState, PhoneTable

ICONS = {"swip": "wallet", "droppay": "droplet", "paysera": "utensils", "card": "credit-card"}
NAMES = {
    Act.APPROVE: "phone_approve_button",
    Act.LOYALTY: "phone_loyalty_button",
    Act.AT_TILL: "phone_till_loyalty_button",
    Act.DECLINE: "phone_decline_button",
    Act.LATE: "phone_late_button",
    Act.CLOSE_APP: "phone_close_app_button",
}
KINDS = {Act.APPROVE: "primary", Act.DECLINE: "danger-outline", Act.CLOSE_APP: "text"}
MARKS = {
    PhoneState.APPROVED: "waiting",
    PhoneState.PAID: "approved",
    PhoneState.DECLINED: "declined",
    PhoneState.TAKEN_BACK: "cancelled",
    PhoneState.CANCELLED: "cancelled",
    PhoneState.EXPIRED: "expired",
}


class PhoneWindow(QWidget):
    """Polls while it is shown; close() or stop() ends its thread. It never keeps the program running.

    Signal: said(str), after the services could not be asked or refused something.
    """

    said = Signal(str)

    def __init__(
        self,
        theme: Theme,
        client: PhoneClient,
        *,
        shop: str = "",
        currency: str = "EUR",
        locale: str = "en",
        poll_s: float = POLL_S,
        table: PhoneTable | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._shop_name, self._currency, self._locale = theme, shop, currency, locale
        self._shown: PhonePayment | None = None
        self._busy, self._late = False, ""
        self._table, self._sits = table, False
        self._asking = Asking(client, poll_s, self)
        self._strip = Banner(theme, "warning", "", strip=True)
        self._card = QFrame()
        self._app_icon = IconLabel(theme, "smartphone", "accent_text", 22)
        self._app = _label("label")
        self._shop = _label("body", "muted")
        self._amount = AmountLabel(theme, "money_total")
        self._was = AmountLabel(theme, "money_sub", "loyalty")
        self._code_words = _label("caption")
        self._code = _label("code-small")
        self._mark = StateMark(theme, 96)
        self._state = _label("title")
        self._said = _label("body", "muted")
        self._buttons = {act: ActionButton(theme, "", kind=KINDS.get(act, "secondary")) for act in Act}
        self._sit_down = ActionButton(theme, "")

        self._lay_out()

        for act, button in self._buttons.items():
            button.clicked.connect(partial(self._press, act))
        self._sit_down.clicked.connect(self._take_a_seat)
        self._asking.found.connect(self._show_found)
        self._asking.done.connect(self._was_done)
        self._asking.failed.connect(self._show_trouble)
        theme.changed.connect(self._look_again)

        self._name_all()
        self._look_again()
        self._show()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._column = QVBoxLayout()
        whole.addWidget(self._strip)
        whole.addLayout(self._column, 1)
        head = QHBoxLayout()
        head.addWidget(self._app_icon)
        head.addWidget(self._app, 1)
        code = QHBoxLayout()
        code.addWidget(self._code_words)
        code.addWidget(self._code)
        code.addStretch(1)
        self._in_card = QVBoxLayout(self._card)
        self._in_card.addLayout(head)
        self._in_card.addWidget(self._shop)
        self._in_card.addWidget(self._amount)
        self._in_card.addWidget(self._was)
        self._in_card.addLayout(code)
        self._column.addWidget(self._card)
        self._column.addStretch(1)
        self._column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._state)
        self._column.addWidget(self._said)
        self._column.addStretch(1)
        for button in (*self._buttons.values(), self._sit_down):
            self._column.addWidget(button)

    def _name_all(self) -> None:
        self.setObjectName("phone_window")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        set_surface(self, "bg")
        set_surface(self._card, "card")
        self._amount.setObjectName("phone_amount_label")
        self._code.setObjectName("phone_code_label")
        self._state.setObjectName("phone_result_label")
        self._said.setObjectName("phone_message_label")
        self._mark.setObjectName("phone_result_mark")
        for act, button in self._buttons.items():
            button.setObjectName(NAMES[act])
        self._sit_down.setObjectName("phone_sit_down_button")
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._amount.setAlignment(start)
        self._was.setAlignment(start)
        self._was.set_struck(True)
        for label in (self._state, self._said):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)

    @property
    def polling(self) -> bool:
        """Whether its thread runs."""
        return self._asking.alive

    @property
    def payment(self) -> PhonePayment | None:
        """The payment on the screen."""
        return self._shown

    def stop(self) -> bool:
        """End the thread; for the end of the program. False if a call to the services hangs."""
        return self._asking.stop()

    def _press(self, act: Act) -> None:
        if self._shown is not None and not self._busy:
            self._busy = True
            self._late = self._shown.id if act is Act.LATE else ""
            self._asking.act(self._shown.rail, self._shown.id, act)
            self._show()

    def _take_a_seat(self) -> None:
        if self._table is not None and not self._busy:
            self._busy = self._sits = True
            self._shown = None
            self._asking.act(self._table.rail, self._table.code, SIT_DOWN)
            self._show()

    def _show_found(self, found: object) -> None:
        payments = [one for one in found if isinstance(one, PhonePayment)] if isinstance(found, tuple) else []
        newest = max((one for one in payments if one.state.open), key=lambda one: one.made, default=None)
        if newest is None and self._shown is not None:
            newest = next((one for one in payments if one.id == self._shown.id), None)
        self._shown = newest
        self._sits = self._sits and newest is None
        self._show()

    def _was_done(self, _action: str) -> None:
        self._busy = False
        self._show()

    def _show_trouble(self, text: str) -> None:
        self._busy = self._sits = False
        self._show()
        self._said.setText(text)
        self.said.emit(text)

    def _show(self) -> None:
        """Set everything from what is known."""
        payment = self._shown
        self.setWindowTitle(self.tr("Customer's phone"))
        self._strip.set_message("warning", self.tr("Sandbox: no real money"))
        self._card.setVisible(payment is not None)
        if payment is not None:
            self._show_payment(payment)
        for act, button in self._buttons.items():
            button.set_words(self._act_words(act))
            button.setVisible(payment is not None and act in payment.acts)
            button.setEnabled(not self._busy)
        self._sit_down.setVisible(self._table is not None and not self._sits and not (payment and payment.state.open))
        self._sit_down.setEnabled(not self._busy)
        if self._table is not None:
            self._sit_down.set_words(self.tr("Sit down at {table}").replace("{table}", self._table.name))
        state = MARKS.get(payment.state, "") if payment is not None else "waiting"
        self._mark.set_state(state)
        self._mark.setVisible(bool(state))
        title, message = self._state_words(payment)
        self._state.setText(title)
        self._said.setText(message)

    def _show_payment(self, payment: PhonePayment) -> None:
        self._app_icon.set_icon(ICONS.get(payment.rail, "smartphone"))
        self._app.setText(payment.title)
        self._shop.setText(self._shop_name)
        self._shop.setVisible(bool(self._shop_name))
        self._amount.set_amount(amount_text(payment.minor, self._currency, self._locale))
        self._was.set_amount(amount_text(payment.original, self._currency, self._locale))
        self._was.setVisible(payment.original != payment.minor)
        self._code_words.setText(self.tr("Code"))
        self._code.setText(payment.code)

    def _act_words(self, act: Act) -> str:
        match act:
            case Act.APPROVE:
                return self.tr("Approve")
            case Act.LOYALTY:
                return self.tr("Approve with loyalty")
            case Act.AT_TILL:
                return self.tr("Pay at the till with loyalty")
            case Act.DECLINE:
                return self.tr("Decline")
            case Act.LATE:
                return self.tr("Approve late (in 50 s)")
            case Act.CLOSE_APP:
                return self.tr("Close the app")

    def _state_words(self, payment: PhonePayment | None) -> tuple[str, str]:
        if payment is None and self._sits and self._table is not None:
            words = self.tr("Choose Paysera and {table} at the till.")
            return self.tr("Waiting for the bill"), words.replace("{table}", self._table.name)
        if payment is None:
            return self.tr("Nothing to pay"), self.tr("Choose a way to pay at the till.")
        match payment.state:
            case PhoneState.OPEN if self._late == payment.id:
                return self.tr("Approves by itself"), self.tr("In 50 seconds, later than the till waits.")
            case PhoneState.OPEN:
                return "", ""
            case PhoneState.AT_TILL:
                return self.tr("Loyalty is on"), self.tr("Now pay at the till.")
            case PhoneState.APP_CLOSED:
                return self.tr("App closed"), self.tr("The payment is still open.")
            case PhoneState.APPROVED:
                return self.tr("Approved"), self.tr("The shop has not taken the money yet.")
            case PhoneState.PAID:
                return self.tr("Paid"), ""
            case PhoneState.DECLINED:
                return self.tr("Declined"), self.tr("Nothing was charged.")
            case PhoneState.TAKEN_BACK:
                return self.tr("Taken back"), self.tr("Nothing was charged.")
            case PhoneState.CANCELLED:
                return self.tr("Closed by the shop"), self.tr("Nothing was charged.")
            case PhoneState.EXPIRED:
                return self.tr("Expired"), self.tr("Nothing was charged.")

    def _look_again(self) -> None:
        px = self._theme.px
        self._theme.dress(self)
        self._column.setContentsMargins(px(20), px(16), px(20), px(20))
        self._column.setSpacing(px(8))
        self._in_card.setContentsMargins(px(20), px(16), px(20), px(16))
        self._in_card.setSpacing(px(6))
        self.setMinimumSize(px(320), px(560))
        self.resize(px(360), px(640))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._asking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._asking.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._asking.stop()
        super().closeEvent(event)


def _label(role: str, tone: str = "") -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_property(label, "role", role)
    if tone:
        set_property(label, "tone", tone)
    return label
