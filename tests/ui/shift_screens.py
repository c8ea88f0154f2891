"""The shift's page in every state that is drawn: what to show, and what to do then."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.views import TillView
from tests.ui import shift_samples
from tests.ui.pages.cashier import Cashier

Do = Callable[[Cashier], None]


def _page(cashier: Cashier) -> None:
    cashier.press("Ctrl+4")


def _x(cashier: Cashier) -> None:
    cashier.press("Ctrl+4", "F3")


def _float(cashier: Cashier) -> None:
    cashier.press("Ctrl+4", "1", "5", "0", "0", "0")


def _larger_notes(cashier: Cashier) -> None:
    cashier.press("Ctrl+4")
    cashier.tap("count_larger_button")


def _pad(cashier: Cashier) -> None:
    cashier.press("Ctrl+4")
    cashier.tap("count_2000_field")
    cashier.tap("count_key_8")


def _cash_out(cashier: Cashier) -> None:
    cashier.press("Ctrl+4", "F3")
    cashier.tap("cash_out_button")
    cashier.press("2", "0", "0", "0", "0")
    cashier.tap("cash_reason_1_chip")


SCREENS: dict[str, tuple[Callable[[], TillView], Do]] = {
    "16-shift-z": (shift_samples.closing, _page),
    "16-shift-short": (shift_samples.short, _page),
    "16-shift-blind": (shift_samples.blind, _page),
    "16-shift-x-blind": (shift_samples.blind, _x),
    "16-shift-larger": (shift_samples.no_sales, _larger_notes),
    "16-shift-pad": (shift_samples.closing, _pad),
    "16-shift-asking": (shift_samples.asking, _page),
    "16-shift-x": (shift_samples.asked, _x),
    "16-shift-x-empty": (shift_samples.no_sales, _x),
    "16-shift-open": (shift_samples.not_open, _float),
    "16-only-theirs": (shift_samples.with_theirs, _x),
    "16-left": (shift_samples.with_left, _x),
    "16-cash-out": (shift_samples.asked, _cash_out),
}
