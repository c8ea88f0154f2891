"""A million payments behind the till: the payments page, a scan meanwhile, the Z, a start, memory."""

from __future__ import annotations

import random
import shutil
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView

from pos_terminal.app.commands import ClearBasket, CloseShift, LeavePayments, OpenShift, ShowPayments
from pos_terminal.commands.replay_counter import counted
from tests.benchmarks import scan, shop, start
from tests.benchmarks.bench import Bench
from tests.benchmarks.counter import Counter
from tests.benchmarks.eyes import Eye
from tests.benchmarks.figures import Figure, share
from tests.benchmarks.memory import rss
from tests.benchmarks.past import write_past

PAYMENTS, QUICK_PAYMENTS = 1_000_000, 50_000
VISITS, SCANS, STARTS = 40, 60, 8
GOAL_PAGE_MS, GOAL_QUERY_MS, GOAL_SCAN_MS, GOAL_Z_S, GOAL_START_S = 100.0, 1000.0, 30.0, 1.0, 1.5
STATES = ("all", "paid", "checking", "held", "open", "not_paid", "refunded")
NO_HIT = "no payment is called so"


def measure(bench: Bench) -> list[Figure]:
    payments = QUICK_PAYMENTS if bench.quick else PAYMENTS
    data = bench.data()
    written = _past(bench.past, data / "journal.db", payments)
    (data / "settings.toml").write_text(start.SETTINGS, encoding="utf-8")
    starts = [start.start(bench, data, random.Random(turn))["line"] for turn in range(STARTS)]
    found = bench.child("payments", data=str(data), payments=payments)
    queries = found["queries"]
    slowest = max(queries, key=lambda row: row["ms"])
    times = [row["ms"] for row in queries]
    size = (data / "journal.db").stat().st_size / 1e9
    past = f"{payments:,} payments, journal of {size:.1f} GB, {written}"
    return [
        Figure("payments page, first page painted, p95", share(found["page"], 95), "ms", GOAL_PAGE_MS, past),
        Figure(
            "payments, filter or search answered, slowest",
            slowest["ms"],
            "ms",
            GOAL_QUERY_MS,
            f"{len(times)} questions, p50 {share(times, 50):.0f}, p95 {share(times, 95):.0f} ms;"
            f" slowest: {slowest['what']}",
        ),
        Figure("scan to painted line during a search, p95", share(found["scans"], 95), "ms", GOAL_SCAN_MS),
        Figure(f"Z over {found['sales']:,} sales", found["z_s"], "s", GOAL_Z_S, "from the command to the closed shift"),
        Figure("start with that past, p95", share(starts, 95), "s", GOAL_START_S, f"{len(starts)} starts"),
        Figure("memory with that past, VmRSS", found["rss"], "MiB", 150.0),
    ]


def _past(kept: Path | None, journal: Path, payments: int) -> str:
    """Make the journal, or copy the one that is kept; return how it came about."""
    if kept is not None and kept.exists():
        shutil.copyfile(kept, journal)
        return f"a copy of {kept.name}"
    seconds = write_past(journal, payments)
    if kept is not None:
        shutil.copyfile(journal, kept)
    return f"written in {seconds:.0f} s"


def play(counter: Counter) -> dict[str, Any]:
    counter.ready()
    chance = random.Random(11)
    page = [_visit(counter) for _ in range(VISITS)]
    queries = [_ask(counter, what, wish) for what, wish in _wishes(counter, chance)]
    scans = _scans(counter, chance)
    sales, z_s = _z(counter)
    return {"page": page, "queries": queries, "scans": scans, "sales": sales, "z_s": z_s, "rss": rss()}


def _visit(counter: Counter) -> float:
    """Return the milliseconds from the tap on Payments to the frame with its first page."""
    window = counter.program.cashier

    def there(event: QPaintEvent) -> bool:
        shown = counter.view.payments_page
        return shown is not None and shown.ready and table.model().rowCount() > 0

    began = time.monotonic_ns()
    window.go("payments")  # nothing is painted before this script waits
    table = counter.widget("payments_table", QAbstractItemView)
    assert isinstance(table, QAbstractItemView)
    eye = Eye(table.viewport())
    eye.look_for(there)
    counter.until_seen(eye, "the payments page")
    window.go("sell")
    counter.until("no payments page", lambda view: view.payments_page is None)
    counter.pause(50)
    return (eye.at_ns - began) / 1e6


def _wishes(counter: Counter, chance: random.Random) -> list[tuple[str, ShowPayments]]:
    """Return what people look for: each filter, each rail, a day, and texts with and without a hit."""
    payments = counter.options["payments"]
    today = QDate.currentDate().toString("yyyy-MM-dd")
    wishes = [(f"{state}, {rail or 'all rails'}", ShowPayments(state=state, rail=rail))
              for state in STATES for rail in ("", "swip", "cash")]  # fmt: skip
    wishes += [(f"{state}, today", ShowPayments(state=state, day=today)) for state in STATES]
    for _ in range(10):
        number = chance.randint(1, payments)
        wishes += [(f"number {number}", ShowPayments(text=str(number)))]
        wishes += [(f"sale 1-{number}", ShowPayments(text=f"1-{number}"))]
        sum_ = f"{chance.randrange(100, 4000) / 100:.2f}"
        wishes += [(f"sum {sum_}", ShowPayments(text=sum_))]
        start_ = f"{chance.getrandbits(16):04x}"
        wishes += [(f"reference {start_}…", ShowPayments(text=start_))]
    wishes += [
        ("nothing like it", ShowPayments(text=NO_HIT)),
        ("nothing, held", ShowPayments(text=NO_HIT, state="held")),
    ]
    wishes += [("inside a reference", ShowPayments(text=f"-{chance.getrandbits(16):04x}-4")) for _ in range(3)]
    return wishes


def _ask(counter: Counter, what: str, wish: ShowPayments) -> dict[str, Any]:
    began = time.monotonic_ns()
    counter.send(wish)
    counter.until(
        what,
        lambda view: (
            view.payments_page is not None
            and view.payments_page.ready
            and (view.payments_page.text, view.payments_page.state, view.payments_page.rail, view.payments_page.day)
            == (wish.text, wish.state, wish.rail, wish.day)
        ),
    )
    ms = (time.monotonic_ns() - began) / 1e6
    counter.pause(20)
    return {"what": what, "ms": ms}


def _scans(counter: Counter, chance: random.Random) -> list[float]:
    """Scan while the reader thread searches every row for what is in none."""
    counter.send(LeavePayments())
    eye = Eye(counter.basket().viewport())
    times = []
    for number in chance.sample(range(1, shop.PRODUCTS + 1), SCANS):
        counter.send(ShowPayments(text=f"{NO_HIT} {number}"))
        times.append(scan._scan(counter, eye, shop.barcode(number)))
        counter.pause(100)
    counter.send(ClearBasket(), LeavePayments())
    counter.until("an empty basket", lambda view: not view.basket.lines)
    return times


def _z(counter: Counter) -> tuple[int, float]:
    """Close the shift of the last sales; returns how many, and the seconds."""
    counter.send(OpenShift(cash=0))
    view = counter.until("an open shift", lambda view: view.shift is not None and view.shift.open)
    assert view.shift is not None
    sales, before = view.shift.totals.sales, view.shift.last_z
    began = time.monotonic_ns()
    expected = view.shift.expected or 0
    close = CloseShift(count=counted(expected, view.shift.denominations), note="bench")
    counter.send(close, close)  # a second tap does not wait for the services, of which there are none here
    counter.until("the Z", lambda view: view.shift is not None and view.shift.last_z != before)
    return sales, (time.monotonic_ns() - began) / 1e9
