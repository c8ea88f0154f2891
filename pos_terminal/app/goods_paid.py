"""What a payment for goods of a machine means for its sale: sold, given back, unpaid, or paid after all (rule 10)."""

from __future__ import annotations

from pos_terminal.app import returning, tendering
from pos_terminal.app.desk import Desk
from pos_terminal.app.handing_out import missing_lines
from pos_terminal.domain import events as ev
from pos_terminal.domain import returns as back
from pos_terminal.domain.payment import NOT_CHARGED, Payment, PayState
from pos_terminal.domain.return_plan import Wanted
from pos_terminal.domain.sale import Sale, SaleState

REASON = "did not come out"
NOT_OUT = "did_not_come_out"  # why it is owed where its way to pay can give nothing back


def payment_changed(desk: Desk, before: Payment, after: Payment) -> None:
    """Follow a payment for goods; any other goes its usual way."""
    goods, was = after.goods, before.goods
    sale = desk.state.sales.get(after.sale)
    settled = after.state is PayState.SETTLED
    newly = settled and before.state is not PayState.SETTLED
    if goods is None or sale is None:
        returning.payment_changed(desk, before, after)
    elif sale.state is SaleState.CANCELLED and (newly or _charged_after_end(before, after)):
        _found_charged(desk, sale, before, after)
    elif sale.state is not SaleState.TENDERING:
        returning.payment_changed(desk, before, after)
    elif after.state in NOT_CHARGED and before.state not in NOT_CHARGED:
        returning.payment_changed(desk, before, after)
        _not_charged(desk, sale, after)
    elif after.let_go:
        if newly and (goods.begun or sale.aside):
            _tell_unpaid(desk, sale, after)
            desk.say(ev.SaleGivenUp(), sale.id)
        returning.payment_changed(desk, before, after)
    elif settled:
        if goods.over and (newly or was is None or not was.over) and desk.due(sale) >= 0:
            _sold(desk, sale, after, seen_by_staff=before.state is PayState.ATTENTION)
    else:
        returning.payment_changed(desk, before, after)


def resume(desk: Desk) -> None:
    """End the sales whose money was taken and whose goods have had their turn when the power went (rule 10)."""
    for payment in list(desk.state.payments.values()):
        sale = desk.state.sales.get(payment.sale)
        goods = payment.goods
        if goods is None or not goods.over or payment.state is not PayState.SETTLED or payment.let_go:
            continue
        if sale is not None and sale.state is SaleState.TENDERING and desk.due(sale) >= 0:
            _sold(desk, sale, payment)


def _sold(desk: Desk, sale: Sale, payment: Payment, seen_by_staff: bool = False) -> None:
    """The money is ours: what came out is sold, and what did not is not, or goes back at once.

    A sale that was set aside is handed over already, by the machine's word, unless staff is to see it.
    """
    goods = payment.goods
    assert goods is not None
    if not goods.delivered:
        desk.say(ev.SaleGivenUp(), sale.id)
        desk.say(ev.ApprovalGivenBack(), sale.id, payment.id)
        return
    missing = missing_lines(sale, goods.missing)
    less = payment.paid < payment.due
    if missing and less:
        desk.say(ev.GoodsMissing(missing, sum(good.minor for good in goods.missing)), sale.id, payment.id)
    loyalty = goods.listed - payment.paid if less else payment.loyalty
    if loyalty:
        desk.say(ev.LoyaltyGranted(loyalty, payment.id), sale.id, payment.id)
    tendering.close_if_paid(desk, sale.id)
    closed = desk.state.sales[sale.id]
    if closed.late and not seen_by_staff:
        desk.say(ev.HandedOver(), sale.id)
    back_at_once = Wanted(back.LINES, missing, only=payment.id)
    if missing and not less and not returning.begin(desk, closed, back_at_once, REASON):
        desk.say(ev.OwedListed(payment.paid - goods.worth(payment.paid), NOT_OUT), sale.id, payment.id)


def _not_charged(desk: Desk, sale: Sale, payment: Payment) -> None:
    """Nothing was charged: the sale is over if the machine had begun, and goods that came out are told to staff."""
    goods = payment.goods
    assert goods is not None
    if not goods.begun and not sale.aside:
        return  # declined, or too late: another way to pay may be chosen
    if desk.live_payment(sale) is not None:
        return  # what was let go long ago, and the customer pays another way
    _tell_unpaid(desk, sale, payment)
    desk.say(ev.SaleCancelled(REASON), sale.id)


def _tell_unpaid(desk: Desk, sale: Sale, payment: Payment) -> None:
    goods = payment.goods
    if goods is not None and goods.delivered:
        desk.say(ev.GoodsUnpaid(goods.worth(payment.due)), sale.id, payment.id)


# --- found charged when the sale was over


def _charged_after_end(before: Payment, after: Payment) -> bool:
    """Say whether a payment that was not charged reads charged now (rule 14)."""
    return before.state in NOT_CHARGED and after.state is PayState.ATTENTION and after.charge_proved


def _found_charged(desk: Desk, sale: Sale, before: Payment, after: Payment) -> None:
    """Keep what is paid for goods that came out, and close their sale late; anything else goes back (rules 13, 14).

    It closes as a sale whose customer is gone, so that staff sees it and may give the money back all the same.
    """
    goods = after.goods
    assert goods is not None
    others = any(other.pays for other in desk.payments_of(sale) if other.id != after.id)
    if not after.earned or others:
        returning.payment_changed(desk, before, after)
        return
    desk.say(ev.GoodsPaid(goods.worth(after.due)), sale.id, after.id)
    reopened, payment = desk.state.sales[sale.id], desk.state.payments[after.id]
    if reopened.state is SaleState.TENDERING and desk.due(reopened) >= 0:  # else it closed with the event
        _sold(desk, reopened, payment, seen_by_staff=True)
