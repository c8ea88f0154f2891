"""Rule 1: write first."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.domain.payment import PayState as S
from tests.rules.world import SWIP, World


def test_rule_01_payments_go_on_when_the_journal_can_be_written_again() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(2)
    world.journal.broken = True
    world.do(cmd.CheckNow(payment=payment))
    world.approve(payment)
    world.run(3)  # the look that reads approved cannot be written
    assert world.state(payment) is S.WAITING
    assert world.till.see().payments_off
    world.journal.broken = False
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=10)
    assert world.net(payment) == 1000


def test_rule_01_a_lost_batch_does_not_stop_the_looking() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(2)
    world.journal.broken = True
    world.work(cmd.AskCancel(payment=payment))  # lost, and with it what the payment waited for
    world.journal.broken = False
    before = len(world.looked)
    world.run(5)
    assert len(world.looked) > before + 2
    assert world.payment(payment).cancel is None


def test_rule_01_payments_stay_off_until_something_was_written() -> None:
    world = World(SWIP)
    world.journal.broken = True
    world.do(cmd.AddByPrice(price=100))
    world.do(cmd.DismissNotice(notice=99))  # writes nothing, so proves nothing
    assert world.till.see().payments_off == "journal_broken"
    world.journal.broken = False
    world.do(cmd.AddByPrice(price=100))
    assert world.till.see().payments_off == ""
