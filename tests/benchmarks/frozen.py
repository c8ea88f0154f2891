"""The frozen program: how much of the disk it takes, and its start against the source's, in turn."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.bench import ROOT, Bench, ChildFailed
from tests.benchmarks.figures import Figure, share
from tests.benchmarks.start import GOAL_S, start, used_folder

STARTS, QUICK_STARTS = 25, 8
GOAL_RATIO = 1.2


def measure(bench: Bench) -> list[Figure]:
    folder = _frozen(bench)
    watched = folder / "watched"
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and path != watched]
    size = sum(path.stat().st_size for path in files)
    data = used_folder(bench)
    chance = random.Random(7)
    start(bench, data, chance, [str(watched)])
    pairs = [
        (start(bench, data, chance)["line"], start(bench, data, chance, [str(watched)])["line"])
        for _ in range(QUICK_STARTS if bench.quick else STARTS)
    ]
    source, frozen = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    ratio = share(frozen, 50) / share(source, 50)
    medians = f"{len(pairs)} pairs; medians {share(frozen, 50):.2f} s and {share(source, 50):.2f} s"
    return [
        Figure("frozen program on the disk", size / 1e6, "MB", None, f"{len(files)} files, licences included"),
        Figure("frozen start to the painted line of a first scan, p95", share(frozen, 95), "s", GOAL_S),
        Figure("frozen start against the source's", ratio, "times", GOAL_RATIO, medians),
    ]


def _frozen(bench: Bench) -> Path:
    """Freeze the program with a second one beside it that tells when it can scan. ChildFailed."""
    command = [sys.executable, str(ROOT / "run.py"), "package", "--watched", "--no-deb", "--into", str(bench.folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ChildFailed(f"{command!r} ended with {done.returncode}: {done.stderr[-1500:]}")
    return bench.folder / "pos-terminal"
