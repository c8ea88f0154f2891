"""Rule 11: refunds never exceed."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import checking_rows
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.refund import RefundState
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def paid(terms=SWIP, switch: str = "charge_id_in_look") -> tuple[World, str]:
    world = World(terms)
    world.services[terms.rail].switch = {switch}
    payment = world.pay_at(terms.rail)
    world.run(1)
    world.approve(payment)
    world.run(5)
    assert world.state(payment) is S.SETTLED
    return world, payment


def refund(world: World, payment: str, minor: int) -> None:
    world.do(cmd.RefundPayment(payment=payment, minor=minor, reason="taste"))


def test_rule_11_never_more_than_was_settled_less_what_went_back() -> None:
    world, payment = paid()
    refund(world, payment, 1001)
    assert not world.payment(payment).refunds
    refund(world, payment, 400)
    world.run(2)
    refund(world, payment, 601)
    refund(world, payment, 600)
    world.run(2)
    assert (world.payment(payment).refunded, world.net(payment)) == (1000, 0)


def test_rule_11_a_refund_in_doubt_blocks_the_next_one() -> None:
    world, payment = paid()
    world.faults.calls = ["lost_before"]
    refund(world, payment, 400)
    world.run(20)
    refund(world, payment, 100)
    assert len(world.payment(payment).refunds) == 1


def test_rule_11_a_swip_refund_in_doubt_is_never_repeated_and_goes_to_a_manager() -> None:
    world, payment = paid()
    world.faults.calls = ["lost_after"]
    refund(world, payment, 400)
    world.run(3600)
    assert len(world.sent(payment, Op.REFUND)) == 1
    assert [row.what for row in checking_rows(world.desk)] == ["refund_doubt"]
    world.do(cmd.DecideRefund(payment=payment, refund=world.payment(payment).refunds[0].id, done=True, evidence="x"))
    assert world.payment(payment).refunded == 400


def test_rule_11_a_refund_in_doubt_is_decided_no_sooner_than_ten_minutes() -> None:
    world, payment = paid()
    world.faults.calls = ["lost_before"]
    refund(world, payment, 400)
    world.run(500)
    which = world.payment(payment).refunds[0].id
    world.do(cmd.DecideRefund(payment=payment, refund=which, done=False, evidence="portal"))
    assert world.payment(payment).refunds[0].state is RefundState.DOUBT
    world.run(101)
    world.do(cmd.DecideRefund(payment=payment, refund=which, done=False, evidence="portal"))
    assert world.payment(payment).refunds[0].state is RefundState.REFUSED
    refund(world, payment, 1000)
    world.run(5)
    assert world.net(payment) == 0


def test_rule_11_a_release_is_tried_first_and_too_late_becomes_a_refund() -> None:
    world, payment = paid(switch="captured_soon")
    refund(world, payment, 1000)
    world.run(3)
    assert [sent.op for _, _, sent in world.calls][-2:] == [Op.RELEASE, Op.REFUND]
    assert world.net(payment) == 0


def test_rule_11_a_release_in_doubt_is_never_repeated() -> None:
    world, payment = paid()
    world.faults.calls = ["lost_before"]
    refund(world, payment, 1000)
    world.run(3600)
    assert len(world.sent(payment, Op.RELEASE)) == 1
    assert not world.sent(payment, Op.REFUND)


def test_rule_11_a_part_is_no_release() -> None:
    world, payment = paid()
    refund(world, payment, 999)
    world.run(2)
    assert not world.sent(payment, Op.RELEASE)


@pytest.mark.parametrize(("fault", "back"), [("lost_before", 400), ("lost_after", 400)])
def test_rule_11_droppay_refuses_a_second_so_a_lost_one_is_repeated_once(fault, back) -> None:
    world, payment = paid(DROPPAY)
    world.faults.calls = [fault]
    refund(world, payment, 400)
    world.run(60)
    assert len(world.sent(payment, Op.REFUND)) == 2
    assert world.services["droppay"].net(payment) == 1000 - back
    known = world.payment(payment).refunds[0].state
    assert known is (RefundState.REFUNDED if fault == "lost_before" else RefundState.DOUBT)


def test_rule_11_droppay_refunds_once_per_charge() -> None:
    world, payment = paid(DROPPAY)
    refund(world, payment, 400)
    world.run(2)
    refund(world, payment, 100)
    world.run(2)
    assert world.payment(payment).refunded == 400


def test_rule_11_money_we_gave_back_ourselves_is_not_gone() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_before"]  # two closes: it is read again after the end
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=30)
    refund(world, payment, 1000)
    world.run(4000)
    assert world.net(payment) == 0
    assert not world.payment(payment).money_gone


def test_rule_11_a_share_of_an_open_sale_is_not_refunded_by_itself() -> None:
    world = World(SWIP)
    world.sell(1000)
    payment = world.start("swip", 400)
    world.run(1)
    world.approve(payment)
    world.run(5)
    refund(world, payment, 400)
    assert not world.payment(payment).refunds


def test_rule_11_a_closed_sales_payment_is_refunded_not_let_go() -> None:
    world, payment = paid()
    world.do(cmd.GiveBack(payment=payment))
    assert world.payment(payment).pays
