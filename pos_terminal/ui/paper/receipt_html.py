"""A receipt as HTML of the kind that QTextDocument understands."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from pos_terminal.domain.receipt import Receipt, ReceiptLine, ReceiptTender
from pos_terminal.ui.text.amounts import amount_text, number_text, quantity_text


@dataclass(frozen=True, slots=True)
class _Amounts:
    currency: str
    locale: str

    def plain(self, minor: int) -> str:
        return number_text(minor, self.currency, self.locale)

    def text(self, minor: int) -> str:
        return amount_text(minor, self.currency, self.locale)


def receipt_html(receipt: Receipt, locale: str) -> str:
    """Return the whole receipt; colours and fonts are the paper's, black on white in every theme."""
    amounts = _Amounts(receipt.shop.currency, locale)
    parts = [_head(receipt), _rule(), _lines(receipt, amounts), _rule(), _sums(receipt, amounts)]
    parts += [_rule(), _tenders(receipt, amounts), _foot(receipt)]
    return f'<div style="color:#000000">{"".join(parts)}</div>'


def _tr(text: str) -> str:
    return QCoreApplication.translate("Receipt", text)


def _head(receipt: Receipt) -> str:
    shop = receipt.shop
    rows = []
    if receipt.test:
        rows.append(_banner(_tr("TEST – no real money")))
    if receipt.copy:
        rows.append(_banner(_tr("Copy {n}").format(n=receipt.copy)))
    rows.append(f'<p align="center" style="margin:6px 0 0 0;font-size:15pt;font-weight:700">{escape(shop.name)}</p>')
    rows += [_centre(text) for text in (*shop.address, shop.tax_id, shop.header) if text]
    at = receipt.at.astimezone(ZoneInfo(shop.timezone)).strftime("%Y-%m-%d %H:%M")
    if receipt.refund:
        rows.append(_heading(_refund_title(receipt.refund)))
    number = _tr("Receipt {number}").format(number=receipt.number)
    sale = _tr("Sale {number}").format(number=receipt.sale_number) if receipt.sale_number else ""
    pairs = [_pair(number, at), _pair(sale, receipt.operator)]
    if receipt.of:
        pairs.append(_pair(_tr("For receipt {number}").format(number=receipt.of), ""))
    if receipt.reason:
        pairs.append(_pair(_reason(receipt.reason), ""))
    rows.append(_table(pairs))
    return "".join(rows)


def _refund_title(kind: str) -> str:
    titles = {"return": _tr("Return without receipt"), "void": _tr("Sale undone")}
    return titles.get(kind, _tr("Refund"))


def _reason(reason: str) -> str:
    known = {
        "faulty": _tr("Faulty"),
        "wrong_item": _tr("Wrong item"),
        "changed_mind": _tr("Changed mind"),
        "overcharged": _tr("Overcharged"),
        "gift": _tr("Was a gift"),
        "lost_receipt": _tr("Receipt lost"),
        "other": _tr("Other reason"),
    }
    return known.get(reason, reason)


def _lines(receipt: Receipt, amounts: _Amounts) -> str:
    rows = []
    for line in receipt.lines:
        rows.append(_pair(line.name or _tr("Part of the price"), amounts.plain(line.amount)))
        rows += [_small(text, amount) for text, amount in _details(line, amounts)]
    return _table(rows)


def _details(line: ReceiptLine, amounts: _Amounts) -> list[tuple[str, str]]:
    rows = []
    if not line.unit_price:
        if line.quantity not in (0, 1000):
            rows.append((f"× {quantity_text(line.quantity, line.unit, amounts.locale)}", ""))
    elif line.quantity != 1000:
        rows.append(
            (f"{quantity_text(line.quantity, line.unit, amounts.locale)} × {amounts.plain(line.unit_price)}", "")
        )
    if line.discount:
        rows.append((_tr("Discount"), amounts.plain(-line.discount)))
    if line.note:
        rows.append((line.note, ""))
    return rows


def _sums(receipt: Receipt, amounts: _Amounts) -> str:
    rows = []
    if receipt.discount or receipt.loyalty:
        rows.append(_pair(_tr("Subtotal"), amounts.plain(receipt.subtotal)))
    if receipt.discount:
        rows.append(_pair(_tr("Discounts"), amounts.plain(-receipt.discount)))
    if receipt.loyalty:
        rows.append(
            _pair(_tr("{service} loyalty").format(service=receipt.loyalty_title), amounts.plain(-receipt.loyalty))
        )
    if receipt.rounding:
        rows.append(_pair(_tr("Cash rounding"), amounts.plain(receipt.rounding)))
    rows.append(_pair(_tr("Total"), amounts.text(receipt.total), "font-size:15pt;font-weight:700"))
    word = _tr("incl. VAT {rate} % of {gross}") if receipt.tax_included else _tr("plus VAT {rate} % of {gross}")
    for tax in receipt.tax:
        rate = f"{tax.rate // 100}.{tax.rate % 100:02d}".rstrip("0").rstrip(".")
        rows.append(_small(word.format(rate=rate, gross=amounts.plain(tax.gross)), amounts.plain(tax.tax)))
    return _table(rows)


def _tenders(receipt: Receipt, amounts: _Amounts) -> str:
    return _table([row for tender in receipt.tenders for row in _tender(tender, amounts)])


def _tender(tender: ReceiptTender, amounts: _Amounts) -> list[str]:
    rows = [_pair(tender.title, amounts.plain(tender.minor), "font-weight:600")]
    if tender.received:
        rows.append(_small(_tr("Received"), amounts.plain(tender.received)))
        rows.append(_small(_tr("Change"), amounts.plain(tender.change)))
    if tender.session_code:
        rows.append(_small(_tr("Code {code}").format(code=tender.session_code), ""))
    if tender.reference:
        rows.append(_small(tender.reference, ""))
    return rows


def _foot(receipt: Receipt) -> str:
    footer = receipt.shop.footer
    rows = [f'<p align="center" style="margin:14px 0 0 0">{escape(footer)}</p>'] if footer else []
    if receipt.proof:
        rows.append(f'<p align="center" style="margin:6px 0 0 0;font-family:JetBrains Mono">{receipt.proof}</p>')
    if receipt.test:
        rows.append(_banner(_tr("TEST – no real money")))
    return "".join(rows)


# --- small pieces


def _banner(text: str) -> str:
    return (
        '<table width="100%" cellspacing="0" cellpadding="4" style="background-color:#000000"><tr>'
        f'<td align="center" style="color:#ffffff;font-weight:700">{escape(text)}</td></tr></table>'
    )


def _heading(text: str) -> str:
    return f'<p align="center" style="margin:8px 0 4px 0;font-size:13pt;font-weight:700">{escape(text)}</p>'


def _centre(text: str) -> str:
    return f'<p align="center" style="margin:0">{escape(text)}</p>'


def _rule() -> str:
    return '<hr style="margin:0"/>'


def _table(rows: list[str]) -> str:
    return f'<table width="100%" cellspacing="0" cellpadding="1">{"".join(rows)}</table>'


def _pair(start: str, end: str, style: str = "") -> str:
    return (
        f'<tr><td style="{style}">{escape(start)}</td>'
        f'<td align="right" style="{style};white-space:nowrap">{escape(end)}</td></tr>'
    )


def _small(start: str, end: str) -> str:
    return _pair(f"  {start}", end, "font-size:8pt")
