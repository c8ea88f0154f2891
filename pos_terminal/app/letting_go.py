"""Held payments and open orders that a person lets go or charges, and money that was owed and went back by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk
from pos_terminal.domain import events as ev
from pos_terminal.domain.payment import NOT_CHARGED, Payment, PayState
from pos_terminal.domain.sale import SaleState

OPEN_ORDER = (PayState.CREATED, PayState.OPENING, PayState.WAITING, PayState.DOUBT_OPEN)


def held(payment: Payment) -> bool:
    """Say whether a payment is held: the customer agreed and a person charges it later."""
    return payment.state is PayState.APPROVED and payment.terms.hold and not payment.kept and not payment.let_go


def can_cancel(payment: Payment) -> bool:
    """Say whether a person may let a payment go: held or granted, or an order nobody paid yet."""
    open_one = payment.state is PayState.APPROVED or payment.state in OPEN_ORDER
    return open_one and not payment.let_go and not payment.kept and payment.complete is None


def cancel_held(desk: Desk, command: cmd.CancelHeld) -> None:
    """Let a held payment, a granted authorization or an open order go, and its sale where nothing else is taken."""
    payment = desk.state.payments.get(command.payment)
    reason = command.reason.strip()[:200]
    if payment is None:
        desk.error("nothing_to_cancel")
    elif payment.state is PayState.SETTLED:
        desk.error("already_charged")
    elif not can_cancel(payment):
        desk.error("nothing_to_cancel")
    elif not reason:
        desk.error("refund_reason")
    else:
        sale = desk.state.sales[payment.sale]
        desk.say(ev.HeldCancelled(reason), sale.id, payment.id)
        taken = sale.tenders or any(p.pays for p in desk.payments_of(sale))
        if sale.state is SaleState.TENDERING and not taken and (sale.aside or held_before(payment)):
            desk.say(ev.SaleGivenUp(), sale.id)
            if desk.state.screen.sale == sale.id:
                desk.state.screen.sale = desk.state.screen.outcome = ""


def held_before(payment: Payment) -> bool:
    return payment.state is PayState.APPROVED and payment.terms.hold


def payment_changed(desk: Desk, before: Payment, after: Payment) -> None:
    """Say that a hold or an open order that a person let go is gone."""
    if not after.let_go_by_hand or before.state is after.state or after.state not in NOT_CHARGED:
        return
    what = "hold_released" if after.approved is not None else "order_cancelled"
    desk.notice(what, "success", minor=str(after.due), number=after.number)


def charge_held(desk: Desk, command: cmd.ChargeHeld) -> None:
    """Charge a held payment; less than the held sum only where its rail can."""
    payment = desk.state.payments.get(command.payment)
    if payment is None or not held(payment):
        desk.error("nothing_to_charge")
        return
    minor = payment.due if command.minor is None else command.minor
    if not 0 < minor <= payment.due:
        desk.error("charge_limit", minor=str(payment.due))
    elif minor < payment.due and not payment.terms.capabilities.settle_less:
        desk.error("charge_only_whole", rail=payment.terms.title, minor=str(payment.due))
    else:
        desk.say(ev.HeldCharged(minor if minor < payment.due else 0), payment.sale, payment.id)


def close_owed(desk: Desk, command: cmd.CloseOwed) -> None:
    """Money that was owed to a customer went back by hand: how stands in the journal, and it leaves the list."""
    payment = desk.state.payments.get(command.payment)
    how = command.how.strip()[:200]
    if payment is None or not payment.owed:
        desk.error("nothing_owed")
    elif not how:
        desk.error("owed_how")
    else:
        desk.say(ev.OwedClosed(how), payment.sale, payment.id)


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.CancelHeld: cancel_held,
    cmd.ChargeHeld: charge_held,
    cmd.CloseOwed: close_owed,
}
