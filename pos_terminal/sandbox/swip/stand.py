"""SWiP in the sandbox: its service, its customers and what is shown of its orders."""

import uuid
from collections.abc import Callable
from dataclasses import asdict

import msgspec

from pos_terminal.sandbox.book import Book
from pos_terminal.sandbox.clock import Agenda, Clock
from pos_terminal.sandbox.settings import SwipSettings, changed
from pos_terminal.sandbox.stand import Stand
from pos_terminal.sandbox.swip.customer import ACTIONS, SwipCustomer
from pos_terminal.sandbox.swip.order import Order
from pos_terminal.sandbox.swip.service import SwipCredentials, SwipService


class SwipStand(Stand[Order]):
    """See Stand."""

    rail = "swip"
    badge = "S"
    actions = ACTIONS

    def __init__(self, clock: Clock, agenda: Agenda, book: Book, created: Callable[[str, str], None]) -> None:
        own = SwipCredentials(str(uuid.uuid4()), "DEMO", "Sandbox store", "1")
        self._clock = clock
        self._swip = SwipService(clock, agenda, book, own)
        self._swip.created = created
        self.service, self.made, self.credentials = self._swip, self._swip.orders, asdict(own)

    def settings(self) -> SwipSettings:
        return self._swip.settings

    def routes(self) -> dict[str, str]:
        return self._swip.settings.routes

    def change(self, changes: dict[str, object]) -> msgspec.Struct:
        return changed(self._swip.settings, changes)

    def use(self, settings: msgspec.Struct) -> None:
        assert isinstance(settings, SwipSettings)
        self._swip.settings = settings

    def start(self, currency: str) -> None:
        self._swip.reset()
        self._swip.settings = SwipSettings(currency=currency)

    def stand_at(self, origin: str) -> None:
        self._swip.phone_root = f"{origin}/phone/swip/"

    def find(self, name: str) -> Order | None:
        found = super().find(name)
        if found is not None:
            return found
        return next(
            (order for order in reversed(list(self.made.values())) if order.session_code.endswith(f"/{name}")), None
        )

    def act(self, payment: Order, action: str, amount: int | None) -> None:
        SwipCustomer(self._swip, self._clock).act(payment, action, amount)

    def doc(self, payment: Order) -> dict[str, object]:
        purchases = payment.sent.get("purchases")
        lines = purchases if isinstance(purchases, list) else []
        return {
            "rail": "swip",
            "id": payment.id,
            "reference": payment.reference,
            "description": ", ".join(str(line.get("name", "")) for line in lines),
            "status": str(payment.state),
            "amount": payment.total,
            "original": payment.sent_total,
            "paid": payment.paid,
            "held": payment.held,
            "captured": payment.captured,
            "refunded": payment.refunded,
            "loyalty": payment.loyalty,
            "app": payment.app,
            "qr_text": payment.session_code,
            "created_at_ns": payment.created_ns,
            "scanned_at_ns": payment.scanned_ns,
            "approved_at_ns": payment.approved_ns,
            "closed_at_ns": payment.closed_ns,
            "expires_at_ns": payment.expires_ns,
            "closed_amount": payment.amount,
            "closes": payment.closes,
            "user_id": payment.user_id,
            "static": payment.static,
            "sent": payment.sent,
            "open": str(payment.state) == "OPEN" and not payment.paid,
        }
