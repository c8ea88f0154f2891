"""One rail in one way of setting it up, its service in the sandbox, and the customer between them."""

from __future__ import annotations

import socket
import time
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from pos_terminal.app.ports import Order, OrderLine, PaymentRef, Rail
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.devices.clock import SystemClock
from pos_terminal.domain.reading import Offer, Reading
from pos_terminal.domain.terms import Terms
from pos_terminal.rails import RailFolder
from pos_terminal.rails.context import RailContext
from pos_terminal.sandbox.control import ControlRefused, Ledger, SandboxControl
from pos_terminal.sandbox.faults import FaultKind
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.wire.http import Network, Times
from tests.rails.contract.cells import Cell
from tests.rails.contract.knocking import KnockingNetwork
from tests.rails.contract.side import Side, Way

PATIENCE, HURRY = Times(3.0, 3.0, 3.0), Times(0.15, 0.15, 0.15)
LATE_S, SHUT_S, LOST_S = 0.3, 0.15, 3.0
RETRY_AFTER = 3


@dataclass(slots=True)
class Desk:
    """Where a rail is tried. `rail` is its id."""

    rail: str
    folder: RailFolder
    side: Side
    way: Way
    sandbox: SandboxProcess
    control: SandboxControl
    lost_s: float = LOST_S  # how long a line that is lost stays so
    network: Network = field(init=False)

    def __post_init__(self) -> None:
        clock, name = SystemClock(), "pos-terminal/contract"
        self.network = KnockingNetwork(clock, name, HURRY) if self.knocks else Network(clock, name, times=PATIENCE)

    @property
    def knocks(self) -> bool:
        """Say whether each call is announced to the sandbox: see knocking.py."""
        return True

    def table(self) -> dict[str, object]:
        return {**self.side.table(self.sandbox), **self.way.till}

    def secrets(self) -> dict[str, tuple[str, str]]:
        return {name: (self.sandbox.origin, value) for name, value in self.side.secrets(self.sandbox).items()}

    @property
    def qr_origins(self) -> tuple[str, ...]:
        return (self.sandbox.origin,)

    def build(self) -> Rail:
        context = RailContext(False, "EUR", self.network.clock, self.network, self.qr_origins)
        return self.folder.build(self.table(), MemorySecrets(self.secrets()), context)

    @property
    def terms(self) -> Terms:
        return self.build().terms

    def fresh(self, **service: object) -> None:
        """Let the service forget everything, and answer as this way and more wants it."""
        self.control.reset()
        if service or self.way.service:
            self.control.settings(**{self.rail: {**self.way.service, **service}})

    async def warm_calls(self) -> int:
        """Return how many calls a till makes before anybody pays."""
        self.fresh()
        rail = self.build()
        try:
            await rail.warm_up()
        finally:
            await rail.close()
        return len(self.calls())

    # --- the customer

    def acts(self, word: str) -> None:
        self.control.customer(self.rail, word)

    def sits_down(self) -> None:
        act, table = self.side.sit_down
        self.control.customer(self.rail, act, table)

    def could_pay(self) -> bool:
        """Say whether a customer can still agree, by letting one try."""
        try:
            self.acts(self.side.approve)
        except ControlRefused:
            return False
        return True

    # --- the service

    @property
    def ledger(self) -> Ledger:
        return self.control.ledger(self.rail)

    def calls(self, since: int = 0) -> list[dict[str, Any]]:
        return self.control.requests(self.rail)[since:]

    def standing(self) -> list[tuple[object, object]]:
        """Return every payment with its status, and every movement: what a call that was not made leaves alone."""
        made = [(one["id"], one["status"]) for one in self.control.payments(self.rail)]
        return [*made, *((moved.kind, moved.amount) for moved in self.ledger.movements)]

    def spoils(self, cell: Cell, late_s: float = LATE_S, shut_s: float = SHUT_S) -> None:
        fault = cell.fault
        seconds = {FaultKind.DELAY: late_s, FaultKind.REFUSE_CONNECTION: shut_s, FaultKind.LOST: self.lost_s}
        self.control.fault(
            fault.kind,
            self.rail,
            cell.call,
            after=cell.at,
            seconds=seconds.get(fault.kind),
            processed=fault.done,
            retry_after=RETRY_AFTER if fault.kind is FaultKind.STATUS_429 else None,
            knocked=fault.kind is FaultKind.REFUSE_CONNECTION,
        )

    async def looks(self, rail: Rail, ref: PaymentRef) -> Reading:
        """Look as the till does once a fault is over."""
        return await rail.look(ref)

    def hurries(self, cell: Cell) -> bool:
        """Say whether the till must be impatient for a fault to be met."""
        return cell.fault.kind is FaultKind.DELAY

    def met(self, cell: Cell, calls: list[dict[str, Any]]) -> bool:
        """Say whether a fault that was ordered came about, by the calls since."""
        return any(call["fault"] for call in calls)

    def arrived(self) -> None:
        """Wait until nothing is on its way to the service any more, and its door is open."""
        deadline = time.monotonic() + 5
        while not self._door_is_open():
            assert time.monotonic() < deadline, "the door stays shut"
            time.sleep(0.01)
        while any(call["fault"] == FaultKind.DELAY and call["status"] is None for call in self.calls()):
            assert time.monotonic() < deadline, "a late request never arrived"
            time.sleep(0.01)

    def _door_is_open(self) -> bool:
        where = urlsplit(self.sandbox.origin)
        try:
            socket.create_connection((str(where.hostname), where.port or 0)).close()
        except OSError:
            return False
        return True


def order_of(terms: Terms, minor: int, table: str = "") -> Order:
    now = datetime.now(UTC)
    first = minor // 3
    lines = (
        OrderLine("1", "SKU-201", "Flat white 250 ml", "pcs", 1000, first, first),
        OrderLine("2", "SKU-330", "Apples", "kg", 1250, 200, minor - first),
    )
    return Order(
        payment=str(uuid.uuid4()),
        number="2-1043",
        minor=minor,
        original=minor,
        currency="EUR",
        cashier="Ann",
        at=now,
        lines=lines,
        description="Corner shop, till 2, sale 2-1043",
        approve_by=now + timedelta(minutes=5),
        hold=terms.hold,
        table=table,
    )


def ref_of(order: Order, offer: Offer | None) -> PaymentRef:
    reference = offer.reference if offer is not None else ""
    return PaymentRef(order.payment, reference, order.minor, order.minor, order.currency, table=order.table)
