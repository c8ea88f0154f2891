"""The shift of one day at Linden Café & Grocer, as the design's picture shows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pos_terminal.app.views import CarriedView, ReconcileView, ShiftView, TillView
from pos_terminal.domain.events import CarriedPayment, ReconciledRow
from pos_terminal.domain.shift_report import PREVIEW, ShiftReport
from pos_terminal.domain.shift_text import shift_text
from pos_terminal.domain.shift_totals import HourTotal, OperatorTotal, RailTotal, ShiftTotals, TaxTotal
from pos_terminal.domain.shop import Shop
from tests.ui import samples

OPENED = datetime(2026, 11, 21, 7, 2, tzinfo=UTC)
CLOSED = datetime(2026, 11, 21, 18, 4, tzinfo=UTC)
FIRST_HOUR = int(OPENED.replace(minute=0).timestamp())
SALES = (6400, 14210, 18820, 12040, 9960, 21380, 24490, 17310, 11280, 13120, 16930, 3490)
COUNT = (
    *((5000, 2), (2000, 8), (1000, 9), (500, 8), (200, 12), (100, 13)),
    *((50, 11), (20, 12), (10, 9), (5, 9), (2, 6), (1, 8)),
)
TOTALS = ShiftTotals(
    sales=124,
    taken=169430,
    refunds=3,
    returned=1870,
    loyalty=4120,
    discounts=2365,
    rails=(
        RailTotal("swip", "SWiP wallet", 38, 51240, 2, 730),
        RailTotal("droppay", "DropPay", 21, 26415),
        RailTotal("paysera", "Paysera table", 9, 18760),
        RailTotal("card", "Card link", 12, 23180),
        RailTotal("cash", "Cash", 44, 49835, 1, 1140),
    ),
    tax=(TaxTotal(2100, 61240, 10628), TaxTotal(900, 106320, 8779)),
    operators=(OperatorTotal("Cashier 1", 92, 126010), OperatorTotal("Cashier 2", 32, 43420, 3, 1870)),
    hours=tuple(HourTotal(FIRST_HOUR + 3600 * n, 10, taken) for n, taken in enumerate(SALES)),
    cash_taken=49835,
    cash_returned=1140,
    cash_out=20000,
    no_sale=2,
    voided_lines=6,
    declined=2,
    expired=4,
    cancelled=3,
    recovered=1,
)
CARRIED = (CarriedView("pay1", "2-1038", "DropPay", 980, "checking"),)
DIFFERING = (
    ReconciledRow("p1", "ref-1", "swip", "sums_differ", 1240, 1140, number="2-1017", title="SWiP wallet"),
    ReconciledRow("p2", "ref-2", "droppay", "only_ours", 890, 0, number="2-1022", title="DropPay"),
    ReconciledRow("p3", "ref-3", "card", "unreachable", 4150, 4150, number="2-1030", title="Card link"),
)
THEIRS = ReconciledRow(
    "",
    "q9ZkVx0bP2mWt7RcYd4LhE8sNfAa3uJg",
    "paysera",
    "only_theirs",
    0,
    1860,
    number="2-1041",
    title="Paysera",
    at=OPENED + timedelta(hours=4, minutes=12),
)
EXPECTED = 15000 + 49835 - 1140 - 20000
NOTES = samples.NOTES


def report(**more: object) -> ShiftReport:
    made = ShiftReport(
        shop=Shop("Linden Café & Grocer", till_label="2"),
        number=214,
        at=CLOSED,
        totals=TOTALS,
        z=PREVIEW,
        opened_at=OPENED,
        opened_by="Cashier 1",
        operator="Manager",
        cash=15000,
        expected=EXPECTED,
        counted=sum(value * pieces for value, pieces in COUNT),
        carried=tuple(CarriedPayment(c.payment, c.number, c.title, c.minor, c.what) for c in CARRIED),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def shift(**more: object) -> ShiftView:
    made = ShiftView(
        open=True,
        number=214,
        opened_at="07:02",
        opened_by="Cashier 1",
        cash=15000,
        expected=EXPECTED,
        totals=TOTALS,
        carried=CARRIED,
        denominations=NOTES,
        difference_limit=200,
        preview=shift_text(report()),
        preview_x=shift_text(report(z="", counted=None)),
        last_z="Z2-213",
        count=COUNT,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def closing(**more: object) -> TillView:
    return samples.empty(shift=shift(**more), operator="Manager")


def short() -> TillView:
    return closing(count=COUNT[1:])


def blind() -> TillView:
    told = TOTALS.without_sums
    text = shift_text(report(expected=None, totals=told, cash=0))
    text_x = shift_text(report(expected=None, totals=told, cash=0, z="", counted=None))
    return closing(expected=None, preview=text, preview_x=text_x, totals=told, cash=0)


def asking() -> TillView:
    return closing(reconcile=ReconcileView("running", 12, 30, 12, closing=True))


def asked() -> TillView:
    return closing(reconcile=ReconcileView("done", 80, 80, 77, DIFFERING))


def with_theirs() -> TillView:
    asked = ReconcileView("done", 80, 80, 80, (THEIRS,), timezone="Europe/Vilnius")
    return closing(reconcile=asked, preview=shift_text(report(differing=(THEIRS,))))


def with_left() -> TillView:
    return closing(reconcile=ReconcileView(left=38))


def not_open(**more: object) -> TillView:
    return closing(open=False, carried=(), totals=ShiftTotals(), count=(), **more)


def no_sales() -> TillView:
    empty = ShiftTotals()
    at = OPENED + timedelta(minutes=1)
    text = shift_text(report(totals=empty, carried=(), counted=0, expected=15000, at=at))
    return closing(totals=empty, carried=(), count=(), expected=15000, preview=text)
