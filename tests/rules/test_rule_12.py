"""Rule 12: every step leaves a trace."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import CallAnswered, CallSent, Op
from tests.rules.terms import SWIP
from tests.rules.world import World


def test_rule_12_who_when_and_what_stand_in_every_row() -> None:
    world = World(SWIP)
    world.do(cmd.AddByPrice(price=1000, operator="Anna", approver="Mia"))
    row = world.journal.rows[-1].envelope
    assert (row.operator, row.approver) == ("Anna", "Mia")
    assert row.at.utcoffset().total_seconds() == 0


def test_rule_12_every_call_that_may_move_money_has_an_intent_and_an_outcome() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.run(5)
    rows = [row.event for row in world.journal.rows]
    told = [(type(e), e.op) for e in rows if isinstance(e, CallSent | CallAnswered)]
    expected = [(kind, op) for op in (Op.OPEN, Op.SETTLE) for kind in (CallSent, CallAnswered)]
    assert told == expected
    assert world.payment(payment).words


def test_rule_12_looks_are_journalled_only_when_they_change_something() -> None:
    world = World(SWIP)
    world.pay_at("swip")
    world.run(40)
    assert len(world.looked) > 30
    assert len(world.events(ev.PaymentRead)) <= 1


def test_rule_12_a_replay_gives_the_same_payment() -> None:
    from tests.rules.world import timeless

    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.run(5)
    assert timeless(world.refold()[payment]) == timeless(world.payment(payment))
