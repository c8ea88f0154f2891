"""The card gateway in the sandbox: its service, its customers and what is shown of its invoices."""

import secrets
from collections.abc import Callable
from dataclasses import asdict

import msgspec

from pos_terminal.sandbox.book import Book
from pos_terminal.sandbox.card.customer import ACTIONS, CardCustomer
from pos_terminal.sandbox.card.invoice import Invoice, InvoiceState
from pos_terminal.sandbox.card.service import CardCredentials, CardService
from pos_terminal.sandbox.card.settings import CardSettings
from pos_terminal.sandbox.clock import Agenda, Clock
from pos_terminal.sandbox.settings import changed
from pos_terminal.sandbox.stand import Stand


class CardStand(Stand[Invoice]):
    """See Stand."""

    rail = "card"
    badge = "C"
    actions = ACTIONS

    def __init__(self, clock: Clock, agenda: Agenda, book: Book, created: Callable[[str, str], None]) -> None:
        own = CardCredentials("11344", "197", "sandbox-till", secrets.token_hex(16))
        self._card = CardService(clock, agenda, book, own)
        self._card.created = created
        self.service, self.made, self.credentials = self._card, self._card.invoices, asdict(own)

    def settings(self) -> CardSettings:
        return self._card.settings

    def routes(self) -> dict[str, str]:
        return self._card.settings.routes

    def named(self, call: str, body: bytes) -> str:
        return self._card.named(call, body)

    def change(self, changes: dict[str, object]) -> msgspec.Struct:
        return changed(self._card.settings, changes)

    def use(self, settings: msgspec.Struct) -> None:
        assert isinstance(settings, CardSettings)
        self._card.settings = settings

    def start(self, currency: str) -> None:
        self._card.reset()
        self._card.settings = CardSettings(currency=currency)

    def stand_at(self, origin: str) -> None:
        self._card.page_root = f"{origin}/phone/card/"

    def expire_tokens(self) -> None:
        self._card.forget_tokens()

    def find(self, name: str) -> Invoice | None:
        return super().find(name) or next((one for one in self.made.values() if one.code == name), None)

    def act(self, payment: Invoice, action: str, amount: int | None) -> None:
        CardCustomer(self._card).act(payment, action, amount)

    def doc(self, payment: Invoice) -> dict[str, object]:
        waiting = payment.waiting is not None
        return {
            "rail": "card",
            "id": payment.id,
            "reference": payment.number,
            "description": payment.descriptor,
            "status": str(payment.state),
            "amount": payment.amount,
            "original": payment.amount,
            "paid": bool(payment.taken),
            "held": sum(one.held for one in payment.tries),
            "captured": payment.captured,
            "refunded": payment.refunded,
            "loyalty": False,
            "app": "the bank asks" if waiting else payment.app,
            "qr_text": payment.link,
            "created_at_ns": payment.created_ns,
            "expires_at_ns": payment.expires_ns,
            "tries": [{**asdict(one), "word": str(one.word)} for one in payment.tries],
            "sent": payment.sent,
            "open": waiting or (payment.state is InvoiceState.OPEN and not payment.taken),
        }
