"""What the pane says of one payment beside its timeline: facts, and why it cannot be refunded."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import PaymentDetail
from pos_terminal.ui.text.messages import message
from pos_terminal.ui.windows.cashier.detail_rows import Fact
from pos_terminal.ui.windows.cashier.station import Station

NOT_CHARGED = frozenset({"declined", "expired", "cancelled", "refused"})


def tr(text: str) -> str:
    return QCoreApplication.translate("payment_detail", text)


def facts_of(station: Station, detail: PaymentDetail) -> list[Fact]:
    """The rows under the amount."""
    facts = []
    if detail.loyalty:
        facts.append(Fact(tr("Basket"), station.amount(detail.basket)))
        facts.append(Fact(tr("Loyalty"), station.saving(detail.loyalty), loyalty=True))
    if detail.refunded or detail.row.state not in NOT_CHARGED | {"held", "open"}:
        facts.append(Fact(tr("Refunded so far"), station.amount(detail.refunded)))
    if detail.held_until:
        facts.append(Fact(tr("Held until"), detail.held_until, "words"))
    if detail.operator:
        facts.append(Fact(tr("Cashier"), detail.operator, "words"))
    if detail.receipt:
        facts.append(Fact(tr("Receipt"), detail.receipt, "words"))
    if detail.session_code:
        facts.append(Fact(tr("Code"), detail.session_code, "code"))
    return facts


def reference_title(rail: str) -> str:
    """What the service calls the number that it knows the payment by."""
    match rail:
        case "swip":
            return tr("SWiP order")
        case "droppay":
            return tr("DropPay authorization")
        case "paysera":
            return tr("Paysera order")
        case "card":
            return tr("Card payment")
        case "external":
            return tr("Slip")
        case _:
            return tr("Reference")


def why_not(detail: PaymentDetail, amount: Callable[[int], str]) -> str:
    """Why this payment cannot be refunded from here now; empty: it can."""
    if detail.can_refund and not detail.other_till:
        return ""
    state = detail.row.state
    if state in NOT_CHARGED:
        return tr("Nothing was charged, so nothing can go back.")
    if state == "held":
        return tr("Nothing is charged yet. Charge it, or cancel the hold.")
    if state == "open":
        return tr("Nothing is charged yet; the customer can still pay.")
    if state == "refunded":
        return tr("All of it went back to the customer.")
    if state == "giving_back":
        return tr("It is on its way back to the customer.")
    if state == "owed":
        return tr("It goes back by hand; say how under “Owed to a customer”.")
    if state == "checking":
        return tr("It is being checked. What can go back is known after that.")
    if detail.other_till:
        return tr("Taken at till {till}. Refund it there.").replace("{till}", detail.other_till)
    if detail.why_no_refund:
        return message(detail.why_no_refund, {}, amount).text
    return tr("The sale is not closed yet. Give up the sale to give its parts back.")
