"""Receipts and slips as plain text: 42 or 48 columns, for paper, files and people who read."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from pos_terminal.domain.money import decimal_from_minor
from pos_terminal.domain.receipt import ParkedSlip, Receipt, ReceiptLine, ReceiptTender, Shop, Slip

WIDTH = 42
TEST = "*** TEST - NO REAL MONEY ***"
REFUNDS = {"refund": "REFUND", "return": "RETURN WITHOUT RECEIPT", "void": "SALE UNDONE"}
REASONS = {
    "faulty": "Faulty",
    "wrong_item": "Wrong item",
    "changed_mind": "Changed mind",
    "overcharged": "Overcharged",
    "gift": "Was a gift",
    "lost_receipt": "Receipt lost",
    "other": "Other reason",
}
PART_OF_PRICE = "Part of the price"


def receipt_text(receipt: Receipt, width: int = WIDTH) -> str:
    """Return the whole receipt; every line is at most `width` characters."""
    parts = [
        _head(receipt, width),
        _lines(receipt, width),
        _sums(receipt, width),
        _tax(receipt, width),
        _tenders(receipt, width),
        _foot(receipt, width),
    ]
    return _paper(row for part in parts for row in part)


SLIP_WORDS = {
    "code": ("Scan or type this code to pay", "This is not a receipt."),
    "checking": (
        "This payment is being checked",
        "You will not be charged twice. Keep this slip; it is not a receipt.",
    ),
}


def slip_text(slip: Slip, width: int = WIDTH) -> str:
    """Return a slip as plain text."""
    title, end = SLIP_WORDS.get(slip.what, SLIP_WORDS["checking"])
    rows = [_centre(TEST, width), ""] if slip.test else []
    rows += [*_centred(slip.shop.name, width), "", *_centred(title, width), ""]
    rows.append(_pair(f"Sale {slip.number}", _local(slip.at, slip.shop), width))
    rows.append(_pair(slip.title, f"{decimal_from_minor(slip.minor, slip.shop.currency):,f}", width))
    rows += [f"Code {slip.session_code}"[:width]] if slip.session_code else []
    rows += [slip.reference[:width]] if slip.reference else []
    rows += textwrap.wrap(slip.qr_text, width) if slip.what == "code" else []
    rows += ["", *_centred(end, width)]
    return _paper(rows)


def parked_text(slip: ParkedSlip, width: int = WIDTH) -> str:
    """Return a parked basket's slip as plain text."""
    rows = [_centre(TEST, width), ""] if slip.test else []
    rows += [*_centred(slip.shop.name, width), "", *_centred("Parked basket", width), *_centred(slip.name, width), ""]
    rows += [_pair(f"Till {slip.shop.till_label}", _local(slip.at, slip.shop), width), "-" * width]
    rows += _lines(slip, width)
    if slip.discount:
        rows.append(_pair("Subtotal", _sum(slip, slip.subtotal), width))
        rows.append(_pair("Discounts", _sum(slip, -slip.discount), width))
    rows.append(_pair(f"TOTAL {slip.shop.currency}", _sum(slip, slip.total), width))
    rows += ["", *_centred("Nothing was paid. This is not a receipt.", width)]
    return _paper(rows)


def _paper(rows: Iterable[str]) -> str:
    """Return rows as text; a name's control characters must not steer a printer."""
    printable = ("".join(letter if letter.isprintable() else " " for letter in row) for row in rows)
    return "\n".join(row.rstrip() for row in printable) + "\n"


def _local(at: datetime, shop: Shop) -> str:
    return at.astimezone(ZoneInfo(shop.timezone)).strftime("%Y-%m-%d %H:%M")


def _head(receipt: Receipt, width: int) -> list[str]:
    shop = receipt.shop
    rows = []
    if receipt.test:
        rows += [_centre(TEST, width), ""]
    if receipt.copy:
        rows += [_centre(f"COPY {receipt.copy}", width), ""]
    rows += [row for text in (shop.name, *shop.address) for row in _centred(text, width)]
    if shop.tax_id:
        rows += _centred(shop.tax_id, width)
    if shop.header:
        rows += ["", *_centred(shop.header, width)]
    if receipt.refund:
        rows += ["", _centre(REFUNDS.get(receipt.refund, REFUNDS["refund"]), width)]
    rows += ["", _pair(f"Receipt {receipt.number}", _local(receipt.at, shop), width)]
    rows.append(_pair(f"Sale {receipt.sale_number}" if receipt.sale_number else "", receipt.operator, width))
    if receipt.of:
        rows.append(f"For receipt {receipt.of}"[:width])
    if receipt.reason:
        rows += textwrap.wrap(REASONS.get(receipt.reason, receipt.reason), width)
    return [*rows, "-" * width]


def _lines(receipt: Receipt | ParkedSlip, width: int) -> list[str]:
    rows: list[str] = []
    for line in receipt.lines:
        rows += _line(receipt, line, width)
    return [*rows, "-" * width]


def _line(receipt: Receipt | ParkedSlip, line: ReceiptLine, width: int) -> list[str]:
    amount = _sum(receipt, line.amount)
    name = textwrap.wrap(line.name or PART_OF_PRICE, width - len(amount) - 1) or ["-"]
    rows = [_pair(name[0], amount, width), *name[1:]]
    if isinstance(receipt, Receipt) and receipt.refund:
        rows += [f"  {_quantity(line)}"] if line.quantity not in (0, 1000) else []
    elif line.quantity != 1000:
        rows.append(f"  {_quantity(line)} x {_sum(receipt, line.unit_price)}")
    if line.discount:
        rows.append(_pair("  Discount", _sum(receipt, -line.discount), width))
    if line.note:
        rows += textwrap.wrap(line.note, width, initial_indent="  ", subsequent_indent="  ")
    return rows


def _quantity(line: ReceiptLine) -> str:
    whole, rest = divmod(line.quantity, 1000)
    if line.unit == "pcs" and not rest:
        return str(whole)
    return f"{whole}.{rest:03d} {line.unit}"


def _sums(receipt: Receipt, width: int) -> list[str]:
    rows = []
    if receipt.discount or receipt.loyalty:
        rows.append(_pair("Subtotal", _sum(receipt, receipt.subtotal), width))
    if receipt.discount:
        rows.append(_pair("Discounts", _sum(receipt, -receipt.discount), width))
    if receipt.loyalty:
        rows.append(_pair(f"{receipt.loyalty_title} loyalty".strip(), _sum(receipt, -receipt.loyalty), width))
    if receipt.rounding:
        rows.append(_pair("Cash rounding", _sum(receipt, receipt.rounding), width))
    rows.append(_pair(f"TOTAL {receipt.shop.currency}", _sum(receipt, receipt.total), width))
    return rows


def _tax(receipt: Receipt, width: int) -> list[str]:
    word = "incl." if receipt.tax_included else "plus"
    rows = []
    for tax in receipt.tax:
        rate = f"{tax.rate // 100}.{tax.rate % 100:02d}".rstrip("0").rstrip(".")
        rows.append(_pair(f"  {word} VAT {rate} % of {_sum(receipt, tax.gross)}", _sum(receipt, tax.tax), width))
    return [*rows, "-" * width]


def _tenders(receipt: Receipt, width: int) -> list[str]:
    rows: list[str] = []
    for tender in receipt.tenders:
        rows += _tender(receipt, tender, width)
    return rows


def _tender(receipt: Receipt, tender: ReceiptTender, width: int) -> list[str]:
    rows = [_pair(tender.title, _sum(receipt, tender.minor), width)]
    if tender.received:
        rows.append(_pair("  Received", _sum(receipt, tender.received), width))
        rows.append(_pair("  Change", _sum(receipt, tender.change), width))
    if tender.session_code:
        rows.append(f"  Code {tender.session_code}"[:width])
    if tender.reference:
        rows += textwrap.wrap(tender.reference, width - 2, initial_indent="  ", subsequent_indent="  ")
    return rows


def _foot(receipt: Receipt, width: int) -> list[str]:
    rows = [""]
    if receipt.shop.footer:
        rows += [*_centred(receipt.shop.footer, width), ""]
    if receipt.proof:
        rows.append(_centre(receipt.proof, width))
    if receipt.test:
        rows += ["", _centre(TEST, width)]
    return rows


def _sum(receipt: Receipt | ParkedSlip, minor: int) -> str:
    return f"{decimal_from_minor(minor, receipt.shop.currency):,f}"


def _pair(start: str, end: str, width: int) -> str:
    """Set one text left and one right; what is too long is cut, the right one (a sum) last."""
    end = end[:width]
    room = max(0, width - len(end) - 1)
    return f"{start[:room]:<{room}} {end}"[-width:]


def _centre(text: str, width: int) -> str:
    return text[:width].center(width)


def _centred(text: str, width: int) -> list[str]:
    return [_centre(row, width) for row in textwrap.wrap(text, width)]
