"""The payments page of one morning at Linden Café & Grocer, as the design's picture shows it."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.app.views import (
    CheckingView,
    PaymentDetail,
    PaymentRowView,
    PaymentsPageView,
    TillView,
    TimelineRow,
)
from tests.ui import samples

SWIP, DROPPAY = "SWiP wallet", "DropPay"
ROWS = tuple(
    PaymentRowView(f"pay{place}", f"s{place}", at, f"2-{number}", rail, title, state, minor, refunded)
    for place, (at, number, rail, title, state, minor, refunded) in enumerate(
        (
            ("10:42", 1043, "swip", SWIP, "approved", 2264, 0),
            ("10:41", 1042, "droppay", DROPPAY, "checking", 980, 0),
            ("10:38", 1041, "swip", SWIP, "recovered", 1240, 0),
            ("10:33", 1040, "droppay", DROPPAY, "held", 1800, 0),
            ("10:30", 1039, "paysera", "Paysera table 7", "open", 4120, 0),
            ("10:27", 1038, "card", "Card link", "declined", 1635, 0),
            ("10:22", 1037, "cash", "Cash", "part_refunded", 830, 310),
            ("10:19", 1036, "swip", SWIP, "expired", 560, 0),
            ("10:14", 1035, "droppay", DROPPAY, "approved", 1235, 0),
            ("10:11", 1034, "swip", SWIP, "refunded", 1180, 1180),
            ("10:08", 1033, "external", "Card", "approved", 10240, 0),
            ("10:04", 1032, "swip", SWIP, "owed", 640, 0),
            ("09:58", 1031, "cash", "Cash", "approved", 390, 0),
        ),
        1,
    )
)
COUNTS = (
    ("all", 41, False),
    ("paid", 31, False),
    ("checking", 1, False),
    ("held", 1, False),
    ("open", 1, False),
    ("not_paid", 5, False),
    ("refunded", 2, False),
)
RAILS = (("card", "Card link"), ("droppay", DROPPAY), ("paysera", "Paysera table"), ("swip", SWIP), ("cash", "Cash"))
REFERENCE = "8f2c41d7-9e03-4c7e-9b1a-0242ac120002"
CORRELATION = "6c0f2f0e-8f4d-4b7e-a1c2-3f5b2d7e9a10"
TOLD = (
    TimelineRow("10:41:57", "created", minor=2384, operator="Cashier 1"),
    TimelineRow("10:41:58", "open_done", sent="10:41:57", http=201, correlation=CORRELATION),
    TimelineRow("10:42:11", "loyalty_applied", minor=120),
    TimelineRow("10:42:16", "read_approved", minor=2264),
    TimelineRow("10:42:17", "settle_done", sent="10:42:16", http=200, correlation=CORRELATION),
    TimelineRow("10:42:17", "sale_closed", minor=2264),
)
DOUBTED = (
    TimelineRow("10:40:31", "created", minor=980, operator="Cashier 1"),
    TimelineRow("10:40:32", "open_done", sent="10:40:31", http=201, correlation=CORRELATION),
    TimelineRow("10:40:58", "read_approved", minor=980),
    TimelineRow("10:41:02", "settle_lost", "lost", sent="10:40:58", words="timed out after 4 s"),
    TimelineRow("10:41:09", "set_aside", operator="Cashier 1"),
    TimelineRow("10:41:33", "read_failed", "lost", words="no connection"),
)
HELD = (
    TimelineRow("10:33:04", "created", minor=1800, operator="Cashier 1"),
    TimelineRow("10:33:05", "open_done", sent="10:33:04", http=200, correlation=CORRELATION),
    TimelineRow("10:33:41", "read_approved", minor=1800),
)
REFUNDED = (
    *TOLD,
    TimelineRow(
        "10:48:20", "refund_requested", minor=526, operator="Cashier 1", approver="Manager", reason="wrong item"
    ),
    TimelineRow("10:48:26", "refund_lost", "lost", sent="10:48:20", minor=526, words="connection reset"),
)


def detail(row: PaymentRowView = ROWS[0], **more: object) -> PaymentDetail:
    made = PaymentDetail(
        row=row,
        receipt="2-000217",
        basket=row.minor,
        loyalty=0,
        refunded=row.refunded,
        operator="Cashier 1",
        reference=REFERENCE,
        session_code="",
        timeline=TOLD,
    )
    return replace(made, **more)  # type: ignore[arg-type]


APPROVED = detail(basket=2384, loyalty=120, can_reprint=True, can_refund=True)
IN_DOUBT = detail(ROWS[1], receipt="", timeline=DOUBTED, session_code="7PA98", can_check=True)
ON_HOLD = detail(
    ROWS[3], receipt="", timeline=HELD, can_cancel=True, can_charge=True, charge_less=True, held_until="18:33"
)
PART_REFUNDED = detail(ROWS[6], reference="", can_reprint=True, can_reprint_refund=True, can_refund=True)
REFUND_IN_DOUBT = detail(
    replace(ROWS[0], state="checking"),
    basket=2384,
    loyalty=120,
    timeline=REFUNDED,
    can_reprint=True,
    doubt="r1",
    doubt_minor=526,
)


def page(**more: object) -> PaymentsPageView:
    made = PaymentsPageView(
        day="today",
        rows=ROWS,
        counts=COUNTS,
        last=f"1/{ROWS[-1].id}",
        today="2026-03-02",
        rails=RAILS,
        chosen=ROWS[0].id,
        detail=APPROVED,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def past(view: TillView | None = None, **more: object) -> TillView:
    """The till with its payments page filled; `more` are fields of the page."""
    return replace(view or samples.empty(operator="Manager"), payments_page=page(**more))


CHECKING = CheckingView("pay2", "s2", "2-1042", "droppay", DROPPAY, 980, "checking", "10:41:02")
LATE = CheckingView("pay3", "s3", "2-1041", "swip", SWIP, 1240, "settled_late", "10:38:10")
DOUBT = CheckingView("pay1", "s1", "2-1043", "swip", SWIP, 2264, "refund_doubt", "10:48:26")
OWED = (
    CheckingView("pay12", "s12", "2-1032", "swip", SWIP, 640, "owed", "10:04:41"),
    CheckingView("pay20", "s20", "2-1019", "card", "Card link", 2350, "owed", "09:12:03"),
)


def waiting(*lines: CheckingView, **more: object) -> TillView:
    return past(samples.empty(operator="Manager", checking=lines), **more)
