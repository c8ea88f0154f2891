"""The words of every payment phase (DESIGN section 9), with the mark, badge and pay slot that go with them."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import PaymentPhase, PaymentView
from pos_terminal.ui.text.messages import reason
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.page import Slot
from pos_terminal.ui.windows.cashier.station import Station

P = PaymentPhase


class Frame(StrEnum):
    """Which of the three cards shows the phase."""

    WAITING = "waiting"  # ring, steps, code
    UNSURE = "unsure"  # shield, what to tell the customer
    OUTCOME = "outcome"  # mark, details, other ways


UNSURE = frozenset({P.UNKNOWN, P.ATTENTION, P.ASK_CASH, P.LATE, P.TOO_LATE, P.HELD, P.TAKE_CASH_BACK, P.GIVING_BACK})
ON_THE_WAY = frozenset({P.CREATING, P.WAITING, P.LOYALTY, P.CHARGING, P.ENDING, P.CANCELLING})
MARKS = {
    P.APPROVED: "approved",
    P.JUST_IN_TIME: "approved",
    P.RECOVERED: "recovered",
    P.DECLINED: "declined",
    P.REFUSED: "declined",
    P.NOT_PAID: "declined",
    P.EXPIRED: "expired",
    P.CANCELLED: "cancelled",
    P.NO_LOYALTY: "cancelled",
    P.GIVEN_BACK: "refunded",
    P.HELD: "held",
    P.TOO_LATE: "approved",
    P.LATE: "approved",
    P.TAKE_CASH_BACK: "approved",
}


def frame_of(phase: PaymentPhase) -> Frame:
    if phase in ON_THE_WAY:
        return Frame.WAITING
    return Frame.UNSURE if phase in UNSURE else Frame.OUTCOME


def mark_of(phase: PaymentPhase) -> str:
    return MARKS.get(phase, "unknown")


def tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("payment", text, None, n)


@dataclass(frozen=True, slots=True)
class Words:
    """Title and message; the message may hold <b>."""

    title: str
    message: str


def words_of(payment: PaymentView, station: Station, left: int) -> Words:
    """What the cashier reads; `left` are the seconds until the time runs out."""
    title, message = _words(payment, left)
    values = {
        "{rail}": rail_title(payment.title),
        "{loyalty}": station.amount(payment.loyalty),
        "{due}": station.amount(payment.due),
        "{minor}": station.amount(payment.minor),
        "{paid}": station.amount(payment.paid or payment.due),
        "{cash}": station.amount(payment.cash_received),
        "{rest}": station.amount(payment.rest),
        "{left}": str(left),
    }
    for name, value in values.items():
        title, message = title.replace(name, value), message.replace(name, value)
    return Words(title, message)


def _words(payment: PaymentView, left: int) -> tuple[str, str]:
    match payment.phase:
        case P.WAITING | P.LOYALTY if payment.ends_at and left <= 10:
            one, many = tr("1 second left"), tr("{left} seconds left", left)
            return (one if left == 1 else many), tr("Ask the customer to approve now.")
        case P.WAITING if payment.note == "table_closed":
            return tr("Waiting for the customer"), tr(
                "The table was closed elsewhere, so its guests see no bill. They can still pay by the QR code."
            )
        case P.WAITING if payment.note == "table_changed":
            return tr("Waiting for the customer"), tr(
                "Another bill took this one's place on the table. Cancel this one, then bring the bill again."
            )
        case P.WAITING:
            return tr("Waiting for the customer"), tr(
                "If the time runs out, the payment is cancelled and the customer is not charged."
            )
        case P.LOYALTY:
            return tr("Loyalty applied"), tr("{rail} lowered the total by {loyalty}.")
        case P.CREATING:
            return tr("Starting {rail}…"), tr("One moment.")
        case P.CHARGING:
            return tr("Approved, charging…"), tr("Do not close the till.")
        case P.ENDING:
            return tr("Time is up"), tr("Closing the payment, one moment.")
        case P.CANCELLING:
            return tr("Cancelling…"), tr("Asking once more whether the customer has paid, one moment.")
        case _:
            return _end_words(payment)


def _end_words(payment: PaymentView) -> tuple[str, str]:
    not_charged = tr("The customer was not charged.")
    still = tr("Paid with {rail}. Still to pay {rest}.")
    match payment.phase:
        case P.APPROVED:
            return (tr("{paid} paid"), still) if payment.rest else (tr("Approved"), tr("Paid with {rail}"))
        case P.JUST_IN_TIME:
            late = tr("The customer paid before we could cancel.")
            return tr("Approved just in time"), still if payment.rest else late
        case P.RECOVERED:
            found = tr("{paid} was approved while the till was offline.")
            return tr("Recovered: paid"), still if payment.rest else found
        case P.DECLINED:
            return tr("Declined"), not_charged
        case P.EXPIRED:
            return tr("Time ran out"), not_charged
        case P.CANCELLED:
            return tr("Cancelled"), not_charged
        case P.NOT_PAID:
            return tr("Checked: not paid"), tr("The customer was not charged. You can take payment.")
        case P.REFUSED:
            return tr("{rail} did not start"), reason(
                payment.reason or "refused", rail_title(payment.title), payment.words
            )
        case P.NO_LOYALTY:
            return tr("Loyalty could not be applied"), tr("The total is {minor}. Nothing was taken yet.")
        case P.GIVEN_BACK:
            return tr("Given back"), tr("{paid} went back to the customer.")
        case _:
            return _unsure_words(payment)


def _unsure_words(payment: PaymentView) -> tuple[str, str]:
    match payment.phase:
        case P.HELD:
            return tr("Held, not charged yet"), tr("Charge or cancel it under Payments.")
        case P.TOO_LATE:
            return tr("The customer had already approved"), tr("Keep the payment, or give it back.")
        case P.LATE:
            return tr("Approved while it was set aside"), tr("Is the customer still here? Else give it back.")
        case P.ASK_CASH:
            return tr("Did you take the cash?"), tr("The till stopped while {due} in cash was being taken.")
        case P.TAKE_CASH_BACK:
            return tr("Paid in the app"), tr("Give the {cash} in cash back over the counter.")
        case P.GIVING_BACK:
            return tr("Giving it back"), tr("The payment is being returned. You can serve the next customer.")
        case P.ATTENTION if payment.reason == "table_changed":
            return tr("Another bill is on the table"), tr(
                "This one was approved after it was exchanged there, so it is not taken. Give it back."
            )
        case P.ATTENTION:
            return tr("This needs a manager"), tr("What {rail} says does not fit this sale. Nothing more is taken.")
        case _:
            return tr("Not sure yet – we are checking"), tr(
                "The connection dropped. The customer <b>may or may not</b> have paid."
            )


def slot_of(payment: PaymentView, left: int) -> Slot:
    """The pay slot of a phase."""
    whole = max(1, round(payment.lasts_s))
    match payment.phase:
        case P.WAITING | P.LOYALTY if payment.ends_at:
            clock = f"{left // 60}:{left % 60:02d}"
            label = tr("Waiting · {time}").replace("{time}", clock)
            return Slot("", label, icon="smartphone", permille=min(1000, left * 1000 // whole), warning=left <= 10)
        case P.WAITING | P.LOYALTY:
            return Slot("", tr("Waiting"), icon="smartphone", permille=1000)
        case P.CREATING:
            return Slot("payment_busy_button", tr("One moment…"), off=True)
        case P.CHARGING:
            return Slot("payment_busy_button", tr("Charging…"), off=True)
        case P.ENDING | P.CANCELLING if payment.can_set_aside:
            return Slot("payment_set_aside_button", tr("Set aside, serve next"), hint="F7", icon="archive")
        case P.ENDING | P.CANCELLING:
            return Slot("payment_busy_button", tr("One moment…"), off=True)
        case P.APPROVED | P.JUST_IN_TIME | P.RECOVERED:
            return Slot("payment_rest_button", tr("Take the rest"), hint="Enter")
        case _:
            return _end_slot(payment)


def _end_slot(payment: PaymentView) -> Slot:
    again = tr("Try {rail} again").replace("{rail}", rail_title(payment.title))
    match payment.phase:
        case P.DECLINED | P.REFUSED:
            return Slot("payment_retry_button", again, hint="Enter", icon="refresh-cw")
        case P.EXPIRED:
            return Slot("payment_retry_button", tr("Show a new code"), hint="Enter", icon="qr-code")
        case P.NOT_PAID:
            return Slot("payment_retry_button", tr("Try again"), hint="Enter", icon="refresh-cw")
        case P.CANCELLED | P.NO_LOYALTY | P.GIVEN_BACK | P.TAKE_CASH_BACK:
            return Slot("payment_other_button", tr("Pay another way"), hint="Enter")
        case P.TOO_LATE:
            return Slot("payment_keep_button", tr("Keep payment"), hint="Enter", icon="check")
        case P.LATE:
            return Slot("payment_keep_button", tr("The customer is here: take it"), hint="Enter", icon="check")
        case P.ASK_CASH:
            return Slot("payment_cash_yes_button", tr("Yes, cash was taken"), hint="Enter", icon="banknote")
        case _:
            label = tr("Set aside, serve next")
            off = not payment.can_set_aside
            return Slot("payment_set_aside_button", label, hint="F7", icon="archive", off=off)
