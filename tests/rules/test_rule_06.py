"""Rule 6: unknown words are not yes, and not no."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import CallAnswered, CallSent, Op, Outcome
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.reading import Phase, Reading
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def settled_by(reading: Reading, terms=SWIP, void: bool = False) -> S:
    """Show one reading to a payment whose settle is in doubt."""
    world = World(terms)
    payment = world.pay_at(terms.rail)
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_before"]
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    world.desk.start_batch()
    if void:
        world.desk.say(CallSent(Op.VOID), world.payment(payment).sale, payment)
        world.desk.say(CallAnswered(Op.VOID, Outcome.DONE), world.payment(payment).sale, payment)
    world.desk.observe(world.payment(payment), ev.PaymentRead(reading))
    return world.state(payment)


@pytest.mark.parametrize(
    "reading",
    [
        Reading(Phase.UNKNOWN, paid=1000),
        Reading(Phase.CLOSED_PAID, paid=None),
        Reading(Phase.CLOSED_PAID, paid=0),
        Reading(Phase.CLOSED_PAID, paid=-1000),
    ],
)
def test_rule_06_words_that_do_not_prove_a_charge_change_nothing(reading) -> None:
    assert settled_by(reading) is S.DOUBT_SETTLE


def test_rule_06_closed_unpaid_without_complete_means_the_money_went_back() -> None:
    assert settled_by(Reading(Phase.CLOSED_UNPAID, paid=1000)) is S.VOIDED


def test_rule_06_droppay_ended_without_counters_after_a_charge_is_no_no() -> None:
    assert settled_by(Reading(Phase.EXPIRED), DROPPAY) is S.DOUBT_SETTLE
    assert settled_by(Reading(Phase.EXPIRED, settle_count=0), DROPPAY) is S.EXPIRED


def test_rule_06_after_our_close_with_0_any_status_but_open_is_voided() -> None:
    for phase in (Phase.UNKNOWN, Phase.EXPIRED, Phase.CLOSED_UNPAID, Phase.VOIDED):
        assert settled_by(Reading(phase), void=True) is S.VOIDED
    assert settled_by(Reading(Phase.OPEN, due=1000), void=True) is S.DOUBT_VOID
    assert settled_by(Reading(Phase.CLOSED_PAID, paid=1000), void=True) is S.SETTLED


def test_rule_06_unknown_words_never_free_the_sale() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_before"]
    world.faults.looks = []
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    world.faults.looks = ["unknown"] * 2000
    world.run(3 * 3600)
    assert world.payment(payment).live


def test_rule_06_a_word_that_nobody_ever_explains_does_not_keep_a_payment_for_ever() -> None:
    """It stands 30 min after the service's own life time, as a 404 does in rule 2: never settled, never charged."""
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(5)
    world.faults.looks = ["unknown"] * 5000
    world.faults.calls = ["refused"]
    world.run(25 * 60)
    assert world.payment(payment).live
    world.run(20 * 60)  # the next look of the sweep
    assert world.state(payment) is S.EXPIRED


def test_rule_06_a_word_that_nobody_ever_explains_after_a_settle_goes_to_a_manager() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_before"]
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    world.faults.looks = ["unknown"] * 5000
    world.run(40 * 60)
    assert world.state(payment) is S.ATTENTION
    world.do(cmd.DecidePayment(payment=payment, charged=False, evidence="SWiP's list"))
    assert world.state(payment) is S.VOIDED


def test_rule_06_a_look_follows_every_delete() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.do(cmd.AskCancel(payment=payment))
    world.run(3)
    void = next(at for at, _, sent in world.calls if sent.op is Op.VOID)
    assert world.state(payment) is S.VOIDED
    assert any(at > void for at, _ in world.looked)
