"""Rule 9: after a restart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import checking_rows, phase_of
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.refund import RefundState
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def test_rule_09_nothing_is_sent_again_because_the_journal_says_sending() -> None:
    for terms in (SWIP, DROPPAY):
        world = World(terms)
        payment = world.pay_at(terms.rail)
        world.run(1)
        world.approve(payment)
        world.crash_at_send = "after"  # sent, then dark
        world.run_till(lambda w=world, p=payment: w.state(p) is S.DOUBT_SETTLE, limit=5)
        world.run(20)
        assert world.state(payment) is S.SETTLED
        assert len(world.sent(payment, Op.SETTLE)) == 1


def test_rule_09_created_becomes_voided() -> None:
    world = World(SWIP)
    world.sell()
    sale = world.desk.sale
    world.desk.start_batch()
    created = ev.PaymentCreated(1000, "EUR", SWIP, sale.number)
    world.desk.say(created, sale.id, "p-1")
    world.desk.commit()
    world.crash(1)
    assert world.state("p-1") is S.VOIDED
    assert world.payment("p-1").ended is not None
    assert not world.calls


@pytest.mark.parametrize(("op", "doubt"), [("open", S.DOUBT_OPEN), ("void", S.DOUBT_VOID)])
def test_rule_09_a_call_that_was_out_is_in_doubt(op, doubt) -> None:
    world = World(SWIP)
    if op == "open":
        world.sell()
        world.faults.looks = ["timeout"] * 9
        world.crash_at_send = "after"
        payment = world.start("swip")
    else:
        payment = world.pay_at("swip")
        world.run(1)
        world.crash_at_send = "before"
        world.do(cmd.AskCancel(payment=payment))
        world.run(0.2)
    payment = world.payments[0].id
    assert world.state(payment) is doubt
    assert world.payment(payment).was_doubt


def test_rule_09_a_void_cut_off_by_a_crash_is_repeated() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.crash_at_send = "before"
    world.do(cmd.AskCancel(payment=payment))
    world.run(20)
    assert world.state(payment) is S.VOIDED


def test_rule_09_a_refund_being_sent_is_in_doubt_after_a_restart() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.run(5)
    world.crash_at_send = "before"
    world.do(cmd.RefundPayment(payment=payment, minor=400, reason="taste"))
    assert world.payment(payment).refunds[0].state is RefundState.DOUBT
    world.run(100)
    assert not world.sent(payment, Op.REFUND)


def test_rule_09_looked_at_and_settled_in_the_background_within_the_time() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.crash(60)
    world.approve(payment)
    world.run(10)
    assert world.state(payment) is S.SETTLED


@pytest.mark.parametrize("again", [False, True])
def test_rule_09_off_the_screen_for_too_long_only_a_person_settles(again) -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.do(cmd.SetAside(payment=payment))
    world.run(125)
    if again:  # opening the sale again does not start the time anew
        world.do(cmd.TakeUp(sale=world.payment(payment).sale))
    world.approve(payment)
    world.run(20)
    assert world.state(payment) is S.APPROVED
    assert phase_of(world.payment(payment), world.moment()) is P.LATE
    world.do(cmd.KeepPayment(payment=payment))
    world.run(5)
    assert world.state(payment) is S.SETTLED


def test_rule_09_dark_for_too_long_only_a_person_settles_and_nobody_means_give_back() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.crash(130)
    world.approve(payment)
    world.run(20)
    assert world.state(payment) is S.APPROVED
    world.run(300)
    assert (world.state(payment), world.net(payment)) == (S.VOIDED, 0)


def test_rule_09_unattended_it_is_given_back() -> None:
    world = World(replace(DROPPAY, attended=False))
    payment = world.pay_at("droppay")
    world.run(1)
    world.crash(130)
    world.approve(payment)
    world.run(20)
    assert world.state(payment) is S.VOIDED


def test_rule_09_settled_while_aside_opens_a_card_until_the_goods_are_handed_over() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.do(cmd.SetAside(payment=payment))
    world.approve(payment)
    world.run(20)
    sale = world.desk.state.sales[world.payment(payment).sale]
    assert sale.late
    assert [row.what for row in checking_rows(world.desk)] == ["settled_late"]
    world.do(cmd.HandOver(sale=sale.id))
    assert not checking_rows(world.desk)


def test_rule_09_open_payments_lock_their_sales_at_once_and_selling_goes_on() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.faults.offline = True
    world.crash(1)
    assert world.desk.sale.id == world.payment(payment).sale
    world.do(cmd.SetAside(payment=payment))
    world.do(cmd.AddByPrice(price=100))
    assert world.desk.sale.basket.lines


@pytest.mark.parametrize("attended", [True, False])
def test_rule_09_cash_with_loyalty_that_was_paid_in_the_app_is_not_settled_by_itself_too_late(attended: bool) -> None:
    restaurant = replace(SWIP, approve_s=3300.0, settle_by_s=3600.0, service_life_s=36_000.0, attended=attended)
    world = World(restaurant)
    payment = world.pay_at("swip")
    world.run(1)
    world.crash_at_send = "before"
    world.faults.looks = ["", "unreachable"]
    world.do(cmd.CashWithLoyalty(payment=payment, received=1000))
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE)
    world.faults.offline = True
    world.do(cmd.SetAside(payment=payment))
    world.approve(payment)
    world.run(130)
    world.faults.offline = False
    world.run(600)
    assert not world.sent(payment, Op.SETTLE)
    if not attended:
        assert (world.state(payment), world.net(payment)) == (S.VOIDED, 0)
        return
    assert [row.what for row in checking_rows(world.desk)] == ["approved_late"]
    world.do(cmd.KeepPayment(payment=payment))
    world.run(700)
    assert (world.state(payment), world.net(payment)) == (S.SETTLED, 1000)
