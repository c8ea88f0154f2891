"""Sale and shares, cash with loyalty, spreading."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import phase_of
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.sale import SaleState
from pos_terminal.domain.terms import Refunds
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def loyal(due: int = 800) -> tuple[World, str]:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.bill(payment).due = due
    world.run(2)
    return world, payment


def test_rule_cash_with_loyalty_is_recorded_and_only_then_the_drawer_opens() -> None:
    world, payment = loyal()
    world.do(cmd.CashWithLoyalty(payment=payment, received=1000))
    assert world.side.opened == 0
    world.run(3)
    assert (world.state(payment), world.side.opened) == (S.RECORDED, 1)
    sale = world.desk.state.sales[world.payment(payment).sale]
    assert (sale.tenders[0].minor, sale.tenders[0].change, sale.loyalty_sum) == (800, 200, 200)
    assert sale.state is SaleState.CLOSED


def test_rule_cash_with_loyalty_paid_in_the_app_gives_the_cash_back() -> None:
    world, payment = loyal()
    world.approve(payment)
    world.work(cmd.CashWithLoyalty(payment=payment, received=1000))
    world.run(3)
    assert world.state(payment) is S.SETTLED
    assert not world.sent(payment, Op.CLOSE_UNPAID)
    assert any(notice.code == "take_cash_back" for notice in world.desk.notices)


def test_rule_cash_with_loyalty_refused_returns_to_the_full_total() -> None:
    world, payment = loyal()
    world.faults.calls = ["refused"]
    world.do(cmd.CashWithLoyalty(payment=payment, received=1000))
    world.run(3)
    assert world.state(payment) is S.VOIDED
    assert world.desk.due(world.desk.sale) == 1000
    assert any(notice.code == "loyalty_lost" for notice in world.desk.notices)
    assert world.side.opened == 0


def test_rule_cash_with_loyalty_that_is_taken_away_before_the_close_is_asked_anew() -> None:
    """The sum rose above what the cashier has in hand: nothing is closed with it."""
    world, payment = loyal()
    world.bill(payment).due = 1000
    world.do(cmd.CashWithLoyalty(payment=payment, received=800))
    world.run(5)
    assert world.state(payment) is S.WAITING
    assert not world.sent(payment, Op.CLOSE_UNPAID)
    world.do(cmd.CashWithLoyalty(payment=payment, received=1000))
    world.run(3)
    assert world.state(payment) is S.RECORDED


@pytest.mark.parametrize(("taken", "state", "due"), [(True, S.RECORDED, 0), (False, S.VOIDED, 1000)])
@pytest.mark.parametrize("answered", [False, True])
def test_rule_cash_with_loyalty_after_a_crash_asks_whether_the_cash_was_taken(taken, state, due, answered) -> None:
    world, payment = loyal()
    if answered:  # the answer was lost, then the power
        world.faults.calls = ["lost_after"]
        world.faults.looks = ["", "timeout", "timeout"]
        world.do(cmd.CashWithLoyalty(payment=payment, received=1000))
        world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
        world.crash(1)
    else:
        world.crash_at_send = "after"
        world.do(cmd.CashWithLoyalty(payment=payment, received=1000))
    world.run(10)
    assert world.side.opened == 0
    assert phase_of(world.payment(payment), world.moment()) is P.ASK_CASH
    world.do(cmd.ConfirmCash(payment=payment, taken=taken))
    assert world.state(payment) is state
    assert world.desk.due(world.desk.state.sales[world.payment(payment).sale]) == due


def test_rule_cash_with_loyalty_a_look_comes_before_the_question() -> None:
    world, payment = loyal()
    world.crash_at_send = "before"
    world.faults.looks = [""]
    world.do(cmd.CashWithLoyalty(payment=payment, received=1000))
    world.run(0.01)
    world.faults.offline = True
    world.do(cmd.ConfirmCash(payment=payment, taken=True))
    assert world.state(payment) is not S.RECORDED


def test_rule_shares_the_last_share_closes_the_sale() -> None:
    world = World(SWIP, DROPPAY)
    world.sell(1000)
    first = world.start("swip", 400)
    world.run(1)
    world.approve(first)
    world.run(5)
    assert not world.events(ev.SaleClosed)
    world.do(cmd.BackToSale())
    world.do(cmd.TakeCash(received=600))
    closed = world.events(ev.SaleClosed)
    assert len(closed) == 1
    assert closed[0].total == 1000


def test_rule_shares_give_up_gives_every_share_back_and_then_cancels() -> None:
    world = World(SWIP)
    world.sell(1000)
    sale = world.desk.sale.id
    first = world.start("swip", 400)
    world.run(1)
    world.approve(first)
    world.run(5)
    world.do(cmd.BackToSale())
    world.do(cmd.TakeCash(received=100, minor=100))
    world.do(cmd.GiveUpSale())
    assert world.desk.state.sales[sale].state is SaleState.GIVING_UP
    world.run(5)
    assert world.desk.state.sales[sale].state is SaleState.CANCELLED
    assert world.net(first) == 0


def test_rule_shares_back_only_while_nothing_was_taken_and_the_number_stays() -> None:
    world = World(SWIP)
    world.sell(1000)
    number = world.desk.sale.number
    world.do(cmd.BackToSale())
    world.do(cmd.AddByPrice(price=500))
    world.do(cmd.Pay())
    assert (world.desk.sale.number, world.desk.sale.total) == (number, 1500)
    world.do(cmd.TakeCash(received=100, minor=100))
    world.do(cmd.BackToSale())
    assert world.desk.sale.state is SaleState.TENDERING


def test_rule_shares_a_rail_that_cannot_give_back_takes_only_the_last() -> None:
    world = World(replace(SWIP, capabilities=replace(SWIP.capabilities, refunds=Refunds.NONE)))
    world.sell(1000)
    world.do(cmd.StartPayment(rail="swip", minor=400))
    assert not world.payments
    world.do(cmd.StartPayment(rail="swip"))
    assert world.payments


def test_rule_spreading_loyalty_is_a_discount_spread_by_value_and_stored() -> None:
    world = World(SWIP)
    world.do(cmd.AddByPrice(price=333))
    world.do(cmd.AddByPrice(price=667))
    world.do(cmd.Pay())
    payment = world.start("swip")
    world.run(1)
    world.bill(payment).due = 850
    world.approve(payment)
    world.run(5)
    closed = world.events(ev.SaleClosed)[0]
    assert [net for _, net in closed.spread] == [283, 567]
    assert closed.total == 850
