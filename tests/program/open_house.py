"""A till's folder opened as the program does, without windows, in the test's own loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import TillView
from pos_terminal.config.paths import Places
from pos_terminal.config.secrets import SecretStore
from pos_terminal.config.settings import Settings
from pos_terminal.devices.folder_printer import FolderPrinter
from pos_terminal.house import TEST, House

WAIT_S = 30.0


class Till:
    """Send commands, wait for a view."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.views: list[TillView] = []
        self._news = asyncio.Event()
        self._sold = ""
        house.publish = self._shown

    def _shown(self, view: TillView) -> None:
        self.views.append(view)
        self._news.set()

    def send(self, *commands: cmd.Command) -> None:
        for command in commands:
            self.house.submit(command)

    async def until(self, there: Callable[[TillView], bool]) -> TillView:
        """Wait until the newest view shows something."""
        async with asyncio.timeout(WAIT_S):
            while not (self.views and there(self.views[-1])):
                self._news.clear()
                await self._news.wait()
        return self.views[-1]

    async def sell(self, price: int = 300) -> str:
        """Sell one item for cash; returns the receipt's number."""
        before = self._sold
        self.send(cmd.NewSale(), cmd.AddByPrice(price), cmd.Pay(), cmd.TakeCash(price))
        done = (await self.until(lambda view: view.done is not None and view.done.sale != before)).done
        assert done is not None
        self._sold = done.sale
        return done.receipt_number

    def heard(self, code: str) -> bool:
        return code in [notice.code for notice in self.views[-1].notices]


@asynccontextmanager
async def opened(where: Places, secrets: SecretStore) -> AsyncIterator[Till]:
    """Start the till and stop it as the program does."""
    house = House(where, Settings(), mode=TEST, secrets=lambda till: secrets, printer=FolderPrinter(where.receipts))
    with house:
        till = Till(house)
        running = asyncio.get_running_loop().create_task(house.run())
        await till.until(lambda view: True)
        try:
            yield till
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
