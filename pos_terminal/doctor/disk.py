"""The disk under the data folder, and the clock."""

from __future__ import annotations

import os
import shutil
import statistics
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from pos_terminal.doctor.finding import Finding, bad, look, well
from pos_terminal.store.reserve import ROOM_BYTES

GIGABYTE, MEGABYTE = 1_000_000_000, 1_000_000
TIGHT = 1 * GIGABYTE
SLOW_S = 0.1  # a flush that takes so long is felt at every tap
TRIES = 7
BEHIND_S = 300.0  # app.desk: payments are off beyond it
FIRST_YEAR = 2026  # no till is older than its program


def disk(data: Path) -> Finding:
    """Space, and how long a flushed write takes; a file of a few bytes is written and removed."""
    try:
        free = shutil.disk_usage(data).free
        took = _flushed(data)
    except OSError as error:
        return bad("Disk", f"{data} cannot be written: {error.strerror or error}. Nothing can be sold until it can.")
    words = f"{_size(free)} free in {data}; a write is on the disk after {took * 1000:.1f} ms."
    if free < ROOM_BYTES:
        return bad("Disk", f"{words} Payments are off below {_size(ROOM_BYTES)}: make room.")
    if free < TIGHT:
        return look("Disk", f"{words} Make room before it is full.")
    if took > SLOW_S:
        return look("Disk", f"{words} That is slow enough to be felt at every tap; is the disk failing?")
    return well("Disk", words)


def clock(last_at: datetime | None, now: datetime) -> Finding:
    """The wall clock against the newest row of the records; both UTC."""
    told = f"{now:%Y-%m-%d %H:%M} UTC."
    if now.year < FIRST_YEAR:
        return bad("Clock", f"It says {told} That is wrong: set it.")
    if last_at is not None and (last_at - now).total_seconds() > BEHIND_S:
        return bad(
            "Clock",
            f"It says {told} The last row was written at {last_at:%Y-%m-%d %H:%M} UTC, so one of them is wrong. "
            "Payments are off until the clock is set.",
        )
    return well("Clock", f"{told}")


def _flushed(data: Path) -> float:
    """Return how many seconds a flushed write takes, the middle one of a few."""
    path = data / f".doctor-{os.getpid()}"
    took = []
    try:
        with path.open("wb", buffering=0) as file:
            for _ in range(TRIES):
                began = time.perf_counter()
                file.write(b"\0" * 4096)
                os.fsync(file.fileno())
                took.append(time.perf_counter() - began)
    finally:
        with suppress(OSError):
            path.unlink(missing_ok=True)
    return statistics.median(took)


def _size(size: int) -> str:
    return f"{size / GIGABYTE:.1f} GB" if size >= GIGABYTE else f"{size / MEGABYTE:.0f} MB"


def now() -> datetime:
    return datetime.now(UTC)
