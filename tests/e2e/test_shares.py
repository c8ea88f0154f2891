"""A sale in parts over cash, SWiP and DropPay: crashes between the parts, declined parts, giving up, lost answers."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, ShareView, Stage, TillView
from pos_terminal.domain.payment import PayState
from pos_terminal.domain.sale import SaleState
from tests.e2e.counter import Counter, called, wait_for
from tests.e2e.judge import Told, judge, read
from tests.e2e.kill_scenes import Tills
from tests.e2e.people import People

DUE = 1999
CASH, SWIP, DROPPAY = 500, 700, 799


def settled(view: TillView) -> list[tuple[str, int]]:
    shares = view.tender.shares if view.tender is not None else ()
    return [(share.rail, share.minor) for share in shares if share.state == "settled"]


def take_cash(counter: Counter, minor: int = CASH) -> None:
    counter.send(cmd.ChooseShare(minor))
    counter.until(lambda view: view.tender is not None and view.tender.share == view.tender.due_cash == minor)
    counter.send(cmd.TakeCash(minor + 500, minor))
    counter.until(lambda view: ("cash", minor) in settled(view))


def start(counter: Counter, rail: str, minor: int | None) -> None:
    counter.send(cmd.StartPayment(rail, minor))
    counter.until(lambda view: view.payment is not None and view.payment.rail == rail and bool(view.payment.qr_text))


def take(counter: Counter, rail: str, minor: int) -> None:
    start(counter, rail, minor)
    counter.control.customer(rail, "approve")
    counter.until(lambda view: (rail, minor) in settled(view))
    counter.send(cmd.BackToSale())
    counter.until(lambda view: view.stage is Stage.TENDER)


def the_sale(told: Told) -> SaleState:
    (sale,) = told.sales.values()
    return sale.state


def shares(counter: Counter, *states: str) -> tuple[ShareView, ...]:
    """Wait until the parts of the given-up sale stand so, whatever their order."""
    seen = counter.until(
        lambda view: (
            view.giving_up is not None and sorted(share.state for share in view.giving_up.shares) == sorted(states)
        )
    )
    assert seen.giving_up is not None
    return seen.giving_up.shares


def test_parts_over_cash_and_two_rails_close_one_sale_with_every_part_on_its_receipt(counter: Counter) -> None:
    counter.basket(DUE)
    take_cash(counter)
    assert "change_of_part" in [notice.code for notice in counter.view.notices]
    take(counter, "swip", SWIP)
    start(counter, "droppay", None)
    counter.control.customer("droppay", "approve")
    done = counter.paid().done
    assert done is not None
    assert {(tender.rail, tender.minor) for tender in done.tenders} == {
        ("cash", CASH),
        ("swip", SWIP),
        ("droppay", DROPPAY),
    }
    assert done.receipt is not None
    assert len(done.receipt.tenders) == 3
    assert len(judge(counter.folder, counter.control).receipts) == 1
    assert counter.control.ledger().net == SWIP + DROPPAY


@pytest.mark.parametrize("row", ["payment.answer/settle", "payment.call/settle"])
def test_killed_between_the_parts_the_sale_goes_on_with_the_rest(till: Tills, row: str) -> None:
    counter = till("till").dies(row)
    counter.basket(DUE)
    take_cash(counter)
    start(counter, "swip", SWIP)
    counter.control.customer("swip", "approve")
    counter.ended()
    counter.start()
    People(counter, "swip", customer="").finish()
    counter.until(lambda view: sorted(settled(view)) == [("cash", CASH), ("swip", SWIP)])
    assert counter.view.tender is not None
    assert counter.view.tender.due == DROPPAY
    counter.send(cmd.BackToSale())
    take_rest(counter)
    assert len(judge(counter.folder, counter.control).receipts) == 1


def take_rest(counter: Counter) -> None:
    counter.until(lambda view: view.stage is Stage.TENDER)
    start(counter, "droppay", None)
    counter.control.customer("droppay", "approve")
    counter.paid()


def test_a_declined_part_leaves_the_others(counter: Counter) -> None:
    counter.basket(DUE)
    take(counter, "swip", SWIP)
    start(counter, "droppay", 300)
    counter.control.customer("droppay", "decline")
    shown = counter.sees(PaymentPhase.DECLINED)
    assert shown.minor == 300
    assert settled(counter.view) == [("swip", SWIP)]
    counter.send(cmd.BackToSale())
    counter.until(lambda view: view.stage is Stage.TENDER)
    counter.send(cmd.TakeCash(DUE - SWIP))
    counter.paid()
    judge(counter.folder, counter.control)


def test_giving_up_gives_every_part_back_its_own_way_and_then_cancels(counter: Counter) -> None:
    counter.basket(DUE)
    take_cash(counter)
    take(counter, "swip", SWIP)
    take(counter, "droppay", 300)
    assert counter.view.tender is not None
    assert {share.rail: share.way for share in counter.view.tender.shares} == {
        "cash": "cash",
        "swip": "rail",
        "droppay": "rail",
    }
    counter.send(cmd.GiveUpSale())
    shares(counter, "by_hand", "returned", "returned")
    counter.until(lambda view: view.giving_up is not None and view.giving_up.done and view.stage is Stage.SELL)
    counter.send(cmd.LeaveGivenUp())
    counter.until(lambda view: view.giving_up is None)
    told = judge(counter.folder, counter.control)
    assert (the_sale(told), told.receipts, counter.control.ledger().net) == (SaleState.CANCELLED, [], 0)


def test_giving_up_with_a_lost_answer_pays_nobody_twice(counter: Counter) -> None:
    """SWiP tells nothing and pays twice: what nobody knows is owed, and a person decides (rules 11 and 13)."""
    counter.basket(DUE)
    take(counter, "swip", SWIP)
    take(counter, "droppay", 300)
    counter.control.fault("drop_after", "swip", "cancel", times=None)
    counter.control.fault("drop_after", "swip", "refund", times=None)
    counter.send(cmd.GiveUpSale())
    shares(counter, "owed", "returned")
    told = read(counter.folder)
    assert the_sale(told) is SaleState.CANCELLED
    assert {row.what for row in counter.view.checking} == {"owed"}
    assert counter.control.ledger("swip").refunded in (0, SWIP)
    judge(counter.folder, counter.control)


def test_killed_while_giving_up_goes_on_by_itself(till: Tills) -> None:
    counter = till("till").dies("sale.given_up")
    counter.basket(DUE)
    take(counter, "swip", SWIP)
    take(counter, "droppay", 300)
    counter.send(cmd.GiveUpSale())
    counter.ended()
    counter.start()
    wait_for(lambda: the_sale(read(counter.folder)) is SaleState.CANCELLED, "the end of the sale")
    assert counter.control.ledger().net == 0
    told = judge(counter.folder, counter.control)
    assert {payment.state for payment in told.payments.values()} == {PayState.SETTLED}


def test_one_dead_service_leaves_the_others_to_take_their_parts(counter: Counter) -> None:
    """The dead one says so on the ways to pay and stays usable."""
    counter.basket(DUE)
    take(counter, "swip", SWIP)
    counter.control.fault("drop_before", "droppay", "authorize", times=None)
    counter.send(cmd.StartPayment("droppay", 300))
    wait_for(lambda: called(counter.control, "authorize"), "the dead service")
    counter.until(lambda view: view.payment is not None and view.payment.phase is PaymentPhase.REFUSED)
    counter.send(cmd.BackToSale())
    view = counter.until(lambda view: view.stage is Stage.TENDER and view.payment is None)
    assert view.tender is not None
    choice = next(choice for choice in view.tender.rails if choice.id == "droppay")
    assert (choice.enabled, bool(choice.trouble)) == (True, True)
    take(counter, "swip", 300)
    counter.send(cmd.TakeCash(DUE - SWIP - 300))
    counter.paid()
    judge(counter.folder, counter.control)


FIVE = (("swip", 300), ("droppay", 300), ("paysera", 300), ("card", 300))


def by_rail(told: Told) -> dict[str, int]:
    return {payment.terms.rail: payment.paid for payment in told.payments.values() if payment.pays}


@pytest.mark.parametrize("row", ["", "payment.answer/open", "payment.call/settle"], ids=["whole", "open", "settle"])
def test_a_split_over_all_five_ways_also_killed_in_the_middle(till: Tills, row: str) -> None:
    """Cash first, then each rail; killed once while the third part is being paid."""
    counter = till("till").start()
    counter.basket(DUE)
    take_cash(counter)
    for rail, minor in FIVE[:2]:
        take(counter, rail, minor)
    if row:
        counter.kill()
        counter.dies(row)
        counter.until(lambda view: view.tender is not None and len(settled(view)) == 3)
        counter.send(cmd.StartPayment("paysera", 300))
        if row != "payment.answer/open":
            counter.until(lambda view: view.payment is not None and bool(view.payment.qr_text))
            counter.control.customer("paysera", "approve")
        counter.ended()
        counter.start()
        People(counter, "paysera", customer="" if row == "payment.call/settle" else "approve").finish()
        counter.send(cmd.BackToSale())
        counter.until(lambda view: view.stage is Stage.TENDER and view.payment is None)
    due = counter.until(lambda view: view.tender is not None).tender
    assert due is not None
    if ("paysera", 300) not in settled(counter.view):
        take(counter, "paysera", 300)
    take(counter, "card", 300)
    left = DUE - CASH - 4 * 300
    counter.send(cmd.TakeCash(left))
    counter.paid()
    told = judge(counter.folder, counter.control)
    assert by_rail(told) == dict(FIVE)
    assert len(told.receipts) == 1
    assert counter.control.ledger().net == 4 * 300
