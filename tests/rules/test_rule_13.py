"""Rule 13: cash while in doubt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import checking_rows
from pos_terminal.domain import events as ev
from pos_terminal.domain.actions import Look
from pos_terminal.domain.decide import decide
from pos_terminal.domain.events import Op
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.sale import SaleState
from pos_terminal.domain.terms import Refunds
from tests.rules.card_world import CARD
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def overridden(terms=SWIP, fault: str = "lost_before") -> tuple[World, str]:
    world = World(terms)
    world.services[terms.rail].switch = {"charge_id_in_look"}
    payment = world.pay_at(terms.rail)
    world.run(1)
    world.approve(payment)
    world.faults.calls = [fault]
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=20)
    world.do(cmd.Override(payment=payment))
    world.do(cmd.TakeCash(received=1000))
    assert world.desk.state.sales[world.payment(payment).sale].state is SaleState.CLOSED
    return world, payment


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
def test_rule_13_read_approved_it_is_voided_and_stays_disowned_meanwhile(terms) -> None:
    world, payment = overridden(terms)
    world.run(60)
    assert (world.state(payment), world.net(payment)) == (S.VOIDED, 0)
    assert len(world.sent(payment, Op.SETTLE)) == 1


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
def test_rule_13_found_settled_it_is_given_back_once(terms) -> None:
    world, payment = overridden(terms, "lost_after")
    world.run(60)
    assert (world.state(payment), world.net(payment)) == (S.SETTLED, 0)
    assert world.payment(payment).refunded == 1000


@pytest.mark.parametrize("terms", [SWIP, DROPPAY])
def test_rule_13_a_look_from_before_the_lost_settle_voids_nothing(terms) -> None:
    """A close with 0 after a close that was done may give the money back, and our refund would do so once more."""
    world, payment = overridden(terms, "lost_after")
    now = world.desk.now()
    as_if_just_read = replace(world.payment(payment), looked=now)
    assert isinstance(decide(as_if_just_read, now), Look)


def test_rule_13_without_the_charges_id_it_is_owed() -> None:
    world, payment = overridden(DROPPAY, "lost_after")
    world.services["droppay"].switch = set()
    world.run(60)
    row = checking_rows(world.desk)[0]
    assert (row.what, world.payment(payment).owed) == ("owed", 1000)


def test_rule_13_a_give_back_in_doubt_is_owed_until_somebody_finds_it_done() -> None:
    world, payment = overridden(SWIP, "lost_after")
    world.faults.calls = ["lost_after"]
    world.run(700)
    assert world.payment(payment).owed == 1000
    refund = world.payment(payment).refunds[0]
    world.do(cmd.DecideRefund(payment=payment, refund=refund.id, done=True, evidence="portal"))
    assert (world.payment(payment).owed, world.net(payment)) == (0, 0)
    assert not checking_rows(world.desk)


def test_rule_13_a_rail_that_cannot_void_disowns() -> None:
    world = World(DROPPAY)
    world.services["droppay"].switch = {"delete_405"}
    payment = world.pay_at("droppay")
    world.run(1)
    world.do(cmd.AskCancel(payment=payment))
    world.run(3)
    assert world.state(payment) is S.DISOWNED
    world.approve(payment)
    world.run(1200)
    assert (world.state(payment), world.net(payment)) == (S.EXPIRED, 0)


def test_rule_13_cash_is_taken_for_the_total_without_loyalty() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.bill(payment).due = 800
    world.run(2)
    world.do(cmd.Override(payment=payment))
    world.do(cmd.TakeCash(received=800))
    assert not world.events(ev.SaleClosed)
    world.do(cmd.TakeCash(received=1000))
    assert world.events(ev.SaleClosed)[0].total == 1000


def test_rule_13_an_overridden_close_with_cash_is_not_recorded() -> None:
    world = World(SWIP)
    payment = world.pay_at("swip")
    world.run(1)
    world.bill(payment).due = 800
    world.run(2)
    world.faults.calls = ["lost_after"]
    world.faults.looks = ["timeout"] * 2
    world.do(cmd.CashWithLoyalty(payment=payment, received=800))
    world.run_till(lambda: world.state(payment) is S.DOUBT_SETTLE, limit=30)
    world.do(cmd.Override(payment=payment))
    world.run(60)
    assert world.state(payment) is S.VOIDED
    assert world.desk.due(world.desk.sale) == 1000


def test_rule_13_the_dialog_says_beforehand_which_it_will_be() -> None:
    from pos_terminal.app.paying import override_note

    notes = {}
    for terms in (SWIP, DROPPAY, CARD, replace(SWIP, capabilities=replace(SWIP.capabilities, refunds=Refunds.NONE))):
        world = World(terms)
        payment = world.payment(world.pay_at(terms.rail))
        notes[terms] = override_note(payment)
    assert list(notes.values()) == ["gives_back", "owed", "gives_back", "owed"]
    assert override_note(replace(payment, terms=DROPPAY, settle_id="CHA1")) == "gives_back"


def test_rule_13_what_is_owed_is_never_forgotten(monkeypatch) -> None:
    monkeypatch.setattr("pos_terminal.app.till.FORGET_ABOVE", 4)
    world, payment = overridden(DROPPAY, "lost_after")
    world.services["droppay"].switch = set()
    world.run(60)
    for _ in range(8):
        world.do(cmd.NewSale())
        world.sell()
        world.do(cmd.TakeCash(received=1000))
    assert world.payment(payment).owed == 1000
