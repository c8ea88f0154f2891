"""Held payments over real HTTP: charged by a person, let go, or released though the answer was lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase
from pos_terminal.domain.events import HeldCancelled
from pos_terminal.domain.payment import PayState
from pos_terminal.domain.sale import SaleState
from tests.e2e.counter import Counter, wait_for
from tests.e2e.judge import judge, read


@pytest.fixture
def holding(till: Callable[[str], Counter]) -> Counter:
    """A till whose DropPay holds the sum, with a payment that the customer has granted."""
    counter = till("till")
    rails = counter.start_line.rails
    held = {**rails, "droppay": {**rails["droppay"], "charge": "hold"}}
    counter.start_line = msgspec.structs.replace(counter.start_line, rails=held)
    counter.start()
    counter.open("droppay", 1999)
    counter.control.customer("droppay", "approve")
    counter.sees(PaymentPhase.HELD)
    return counter


def ends(counter: Counter, state: PayState) -> None:
    wait_for(lambda: read(counter.folder).payment.state is state, f"{state}")


def sale_state(counter: Counter) -> SaleState:
    (sale,) = read(counter.folder).sales.values()
    return sale.state


def test_the_payments_page_says_until_when_it_is_held(holding: Counter) -> None:
    payment = holding.payment.id
    end = read(holding.folder).payment.held_until
    assert end is not None
    assert timedelta(hours=8) < end - datetime.now(UTC) < timedelta(hours=8, minutes=6)  # as told, past the wait
    holding.send(cmd.ShowPayments(), cmd.ShowPayment(payment))
    view = holding.until(lambda view: view.payments_page is not None and view.payments_page.detail is not None)
    assert view.payments_page is not None
    assert view.payments_page.detail is not None
    assert view.payments_page.detail.held_until.endswith(end.strftime("%H:%M"))  # this shop keeps UTC


def test_a_hold_still_lives_after_an_hour_and_is_charged(holding: Counter) -> None:
    payment = holding.payment.id
    holding.pass_time(3600)
    holding.send(cmd.ShowPayments(), cmd.ShowPayment(payment), cmd.CheckNow(payment))
    view = holding.until(lambda view: view.payments_page is not None and view.payments_page.detail is not None)
    assert view.payments_page is not None
    assert view.payments_page.detail is not None
    assert view.payments_page.detail.can_charge
    assert view.payments_page.detail.held_until
    holding.send(cmd.ChargeHeld(payment))
    ends(holding, PayState.SETTLED)
    told = judge(holding.folder, holding.control)
    assert (told.payment.paid, holding.control.ledger().net) == (1999, 1999)


def test_a_person_charges_the_hold_and_the_sale_is_paid(holding: Counter) -> None:
    holding.send(cmd.ChargeHeld(holding.payment.id))
    holding.paid()
    told = judge(holding.folder, holding.control)
    assert (told.payment.state, holding.control.ledger().net) == (PayState.SETTLED, 1999)


@pytest.mark.parametrize("lost", ["", "drop_after", "drop_before"])
def test_less_than_is_held_is_charged_once_and_the_rest_let_go(holding: Counter, lost: str) -> None:
    if lost:
        holding.control.fault(lost, "droppay", "charge")
    holding.send(cmd.ChargeHeld(holding.payment.id, 1200))
    ends(holding, PayState.SETTLED)
    holding.until(lambda view: view.tender is not None and view.tender.due == 799)
    told = judge(holding.folder, holding.control)
    assert (told.payment.paid, holding.control.ledger().net) == (1200, 1200)


def test_a_hold_is_let_go_and_its_sale_cancelled(holding: Counter) -> None:
    holding.send(cmd.CancelHeld(holding.payment.id, "not_collected", operator="Manager"))
    ends(holding, PayState.VOIDED)
    wait_for(lambda: sale_state(holding) is SaleState.CANCELLED, "the cancelled sale")
    judge(holding.folder, holding.control)
    assert holding.control.ledger().net == 0
    holding.until(lambda view: "hold_released" in [notice.code for notice in view.notices])


def test_a_hold_whose_release_is_lost_is_looked_at_until_it_is_known(holding: Counter) -> None:
    holding.control.fault("drop_after", "droppay", "delete")
    holding.send(cmd.CancelHeld(holding.payment.id, "mistake"))
    ends(holding, PayState.VOIDED)
    wait_for(lambda: sale_state(holding) is SaleState.CANCELLED, "the cancelled sale")
    judge(holding.folder, holding.control)


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
def test_killed_while_a_hold_is_let_go_it_is_let_go_afterwards(till: Callable[[str], Counter], before: bool) -> None:
    counter = till("till")
    rails = counter.start_line.rails
    held = {**rails, "droppay": {**rails["droppay"], "charge": "hold"}}
    counter.start_line = msgspec.structs.replace(counter.start_line, rails=held)
    counter.dies(HeldCancelled.kind, before=before)
    counter.open("droppay", 1999)
    counter.control.customer("droppay", "approve")
    counter.sees(PaymentPhase.HELD)
    payment = counter.payment.id
    counter.send(cmd.CancelHeld(payment, "mistake"))
    counter.ended()
    counter.start()
    if before:
        counter.until(lambda view: view.payment is not None and view.payment.phase is PaymentPhase.HELD)
        counter.send(cmd.CancelHeld(payment, "mistake"))
    ends(counter, PayState.VOIDED)
    wait_for(lambda: sale_state(counter) is SaleState.CANCELLED, "the cancelled sale")
    judge(counter.folder, counter.control)


def test_charged_meanwhile_it_is_no_hold_any_more(holding: Counter) -> None:
    payment = holding.payment.id
    holding.send(cmd.ChargeHeld(payment))
    holding.paid()
    holding.send(cmd.CancelHeld(payment, "mistake"))
    holding.until(lambda view: "already_charged" in [notice.code for notice in view.notices])
    (sale,) = read(holding.folder).sales.values()
    holding.send(cmd.PlanRefund(sale.id), cmd.Refund(sale.id, "whole", "changed_mind"))
    holding.until(lambda view: view.refund is not None and view.refund.state == "refunded")
    judge(holding.folder, holding.control)
    assert holding.control.ledger().net == 0


def test_an_order_that_was_left_open_is_cancelled_with_its_sale(till: Callable[[str], Counter]) -> None:
    counter = till("till").start()
    shown = counter.open("swip", 1999)
    counter.send(cmd.LeaveOpen(shown.id), cmd.CancelHeld(shown.id, "customer_asked"))
    ends(counter, PayState.VOIDED)
    wait_for(lambda: sale_state(counter) is SaleState.CANCELLED, "the cancelled sale")
    judge(counter.folder, counter.control)
