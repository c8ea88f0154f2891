"""A till in its own loop with people, PINs and a clock that a test moves: send, wait for a view, look."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from pos_terminal.app.commands import AddOperator, Command, SignIn
from pos_terminal.app.desk import Outside
from pos_terminal.app.ports import Journal
from pos_terminal.app.reports import Redraw, Report
from pos_terminal.app.rules import Rules
from pos_terminal.app.till import Till
from pos_terminal.app.views import OperatorView, TillView
from pos_terminal.domain.operator import Role
from pos_terminal.domain.product import Product
from pos_terminal.domain.receipt import Shop
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_catalog import MemoryCatalog
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.memory_pins import MemoryPins
from tests.fakes.sequential_ids import SequentialIds

WAIT_S = 20.0
RULES = Rules(Shop("Shop"), test=True, people=True)
PRODUCTS = (Product("bread", "Bread", 500, tax_rate=2100), Product("tea", "Tea", 200, tax_rate=2100))
MANAGER_PIN, CASHIER_PIN = "802604", "4927"


class Nothing:
    """Paper, drawer and lookup that do nothing; `opened` counts the drawer."""

    opened = 0

    def submit(self, *_: object) -> None: ...

    def open(self) -> None:
        self.opened += 1

    def search(self, text: str) -> None: ...

    def foresee(self, text: str) -> None: ...
    def show(self, category: str) -> None: ...


class Room:
    """One till and what it showed last."""

    def __init__(self, journal: Journal, pins: MemoryPins, clock: FakeClock, ids: SequentialIds, rules: Rules) -> None:
        self.journal, self.pins, self.clock = journal, pins, clock
        self.side = Nothing()
        catalog = MemoryCatalog(PRODUCTS)
        outside = Outside(journal, catalog, clock, ids, self.side, self.side, self.side, pins=pins)
        self._views: list[TillView] = []
        self._fresh = asyncio.Event()
        self.till = Till(outside, rules, self._shown)

    def _shown(self, view: TillView) -> None:
        self._views.append(view)
        self._fresh.set()

    @property
    def view(self) -> TillView:
        return self._views[-1]

    async def send(self, *items: Command | Report) -> TillView:
        """Send one after the other, each taken by the till before the next, and PINs heard of."""
        for item in items:
            seen = len(self._views)
            self.till.submit(item)
            await self.until(lambda view, seen=seen: len(self._views) > seen)  # type: ignore[misc]
            await self.until(lambda view: not self._hashing())
        return self.view

    async def pass_time(self, seconds: float) -> TillView:
        self.clock.advance(seconds)
        return await self.send(Redraw())

    async def until(self, seen: Callable[[TillView], bool]) -> TillView:
        async with asyncio.timeout(WAIT_S):
            while not self._views or not seen(self.view):
                self._fresh.clear()
                await self._fresh.wait()
        return self.view

    def _hashing(self) -> bool:
        return self.till._staff._check.busy

    # --- people

    async def staff(self) -> None:
        """Make the first manager, who makes a cashier, and lock."""
        await self.send(AddOperator("Mia", Role.MANAGER, MANAGER_PIN))
        await self.send(AddOperator("Anna", Role.CASHIER, CASHIER_PIN))

    def who(self, name: str) -> OperatorView:
        return next(operator for operator in self.view.people.operators if operator.name == name)

    async def sign_in(self, name: str, pin: str) -> TillView:
        return await self.send(SignIn(self.who(name).id, pin))

    def notices(self) -> list[str]:
        return [notice.code for notice in self.view.notices]

    def kinds(self) -> list[str]:
        return [entry.envelope.kind for entry in self.journal.entries()]


@asynccontextmanager
async def open_room(
    rules: Rules = RULES,
    clock: FakeClock | None = None,
    pins: MemoryPins | None = None,
    journal: Callable[[FakeClock, SequentialIds], Journal] = MemoryJournal,
    first_id: int = 1,
) -> AsyncIterator[Room]:
    clock = clock or FakeClock()
    ids = SequentialIds(first_id)
    room = Room(journal(clock, ids), pins if pins is not None else MemoryPins(), clock, ids, rules)
    running = asyncio.get_running_loop().create_task(room.till.run("1", "hash"))
    try:
        await room.until(lambda view: room.till._warming is not None)  # the rails are there: nothing comes by itself
        yield room
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
