"""Rule 8: deadlines are ours and only cause the last look."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def test_rule_08_time_spent_is_the_longer_of_both_clocks() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(2)
    world.clock.wall_off += 60  # suspend: the monotonic clock stood still
    world.run(5)
    assert world.payment(payment).final
    other = World(SWIP)
    payment = other.pay_at("swip")
    other.clock.wall_off -= 3600  # the wall went back: the monotonic clock tells
    other.run(50)
    assert other.payment(payment).final


def test_rule_08_after_a_restart_a_clock_that_went_back_counts_as_passed() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(2)
    world.clock.wall_off -= 60
    world.crash(1)
    world.approve(payment)
    world.run(5)
    assert not world.sent(payment, Op.SETTLE)


def test_rule_08_a_clock_far_behind_the_journal_keeps_rails_off_and_cash_on() -> None:
    world = World(SWIP)
    world.sell()
    world.clock.wall_off -= 400
    world.crash(1)
    world.do(cmd.StartPayment(rail="swip"))
    assert not world.payments
    assert world.till.see().payments_off == "clock_wrong"
    world.do(cmd.TakeCash(received=1000))
    assert world.events(ev.SaleClosed)


def test_rule_08_a_clock_a_little_behind_is_no_matter() -> None:
    world = World(SWIP)
    world.sell()
    world.clock.wall_off -= 290
    world.crash(1)
    world.do(cmd.StartPayment(rail="swip"))
    assert world.payments


def test_rule_08_a_cancel_before_a_jump_back_and_a_restart_is_still_followed_at_a_human_pace() -> None:
    world = World(DROPPAY)
    world.latency = 0.001
    payment = world.pay_at("droppay")
    world.run(1)
    world.faults.looks = ["timeout"]
    world.do(cmd.AskCancel(payment=payment))
    world.clock.wall_off -= 200
    world.crash(1)
    before = len(world.looked)
    world.run(10)
    assert len(world.looked) - before < 20
    assert world.state(payment) is S.VOIDED


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
def test_rule_08_an_approval_is_not_settled_after_settle_by(terms) -> None:
    world = World(terms)
    payment = world.pay_at(terms.rail)
    world.run(1)
    world.approve(payment)
    world.run(0.2)
    world.faults.looks = ["timeout"] * 3
    world.faults.calls = ["unreachable"] * 500
    world.run(terms.settle_by_s + 60)
    world.faults.calls = []
    world.run(200)
    assert world.payment(payment).final
    assert world.net(payment) == 0
