"""SIGKILL in each state of a payment; the next start finishes it or asks, as PAYMENTS.md rule 9 says."""

from __future__ import annotations

import pytest

from pos_terminal.app.views import PaymentPhase
from tests.e2e.counter import called, wait_for
from tests.e2e.kill_scenes import CREATE, RAILS, SETTLE, SETTLE_BY_S, Tills, not_sold, sold, start_payment
from tests.e2e.people import People


@pytest.fixture(params=RAILS)
def rail(request: pytest.FixtureRequest) -> str:
    return str(request.param)


# --- before the service knows


def test_a_promise_that_was_never_sent_is_void(till: Tills, rail: str) -> None:
    counter = till("till").dies("payment.created")
    start_payment(counter, rail)
    counter.ended()
    counter.start()
    not_sold(counter, People(counter, rail))
    assert not called(counter.control, CREATE[rail])


def test_a_create_that_did_not_leave_is_refused(till: Tills, rail: str) -> None:
    counter = till("till").dies("payment.call/open")
    start_payment(counter, rail)
    counter.ended()
    counter.start()
    not_sold(counter, People(counter, rail))


def test_a_swip_order_whose_answer_was_lost_is_found_and_paid(till: Tills) -> None:
    counter = till("till").dies("payment.answer/open", before=True)
    start_payment(counter, "swip")
    counter.ended()
    counter.start()
    sold(counter, People(counter, "swip"))
    assert len(counter.control.payments("swip")) == 1


def test_a_droppay_authorization_whose_answer_was_lost_is_never_charged(till: Tills) -> None:
    counter = till("till").dies("payment.answer/open", before=True)
    start_payment(counter, "droppay")
    counter.ended()
    counter.control.customer("droppay", "approve")
    counter.start()
    not_sold(counter, People(counter, "droppay"))


def test_an_order_that_arrives_after_the_restart_is_let_go(till: Tills) -> None:
    counter = till("till").start()
    counter.control.fault("delay", "swip", "create", seconds=2.5)
    start_payment(counter, "swip")
    wait_for(lambda: called(counter.control, "create"), "create")
    counter.restart()
    counter.sees(PaymentPhase.REFUSED)
    wait_for(lambda: bool(counter.control.payments("swip")), "the late order")
    counter.pass_time(6)
    wait_for(lambda: counter.control.payment("swip")["status"] == "CLOSED", "it is let go")
    not_sold(counter, People(counter, "swip"))


# --- while the customer pays


def test_a_code_is_shown_again_and_can_be_paid(till: Tills, rail: str) -> None:
    counter = till("till").start()
    code = counter.open(rail).qr_text
    counter.restart()
    assert counter.sees(PaymentPhase.WAITING).qr_text == code
    sold(counter, People(counter, rail))


def test_a_code_that_was_paid_while_the_till_was_dead_is_settled(till: Tills, rail: str) -> None:
    counter = till("till").start()
    counter.open(rail)
    counter.kill()
    counter.control.customer(rail, "approve")
    counter.start()
    sold(counter, People(counter, rail))


def test_an_approval_is_settled_by_the_next_start(till: Tills, rail: str) -> None:
    counter = till("till").dies("payment.call/settle", before=True)
    counter.open(rail)
    counter.control.customer(rail, "approve")
    counter.ended()
    counter.start()
    sold(counter, People(counter, rail))


def test_an_approval_that_lay_too_long_is_given_back(till: Tills, rail: str) -> None:
    counter = till("till").dies("payment.call/settle", before=True)
    counter.open(rail)
    counter.control.customer(rail, "approve")
    counter.ended()
    counter.sleeps(SETTLE_BY_S[rail])
    counter.start()
    not_sold(counter, People(counter, rail))


def test_off_for_longer_than_late_settle_only_a_person_takes_it(till: Tills) -> None:
    """DropPay's settle-by is 4 min; after 2 min without a screen the customer may have left (rule 9)."""
    counter = till("till").dies("payment.call/settle", before=True)
    counter.open("droppay")
    counter.control.customer("droppay", "approve")
    counter.ended()
    counter.sleeps(130.0)
    counter.start()
    counter.sees(PaymentPhase.LATE)
    assert not called(counter.control, "charge")
    sold(counter, People(counter, "droppay"))


# --- while money moves


def test_a_settle_that_did_not_leave_is_sent_after_looking(till: Tills, rail: str) -> None:
    counter = till("till").dies("payment.call/settle")
    counter.open(rail)
    counter.control.customer(rail, "approve")
    counter.ended()
    counter.start()
    sold(counter, People(counter, rail))


def test_a_settle_that_was_done_is_found_done(till: Tills, rail: str) -> None:
    counter = till("till").dies("payment.answer/settle", before=True)
    counter.open(rail)
    counter.control.customer(rail, "approve")
    counter.ended()
    counter.start()
    sold(counter, People(counter, rail))


@pytest.mark.parametrize("processed", [True, False], ids=["done", "late"])
def test_killed_while_the_settle_is_out(till: Tills, rail: str, processed: bool) -> None:
    counter = till("till").start()
    counter.control.fault("delay", rail, SETTLE[rail], seconds=1.2, processed=processed)
    counter.open(rail)
    counter.control.customer(rail, "approve")
    wait_for(lambda: called(counter.control, SETTLE[rail]), "the settle")
    counter.kill()
    if not processed:
        wait_for(lambda: counter.control.ledger().captures == 1, "the settle arrives late")
    counter.start()
    sold(counter, People(counter, rail))


def test_killed_in_doubt_of_a_settle(till: Tills, rail: str) -> None:
    counter = till("till").start()
    counter.open(rail)
    counter.control.fault("drop_before", rail, SETTLE[rail], times=None)
    counter.control.customer(rail, "approve")
    counter.sees(PaymentPhase.UNKNOWN)
    counter.kill()
    counter.control.clear_faults()
    counter.start()
    sold(counter, People(counter, rail))
