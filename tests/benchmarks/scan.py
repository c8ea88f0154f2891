"""Scan to painted line: from the scanner's Enter to the frame that shows the line, in small and large baskets."""

from __future__ import annotations

import random
from typing import Any

from PySide6.QtGui import QPaintEvent

from pos_terminal.app.commands import ClearBasket, Scan
from tests.benchmarks import shop
from tests.benchmarks.bench import Bench
from tests.benchmarks.counter import Counter
from tests.benchmarks.eyes import Eye
from tests.benchmarks.figures import Figure, share

GOAL_MS = 30.0
SCANS, QUICK_SCANS = 300, 60
LARGE = 500  # lines
BETWEEN_MS = (60, 340)  # a cashier is slower; the new line's tint fades for 260 ms


def measure(bench: Bench) -> list[Figure]:
    found = bench.child("scan")
    return [
        Figure("scan to painted line, p95", share(found["small"], 95), "ms", GOAL_MS, _note(found["small"])),
        Figure(f"the same, basket of {LARGE}, p95", share(found["large"], 95), "ms", GOAL_MS, _note(found["large"])),
    ]


def _note(times: list[float]) -> str:
    return f"{len(times)} scans, p50 {share(times, 50):.1f}, p99 {share(times, 99):.1f}, max {max(times):.1f} ms"


def play(counter: Counter) -> dict[str, Any]:
    counter.ready()
    chance = random.Random(1)
    scans = QUICK_SCANS if counter.options["quick"] else SCANS
    numbers = iter(chance.sample(range(1, shop.PRODUCTS + 1), LARGE + 2 * scans + 10))
    eye = Eye(counter.basket().viewport())
    small: list[float] = []
    for turn in range(scans):
        if turn % 20 == 0:
            counter.send(ClearBasket())
            counter.until("an empty basket", lambda view: not view.basket.lines)
        small.append(_scan(counter, eye, shop.barcode(next(numbers))))
        counter.pause(chance.randint(*BETWEEN_MS))
    counter.send(ClearBasket(), *(Scan(shop.barcode(next(numbers))) for _ in range(LARGE)))
    counter.until("a large basket", lambda view: len(view.basket.lines) == LARGE)
    counter.pause(1000)
    large: list[float] = []
    for _ in range(scans):
        large.append(_scan(counter, eye, shop.barcode(next(numbers))))
        counter.pause(chance.randint(*BETWEEN_MS))
    return {"small": small, "large": large}


def _scan(counter: Counter, eye: Eye, code: str) -> float:
    """Return the milliseconds from a scanner's Enter to its painted line."""
    basket = counter.basket()
    model = basket.model()
    before = model.rowCount()

    def there(event: QPaintEvent) -> bool:
        if model.rowCount() != before + 1:
            return False
        return event.region().intersects(basket.visualRect(model.index(before, 0)))

    eye.look_for(there)
    entered = counter.scan(code)
    counter.until_seen(eye, f"the line of {code}")
    return (eye.at_ns - entered) / 1e6
