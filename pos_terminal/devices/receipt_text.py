"""Receipts and slips as plain text: 42 or 48 columns, for paper, files and people who read."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from pos_terminal.domain.paper_words import ENGLISH, Page, PaperWords
from pos_terminal.domain.receipt import ParkedSlip, Receipt, ReceiptLine, ReceiptTender, Shop, Slip

WIDTH = 42


def receipt_text(receipt: Receipt, width: int = WIDTH, words: PaperWords = ENGLISH) -> str:
    """Return the whole receipt; every line is at most `width` characters."""
    page = Page(width, words)
    parts = [
        _head(receipt, page),
        _lines(receipt, page),
        _sums(receipt, page),
        _tax(receipt, page),
        _tenders(receipt, page),
        _foot(receipt, page),
    ]
    return _paper(row for part in parts for row in part)


def slip_text(slip: Slip, width: int = WIDTH, words: PaperWords = ENGLISH) -> str:
    """Return a slip as plain text."""
    page = Page(width, words)
    title, end = _slip_words(slip, page)
    rows = [page.test(), ""] if slip.test else []
    rows += [*page.centred(slip.shop.name), "", *page.centred(title), ""]
    rows.append(page.pair(page.say("Sale {number}", number=slip.number), _local(slip.at, slip.shop)))
    rows.append(page.pair(slip.title, words.number(slip.minor, slip.shop.currency)))
    rows += [page.say("Code {code}", code=slip.session_code)[:width]] if slip.session_code else []
    rows += [slip.reference[:width]] if slip.reference else []
    rows += page.wrapped(slip.qr_text) if slip.what == "code" else []
    rows += ["", *page.centred(end)]
    return _paper(rows)


def _slip_words(slip: Slip, page: Page) -> tuple[str, str]:
    """What stands over and under a slip."""
    if slip.what == "code":
        return page.say("Scan or type this code to pay"), page.say("This is not a receipt.")
    end = page.say("You will not be charged twice. Keep this slip; it is not a receipt.")
    return page.say("This payment is being checked"), end


def parked_text(slip: ParkedSlip, width: int = WIDTH, words: PaperWords = ENGLISH) -> str:
    """Return a parked basket's slip as plain text."""
    page = Page(width, words)
    rows = [page.test(), ""] if slip.test else []
    rows += [*page.centred(slip.shop.name), "", *page.centred(page.say("Parked basket"))]
    rows += [*page.centred(slip.name), ""]
    till = page.say("Till {label}", label=slip.shop.till_label)
    rows += [page.pair(till, _local(slip.at, slip.shop)), "-" * width]
    rows += _lines(slip, page)
    if slip.discount:
        rows.append(page.pair(page.say("Subtotal"), _sum(page, slip, slip.subtotal)))
        rows.append(page.pair(page.say("Discounts"), _sum(page, slip, -slip.discount)))
    rows.append(page.pair(page.say("TOTAL {currency}", currency=slip.shop.currency), _sum(page, slip, slip.total)))
    rows += ["", *page.centred(page.say("Nothing was paid. This is not a receipt."))]
    return _paper(rows)


def _paper(rows: Iterable[str]) -> str:
    """Return rows as text; a name's control characters must not steer a printer."""
    printable = ("".join(letter if letter.isprintable() else " " for letter in row) for row in rows)
    return "\n".join(row.rstrip() for row in printable) + "\n"


def _local(at: datetime, shop: Shop) -> str:
    return at.astimezone(ZoneInfo(shop.timezone)).strftime("%Y-%m-%d %H:%M")


def _head(receipt: Receipt, page: Page) -> list[str]:
    shop = receipt.shop
    rows = []
    if receipt.test:
        rows += [page.test(), ""]
    if receipt.copy:
        rows += [page.centre(page.say("COPY {n}", n=receipt.copy)), ""]
    rows += [row for text in (shop.name, *shop.address) for row in page.centred(text)]
    if shop.tax_id:
        rows += page.centred(shop.tax_id)
    if shop.header:
        rows += ["", *page.centred(shop.header)]
    if receipt.refund:
        rows += ["", page.centre(_refund_title(receipt.refund, page))]
    rows += ["", page.pair(page.say("Receipt {number}", number=receipt.number), _local(receipt.at, shop))]
    sale = page.say("Sale {number}", number=receipt.sale_number) if receipt.sale_number else ""
    rows.append(page.pair(sale, receipt.operator))
    if receipt.of:
        rows.append(page.say("For receipt {number}", number=receipt.of)[: page.width])
    if receipt.reason:
        rows += page.wrapped(_reason(receipt.reason, page))
    return [*rows, "-" * page.width]


def _refund_title(kind: str, page: Page) -> str:
    match kind:
        case "return":
            return page.say("RETURN WITHOUT RECEIPT")
        case "void":
            return page.say("SALE UNDONE")
        case _:
            return page.say("REFUND")


def _reason(reason: str, page: Page) -> str:
    known = {
        "faulty": page.say("Faulty"),
        "wrong_item": page.say("Wrong item"),
        "changed_mind": page.say("Changed mind"),
        "overcharged": page.say("Overcharged"),
        "gift": page.say("Was a gift"),
        "lost_receipt": page.say("Receipt lost"),
        "other": page.say("Other reason"),
    }
    return known.get(reason, reason)


def _lines(receipt: Receipt | ParkedSlip, page: Page) -> list[str]:
    rows: list[str] = []
    for line in receipt.lines:
        rows += _line(receipt, line, page)
    return [*rows, "-" * page.width]


def _line(receipt: Receipt | ParkedSlip, line: ReceiptLine, page: Page) -> list[str]:
    amount = _sum(page, receipt, line.amount)
    name = textwrap.wrap(line.name or page.say("Part of the price"), page.width - len(amount) - 1) or ["-"]
    rows = [page.pair(name[0], amount), *name[1:]]
    if isinstance(receipt, Receipt) and receipt.refund:
        rows += [f"  {_quantity(line, page)}"] if line.quantity not in (0, 1000) else []
    elif line.quantity != 1000:
        rows.append(f"  {_quantity(line, page)} x {_sum(page, receipt, line.unit_price)}")
    if line.discount:
        rows.append(page.pair("  " + page.say("Discount"), _sum(page, receipt, -line.discount)))
    if line.note:
        rows += page.wrapped(line.note, "  ")
    return rows


def _quantity(line: ReceiptLine, page: Page) -> str:
    whole, rest = divmod(line.quantity, 1000)
    if line.unit == "pcs" and not rest:
        return str(whole)
    return f"{page.words.decimal(f'{whole}.{rest:03d}')} {line.unit}"


def _sums(receipt: Receipt, page: Page) -> list[str]:
    rows = []
    if receipt.discount or receipt.loyalty:
        rows.append(page.pair(page.say("Subtotal"), _sum(page, receipt, receipt.subtotal)))
    if receipt.discount:
        rows.append(page.pair(page.say("Discounts"), _sum(page, receipt, -receipt.discount)))
    if receipt.loyalty:
        loyalty = page.say("{service} loyalty", service=receipt.loyalty_title)
        rows.append(page.pair(loyalty.strip(), _sum(page, receipt, -receipt.loyalty)))
    if receipt.rounding:
        rows.append(page.pair(page.say("Cash rounding"), _sum(page, receipt, receipt.rounding)))
    rows.append(
        page.pair(page.say("TOTAL {currency}", currency=receipt.shop.currency), _sum(page, receipt, receipt.total))
    )
    return rows


def _tax(receipt: Receipt, page: Page) -> list[str]:
    text = (
        page.say("incl. VAT {rate} % of {gross}") if receipt.tax_included else page.say("plus VAT {rate} % of {gross}")
    )
    rows = []
    for tax in receipt.tax:
        filled = text.replace("{rate}", page.rate(tax.rate)).replace("{gross}", _sum(page, receipt, tax.gross))
        rows.append(page.pair(f"  {filled}", _sum(page, receipt, tax.tax)))
    return [*rows, "-" * page.width]


def _tenders(receipt: Receipt, page: Page) -> list[str]:
    rows: list[str] = []
    for tender in receipt.tenders:
        rows += _tender(receipt, tender, page)
    return rows


def _tender(receipt: Receipt, tender: ReceiptTender, page: Page) -> list[str]:
    rows = [page.pair(tender.title, _sum(page, receipt, tender.minor))]
    if tender.received:
        rows.append(page.pair("  " + page.say("Received"), _sum(page, receipt, tender.received)))
        rows.append(page.pair("  " + page.say("Change"), _sum(page, receipt, tender.change)))
    if tender.session_code:
        rows.append("  " + page.say("Code {code}", code=tender.session_code)[: page.width - 2])
    if tender.reference:
        rows += page.wrapped(tender.reference, "  ")
    return rows


def _foot(receipt: Receipt, page: Page) -> list[str]:
    rows = [""]
    if receipt.shop.footer:
        rows += [*page.centred(receipt.shop.footer), ""]
    if receipt.proof:
        rows.append(page.centre(receipt.proof))
    if receipt.test:
        rows += ["", page.test()]
    return rows


def _sum(page: Page, receipt: Receipt | ParkedSlip, minor: int) -> str:
    return page.words.number(minor, receipt.shop.currency)
