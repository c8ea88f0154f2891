"""Search as you type: from the last key of a query to the frame that shows its first hits."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit

from tests.benchmarks.bench import Bench
from tests.benchmarks.counter import Counter
from tests.benchmarks.eyes import Eye
from tests.benchmarks.figures import Figure, share
from tests.benchmarks.hands import press

GOAL_MS = 50.0
QUERIES = Path(__file__).with_name("queries.txt")
KEY_MS = 70  # between two keys of a person; a scanner's come within 35
SETTLED_MS = 60


def queries() -> list[str]:
    return [line for line in QUERIES.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def measure(bench: Bench) -> list[Figure]:
    found = bench.child("search")
    times, after = [row["ms"] for row in found], [row["after_ms"] for row in found]
    worst = ", ".join(f"{row['query']!r} {row['ms']:.0f}" for row in sorted(found, key=lambda row: -row["ms"])[:4])
    hits = sum(1 for row in found if row["hits"])
    note = f"{len(times)} queries, {hits} with hits, p50 {share(times, 50):.1f}, slowest: {worst} ms"
    waits = share([row["ms"] - row["after_ms"] for row in found], 50)
    held = f"p50 {share(after, 50):.1f} ms; without the wait that tells a scanner from fingers, p50 {waits:.1f} ms"
    return [
        Figure("search, last key to painted hits, p95", share(times, 95), "ms", GOAL_MS, note),
        Figure("search, changed text to painted hits, p95", share(after, 95), "ms", GOAL_MS, held),
    ]


def play(counter: Counter) -> list[dict[str, Any]]:
    counter.ready()
    field = counter.widget("search_field", QLineEdit)
    assert isinstance(field, QLineEdit)
    box = counter.program.cashier.pages.sell().box
    eyes = [Eye(counter.widget("search_panel")), Eye(counter.widget("search_results"))]
    found = []
    wanted = queries()
    for query in wanted[:: 5 if counter.options["quick"] else 1]:
        field.setFocus()
        found.append(_ask(counter, field, eyes, query))
        box.closed.emit()
        counter.until("the tiles", lambda view: view.search is None)
        counter.pause(100)
    return found


def _ask(counter: Counter, field: QLineEdit, eyes: list[Eye], query: str) -> dict[str, Any]:
    changed: list[int] = []
    for character in query[:-1]:
        press(counter.window, character)
        counter.pause(KEY_MS)

    def there(event: QPaintEvent) -> bool:
        search = counter.view.search
        return search is not None and search.text == query.strip()

    def noted(_text: str) -> None:
        changed.append(time.monotonic_ns())

    field.textChanged.connect(noted)
    for eye in eyes:
        eye.look_for(there)
    pressed = press(counter.window, query[-1])
    counter.until(f"hits of {query!r}", lambda view: view.search is not None and view.search.text == query.strip())
    counter.pause(SETTLED_MS)
    field.textChanged.disconnect(noted)
    seen = max(eye.at_ns for eye in eyes)
    search = counter.view.search
    assert search is not None
    return {
        "query": query,
        "hits": len(search.hits),
        "ms": (seen - pressed) / 1e6,
        "after_ms": (seen - changed[-1]) / 1e6,
    }
