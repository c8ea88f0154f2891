"""Rule 1: write first."""

from __future__ import annotations

from typing import NoReturn

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.ports import JournalBroken
from pos_terminal.domain import events as ev
from pos_terminal.domain.payment import PayState as S
from tests.rules.terms import SWIP
from tests.rules.world import World


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


def test_rule_01_payments_come_back_by_themselves_when_the_disk_is_well() -> None:
    world = World(SWIP)
    world.do(cmd.AddByPrice(price=100))
    world.journal.broken = True
    world.do(cmd.AddByPrice(price=200))
    world.run_till(lambda: world.till.see().payments_off == "journal_broken", limit=10)
    assert world.till.see().basket.total == 100
    world.journal.broken = False
    world.run_till(lambda: world.till.see().payments_off == "", limit=10)  # nobody has touched anything


def damaged(*_: object) -> NoReturn:
    raise JournalBroken("journal_damaged", "a page of it cannot be read")


def test_rule_01_rows_that_cannot_be_read_turn_payments_off_and_end_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(SWIP)
    world.do(cmd.AddByPrice(price=100))
    monkeypatch.setattr(world.journal, "story", damaged)
    world.work(cmd.Reprint(sale="of long ago"), cmd.AddByPrice(price=200))
    seen = world.till.see()
    assert (seen.payments_off, seen.basket.total) == ("journal_damaged", 100)
    assert [notice.code for notice in seen.notices] == ["journal_damaged"]
    monkeypatch.undo()
    world.work(cmd.AddByPrice(price=300), cmd.Pay(), cmd.StartPayment("swip"))
    seen = world.till.see()
    assert (seen.payments_off, seen.payment, seen.basket.total) == ("journal_damaged", None, 400)


def test_rule_01_what_was_written_is_not_written_again_when_reading_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(2)
    monkeypatch.setattr(world.journal, "shift", damaged)
    world.approve(payment)
    world.run_till(lambda: world.state(payment) is S.SETTLED, limit=10)
    world.run(10)
    answers = [row.event.op for row in world.journal.rows if isinstance(row.event, ev.CallAnswered)]
    assert answers.count(ev.Op.SETTLE) == 1
    assert world.till.see().payments_off == "journal_damaged"
    assert world.net(payment) == 1000
