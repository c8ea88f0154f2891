"""Paysera in the sandbox: its service, its payers and what is shown of their transactions and tables."""

import secrets
from collections.abc import Callable
from dataclasses import asdict

import msgspec

from pos_terminal.sandbox.book import Book
from pos_terminal.sandbox.clock import Agenda, Clock
from pos_terminal.sandbox.paysera.customer import ACTIONS, AT_TABLE, PayseraCustomer
from pos_terminal.sandbox.paysera.service import PayseraCredentials, PayseraService
from pos_terminal.sandbox.paysera.settings import PayseraSettings
from pos_terminal.sandbox.paysera.transaction import UNPAID, OrderState, Spot, Transaction, TxState
from pos_terminal.sandbox.settings import changed
from pos_terminal.sandbox.stand import Stand

PROJECT, LOCATION, OTHER_LOCATION = "1221", "3", "7"


class PayseraStand(Stand[Transaction | Spot]):
    """See Stand. A table is found by its printed code, `PAYSERA*3:TABLE1`."""

    rail = "paysera"
    badge = "P"
    actions = (*ACTIONS, *AT_TABLE)
    late_s = 190.0  # the till waits 3 min

    def __init__(self, clock: Clock, agenda: Agenda, book: Book, created: Callable[[str, str], None]) -> None:
        own = PayseraCredentials(secrets.token_urlsafe(8), secrets.token_hex(16), PROJECT, LOCATION, OTHER_LOCATION)
        self._paysera = PayseraService(clock, agenda, book, own)
        self._paysera.created = created
        self.service, self.made, self.credentials = self._paysera, self._paysera.transactions, asdict(own)

    def settings(self) -> PayseraSettings:
        return self._paysera.settings

    def routes(self) -> dict[str, str]:
        return self._paysera.settings.routes

    def change(self, changes: dict[str, object]) -> msgspec.Struct:
        return changed(self._paysera.settings, changes)

    def use(self, settings: msgspec.Struct) -> None:
        assert isinstance(settings, PayseraSettings)
        self._paysera.settings = settings

    def start(self, currency: str) -> None:
        self._paysera.reset()
        self._paysera.settings = PayseraSettings(currency=currency)

    def stand_at(self, origin: str) -> None:
        """Nothing: a code names no page, the app opens it."""

    def find(self, name: str) -> Transaction | Spot | None:
        return super().find(name) or self._paysera.tables.by_code(name)

    def act(self, payment: Transaction | Spot, action: str, amount: int | None) -> None:
        PayseraCustomer(self._paysera).act(payment, action, amount)

    def doc(self, payment: Transaction | Spot) -> dict[str, object]:
        return self._table_doc(payment) if isinstance(payment, Spot) else self._doc(payment)

    def _doc(self, tx: Transaction) -> dict[str, object]:
        return {
            "rail": "paysera",
            "id": tx.key,
            "reference": tx.reference,
            "description": str(tx.sent["description"]),
            "status": str(tx.state),
            "payment_status": tx.pay_word,
            "amount": tx.amount,
            "original": tx.original,
            "currency": tx.currency,
            "paid": tx.state in (TxState.RESERVED, TxState.CONFIRMED),
            "held": tx.held,
            "captured": tx.captured,
            "refunded": tx.refunded,
            "loyalty": False,
            "app": tx.app,
            "qr_text": f"PAYSERA%{tx.key}",
            "created_at_ns": tx.created_ns,
            "approved_at_ns": tx.reserved_ns,
            "expires_at_ns": tx.reserved_until_ns,
            "sent": tx.sent,
            "open": tx.state in UNPAID,
        }

    def _table_doc(self, spot: Spot) -> dict[str, object]:
        """A table shows what its guests have to pay next."""
        orders = [{"id": o.id, "transaction": o.transaction.key, "status": str(o.state)} for o in spot.orders]
        pending = [order.transaction for order in spot.orders if order.state is OrderState.PENDING]
        shown = self._doc(pending[0]) if pending else {}
        return {
            "amount": 0,
            "original": 0,
            "paid": False,
            "loyalty": False,
            "reference": "",
            **shown,
            "rail": "paysera",
            "id": spot.id,
            "number": spot.number,
            "description": f"Table {spot.identifier}",
            "status": str(spot.state),
            "guests": list(spot.guests),
            "orders": orders,
            "app": spot.app or ("open" if spot.guests else "not scanned"),
            "open": bool(pending),
        }
