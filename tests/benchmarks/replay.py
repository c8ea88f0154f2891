"""Replay: the real command over a file of invoices, and where its time goes."""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.bench import ROOT, Bench, ChildFailed
from tests.benchmarks.figures import Figure

INVOICES, QUICK_INVOICES = 400, 80
ARTICLES = 2500
LINES = 25  # on average and at most twice as many, as in a shop's file of 10,000 lines


def measure(bench: Bench) -> list[Figure]:
    file = bench.folder / "sales.csv"
    write_invoices(file, QUICK_INVOICES if bench.quick else INVOICES)
    command = [sys.executable, "-m", "pos_terminal", "replay", str(file), "--json"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
    if not done.stdout:
        raise ChildFailed(f"replay ended with {done.returncode}")
    told = json.loads(done.stdout)
    sales = told["sales"] or 1
    parts = ", ".join(f"{name} {seconds * 1000 / sales:.1f}" for name, seconds in told["time"].items())
    sums = "sums agree" if told["good"] else "sums DIFFER"
    note = f"{told['sales']} sales of about {LINES} lines, {sums}; ms a sale: {parts}"
    return [Figure("replay, sales a second", told["sales_per_second"], "", None, note)]


def write_invoices(path: Path, count: int) -> None:
    """Write past sales as a shop's own program would."""
    chance = random.Random(7)
    prices = [chance.randrange(19, 1999) for _ in range(ARTICLES)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("invoice", "sku", "description", "quantity", "date", "unit_price"))
        for invoice in range(count):
            for article in chance.sample(range(ARTICLES), chance.randint(1, 2 * LINES - 1)):
                price = f"{prices[article] / 100:.2f}"
                row = (536000 + invoice, f"A{article:05d}", f"ARTICLE NUMBER {article}", chance.randint(1, 12))
                writer.writerow((*row, "2010-12-01T08:26", price))
