"""Cash with SWiP's loyalty, in the exact order of PAYMENTS.md, and what may come between."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, PaymentView, Stage
from pos_terminal.domain.payment import PayState
from tests.e2e.counter import Counter, called, wait_for
from tests.e2e.judge import Told, judge, read
from tests.e2e.kill_scenes import Tills
from tests.e2e.people import People

FULL, REDUCED = 2000, 1900


def at_the_till(counter: Counter) -> PaymentView:
    """The customer scanned, has loyalty, and pays at the till."""
    counter.open("swip", FULL)
    counter.control.customer("swip", "pay_at_till_with_loyalty")
    found = counter.sees(PaymentPhase.LOYALTY)
    assert found.due == REDUCED
    return found


def complete(counter: Counter, payment: str) -> None:
    counter.send(cmd.CashWithLoyalty(payment, received=2000))


def recorded(counter: Counter) -> Told:
    told = judge(counter.folder, counter.control)
    (sale,) = told.sales.values()
    assert told.payment.state is PayState.RECORDED
    assert [(tender.minor, tender.change) for tender in sale.tenders] == [(REDUCED, 100)]
    assert sale.loyalty_sum == FULL - REDUCED
    assert counter.control.ledger().captures == 0
    assert counter.control.payment("swip")["closed_amount"] == REDUCED
    return told


def drawer_opened(counter: Counter) -> int:
    with closing(sqlite3.connect(f"file:{counter.folder / 'journal.db'}?mode=ro", uri=True)) as db:
        return int(db.execute("SELECT count(*) FROM journal WHERE kind = 'drawer.opened'").fetchone()[0])


def test_the_order_is_closed_before_the_drawer_opens(till: Tills) -> None:
    counter = till("till").start()
    shown = at_the_till(counter)
    counter.control.fault("delay", "swip", "close", seconds=0.6, processed=True)
    complete(counter, shown.id)
    wait_for(lambda: called(counter.control, "close"), "step 3")
    (sale,) = read(counter.folder).sales.values()
    assert not sale.tenders
    done = counter.paid().done
    assert done is not None
    assert (done.total, done.loyalty, done.change) == (REDUCED, 100, 100)
    recorded(counter)


def test_too_little_money_is_said(till: Tills) -> None:
    counter = till("till").start()
    shown = at_the_till(counter)
    counter.send(cmd.CashWithLoyalty(shown.id, received=1899))
    counter.until(lambda view: "still_to_pay" in [notice.code for notice in view.notices])
    assert not called(counter.control, "close")
    complete(counter, shown.id)
    counter.paid()
    recorded(counter)


def test_an_external_card_with_loyalty(till: Tills) -> None:
    counter = till("till").start()
    shown = at_the_till(counter)
    counter.send(cmd.CashWithLoyalty(shown.id, external_reference="slip 4711"))
    counter.paid()
    told = judge(counter.folder, counter.control)
    (sale,) = told.sales.values()
    assert [(tender.rail, tender.minor, tender.reference) for tender in sale.tenders] == [
        ("external", REDUCED, "slip 4711")
    ]


def test_paid_in_the_app_before_the_last_look(till: Tills) -> None:
    """Step 2: `paid` means it is an app payment and no cash is taken."""
    counter = till("till").start()
    shown = at_the_till(counter)
    counter.control.fault("delay", "swip", "look", seconds=0.5)
    wait_for(lambda: counter.control.requests()[-1]["call"] == "look", "a look")
    complete(counter, shown.id)
    counter.control.customer("swip", "approve")
    counter.paid()
    told = judge(counter.folder, counter.control)
    assert told.payment.state is PayState.SETTLED
    (sale,) = told.sales.values()
    assert not sale.tenders
    assert "take_cash_back" in [notice.code for notice in counter.view.notices]
    assert counter.control.ledger().net == REDUCED


def test_paid_in_the_app_while_the_close_is_on_its_way(till: Tills) -> None:
    """Step 4: the close with the sum arrives after the payment: it is an app payment, the cash goes back."""
    counter = till("till").start()
    shown = at_the_till(counter)
    counter.control.fault("delay", "swip", "close", seconds=0.6)
    complete(counter, shown.id)
    wait_for(lambda: called(counter.control, "close"), "step 3")
    counter.control.customer("swip", "approve")
    counter.paid()
    told = judge(counter.folder, counter.control)
    assert told.payment.state is PayState.SETTLED
    (sale,) = told.sales.values()
    assert not sale.tenders
    assert "take_cash_back" in [notice.code for notice in counter.view.notices]


def full_total_is_due(counter: Counter, *, result_shown: bool = True) -> None:
    told = judge(counter.folder, counter.control, done=False)
    (sale,) = told.sales.values()
    assert not sale.tenders and not told.receipts
    assert counter.control.ledger().net == 0
    counter.until(lambda view: view.tender is not None and view.tender.due == FULL)
    counter.send(*([cmd.BackToSale()] if result_shown else []), cmd.TakeCash(2000))
    done = counter.paid().done
    assert done is not None and (done.total, done.loyalty) == (FULL, 0)


def test_the_order_is_gone(till: Tills) -> None:
    """The service dropped it: the full total is due again and nothing was tendered."""
    counter = till("till").start()
    counter.control.settings(swip={"status_after_expiry": "CLOSED"})
    shown = at_the_till(counter)
    counter.control.advance(91)  # only the service's clock: its order is over
    complete(counter, shown.id)
    counter.sees(PaymentPhase.NO_LOYALTY)
    assert "loyalty_lost" in [notice.code for notice in counter.view.notices]
    full_total_is_due(counter)


@pytest.mark.parametrize("left", ["closed", "open"])
def test_the_close_is_refused(till: Tills, left: str) -> None:
    counter = till("till").start()
    counter.control.settings(swip={"failed_close": left, "status_after_expiry": "CLOSED"})
    shown = at_the_till(counter)
    counter.control.fault("delay", "swip", "close", seconds=0.5)
    complete(counter, shown.id)
    wait_for(lambda: called(counter.control, "close"), "step 3")
    counter.control.advance(91)
    counter.sees(PaymentPhase.NO_LOYALTY)
    full_total_is_due(counter)


def test_the_close_is_refused_and_the_word_is_unknown(till: Tills) -> None:
    """Rule 6: not yes, and not no. A manager takes the full total in cash; later nothing is found to give back."""
    counter = till("till").start()
    shown = at_the_till(counter)
    counter.control.fault("delay", "swip", "close", seconds=0.5)
    complete(counter, shown.id)
    wait_for(lambda: called(counter.control, "close"), "step 3")
    counter.control.advance(91)
    counter.until(lambda view: view.payment is not None and view.payment.can_override)
    counter.send(cmd.Override(shown.id, approver="Manager"))
    full_total_is_due(counter, result_shown=False)


@pytest.mark.parametrize("kind", ["drop_after", "status_500", "truncated", "not_json", "huge_body"])
def test_the_answer_to_the_close_is_lost_and_a_look_decides(till: Tills, kind: str) -> None:
    counter = till("till").start()
    shown = at_the_till(counter)
    counter.control.fault(kind, "swip", "close", processed=True)
    complete(counter, shown.id)
    counter.paid()
    recorded(counter)


@pytest.mark.parametrize("kind", ["drop_before", "status_429", "redirect"])
def test_the_close_does_not_arrive(till: Tills, kind: str) -> None:
    """Never repeated on a guess: either recorded after a 429, or given up and due in full."""
    counter = till("till").start()
    shown = at_the_till(counter)
    counter.control.fault(kind, "swip", "close")
    complete(counter, shown.id)
    People(counter, "swip", customer="").finish()
    told = judge(counter.folder, counter.control)
    assert told.payment.state in (PayState.RECORDED, PayState.VOIDED)
    assert len(told.receipts) == (told.payment.state is PayState.RECORDED)


# --- a crash


@pytest.mark.parametrize("taken", [True, False])
def test_a_crash_behind_the_close_asks_for_the_cash(till: Tills, taken: bool) -> None:
    counter = till("till").dies("payment.answer/close_unpaid", before=True)
    shown = at_the_till(counter)
    complete(counter, shown.id)
    counter.ended()
    counter.start()
    counter.sees(PaymentPhase.ASK_CASH)
    assert not judge(counter.folder, counter.control, done=False).receipts
    counter.send(cmd.ConfirmCash(shown.id, taken))
    if taken:
        counter.paid()
        recorded(counter)
        return
    counter.until(lambda view: view.payment is not None and view.payment.phase is PaymentPhase.NO_LOYALTY)
    told = judge(counter.folder, counter.control)
    assert told.payment.state is PayState.VOIDED and not told.receipts


def test_a_crash_before_the_close_takes_no_cash(till: Tills) -> None:
    counter = till("till").dies("payment.call/close_unpaid")
    shown = at_the_till(counter)
    complete(counter, shown.id)
    counter.ended()
    counter.start()
    People(counter, "swip", customer="").finish()
    told = judge(counter.folder, counter.control)
    assert told.payment.state is PayState.VOIDED and not told.receipts
    assert counter.view.stage in (Stage.PAYMENT, Stage.TENDER)


def test_a_crash_before_the_complete_was_sent_forgets_it(till: Tills) -> None:
    counter = till("till").dies("payment.complete_asked")
    shown = at_the_till(counter)
    complete(counter, shown.id)
    counter.ended()
    counter.start()
    counter.sees(PaymentPhase.LOYALTY)
    complete(counter, shown.id)
    counter.paid()
    recorded(counter)


def test_paid_in_the_app_while_the_till_was_dead(till: Tills) -> None:
    counter = till("till").dies("payment.call/close_unpaid")
    shown = at_the_till(counter)
    complete(counter, shown.id)
    counter.ended()
    counter.control.customer("swip", "approve")
    counter.start()
    People(counter, "swip").finish()
    told = judge(counter.folder, counter.control)
    assert told.payment.state is PayState.SETTLED
    (sale,) = told.sales.values()
    assert not sale.tenders


def test_the_drawer_opens_once(till: Tills) -> None:
    counter = till("till").start()
    shown = at_the_till(counter)
    complete(counter, shown.id)
    complete(counter, shown.id)
    counter.paid()
    counter.restart()
    assert drawer_opened(counter) == 1
