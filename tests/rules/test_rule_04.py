"""Rule 4: one live payment per sale."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.domain.payment import PayState as S
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def test_rule_04_a_second_payment_waits_for_the_first_to_end() -> None:
    world = World(SWIP, DROPPAY)
    first = world.pay_at("swip")
    world.run(1)
    world.do(cmd.StartPayment(rail="droppay"))
    assert len(world.payments) == 1
    world.do(cmd.AskCancel(payment=first))
    world.run_till(lambda: world.payment(first).final)
    second = world.start("droppay")
    assert world.payment(second).sale == world.payment(first).sale


def test_rule_04_two_payments_in_one_batch_are_one() -> None:
    world = World(SWIP, DROPPAY)
    world.sell()
    world.work(cmd.StartPayment(rail="swip"), cmd.StartPayment(rail="droppay"))
    assert len(world.payments) == 1


def test_rule_04_a_disowned_payment_lets_a_second_rail_open() -> None:
    world = World(SWIP, DROPPAY)
    first = world.pay_at("swip")
    world.run(1)
    world.do(cmd.Override(payment=first))
    assert world.state(first) is S.DISOWNED
    world.start("droppay")
    assert len(world.payments) == 2


def test_rule_04_cash_waits_for_a_live_payment_too() -> None:
    world = World(SWIP)
    world.pay_at("swip")
    world.do(cmd.TakeCash(received=1000))
    assert not world.desk.sale.tenders


def test_rule_04_shares_are_taken_one_after_the_other() -> None:
    world = World(SWIP, DROPPAY)
    world.sell(1000)
    first = world.start("swip", 400)
    world.run(1)
    world.do(cmd.StartPayment(rail="droppay", minor=600))
    assert len(world.payments) == 1
    world.approve(first)
    world.run(5)
    second = world.start("droppay")
    assert world.payment(second).minor == 600
