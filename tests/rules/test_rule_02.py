"""Rule 2: know whether it was sent, and what no means."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.domain import decide as act
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.sale import SaleState
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
def test_rule_02_refused_ends_the_matter_for_a_create(terms) -> None:
    world = World(terms)
    world.faults.calls = ["refused"]
    payment = world.pay_at(terms.rail)
    world.run(1)
    assert world.state(payment) is S.REFUSED


def test_rule_02_after_a_refused_settle_only_the_look_decides() -> None:
    """DropPay's 403 can mean already charged."""
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["late"]  # charged, but nobody heard
    world.faults.late_s = 0.01
    world.run(1.5)
    assert world.state(payment) is S.SETTLING
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=30)
    assert world.services["droppay"].captures(payment) == 1


def test_rule_02_a_refused_swip_close_that_gave_the_money_back_is_voided() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["refused"]
    world.run_till(lambda: world.payment(payment).final, limit=5)
    assert world.state(payment) is S.VOIDED
    assert world.net(payment) == 0


def test_rule_02_a_charge_refused_again_and_again_asks_a_person() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["refused"] * 50
    world.run(30)
    assert world.state(payment) is S.ATTENTION
    assert world.payment(payment).why == "settle_refused"
    assert len(world.sent(payment, Op.SETTLE)) == 3


@pytest.mark.parametrize("fault", ["busy", "unreachable", "misconfigured"])
def test_rule_02_a_settle_that_was_not_processed_is_repeated_after_a_look(fault) -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = [fault]
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=15)
    assert world.payment(payment).settle_sent == 1
    first, second = (at for at, _, sent in world.calls if sent.op is Op.SETTLE)
    assert any(first < at < second for at, _ in world.looked)
    assert world.net(payment) == 1000


@pytest.mark.parametrize("fault", ["busy", "unreachable"])
def test_rule_02_a_void_that_was_turned_away_is_not_hammered(fault) -> None:
    world = World(SWIP)
    world.latency = 0.001
    payment = world.pay_at("swip")
    world.run(1)
    world.faults.calls = [fault] * 200
    world.do(cmd.AskCancel(payment=payment))
    world.run(10)
    assert 2 <= len(world.sent(payment, Op.VOID)) <= 12


def test_rule_02_while_the_service_is_gone_the_look_before_a_repeat_is_not_hammered() -> None:
    """A line that is refused answers in a millisecond: the till must not ask a thousand times a second."""
    world = World(SWIP)
    world.latency = 0.001
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["unreachable"]
    world.run_till(lambda: world.payment(payment).retry_from is not None, limit=15)
    world.faults.offline = True
    world.do(cmd.AskCancel(payment=payment))
    world.do(cmd.GiveBack(payment=payment))
    before = len(world.looked)
    world.run(20)
    assert 2 <= len(world.looked) - before <= 12


def test_rule_02_a_busy_create_is_repeated_after_the_time_the_service_asked_for() -> None:
    world = World(SWIP)
    world.faults.calls = ["busy"]
    payment = world.pay_at("swip")
    world.run_till(lambda: world.state(payment) is S.WAITING, limit=10)
    assert len(world.sent(payment, Op.OPEN)) == 2


def test_rule_02_a_404_for_a_payment_we_know_is_not_believed_before_its_time() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    del world.services["swip"].bills[payment]
    world.run(90 + 29 * 60)
    assert not world.payment(payment).final
    world.run(15 * 60)
    assert world.state(payment) is S.EXPIRED


def test_rule_02_a_404_for_good_after_a_settle_is_for_a_manager() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_after"]
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    world.services["swip"].bills.pop(payment)
    world.run(45 * 60)
    assert world.state(payment) is S.ATTENTION
    assert world.next(payment) == act.Ask("gone", pytest.approx(0, abs=601))
    world.do(cmd.DecidePayment(payment=payment, charged=True, evidence="portal, 12:01"))
    assert world.state(payment) is S.SETTLED
    assert world.desk.state.sales[world.payment(payment).sale].state is SaleState.CLOSED


def test_rule_02_a_404_for_good_does_not_hold_an_overridden_sale() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_before"]
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    world.services["swip"].bills.pop(payment)
    world.do(cmd.Override(payment=payment))
    world.run(45 * 60)
    assert world.state(payment) is S.DISOWNED
    assert not world.payment(payment).live
    world.do(cmd.TakeCash(received=1000))
    assert world.desk.state.sales[world.payment(payment).sale].state is SaleState.CLOSED
    world.do(cmd.DecidePayment(payment=payment, charged=False, evidence="portal"))
    assert world.state(payment) is S.VOIDED


def test_rule_02_a_person_decides_only_what_no_look_tells() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.do(cmd.DecidePayment(payment=payment, charged=True, evidence="hope"))
    assert world.state(payment) is S.WAITING


def test_rule_02_last_looks_that_find_nothing_are_paced() -> None:
    world = World(SWIP)
    world.latency = 0.001
    payment = world.pay_at("swip")
    world.run(1)
    world.faults.looks = ["missing"] * 1000
    world.do(cmd.AskCancel(payment=payment))
    before = len(world.looked)
    world.run(10)
    assert len(world.looked) - before <= 12


def test_rule_02_a_night_without_a_line_is_survived() -> None:
    """Backing off grew without bound until it was no number any more."""
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.do(cmd.AskCancel(payment=payment))
    world.faults.offline = True
    world.run(12 * 3600)
    world.faults.offline = False
    world.run(700)
    assert world.payment(payment).final


def test_rule_02_an_offline_refund_backs_off() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.run(5)
    world.faults.offline = True
    world.do(cmd.RefundPayment(payment=payment, minor=100, reason="taste"))
    world.run(8 * 3600)
    assert len(world.sent(payment, Op.REFUND)) < 80
    world.faults.offline = False
    world.run(700)
    assert world.payment(payment).refunded == 100
