"""A rail where approve and settle are one: late payments, two successes, lost creates, refunds that a look tells."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.sale import SaleState
from tests.rules.card_world import CARD, CardModel, Invoice
from tests.rules.terms import DROPPAY
from tests.rules.world import World


@pytest.fixture
def world() -> World:
    return World(CARD, DROPPAY)


def service(world: World) -> CardModel:
    found = world.services["card"]
    assert isinstance(found, CardModel)
    return found


def invoice(world: World, payment: str) -> Invoice:
    found = world.bill(payment)
    assert isinstance(found, Invoice)
    return found


def paid(world: World) -> str:
    payment = world.pay_at("card")
    world.run(1)
    world.approve(payment)
    world.run(10)
    assert world.state(payment) is PayState.SETTLED
    return payment


def test_rule_06_it_is_paid_without_a_settle(world: World) -> None:
    payment = paid(world)
    assert world.sent(payment, Op.SETTLE) == []
    assert world.desk.state.sales[world.payment(payment).sale].state is SaleState.CLOSED


def test_rule_07_at_the_time_limit_it_is_cancelled_and_only_a_look_ends_it(world: World) -> None:
    payment = world.pay_at("card")
    world.run(290)
    one = service(world).at_the_bank(invoice(world, payment))
    world.run(20)
    assert world.bill(payment).state == "CANCELLED"
    assert world.state(payment) in (PayState.VOIDING, PayState.DOUBT_VOID)
    service(world).take(invoice(world, payment), one)
    world.run(20)
    assert world.state(payment) is PayState.SETTLED
    assert world.payment(payment).pays


@pytest.mark.parametrize("keeps", [True, False])
def test_rule_07_paid_although_a_cancel_was_asked_is_kept_or_given_back_by_a_person(world: World, keeps: bool) -> None:
    payment = world.pay_at("card")
    world.run(1)
    one = service(world).at_the_bank(invoice(world, payment))
    world.do(cmd.AskCancel(payment=payment))
    world.run(2)
    service(world).take(invoice(world, payment), one)
    world.run(20)
    assert (world.state(payment), world.payment(payment).why) == (PayState.ATTENTION, "too_late")
    world.do(cmd.KeepPayment(payment=payment) if keeps else cmd.GiveBack(payment=payment))
    world.run(5)
    assert world.net(payment) == (1000 if keeps else 0)
    sale = world.desk.state.sales[world.payment(payment).sale]
    assert sale.state is (SaleState.CLOSED if keeps else SaleState.TENDERING)


@pytest.mark.parametrize("crash", [True, False])
def test_rule_07_without_an_answer_it_goes_back(world: World, crash: bool) -> None:
    payment = world.pay_at("card")
    world.run(1)
    world.approve(payment)
    world.do(cmd.AskCancel(payment=payment))
    world.run(5)
    assert world.state(payment) is PayState.ATTENTION
    if crash:
        world.crash()
        world.run(10)
    else:
        world.run(650)
    assert world.net(payment) == 0


def test_rule_04_a_failed_try_ends_nothing(world: World) -> None:
    payment = world.pay_at("card")
    world.run(1)
    service(world).new_try(invoice(world, payment))
    world.run(20)
    assert world.state(payment) is PayState.WAITING
    world.do(cmd.StartPayment(rail="droppay"))
    assert len(world.payments) == 1


@pytest.mark.parametrize("after_s", [1.0, 40.0, 250.0, 1700.0])
def test_rule_14_paid_twice_keeps_the_first_and_gives_the_second_back(world: World, after_s: float) -> None:
    payment = paid(world)
    world.run(after_s)
    bill = invoice(world, payment)
    service(world).take(bill, service(world).new_try(bill))
    world.run(2000)
    p = world.payment(payment)
    assert (p.paid, p.refunds, p.refunded, p.left) == (1000, (), 0, 1000)
    (back,) = p.twice
    assert (back.state, back.charge, back.minor) == (RefundState.REFUNDED, "try-" + payment + "-1", 1000)
    assert world.net(payment) == 1000
    assert [one.refunded for one in bill.tries] == [0, 1000]


def test_rule_14_both_successes_of_a_cancelled_invoice_go_back(world: World) -> None:
    payment = world.pay_at("card")
    world.run(1)
    world.approve(payment)
    bill = invoice(world, payment)
    service(world).take(bill, service(world).new_try(bill))
    world.do(cmd.AskCancel(payment=payment))
    world.run(5)
    world.do(cmd.GiveBack(payment=payment))
    world.run(30)
    assert world.net(payment) == 0
    assert [one.refunded for one in bill.tries] == [1000, 1000]


def test_rule_13_a_second_charge_that_cannot_go_back_is_owed(world: World) -> None:
    payment = paid(world)
    bill = invoice(world, payment)
    second = service(world).new_try(bill)
    service(world).take(bill, second)
    second.refunded = 1  # somebody refunded a part of it in the portal: once is all there is
    service(world).switch = {"no_list"}
    world.run(100)
    p = world.payment(payment)
    assert (p.owed, p.owed_twice, p.left) == (1000, 1000, 1000)
    assert [event.why for event in world.events(ev.OwedListed)] == ["paid_twice"]


@pytest.mark.parametrize("mailed", [True, False])
def test_rule_02_a_lost_create_is_cancelled_before_it_counts_as_gone(world: World, mailed: bool) -> None:
    if mailed:
        service(world).switch = {"mailed"}
    world.faults.calls = ["lost_after"]
    payment = world.pay_at("card")
    world.run(30)
    assert world.bill(payment).state == "CANCELLED"
    assert world.state(payment) is PayState.VOIDED


def test_rule_02_a_create_that_never_arrived_is_looked_for_cancelled_and_looked_for(world: World) -> None:
    world.faults.calls = ["lost_before"]
    payment = world.pay_at("card")
    world.run(11)
    assert len(world.sent(payment, Op.VOID)) == 1
    world.run(1)
    assert (world.state(payment), world.payment(payment).why) == (PayState.REFUSED, "lost")
    assert len([1 for _, pid in world.looked if pid == payment]) == 2


def test_rule_04_until_then_no_other_rail_opens(world: World) -> None:
    world.faults.calls = ["lost_before", "lost_before"]
    world.sell()
    world.start("card")
    world.run(9)
    world.do(cmd.StartPayment(rail="droppay"))
    assert len(world.payments) == 1
    world.run(60)
    world.do(cmd.StartPayment(rail="droppay"))
    assert len(world.payments) == 2


def test_rule_14_a_create_that_arrives_after_it_counted_as_gone_is_cancelled(world: World) -> None:
    world.faults.calls = ["late"]
    world.faults.late_s = 30.0
    payment = world.pay_at("card")
    world.run(400)
    assert world.bill(payment).state == "CANCELLED"
    assert world.state(payment) is PayState.VOIDED


@pytest.mark.parametrize("fault", ["lost_after", "lost_before"])
def test_rule_11_a_refund_in_doubt_is_looked_up_before_it_is_repeated(world: World, fault: str) -> None:
    payment = paid(world)
    world.faults.calls = [fault]
    world.do(cmd.RefundPayment(payment=payment, minor=400, reason="broken"))
    world.run(40)
    (refund,) = world.payment(payment).refunds
    assert refund.state is RefundState.REFUNDED
    assert len(world.sent(payment, Op.REFUND)) == (1 if fault == "lost_after" else 2)
    assert world.net(payment) == 600


def test_rule_11_where_no_look_tells_the_refused_repeat_goes_to_a_person(world: World) -> None:
    service(world).switch = {"no_list"}
    payment = paid(world)
    world.faults.calls = ["lost_after"]
    world.do(cmd.RefundPayment(payment=payment, minor=400, reason="broken"))
    world.run(700)
    (refund,) = world.payment(payment).refunds
    assert (refund.state, refund.tries) == (RefundState.DOUBT, 2)
    world.do(cmd.DecideRefund(payment=payment, refund=refund.id, done=True, evidence="the portal"))
    assert world.payment(payment).refunded == 400


def test_rule_13_a_gateway_that_cancels_nothing_is_watched_and_what_comes_goes_back(world: World) -> None:
    service(world).switch = {"cancel_refused"}
    payment = world.pay_at("card")
    world.run(1)
    world.do(cmd.AskCancel(payment=payment))
    world.run(5)
    assert world.state(payment) is PayState.DISOWNED
    world.approve(payment)
    world.run(700)
    assert world.state(payment) is PayState.SETTLED
    assert world.net(payment) == 0


def test_rule_02_a_payment_that_never_says_how_it_ended_goes_to_a_person(world: World) -> None:
    payment = world.pay_at("card")
    world.run(1)
    one = service(world).at_the_bank(invoice(world, payment))
    world.do(cmd.AskCancel(payment=payment))
    world.run(2)
    one.state = "asked for ever"
    bill = invoice(world, payment)
    bill.tries.append(type(one)("x", "asked"))
    world.run(1800 + 1800 + 700)
    assert (world.state(payment), world.payment(payment).why) == (PayState.ATTENTION, "gone")
    world.do(cmd.DecidePayment(payment=payment, charged=False, evidence="the portal"))
    assert world.state(payment) is PayState.VOIDED
