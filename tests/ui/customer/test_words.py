"""The words of every outcome: DESIGN section 9, column K."""

from dataclasses import replace

import pytest

from pos_terminal.app.views import PaymentPhase, TenderLine, TillView
from tests.ui.customer import builders as shop
from tests.ui.customer.conftest import Open

P = PaymentPhase
CHARGED_NOT = "You were not charged."


@pytest.mark.parametrize(
    ("view", "title", "message"),
    [
        (shop.paying(P.CREATING), "One moment…", ""),
        (shop.paying(P.CHARGING), "Approved…", ""),
        (shop.done(), "Thank you", "Paid with SWiP. Your receipt is printing."),
        (shop.done(printing="off"), "Thank you", "Paid with SWiP."),
        (shop.done(phase=P.JUST_IN_TIME, printing="failed"), "Thank you", "Paid with SWiP."),
        (shop.paying(P.HELD), "Thank you", "€23.84 is on hold."),
        (shop.paying(P.DECLINED), "Payment declined", f"{CHARGED_NOT} Please try another way to pay."),
        (shop.paying(P.ENDING), "One moment…", ""),
        (shop.paying(P.EXPIRED), "Time ran out", f"{CHARGED_NOT} We can show you a new code."),
        (shop.paying(P.CANCELLING), "One moment…", ""),
        (shop.paying(P.CANCELLED), "Payment cancelled", CHARGED_NOT),
        (shop.paying(P.TOO_LATE), "One moment…", "Please speak to the cashier."),
        (shop.paying(P.LATE), "One moment…", "Please speak to the cashier."),
        (
            shop.paying(P.UNKNOWN),
            "One moment, we are checking",
            "The connection dropped. You will not be charged twice.",
        ),
        (shop.paying(P.ATTENTION), "One moment, we are checking", "You will not be charged twice."),
        (shop.paying(P.NOT_PAID), "You were not charged", "Please pay again."),
        (shop.paying(P.REFUSED), "DropPay did not start", f"{CHARGED_NOT} Please try another way to pay."),
        (shop.paying(P.NO_LOYALTY), "Loyalty could not be applied", "The total is €23.84."),
        (
            shop.paying(P.TAKE_CASH_BACK, paid=2264),
            "Thank you",
            "Paid with DropPay. Please take your cash back.",
        ),
        (shop.paying(P.GIVEN_BACK, paid=526), "Refunded €5.26", ""),
        (shop.cash(), "Thank you", "Your change €6.16"),
        (shop.cash(change=0, received=2384, printing="off"), "Thank you", "Paid in cash."),
        (
            shop.done(tenders=(TenderLine("Card", "external", 2384),), printing="off"),
            "Thank you",
            "Paid by card.",
        ),
        (
            shop.done(tenders=(TenderLine("SWiP", "swip", 1000), TenderLine("Cash", "cash", 1384)), printing="off"),
            "Thank you",
            "Paid.",
        ),
    ],
)
def test_the_outcome_is_said_in_these_words(open_customer: Open, view: TillView, title: str, message: str) -> None:
    customer = open_customer().shown(view)

    assert customer.window.place == "result"
    assert customer.plain("customer_result_title_label") == title
    assert customer.plain("customer_result_message_label") == message


def test_a_part_payment_says_what_is_left(open_customer: Open) -> None:
    view = replace(shop.paying(P.APPROVED, paid=1000), tender=shop.tendering(due=1384).tender)
    customer = open_customer().shown(view)

    assert customer.reads("customer_result_title_label") == "€10.00 paid"
    assert customer.reads("customer_result_message_label") == "Still to pay €13.84"


def test_loyalty_is_thanked_for(open_customer: Open) -> None:
    customer = open_customer().shown(shop.done())

    assert "You saved €1.20 with SWiP loyalty" in customer.words()
    assert customer.reads("customer_result_amount_label") == "€22.64"


@pytest.mark.parametrize("phase", list(P))
def test_nothing_private_or_technical_is_shown(open_customer: Open, phase: P) -> None:
    view = shop.paying(phase, words="GRANTED", reference="auth-9931", reason="timeout", offline=True, looks=12)
    customer = open_customer().shown(view)

    said = " ".join([*customer.words(), customer.window.accessibleName(), customer.window.windowTitle()])
    for secret in ("Marta", "Kowalska", "GRANTED", "auth-9931", "timeout", "2-1043"):
        assert secret not in said


def test_outcomes_are_announced_once(open_customer: Open) -> None:
    from pos_terminal.ui.windows.customer.result_page import ResultPage

    customer = open_customer()
    page = customer.window.findChild(ResultPage)
    assert page is not None

    customer.shown(shop.paying(P.CREATING))
    assert page.announced() == ""
    customer.shown(shop.paying(P.DECLINED))
    assert page.announced() == "p1:declined"
    assert page.accessibleName() == f"Payment declined. {CHARGED_NOT} Please try another way to pay."
