"""What a customer can do in the SWiP app; there is no decline (swip.md 7)."""

from collections.abc import Callable

from pos_terminal.sandbox.ask import CustomerCannot
from pos_terminal.sandbox.clock import NS, Clock
from pos_terminal.sandbox.swip.order import Order, OrderState
from pos_terminal.sandbox.swip.service import SwipService

ACTIONS = (
    "scan",
    "approve",
    "close_app",
    "loyalty_on",
    "loyalty_off",
    "approve_with_loyalty",
    "pay_at_till_with_loyalty",
)


class SwipCustomer:
    """The phone of whoever stands at the desk."""

    def __init__(self, service: SwipService, clock: Clock) -> None:
        self._service = service
        self._clock = clock

    def act(self, order: Order, action: str, amount: int | None) -> None:
        """Raises CustomerCannot."""
        steps: dict[str, Callable[[], None]] = {
            "scan": lambda: self._scan(order),
            "approve": lambda: self._approve(order, amount),
            "close_app": lambda: self._close_app(order),
            "loyalty_on": lambda: self._set_loyalty(order, True),
            "loyalty_off": lambda: self._set_loyalty(order, False),
            "approve_with_loyalty": lambda: self._approve_with_loyalty(order, amount),
            "pay_at_till_with_loyalty": lambda: self._pay_at_till(order),
        }
        if action not in steps:
            raise CustomerCannot(f"the SWiP app has no {action}")
        if order.state is not OrderState.OPEN:
            raise CustomerCannot(f"the order is {order.state}")
        if order.paid and action != "close_app":
            raise CustomerCannot("the order is paid")
        steps[action]()

    def _scan(self, order: Order) -> None:
        now = self._clock.now_ns()
        order.app = "open"
        if order.scanned_ns is None:
            order.scanned_ns = now
            order.calculating_until_ns = now + round(self._service.settings.calculation_s * NS)
        self._reckon_loyalty(order)

    def _approve(self, order: Order, amount: int | None) -> None:
        """The bank holds the sum until the till closes (swip.md 4.4)."""
        self._scan(order)
        order.held = order.total if amount is None else amount
        order.paid = True
        order.user_id = order.user_id or _user_id(order)
        order.approved_ns = self._clock.now_ns()

    def _approve_with_loyalty(self, order: Order, amount: int | None) -> None:
        order.loyalty = True
        self._approve(order, amount)

    def _pay_at_till(self, order: Order) -> None:
        """Scenario 2 (swip.md 7.2): loyalty applied, unpaid, and no word that cash was chosen (U11)."""
        order.loyalty = True
        self._scan(order)
        order.app = "pays at the till"

    def _close_app(self, order: Order) -> None:
        order.app = "closed"

    def _set_loyalty(self, order: Order, on: bool) -> None:
        order.loyalty = on
        self._scan(order)

    def _reckon_loyalty(self, order: Order) -> None:
        percent = self._service.settings.loyalty_percent if order.loyalty else 0
        order.total = order.sent_total - (order.sent_total * percent * 2 + 100) // 200
        order.user_id = _user_id(order) if order.loyalty else None


def _user_id(order: Order) -> str:
    return f"u-{order.id[:8]}"
