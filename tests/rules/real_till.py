"""The real till with asyncio, in time that nobody waits for: the loop's clock jumps to the next timer."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk, Outside
from pos_terminal.app.ports import Ledger, Rail
from pos_terminal.app.rules import Rules
from pos_terminal.app.till import Till
from pos_terminal.app.views import TillView
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.receipt import Shop
from tests.rules.ports import START, CounterTop, Ids, OneProduct, Rows


class LoopClock:
    """Time is what the loop says; the wall may stand elsewhere."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop | None = None
        self.before = 0.0  # what earlier loops lived through
        self.wall_off = 0.0

    def monotonic(self) -> float:
        return self.before + (self.loop.time() if self.loop else 0.0)

    def now(self) -> datetime:
        return START + timedelta(seconds=self.monotonic() + self.wall_off)


class _Skipping(selectors.SelectSelector):
    """Never sleeps: the time it was asked to wait passes at once."""

    skipped = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        found = super().select(0)
        if not found and timeout:
            self.skipped += timeout
        return found


class SkippingLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._skipping = _Skipping()
        super().__init__(self._skipping)

    def time(self) -> float:
        return self._skipping.skipped


def played(story: Coroutine[Any, Any, None]) -> None:
    """Run a story in a loop whose time costs nothing."""
    with asyncio.Runner(loop_factory=SkippingLoop) as runner:
        runner.run(story)


class Shopfront:
    """What outlives a till: journal, clock, rails, counter."""

    def __init__(self, *rails: Rail) -> None:
        self.clock = LoopClock()
        self.journal = Rows(self.clock)  # type: ignore[arg-type]
        self.side = CounterTop()
        self.ids = Ids()
        self.rails = {rail.terms.rail: rail for rail in rails}
        self.rules = Rules(Shop("Shop", till_label="2"), test=True, external=True)
        self.views: list[TillView] = []
        self.ledger: Ledger | None = None

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Cashier]:
        """Start a till and stop it as the program does: by cancelling it."""
        loop = asyncio.get_running_loop()
        self.clock.loop = loop
        outside = Outside(
            self.journal,
            OneProduct(),
            self.clock,
            self.ids,
            self.side,
            self.side,
            self.side,
            ledger=self.ledger,
            rails=self.rails,
        )
        till = Till(outside, self.rules, self.views.append)
        running = loop.create_task(till.run("test", "hash"))
        await asyncio.sleep(0.001)  # the start is one step of the loop
        try:
            yield Cashier(self, till)
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running


class Cashier:
    """Sends commands and waits for what the screen shows."""

    def __init__(self, shop: Shopfront, till: Till) -> None:
        self.shop = shop
        self.till = till

    @property
    def desk(self) -> Desk:
        return self.till._desk

    @property
    def payment(self) -> Payment:
        return list(self.desk.state.payments.values())[-1]

    def sends(self, *commands: cmd.Command) -> None:
        for command in commands:
            self.till.submit(command)

    async def waits(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def sees(self, what: Callable[[Cashier], bool], within_s: float = 120.0) -> None:
        async with asyncio.timeout(within_s):
            while not what(self):
                await asyncio.sleep(0.02)

    async def opens_a_payment(self, rail: str, minor: int = 1000) -> None:
        await asyncio.sleep(0.01)
        self.sends(cmd.AddByPrice(price=minor), cmd.Pay(), cmd.StartPayment(rail=rail))
        await self.sees(lambda c: bool(c.desk.state.payments) and c.payment.state == "waiting")
