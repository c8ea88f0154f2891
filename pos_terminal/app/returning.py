"""Refunds of closed sales: planned, begun in one transaction, and closed with a receipt when every part is final."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app import letting_go, paying
from pos_terminal.app.desk import Desk
from pos_terminal.app.refund_receipts import refund_receipt
from pos_terminal.app.refund_screen import RefundScreen
from pos_terminal.domain import events as ev
from pos_terminal.domain import returns as back
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.return_end import closed
from pos_terminal.domain.return_plan import Plan, Wanted, plan
from pos_terminal.domain.return_ways import ASKING
from pos_terminal.domain.returns import Return
from pos_terminal.domain.sale import Sale

REASON_LONGEST = 200
DRAWER = {back.NO_RECEIPT: "return", back.VOID: "void"}


# --- planning


def plan_refund(desk: Desk, command: cmd.PlanRefund) -> None:
    """Put a refund on the screen. One of the sale that is still on its way is shown as it stands."""
    sale = refundable(desk, command.sale)
    if sale is None:
        desk.state.screen.refund = None
        return
    shown = desk.state.screen.refund
    done = find(sale, shown.doing) if shown is not None and shown.sale == sale.id else None
    if done is not None and done.counted == done.total:
        return  # a choice that was on its way when it was done: only leaving the dialog begins another
    one = sale.open_return
    wanted = Wanted(command.mode, command.lines, command.minor, command.cash_instead)
    desk.state.screen.refund = RefundScreen(sale.id, wanted, one.id if one is not None else "", _returned(desk, sale))


def _returned(desk: Desk, sale: Sale) -> int:
    """Return what went back of a sale, wherever it was refunded, in minor units."""
    return sum(way.returned for way in plan_of(desk, sale, Wanted()).ways)


def leave_refund(desk: Desk, _: cmd.LeaveRefund) -> None:
    desk.state.screen.refund = None


def refundable(desk: Desk, sale_id: str) -> Sale | None:
    """Return a closed sale of this till, or None after a word: another till's is refunded there (rule 11)."""
    sale = desk.recall_closed(sale_id)
    if sale is None:
        desk.error("refund_not_closed" if sale_id in desk.state.sales else "refund_other_till")
        return None
    for payment in desk.payments_of(sale):
        if to_be_asked(desk, sale, payment):
            desk.look_now(payment.id)
    return sale


def to_be_asked(desk: Desk, sale: Sale, payment: Payment) -> bool:
    """Say whether its service must be asked first what went back: this till's records may not know of it."""
    shows = payment.terms.capabilities.refund_shows and payment.state is PayState.SETTLED and payment.pays
    return shows and desk.of_older_series(sale) and payment.looked is None and _can_ask(desk, payment)


def lost_refunds(desk: Desk, sale: Sale) -> str:
    """Return what an older copy of the records knows of a sale's refunds: `told`, `asking` or `untold`, or nothing.

    Told: the services of all its payments say what went back, or refuse a second refund.
    """
    if not desk.of_older_series(sale):
        return ""
    payments = [payment for payment in desk.payments_of(sale) if payment.pays]
    tells = all(p.terms.capabilities.refund_repeat_is_refused or p.terms.capabilities.refund_shows for p in payments)
    if sale.tenders or not tells:
        return "untold"
    return "asking" if any(to_be_asked(desk, sale, payment) for payment in payments) else "told"


def plan_of(desk: Desk, sale: Sale, wanted: Wanted) -> Plan:
    """Return what a refund would be, now and at this till."""
    payments = desk.payments_of(sale)
    off = {p.id: ASKING for p in payments if to_be_asked(desk, sale, p)}
    off |= {p.id: "refund_rail_off" for p in payments if not _can_ask(desk, p)}
    return plan(sale, payments, wanted, desk.rules.cash_rounding, off)


def _can_ask(desk: Desk, payment: Payment) -> bool:
    """Say whether the rail that took a payment is set up now with the same account (rule 15)."""
    rail = desk.rails.get(payment.terms.rail)
    return not desk.rails or (rail is not None and rail.terms.account == payment.terms.account)


# --- doing


def refund(desk: Desk, command: cmd.Refund) -> None:
    """Do what was planned. A second click finds the first one's return on the screen and does nothing.

    Nor does one for a plan that was made before more went back elsewhere: it is to be planned anew.
    """
    shown = desk.state.screen.refund
    if shown is not None and shown.sale == command.sale and shown.doing:
        return
    sale = refundable(desk, command.sale)
    if sale is None:
        return
    returned = _returned(desk, sale)
    if shown is not None and shown.sale == sale.id and returned > shown.returned:
        desk.error("refund_changed")
        return
    wanted = Wanted(command.mode, command.lines, command.minor, command.cash_instead)
    desk.state.screen.refund = RefundScreen(sale.id, wanted, returned=returned)
    which = begin(desk, sale, wanted, command.reason, command.note)
    desk.state.screen.refund = RefundScreen(sale.id, wanted, which, returned)


def refund_payment(desk: Desk, command: cmd.RefundPayment) -> None:
    """Give a sum back by the rail that took it, never more than is left of it (rule 11)."""
    payment = desk.state.payments.get(command.payment)
    if payment is None or payment.state is not PayState.SETTLED or not payment.pays:
        return
    sale = refundable(desk, payment.sale)
    if sale is None:
        return
    whole = plan_of(desk, sale, Wanted(only=payment.id))
    all_of_it = not whole.problem and whole.total == command.minor and len(whole.ways) == 1
    mode = back.WHOLE if all_of_it else back.AMOUNT
    begin(desk, sale, Wanted(mode, minor=command.minor, only=payment.id), command.reason)


def begin(desk: Desk, sale: Sale, wanted: Wanted, reason: str, note: str = "") -> str:
    """Write a return with all of its parts in one transaction; return its id, or nothing after a word."""
    reason, note = reason.strip()[:REASON_LONGEST], note.strip()[:REASON_LONGEST]
    if desk.payments_off:
        desk.error(desk.payments_off)
        return ""
    if not reason:
        desk.error("refund_reason")
        return ""
    found = plan_of(desk, sale, wanted)
    if found.problem:
        desk.error(found.problem, **dict(found.args))
        return ""
    which = desk.ids.new()
    parts = tuple(replace(part, refund=desk.ids.new()) if part.way == back.RAIL else part for part in found.parts)
    desk.say(ev.ReturnStarted(which, wanted.mode, found.lines, found.total, found.tax, parts, reason, note), sale.id)
    for part in parts:
        if part.way == back.RAIL:
            desk.say(ev.RefundRequested(part.refund, part.minor, note or reason), sale.id, part.payment)
    hand_over(desk, sale, which, parts, DRAWER.get(wanted.mode, "refund"))
    end(desk, sale.id)
    return which


def hand_over(desk: Desk, sale: Sale, which: str, parts: tuple[ev.ReturnPart, ...], why: str) -> None:
    """Pay the parts that no service pays; the drawer is opened by this live command alone."""
    for part in parts:
        if part.way == back.RAIL:
            continue
        against = part.instead if part.instead in desk.state.payments else ""
        given = part.minor + part.rounding
        desk.say(ev.ReturnPaid(which, part.way, given, part.instead, rounding=part.rounding), sale.id, against)
    if any(part.way == back.CASH for part in parts):
        desk.say(ev.DrawerOpened(why), sale.id)
        desk.after_commit(desk.kick_drawer)
    if any(part.way == back.EXTERNAL for part in parts):
        desk.notice("refund_on_terminal", "warning")


# --- the end


def payment_changed(desk: Desk, before: Payment, after: Payment) -> None:
    """Follow a payment; when a refund of it became final its return may end."""
    paying.payment_changed(desk, before, after)
    letting_go.payment_changed(desk, before, after)
    if before.refunds != after.refunds and after.sale in desk.state.sales:
        end(desk, after.sale)


def end(desk: Desk, sale_id: str, paper: bool = True) -> None:
    """Close the open return of a sale once every part of it is final; what went back gets a receipt."""
    sale = desk.state.sales[sale_id]
    one = sale.open_return
    found = closed(sale, one, desk.payments_of(sale)) if one is not None else None
    if one is None or found is None:
        return
    prefix = "T" if desk.rules.test else ""
    receipt = f"{prefix}{desk.numbered('receipt')}" if found.returned else ""
    desk.say(replace(found, receipt=receipt), sale_id)
    if receipt and paper:
        print_refund(desk, sale_id, one.id)
    _tell(desk, desk.state.sales[sale_id], one.id)


def _tell(desk: Desk, sale: Sale, which: str) -> None:
    """Say how a refund ended, unless its dialog is on the screen and says it."""
    shown = desk.state.screen.refund
    if shown is not None and shown.sale == sale.id:
        return
    one = next(one for one in sale.returns if one.id == which)
    if one.counted < one.total:
        desk.notice("refund_not_all", "warning", "declined", minor=str(one.total - one.counted), number=sale.number)
    else:
        desk.notice("refund_done", "success", "approved", minor=str(one.counted), number=sale.number)


def find(sale: Sale, which: str) -> Return | None:
    return next((one for one in sale.returns if one.id == which), None)


def print_refund(desk: Desk, sale_id: str, which: str, copy: int = 0) -> None:
    """Queue the receipt of a closed return; a copy says so."""
    sale = desk.state.sales[sale_id]
    one = find(sale, which)
    if one is None or one.closed is None or not one.closed.receipt:
        return
    document = one.closed.receipt if not copy else f"{one.closed.receipt}/copy-{copy}"
    receipt = refund_receipt(sale, one, desk.payments_of(sale), desk.rules, copy)
    desk.say(ev.DocumentQueued(document, "refund", copy), sale_id)
    desk.after_commit(
        lambda: desk.paper.submit(document, sale_id, replace(receipt, proof=desk.proof_of_return(sale_id, which)))
    )


def reprint_refund(desk: Desk, command: cmd.ReprintRefund) -> None:
    """Print the receipt of a refund again, marked as a copy; without one named, the sale's last."""
    sale = desk.recall_closed(command.sale) or desk.state.sales.get(command.sale)
    done = [one for one in (sale.returns if sale is not None else ()) if one.closed and one.closed.receipt]
    one = next((one for one in done if one.id == command.refund), done[-1] if done and not command.refund else None)
    if sale is None or one is None:
        desk.error("nothing_to_reprint")
        return
    print_refund(desk, sale.id, one.id, desk.next_copy(one.id))


def recover_returns(desk: Desk) -> None:
    """After a start: close returns whose parts are all final, or were never asked for; nothing is paid or printed."""
    for sale in list(desk.state.sales.values()):
        if sale.open_return is not None:
            end(desk, sale.id, paper=False)


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.PlanRefund: plan_refund,
    cmd.Refund: refund,
    cmd.LeaveRefund: leave_refund,
    cmd.RefundPayment: refund_payment,
    cmd.ReprintRefund: reprint_refund,
}
