"""Rules 13 and 16: held payments, open orders and what is owed end by a person's word, never by "force done"."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import checking_rows
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.sale import SaleState
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World

HOLDING = replace(DROPPAY, hold=True)
BOOKED = replace(HOLDING, capabilities=replace(DROPPAY.capabilities, settle_less=True))


def held(terms=HOLDING) -> tuple[World, str]:
    world = World(terms)
    payment = world.pay_at("droppay")
    world.run(1)
    world.approve(payment)
    world.run(5)
    assert world.state(payment) is S.APPROVED
    return world, payment


def sale_of(world: World, payment: str):
    return world.desk.state.sales[world.payment(payment).sale]


def test_rule_16_a_held_payment_is_let_go_with_who_and_why() -> None:
    world, payment = held()
    world.do(cmd.CancelHeld(payment, "", operator="Manager"))
    assert (world.desk.notices[-1].code, world.state(payment)) == ("refund_reason", S.APPROVED)
    world.do(cmd.CancelHeld(payment, "not_collected", operator="Manager"))
    world.run(5)
    assert (world.state(payment), world.net(payment)) == (S.VOIDED, 0)
    assert sale_of(world, payment).state is SaleState.CANCELLED
    row = next(row for row in world.journal.rows if isinstance(row.event, ev.HeldCancelled))
    assert (row.event.reason, row.envelope.operator) == ("not_collected", "Manager")


def test_rule_16_a_hold_whose_release_is_lost_is_looked_at_until_it_is_known() -> None:
    world, payment = held()
    world.faults.calls = ["lost_after"]
    world.do(cmd.CancelHeld(payment, "mistake"))
    world.run(5)
    assert sale_of(world, payment).state is SaleState.GIVING_UP
    world.run(60)
    assert (world.state(payment), sale_of(world, payment).state) == (S.VOIDED, SaleState.CANCELLED)


def test_rule_16_a_hold_that_was_charged_meanwhile_becomes_a_refund() -> None:
    world, payment = held()
    world.do(cmd.ChargeHeld(payment))
    world.run(5)
    assert (world.state(payment), sale_of(world, payment).state) == (S.SETTLED, SaleState.CLOSED)
    world.do(cmd.CancelHeld(payment, "mistake"))
    assert world.desk.notices[-1].code == "already_charged"
    assert world.net(payment) == 1000


@pytest.mark.parametrize(("minor", "word"), [(0, "charge_limit"), (1001, "charge_limit"), (600, "charge_only_whole")])
def test_rule_16_a_hold_is_charged_up_to_its_sum(minor: int, word: str) -> None:
    world, payment = held()
    world.do(cmd.ChargeHeld(payment, minor))
    world.run(5)
    assert (world.desk.notices[-1].code, world.state(payment)) == (word, S.APPROVED)


def test_rule_16_where_the_rail_can_a_part_of_the_hold_is_charged_and_the_rest_is_due() -> None:
    world, payment = held(BOOKED)
    world.services["droppay"].switch = {"part_of_hold"}
    world.do(cmd.ChargeHeld(payment, 600))
    world.run(5)
    assert (world.state(payment), world.net(payment)) == (S.SETTLED, 600)
    assert world.desk.due(sale_of(world, payment)) == 400


def test_rule_16_an_order_that_was_left_open_is_cancelled_with_its_sale() -> None:
    world = World(replace(SWIP, approve_s=600.0, settle_by_s=900.0, service_life_s=36000.0))
    payment = world.pay_at("swip")
    world.run(1)
    world.do(cmd.LeaveOpen(payment))
    world.do(cmd.CancelHeld(payment, "customer_asked"))
    world.run(5)
    assert (world.state(payment), sale_of(world, payment).state) == (S.VOIDED, SaleState.CANCELLED)
    assert [sent.minor for sent in world.sent(payment, Op.VOID)] == [0]


def test_rule_16_paid_in_the_moment_of_the_cancel_it_goes_back() -> None:
    world = World(replace(SWIP, approve_s=600.0, settle_by_s=900.0, service_life_s=36000.0))
    payment = world.pay_at("swip")
    world.run(1)
    world.do(cmd.LeaveOpen(payment))
    world.approve(payment)
    world.do(cmd.CancelHeld(payment, "customer_asked"))
    world.run(10)
    assert world.net(payment) == 0
    assert sale_of(world, payment).state is SaleState.CANCELLED


def owed() -> tuple[World, str]:
    world = World(DROPPAY)
    payment = world.pay_at("droppay")
    world.run(1)
    world.approve(payment)
    world.faults.calls = ["lost_after"]
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    world.do(cmd.Override(payment=payment))
    world.do(cmd.TakeCash(received=1000))
    world.run(60)
    assert world.payment(payment).owed == 1000
    return world, payment


def test_rule_13_what_is_owed_leaves_the_list_by_a_managers_word() -> None:
    world, payment = owed()
    world.do(cmd.CloseOwed(payment, ""))
    assert world.desk.notices[-1].code == "owed_how"
    world.do(cmd.CloseOwed(payment, "bank transfer"))
    world.run(4000)
    assert not checking_rows(world.desk)
    assert (world.payment(payment).owed, world.payment(payment).left) == (0, 0)
    assert not world.sent(payment, Op.REFUND)
    world.do(cmd.CloseOwed(payment, "again"))
    assert world.desk.notices[-1].code == "nothing_owed"


def test_rule_13_closed_by_hand_it_stays_closed_after_a_restart() -> None:
    world, payment = owed()
    world.do(cmd.CloseOwed(payment, "bank transfer"))
    world.crash()
    world.run(4000)
    assert not checking_rows(world.desk)
    assert len(world.events(ev.OwedListed)) == 1
