"""Rule 3: look before you repeat, and never more than the approved sum in all."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def lost_settle(terms, fault: str = "lost_before") -> tuple[World, str]:
    world = World(terms)
    payment = world.pay_at(terms.rail)
    world.run(1)
    world.approve(payment)
    world.faults.calls = [fault]
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    return world, payment


def test_rule_03_swip_settles_again_once_after_two_looks_five_seconds_apart() -> None:
    world, payment = lost_settle(SWIP)
    over = world.agenda.time
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=30)
    again = [at for at, _, sent in world.calls if sent.op is Op.SETTLE][1]
    looks = [at for at, _ in world.looked if over <= at < again]
    assert looks[-1] - looks[0] >= 5.0
    assert world.net(payment) == 1000


def test_rule_03_a_wall_clock_that_jumps_does_not_bring_two_looks_apart() -> None:
    world, payment = lost_settle(SWIP)
    over = world.agenda.time
    world.run(1.5)
    world.clock.wall_off += 6
    world.run_till(lambda: len(world.sent(payment, Op.SETTLE)) == 2, limit=30)
    again = [at for at, _, sent in world.calls if sent.op is Op.SETTLE][1]
    looks = [at for at, _ in world.looked if over <= at < again]
    assert looks[-1] - looks[0] >= 5.0


def test_rule_03_swip_never_settles_a_third_time() -> None:
    world, payment = lost_settle(SWIP)
    world.faults.calls = ["lost_before"] * 9
    world.run(70)
    assert len(world.sent(payment, Op.SETTLE)) == 2


def test_rule_03_droppay_settles_again_after_one_look() -> None:
    world, payment = lost_settle(DROPPAY)
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=5)
    assert world.services["droppay"].captures(payment) == 1


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
def test_rule_03_a_settle_that_arrived_is_not_repeated(terms) -> None:
    world, payment = lost_settle(terms, "lost_after")
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=10)
    assert len(world.sent(payment, Op.SETTLE)) == 1


def test_rule_03_a_settle_not_later_than_settle_by() -> None:
    world, payment = lost_settle(SWIP)
    world.faults.offline = True
    world.run(70)
    world.faults.offline = False
    world.run(60)
    assert len(world.sent(payment, Op.SETTLE)) == 1
    assert world.net(payment) == 0


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
def test_rule_03_a_settle_cut_off_by_a_crash_is_repeated_after_looks_alone(terms) -> None:
    world = World(terms)
    payment = world.pay_at(terms.rail)
    world.run(1)
    world.approve(payment)
    world.crash_at_send = "before"
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=5)
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=20)
    assert world.services[terms.rail].captures(payment) == 1


def test_rule_03_after_a_close_with_cash_there_is_one_close_more_at_most() -> None:
    world = World(SWIP)
    world.services["swip"].switch = {"failed_close_stays_open"}
    payment = world.pay_at("swip")
    world.run(1)
    world.faults.calls = ["lost_before"] * 9
    world.do(cmd.CashWithLoyalty(payment=payment, received=1000))
    world.run(11)
    world.approve(payment)
    world.run(75)
    assert len(world.sent(payment, Op.CLOSE_UNPAID)) + len(world.sent(payment, Op.SETTLE)) <= 2
