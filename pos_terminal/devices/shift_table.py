"""X and Z as a table (CSV): one sum a row, for whoever adds up many of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from pos_terminal.domain.money import decimal_from_minor
from pos_terminal.domain.shift_report import ShiftReport

HEAD = ("section", "name", "count", "amount", "of")
Row = tuple[str, str, int | str, int | None, int | None]
SUMS = (
    "rounding",
    "overpaid",
    "returns_open",
    "discounts",
    "loyalty",
    "given_back",
    "owed",
    "cash_taken",
    "cash_returned",
    "cash_in",
    "cash_out",
)
COUNTS = (
    "declined",
    "expired",
    "cancelled",
    "recovered",
    "voided_lines",
    "cancelled_sales",
    "no_sale",
    "reconciled",
    "differing",
    "unasked",
)


def shift_table(report: ShiftReport) -> str:
    """Return the report as CSV with a head; sums are decimals with a point, times UTC."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEAD)
    for section, name, count, amount, of in _rows(report):
        sums = [_decimal(report, minor) for minor in (amount, of)]
        writer.writerow([section, _safe(name), _safe(count) if isinstance(count, str) else count, *sums])
    return out.getvalue()


def _rows(report: ShiftReport) -> Iterator[Row]:
    told = report.totals
    yield "report", "kind", "Z" if report.z else "X", None, None
    yield "report", "shift", report.number, None, None
    yield "report", "z", report.z, None, None
    yield "report", "till", report.shop.till_label, None, None
    yield "report", "opened", report.opened_at.isoformat() if report.opened_at else "", None, None
    yield "report", "closed", report.at.isoformat(), None, None
    yield "report", "operator", report.operator, None, None
    yield "report", "currency", report.shop.currency, None, None
    yield "report", "test", int(report.test), None, None
    yield "report", "proof", report.proof, None, None
    for rail in told.rails:
        yield "taken", rail.title, rail.count, rail.taken, None
        yield "returned", rail.title, rail.refunds, rail.returned, None
    yield "total", "sales", told.sales, told.taken, None
    yield "total", "refunds", told.refunds, told.returned, None
    yield "total", "net", "", told.net, None
    for rate in told.tax:
        yield "tax", f"{rate.rate / 100:g}", "", rate.tax, rate.gross
    for one in told.operators:
        yield "operator", one.operator, one.sales, one.taken, None
        yield "operator refunds", one.operator, one.refunds, one.returned, None
    for hour in told.hours:
        yield "hour", str(hour.start), hour.sales, hour.taken, None
    for name in SUMS:
        yield "sum", name, "", getattr(told, name), None
    yield "goods", "unpaid", told.goods_unpaid, told.goods_unpaid_sum, None
    yield "goods", "paid_late", told.goods_paid_late, told.goods_paid_late_sum, None
    for name in COUNTS:
        yield "count", name, getattr(told, name), None, None
    yield from _drawer(report)


def _drawer(report: ShiftReport) -> Iterator[Row]:
    yield "count", "parked", report.parked, None, None
    yield "drawer", "float", "", report.cash, None
    yield "drawer", "expected", "", report.expected, None
    yield "drawer", "counted", "", report.counted, None
    yield "drawer", "difference", "", report.difference, None
    yield "drawer", "note", report.note, None, None
    for value, pieces in report.count:
        yield "counted", str(value), pieces, value * pieces, None
    for one in report.carried:
        yield "carried", f"{one.number} {one.title}", one.what, one.minor, None
    for row in report.differing:
        at = "" if row.at is None else f" {row.at.isoformat(timespec='seconds')}"
        where = "" if row.payment else f" {row.reference}{at}"  # all that it can be found by at its service
        yield "differs", f"{row.number} {row.title}{where}", row.what, row.ours, row.theirs


def _decimal(report: ShiftReport, minor: int | None) -> str:
    return "" if minor is None else str(decimal_from_minor(minor, report.shop.currency))


def _safe(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
