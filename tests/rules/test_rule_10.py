"""Rule 10: goods follow money."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import phase_of
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import CallAnswered
from pos_terminal.domain.payment import PayState as S
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def test_rule_10_paid_is_said_and_printed_only_when_settled() -> None:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_after"]
    world.run(5)
    assert not world.side.printed
    assert phase_of(world.payment(payment), world.moment()) is not P.APPROVED
    world.run(20)
    assert world.state(payment) is S.SETTLED
    assert len(world.side.printed) == 1


def test_rule_10_the_receipt_is_in_the_transaction_of_the_last_share() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.approve(payment)
    world.run(5)
    rows = world.journal.rows
    closed = next(n for n, row in enumerate(rows) if isinstance(row.event, ev.SaleClosed))
    assert isinstance(rows[closed - 1].event, CallAnswered)
    assert rows[closed - 1].envelope.at == rows[closed].envelope.at


def test_rule_10_nothing_is_printed_or_opened_by_a_restart() -> None:
    world = World(SWIP)
    world.sell()
    world.do(cmd.TakeCash(received=1000))
    opened, printed = world.side.opened, len(world.side.printed)
    world.crash(1)
    assert (world.side.opened, len(world.side.printed)) == (opened, printed)
