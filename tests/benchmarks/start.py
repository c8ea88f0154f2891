"""Cold start: from just before the process is made to the painted line of the first scan."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks import shop
from tests.benchmarks.bench import Bench, answer_of
from tests.benchmarks.figures import Figure, share

GOAL_S = 1.5
STARTS, QUICK_STARTS = 25, 8
SOURCE = (sys.executable, "-m", "tests.benchmarks.start_probe")
SETTINGS = """
[screens]
customer = "window"
[rails.swip]
base_url = "http://127.0.0.1:9"
merchant_id = "DEMO"
store_id = "Bench"
cash_id = "1"
[rails.droppay]
base_url = "http://127.0.0.1:9"
pos_id = "POSX11Y22Z33K"
[rails.external]
enabled = true
"""


def measure(bench: Bench) -> list[Figure]:
    data = used_folder(bench)
    chance = random.Random(4)
    found = [start(bench, data, chance) for _ in range(QUICK_STARTS if bench.quick else STARTS)]
    whole = [one["line"] for one in found]
    names = [name for name in found[0] if name != "scans"]
    parts = ", ".join(f"{name} {share([one[name] for one in found], 50):.2f}" for name in names)
    again = sum(1 for one in found if one["scans"] > 1)
    note = f"{len(found)} starts, files in the system's cache; medians in s: {parts}; had to scan again: {again}"
    return [Figure("start to the painted line of a first scan, p95", share(whole, 95), "s", GOAL_S, note)]


def used_folder(bench: Bench) -> Path:
    """Return a folder with 100,000 products and one start behind it."""
    data = bench.data()
    (data / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    start(bench, data, random.Random(0))
    return data


def start(bench: Bench, data: Path, chance: random.Random, program: Sequence[str] = SOURCE) -> dict[str, Any]:
    """Start the program, scan, wait for the line, end it; seconds since just before the start."""
    code = shop.barcode(chance.randint(1, shop.PRODUCTS))
    began = time.monotonic_ns()
    command = [*program, str(began), code, "--test", "--data", str(data)]
    found: dict[str, Any] = answer_of(bench.spawn(command))
    return found
