"""What a service says of a payment that is over, held beside what the till says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pos_terminal.domain.events import Op, PaymentRead
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.reconcile import differs, ours, to_ask
from pos_terminal.domain.refund import Refund, RefundState
from pos_terminal.domain.terms import Capabilities, Terms

AT = Moment(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
TERMS = Terms("swip", "SWiP", "a", Capabilities())
PAYMENT = Payment("p", "s", "2-1", 1000, "EUR", TERMS, AT, reference="ref", due=1000, never_sent=False)
SETTLED = replace(PAYMENT, state=PayState.SETTLED, paid=1000)
RECORDED = replace(PAYMENT, state=PayState.RECORDED, due=900, paid=900)
BACK = replace(SETTLED, refunds=(Refund("r", 300, "", RefundState.REFUNDED, Op.REFUND),))
DOUBT = replace(SETTLED, refunds=(Refund("r", 300, "", RefundState.DOUBT, Op.REFUND),))
PAID = Reading(Phase.CLOSED_PAID, paid=1000, currency="EUR")


def what(payment: Payment, read: PaymentRead) -> str:
    row = differs(payment, read)
    return row.what if row is not None else "same"


@pytest.mark.parametrize(
    ("payment", "reading", "said"),
    [
        (SETTLED, PAID, "same"),
        (SETTLED, replace(PAID, paid=999), "sums_differ"),
        (SETTLED, replace(PAID, currency="USD"), "sums_differ"),
        (SETTLED, replace(PAID, refunded=300), "sums_differ"),
        (BACK, PAID, "same"),  # a service that does not tell what went back
        (BACK, replace(PAID, refunded=300), "same"),
        (BACK, replace(PAID, refunded=0), "sums_differ"),
        (DOUBT, PAID, "same"),
        (SETTLED, Reading(Phase.VOIDED), "sums_differ"),
        (SETTLED, Reading(Phase.UNKNOWN, words="odd"), "unreachable"),
        (RECORDED, Reading(Phase.CLOSED_UNPAID, paid=900), "same"),
        (RECORDED, Reading(Phase.CLOSED_UNPAID, paid=1000), "sums_differ"),
        (RECORDED, PAID, "sums_differ"),
        (replace(PAYMENT, state=PayState.DECLINED), Reading(Phase.DECLINED), "same"),
        (replace(PAYMENT, state=PayState.VOIDED), Reading(Phase.VOIDED), "same"),
        (replace(PAYMENT, state=PayState.VOIDED), Reading(Phase.CLOSED_UNPAID, paid=1000), "same"),
        (replace(PAYMENT, state=PayState.VOIDED), Reading(Phase.OPEN, due=1000), "still_open"),
        (replace(PAYMENT, state=PayState.VOIDED), Reading(Phase.APPROVED, due=1000), "still_open"),
        (replace(PAYMENT, state=PayState.EXPIRED), PAID, "sums_differ"),
    ],
)
def test_readings(payment: Payment, reading: Reading, said: str) -> None:
    assert what(payment, PaymentRead(reading)) == said


def test_a_payment_that_nobody_knows_is_only_ours_if_there_was_money() -> None:
    assert what(SETTLED, PaymentRead(None, not_found=True)) == "only_ours"
    assert what(replace(PAYMENT, state=PayState.REFUSED), PaymentRead(None, not_found=True)) == "same"


def test_no_answer_is_no_answer() -> None:
    row = differs(SETTLED, PaymentRead(None, failed="no line"))
    assert row is not None
    assert (row.what, row.ours, row.theirs, row.words, row.number) == ("unreachable", 1000, 1000, "no line", "2-1")


def test_an_order_that_is_found_by_our_id_is_read_as_any_other() -> None:
    found = PaymentRead(None, Offer("ref", "", "", PAID))
    assert what(replace(PAYMENT, state=PayState.REFUSED, reference=""), found) == "sums_differ"


def test_only_what_is_over_and_may_have_left_is_asked_about() -> None:
    assert to_ask(SETTLED)
    assert not to_ask(replace(PAYMENT, state=PayState.DOUBT_SETTLE))
    assert not to_ask(replace(PAYMENT, state=PayState.REFUSED, never_sent=True))
    assert ours(BACK) == 700
