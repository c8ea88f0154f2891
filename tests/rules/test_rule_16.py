"""Rule 16: never a dead end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import phase_of
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.domain import events as ev
from pos_terminal.domain.payment import STEPS
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.sale import SaleState
from tests.rules.terms import DROPPAY, SWIP, SWIP_STATIC
from tests.rules.world import World


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
@pytest.mark.parametrize("trouble", ["offline", "missing", "unknown"])
def test_rule_16_a_cancel_that_nobody_answers_can_be_set_aside(terms, trouble) -> None:
    world = World(terms)
    payment = world.pay_at(terms.rail)
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_before"] * 50
    if trouble == "offline":
        world.faults.offline = True
    else:
        world.faults.looks = [trouble] * 500
    world.do(cmd.AskCancel(payment=payment))
    world.run_till(lambda: world.till.see().payment.can_set_aside, limit=60, every=1.0)
    world.do(cmd.SetAside(payment=payment))
    world.sell()
    world.do(cmd.TakeCash(received=1000))
    assert world.events(ev.SaleClosed)


def test_rule_16_set_aside_is_swept_ever_slower() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_before"]
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    world.faults.looks = ["unknown"] * 5000
    world.do(cmd.SetAside(payment=payment))
    world.run(3600)
    looks = [at for at, _ in world.looked][-3:]
    assert looks[-1] - looks[-2] >= 300


def test_rule_16_left_open_is_looked_at_every_fifteen_seconds() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(2)
    world.do(cmd.LeaveOpen(payment=payment))
    world.run(20)
    before = len(world.looked)
    world.run(90)
    assert 5 <= len(world.looked) - before <= 7


def test_rule_16_set_aside_sales_are_taken_up_again() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(2)
    world.do(cmd.SetAside(payment=payment))
    assert world.desk.sale is None
    world.do(cmd.AddByPrice(price=500))
    world.do(cmd.TakeUp(sale=world.payment(payment).sale))
    assert world.desk.sale.id == world.payment(payment).sale
    assert any(sale.state is SaleState.PARKED for sale in world.desk.state.sales.values())


def test_rule_16_a_static_code_blocks_the_desk_only_for_the_services_own_life() -> None:
    world = World(SWIP_STATIC)
    world.faults.calls = ["lost_before"]
    payment = world.pay_at("swip")
    world.run(20)
    assert world.state(payment) is S.DOUBT_OPEN
    world.do(cmd.Override(payment=payment))
    assert world.desk.rail_off("swip") == "desk_busy"
    world.run(160)
    assert world.state(payment) is S.REFUSED
    assert world.desk.rail_off("swip") == ""


def test_rule_16_every_state_has_a_way_out() -> None:
    from pos_terminal.domain.payment import FINAL

    for state in S:
        assert state in FINAL or any(old is state for old, _ in STEPS)


def test_rule_16_a_held_sum_that_nobody_takes_ends_with_the_service() -> None:
    world = World(replace(DROPPAY, hold=True))
    payment = world.pay_at("droppay")
    world.run(1)
    world.approve(payment)
    world.run(5)
    assert phase_of(world.payment(payment), world.moment()) is P.HELD
    world.run(500)
    assert phase_of(world.payment(payment), world.moment()) is P.HELD
    world.run(900)
    assert world.state(payment) is S.EXPIRED
