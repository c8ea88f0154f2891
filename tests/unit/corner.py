"""A machine in a corner with its till, played without a window: what a customer and the power do to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Outside
from pos_terminal.app.ports import Clock
from pos_terminal.app.rules import Rules
from pos_terminal.app.till import Till
from pos_terminal.app.views import Stage, TillView
from pos_terminal.devices.clock import SystemClock
from pos_terminal.devices.dispenser.controller import Controller
from pos_terminal.devices.dispenser.driver import LineDispenser
from pos_terminal.devices.dispenser.wires import MemoryWire
from pos_terminal.domain import events as ev
from pos_terminal.domain.dispense import MachineState, Slot
from pos_terminal.domain.product import Product
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.domain.receipt import Shop
from pos_terminal.domain.terms import Refunds, Terms
from tests.fakes.memory_catalog import MemoryCatalog
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.scripted_rail import ScriptedRail
from tests.fakes.sequential_ids import SequentialIds
from tests.rules.terms import SWIP
from tests.unit.till_room import Nothing

PRODUCTS = (
    Product("water", "Water", 200, tax_rate=2200, slot="A1"),
    Product("salad", "Salad", 600, tax_rate=1000, slot="A2"),
    Product("bread", "Bread", 100, tax_rate=400),
)
SLOTS = (Slot("A1", 5, 1), Slot("A2", 1, 1))
QUICK = replace(SWIP, attended=False, first_look_s=0.0, poll=((0.0, 0.02),))
LESS = replace(QUICK, capabilities=replace(QUICK.capabilities, settle_less=True))
NEITHER = replace(QUICK, capabilities=replace(QUICK.capabilities, refunds=Refunds.NONE))


@dataclass
class Corner:
    """A machine in a corner with its till; what outlives a power cut stays here."""

    terms: Terms = LESS
    clock: Clock = field(default_factory=SystemClock)
    view: TillView | None = None
    slots: tuple[Slot, ...] = SLOTS

    def __post_init__(self) -> None:
        self.ids = SequentialIds()
        self.journal = MemoryJournal(self.clock, self.ids)
        self.rail = ScriptedRail(self.terms)
        self.seconds = 0.0
        self.controller = Controller("Corner", self.slots, self._tick, drop_s=0.01)
        self.till: Till | None = None

    def _tick(self) -> float:
        self.seconds += 0.01
        return self.seconds

    @asynccontextmanager
    async def on(self) -> AsyncIterator[None]:
        self.view, self._fresh = None, asyncio.Event()
        dispenser = LineDispenser(lambda: MemoryWire(self.controller), poll_s=0.001, grace_s=0.2)
        side = Nothing()
        outside = Outside(
            self.journal,
            MemoryCatalog(PRODUCTS),
            self.clock,
            self.ids,
            side,
            side,
            side,
            rails={self.terms.rail: self.rail},
            dispenser=dispenser,
        )
        self.till = Till(outside, Rules(Shop("Corner"), test=True), self._shown)
        running = asyncio.get_running_loop().create_task(self.till.run("1", "hash"))
        try:
            await self.until(lambda: not self._seen.no_rails and self._seen.machine is not MachineState.SILENT)
            yield
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    def _shown(self, view: TillView) -> None:
        self.view = view
        self._fresh.set()

    @property
    def _seen(self) -> TillView:
        assert self.view is not None
        return self.view

    async def until(self, seen: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while self.view is None or not seen():
                self._fresh.clear()
                try:
                    await asyncio.wait_for(self._fresh.wait(), 0.02)
                except TimeoutError:
                    continue

    def send(self, *commands: cmd.Command) -> None:
        assert self.till is not None
        for command in commands:
            self.till.submit(command)

    def look(self) -> None:
        """Have the till look at its machine now."""
        self.send(cmd.FaultFixed())

    async def noticed(self, what: str) -> None:
        await self.until(lambda: any(notice.code == what for notice in self._seen.notices))

    async def pay(self, *skus: str, approved: int = 0) -> None:
        assert self.till is not None
        for sku in skus:
            self.till.submit(cmd.AddItem(sku))
        self.till.submit(cmd.Pay())
        await self.until(lambda: self._seen.stage is Stage.TENDER)
        if approved:
            self.rail.reads(Reading(Phase.APPROVED, due=approved, paid=approved))
        self.till.submit(cmd.StartPayment(self.terms.rail))

    def said(self, kind: type[ev.Event]) -> list[ev.Event]:
        return [row.event for row in self.journal.entries() if isinstance(row.event, kind)]

    async def says(self, kind: type[ev.Event]) -> ev.Event:
        await self.until(lambda: bool(self.said(kind)))
        return self.said(kind)[-1]


def play(corner: Corner, story: Callable[[Corner], object]) -> Corner:
    async def run() -> None:
        async with corner.on():
            await story(corner)  # type: ignore[misc]

    asyncio.run(run())
    return corner


def asked(corner: Corner, call: str) -> int:
    return corner.rail.count(call)


class Ahead(SystemClock):
    """A clock that a test sets ahead."""

    ahead_s = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self.ahead_s)

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead_s
