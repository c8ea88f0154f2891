"""DropPay in the sandbox: its service, its customers and what is shown of its authorizations."""

import secrets
from collections.abc import Callable
from dataclasses import asdict

import msgspec

from pos_terminal.sandbox.book import Book
from pos_terminal.sandbox.clock import Agenda, Clock
from pos_terminal.sandbox.droppay.authorization import Authorization, AuthState
from pos_terminal.sandbox.droppay.customer import ACTIONS, DropPayCustomer
from pos_terminal.sandbox.droppay.service import DropPayCredentials, DropPayService
from pos_terminal.sandbox.settings import DropPaySettings, changed
from pos_terminal.sandbox.stand import Stand


class DropPayStand(Stand[Authorization]):
    """See Stand."""

    rail = "droppay"
    badge = "D"
    actions = ACTIONS

    def __init__(self, clock: Clock, agenda: Agenda, book: Book, created: Callable[[str, str], None]) -> None:
        own = DropPayCredentials(secrets.token_hex(16), secrets.token_hex(16), secrets.token_hex(16), "POSX11Y22Z33K")
        self._droppay = DropPayService(clock, agenda, book, own)
        self._droppay.created = created
        self.service, self.made, self.credentials = self._droppay, self._droppay.authorizations, asdict(own)

    def settings(self) -> DropPaySettings:
        return self._droppay.settings

    def routes(self) -> dict[str, str]:
        return self._droppay.settings.routes

    def change(self, changes: dict[str, object]) -> msgspec.Struct:
        return changed(self._droppay.settings, changes)

    def use(self, settings: msgspec.Struct) -> None:
        assert isinstance(settings, DropPaySettings)
        self._droppay.settings = settings

    def start(self, currency: str) -> None:
        self._droppay.reset()
        self._droppay.settings = DropPaySettings(currency=currency)

    def stand_at(self, origin: str) -> None:
        self._droppay.phone_root = f"{origin}/phone/droppay/"

    def expire_tokens(self) -> None:
        self._droppay.forget_access_tokens()

    def act(self, payment: Authorization, action: str, amount: int | None) -> None:
        DropPayCustomer(self._droppay).act(payment, action, amount)

    def doc(self, payment: Authorization) -> dict[str, object]:
        charges = [
            {
                "id": charge.id,
                "amount": charge.amount,
                "status": charge.status,
                "refunded": 0 if charge.refund is None else charge.refund.amount,
            }
            for charge in payment.charges
        ]
        paid = payment.state is AuthState.GRANTED or payment.success_count > 0
        return {
            "rail": "droppay",
            "id": payment.id,
            "reference": payment.reference,
            "description": str(payment.sent["description"]),
            "status": str(payment.state),
            "amount": payment.amount,
            "original": payment.amount,
            "paid": paid,
            "held": payment.held,
            "captured": payment.captured,
            "refunded": payment.refunded,
            "loyalty": False,
            "app": payment.app,
            "qr_text": payment.sharing,
            "created_at_ns": payment.created_ns,
            "approved_at_ns": payment.approved_ns,
            "expires_at_ns": payment.end_ns,
            "policy": str(payment.policy),
            "charge_max_count": payment.max_count,
            "charge_success_count": payment.success_count,
            "charges": charges,
            "sent": payment.sent,
            "open": payment.state is AuthState.WAITING and not paid,
        }
