"""What a cashier may do with a payment, and what a payment's end means for its sale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app import handing_out, kiosk, shares
from pos_terminal.app.desk import Desk
from pos_terminal.app.selling import leave
from pos_terminal.app.tendering import (
    CASH,
    cancel_given_up,
    cash_due,
    close_if_paid,
    open_drawer,
    share,
    slip_reference,
    tendering,
)
from pos_terminal.app.views import TableView
from pos_terminal.domain import events as ev
from pos_terminal.domain import payment_events
from pos_terminal.domain.actions import Ask
from pos_terminal.domain.decide import decide
from pos_terminal.domain.moment import Moment, surely_spent
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.payment_reading import TOO_LATE
from pos_terminal.domain.reading import Phase
from pos_terminal.domain.receipt import Slip
from pos_terminal.domain.sale import Sale, SaleState
from pos_terminal.domain.terms import Refunds

DECIDE_AFTER_S = 600.0  # rule 11: a refund in doubt may still arrive


def start(desk: Desk, command: cmd.StartPayment) -> None:
    """Promise a payment in the journal; the shell then opens it at its service."""
    rail = desk.rails.get(command.rail)
    sale = tendering(desk)
    if sale is None:
        return
    reason = "rail_unknown" if rail is None else desk.rail_off(command.rail)
    minor = share(desk, sale, command.minor)
    if rail is None or reason:
        desk.error(reason, rail=command.rail if rail is None else rail.terms.title)
        return
    if minor is None:
        return
    if why := shares.why_not(desk, command.rail, minor, desk.due(sale)):
        desk.error(why, rail=rail.terms.title)
        return
    if why := kiosk.over_limit(desk, sale):
        desk.error(why)
        return
    table = _table(desk, command)
    if command.table and table is None:
        desk.error("table_gone")
        return
    planned = handing_out.plan(desk, sale, rail)
    if planned.problem or (planned.goods and minor != sale.total):
        desk.error(planned.problem or "not_possible", name=planned.name)
        return
    payment = desk.ids.new()
    terms = replace(
        rail.terms,
        loyalty_max_percent=desk.rules.loyalty_max_percent,
        late_settle_s=desk.rules.late_settle_s,
        test=desk.rules.test,
    )
    if desk.rules.kiosk is not None and not planned.goods:
        terms = kiosk.at_once(terms)
    desk.say(
        ev.PaymentCreated(
            minor=minor,
            currency=desk.rules.shop.currency,
            terms=terms,
            number=sale.number,
            whole=minor == sale.total,
            table=table.id if table is not None else "",
            table_name=table.name if table is not None else "",
        ),
        sale.id,
        payment,
    )
    if planned.goods:
        desk.say(ev.GoodsPlanned(planned.goods), sale.id, payment)
    desk.state.screen.outcome = payment


def _table(desk: Desk, command: cmd.StartPayment) -> TableView | None:
    """Return the chosen table, as it stands in the list on the screen."""
    shown = desk.state.screen.tables
    if shown is None or shown.rail != command.rail:
        return None
    return next((table for table in shown.tables if table.id == command.table), None)


def _payment(desk: Desk, payment_id: str) -> Payment | None:
    return desk.state.payments.get(payment_id)


def ask_cancel(desk: Desk, command: cmd.AskCancel) -> None:
    payment = _payment(desk, command.payment)
    cancellable = (PayState.CREATED, PayState.OPENING, PayState.WAITING, PayState.APPROVED, PayState.DOUBT_OPEN)
    if payment is None or payment.cancel is not None or payment.state not in cancellable:
        return
    desk.say(ev.CancelAsked(other_way=command.other_way), payment.sale, payment.id)


def keep(desk: Desk, command: cmd.KeepPayment) -> None:
    payment = _payment(desk, command.payment)
    if payment is not None and payment.state in (PayState.APPROVED, PayState.DOUBT_SETTLE):
        desk.say(ev.ApprovalKept(), payment.sale, payment.id)
        desk.look_now(payment.id)  # the customer stands there; a sweep may be minutes away
    elif payment is not None and payment.state is PayState.ATTENTION and payment.why == TOO_LATE:
        desk.say(ev.AttentionAccepted(), payment.sale, payment.id)  # it is paid already


def give_back(desk: Desk, command: cmd.GiveBack) -> None:
    payment = _payment(desk, command.payment)
    givable = (PayState.APPROVED, PayState.ATTENTION, PayState.SETTLED, PayState.DOUBT_SETTLE)
    if payment is None or payment.state not in givable or payment.give_back:
        return
    if payment.may_be_out and desk.rules.kiosk is not None and desk.state.people.at_the_till is None:
        return  # whoever has the goods keeps no money
    if payment.state is PayState.SETTLED and desk.state.sales[payment.sale].state is SaleState.CLOSED:
        desk.error("refund_instead")  # the sale is closed and counts on it: that is a refund
    else:
        desk.say(ev.ApprovalGivenBack(), payment.sale, payment.id)


def check_now(desk: Desk, command: cmd.CheckNow) -> None:
    desk.look_now(command.payment)


def may_set_aside(payment: Payment) -> bool:
    """Say whether the next customer may be served while this one's payment is looked into (rule 16)."""
    return payment.state is not PayState.CREATED and not payment.final


def set_aside(desk: Desk, command: cmd.SetAside) -> None:
    _off_screen(desk, command.payment, left_open=False)


def leave_open(desk: Desk, command: cmd.LeaveOpen) -> None:
    _off_screen(desk, command.payment, left_open=True)


def _off_screen(desk: Desk, payment_id: str, left_open: bool) -> None:
    payment = _payment(desk, payment_id)
    if payment is None or not may_set_aside(payment) or not payment.on_screen:
        return
    desk.say(ev.SaleSetAside(), payment.sale)
    desk.say(ev.PaymentOffScreen(left_open=left_open), payment.sale, payment.id)
    if desk.state.screen.sale == payment.sale:
        leave(desk)


def take_up(desk: Desk, command: cmd.TakeUp) -> None:
    """Bring a sale that was set aside back on the screen; what lies in the basket is parked first."""
    sale = desk.state.sales.get(command.sale)
    if sale is None or not sale.aside or sale.ended:
        return
    here = desk.sale
    if here is not None:
        if here.state is not SaleState.SELLING:
            desk.error("finish_payment_first")
            return
        if here.basket.lines:
            desk.say(ev.SaleParked(""), here.id)
            desk.notice("parked_first")
        else:
            desk.say(ev.SaleCancelled("empty"), here.id)
    leave(desk)
    desk.say(ev.SaleTakenUp(), sale.id)
    desk.state.screen.sale = sale.id
    for payment in desk.payments_of(sale):
        if payment.off_since is not None:
            desk.say(ev.PaymentOnScreen(), sale.id, payment.id)
        if not payment.final:
            desk.state.screen.outcome = payment.id


def accept(desk: Desk, command: cmd.AcceptCharge) -> None:
    payment = _payment(desk, command.payment)
    if payment is not None and payment.state is PayState.ATTENTION and payment.charge_proved:
        desk.say(ev.AttentionAccepted(), payment.sale, payment.id)


def decide_payment(desk: Desk, command: cmd.DecidePayment) -> None:
    payment = _payment(desk, command.payment)
    action = decide(payment, desk.now()) if payment is not None else None
    if payment is not None and isinstance(action, Ask) and action.what == "gone":
        desk.say(ev.PaymentDecided(command.charged, command.evidence[:200]), payment.sale, payment.id)


def complete(desk: Desk, command: cmd.CashWithLoyalty) -> None:
    """Money at the till for a SWiP order whose loyalty applies: step 1 of the order in PAYMENTS.md."""
    payment = _payment(desk, command.payment)
    if payment is None or payment.state is not PayState.WAITING or not payment.terms.capabilities.cash_with_loyalty:
        return
    reference = ""
    if command.external_reference:
        if not desk.rules.external:
            desk.error("external_off")
            return
        found = slip_reference(desk, command.external_reference)
        if found is None:
            return
        reference = found
    elif command.received < (to_take := cash_due(payment.due, desk.rules.cash_rounding)):
        desk.error("still_to_pay", minor=str(to_take - command.received))
        return
    desk.say(ev.CompleteAsked(command.received, reference), payment.sale, payment.id)


def confirm_cash(desk: Desk, command: cmd.ConfirmCash) -> None:
    payment = _payment(desk, command.payment)
    asked = payment is not None and payment.phase is Phase.CLOSED_UNPAID and not payment.saw_paid
    if payment is not None and asked and payment.unpaid_sent and payment.restarted:  # a look comes first
        desk.say(ev.CashConfirmed(command.taken), payment.sale, payment.id)


def override(desk: Desk, command: cmd.Override) -> None:
    """Cash while in doubt: the payment is disowned and the sale is due again in full (rule 13)."""
    payment = _payment(desk, command.payment)
    if payment is None or not payment.live or payment.state in (PayState.CREATED, PayState.OPENING):
        return
    if payment.in_flight is not None:
        desk.error("one_moment")
        return
    desk.say(ev.PaymentDisowned("override"), payment.sale, payment.id)
    desk.state.screen.outcome = ""


def override_note(payment: Payment) -> str:
    """Return which of the two rule 13 can do for a payment: give it back by itself, or list it as owed."""
    can = payment.terms.capabilities
    unnamed = can.refund_needs_settle_id and not can.look_names_charge and not payment.settle_id
    return "owed" if can.refunds is Refunds.NONE or unnamed else "gives_back"


def hand_over(desk: Desk, command: cmd.HandOver) -> None:
    sale = desk.state.sales.get(command.sale)
    if sale is not None and sale.late and not sale.handed_over:
        desk.say(ev.HandedOver(), sale.id)


def may_arrive_s(desk: Desk, sent: Moment) -> float:
    """Return for how many seconds a request may still arrive (rule 11); 0 or less: a person decides now."""
    return DECIDE_AFTER_S - surely_spent(sent, desk.now(), desk.began)


def decide_refund(desk: Desk, command: cmd.DecideRefund) -> None:
    payment = _payment(desk, command.payment)
    doubted = (
        next((r for r in payment.every_refund if r.id == command.refund and r.state == "doubt"), None)
        if payment
        else None
    )
    if payment is None or doubted is None:
        return
    if doubted.sent is not None and may_arrive_s(desk, doubted.sent) > 0:
        desk.error("refund_too_early")
        return
    desk.say(ev.RefundDecided(command.refund, command.done, command.evidence), payment.sale, payment.id)


def print_slip(desk: Desk, command: cmd.PrintSlip) -> None:
    """Print the code to pay by while it can be paid, else word that the payment is being checked."""
    payment = _payment(desk, command.payment)
    if payment is None or payment.final:
        return
    waiting = payment.state is PayState.WAITING
    slip = Slip(
        shop=desk.rules.shop,
        what="code" if waiting else "checking",
        number=payment.number,
        title=payment.terms.title,
        minor=payment.due,
        at=payment.created.at,
        session_code=payment.session_code,
        qr_text=payment.qr_text if waiting else "",
        reference=payment.reference,
        test=desk.rules.test,
    )
    name = f"slip-{payment.id}"
    desk.say(ev.DocumentQueued(name, slip.what), payment.sale)
    desk.after_commit(lambda: desk.paper.submit(name, payment.sale, slip))


# --- what a payment's change means for its sale


def check_accounts(desk: Desk) -> None:
    """Put every open payment whose account is not today's before a person (rule 15)."""
    for payment in list(desk.state.payments.values()):
        rail = desk.rails.get(payment.terms.rail)
        # A rail that is off for another reason tells no account: its payments wait, and looking fails.
        same = rail is not None and rail.terms.account in ("", payment.terms.account)
        if not same and payment_events.step(payment, ev.AccountChanged(), desk.now()).state is not payment.state:
            desk.say(ev.AccountChanged(), payment.sale, payment.id)


def payment_changed(desk: Desk, before: Payment, after: Payment) -> None:
    """Follow a payment's change of state in the same transaction."""
    sale = desk.state.sales.get(after.sale)
    if sale is None:
        return
    if before.state is after.state:
        cancel_given_up(desk, sale.id)  # money went back, or is on the owed list
        return
    match after.state:
        case PayState.SETTLED:
            _settled(desk, sale, after)
        case PayState.RECORDED:
            _recorded(desk, sale, after)
        case PayState.ATTENTION if before.final:
            _charged_after_end(desk, sale, after)
        case PayState.DECLINED | PayState.EXPIRED | PayState.VOIDED | PayState.REFUSED:
            _not_charged(desk, sale, after)


def _settled(desk: Desk, sale: Sale, payment: Payment) -> None:
    takes = sale.state is SaleState.TENDERING and (payment.kept or desk.due(sale) >= 0)
    if payment.let_go:
        cancel_given_up(desk, sale.id)
        return
    if not takes:
        desk.say(ev.PaymentDisowned("sale_over"), sale.id, payment.id)
        return
    if payment.complete is not None:
        desk.notice("take_cash_back", "warning", minor=str(payment.complete.received))
    if payment.loyalty:
        desk.say(ev.LoyaltyGranted(payment.loyalty, payment.id), sale.id, payment.id)
    if not payment.on_screen:
        desk.notice("recovered", "success", "approved", minor=str(payment.paid), number=sale.number)
    close_if_paid(desk, sale.id)


def _recorded(desk: Desk, sale: Sale, payment: Payment) -> None:
    """Only now is the cash tender written, the drawer opened and change shown."""
    done = payment.complete
    if done is None or sale.state is not SaleState.TENDERING:
        return
    if payment.loyalty:
        desk.say(ev.LoyaltyGranted(payment.loyalty, payment.id), sale.id, payment.id)
    if done.external_reference:
        tender: ev.Event = ev.ExternalTendered(payment.due, done.external_reference, payment.id)
    else:
        to_take = cash_due(payment.due, desk.rules.cash_rounding)
        change = max(0, done.received - to_take)
        tender = ev.CashTendered(payment.due, done.received, change, to_take - payment.due, payment.id)
        open_drawer(desk, CASH)
    desk.say(tender, sale.id)
    close_if_paid(desk, sale.id)


def _not_charged(desk: Desk, sale: Sale, payment: Payment) -> None:
    if payment.complete is not None and sale.state is SaleState.TENDERING:
        desk.notice("loyalty_lost", "warning", total=str(desk.due(sale)))
    if not payment.on_screen and sale.state is SaleState.TENDERING:
        desk.notice("checked_not_paid", "info", number=sale.number)
    cancel_given_up(desk, sale.id)


def _charged_after_end(desk: Desk, sale: Sale, payment: Payment) -> None:
    """Found charged after it had ended: for a person only while the sale still waits for just this money."""
    other_live = any(p.live and p.id != payment.id for p in desk.payments_of(sale))
    same_lines = sale.state is SaleState.TENDERING and payment.id in sale.frozen_for
    waiting = same_lines and desk.due(sale) >= payment.paid and not other_live
    if not waiting:
        desk.say(ev.PaymentDisowned("charged_after_end"), sale.id, payment.id)


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.StartPayment: start,
    cmd.AskCancel: ask_cancel,
    cmd.KeepPayment: keep,
    cmd.GiveBack: give_back,
    cmd.CheckNow: check_now,
    cmd.SetAside: set_aside,
    cmd.LeaveOpen: leave_open,
    cmd.TakeUp: take_up,
    cmd.AcceptCharge: accept,
    cmd.DecidePayment: decide_payment,
    cmd.CashWithLoyalty: complete,
    cmd.ConfirmCash: confirm_cash,
    cmd.Override: override,
    cmd.HandOver: hand_over,
    cmd.DecideRefund: decide_refund,
    cmd.PrintSlip: print_slip,
}
