"""Makes the receipt of a refund or return: the sale's document with its sums turned, and the receipt it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from pos_terminal.app.receipts import TITLES
from pos_terminal.app.rules import Rules
from pos_terminal.domain import returns as back
from pos_terminal.domain.events import ReturnPart
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.receipt import Receipt, ReceiptLine, ReceiptTax, ReceiptTender
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.return_end import refund_of
from pos_terminal.domain.returns import Return
from pos_terminal.domain.sale import Sale

KINDS = {back.NO_RECEIPT: "return", back.VOID: "void"}


def refund_receipt(sale: Sale, one: Return, payments: Sequence[Payment], rules: Rules, copy: int = 0) -> Receipt:
    """Return the receipt of a closed return; sums in minor units, negative: they go to the customer."""
    at = one.closed_at or one.at
    assert at is not None and one.closed is not None
    tenders = [_tender(part, payments) for part in one.parts if _went(part, one, payments)]
    return Receipt(
        shop=rules.shop,
        number=one.closed.receipt,
        sale_number=sale.number,
        at=at,
        operator=one.operator,
        lines=_lines(one),
        subtotal=-one.closed.returned,
        discount=0,
        loyalty=0,
        loyalty_title="",
        rounding=-sum(paid.rounding for paid in one.paid),
        total=sum(tender.minor for tender in tenders),
        tax=tuple(ReceiptTax(rate, -gross, -tax) for rate, gross, tax in one.closed.tax),
        tenders=tuple(tenders),
        test=rules.test,
        copy=copy,
        tax_included=True,
        refund=KINDS.get(one.mode, "refund"),
        of=sale.receipt,
        reason=one.note or one.reason,
    )


def _lines(one: Return) -> tuple[ReceiptLine, ...]:
    """Return the lines; one without goods is a part of its price, and a sum spread over many is one line."""
    assert one.closed is not None
    if one.mode == back.AMOUNT:
        return (ReceiptLine("", "pcs", 0, 0, -one.closed.returned),)
    return tuple(
        ReceiptLine(line.name, line.unit, line.quantity, 0, -line.minor, tax_rate=line.tax_rate)
        for line in one.closed.lines
    )


def _went(part: ReturnPart, one: Return, payments: Sequence[Payment]) -> bool:
    if part.way != back.RAIL:
        return any((paid.way, paid.instead) == (part.way, part.instead) for paid in one.paid)
    refund = refund_of(part, payments)
    return refund is not None and refund.state is RefundState.REFUNDED


def _tender(part: ReturnPart, payments: Sequence[Payment]) -> ReceiptTender:
    payment = next((p for p in payments if p.id == part.payment), None)
    if payment is None:
        title = "Exchange" if part.way == back.EXCHANGE else TITLES.get(part.way, part.way)
        return ReceiptTender(title, -(part.minor + part.rounding))
    return ReceiptTender(payment.terms.title, -part.minor, payment.reference, payment.session_code)
