"""`python -m tests.benchmarks`: measures every figure and prints a table; it asserts nothing."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench import Bench, ChildFailed
from tests.benchmarks.figures import Figure, table

NAMES = (
    "start", "scan", "burst", "search", "approval", "commit",
    "memory", "replay", "payments", "printing", "kiosk", "frozen",
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 run.py bench", description=__doc__)
    parser.add_argument("--only", metavar="NAME,...", default=",".join(NAMES), help=f"some of: {', '.join(NAMES)}")
    parser.add_argument("--quick", action="store_true", help="fewer repeats: minutes, not a quarter of an hour")
    parser.add_argument("--past", type=Path, metavar="FILE", help="keep the journal of a million payments there")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures as JSON too")
    args = parser.parse_args()
    wanted = [name for name in args.only.split(",") if name]
    if unknown := set(wanted) - set(NAMES):
        parser.error(f"there is no figure {', '.join(sorted(unknown))}")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    rows: list[tuple[Figure, str]] = []
    with tempfile.TemporaryDirectory(prefix="pos-bench-") as folder:
        bench = Bench(Path(folder), args.quick, args.past)
        for name in wanted:
            began = time.perf_counter()
            command = f"run.py bench --only {name}{' --quick' if args.quick else ''}"
            try:
                found = importlib.import_module(f"tests.benchmarks.{name}").measure(bench)
            except ChildFailed as error:
                print(f"{name} could not be measured: {error}", file=sys.stderr, flush=True)
                found = []
            rows += [(figure, command) for figure in found]
            print(f"{name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
        if bench.import_s:
            imported = Figure("import of 100,000 products", bench.import_s, "s", None, "before all others, once")
            rows.append((imported, "run.py bench"))
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}"
    print(f"{machine}\n\n{table(rows)}")
    if args.json:
        args.json.write_text(json.dumps([_plain(figure, command) for figure, command in rows], indent=2) + "\n")
    return 0


def _plain(figure: Figure, command: str) -> dict[str, object]:
    return {
        "figure": figure.name,
        "measured": round(figure.measured, 3),
        "unit": figure.unit,
        "goal": figure.goal,
        "met": figure.met,
        "note": figure.note,
        "command": command,
    }


if __name__ == "__main__":
    sys.exit(main())
