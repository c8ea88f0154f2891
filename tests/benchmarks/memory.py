"""Memory while selling: the till's process with both windows after 200 sales."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from pos_terminal.app.commands import Search, ShowCategory
from pos_terminal.sandbox.control import SandboxControl
from tests.benchmarks import selling, shop
from tests.benchmarks.bench import Bench
from tests.benchmarks.counter import Counter
from tests.benchmarks.figures import Figure

GOAL_MIB = 150.0
SALES, QUICK_SALES = 200, 40
WAYS = ("swip", "droppay", "cash")


def measure(bench: Bench) -> list[Figure]:
    found = bench.child("memory", sandbox=True)
    note = ", ".join(f"{name} {value:.0f}" for name, value in found.items() if name not in ("rss", "pss"))
    return [
        Figure("memory while selling, VmRSS", found["rss"], "MiB", GOAL_MIB, f"after {note} MiB"),
        Figure("memory while selling, PSS", found["pss"], "MiB", GOAL_MIB, "shared pages counted by their share"),
    ]


def play(counter: Counter) -> dict[str, Any]:
    counter.ready()
    found = {"start RSS": rss()}
    chance = random.Random(6)
    categories = list(shop.NOUNS)
    sales = QUICK_SALES if counter.options["quick"] else SALES
    with SandboxControl(counter.options["origin"]) as control:
        for rail in ("swip", "droppay"):
            control.auto(rail, "approve", 0.2)
        for turn in range(sales):
            _browse(counter, chance, categories)
            selling.fill(counter, chance, chance.randint(1, 8))
            way = WAYS[turn % len(WAYS)]
            if way == "cash":
                selling.in_cash(counter)
            else:
                selling.to_rail(counter, way)
            selling.next_customer(counter)
            if turn + 1 == sales // 2:
                found[f"{turn + 1} sales RSS"] = rss()
    counter.pause(500)
    return {"rss": rss(), "pss": smaps("Pss"), "anonymous": smaps("Pss_Anon"), "files": smaps("Pss_File"), **found}


def _browse(counter: Counter, chance: random.Random, categories: list[str]) -> None:
    """Look at a category and search for something, as cashiers do between scans."""
    counter.send(ShowCategory(chance.choice(categories)), Search(chance.choice("abcdefgh")))
    counter.pause(40)
    counter.send(Search(""), ShowCategory(""))


def rss() -> float:
    """Return VmRSS in MiB."""
    return _kib("/proc/self/status", "VmRSS") / 1024


def smaps(name: str) -> float:
    """Return a sum of /proc/self/smaps_rollup in MiB."""
    return _kib("/proc/self/smaps_rollup", name) / 1024


def _kib(path: str, name: str) -> int:
    for line in Path(path).read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    raise LookupError(name)
