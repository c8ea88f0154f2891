"""`prove lasting`: sales through real windows, with the world going wrong around them, as a campaign of the proof."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.prove.lasting.gauge import Drift, drift
from tests.prove.lasting.run import Fell, last
from tests.prove.outcome import Campaign, Figure, Mended, Outcome, Story

CLAIM = (
    "A till that sells all day through its windows, while answers are lost and paper, screens, zones and clocks "
    "fail, needs no more memory, threads, files and time at the end than at the beginning, and counts right."
)
LONG, SHORT = 5000, 30
WINDOW = 500  # sales: the medians of the first and of the last so many
MORE_MIB, SLOPE_MIB = 12.0, 1.0
MORE_HANDLES, MORE_THREADS = 2.0, 0.0
OBJECTS = 900.0  # per 1,000 sales, so less than one a sale: what ended is looked at for half an hour more
SLOWER, SLOWER_MS = 1.25, 10.0
MENDED = (
    Mended(
        "each receipt's PDF left its writer behind: 8 KiB a sale, for as long as the till ran",
        "tests/ui/test_paper.py::test_a_receipt_leaves_nothing_of_its_writer_behind",
    ),
    Mended(
        "each key of a scan left a copy of its event behind: 4 KiB a sale",
        "tests/ui/test_wedge.py::test_a_day_of_scans_leaves_nothing_in_memory",
    ),
)
LIMITS = (
    "Qt paints without a graphics card and the printer is a folder: what their drivers keep is not seen.",
    "Suspend is a stopped process and a leap of the wall clock, not a machine that slept.",
)
Row = Mapping[str, float]


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sales", type=int, default=0, help=f"so many sales; {LONG} in the long form")


def run(asked: argparse.Namespace) -> Outcome:
    """Sell, and tell how what the till needs has moved."""
    began = time.monotonic()
    sales = asked.sales or (LONG if asked.long else SHORT)
    command = f"python3 run.py prove lasting{' --long' if asked.long else ''}"
    replay = f"python3 run.py prove lasting --sales {sales} --seed {asked.seed}"
    with tempfile.TemporaryDirectory(prefix="lasting-") as folder:
        try:
            found = last(Path(folder), sales, asked.seed)
            stories = stories_of(found, replay)
        except Fell as fell:
            found = {"rows": [], "seen": {}, "seconds": 0.0}
            lines = tuple(str(fell).splitlines())
            stories = (Story(f"seed {asked.seed}: the till or its hands stopped", lines, replay),)
    return Outcome(
        campaign="lasting",
        claim=CLAIM,
        command=command,
        long=asked.long,
        seconds=time.monotonic() - began,
        figures=figures_of(found, asked.long),
        stories=stories,
        mended=MENDED,
        limits=LIMITS,
        details=_details(found),
    )


def stories_of(found: Mapping[str, Any], replay: str) -> tuple[Story, ...]:
    """Return what was found wrong beside the figures."""
    wrong = [*found["violations"], *found["crash"]]
    if not wrong:
        return ()
    return (Story("a rule of a paper was broken, or a bug was logged", (*wrong, *found["stories"]), replay),)


def figures_of(found: Mapping[str, Any], whole: bool) -> tuple[Figure, ...]:
    """Return the rows of the table; a short run has figures to know, only what is counted is a goal."""
    rows: Sequence[Row] = found["rows"]
    if not rows:
        return (Figure("sales", "0", "all of them", False),)
    window = min(WINDOW, max(1, len(rows) // 3))
    seen = found["seen"]
    faults = sum(count for what, count in seen.items() if what.startswith("fault"))
    receipts, captures = found["receipts"], found["captures"]
    figures = [
        Figure("sales through both windows", f"{len(rows):,} in {found['seconds'] / 60:.1f} min"),
        Figure("receipts; each is its sale's and every sum agrees with the services' ledger", f"{receipts:,}"),
        Figure("captures at the services, each known and once", f"{captures:,}"),
        Figure("faults ordered at the services", str(faults)),
    ]
    figures += [
        _flat("memory, VmRSS in MiB", rows, "rss", window, whole, _memory),
        _flat("memory that the C library gave out, in MiB", rows, "heap", window, False, _memory),
        _flat("open files", rows, "handles", window, True, lambda one: one.last <= one.first + MORE_HANDLES),
        _flat("threads", rows, "threads", window, whole, lambda one: one.last <= one.first + MORE_THREADS),
        _flat("Python objects", rows, "objects", 2 * window, whole, lambda one: one.slope <= OBJECTS),
        _flat("scan to painted line, ms", rows, "scan_ms", window, whole, _latency),
        _flat("tap on the rail to its code, ms", rows, "code_ms", window, whole, _latency),
    ]
    return tuple(figures)


def _flat(name: str, rows: Sequence[Row], key: str, window: int, whole: bool, flat: Callable[[Drift], bool]) -> Figure:
    """Compare the first and the last sales; what a short run shows is told, without a goal."""
    values = [(sale, row[key]) for sale, row in enumerate(rows) if row[key]]
    found = drift(values, window)
    return Figure(name, str(found), "flat", flat(found)) if whole else Figure(name, str(found))


def _memory(one: Drift) -> bool:
    return one.last <= one.first + MORE_MIB and one.slope <= SLOPE_MIB


def _latency(one: Drift) -> bool:
    return one.last <= one.first * SLOWER + SLOWER_MS


def _details(found: Mapping[str, Any]) -> tuple[str, ...]:
    seen = [f"{what}: {count}" for what, count in sorted(found["seen"].items())]
    return ("What happened: " + ", ".join(seen) + ".",) if seen else ()


CAMPAIGN = Campaign("lasting", "sales through real windows while the world goes wrong: nothing grows", options, run)
