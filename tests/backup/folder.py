"""A till's folder with a few sales in it, written by the store alone; and drives to back it up to."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_terminal.store.backup.content import Sources
from pos_terminal.store.backup.making import Made, Order, make
from pos_terminal.store.catalog import SqliteCatalog
from pos_terminal.store.journal import SqliteJournal
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_journal import FIRST
from tests.fakes.sequential_ids import SequentialIds
from tests.store import played

AT = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)
TILL = "0192ab3c-0000-7000-8000-00009f31ac2e"


class Folder:
    """One till's data folder. Each `sell` opens and closes it, as a start does."""

    def __init__(self, data: Path, till: str = TILL, label: str = "2", mode: str = "live") -> None:
        self.data = data
        self.data.mkdir(parents=True, exist_ok=True)
        self.sources = Sources(data, data / "settings.toml", data / "anchors")
        self.clock = FakeClock()
        self._ids = 1000
        self.label = label
        first = replace(FIRST, till=till, label=label, mode=mode)
        SqliteJournal.create(self.journal, first, self.clock, self._new_ids()).close()

    @property
    def journal(self) -> Path:
        return self.sources.journal

    def _new_ids(self) -> SequentialIds:
        self._ids += 100_000
        return SequentialIds(self._ids)

    def open(self) -> SqliteJournal:
        return SqliteJournal.open(self.journal, self.clock, self._new_ids(), anchors=self.sources.anchors)

    def sell(self, sales: int = 1) -> None:
        with closing(self.open()) as journal:
            for _ in range(sales):
                number = journal.next_number("receipt")
                journal.append(played.whole(f"{self._ids}-{number}", number, self.label))

    def stock(self) -> None:
        SqliteCatalog(self.sources.catalogue).close()

    def last(self) -> tuple[int, str]:
        with closing(sqlite3.connect(self.journal)) as connection:
            seq, seal = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        return seq, seal.hex()

    def back_up(self, drive: Path, days: float = 0) -> Made:
        return make(self.sources, drive, Order("0.1.0", AT + timedelta(days=days)))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def small_drive(folder: Path, size: str) -> Iterator[Path]:
    """A real file system of a few megabytes; only root on Linux can have one."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("a small file system can be mounted by root on Linux only")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)
