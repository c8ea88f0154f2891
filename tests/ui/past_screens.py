"""The payments page's screens for the eye and the audit: which view, and what is done to see it."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.views import CheckingView, PaymentDetail, TillView
from tests.ui import past_samples as ps
from tests.ui import samples
from tests.ui.pages.cashier import Cashier

Do = Callable[[Cashier], None]


def nothing(_cashier: Cashier) -> None:
    return None


def pressing(*keys: str) -> Do:
    return lambda cashier: cashier.press(*keys)


def past(view: Callable[[], TillView], *then: Do) -> tuple[Callable[[], TillView], Do]:
    """The payments page with a view of it."""

    def do(cashier: Cashier) -> None:
        cashier.press("Ctrl+3")
        cashier.shows(view())
        for more in then:
            more(cashier)

    return samples.empty, do


def tapping(*names: str) -> Do:
    def do(cashier: Cashier) -> None:
        for name in names:
            cashier.tap(name)

    return do


def row(number: int) -> Do:
    """Touch a payment: where the window is narrow its pane opens over the list."""
    return lambda cashier: cashier.tap_payment(number)


def looking_at(number: int, detail: PaymentDetail, *lines: CheckingView) -> Callable[[], TillView]:
    chosen = ps.ROWS[number - 1].id
    return lambda: ps.waiting(*lines, chosen=chosen, detail=detail)


def chosen_row(
    number: int, detail: PaymentDetail, *lines: CheckingView, then: Do = nothing
) -> tuple[Callable[[], TillView], Do]:
    view = looking_at(number, detail, *lines)
    return past(ps.past, row(number), lambda cashier: cashier.shows(view()), then)


PAYMENTS: dict[str, tuple[Callable[[], TillView], Do]] = {
    "12-payments": past(lambda: ps.waiting(ps.CHECKING, ps.LATE)),
    "12-detail": chosen_row(1, ps.APPROVED),
    "12-checking": chosen_row(2, ps.IN_DOUBT, ps.CHECKING),
    "12-late": chosen_row(3, ps.detail(ps.ROWS[2]), ps.LATE),
    "12-held": chosen_row(4, ps.ON_HOLD),
    "12-order": chosen_row(5, ps.detail(ps.ROWS[4], timeline=ps.HELD[:2], can_cancel=True, can_check=True)),
    "12-part-refunded": chosen_row(7, ps.PART_REFUNDED),
    "12-declined": chosen_row(6, ps.detail(ps.ROWS[5], timeline=ps.HELD[:1])),
    "12-doubt": chosen_row(1, ps.REFUND_IN_DOUBT, ps.DOUBT),
    "12-owed": chosen_row(12, ps.detail(ps.ROWS[11]), *ps.OWED),
    "12-empty": past(lambda: ps.past(rows=(), detail=None), lambda c: c.shows(ps.past(rows=(), detail=None))),
    "12-loading": past(lambda: ps.past(rows=(), detail=None, loading=True, ready=False)),
    "12-slow": past(lambda: ps.past(rows=(), detail=None, loading=True, ready=False, slow=True)),
    "12-day": past(ps.past, tapping("filter_date_button")),
    "12-rail": past(ps.past, tapping("filter_rail_button")),
    "12-charge": chosen_row(4, ps.ON_HOLD, then=tapping("payment_charge_button")),
    "12-decide": chosen_row(1, ps.REFUND_IN_DOUBT, ps.DOUBT, then=tapping("payment_decide_button")),
    "12-owed-list": past(lambda: ps.waiting(*ps.OWED), tapping("owed_view_button")),
    "12-owed-how": past(lambda: ps.waiting(*ps.OWED), tapping("owed_view_button", "owed_1_close_button")),
    "12-search": past(ps.past, pressing("F2"), tapping("payments_search_field")),
}


def larger_notes(cashier: Cashier) -> None:
    cashier.press("Ctrl+4")
    cashier.tap("count_larger_button")


def cash_out(cashier: Cashier) -> None:
    cashier.press("Ctrl+4", "F3")
    cashier.tap("cash_out_button")
    cashier.press("2", "0", "0", "0", "0")
    cashier.tap("cash_reason_1_chip")
