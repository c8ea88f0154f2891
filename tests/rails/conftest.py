"""A till's rails against one real sandbox process; whatever a rail asks that the papers forbid fails the test."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest

from pos_terminal.app.ports import Order, OrderLine, PaymentRef, Rail
from pos_terminal.domain.reading import Offer
from pos_terminal.rails import build_all
from pos_terminal.rails.context import RailContext
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import card_settings
from pos_terminal.wire.http import Network, Times

T = TypeVar("T")


class RealClock:
    """The wall clock, and a monotonic one that a test can push forward."""

    def __init__(self) -> None:
        self.pushed = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic() + self.pushed


class MemorySecrets:
    def __init__(self, values: Mapping[tuple[str, str], str]) -> None:
        self.values = dict(values)

    def get(self, name: str, origin: str) -> str | None:
        return self.values.get((name, origin))


class Shop:
    """Builds rails for one sandbox and plays a scene with one of them in a loop of its own."""

    def __init__(self, sandbox: SandboxProcess) -> None:
        self.clock = RealClock()
        self.times = Times(connect=1.0, read=1.0, write=1.5)
        self.currency = "EUR"
        swip, droppay = sandbox.credentials["swip"], sandbox.credentials["droppay"]
        self.origin = sandbox.origin
        self.settings: dict[str, dict[str, Any]] = {
            "swip": {
                "base_url": sandbox.swip,
                "merchant_id": swip["merchant_id"],
                "store_id": swip["store_id"],
                "cash_id": swip["cash_id"],
            },
            "droppay": {"base_url": sandbox.droppay, "pos_id": droppay["pos_id"]},
            "paysera": {"base_url": sandbox.base("paysera"), "freeze_seconds": 3600},
            "card": card_settings(sandbox),
        }
        paysera = sandbox.credentials["paysera"]
        self.paysera_shops = (paysera["location_id"], paysera["other_location_id"])
        self.secrets = MemorySecrets(
            {
                ("swip.token", sandbox.origin): swip["token"],
                ("droppay.client_id", sandbox.origin): droppay["client_id"],
                ("droppay.client_secret", sandbox.origin): droppay["client_secret"],
                ("droppay.connection_code", sandbox.origin): droppay["connection_code"],
                ("paysera.mac_id", sandbox.origin): sandbox.credentials["paysera"]["mac_id"],
                ("paysera.mac_key", sandbox.origin): sandbox.credentials["paysera"]["mac_key"],
                ("card.secure_key", sandbox.origin): sandbox.credentials["card"]["secure_key"],
            }
        )

    def context(self, *, live: bool = False) -> RailContext:
        return RailContext(live, self.currency, self.clock, Network(self.clock, "pos-terminal/test", times=self.times))

    def rails(self, *, live: bool = False) -> dict[str, Rail]:
        return build_all(self.settings, self.secrets, self.context(live=live))

    def play(self, name: str, scene: Callable[[Rail], Awaitable[T]]) -> T:
        """Open the rail, play the scene, close the rail, all in one loop."""

        async def whole() -> T:
            rail = self.rails()[name]
            try:
                return await scene(rail)
            finally:
                await rail.close()

        return asyncio.run(whole())


def make_order(minor: int = 43_000, *, hold: bool = False, currency: str = "EUR", lines: bool = True) -> Order:
    now = datetime.now(UTC)
    first = minor // 3
    made = (
        OrderLine("1", "SKU-201", "Flat white 250 ml", "pcs", 1000, first, first),
        OrderLine("2", "SKU-330", "Apples", "kg", 1250, 200, minor - first),
    )
    return Order(
        payment=str(uuid.uuid4()),
        number="2-1043",
        minor=minor,
        original=minor,
        currency=currency,
        cashier="Ann",
        at=now,
        lines=made if lines else (),
        description="Corner shop, till 2, sale 2-1043",
        approve_by=now + timedelta(minutes=5),
        hold=hold,
    )


def ref_of(order: Order, offer: Offer, settle_id: str = "", due: int | None = None) -> PaymentRef:
    return PaymentRef(
        order.payment, offer.reference, order.minor, order.minor if due is None else due, order.currency, settle_id
    )


@pytest.fixture
def order_of() -> Callable[..., Order]:
    return make_order


@pytest.fixture
def ref() -> Callable[..., PaymentRef]:
    return ref_of


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxProcess]:
    with SandboxProcess() as running:
        yield running


@pytest.fixture
def meant() -> None:
    """Asked for by tests that break the paper's rules on purpose."""


@pytest.fixture
def control(sandbox: SandboxProcess, request: pytest.FixtureRequest) -> Iterator[SandboxControl]:
    with SandboxControl(sandbox.origin) as client:
        client.reset()
        yield client
        broken = client.violations()
        client.reset()
    if "meant" not in request.fixturenames:
        assert broken == []


@pytest.fixture
def shop(sandbox: SandboxProcess, control: SandboxControl) -> Shop:
    return Shop(sandbox)
