"""Payments off the screen: what each waits for, and what can be done about it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pos_terminal.app.commands import CheckNow, GiveBack, HandOver, KeepPayment, RefundPayment, TakeUp
from pos_terminal.app.views import CheckingView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station

STATES = {
    "checking": "unknown",
    "open": "open",
    "approved_late": "approved",
    "settled_late": "recovered",
    "owed": "fault",
    "refund_doubt": "unknown",
    "money_gone": "fault",
    "giving_back": "refunded",
    "not_paid": "cancelled",
    "held": "held",
    "attention": "fault",
}
CHECKABLE = frozenset({"checking", "open", "approved_late", "attention", "giving_back", "held"})
SEEN = frozenset({"owed", "refund_doubt", "money_gone", "giving_back", "held", "attention"})  # acted on under Payments
TAKEN_UP = frozenset({"checking", "open", "not_paid", "attention", "approved_late"})


def tr(text: str) -> str:
    return QCoreApplication.translate("checking", text)


def words_of(what: str) -> tuple[str, str]:
    """Badge and sentence of a row."""
    match what:
        case "open":
            return tr("Open"), tr("The customer can still pay. We keep looking.")
        case "approved_late":
            return tr("Approved"), tr("Approved while it was set aside. Is the customer still here?")
        case "settled_late":
            return tr("Recovered"), tr("Paid while nobody looked. What became of the goods?")
        case "owed":
            return tr("Owed"), tr("Charged, and it cannot go back by itself. A manager gives it back by hand.")
        case "refund_doubt":
            return tr("Refund being checked"), tr("Do not refund again. We will tell you.")
        case "money_gone":
            return tr("Money gone back"), tr("It was paid, and the service has given the money back since.")
        case "giving_back":
            return tr("Giving back"), tr("The payment is being returned to the customer.")
        case "not_paid":
            return tr("Not paid"), tr("Checked: the customer was not charged. Take the sale up to be paid.")
        case "held":
            return tr("Held"), tr("Held, not charged yet. Charge or cancel it under Payments.")
        case "attention":
            return tr("Needs a manager"), tr("What the service says does not fit the sale.")
        case _:
            return tr("Being checked"), tr("We keep asking. Do not take payment again.")


class CheckingActions(QWidget):
    """What can be done about a payment off the screen: `{prefix}_take_up_button` and the like.

    Which of them there are follows from what the payment waits for.
    """

    def __init__(self, station: Station, dialogs: Dialogs, prefix: str, checks: bool = True) -> None:
        """`checks` False: asking the service again is offered elsewhere."""
        super().__init__()
        self._station = station
        self._dialogs = dialogs
        self._checks = checks
        self._line: CheckingView | None = None
        theme = station.theme
        made = {
            "take_up": ActionButton(theme, self.tr("Take up"), "corner-down-left"),
            "take": ActionButton(theme, self.tr("The customer is here: take it"), "check"),
            "hand_over": ActionButton(theme, self.tr("Goods handed over"), "check"),
            "give_back": ActionButton(theme, self.tr("Give it back"), "undo-2", kind="danger-outline"),
            "check_now": ActionButton(theme, self.tr("Check now"), "refresh-cw"),
        }
        self.buttons = made
        doings = {
            "take_up": self._take_up,
            "take": self._take,
            "hand_over": self._hand_over,
            "give_back": self._ask_give_back,
            "check_now": self.check,
        }
        for name, button in made.items():
            button.setObjectName(f"{prefix}_{name}_button")
            button.setFixedHeight(theme.touch("min"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(doings[name])
        self.setLayout(flow(*made.values(), gap=theme.px(8)))

    def show_line(self, line: CheckingView) -> None:
        self._line = line
        late = line.what in ("approved_late", "settled_late")
        shown = {
            "take_up": line.what in TAKEN_UP and not late,
            "take": line.what == "approved_late",
            "hand_over": line.what == "settled_late",
            "give_back": late,
            "check_now": self._checks and line.what in CHECKABLE,
        }
        self.buttons["give_back"].set_words(
            self.tr("Refund") if line.what == "settled_late" else self.tr("Give it back")
        )
        for name, button in self.buttons.items():
            button.setVisible(shown[name])
            button.setAccessibleName(f"{button.text()}, {line.number}")
        self.setVisible(any(shown.values()))

    def check(self) -> None:
        if self._line is not None and self._line.what in CHECKABLE:
            self._station.send(CheckNow(self._line.payment))

    def _take_up(self) -> None:
        if self._line is not None:
            self._station.send(TakeUp(self._line.sale))

    def _take(self) -> None:
        if self._line is not None:
            self._station.send(KeepPayment(self._line.payment))

    def _hand_over(self) -> None:
        if self._line is not None:
            self._station.send(HandOver(self._line.sale))

    def _ask_give_back(self) -> None:
        line = self._line
        if line is None:
            return
        late = line.what == "settled_late"
        back = RefundPayment(line.payment, line.minor, "late") if late else GiveBack(line.payment)
        words = self.tr("{amount} goes back to the customer by {rail}. The goods stay here.")
        self._dialogs.question(
            self.tr("Give it back?"),
            words.replace("{amount}", self._station.amount(line.minor)).replace("{rail}", rail_title(line.title)),
            self.tr("Keep it"),
            ("give_back_confirm_button", self.tr("Give it back")),
            partial(self._station.send, back),
        )


class CheckingRow(QFrame):
    """One payment. Signal: payment_asked(str), to be looked at under Payments."""

    payment_asked = Signal(str)

    def __init__(self, station: Station, number: int, dialogs: Dialogs) -> None:
        super().__init__()
        self._station = station
        theme = station.theme
        px = theme.px
        set_surface(self, "card")
        self.setObjectName(f"checking_{number}")
        self._badge = Badge(theme)
        self._title = label("", "label", wrap=True)
        self._words = label("", "body", "muted", wrap=True)
        self._sum = AmountLabel(theme, "title_money")
        self.answers = CheckingActions(station, dialogs, f"checking_{number}")
        self.see = ActionButton(theme, self.tr("Open under Payments"), "receipt-text")
        self.see.setObjectName(f"checking_{number}_see_button")
        self.see.setFixedHeight(theme.touch("min"))
        self.see.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.see.clicked.connect(self._see)
        self._payment = ""
        head = row(self._badge, self._title, self._sum, spacing=px(12))
        head.setStretchFactor(self._title, 1)
        below = QWidget()
        below.setLayout(flow(self.answers, self.see, gap=px(8)))
        self.setLayout(column(head, self._words, below, spacing=px(8), margins=(px(20), px(14), px(20), px(16))))

    def show_line(self, line: CheckingView) -> None:
        self._payment = line.payment
        self.see.setVisible(line.what in SEEN)
        self.see.setAccessibleName(f"{self.see.text()}, {line.number}")
        badge, words = words_of(line.what)
        self._badge.set_state(STATES.get(line.what, "unknown"), badge)
        title = self.tr("{rail} · Sale {number} · since {time}").replace("{rail}", rail_title(line.title))
        self._title.setText(title.replace("{number}", line.number).replace("{time}", line.since))
        self._words.setText(words)
        self._sum.set_amount(self._station.amount(line.minor))
        self.answers.show_line(line)
        self.setAccessibleName(f"{badge}. {self._title.text()}. {words}")

    def _see(self) -> None:
        self.payment_asked.emit(self._payment)


class CheckingList(QScrollArea):
    """`checking_list`. Signal: payment_asked(str), to be looked at under Payments."""

    payment_asked = Signal(str)

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._dialogs = dialogs
        self._rows: list[CheckingRow] = []
        self._shown = 0
        self.setObjectName("checking_list")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("scroll", "content")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(station.theme.px(12))
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_view(self, view: TillView) -> None:
        while len(self._rows) < len(view.checking):
            made = CheckingRow(self._station, len(self._rows) + 1, self._dialogs)
            made.payment_asked.connect(self.payment_asked)
            self._column.insertWidget(len(self._rows), made)
            self._rows.append(made)
        for place, made in enumerate(self._rows):
            made.setVisible(place < len(view.checking))
            if place < len(view.checking):
                made.show_line(view.checking[place])
        self._shown = len(view.checking)

    def check_all(self) -> None:
        """F5: ask for each of them now."""
        for made in self._rows[: self._shown]:
            made.answers.check()
