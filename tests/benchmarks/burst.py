"""A burst: 100 scans at 1,000 characters a second; none may be lost and the window must stay alive."""

from __future__ import annotations

import random
from typing import Any

from pos_terminal.app.commands import ClearBasket
from tests.benchmarks import shop
from tests.benchmarks.bench import Bench
from tests.benchmarks.counter import Counter
from tests.benchmarks.eyes import Heartbeat
from tests.benchmarks.figures import Figure, share
from tests.benchmarks.hands import Scanner

GOAL_MS = 50.0
SCANS = 100
BURSTS, QUICK_BURSTS = 10, 3


def measure(bench: Bench) -> list[Figure]:
    found = bench.child("burst")
    gaps, own, idle = found["gaps"], found["own"], found["idle"]
    note = f"{len(gaps)} bursts of {SCANS} different codes, median of their longest gaps {share(gaps, 50):.0f} ms"
    note += f", most work of the GUI thread in one gap {max(own):.0f} ms"
    return [
        Figure("burst of 100 scans: lost", found["lost"], "", 0, f"of {SCANS * len(gaps)} codes"),
        Figure("burst of 100 scans: longest GUI gap", max(gaps), "ms", GOAL_MS, f"{note}, with no scans {idle:.0f} ms"),
    ]


def play(counter: Counter) -> dict[str, Any]:
    counter.ready()
    heart = Heartbeat()
    heart.start()
    counter.pause(1500)
    idle = heart.stop()
    chance = random.Random(2)
    lost, gaps, own = 0, [], []
    for _ in range(QUICK_BURSTS if counter.options["quick"] else BURSTS):
        counter.send(ClearBasket())
        counter.until("an empty basket", lambda view: not view.basket.lines)
        counter.pause(500)
        numbers = chance.sample(range(1, shop.PRODUCTS + 1), SCANS)
        gaps.append(_burst(counter, heart, [shop.barcode(number) for number in numbers]))
        own.append(heart.own_ms)
        wanted = sorted(shop.sku(number) for number in numbers)
        there = sorted(line.sku for line in counter.view.basket.lines)
        lost += len(set(wanted) - set(there)) + abs(len(wanted) - len(there))
    return {"gaps": gaps, "own": own, "lost": lost, "idle": idle}


def _burst(counter: Counter, heart: Heartbeat, codes: list[str]) -> float:
    """Return the longest gap from the first key until half a second after the last."""
    heart.start()
    Scanner(counter.window, codes).scan()
    counter.pause(500)
    return heart.stop()
