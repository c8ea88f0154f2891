"""X and Z as plain text of 42 columns, for paper, files and the page that closes a shift."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from pos_terminal.domain.paper_words import ENGLISH, Page, PaperWords
from pos_terminal.domain.shift_report import ShiftReport

WIDTH = 42
COUNT_ENDS = 21  # the column by which a count is set


def shift_text(report: ShiftReport, width: int = WIDTH, words: PaperWords = ENGLISH) -> str:
    """Return the whole report; every line is at most `width` characters."""
    page = Page(width, words)
    rule = ["-" * width]
    parts = [_head(report, page), rule]
    if report.is_blind:
        parts += [_blind(report, page)]
    else:
        parts += [_rails(report, page), rule, _tax(report, page), rule, _drawer(report, page)]
    parts += [rule, _ends(report, page)]
    for more in (_people(report, page), _carried(report, page), _asked(report, page), _count(report, page)):
        parts += [rule, more] if more else []
    parts.append(_foot(report, page))
    rows = ("".join(c if c.isprintable() else " " for c in row) for part in parts for row in part)
    return "\n".join(row.rstrip() for row in rows) + "\n"


def _head(report: ShiftReport, page: Page) -> list[str]:
    shop = report.shop
    rows = [page.test()] if report.test else []
    rows += [page.centre(page.say("COPY {n}", n=report.copy))] if report.copy else []
    rows += page.centred(shop.name.upper())
    title = page.say("Z REPORT {number} · TILL {till}") if report.z else page.say("X REPORT {number} · TILL {till}")
    rows.append(page.centre(title.replace("{number}", f"{report.number:04d}").replace("{till}", shop.till_label)))
    since, until = _at(page, report, report.opened_at), _at(page, report, report.at)
    rows.append(page.centre(f"{since} - {until}" if since else until))
    return rows


def _rails(report: ShiftReport, page: Page) -> list[str]:
    told = report.totals
    rows = [_counted(report, page.say(rail.title), rail.count, rail.taken, page) for rail in told.rails if rail.count]
    rows.append(_counted(report, page.say("SALES"), told.sales, told.taken, page))
    rows += [
        _counted(report, page.say("Refund {title}", title=page.say(rail.title)), rail.refunds, -rail.returned, page)
        for rail in told.rails
        if rail.refunds
    ]
    return [*rows, page.pair(page.say("NET"), _sum(page, report, told.net))]


def _tax(report: ShiftReport, page: Page) -> list[str]:
    told = report.totals
    rates = [page.rate(rate.rate) for rate in told.tax]
    longest = max((len(rate) for rate in rates), default=0)
    rows = [
        page.pair(
            page.say("VAT {rate} %  of {gross}", rate=f"{text:>{longest}}", gross=_sum(page, report, rate.gross)),
            _sum(page, report, rate.tax),
        )
        for text, rate in zip(rates, told.tax, strict=True)
    ]
    for name, minor in (
        (page.say("Cash rounding (in net)"), told.rounding),
        (page.say("Charged above the sum (in net)"), told.overpaid),
        (page.say("Returns not closed yet (not in VAT)"), -told.returns_open),
        (page.say("Discounts given"), told.discounts),
        (page.say("Loyalty given (in net)"), told.loyalty),
    ):
        rows += [page.pair(name, _sum(page, report, minor))] if minor else []
    return rows or [page.pair(page.say("VAT"), _sum(page, report, 0))]


def _drawer(report: ShiftReport, page: Page) -> list[str]:
    told = report.totals
    rows = [page.pair(page.say("Cash float"), _sum(page, report, report.cash))]
    rows.append(page.pair(page.say("Cash sales"), _sum(page, report, told.cash_taken)))
    for name, minor in (
        (page.say("Cash refunds"), -told.cash_returned),
        (page.say("Cash in"), told.cash_in),
        (page.say("Cash out"), -told.cash_out),
    ):
        rows += [page.pair(name, _sum(page, report, minor))] if minor else []
    rows.append(page.pair(page.say("EXPECTED"), _sum(page, report, report.expected or 0)))
    if report.counted is not None:
        rows.append(page.pair(page.say("COUNTED"), _sum(page, report, report.counted)))
    if report.difference is not None:
        rows.append(page.pair(page.say("DIFFERENCE"), _sum(page, report, report.difference)))
    if report.note:
        rows += page.wrapped(page.say("Note: {note}", note=report.note))
    return rows


def _blind(report: ShiftReport, page: Page) -> list[str]:
    """What is told to somebody who counts without knowing what should be there."""
    rows = [
        page.pair(page.say("SALES"), str(report.totals.sales)),
        *page.wrapped(page.say("The drawer is counted blind: the sums follow on the Z.")),
    ]
    if report.counted is not None:
        rows.append(page.pair(page.say("COUNTED"), _sum(page, report, report.counted)))
    return rows


def _ends(report: ShiftReport, page: Page) -> list[str]:
    told = report.totals
    checking = sum(1 for one in report.carried if one.what == "checking")
    rows = [
        page.pair(
            page.say("Declined {n} · Expired {m}", n=told.declined, m=told.expired),
            page.say("Cancelled {n}", n=told.cancelled),
        ),
        page.pair(page.say("Recovered {n}", n=told.recovered), page.say("Being checked {n}", n=checking)),
        page.pair(page.say("Voided lines {n}", n=told.voided_lines), page.say("No-sale drawer {n}", n=told.no_sale)),
    ]
    if report.parked:
        rows.append(page.pair(page.say("Baskets that stay parked"), str(report.parked)))
    if told.cancelled_sales:
        rows.append(page.pair(page.say("Sales cancelled"), str(told.cancelled_sales)))
    if told.given_back:
        rows.append(page.pair(page.say("Given back, sale never closed"), _sum(page, report, told.given_back)))
    if told.owed:
        rows.append(page.pair(page.say("OWED TO CUSTOMERS"), _sum(page, report, told.owed)))
    return rows + _goods(report, page)


def _goods(report: ShiftReport, page: Page) -> list[str]:
    """What a machine gave out without being paid for it."""
    told = report.totals
    rows = []
    if told.goods_unpaid:
        words = page.say("GOODS OUT, NOT PAID {n}", n=told.goods_unpaid)
        rows.append(page.pair(words, _sum(page, report, told.goods_unpaid_sum)))
    if told.goods_paid_late:
        words = page.say("Paid since, of an earlier Z {n}", n=told.goods_paid_late)
        rows.append(page.pair(words, _sum(page, report, told.goods_paid_late_sum)))
    return rows


def _people(report: ShiftReport, page: Page) -> list[str]:
    rows = []
    for one in report.totals.operators:
        rows.append(_counted(report, one.operator or "-", one.sales, one.taken, page))
        if one.refunds:
            rows.append(_counted(report, "  " + page.say("refunds"), one.refunds, -one.returned, page))
    return rows


def _carried(report: ShiftReport, page: Page) -> list[str]:
    rows = [page.say("Moves to the next shift:")] if report.carried else []
    for one in report.carried:
        what = f"{one.number} {page.say(one.title)}, {_carried_as(page, one.what)}"
        rows.append(page.pair(what, _sum(page, report, one.minor)))
    return rows


def _carried_as(page: Page, what: str) -> str:
    match what:
        case "open":
            return page.say("open")
        case "held":
            return page.say("held")
        case "gone":
            return page.say("money went back")
        case _:
            return page.say("being checked")


def _asked(report: ShiftReport, page: Page) -> list[str]:
    told = report.totals
    if not told.reconciled and not told.unasked and not report.differing:
        return []
    rows = [page.pair(page.say("Read again at the services"), str(told.reconciled))]
    rows.append(page.pair(page.say("Not the same there"), str(told.differing)))
    rows += [page.pair(page.say("No answer about"), str(told.unasked))] if told.unasked else []
    for row in report.differing:
        sums = f"{_sum(page, report, row.ours)} / {_sum(page, report, row.theirs)}"
        rows.append(page.pair(f"{row.number} {page.say(row.title)}", sums))
        at = f", {_at(page, report, row.at)}" if row.at is not None else ""
        rows.append(f"  {_differs_how(page, row.what)}{at}"[: page.width])
        if not row.payment:  # the service's own word for it is all that it can be found by
            rows += page.wrapped(row.reference, "  ")
    return rows


def _differs_how(page: Page, what: str) -> str:
    known = {
        "only_ours": page.say("not known to the service"),
        "only_theirs": page.say("not known to this till"),
        "sums_differ": page.say("the sums differ"),
        "still_open": page.say("can still be paid there"),
        "unreachable": page.say("could not be asked"),
    }
    return known.get(what, what)


def _count(report: ShiftReport, page: Page) -> list[str]:
    rows = []
    for value, pieces in report.count:
        if pieces:
            rows.append(page.pair(f"{_sum(page, report, value):>8} x {pieces}", _sum(page, report, value * pieces)))
    return rows


def _foot(report: ShiftReport, page: Page) -> list[str]:
    if report.is_preview:
        return [page.test()] if report.test else []
    rows = [""]
    if report.operator:
        by = page.say("Closed by {name}") if report.z else page.say("Printed by {name}")
        rows.append(by.replace("{name}", report.operator)[: page.width])
    if report.z:
        rows.append(page.pair(f"Z {report.z}", report.proof))
    else:
        rows.append(page.say("This report closes nothing."))
    return [*rows, page.test()] if report.test else rows


# --- small pieces


def _at(page: Page, report: ShiftReport, at: datetime | None) -> str:
    return page.words.at(at.astimezone(ZoneInfo(report.shop.timezone))) if at is not None else ""


def _sum(page: Page, report: ShiftReport, minor: int) -> str:
    return page.words.number(minor, report.shop.currency)


def _counted(report: ShiftReport, name: str, count: int, minor: int, page: Page) -> str:
    number = str(count)
    room = COUNT_ENDS - len(number) - 1
    return page.pair(f"{name[:room]:<{room}} {number}", _sum(page, report, minor))
