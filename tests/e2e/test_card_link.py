"""Card links in whole sales: cancels that race, two successes, lost creates, accounts that reserve, and no card."""

from __future__ import annotations

from functools import partial

import msgspec
import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, Stage
from pos_terminal.domain.payment import NOT_CHARGED, PayState
from pos_terminal.domain.refund import RefundState
from tests.e2e.counter import Counter, called, wait_for
from tests.e2e.ending import ended, lists
from tests.e2e.judge import judge, read
from tests.e2e.kill_scenes import Tills, not_sold, sold, start_payment
from tests.e2e.people import People, give_back, keep
from tests.fakes.card_leaker import WAYS, Leaker, leaked


def change(counter: Counter, **changes: object) -> None:
    rails = counter.start_line.rails
    counter.start_line = msgspec.structs.replace(
        counter.start_line, rails={**rails, "card": {**rails["card"], **changes}}
    )


# --- a cancel and a payment at the same time


@pytest.mark.parametrize("keeps", [True, False], ids=["kept", "given back"])
def test_an_invoice_paid_in_the_second_it_is_cancelled(till: Tills, keeps: bool) -> None:
    counter = till("till").start()
    shown = counter.open("card")
    counter.control.customer("card", "three_d")
    counter.send(cmd.AskCancel(shown.id))
    wait_for(lambda: called(counter.control, "cancel"), "the cancel")
    counter.control.customer("card", "confirm")
    counter.sees(PaymentPhase.TOO_LATE)
    told = People(counter, "card", customer="", cancels=True, late=keep if keeps else give_back).finish()
    ended(counter)
    assert told.payment.pays is keeps
    assert counter.control.ledger().net == (1999 if keeps else 0)


def test_a_failed_try_leaves_the_code_on_the_screen(till: Tills) -> None:
    counter = till("till").start()
    shown = counter.open("card")
    counter.control.customer("card", "decline")
    counter.until(lambda view: view.payment is not None and view.payment.looks >= 3)
    assert counter.payment.phase is PaymentPhase.WAITING
    assert counter.payment.qr_text == shown.qr_text
    counter.control.customer("card", "approve")
    counter.paid()
    judge(counter.folder, counter.control)


def test_a_bank_that_never_answers_frees_the_sale_when_its_time_is_over(till: Tills) -> None:
    counter = till("till").start()
    shown = counter.open("card")
    counter.control.customer("card", "three_d")
    counter.send(cmd.AskCancel(shown.id))
    wait_for(lambda: read(counter.folder).payment.state in (PayState.VOIDING, PayState.DOUBT_VOID), "it is cancelled")
    counter.pass_time(601)
    not_sold(counter, People(counter, "card", customer=""))


def test_a_gateway_that_cancels_nothing_is_watched(till: Tills) -> None:
    """The sale lets go; what the customer pays on the open invoice goes back, once."""
    counter = till("till").start()
    counter.control.settings(card={"cancel": "refused"})
    shown = counter.open("card")
    counter.send(cmd.AskCancel(shown.id))
    wait_for(lambda: read(counter.folder).payment.state is PayState.DISOWNED, "it is let go")
    counter.control.customer("card", "approve")
    counter.until(lambda view: view.tender is not None and view.tender.due == 1999)
    counter.send(cmd.BackToSale(), cmd.TakeCash(2000))
    counter.paid()
    counter.pass_time(700)
    People(counter, "card").finish()
    judge(counter.folder, counter.control)
    assert (counter.control.ledger().captures, counter.control.ledger().net) == (1, 0)


# --- two successes


def test_paid_twice_keeps_the_first(till: Tills) -> None:
    counter = till("till").start()
    counter.open("card")
    counter.control.customer("card", "approve")
    counter.paid()
    counter.control.customer("card", "approve_again")
    counter.pass_time(61)
    wait_for(lambda: counter.control.ledger().refunded == 1999, "the second goes back")
    wait_for(lambda: [r.state for r in read(counter.folder).payment.twice] == [RefundState.REFUNDED], "it is known")
    told = judge(counter.folder, counter.control)
    assert (told.payment.paid, told.payment.refunded, told.payment.refunds) == (1999, 0, ())


@pytest.mark.parametrize("row", ["refund.requested", "payment.call/refund"])
def test_killed_while_the_second_goes_back(till: Tills, row: str) -> None:
    counter = till("till").dies(row)
    counter.open("card")
    counter.control.customer("card", "approve")
    counter.paid()
    counter.control.customer("card", "approve_again")
    counter.pass_time(61)
    counter.ended()
    counter.start()
    wait_for(lambda: counter.control.ledger().refunded == 1999, "the second goes back")
    People(counter, "card").finish()
    wait_for(lambda: [r.state for r in read(counter.folder).payment.twice] == [RefundState.REFUNDED], "it is known")
    judge(counter.folder, counter.control)


# --- kills


def test_killed_before_the_answer_of_the_create_the_link_is_cancelled(till: Tills) -> None:
    counter = till("till").dies("payment.answer/open", before=True)
    start_payment(counter, "card")
    counter.ended()
    counter.start()
    not_sold(counter, People(counter, "card", customer=""))
    assert counter.control.payment("card")["status"] == "CANCELLED"


def test_a_mailed_link_that_was_paid_pays_the_sale(till: Tills) -> None:
    counter = till("till").dies("payment.answer/open", before=True)
    start_payment(counter, "card")
    counter.ended()
    counter.control.customer("card", "approve")
    counter.start()
    sold(counter, People(counter, "card", customer=""))


def test_paid_while_the_till_was_off(till: Tills) -> None:
    counter = till("till").start()
    counter.open("card")
    counter.kill()
    counter.control.customer("card", "approve")
    counter.sleeps(20)
    counter.start()
    sold(counter, People(counter, "card", customer=""))


@pytest.mark.parametrize("row", ["payment.cancel_asked", "payment.call/void"])
def test_what_is_paid_after_a_cancel_and_a_crash_goes_back(till: Tills, row: str) -> None:
    counter = till("till").dies(row)
    counter.open("card")
    counter.send(cmd.AskCancel(counter.payment.id))
    counter.ended()
    counter.control.customer("card", "approve")
    counter.start()
    not_sold(counter, People(counter, "card"))


@pytest.mark.parametrize("minor", [500, 1999], ids=["part", "whole"])
@pytest.mark.parametrize("sent", [False, True], ids=["not sent", "done"])
def test_a_refund_in_doubt_is_looked_up(till: Tills, sent: bool, minor: int) -> None:
    counter = till("till").dies("payment.answer/refund" if sent else "payment.call/refund", before=sent)
    shown = counter.open("card")
    counter.control.customer("card", "approve")
    counter.paid()
    counter.send(cmd.RefundPayment(shown.id, minor, "broken", approver="Manager"))
    counter.ended()
    counter.start()
    wait_for(lambda: read(counter.folder).payment.refunded == minor, "the refund")
    judge(counter.folder, counter.control)
    assert counter.control.ledger().refunds == 1


# --- an account that only reserves


def test_an_account_that_reserves(till: Tills) -> None:
    counter = till("till")
    change(counter, capture="PA")
    counter.control.settings(card={"mode": "PA"})
    counter.start()
    counter.open("card")
    counter.control.customer("card", "approve")
    counter.paid()
    told = judge(counter.folder, counter.control)
    assert told.payment.settle_sent == 1


@pytest.mark.parametrize("call", ["capture", "reverse", "inquiry"])
@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "status_500", "not_json"])
def test_faults_of_an_account_that_reserves(till: Tills, call: str, kind: str) -> None:
    counter = till("till")
    change(counter, capture="PA")
    counter.control.settings(card={"mode": "PA"})
    counter.start()
    counter.control.fault(kind, "card", call)
    shown = counter.open("card")
    if call == "reverse":
        counter.control.auto("card", "approve")
        counter.control.customer("card", "approve")
        counter.send(cmd.AskCancel(shown.id))
    people = People(counter, "card", late=give_back, cancels_late=False)
    people.finish()
    told = judge(counter.folder, counter.control)
    assert told.payment.pays or told.payment.state in NOT_CHARGED


# --- what the paper leaves open


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("db_word", "settled"),
        ("db_word", "authsuccessful"),
        ("vocabulary", "long"),
        ("vocabulary", "short"),
        ("token_kind", "opaque"),
        ("token_error", "result"),
        ("invoice_auth", "own"),
        ("tries", "last"),
        ("find_by_own_id", False),
        ("cancel_checksum", "regenerate"),
        ("link_in_inquiry", True),
        ("word_cancelled", "invoicecancelled"),
        ("three_d_after_cancel", "fails"),
    ],
)
def test_the_other_answer(till: Tills, name: str, value: object) -> None:
    """A sale that is paid, and one that is cancelled, end rightly under each."""
    counter = till("till").start()
    counter.control.settings(card={name: value})
    counter.control.expire_tokens()
    first = counter.open("card")
    counter.send(cmd.AskCancel(first.id))
    People(counter, "card", customer="").finish()
    assert read(counter.folder).payment.state in NOT_CHARGED
    counter.until(lambda view: view.tender is not None and view.tender.due == 1999 and view.stage is not Stage.SELL)
    counter.send(cmd.StartPayment("card"))
    counter.until(lambda view: view.payment is not None and bool(view.payment.qr_text) and view.payment.id != first.id)
    counter.control.customer("card", "approve")
    counter.paid()
    judge(counter.folder, counter.control)


# --- no card


@pytest.mark.parametrize("way", WAYS)
def test_no_card_comes_into_journal_view_paper_or_log(till: Tills, way: str) -> None:
    counter = till("till")
    with Leaker(way) as leaker:
        change(counter, base_url=leaker.origin)
        secrets = {**counter.start_line.secrets, "card.secure_key": (leaker.origin, "secret-of-the-leaker")}
        counter.start_line = msgspec.structs.replace(counter.start_line, secrets=secrets)
        counter.start()
        start_payment(counter, "card")
        wait_for(lambda: bool(read(counter.folder).payments), "the payment")
        leaker.paid = True
        if way == "words":
            counter.paid()
        else:
            wait_for(lambda: len(leaker.came) > 1, "some answers")
            wait_for(lambda: read(counter.folder).payment.state is not PayState.OPENING, "the answer's row")
        views = msgspec.json.encode(counter.seen).decode()
        counter.kill()
        files = [path for path in counter.folder.rglob("*") if path.is_file()]
        assert [path.name for path in files if leaked(path.read_bytes().decode("latin-1"))] == []
        assert not leaked(views)
        assert not leaked(counter.words)
        assert not any(map(leaked, leaker.came))


def test_a_second_payment_that_cannot_go_back_is_owed(till: Tills, meant: list[str]) -> None:
    counter = till("till").start()
    counter.open("card")
    counter.control.customer("card", "approve")
    counter.paid()
    counter.control.customer("card", "approve_again")
    counter.control.fault("status_500", "card", "refund", times=None)
    counter.pass_time(61)
    wait_for(lambda: bool(read(counter.folder).payment.twice), "the second is found")
    wait_for(lambda: [r.tries for r in read(counter.folder).payment.twice] == [2], "it is repeated once")
    counter.until(partial(lists, "refund_doubt"))
    counter.kill()
    counter.sleeps(700)
    counter.start()
    wait_for(lambda: read(counter.folder).payment.owed == 1999, "it is owed")
    assert read(counter.folder).payment.left == 1999
