"""The sandbox as a whole: two services, one clock, one book, and the customers at the desk."""

import random
import secrets
import uuid
from collections.abc import Awaitable, Callable, Mapping
from typing import assert_never

import msgspec

from pos_terminal.sandbox.ask import CustomerCannot
from pos_terminal.sandbox.book import Book
from pos_terminal.sandbox.clock import Agenda, Clock
from pos_terminal.sandbox.droppay.authorization import Authorization
from pos_terminal.sandbox.droppay.customer import ACTIONS as DROPPAY_ACTIONS
from pos_terminal.sandbox.droppay.customer import DropPayCustomer
from pos_terminal.sandbox.droppay.service import DropPayCredentials, DropPayService
from pos_terminal.sandbox.faults import Fault, FaultBoard, FaultKind
from pos_terminal.sandbox.settings import DropPaySettings, SwipSettings, changed
from pos_terminal.sandbox.swip.customer import ACTIONS as SWIP_ACTIONS
from pos_terminal.sandbox.swip.customer import SwipCustomer
from pos_terminal.sandbox.swip.order import Order
from pos_terminal.sandbox.swip.service import SwipCredentials, SwipService

RAILS = ("swip", "droppay")
APPROVE_LATE_SECONDS = 50.0  # after the till's 45 s, before SWiP's 90 s
REFUSE_SECONDS = 1.0
Payment = Order | Authorization


class UnknownPayment(LookupError):
    """No payment of that rail and id."""


class AutoCustomer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A customer for every new payment; `delay_s` = seconds or [least, most]; `action` None = nobody."""

    rail: str
    action: str | None = None
    delay_s: float | tuple[float, float] = 0.0
    seed: int | None = None
    amount: int | None = None


class World:
    """Everything that a reset wipes."""

    def __init__(self, currency: str) -> None:
        self._currency = currency
        self.clock = Clock()
        self.agenda = Agenda(self.clock)
        self.book = Book(self.clock)
        self.faults = FaultBoard(self.clock)
        self.swip_credentials = SwipCredentials(str(uuid.uuid4()), "DEMO", "Sandbox store", "1")
        self.droppay_credentials = DropPayCredentials(
            secrets.token_hex(16), secrets.token_hex(16), secrets.token_hex(16), "POSX11Y22Z33K"
        )
        self.swip = SwipService(self.clock, self.agenda, self.book, self.swip_credentials)
        self.droppay = DropPayService(self.clock, self.agenda, self.book, self.droppay_credentials)
        self.shut_door: Callable[[float], Awaitable[None]] = _no_door
        self._autos: dict[str, tuple[AutoCustomer, random.Random]] = {}
        self.swip.created = self.droppay.created = self._customer_comes
        self._start_settings()

    def set_origin(self, origin: str) -> None:
        self.swip.phone_root = f"{origin}/phone/swip/"
        self.droppay.phone_root = f"{origin}/phone/droppay/"

    def reset(self) -> None:
        """Back to the start; credentials and the origin stay."""
        self.swip.reset()
        self.droppay.reset()
        self.book.clear()
        self.faults.reset()
        self._autos.clear()
        self.clock.reset()
        self.agenda.clear()
        self._start_settings()

    def change_settings(self, swip: dict[str, object], droppay: dict[str, object]) -> None:
        """Raises msgspec.ValidationError, and then changes nothing."""
        new_swip, new_droppay = changed(self.swip.settings, swip), changed(self.droppay.settings, droppay)
        self.swip.settings, self.droppay.settings = new_swip, new_droppay

    async def order_fault(self, fault: Fault) -> None:
        if fault.kind is FaultKind.REFUSE_CONNECTION:
            await self.shut_door(fault.seconds or REFUSE_SECONDS)
        else:
            self.faults.order(fault)

    def set_auto(self, auto: AutoCustomer) -> None:
        """Raises CustomerCannot for an action that the rail's app does not have."""
        if auto.action is None:
            self._autos.pop(auto.rail, None)
            return
        _check_action(auto.rail, auto.action)
        self._autos[auto.rail] = (auto, random.Random(auto.seed))

    def payments(self, rail: str) -> list[Payment]:
        """In the order they were made."""
        return list(self.swip.orders.values() if rail == "swip" else self.droppay.authorizations.values())

    def payment(self, rail: str, name: str) -> Payment:
        """By id, by `latest`, or by the end of its link. Raises UnknownPayment."""
        made: Mapping[str, Payment] = self.swip.orders if rail == "swip" else self.droppay.authorizations
        if name in made:
            return made[name]
        if made and name == "latest":
            return made[list(made)[-1]]
        if rail == "swip":
            for order in reversed(self.swip.orders.values()):
                if order.session_code.endswith(f"/{name}"):
                    return order
        raise UnknownPayment(f"no {rail} payment {name}")

    def act(self, rail: str, name: str, action: str, amount: int | None, delay_s: float | None) -> Payment:
        """A customer does something now, or `delay_s` later. Raises UnknownPayment, CustomerCannot."""
        payment = self.payment(rail, name)
        if action == "approve_late":
            action, delay_s = "approve", APPROVE_LATE_SECONDS if delay_s is None else delay_s
        _check_action(rail, action)
        if delay_s:
            self.agenda.after(delay_s, lambda: self._act_if_possible(payment, action, amount))
        else:
            self._act(payment, action, amount)
        return payment

    def _act(self, payment: Payment, action: str, amount: int | None) -> None:
        match payment:
            case Order():
                SwipCustomer(self.swip, self.clock).act(payment, action, amount)
            case Authorization():
                DropPayCustomer(self.droppay).act(payment, action, amount)
            case _:
                assert_never(payment)

    def _act_if_possible(self, payment: Payment, action: str, amount: int | None) -> None:
        """A customer who comes too late just goes away."""
        try:
            self._act(payment, action, amount)
        except CustomerCannot as error:
            payment.app = f"too late: {error}"

    def _customer_comes(self, rail: str, payment_id: str) -> None:
        if rail not in self._autos:
            return
        auto, chance = self._autos[rail]
        assert auto.action is not None
        delay = chance.uniform(*auto.delay_s) if isinstance(auto.delay_s, tuple) else auto.delay_s
        payment, action = self.payment(rail, payment_id), auto.action
        self.agenda.after(delay, lambda: self._act_if_possible(payment, action, auto.amount))

    def _start_settings(self) -> None:
        self.swip.settings = SwipSettings(currency=self._currency)
        self.droppay.settings = DropPaySettings(currency=self._currency)


def _check_action(rail: str, action: str) -> None:
    if action not in (SWIP_ACTIONS if rail == "swip" else DROPPAY_ACTIONS):
        raise CustomerCannot(f"the {rail} app has no {action}")


async def _no_door(seconds: float) -> None:
    """Until a server has one."""
