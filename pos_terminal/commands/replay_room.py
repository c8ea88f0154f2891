"""The counter of a replay: sends commands, waits for views, keeps the time of each part."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import TillView
from pos_terminal.house import House

SALE_S = 60.0


class Counter:
    """The counter without windows: sends commands, waits for views, keeps the time of each part."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._view: TillView | None = None
        self._changed = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self.time: dict[str, float] = {}
        house.publish = self._publish

    def _publish(self, view: TillView) -> None:
        self._view = view
        self._changed.set()

    def now(self) -> TillView:
        assert self._view is not None
        return self._view

    def send(self, *commands: cmd.Command) -> None:
        for command in commands:
            self.house.submit(command)

    async def until(self, part: str, there: Callable[[TillView], bool]) -> TillView:
        """Wait for a view and count the time to a part of the sale. TimeoutError after a minute."""
        began = time.perf_counter()
        async with asyncio.timeout(SALE_S):
            while self._view is None or not there(self._view):
                self._changed.clear()
                await self._changed.wait()
        self.time[part] = self.time.get(part, 0.0) + time.perf_counter() - began
        return self._view
