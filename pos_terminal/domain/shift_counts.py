"""What the rows of a sale mean for the shift: money by tender, tax by rate, and what went wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pos_terminal.domain import events as ev
from pos_terminal.domain.basket import totals as basket_totals
from pos_terminal.domain.events import Entry
from pos_terminal.domain.money import round_half_up, spread
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.refund import Refund, RefundState
from pos_terminal.domain.sale import Sale, SaleState
from pos_terminal.domain.shift import OpenReturn, Shift
from pos_terminal.domain.shift_sums import by_hour, by_operator, by_rail, by_rate, plus
from pos_terminal.domain.shift_totals import ShiftTotals

CASH, EXTERNAL, EXCHANGE = "cash", "external", "exchange"
TITLES = {CASH: "Cash", EXTERNAL: "Card", EXCHANGE: "Exchange"}
_ENDS = {PayState.DECLINED: "declined", PayState.EXPIRED: "expired", PayState.VOIDED: "cancelled"}


@dataclass(frozen=True, slots=True)
class Told:
    """A sale with its payments, as far as the rows go."""

    sale: Sale
    payments: tuple[Payment, ...] = ()


def count(shift: Shift, entry: Entry, before: Told | None, after: Told) -> Shift:
    """Return the shift after a row of a sale: `before` and `after` are the sale without and with it."""
    counted = _sale_event(shift, entry, before, after)
    if before is None or before.payments != after.payments:
        known = {p.id: p for p in before.payments} if before else {}
        for payment in after.payments:
            if known.get(payment.id) is not payment:
                counted = _payment(counted, entry, known.get(payment.id), payment, after.sale)
    if counted is not shift and counted.began is None:
        counted = replace(counted, began=entry.envelope.at)
    return counted


def _sale_event(shift: Shift, entry: Entry, before: Told | None, after: Told) -> Shift:
    event, told = entry.event, shift.totals
    match event:
        case ev.LineRemoved() | ev.LineRestored() | ev.BasketCleared() | ev.BasketRestored():
            voided = told.voided_lines + _removed(after) - _removed(before)
            return replace(shift, totals=replace(told, voided_lines=max(0, voided)))
        case ev.CashTendered(minor=minor, rounding=rounding):
            return replace(shift, totals=plus(told, cash_taken=minor + rounding))
        case ev.SaleGivenUp():
            return _given_up(shift, after.sale)
        case ev.SaleCancelled(reason=reason) if reason != "empty":
            return replace(shift, totals=plus(told, cancelled_sales=1))
        case ev.ParkedDeleted():
            return replace(shift, totals=plus(told, cancelled_sales=1))
        case ev.SaleClosed():
            return replace(shift, totals=_closed(told, entry, event, after))
        case ev.ReturnStarted(id=which, parts=parts):
            refunds = tuple(part.refund for part in parts if part.refund)
            bare = tuple(r for r in shift.returns if not set(r.refunds) & set(refunds))
            return replace(shift, returns=(*bare, OpenReturn(which, entry.envelope.operator, refunds)))
        case ev.ReturnPaid(id=which, way=way, minor=minor):
            cash = minor if way == CASH else 0
            paid = replace(shift, totals=plus(told, cash_returned=cash))
            return _went_back(paid, which, way, TITLES.get(way, way), minor)
        case ev.ReturnClosed():
            return _return_closed(shift, entry, event, after.sale)
        case ev.RefundRequested(refund=refund, automatic=False) if not _of_refund(shift, refund):
            bare_one = OpenReturn(refund, entry.envelope.operator, (refund,), bare=True)
            return replace(shift, returns=(*shift.returns, bare_one))
        case ev.GoodsUnpaid() | ev.GoodsPaid():
            return _goods(shift, entry, event)
        case ev.OwedListed() | ev.OwedClosed() | ev.RefundDecided():
            return _owed(shift, entry, before, after)
    return shift


def _removed(told: Told | None) -> int:
    return sum(line.removed for line in told.sale.basket.every) if told else 0


def _given_up(shift: Shift, sale: Sale) -> Shift:
    cash = sum(t.minor + t.rounding for t in sale.tenders if t.rail in (CASH, EXCHANGE))  # that goes back as cash
    slips = sum(t.minor for t in sale.tenders if t.rail == EXTERNAL)
    return replace(shift, totals=plus(shift.totals, cash_returned=cash, given_back=cash + slips))


def _closed(told: ShiftTotals, entry: Entry, event: ev.SaleClosed, after: Told) -> ShiftTotals:
    sale = after.sale
    rails, taken = told.rails, 0
    paying = [p for p in after.payments if p.state is PayState.SETTLED and p.pays]
    for payment in paying:
        rails = by_rail(rails, payment.terms.rail, payment.terms.title, count=1, taken=payment.paid)
        taken += payment.paid
    for tender in sale.tenders:
        minor = tender.minor + tender.rounding
        rails = by_rail(rails, tender.rail, TITLES.get(tender.rail, tender.rail), count=1, taken=minor)
        taken += minor
    off = basket_totals(sale.basket, sale.loyalty_sum)
    who = entry.envelope.operator or next((p.operator for p in paying if p.operator), "") or sale.operator
    told = plus(
        told,
        sales=1,
        taken=taken,
        rounding=sale.rounding,
        overpaid=taken - sale.rounding - event.total,
        discounts=off.discounts,
        loyalty=off.loyalty,
    )
    return replace(
        told,
        rails=rails,
        tax=by_rate(told.tax, event.tax),
        operators=by_operator(told.operators, who, sales=1, taken=taken),
        hours=by_hour(told.hours, entry.envelope.at, taken),
    )


# --- money back


def _of_refund(shift: Shift, refund: str) -> OpenReturn | None:
    return next((r for r in shift.returns if refund in r.refunds), None)


def _went_back(shift: Shift, which: str, way: str, title: str, minor: int) -> Shift:
    """Money of a return left the till: counted where it went, and against tax once the return is closed."""
    told = plus(shift.totals, returned=minor, returns_open=minor)
    told = replace(told, rails=by_rail(told.rails, way, title, refunds=1, returned=minor))
    known = any(r.id == which for r in shift.returns)
    returns = shift.returns if known else (*shift.returns, OpenReturn(which, ""))
    moved = tuple(replace(r, moved=r.moved + minor) if r.id == which else r for r in returns)
    return replace(shift, totals=told, returns=moved)


def _return_closed(shift: Shift, entry: Entry, event: ev.ReturnClosed, sale: Sale) -> Shift:
    found = next((r for r in shift.returns if r.id == event.id), None) or OpenReturn(event.id, "")
    gross = sum(gross for _, gross, _ in event.tax)
    who = found.operator or entry.envelope.operator
    told = _booked(shift.totals, found.moved, gross, event.tax, who)
    discounts, loyalty = _taken_off(sale, event.lines)
    told = plus(told, discounts=-discounts, loyalty=-loyalty)
    return replace(shift, totals=told, returns=tuple(r for r in shift.returns if r.id != event.id))


def _booked(told: ShiftTotals, moved: int, gross: int, tax: tuple[tuple[int, int, int], ...], who: str) -> ShiftTotals:
    """Book money that went back against its tax; what cash rounding made of it is the difference."""
    if not moved and not gross:
        return told
    told = plus(told, refunds=1, returns_open=-moved, rounding=gross - moved)
    back = tuple((rate, -part, -share) for rate, part, share in tax)
    return replace(
        told, tax=by_rate(told.tax, back), operators=by_operator(told.operators, who, refunds=1, returned=moved)
    )


def _taken_off(sale: Sale, lines: tuple[ev.ReturnLine, ...]) -> tuple[int, int]:
    """Return the discounts and the loyalty that the returned part of each line had."""
    priced = dict(basket_totals(sale.basket).net)
    paid = dict(basket_totals(sale.basket, sale.loyalty_sum).net)
    discounts = loyalty = 0
    for back in lines:
        line = sale.basket.line(back.line)
        if line is None or not line.quantity or not back.quantity or sale.state is not SaleState.CLOSED:
            continue
        discounts += round_half_up((line.gross - priced[line.id]) * back.quantity, line.quantity)
        loyalty += round_half_up((priced[line.id] - paid[line.id]) * back.quantity, line.quantity)
    return discounts, loyalty


# --- payments


def _payment(shift: Shift, entry: Entry, before: Payment | None, after: Payment, sale: Sale) -> Shift:
    if before is None or before.state is not after.state:
        shift = replace(shift, totals=_state(shift.totals, before, after))
    known = {r.id: r.state for r in before.every_refund} if before else {}
    for refund in after.every_refund:
        if known.get(refund.id) is refund.state:
            continue
        if refund.state is RefundState.REFUNDED:
            shift = _refunded(shift, entry, after, refund, sale)
        elif refund.state is RefundState.REFUSED:
            gone = _of_refund(shift, refund.id)
            if gone is not None and gone.bare:
                shift = replace(shift, returns=tuple(r for r in shift.returns if r is not gone))
    return shift


def _state(told: ShiftTotals, before: Payment | None, after: Payment) -> ShiftTotals:
    for state, name, step in (
        (after.state, _ENDS.get(after.state), 1),
        (before.state if before else None, _ENDS.get(before.state) if before else None, -1),
    ):
        if state is not None and name is not None:
            told = replace(told, **{name: max(0, getattr(told, name) + step)})
    if after.state is PayState.SETTLED and after.was_doubt and after.pays:
        told = plus(told, recovered=1)
    return told


def _refunded(shift: Shift, entry: Entry, payment: Payment, refund: Refund, sale: Sale) -> Shift:
    counted = sale.state is SaleState.CLOSED and payment.pays and not refund.automatic
    if not counted:
        return replace(shift, totals=plus(shift.totals, given_back=refund.minor))
    found = _of_refund(shift, refund.id) or OpenReturn(refund.id, entry.envelope.operator, (refund.id,), bare=True)
    shift = _went_back(shift, found.id, payment.terms.rail, payment.terms.title, refund.minor)
    if not found.bare:
        return shift
    told = _booked(shift.totals, refund.minor, refund.minor, _tax_of(sale, refund.minor), found.operator)
    return replace(shift, totals=told, returns=tuple(r for r in shift.returns if r.id != found.id))


def _tax_of(sale: Sale, minor: int) -> tuple[tuple[int, int, int], ...]:
    """Return a sum as a part of every rate of its sale, by value."""
    weights = tuple(max(0, gross) for _, gross, _ in sale.tax)
    if not weights:
        return ((0, minor, 0),)
    parts = spread(minor, weights)
    return tuple(
        (rate, part, round_half_up(part * tax, gross) if gross > 0 else 0)
        for (rate, gross, tax), part in zip(sale.tax, parts, strict=True)
    )


def _owed(shift: Shift, entry: Entry, before: Told | None, after: Told) -> Shift:
    owed = dict(shift.owed)
    payment = entry.envelope.payment
    if isinstance(entry.event, ev.OwedClosed):
        owed.pop(payment, None)
    else:
        was = next((p.owed for p in before.payments if p.id == payment), 0) if before else 0
        now = next((p.owed for p in after.payments if p.id == payment), 0)
        owed[payment] = max(0, owed.get(payment, 0) + now - was)
    left = tuple((which, minor) for which, minor in owed.items() if minor)
    return replace(shift, owed=left, totals=replace(shift.totals, owed=sum(minor for _, minor in left)))


def _goods(shift: Shift, entry: Entry, event: ev.GoodsUnpaid | ev.GoodsPaid) -> Shift:
    """Goods that came out without being paid; paid after all they leave this shift's list, or stand beside it.

    What an earlier Z listed is not taken off there: all Zs together say what was lost.
    """
    unpaid, payment, told = dict(shift.unpaid), entry.envelope.payment, shift.totals
    if isinstance(event, ev.GoodsUnpaid):
        unpaid[payment] = event.minor
    elif unpaid.pop(payment, None) is None:
        told = plus(told, goods_paid_late=1, goods_paid_late_sum=event.minor)
    told = replace(told, goods_unpaid=len(unpaid), goods_unpaid_sum=sum(unpaid.values()))
    return replace(shift, unpaid=tuple(unpaid.items()), totals=told)
