"""A receipt that nobody was given: what the shop's words look like on paper. It says that it is a test."""

from __future__ import annotations

from datetime import datetime

from pos_terminal.app.receipts import with_code
from pos_terminal.domain.receipt import Receipt, ReceiptLine, ReceiptTax, ReceiptTender, Shop
from pos_terminal.domain.tax import tax_lines

NUMBER = "0"
ITEMS = (("Espresso", 2_000, 180), ("Croissant", 1_000, 160))  # name, thousandths, minor units


def sample_receipt(shop: Shop, at: datetime, rate: int, *, tax_included: bool, url: str) -> Receipt:
    """Return a receipt of two items; `rate` in hundredths of a percent, `at` in UTC."""
    lines = tuple(
        ReceiptLine(name, "pcs", quantity, price, price * quantity // 1000, tax_rate=rate)
        for name, quantity, price in ITEMS
    )
    subtotal = sum(line.amount for line in lines)
    taxes = tax_lines([(rate, subtotal)], tax_included) if rate else ()
    total = taxes[0].gross if taxes else subtotal
    receipt = Receipt(
        shop=shop,
        number=f"{shop.till_label}-{NUMBER}",
        sale_number=f"{shop.till_label}-{NUMBER}",
        at=at,
        operator="",
        lines=lines,
        subtotal=subtotal,
        discount=0,
        loyalty=0,
        loyalty_title="",
        rounding=0,
        total=total,
        tax=tuple(ReceiptTax(tax.rate, tax.gross, tax.tax) for tax in taxes),
        tenders=(ReceiptTender("Cash", total, received=total),),
        test=True,
        tax_included=tax_included,
    )
    return with_code(receipt, url)
