"""A payment in the words of the rail port: the order to open, and the reference to find it by."""

from __future__ import annotations

from datetime import timedelta

from pos_terminal.app.desk import Desk
from pos_terminal.app.ports import Order, OrderLine, PaymentRef
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.payment_events import overdue


def ref_of(payment: Payment) -> PaymentRef:
    return PaymentRef(
        payment=payment.id,
        reference=payment.reference,
        minor=payment.minor,
        due=payment.due,
        currency=payment.currency,
        settle_id=payment.settle_id,
        table=payment.table,
        hold=payment.terms.hold,
        asked=payment.settle_minor if payment.settle_sent else 0,
    )


def pressing(payment: Payment, now: Moment) -> bool:
    """Say whether a look is more than one of many while the customer thinks: money, or its end, waits for it."""
    return payment.state is not PayState.WAITING or payment.cancel is not None or overdue(payment, now)


def description_of(shop: str, number: str) -> str:
    """Return what the customer's phone and the service's own lists call a payment."""
    return f"{shop}, {number}"


def order_for(desk: Desk, payment: Payment) -> Order:
    """Return what the service is told; the lines' amounts add up to the share (PAYMENTS.md, Sale and shares)."""
    sale = desk.state.sales[payment.sale]
    totals = sale.totals(desk.rules.tax_included)
    shop = desk.rules.shop
    whole = payment.whole and totals.total == payment.minor and desk.rules.tax_included
    if whole:
        net = dict(totals.net)
        lines = tuple(
            OrderLine(
                id=line.id,
                sku=line.sku,
                name=line.name,
                unit=line.unit,
                quantity=line.quantity,
                unit_price=line.unit_price,
                amount=net[line.id],
                parent=line.parent,
            )
            for line in sale.basket.lines
        )
    else:
        name = f"Part of sale {payment.number}"
        lines = (OrderLine("1", "", name, "pcs", 1000, payment.minor, payment.minor),)
    return Order(
        payment=payment.id,
        number=payment.number,
        minor=payment.minor,
        original=totals.subtotal if whole else payment.minor,
        currency=payment.currency,
        cashier=payment.operator or desk.operator,
        at=payment.created.at,
        lines=lines,
        description=description_of(shop.name, payment.number),
        approve_by=payment.created.at + timedelta(seconds=payment.terms.approve_s),
        hold=payment.terms.hold,
        table=payment.table,
    )
