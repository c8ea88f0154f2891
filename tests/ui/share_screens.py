"""The screens of a sale in parts, as PNG."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.views import TillView
from tests.ui import share_samples as shares
from tests.ui.pages.cashier import Cashier

SCREENS: dict[str, tuple[Callable[[], TillView], Callable[[Cashier], None]]] = {
    "06-part": (shares.parts, lambda c: c.press("F4", "1", "0", "0", "0")),
    "06-part-over": (shares.parts, lambda c: c.press("F4", "9", "0", "0", "0")),
    "06-part-cash": (shares.part_chosen, lambda c: c.press("2", "0", "0", "0")),
    "06-part-paid": (lambda: shares.parts(shares.CASH, shares.SWIP), lambda c: None),
    "06-part-paid-many": (
        lambda: shares.parts(shares.CASH, shares.SWIP, shares.DROPPAY, shares.CARD),
        lambda c: None,
    ),
    "06-part-external": (
        lambda: shares.with_external(shares.CASH, shares.SWIP, shares.CARD),
        lambda c: c.tap("rail_external_button"),
    ),
    "06-off": (
        lambda: shares.off("offline", "unauthorized", "budget_used_up", "amount_too_small"),
        lambda c: None,
    ),
    "06-off-too": (
        lambda: shares.off("amount_too_large", "missing_secret", "busy", "budget_used_up"),
        lambda c: None,
    ),
    "08-part-settled": (shares.part_settled, lambda c: None),
    "give-up": (
        lambda: shares.parts(shares.CASH, shares.SWIP, shares.DROPPAY, shares.CARD),
        lambda c: c.tap("give_up_sale_button"),
    ),
    "give-up-going": (shares.going_back, lambda c: None),
    "give-up-done": (
        lambda: shares.going_back(*(shares.GOING[0],), done=True),
        lambda c: None,
    ),
}
