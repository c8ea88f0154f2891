"""A journal in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pos_terminal.store.journal import SqliteJournal
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_journal import FIRST
from tests.fakes.sequential_ids import SequentialIds


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def disk(path: Path, clock: FakeClock) -> Iterator[SqliteJournal]:
    journal = SqliteJournal.create(path, FIRST, clock, SequentialIds())
    yield journal
    journal.close()


Reopen = Callable[[], SqliteJournal]


@pytest.fixture
def reopen(disk: SqliteJournal, path: Path, clock: FakeClock, tmp_path: Path) -> Iterator[Reopen]:
    """Open the same file again, as the next start does."""
    opened: list[SqliteJournal] = []

    def again() -> SqliteJournal:
        disk.close()
        for journal in opened:
            journal.close()
        opened.append(SqliteJournal.open(path, clock, SequentialIds(10**6 + len(opened) * 10**5), anchors=tmp_path))
        return opened[-1]

    yield again
    for journal in opened:
        journal.close()
