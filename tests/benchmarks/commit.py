"""What the journal's commit adds to a tap, flushed (FULL) and not (NORMAL), in blocks that take turns."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from pos_terminal.app.commands import AddItem, ClearBasket
from pos_terminal.app.views import TillView
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import Settings
from pos_terminal.domain.events import Draft, Entry
from pos_terminal.house import TEST, House
from tests.benchmarks import shop
from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import Figure, share

TAPS, QUICK_TAPS = 3000, 600
BLOCK = 20  # taps in one basket, then the other till's turn
BETWEEN_S = 0.004  # the till is idle when a tap comes
LEVELS = ("FULL", "NORMAL")


@dataclass(slots=True)
class Times:
    """Milliseconds of each tap: its commit, and from the command to the view."""

    commits: list[float] = field(default_factory=list)
    taps: list[float] = field(default_factory=list)


def measure(bench: Bench) -> list[Figure]:
    folders = {level: bench.data() for level in LEVELS}
    found = asyncio.run(_both(folders, QUICK_TAPS if bench.quick else TAPS))
    plain = _bare_flush(bench.data())
    figures = []
    for level, times in found.items():
        note = (
            f"{len(times.commits)} taps; tap to view p50 {share(times.taps, 50):.2f}, p99 {share(times.taps, 99):.2f}"
        )
        if level == "FULL":
            note += f"; a bare write and fsync of 4 KiB here: p50 {share(plain, 50):.2f}, p99 {share(plain, 99):.2f}"
        figures.append(Figure(f"commit in a tap, {level}, p50", share(times.commits, 50), "ms", None, f"{note} ms"))
        figures.append(Figure(f"commit in a tap, {level}, p99", share(times.commits, 99), "ms"))
    return figures


async def _both(folders: dict[str, Path], taps: int) -> dict[str, Times]:
    chance = random.Random(5)
    found = {level: Times() for level in LEVELS}
    with ExitStack() as stack:
        tills = {
            level: Till(
                stack.enter_context(
                    House(
                        places(folder),
                        Settings(),
                        mode=TEST,
                        secrets=lambda till: MemorySecrets(),
                        synchronous=level,
                    )
                ),
                found[level],
            )
            for level, folder in folders.items()
        }
        for till in tills.values():
            await till.start()
        try:
            for _ in range(taps // BLOCK):
                for till in tills.values():
                    await till.basket(chance)
        finally:
            for till in tills.values():
                await till.stop()
    return found


class Till:
    """A till without windows that is tapped; its journal's commits are timed from outside."""

    def __init__(self, house: House, times: Times) -> None:
        self._house = house
        self._times = times
        self._view: TillView | None = None
        self._changed = asyncio.Event()
        self._timed = False
        self._append = house.journal.append
        house.journal.append = self._timed_append  # type: ignore[method-assign]  # the till is not changed, only timed
        house.publish = self._publish

    async def start(self) -> None:
        self._task = asyncio.create_task(self._house.run())
        await self._until(lambda view: bool(view.tiles))

    async def stop(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def basket(self, chance: random.Random) -> None:
        """Tap a basket together and clear it."""
        for count, number in enumerate(chance.sample(range(1, shop.PRODUCTS), BLOCK), 1):
            await asyncio.sleep(BETWEEN_S)
            self._timed = True
            began = time.perf_counter_ns()
            self._house.submit(AddItem(shop.sku(number)))
            await self._until(partial(_holds, count))
            self._times.taps.append((time.perf_counter_ns() - began) / 1e6)
            self._timed = False
        self._house.submit(ClearBasket())
        await self._until(lambda view: not view.basket.lines)

    async def _until(self, there: Callable[[TillView], bool]) -> None:
        while self._view is None or not there(self._view):
            self._changed.clear()
            await self._changed.wait()

    def _publish(self, view: TillView) -> None:
        self._view = view
        self._changed.set()

    def _timed_append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        began = time.perf_counter_ns()
        entries = self._append(drafts)
        if drafts and self._timed:
            self._times.commits.append((time.perf_counter_ns() - began) / 1e6)
        return entries


def _holds(count: int, view: TillView) -> bool:
    return len(view.basket.lines) == count


def _bare_flush(folder: Path) -> list[float]:
    """Return what this disk takes for a write and a flush, milliseconds each."""
    times = []
    file = os.open(folder / "flush", os.O_RDWR | os.O_CREAT)
    try:
        for _ in range(300):
            began = time.perf_counter_ns()
            os.write(file, b"\0" * 4096)
            os.fsync(file)
            times.append((time.perf_counter_ns() - began) / 1e6)
            time.sleep(BETWEEN_S)
    finally:
        os.close(file)
    return times
