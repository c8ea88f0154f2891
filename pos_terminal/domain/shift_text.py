"""X and Z as plain text of 42 columns, for paper, files and the page that closes a shift."""

from __future__ import annotations

import textwrap
from datetime import datetime
from zoneinfo import ZoneInfo

from pos_terminal.domain.money import decimal_from_minor
from pos_terminal.domain.shift_report import ShiftReport

WIDTH = 42
COUNT_ENDS = 21  # the column by which a count is set
TEST = "*** TEST - NO REAL MONEY ***"
BLIND = "The drawer is counted blind: the sums follow on the Z."
WHAT = {
    "only_ours": "not known to the service",
    "only_theirs": "not known to this till",
    "sums_differ": "the sums differ",
    "still_open": "can still be paid there",
    "unreachable": "could not be asked",
}
CARRIED = {"open": "open", "held": "held", "gone": "money went back"}


def shift_text(report: ShiftReport, width: int = WIDTH) -> str:
    """Return the whole report; every line is at most `width` characters."""
    rule = ["-" * width]
    parts = [_head(report, width), rule]
    if report.is_blind:
        parts += [_blind(report, width)]
    else:
        parts += [_rails(report, width), rule, _tax(report, width), rule, _drawer(report, width)]
    parts += [rule, _ends(report, width)]
    for more in (_people(report, width), _carried(report, width), _asked(report, width), _count(report, width)):
        parts += [rule, more] if more else []
    parts.append(_foot(report, width))
    rows = ("".join(c if c.isprintable() else " " for c in row) for part in parts for row in part)
    return "\n".join(row.rstrip() for row in rows) + "\n"


def _head(report: ShiftReport, width: int) -> list[str]:
    shop = report.shop
    rows = [TEST.center(width)] if report.test else []
    rows += [f"COPY {report.copy}".center(width)] if report.copy else []
    rows += [row.center(width) for row in textwrap.wrap(shop.name.upper(), width)]
    kind = "Z" if report.z else "X"
    rows.append(f"{kind} REPORT {report.number:04d} · TILL {shop.till_label}"[:width].center(width))
    since, until = _at(report, report.opened_at), _at(report, report.at)
    rows.append((f"{since} - {until}" if since else until)[:width].center(width))
    return rows


def _rails(report: ShiftReport, width: int) -> list[str]:
    told = report.totals
    rows = [_counted(report, rail.title, rail.count, rail.taken, width) for rail in told.rails if rail.count]
    rows.append(_counted(report, "SALES", told.sales, told.taken, width))
    rows += [
        _counted(report, f"Refund {rail.title}", rail.refunds, -rail.returned, width)
        for rail in told.rails
        if rail.refunds
    ]
    return [*rows, _pair("NET", _sum(report, told.net), width)]


def _tax(report: ShiftReport, width: int) -> list[str]:
    told = report.totals
    rates = [_rate(rate.rate) for rate in told.tax]
    longest = max((len(rate) for rate in rates), default=0)
    rows = [
        _pair(f"VAT {text:>{longest}} %  of {_sum(report, rate.gross)}", _sum(report, rate.tax), width)
        for text, rate in zip(rates, told.tax, strict=True)
    ]
    for name, minor in (
        ("Cash rounding (in net)", told.rounding),
        ("Charged above the sum (in net)", told.overpaid),
        ("Returns not closed yet (not in VAT)", -told.returns_open),
        ("Discounts given", told.discounts),
        ("Loyalty given (in net)", told.loyalty),
    ):
        rows += [_pair(name, _sum(report, minor), width)] if minor else []
    return rows or [_pair("VAT", _sum(report, 0), width)]


def _drawer(report: ShiftReport, width: int) -> list[str]:
    told = report.totals
    rows = [_pair("Cash float", _sum(report, report.cash), width)]
    rows.append(_pair("Cash sales", _sum(report, told.cash_taken), width))
    for name, minor in (("Cash refunds", -told.cash_returned), ("Cash in", told.cash_in), ("Cash out", -told.cash_out)):
        rows += [_pair(name, _sum(report, minor), width)] if minor else []
    rows.append(_pair("EXPECTED", _sum(report, report.expected or 0), width))
    if report.counted is not None:
        rows.append(_pair("COUNTED", _sum(report, report.counted), width))
    if report.difference is not None:
        rows.append(_pair("DIFFERENCE", _sum(report, report.difference), width))
    if report.note:
        rows += textwrap.wrap(f"Note: {report.note}", width)
    return rows


def _blind(report: ShiftReport, width: int) -> list[str]:
    """What is told to somebody who counts without knowing what should be there."""
    rows = [_pair("SALES", str(report.totals.sales), width), *textwrap.wrap(BLIND, width)]
    if report.counted is not None:
        rows.append(_pair("COUNTED", _sum(report, report.counted), width))
    return rows


def _ends(report: ShiftReport, width: int) -> list[str]:
    told = report.totals
    checking = sum(1 for one in report.carried if one.what == "checking")
    rows = [
        _pair(f"Declined {told.declined} · Expired {told.expired}", f"Cancelled {told.cancelled}", width),
        _pair(f"Recovered {told.recovered}", f"Being checked {checking}", width),
        _pair(f"Voided lines {told.voided_lines}", f"No-sale drawer {told.no_sale}", width),
    ]
    if report.parked:
        rows.append(_pair("Baskets that stay parked", str(report.parked), width))
    if told.cancelled_sales:
        rows.append(_pair("Sales cancelled", str(told.cancelled_sales), width))
    if told.given_back:
        rows.append(_pair("Given back, sale never closed", _sum(report, told.given_back), width))
    if told.owed:
        rows.append(_pair("OWED TO CUSTOMERS", _sum(report, told.owed), width))
    return rows


def _people(report: ShiftReport, width: int) -> list[str]:
    rows = []
    for one in report.totals.operators:
        rows.append(_counted(report, one.operator or "-", one.sales, one.taken, width))
        if one.refunds:
            rows.append(_counted(report, "  refunds", one.refunds, -one.returned, width))
    return rows


def _carried(report: ShiftReport, width: int) -> list[str]:
    rows = ["Moves to the next shift:"] if report.carried else []
    for one in report.carried:
        what = CARRIED.get(one.what, "being checked")
        rows.append(_pair(f"{one.number} {one.title}, {what}", _sum(report, one.minor), width))
    return rows


def _asked(report: ShiftReport, width: int) -> list[str]:
    told = report.totals
    if not told.reconciled and not told.unasked and not report.differing:
        return []
    rows = [_pair("Read again at the services", str(told.reconciled), width)]
    rows.append(_pair("Not the same there", str(told.differing), width))
    rows += [_pair("No answer about", str(told.unasked), width)] if told.unasked else []
    for row in report.differing:
        rows.append(_pair(f"{row.number} {row.title}", f"{_sum(report, row.ours)} / {_sum(report, row.theirs)}", width))
        at = f", {_at(report, row.at)}" if row.at is not None else ""
        rows.append(f"  {WHAT.get(row.what, row.what)}{at}"[:width])
        if not row.payment:  # the service's own word for it is all that it can be found by
            rows += textwrap.wrap(row.reference, width, initial_indent="  ", subsequent_indent="  ")
    return rows


def _count(report: ShiftReport, width: int) -> list[str]:
    rows = []
    for value, pieces in report.count:
        if pieces:
            rows.append(_pair(f"{_sum(report, value):>8} x {pieces}", _sum(report, value * pieces), width))
    return rows


def _foot(report: ShiftReport, width: int) -> list[str]:
    if report.is_preview:
        return [TEST.center(width)] if report.test else []
    rows = [""]
    if report.operator:
        rows.append((f"Closed by {report.operator}" if report.z else f"Printed by {report.operator}")[:width])
    if report.z:
        rows.append(_pair(f"Z {report.z}", report.proof, width))
    else:
        rows.append("This report closes nothing.")
    return [*rows, TEST.center(width)] if report.test else rows


# --- small pieces


def _at(report: ShiftReport, at: datetime | None) -> str:
    return at.astimezone(ZoneInfo(report.shop.timezone)).strftime("%d %b %H:%M") if at is not None else ""


def _rate(rate: int) -> str:
    return f"{rate // 100}.{rate % 100:02d}".rstrip("0").rstrip(".")


def _sum(report: ShiftReport, minor: int) -> str:
    return f"{decimal_from_minor(minor, report.shop.currency):,f}"


def _pair(start: str, end: str, width: int) -> str:
    room = max(0, width - len(end) - 1)
    return f"{start[:room]:<{room}} {end}"[-width:]


def _counted(report: ShiftReport, name: str, count: int, minor: int, width: int) -> str:
    number = str(count)
    room = COUNT_ENDS - len(number) - 1
    return _pair(f"{name[:room]:<{room}} {number}", _sum(report, minor), width)
