"""Rule 15: the account stays the account."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.app.present_payment import phase_of
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from tests.rules.terms import SWIP
from tests.rules.world import World


def moved() -> tuple[World, str]:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    from pos_terminal.app.paying import check_accounts

    world.rails["swip"].terms = replace(SWIP, account="another shop")
    world.crash(1)
    world.desk.start_batch()
    check_accounts(world.desk)
    world.desk.commit()
    return world, payment


def test_rule_15_another_account_is_attention_and_its_answers_do_not_count() -> None:
    world, payment = moved()
    assert (world.state(payment), world.payment(payment).why) == (S.ATTENTION, "account")
    before = len(world.looked)
    world.run(7200)
    assert world.state(payment) is S.ATTENTION
    assert len(world.looked) == before
    assert not world.sent(payment, Op.SETTLE) + world.sent(payment, Op.VOID)


def test_rule_15_a_repointed_rail_is_off_while_payments_are_open() -> None:
    world, _ = moved()
    assert world.desk.rail_off("swip") == "account_changed"


def test_rule_15_a_rail_that_is_off_for_another_reason_is_no_other_account() -> None:
    from pos_terminal.app.paying import check_accounts

    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.rails["swip"].terms = replace(SWIP, account="")  # its secret is missing today
    world.crash(1)
    world.desk.start_batch()
    check_accounts(world.desk)
    world.run(120)
    assert world.state(payment) is S.WAITING
    assert phase_of(world.payment(payment), world.moment()) is P.UNKNOWN
    assert world.till.see().payment.can_set_aside
