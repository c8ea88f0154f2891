"""What happened to a payment, in the shop's words: a sentence for every row of the timeline."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "timeline"
BY_A_PERSON = frozenset(
    {
        "created",
        "cancel_asked",
        "held_cancelled",
        "held_charged",
        "kept",
        "given_back",
        "complete_asked",
        "cash_confirmed",
        "disowned",
        "accepted",
        "given_up",
        "owed_closed",
        "sale_given_up",
        "sale_cancelled",
        "handed_over",
        "refund_requested",
        "return_started",
        "return_paid",
        "refund_decided_done",
        "refund_decided_not_done",
        "decided_charged",
        "decided_not_charged",
        "tender_cash",
        "tender_external",
        "reprinted",
        "left_open",
        "set_aside",
    }
)


def tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def sentence(what: str, rail: str, amount: str) -> str:
    """The sentence of a timeline row; `rail` is the title of the way to pay, `amount` a finished sum."""
    for words in (_asked(what), _looked(what), _decided(what), _sold(what)):
        if words:
            return words.replace("{rail}", rail).replace("{amount}", amount)
    return tr("Noted in the till's records")


def knows(what: str) -> bool:
    return any((_asked(what), _looked(what), _decided(what), _sold(what)))


def _asked(what: str) -> str:
    """A call to the service and how it ended."""
    match what:
        case "created":
            return tr("Payment of {amount} begun")
        case "open_sent":
            return tr("Order sent, no answer yet")
        case "open_done":
            return tr("Order created at {rail}")
        case "open_failed":
            return tr("{rail} did not create the order")
        case "open_lost":
            return tr("Order sent, the answer was lost")
        case "settle_sent":
            return tr("Charge sent, no answer yet")
        case "settle_done":
            return tr("Charged by {rail}")
        case "settle_failed":
            return tr("{rail} did not charge")
        case "settle_lost":
            return tr("Charge sent, the answer was lost")
        case "close_unpaid_sent":
            return tr("Closing without charge sent, no answer yet")
        case "close_unpaid_done":
            return tr("Order closed, the money is taken at the till")
        case "close_unpaid_failed":
            return tr("{rail} did not close the order")
        case "close_unpaid_lost":
            return tr("Closing sent, the answer was lost")
        case "void_sent":
            return tr("Cancelling sent, no answer yet")
        case "void_done":
            return tr("Cancelled at {rail}")
        case "void_failed":
            return tr("{rail} did not cancel it")
        case "void_lost":
            return tr("Cancelling sent, the answer was lost")
        case "refund_sent" | "release_sent":
            return tr("Refund sent, no answer yet")
        case "refund_done" | "release_done":
            return tr("Refunded by {rail}")
        case "refund_failed" | "release_failed":
            return tr("{rail} did not refund")
        case "refund_lost" | "release_lost":
            return tr("Refund sent, the answer was lost")
    return ""


def _looked(what: str) -> str:
    """What the service said when it was asked how the payment stands."""
    match what:
        case "loyalty_applied":
            return tr("Loyalty applied by {rail}: {amount} less")
        case "read_open":
            return tr("Waiting for the customer")
        case "read_approved":
            return tr("Approved by the customer")
        case "read_closed_paid":
            return tr("{rail} says: closed and charged")
        case "read_closed_unpaid":
            return tr("{rail} says: closed, no money there")
        case "read_voided":
            return tr("{rail} says: cancelled, not charged")
        case "read_declined":
            return tr("Declined by the customer")
        case "read_expired":
            return tr("Time ran out, not charged")
        case "read_unknown":
            return tr("{rail} answered in words we do not know")
        case "read_not_found":
            return tr("{rail} does not know the payment")
        case "read_failed":
            return tr("{rail} could not be asked")
    return ""


def _decided(what: str) -> str:
    """What a person did or decided."""
    match what:
        case "cancel_asked":
            return tr("Cancelling asked for")
        case "held_cancelled":
            return tr("Letting go asked for")
        case "held_charged":
            return tr("Charging the held money asked for")
        case "kept":
            return tr("The customer was here: taken")
        case "given_back":
            return tr("Giving back asked for")
        case "complete_asked":
            return tr("Paid at the till, loyalty asked for")
        case "cash_confirmed":
            return tr("Cash at the till answered for")
        case "disowned":
            return tr("No longer paid by this: what arrives goes back")
        case "accepted":
            return tr("The charge was accepted as it is")
        case "given_up":
            return tr("No longer looked for")
        case "refund_requested":
            return tr("Refund of {amount} asked for")
        case "refund_decided_done":
            return tr("Decided: the refund arrived")
        case "refund_decided_not_done":
            return tr("Decided: the refund did not arrive")
        case "decided_charged":
            return tr("Decided: it was charged")
        case "decided_not_charged":
            return tr("Decided: it was not charged")
        case "owed_listed":
            return tr("{amount} is owed to the customer")
        case "owed_closed":
            return tr("What was owed went back by hand")
        case "handed_over":
            return tr("Goods handed over")
        case "left_open":
            return tr("Left open, the next one was served")
        case "set_aside":
            return tr("Set aside, the next one was served")
    return ""


def _sold(what: str) -> str:
    """What became of the sale."""
    match what:
        case "tender_cash":
            return tr("{amount} taken in cash")
        case "tender_external":
            return tr("{amount} taken on the bank's own terminal")
        case "sale_loyalty":
            return tr("Loyalty of {amount} on the receipt")
        case "sale_closed":
            return tr("Sale closed with {amount}")
        case "goods_out":
            return tr("The machine saw an item come out")
        case "goods_missing":
            return tr("An item did not come out")
        case "goods_unknown":
            return tr("The machine does not know whether an item came out")
        case "goods_unpaid":
            return tr("{amount} of goods came out and were not paid")
        case "goods_paid":
            return tr("Paid after all: {amount} for what came out")
        case "return_started":
            return tr("Goods for {amount} come back")
        case "return_paid":
            return tr("{amount} given back at the till")
        case "return_closed":
            return tr("{amount} went back, receipt made")
        case "sale_given_up":
            return tr("The sale was given up")
        case "sale_cancelled":
            return tr("The sale was cancelled")
        case "reprinted":
            return tr("Receipt printed again, marked as a copy")
    return ""
