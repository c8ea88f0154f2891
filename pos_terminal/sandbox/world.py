"""The sandbox as a whole: its services, one clock, one book, and the customers at the desk."""

import random
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

from pos_terminal.sandbox.ask import CustomerCannot
from pos_terminal.sandbox.book import Book
from pos_terminal.sandbox.clock import Agenda, Clock
from pos_terminal.sandbox.faults import Fault, FaultBoard, FaultKind
from pos_terminal.sandbox.stand import Payment, Stand
from pos_terminal.sandbox.stands import STANDS

REFUSE_SECONDS = 1.0


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
    """Everything that a reset wipes. `stands` are the services by their rail."""

    def __init__(self, currency: str) -> None:
        self._currency = currency
        self.clock = Clock()
        self.agenda = Agenda(self.clock)
        self.book = Book(self.clock)
        self.faults = FaultBoard(self.clock)
        made = [stand(self.clock, self.agenda, self.book, self._customer_comes) for stand in STANDS]
        self.stands: dict[str, Stand[Any]] = {stand.rail: stand for stand in made}
        self.shut_door: Callable[[float], Awaitable[None]] = _no_door
        self._autos: dict[str, tuple[AutoCustomer, random.Random]] = {}
        self._start()

    def set_origin(self, origin: str) -> None:
        for stand in self.stands.values():
            stand.stand_at(origin)

    def reset(self) -> None:
        """Back to the start; credentials and the origin stay."""
        self.book.clear()
        self.faults.reset()
        self._autos.clear()
        self.clock.reset()
        self.agenda.clear()
        self._start()

    def change_settings(self, changes: dict[str, dict[str, object]]) -> None:
        """Raises msgspec.ValidationError, and then changes nothing."""
        unknown = set(changes) - set(self.stands)
        if unknown:
            raise msgspec.ValidationError(f"no rail {', '.join(sorted(unknown))}")
        new = {rail: self.stands[rail].change(wanted) for rail, wanted in changes.items()}
        for rail, settings in new.items():
            self.stands[rail].use(settings)

    async def order_fault(self, fault: Fault) -> None:
        if fault.kind is FaultKind.REFUSE_CONNECTION and not fault.knocked:
            await self.shut_door(fault.seconds or REFUSE_SECONDS)
        else:
            self.faults.order(fault)

    def set_auto(self, auto: AutoCustomer) -> None:
        """Raises CustomerCannot for an action that the rail's app does not have."""
        if auto.action is None:
            self._autos.pop(auto.rail, None)
            return
        self.stands[auto.rail].check(auto.action)
        self._autos[auto.rail] = (auto, random.Random(auto.seed))

    def payment(self, rail: str, name: str) -> Payment:
        """By id, by `latest`, or by the end of its link. Raises UnknownPayment."""
        found: Payment | None = self.stands[rail].find(name) if rail in self.stands else None
        if found is None:
            raise UnknownPayment(f"no {rail} payment {name}")
        return found

    def act(self, rail: str, name: str, action: str, amount: int | None, delay_s: float | None) -> Payment:
        """A customer does something now, or `delay_s` later. Raises UnknownPayment, CustomerCannot."""
        payment, stand = self.payment(rail, name), self.stands[rail]
        if action == "approve_late":
            action, delay_s = "approve", stand.late_s if delay_s is None else delay_s
        stand.check(action)
        if delay_s:
            self.agenda.after(delay_s, lambda: self._act_if_possible(stand, payment, action, amount))
        else:
            stand.act(payment, action, amount)
        return payment

    def _act_if_possible(self, stand: Stand[Any], payment: Payment, action: str, amount: int | None) -> None:
        """A customer who comes too late just goes away."""
        try:
            stand.act(payment, action, amount)
        except CustomerCannot as error:
            payment.app = f"too late: {error}"

    def _customer_comes(self, rail: str, payment_id: str) -> None:
        if rail not in self._autos:
            return
        auto, chance = self._autos[rail]
        assert auto.action is not None
        delay = chance.uniform(*auto.delay_s) if isinstance(auto.delay_s, tuple) else auto.delay_s
        stand, payment, action = self.stands[rail], self.payment(rail, payment_id), auto.action
        self.agenda.after(delay, lambda: self._act_if_possible(stand, payment, action, auto.amount))

    def _start(self) -> None:
        for stand in self.stands.values():
            stand.start(self._currency)


async def _no_door(seconds: float) -> None:
    """Until a server has one."""
