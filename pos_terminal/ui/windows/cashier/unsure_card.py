"""Not sure, or a person must say: the shield, what to tell the customer, the ways out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.app.views import PaymentPhase, PaymentView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.parts.steps import Steps
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.detail_rows import DetailRows, Fact
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.payment_steps import steps_of
from pos_terminal.ui.windows.cashier.payment_words import mark_of, words_of
from pos_terminal.ui.windows.cashier.scroll_card import ScrollCard
from pos_terminal.ui.windows.cashier.station import Station

P = PaymentPhase


class UnsureCard(ScrollCard):
    """Signals: override_asked(), give_back_asked(), accept_asked(), decide_asked(), no_cash_asked()."""

    override_asked = Signal()
    give_back_asked = Signal()
    accept_asked = Signal()
    no_cash_asked = Signal()
    decide_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        px = theme.px
        self._mark = StateMark(theme, 88)
        self._title = label("", "headline", wrap=True)
        self._title.setObjectName("payment_title_label")
        self._message = label("", "label", wrap=True)
        self._message.setObjectName("payment_message_label")
        self._message.setTextFormat(Qt.TextFormat.RichText)
        self._message.setProperty("role", "body")
        self._rail = label("", "body-strong", "muted")
        self._rail.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._due = AmountLabel(theme, "money_total")
        self._due.setObjectName("amount_due_label")
        self._banner = Banner(theme, "warning", "")
        self.steps = Steps(theme)
        self.steps.setObjectName("payment_steps")
        self._tell = label(self.tr("What to tell the customer"), "body-strong")
        self._quote = label("", "body", wrap=True)
        bar = QFrame()
        bar.setFixedWidth(px(4))
        set_surface(bar, "line-warning")
        self._facts = DetailRows(station)
        self._why = label("", "body-strong", wrap=True)
        self._note = label("", "body-small", wrap=True)
        self.override = ActionButton(theme, self.tr("Manager: accept cash"), "key-round", "Ctrl+M")
        self.override.setObjectName("manager_override_button")
        self.accept = ActionButton(theme, self.tr("Accept the charge"), "check")
        self.accept.setObjectName("payment_accept_button")
        self.give_back = ActionButton(theme, self.tr("Give it back"), "undo-2", kind="danger-outline")
        self.give_back.setObjectName("payment_give_back_button")
        self.decide = ActionButton(theme, self.tr("Manager: decide"), "key-round")
        self.decide.setObjectName("payment_decide_button")
        self.no_cash = ActionButton(theme, self.tr("No, no cash was taken"), "x", kind="danger-outline")
        self.no_cash.setObjectName("payment_cash_no_button")
        for button in (self.override, self.accept, self.decide, self.give_back, self.no_cash):
            button.setFixedHeight(theme.touch("min"))

        head = row(
            self._mark,
            px(16),
            column(0, self._title, self._message, 0, spacing=px(2)),
            px(16),
            column(0, self._rail, self._due, 0),
        )
        head.setStretch(2, 1)
        quote = row(bar, self._quote, spacing=px(16))
        told = column(self._tell, px(4), quote, px(12), self._facts, 0)
        middle = row(self.steps, told, spacing=px(32))
        middle.setStretch(0, 1)
        middle.setStretch(1, 1)
        line = QFrame()
        line.setFixedHeight(1)
        set_surface(line, "divider")
        self._foot = QWidget()
        lock = IconLabel(theme, "lock", "text_muted", 22)
        words = column(0, self._why, self._note, 0)
        foot = row(
            lock, px(12), words, px(16), self.no_cash, self.give_back, px(12), self.decide, self.accept, self.override
        )
        foot.setStretch(2, 1)
        foot.setAlignment(lock, Qt.AlignmentFlag.AlignVCenter)
        self._foot.setLayout(column(line, px(12), foot))
        whole = column(
            head,
            px(16),
            self._banner,
            px(20),
            middle,
            0,
            self._foot,
            margins=(px(32), px(24), px(32), px(24)),
        )
        self.hold(whole)

        self.override.clicked.connect(self.override_asked)
        self.decide.clicked.connect(self.decide_asked)
        self.accept.clicked.connect(self.accept_asked)
        self.give_back.clicked.connect(self.give_back_asked)
        self.no_cash.clicked.connect(self.no_cash_asked)

    def show_payment(self, payment: PaymentView, next_s: int) -> None:
        station = self._station
        words = words_of(payment, station, 0)
        phase = payment.phase
        self._mark.set_state(mark_of(phase))
        self._title.setText(words.title)
        self._message.setText(words.message)
        self._rail.setText(rail_title(payment.title))
        self._due.set_amount(station.amount(payment.paid or payment.due))
        title, text, quote = self._advice(payment)
        self._banner.set_message("warning", text, title=title)
        self._banner.setVisible(bool(title))
        self._quote.setText(quote)
        self.steps.set_steps(steps_of(payment, station))
        self.tick(payment, next_s)
        self._why.setText(self._foot_words(payment)[0])
        self._note.setText(self._foot_words(payment)[1])
        self.override.setVisible(payment.can_override)
        self.accept.setVisible(phase is P.ATTENTION and payment.paid > 0)
        self.give_back.setVisible(phase in (P.TOO_LATE, P.LATE) or (phase is P.ATTENTION and not payment.can_override))
        self.no_cash.setVisible(phase is P.ASK_CASH)
        gone = phase is P.ATTENTION and payment.reason == "gone"
        changed = phase is P.ATTENTION and payment.reason == "table_changed"
        self.decide.setVisible(gone)
        self.give_back.setVisible((self.give_back.isVisibleTo(self._foot) and not gone) or changed)
        buttons = (self.override, self.accept, self.decide, self.give_back, self.no_cash)
        self._foot.setVisible(any(not button.isHidden() for button in buttons))

    def tick(self, payment: PaymentView, next_s: int) -> None:
        """When the service is asked again."""
        facts = []
        if payment.reference:
            facts.append(Fact(self.tr("Reference"), payment.reference[-24:], "code"))
        if payment.session_code:
            facts.append(Fact(self.tr("Code"), payment.session_code, "code"))
        if payment.words:
            facts.append(Fact(self.tr("The service says"), payment.words[:40], "words"))
        asking = payment.phase in (P.UNKNOWN, P.GIVING_BACK)
        if asking and payment.next_look_at:
            facts.append(Fact(self.tr("Next check"), self.tr("in {n} s").replace("{n}", str(next_s)), "words"))
        self._facts.show_facts(facts)
        if asking and payment.next_look_at:
            self._facts.value_of(len(facts) - 1).setObjectName("next_check_label")

    def _advice(self, payment: PaymentView) -> tuple[str, str, str]:
        """Banner title, banner text, what to tell the customer."""
        checking = self.tr(
            "“The connection dropped. Your phone may already say paid. We are checking and you will not be charged"
            " twice.”"
        )
        match payment.phase:
            case P.UNKNOWN:
                return (
                    self.tr("Do not take payment again"),
                    self.tr("Other ways to pay stay locked until we have an answer, so nobody pays twice."),
                    checking,
                )
            case P.ATTENTION if payment.reason == "table_changed":
                return (
                    self.tr("Nothing was taken"),
                    self.tr("Their money is held for this bill until it is given back; by itself in ten minutes."),
                    self.tr("“You approved a bill that was changed. That money is not taken.”"),
                )
            case P.ATTENTION:
                return (
                    self.tr("Do not take payment again"),
                    self.tr("A manager looks at the service's own list and decides here."),
                    self.tr("“There is a question about your payment. A colleague looks at it now.”"),
                )
            case P.ASK_CASH:
                return (
                    self.tr("Look before you answer"),
                    self.tr("Yes closes the sale as paid in cash; no makes the full total due again."),
                    self.tr("“One moment, I check whether we have finished.”"),
                )
            case P.TAKE_CASH_BACK:
                return (
                    self.tr("Give the cash back"),
                    self.tr("The customer paid in the app while you took cash."),
                    self.tr("“Your app has paid. Here is your cash back.”"),
                )
            case _:
                return "", "", self.tr("“Your payment is approved. One moment, we finish it.”")

    def _foot_words(self, payment: PaymentView) -> tuple[str, str]:
        if payment.phase in (P.TOO_LATE, P.LATE):
            return (
                self.tr("Customer no longer wants it, or has left?"),
                self.tr("Nothing is kept. Without an answer it is given back by itself."),
            )
        if payment.phase is P.ASK_CASH:
            return self.tr("No cash in the drawer?"), self.tr("The order is released and the total is due in full.")
        if payment.phase is P.ATTENTION and payment.reason == "table_changed":
            return self.tr("Their money goes back at once."), self.tr("Then the sale can be paid in any way.")
        if payment.phase is P.ATTENTION and not payment.can_override:
            return (
                self.tr("Has a manager looked?"),
                self.tr("Accept only what the service's own list shows as paid."),
            )
        owed = payment.override_note == "owed"
        note = (
            self.tr("If the charge went through after all, it is listed as owed to the customer.")
            if owed
            else self.tr("If the charge went through after all, the till reverses it.")
        )
        return self.tr("Customer cannot wait and wants to pay in cash?"), note
