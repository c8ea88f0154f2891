"""Makes the papers of a sale: its receipt, shown, printed and kept as one document, and the slip of a parked basket."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import quote
from zoneinfo import ZoneInfo

from pos_terminal.app.rules import Rules
from pos_terminal.domain.money import decimal_from_minor
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.receipt import ParkedSlip, Receipt, ReceiptLine, ReceiptTax, ReceiptTender
from pos_terminal.domain.sale import Sale, Tender

QR_LONGEST = 600
TITLES = {"cash": "Cash", "external": "Card", "exchange": "Goods returned"}


def receipt_of(sale: Sale, payments: Sequence[Payment], rules: Rules, operator: str, copy: int = 0) -> Receipt:
    """Return the receipt of a closed sale; sums in minor units."""
    totals = sale.totals(rules.tax_included)
    at = sale.closed_at or sale.started
    assert at is not None
    granted = [p.terms.title for p in payments if any(p.id == by for by, _ in sale.loyalty)]
    return Receipt(
        shop=rules.shop,
        number=sale.receipt,
        sale_number=sale.number,
        at=at,
        operator=operator or sale.operator,
        lines=_lines(sale),
        subtotal=totals.subtotal,
        discount=totals.discounts,
        loyalty=totals.loyalty,
        loyalty_title=granted[0] if granted else "",
        rounding=sale.rounding,
        total=totals.total + sale.rounding,
        tax=tuple(ReceiptTax(rate, gross, tax) for rate, gross, tax in sale.tax),
        tenders=(*(_paid(p) for p in payments if p.state is PayState.SETTLED and p.pays), *map(_taken, sale.tenders)),
        test=rules.test,
        copy=copy,
        tax_included=rules.tax_included,
        place=sale.basket.place,
    )


def parked_slip(sale: Sale, rules: Rules) -> ParkedSlip:
    """Return the slip of a parked basket; sums in minor units."""
    totals = sale.totals(rules.tax_included)
    at = sale.parked_at or sale.started
    assert at is not None
    return ParkedSlip(
        shop=rules.shop,
        sale=sale.id,
        name=sale.name,
        at=at,
        lines=_lines(sale),
        subtotal=totals.subtotal,
        discount=totals.discounts,
        total=totals.total,
        test=rules.test,
    )


def _lines(sale: Sale) -> tuple[ReceiptLine, ...]:
    return tuple(
        ReceiptLine(
            name=line.name,
            unit=line.unit,
            quantity=line.quantity,
            unit_price=line.unit_price,
            amount=line.gross,
            discount=line.taken_off,
            note=", ".join((*(choice for choice, _ in line.options), *filter(None, (line.note,)))),
            tax_rate=line.tax_rate,
            weighed=line.weighed,
            tare=line.tare,
        )
        for line in sale.basket.lines
    )


def _paid(payment: Payment) -> ReceiptTender:
    return ReceiptTender(
        title=payment.terms.title,
        minor=payment.paid,
        reference=payment.reference,
        session_code=payment.session_code,
    )


def _taken(tender: Tender) -> ReceiptTender:
    return ReceiptTender(
        title=TITLES.get(tender.rail, tender.rail),
        minor=tender.minor + tender.rounding,
        reference=tender.reference if tender.rail == "external" else "",
        received=tender.received,
        change=tender.change,
    )


def rate_text(rate: int) -> str:
    """Return a rate in hundredths of a percent as a person writes it: 2100 as 21, 550 as 5.5."""
    return f"{rate // 100}.{rate % 100:02d}".rstrip("0").rstrip(".")


def with_code(receipt: Receipt, url: str) -> Receipt:
    """Return a receipt that bears the code of the shop's page for it, where the shop has one."""
    return replace(receipt, qr=receipt_qr(receipt, url)) if url else receipt


def receipt_qr(receipt: Receipt, url: str) -> str:
    """Return what a receipt's QR holds: the shop's page with number and hash, or the receipt as short text."""
    if url:
        return f"{url}{'&' if '?' in url else '?'}n={quote(receipt.number)}&h={receipt.proof}"
    currency = receipt.shop.currency
    at = receipt.at.astimezone(ZoneInfo(receipt.shop.timezone)).strftime("%Y-%m-%d %H:%M")
    rows = [receipt.shop.name, f"{receipt.number}  {at}"]
    rows += [f"{decimal_from_minor(receipt.total, currency)} {currency}"]
    rows += [f"VAT {rate_text(tax.rate)} %: {decimal_from_minor(tax.tax, currency)}" for tax in receipt.tax]
    rows += [receipt.proof] + (["TEST"] if receipt.test else [])
    return "\n".join(rows)[:QR_LONGEST]
