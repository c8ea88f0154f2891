"""Rule 5: sums must agree."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.rules import Rules
from pos_terminal.domain import decide as act
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.receipt import Shop
from pos_terminal.domain.sale import SaleState
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def with_due(due: int | None, percent: int = 50) -> tuple[World, str]:
    shop = Rules(Shop("Shop"), test=True, loyalty_max_percent=percent)
    world = World(SWIP, rules=shop)
    payment = world.pay_at("swip")
    world.run(1)
    world.bill(payment).due = due
    world.approve(payment)
    world.run(5)
    return world, payment


def test_rule_05_loyalty_lowers_the_sum_and_the_sum_of_the_last_look_is_settled() -> None:
    world, payment = with_due(800)
    assert world.state(payment) is S.SETTLED
    assert world.sent(payment, Op.SETTLE)[0].minor == 800
    sale = world.desk.state.sales[world.payment(payment).sale]
    assert (sale.loyalty_sum, sale.paid, sale.state) == (200, 800, SaleState.CLOSED)


@pytest.mark.parametrize("due", [0, -5, 499, 1001, None])
def test_rule_05_never_to_nothing_never_below_the_limit_never_raised(due) -> None:
    world, payment = with_due(due)
    assert world.state(payment) in (S.ATTENTION, S.WAITING)
    assert not world.sent(payment, Op.SETTLE)


def test_rule_05_the_limit_itself_is_allowed_and_is_the_shops() -> None:
    assert with_due(500)[0].payments[0].state is S.SETTLED
    assert with_due(899, 10)[0].payments[0].state is S.ATTENTION
    assert with_due(900, 10)[0].payments[0].state is S.SETTLED


def test_rule_05_another_currency_is_attention_and_nothing_is_settled() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.faults.looks = ["currency"]
    world.run(2)
    assert (world.state(payment), world.payment(payment).why) == (S.ATTENTION, "currency")
    world.do(cmd.GiveBack(payment=payment))
    world.run_till(lambda: world.payment(payment).final, limit=30)
    assert world.net(payment) == 0


def test_rule_05_a_charge_in_another_currency_still_goes_back_whole() -> None:
    world = World(DROPPAY)
    world.services["droppay"].switch = {"charge_id_in_look"}
    payment = world.pay_at("droppay")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_after"]
    world.faults.looks = ["", "currency"]
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    world.run_till(lambda: world.state(payment) is S.ATTENTION, limit=20)
    world.do(cmd.GiveBack(payment=payment))
    world.run(30)
    assert world.net(payment) == 0
    assert world.payment(payment).refunded == 1000


def test_rule_05_an_end_without_money_needs_no_currency() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.bill(payment).state = "REFUSED"
    world.faults.looks = ["currency"] * 5
    world.run(5)
    assert world.state(payment) is S.DECLINED


def test_rule_05_the_look_before_a_settle_is_fresh() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.run(5)
    settle = next(at for at, _, sent in world.calls if sent.op is Op.SETTLE)
    assert any(settle - 2.0 <= at <= settle for at, _ in world.looked)


def test_rule_05_a_charge_of_another_sum_is_for_a_person() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_after"]
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    world.bill(payment).captured = 900
    world.run_till(lambda: world.state(payment) is S.ATTENTION, limit=20)
    assert world.payment(payment).charge_proved
    assert isinstance(world.next(payment), act.Ask)
