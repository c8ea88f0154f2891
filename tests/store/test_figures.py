"""Figures of the store, at a big shop's size: `pytest tests/store/test_figures.py --bench -s`."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pos_terminal.devices.clock import SystemClock
from pos_terminal.store.catalog import SqliteCatalog
from pos_terminal.store.catalog_import import import_catalogue
from pos_terminal.store.ids import TimeIds
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.store.verify import verify
from tests.fakes.memory_journal import FIRST
from tests.store import played

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]


def timed(work: Callable[[], object], times: int = 1) -> list[float]:
    """Return each run's time in milliseconds, sorted."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)


def said(what: str, taken: list[float]) -> float:
    p95 = taken[int(len(taken) * 0.95)]
    print(f"\n{what}: median {statistics.median(taken):.3f} ms, p95 {p95:.3f}, worst {taken[-1]:.3f}", end="")
    return p95


def test_journal(tmp_path: Path) -> None:
    clock = SystemClock()
    ids = TimeIds(clock)
    path = tmp_path / "journal.db"
    journal = SqliteJournal.create(path, FIRST, clock, ids)
    single: list[float] = []
    for number in range(1, 301):
        sale = ids.new()
        for draft in played.whole(sale, number):
            single += timed(lambda draft=draft: journal.append([draft]))  # type: ignore[misc]
    said("one event, flushed", sorted(single))
    assert statistics.median(single) < 2
    for start in range(301, 200_301, 500):  # a year of a busy till
        drafts = [draft for number in range(start, start + 500) for draft in played.whole(ids.new(), number)]
        journal.append(drafts)
    rows = journal.last_seq
    journal.append([*played.selling("s"), played.tendering("s", 200_301), played.created("s", "p")])
    said(f"open_entries at {rows} rows", timed(journal.open_entries, 50))
    said("one event then", timed(lambda: journal.append([played.line("s")]), 200))
    said("1,000 entries read", timed(lambda: journal.entries(rows - 1000), 20))
    said("last_closed", timed(journal.last_closed, 50))
    journal.close()
    opened: list[SqliteJournal] = []
    said("open", timed(lambda: opened.append(SqliteJournal.open(path, clock, ids)), 5))
    for one in opened:
        one.close()
    said("verify", timed(lambda: verify(path)))
    journal = SqliteJournal.open(path, clock, ids)
    said("rebuild", timed(journal.rebuild))
    journal.close()


def test_catalogue(tmp_path: Path) -> None:
    chance = random.Random(7)
    brands = [f"{a}{b}" for a in ("Nor", "Vel", "Łos", "Kam", "Bri", "Sol", "Tor") for b in ("dia", "ena", "oś", "ix")]
    nouns = ["coffee", "tea", "bread", "milk", "cheese", "salmon", "water", "juice", "soap", "paper", "pasta", "rice"]
    file = tmp_path / "products.csv"
    with file.open("w", encoding="utf-8") as out:
        out.write("sku,name,barcodes,price,tax_rate,unit,category\n")
        for number in range(100_000):
            name = (
                f"{chance.choice(brands)} {chance.choice(nouns)} {chance.choice(nouns)} {chance.randrange(1, 20)}00 g"
            )
            price = f"{chance.randrange(50, 5000) / 100:.2f}"
            out.write(f"S{number:06d},{name},{4_000_000_000_000 + number},{price},21,pcs,Category {number % 40}\n")
    taken = timed(lambda: import_catalogue(file, tmp_path / "catalogue.db", "EUR"))
    said("import of 100,000 rows", taken)
    assert taken[0] < 60_000
    catalog = SqliteCatalog(tmp_path / "catalogue.db")
    for text in ("l", "lo", "losos", "salmon", "nordia cof", "s0420", "offe", "almo", "500g", "zzz", "coffee tea 500"):
        assert (
            said(f"search {text!r}, {len(catalog.search(text))} hits", timed(lambda t=text: catalog.search(t), 100))
            < 50
        )
    said("barcode", timed(lambda: catalog.by_barcode(str(4_000_000_000_000 + chance.randrange(100_000))), 500))
    said("unknown barcode", timed(lambda: catalog.by_barcode("9999999999994"), 100))
    said("category", timed(lambda: catalog.in_category("Category 7"), 100))
    catalog.close()
