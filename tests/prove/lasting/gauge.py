"""What one process needs, read from the kernel, and whether it grows."""

from __future__ import annotations

import ctypes
import gc
import statistics
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.benchmarks.memory import rss


@dataclass(frozen=True, slots=True)
class Sample:
    """After one sale; times in milliseconds, 0 where that sale had none."""

    rss: float  # MiB
    handles: int
    threads: int  # of the kernel
    python_threads: int
    objects: int  # that the collector knows; 0 where nobody counted
    heap: float  # MiB that the C library has given out
    scan_ms: float = 0.0
    code_ms: float = 0.0

    def row(self) -> dict[str, float]:
        return asdict(self)


FIELDS = ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost")


class MallInfo(ctypes.Structure):
    """struct mallinfo2 of glibc."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in FIELDS)


def heap() -> float:
    """Return the MiB that the C library has given out and not got back; 0 where it does not tell."""
    try:
        tell = ctypes.CDLL(None).mallinfo2
    except AttributeError:
        return 0.0
    tell.restype = MallInfo
    told = tell()
    return float(told.uordblks + told.hblkhd) / 2**20


def sample(scan_ms: float, code_ms: float, count: bool = False) -> Sample:
    """Look at this process; `count` also counts its objects, which takes a while."""
    if count:
        gc.collect()
    return Sample(
        rss(),
        len(list(Path("/proc/self/fd").iterdir())),
        len(list(Path("/proc/self/task").iterdir())),
        threading.active_count(),
        len(gc.get_objects()) if count else 0,
        heap(),
        scan_ms,
        code_ms,
    )


@dataclass(frozen=True, slots=True)
class Drift:
    """How a quantity stood at the beginning and at the end, and how fast it moves in the second half."""

    first: float
    last: float
    slope: float  # per 1,000 sales

    def __str__(self) -> str:
        return f"{self.first:.1f} -> {self.last:.1f}, {self.slope:+.2f} per 1,000 sales"


def drift(values: Sequence[tuple[int, float]], window: int) -> Drift:
    """Compare the medians of the sales in the first and the last window; (sale, value), sales counted from 0."""
    if not values:
        return Drift(0.0, 0.0, 0.0)
    end = values[-1][0]
    first = [value for sale, value in values if sale < window]
    last = [value for sale, value in values if sale > end - window]
    return Drift(statistics.median(first or [0.0]), statistics.median(last), slope(values[len(values) // 2 :]))


def slope(values: Sequence[tuple[int, float]]) -> float:
    """Return the least-squares slope per 1,000 sales; 0 where there is nothing to draw a line through."""
    if len({sale for sale, _ in values}) < 2:
        return 0.0
    return statistics.linear_regression([sale for sale, _ in values], [value for _, value in values]).slope * 1000
