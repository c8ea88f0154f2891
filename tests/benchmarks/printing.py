"""From a sale that is closed to the first byte at the printer, and a sale beside dead devices and beside none."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from pos_terminal.app.commands import AddItem, NewSale, Pay, RestScale, TakeCash, TakeWeight, WatchScale
from pos_terminal.app.views import Stage, TillView
from pos_terminal.config.paths import places
from pos_terminal.config.printer_settings import PrinterSettings
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import Settings, ShopSettings
from pos_terminal.counter import Drawing
from pos_terminal.domain.events import Draft, Entry, SaleClosed
from pos_terminal.house import TEST, House
from pos_terminal.ui.paper.strip_bits import draw_bits
from pos_terminal.ui.theme.fonts import load_fallback_fonts, load_fonts
from pos_terminal.ui.theme.resources import resources_folder
from tests.benchmarks import shop
from tests.benchmarks.bench import ROOT, Bench
from tests.benchmarks.dead_devices import NO_DEVICES, dead_devices
from tests.benchmarks.figures import Figure, share

SALES, QUICK_SALES = 60, 15
TURNS, QUICK_TURNS = 200, 40
LINES = 5
BETWEEN_S = 0.1  # the last receipt is on paper when the next sale is closed
AT_REST_S = 0.05  # what follows a sale at one till is over before the other sells: they share a thread
FOREIGN = "Парк Культуры"  # a shop whose receipts must be drawn


def measure(bench: Bench) -> list[Figure]:
    app = QGuiApplication.instance() or QGuiApplication([])
    fonts = resources_folder() / "fonts"
    load_fonts(fonts)
    load_fallback_fonts(fonts)
    sales = QUICK_SALES if bench.quick else SALES
    figures = []
    for words, name in (("in letters", "Corner shop"), ("drawn", FOREIGN)):
        times = asyncio.run(_first_bytes(bench.data(), name, sales))
        note = f"{len(times)} sales of {LINES} lines; p50 {share(times, 50):.1f}, worst {max(times):.1f} ms"
        figures.append(Figure(f"SaleClosed to the first byte, {words}, p95", share(times, 95), "ms", None, note))
    dead, none = asyncio.run(_beside(bench.data(), bench.data(), QUICK_TURNS if bench.quick else TURNS))
    note = (
        f"{len(dead)} cash sales each, taking turns; dead p50 {share(dead, 50):.1f}, p95 {share(dead, 95):.1f}, "
        f"none p50 {share(none, 50):.1f}, p95 {share(none, 95):.1f} ms"
    )
    figures.append(
        Figure(
            "a sale beside five dead devices to one beside none, p50", share(dead, 50) / share(none, 50), "", None, note
        )
    )
    figures.append(Figure("the same, p95", share(dead, 95) / share(none, 95), ""))
    del app
    return figures


async def _first_bytes(folder: Path, name: str, sales: int) -> list[float]:
    with _printer() as (port, arrived):
        printer = PrinterSettings(kind="network", host="127.0.0.1", port=port)
        till = Till(folder, Settings(shop=ShopSettings(name=name), printer=printer))
        times = []
        async with till:
            await till.sale(0)  # python-escpos is imported meanwhile
            await asyncio.to_thread(arrived)
            for number in range(1, sales + 1):
                await till.sale(number)
                times.append((await asyncio.to_thread(arrived) - till.closed_ns) / 1e6)
                await asyncio.sleep(BETWEEN_S)
        return times


async def _beside(dead: Path, none: Path, turns: int) -> tuple[list[float], list[float]]:
    """Sell at two tills in turn: beside one every device is there and dead, beside the other there is none."""
    with dead_devices() as settings:
        found: tuple[list[float], list[float]] = ([], [])
        async with Till(dead, settings) as first, Till(none, NO_DEVICES) as second:
            for number in range(turns):
                for till, times in ((first, found[0]), (second, found[1])):
                    times.append(await till.sale(number))
                    await asyncio.sleep(AT_REST_S)
        return found


class Till:
    """A till without windows that sells for cash."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._open = ExitStack()
        self._house = self._open.enter_context(
            House(
                places(folder),
                settings,
                mode=TEST,
                secrets=lambda till: MemorySecrets(),
                drawing=Drawing(strip=draw_bits),
            )
        )
        self._view: TillView | None = None
        self._changed = asyncio.Event()
        self.closed_ns = 0
        self._append = self._house.journal.append
        self._house.journal.append = self._watched  # type: ignore[method-assign]  # only looked at
        self._house.publish = self._publish

    async def __aenter__(self) -> Till:
        self._task = asyncio.create_task(self._house.run())
        await self.until(lambda view: bool(view.tiles))
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        self._open.close()

    async def sale(self, number: int) -> float:
        """Sell some products for cash, one by weight: the scale is asked, and the weight typed; return milliseconds."""
        began = time.perf_counter_ns()
        for line in range(LINES - 1):
            self._house.submit(AddItem(shop.sku(1 + (number * LINES + line) % (shop.PRODUCTS - 1))))
        weighed = shop.sku(shop.PRODUCTS)
        self._house.submit(WatchScale(weighed))
        self._house.submit(TakeWeight(weighed, gross=842))
        self._house.submit(RestScale())
        await self.until(lambda view: len(view.basket.lines) == LINES)
        self._house.submit(Pay())
        view = await self.until(lambda view: view.stage is Stage.TENDER)
        assert view.tender is not None
        self._house.submit(TakeCash(view.tender.due_cash + 500))
        await self.until(lambda view: view.stage is Stage.DONE)
        self._house.submit(NewSale())
        await self.until(lambda view: view.stage is Stage.SELL)
        return (time.perf_counter_ns() - began) / 1e6

    async def until(self, there: Callable[[TillView], bool]) -> TillView:
        while self._view is None or not there(self._view):
            self._changed.clear()
            await self._changed.wait()
        return self._view

    def _publish(self, view: TillView) -> None:
        self._view = view
        self._changed.set()

    def _watched(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        entries = self._append(drafts)
        if any(isinstance(draft.event, SaleClosed) for draft in drafts):
            self.closed_ns = time.monotonic_ns()
        return entries


@contextmanager
def _printer() -> Iterator[tuple[int, Callable[[], int]]]:
    """A printer in a process of its own: its port, and what waits for the next receipt's first byte."""
    command = [sys.executable, "-m", "tests.benchmarks.paper_end"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdin is not None
        heard = process.stdout
        yield int(heard.readline()), lambda: int(heard.readline())
        process.stdin.close()
