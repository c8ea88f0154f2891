"""The one template of every receipt and slip: rows of paper, to become a text, a page or a printer's strip."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from pos_terminal.domain.paper_words import ENGLISH, Page, PaperWords
from pos_terminal.domain.receipt import (
    ParkedSlip,
    PrinterTest,
    Receipt,
    ReceiptLine,
    ReceiptTax,
    ReceiptTender,
    Shop,
    Slip,
    TableCards,
)
from pos_terminal.domain.weight import By


class Style(StrEnum):
    """How a row is set. All but the last group are one text, or one at the start and one at the end."""

    PLAIN = "plain"
    SMALL = "small"  # belongs to the row above
    STRONG = "strong"
    TOTAL = "total"
    CENTRE = "centre"
    HEADING = "heading"
    TITLE = "title"
    BANNER = "banner"  # white on black
    RULE = "rule"
    GAP = "gap"
    SET = "set"  # a line of a table whose columns are set already
    QR = "qr"  # `start` is what the code holds


@dataclass(frozen=True, slots=True)
class Row:
    style: Style
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Bits:
    """Rows that were drawn as dots: lines of whole bytes, the leftmost dot highest; 1 is black."""

    width: int
    height: int
    lines: bytes


RULE, GAP = Row(Style.RULE), Row(Style.GAP)


def rows_of(
    document: Receipt | Slip | ParkedSlip | PrinterTest | TableCards, words: PaperWords = ENGLISH
) -> tuple[Row, ...]:
    """Return every row of a document; control characters in a name become spaces, for they could steer a printer."""
    page = Page(0, words)  # a row knows no width
    match document:
        case Receipt():
            rows = _receipt(document, page)
        case Slip():
            rows = _slip(document, page)
        case ParkedSlip():
            rows = _parked(document, page)
        case PrinterTest():
            rows = _printer_test(document, page)
        case TableCards():
            rows = _table_cards(document)
    return tuple(Row(row.style, _printable(row.start), _printable(row.end)) for row in rows)


def set_words(text: str, columns: int) -> list[str]:
    """Return a text in as many lines as it needs."""
    return textwrap.wrap(text, columns)


def set_pair(row: Row, columns: int) -> list[str]:
    """Return a row in lines of so many columns: the start wraps, the end stands at the end of the first line."""
    end = row.end[:columns]
    indent = "  " if row.style is Style.SMALL else ""
    room = columns - len(end) - 1 if end else columns
    if room <= len(indent):
        return [f"{end:>{columns}}", *textwrap.wrap(row.start, columns)]
    starts = textwrap.wrap(row.start, room, initial_indent=indent, subsequent_indent=indent) or [""]
    first = f"{starts[0]:<{room}} {end}" if end else starts[0]
    return [first, *starts[1:]]


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _local(at: datetime, shop: Shop) -> str:
    return at.astimezone(ZoneInfo(shop.timezone)).strftime("%Y-%m-%d %H:%M")


def _test(page: Page) -> Row:
    return Row(Style.BANNER, page.say("*** TEST - NO REAL MONEY ***"))


# --- the receipt


def _receipt(receipt: Receipt, page: Page) -> list[Row]:
    rows = _head(receipt, page)
    rows += [row for line in receipt.lines for row in _line(receipt, line, page)]
    rows += [RULE, *_sums(receipt, page), *(_tax(receipt, tax, page) for tax in receipt.tax), RULE]
    rows += [row for tender in receipt.tenders for row in _tender(receipt, tender, page)]
    return rows + _foot(receipt, page)


def _head(receipt: Receipt, page: Page) -> list[Row]:
    shop = receipt.shop
    rows = [_test(page), GAP] if receipt.test else []
    rows += [Row(Style.BANNER, page.say("COPY {n}", n=receipt.copy)), GAP] if receipt.copy else []
    rows.append(Row(Style.TITLE, shop.name))
    rows += [Row(Style.CENTRE, text) for text in (*shop.address, shop.tax_id) if text]
    rows += [GAP, Row(Style.CENTRE, shop.header)] if shop.header else []
    if receipt.refund:
        rows += [GAP, Row(Style.HEADING, _refund_title(receipt.refund, page))]
    number = page.say("Receipt {number}", number=receipt.number)
    rows += [GAP, Row(Style.PLAIN, number, _local(receipt.at, shop))]
    sale = page.say("Sale {number}", number=receipt.sale_number) if receipt.sale_number else ""
    if sale or receipt.operator:
        rows.append(Row(Style.PLAIN, sale, receipt.operator))
    if receipt.place:
        where = page.say("To eat here") if receipt.place == "here" else page.say("To take away")
        rows.append(Row(Style.STRONG, where))
    if receipt.of:
        rows.append(Row(Style.PLAIN, page.say("For receipt {number}", number=receipt.of)))
    if receipt.reason:
        rows.append(Row(Style.PLAIN, _reason(receipt.reason, page)))
    return [*rows, RULE]


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


def _line(paper: Receipt | ParkedSlip, line: ReceiptLine, page: Page) -> list[Row]:
    rows = [Row(Style.PLAIN, line.name or page.say("Part of the price"), _sum(paper, line.amount, page))]
    if isinstance(paper, Receipt) and paper.refund:
        rows += [Row(Style.SMALL, _quantity(line, page))] if line.quantity not in (0, 1000) else []
    elif line.quantity != 1000 or line.unit != "pcs":
        rows += _reckoned(paper, line, page)
    if line.discount:
        rows.append(Row(Style.SMALL, page.say("Discount"), _sum(paper, -line.discount, page)))
    if line.note:
        rows.append(Row(Style.SMALL, line.note))
    return rows


def _reckoned(paper: Receipt | ParkedSlip, line: ReceiptLine, page: Page) -> list[Row]:
    """How the line's price came about: pieces, or net weight and price of the unit (2014/31/EU, annex I, 14).

    Weights that no scale told are marked, and a net weight is named as one beside its tare (OIML R 76-1, 4.6.11).
    """
    quantity, price = _quantity(line, page), _sum(paper, line.unit_price, page)
    if line.unit == "pcs":
        return [Row(Style.SMALL, f"{quantity} x {price}")]
    reckoned = f"{quantity} x {price} {paper.shop.currency}/{line.unit}"
    match line.weighed:
        case By.SCALE:
            reckoned = page.say("Weighed: {reckoned}", reckoned=reckoned)
        case By.TYPED:
            reckoned = page.say("Typed weight: {reckoned}", reckoned=reckoned)
        case _:
            pass
    rows = [Row(Style.SMALL, reckoned)]
    if line.tare:
        gross, tare = (_measured(weight, line.unit, page) for weight in (line.quantity + line.tare, line.tare))
        rows.append(Row(Style.SMALL, page.say("Net of {gross} gross less {tare} tare", gross=gross, tare=tare)))
    return rows


def _quantity(line: ReceiptLine, page: Page) -> str:
    whole, rest = divmod(line.quantity, 1000)
    return str(whole) if line.unit == "pcs" and not rest else _measured(line.quantity, line.unit, page)


def _measured(thousandths: int, unit: str, page: Page) -> str:
    whole, rest = divmod(thousandths, 1000)
    return f"{page.words.decimal(f'{whole}.{rest:03d}')} {unit}"


def _sums(receipt: Receipt, page: Page) -> list[Row]:
    rows = []
    if receipt.discount or receipt.loyalty:
        rows.append(Row(Style.PLAIN, page.say("Subtotal"), _sum(receipt, receipt.subtotal, page)))
    if receipt.discount:
        rows.append(Row(Style.PLAIN, page.say("Discounts"), _sum(receipt, -receipt.discount, page)))
    if receipt.loyalty:
        loyalty = page.say("{service} loyalty", service=receipt.loyalty_title).strip()
        rows.append(Row(Style.PLAIN, loyalty, _sum(receipt, -receipt.loyalty, page)))
    if receipt.rounding:
        rows.append(Row(Style.PLAIN, page.say("Cash rounding"), _sum(receipt, receipt.rounding, page)))
    return [*rows, _total(receipt, page)]


def _total(paper: Receipt | ParkedSlip, page: Page) -> Row:
    total = page.say("TOTAL {currency}", currency=paper.shop.currency)
    return Row(Style.TOTAL, total, _sum(paper, paper.total, page))


def _tax(receipt: Receipt, tax: ReceiptTax, page: Page) -> Row:
    gross, rate = _sum(receipt, tax.gross, page), page.rate(tax.rate)
    if receipt.tax_included:
        told = page.say("incl. VAT {rate} % of {gross}", rate=rate, gross=gross)
    else:
        told = page.say("plus VAT {rate} % of {gross}", rate=rate, gross=gross)
    return Row(Style.SMALL, told, _sum(receipt, tax.tax, page))


def _tender(receipt: Receipt, tender: ReceiptTender, page: Page) -> list[Row]:
    rows = [Row(Style.STRONG, tender.title, _sum(receipt, tender.minor, page))]
    if tender.received:
        rows.append(Row(Style.SMALL, page.say("Received"), _sum(receipt, tender.received, page)))
        rows.append(Row(Style.SMALL, page.say("Change"), _sum(receipt, tender.change, page)))
    if tender.session_code:
        rows.append(Row(Style.SMALL, page.say("Code {code}", code=tender.session_code)))
    if tender.reference:
        rows.append(Row(Style.SMALL, tender.reference))
    return rows


def _foot(receipt: Receipt, page: Page) -> list[Row]:
    rows = [GAP]
    rows += [Row(Style.CENTRE, receipt.shop.footer), GAP] if receipt.shop.footer else []
    rows += [Row(Style.CENTRE, receipt.proof)] if receipt.proof else []
    rows += [GAP, Row(Style.QR, receipt.qr)] if receipt.qr else []
    return rows + ([GAP, _test(page)] if receipt.test else [])


# --- slips


def _slip(slip: Slip, page: Page) -> list[Row]:
    is_code = slip.what == "code"
    title = page.say("Scan or type this code to pay") if is_code else page.say("This payment is being checked")
    rows = [_test(page), GAP] if slip.test else []
    rows += [Row(Style.TITLE, slip.shop.name), GAP, Row(Style.HEADING, title), GAP]
    rows.append(Row(Style.PLAIN, page.say("Sale {number}", number=slip.number), _local(slip.at, slip.shop)))
    rows.append(Row(Style.STRONG, slip.title, page.words.number(slip.minor, slip.shop.currency)))
    rows += [Row(Style.PLAIN, page.say("Code {code}", code=slip.session_code))] if slip.session_code else []
    rows += [Row(Style.PLAIN, slip.reference)] if slip.reference else []
    if is_code:
        end = page.say("This is not a receipt.")
        rows += [GAP, Row(Style.QR, slip.qr_text)] if slip.qr_text else []
    else:
        end = page.say("You will not be charged twice. Keep this slip; it is not a receipt.")
    return [*rows, GAP, Row(Style.CENTRE, end)]


def _parked(slip: ParkedSlip, page: Page) -> list[Row]:
    rows = [_test(page), GAP] if slip.test else []
    rows += [Row(Style.TITLE, slip.shop.name), GAP, Row(Style.HEADING, page.say("Parked basket"))]
    rows += [Row(Style.HEADING, slip.name)] if slip.name else []
    till = page.say("Till {label}", label=slip.shop.till_label)
    rows += [GAP, Row(Style.PLAIN, till, _local(slip.at, slip.shop)), RULE]
    rows += [row for line in slip.lines for row in _line(slip, line, page)]
    rows.append(RULE)
    if slip.discount:
        rows.append(Row(Style.PLAIN, page.say("Subtotal"), _sum(slip, slip.subtotal, page)))
        rows.append(Row(Style.PLAIN, page.say("Discounts"), _sum(slip, -slip.discount, page)))
    return [*rows, _total(slip, page), GAP, Row(Style.CENTRE, page.say("Nothing was paid. This is not a receipt."))]


def _printer_test(test: PrinterTest, page: Page) -> list[Row]:
    rows = [Row(Style.TITLE, test.shop.name), GAP, Row(Style.HEADING, page.say("This printer prints."))]
    rows += [GAP, Row(Style.PLAIN, page.say("Till {label}", label=test.shop.till_label), _local(test.at, test.shop))]
    rows += [RULE, Row(Style.PLAIN, "0123456789 ABC abc ÄÖÜ äöü ßéèñ €", "1.00"), Row(Style.SMALL, "small", "2.00")]
    rows += [Row(Style.STRONG, "strong", "3.00"), Row(Style.TOTAL, "TOTAL", "6.00"), RULE]
    return [*rows, GAP, Row(Style.QR, "pos-terminal"), GAP, Row(Style.CENTRE, page.say("This is not a receipt."))]


def _table_cards(cards: TableCards) -> list[Row]:
    rows = [Row(Style.TITLE, cards.shop)]
    for name, code in cards.tables:
        rows += [RULE, Row(Style.HEADING, name), GAP, Row(Style.QR, code), GAP, Row(Style.CENTRE, code)]
    return rows


def _sum(paper: Receipt | ParkedSlip, minor: int, page: Page) -> str:
    return page.words.number(minor, paper.shop.currency)
