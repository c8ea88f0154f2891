"""Rule 14: not charged is checked once more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import checking_rows
from pos_terminal.domain import payment_events
from pos_terminal.domain.events import Op, PaymentRead, PaymentRechecked, RefundDecided
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.domain.sale import SaleState
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def ended(terms=SWIP) -> tuple[World, str]:
    world = World(terms)
    payment = world.pay_at(terms.rail)
    world.run(1)
    world.do(cmd.AskCancel(payment=payment))
    world.run_till(lambda: world.payment(payment).final, limit=20)
    return world, payment


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
def test_rule_14_read_again_after_one_five_and_thirty_minutes(terms) -> None:
    world, _payment = ended(terms)
    at = world.agenda.time
    before = len(world.looked)
    world.run(4000)
    assert [round((t - at) / 60) for t, _ in world.looked[before:]] == [1, 5, 30]


def test_rule_14_a_create_that_certainly_did_not_leave_is_not_read() -> None:
    world = World(SWIP)
    world.faults.calls = ["unreachable"]
    world.pay_at("swip")
    world.run(4000)
    assert not world.looked


def test_rule_14_a_wanted_look_takes_none_of_those_that_must_be() -> None:
    world, payment = ended()
    for _ in range(3):
        world.do(cmd.CheckNow(payment=payment))
        world.run(1)
    before = len(world.looked)
    world.run(4000)
    assert len(world.looked) - before == 3


def test_rule_14_found_approved_it_is_disowned_and_voided_again() -> None:
    world, payment = ended(DROPPAY)
    world.bill(payment).state = "GRANTED"
    world.run(61)
    assert "voided -> disowned" in "".join(world.story)
    world.run(30)
    assert (world.state(payment), world.net(payment)) == (S.VOIDED, 0)


def test_rule_14_a_cancelled_payment_found_charged_is_given_back() -> None:
    world, payment = ended(DROPPAY)
    world.services["droppay"].switch = {"charge_id_in_look"}
    bill = world.bill(payment)
    bill.state, bill.captured = "GRANTED", 1000
    world.services["droppay"].move(bill, "capture", 1000)
    world.run(65)
    assert (world.payment(payment).refunded, world.net(payment)) == (1000, 0)


def expired(lines_change: bool) -> tuple[World, str]:
    world = World(DROPPAY)
    world.services["droppay"].switch = {"charge_id_in_look"}
    payment = world.pay_at("droppay")
    world.run(320)
    assert world.payment(payment).final
    if lines_change:
        world.do(cmd.BackToSale())
        world.do(cmd.BackToSale())
        world.do(cmd.AddByPrice(price=500))
        world.do(cmd.Pay())
    bill = world.bill(payment)
    bill.state, bill.captured = "GRANTED", 1000
    world.services["droppay"].move(bill, "capture", 1000)
    world.run(400)
    return world, payment


def test_rule_14_attention_only_while_the_same_frozen_lines_wait() -> None:
    world, payment = expired(lines_change=False)
    assert world.state(payment) is S.ATTENTION
    world.do(cmd.AcceptCharge(payment=payment))
    assert world.desk.state.sales[world.payment(payment).sale].state is SaleState.CLOSED


def test_rule_14_with_other_lines_it_is_given_back() -> None:
    world, payment = expired(lines_change=True)
    assert world.state(payment) is S.SETTLED
    assert (world.payment(payment).refunded, world.net(payment)) == (1000, 0)


def test_rule_14_two_closes_and_the_money_goes_back_later() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_before"]
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=30)
    assert len(world.sent(payment, Op.SETTLE)) == 2
    world.services["swip"].switch = {"second_close_gives_back"}
    with pytest.raises(Exception, match="closed before"):
        world.services["swip"].settle(world.bill(payment), 1000)  # the first close arrives at last
    world.run(100)
    assert world.payment(payment).money_gone
    assert [row.what for row in checking_rows(world.desk)] == ["money_gone"]


def test_rule_14_a_lost_create_that_arrives_late_is_watched() -> None:
    world = World(SWIP)
    world.faults.calls = ["lost_before"]
    payment = world.pay_at("swip")
    world.run(12)
    assert (world.state(payment), world.payment(payment).why) == (S.REFUSED, "lost")
    world.services["swip"].create(payment, 1000)
    world.run(60)
    assert world.sent(payment, Op.VOID)
    assert world.payment(payment).final


@pytest.mark.parametrize("done", [False, True])
def test_rule_14_money_that_went_back_by_itself_while_a_refund_was_in_doubt(done: bool) -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.run_till(lambda: world.payment(payment).final)
    world.faults.calls = ["refused", "refused"]
    world.do(cmd.RefundPayment(payment=payment, minor=1000, reason="taste"))
    world.run(30)
    unsure = world.payment(payment)
    assert unsure.refunds[0].state == "doubt"
    unpaid = Reading(Phase.CLOSED_UNPAID, due=1000, paid=1000)
    read = payment_events.step(unsure, PaymentRead(unpaid), world.moment())
    assert not read.money_gone  # the refund may be what took it
    decided = payment_events.step(read, RefundDecided(unsure.refunds[0].id, done, "portal"), world.moment())
    assert decided.money_gone is not done


def test_rule_14_the_look_that_undoes_an_end_is_none_of_those_after_the_next_end() -> None:
    world, pid = ended()
    over = replace(world.payment(pid), why="lost", rechecks=2)
    charged = PaymentRead(Reading(Phase.CLOSED_PAID, due=1000, paid=1000, currency="EUR"))
    found = payment_events.step(over, charged, world.moment())
    assert not found.final
    assert payment_events.step(found, PaymentRechecked(3), world.moment()).rechecks == 0
    assert payment_events.step(over, PaymentRechecked(3), world.moment()).rechecks == 3
