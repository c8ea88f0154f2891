"""Rule 7: the last look."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import phase_of
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def test_rule_07_the_last_look_finds_the_payment_just_in_time() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(44.9)
    world.faults.looks = ["timeout"]
    world.run(0.5)
    world.approve(payment)
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=20)
    assert world.payment(payment).just_in_time


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
def test_rule_07_before_giving_up_there_is_one_more_look(terms) -> None:
    world = World(terms)
    payment = world.pay_at(terms.rail)
    world.run(terms.approve_s + 10)
    void = next(at for at, _, sent in world.calls if sent.op is Op.VOID)
    assert any(terms.approve_s - 0.06 <= at <= void for at, _ in world.looked)
    assert world.payment(payment).final


def test_rule_07_a_cancel_is_in_the_journal_before_the_last_look() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(2)
    world.do(cmd.AskCancel(payment=payment))
    assert world.events(ev.CancelAsked)
    asked = world.agenda.time
    world.run(1)
    void = next(at for at, _, sent in world.calls if sent.op is Op.VOID)
    assert any(asked <= at < void for at, _ in world.looked)


def too_late(terms=SWIP) -> tuple[World, str]:
    world = World(terms)
    payment = world.pay_at(terms.rail)
    world.run(2.1)
    world.approve(payment)
    world.do(cmd.AskCancel(payment=payment))
    world.run(0.5)
    assert world.state(payment) is S.APPROVED
    assert phase_of(world.payment(payment), world.moment()) is P.TOO_LATE
    return world, payment


def test_rule_07_cancelled_too_late_asks_and_keep_settles() -> None:
    world, payment = too_late()
    world.do(cmd.KeepPayment(payment=payment))
    world.run(3)
    assert (world.state(payment), world.net(payment)) == (S.SETTLED, 1000)


def test_rule_07_cancelled_too_late_and_give_back_voids() -> None:
    world, payment = too_late()
    world.do(cmd.GiveBack(payment=payment))
    world.run(3)
    assert (world.state(payment), world.net(payment)) == (S.VOIDED, 0)


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
def test_rule_07_without_an_answer_by_settle_by_it_is_given_back(terms) -> None:
    world, payment = too_late(terms)
    world.run(260)
    assert world.payment(payment).final
    assert world.net(payment) == 0
    assert not world.sent(payment, Op.SETTLE)


def test_rule_07_after_a_crash_a_cancelled_approval_is_given_back_unasked() -> None:
    world, payment = too_late(DROPPAY)
    world.crash(1)
    world.run(5)
    assert world.state(payment) is S.VOIDED


def test_rule_07_a_payment_that_waits_for_an_answer_is_still_looked_at() -> None:
    world, _payment = too_late(DROPPAY)
    before = len(world.looked)
    world.run(20)
    assert len(world.looked) > before + 5


def test_rule_07_after_our_close_with_0_no_sum_is_sent() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.faults.calls = ["lost_before"]
    world.do(cmd.AskCancel(payment=payment))
    world.run(0.5)
    world.approve(payment)
    world.run(60)
    assert not world.sent(payment, Op.SETTLE)
    assert (world.state(payment), world.net(payment)) == (S.VOIDED, 0)


def test_rule_07_a_charge_that_won_against_the_close_with_0_pays_the_sale() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["late"]
    world.faults.late_s = 0.0
    world.faults.looks = ["timeout"] * 3
    world.run(100)
    assert world.state(payment) is S.SETTLED
    assert world.net(payment) == 1000
