"""Every night by itself, at any moment by hand, and never in the way of a sale."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.app.backing_up import BackupReport
from pos_terminal.store.backup import trouble
from pos_terminal.store.backup.last import Last, last_of
from pos_terminal.store.backup.making import MARK
from pos_terminal.store.backup.nightly import Nightly, Wanted, due
from pos_terminal.ui.text.messages import SENTENCES
from tests.backup.folder import Folder, names

ROME = ZoneInfo("Europe/Rome")
NIGHT = Wanted("/drive", time(3, 0), ROME)
LONGEST_S = 20.0


def last(at: datetime, folder: str = "/drive") -> Last:
    return Last(folder=folder, at=at.isoformat())


@given(st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)), st.times())
def test_after_a_backup_none_is_due_and_a_day_later_one_is(now: datetime, at: time) -> None:
    wanted = replace(NIGHT, at=at.replace(tzinfo=None))
    assert not due(now, wanted, last(now))
    assert due(now + timedelta(hours=25, minutes=1), wanted, last(now))
    assert due(now, wanted, Last())


def test_it_is_due_at_the_shops_time_of_day() -> None:
    yesterday = last(datetime(2026, 3, 1, 12, 0, tzinfo=UTC))
    assert not due(datetime(2026, 3, 2, 1, 59, tzinfo=UTC), NIGHT, yesterday)
    assert due(datetime(2026, 3, 2, 2, 0, tzinfo=UTC), NIGHT, yesterday)


def test_a_till_that_was_off_at_night_makes_up_for_it() -> None:
    assert due(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), NIGHT, last(datetime(2026, 3, 1, 9, 0, tzinfo=UTC)))


def test_without_a_folder_nothing_is_due_and_a_new_one_gets_its_first_at_once() -> None:
    now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    assert not due(now, replace(NIGHT, folder=""), Last())
    assert due(now, NIGHT, last(now, "/other"))


def test_a_backup_from_the_future_keeps_no_night_from_its_own() -> None:
    assert due(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), NIGHT, last(datetime(2096, 1, 1, tzinfo=UTC)))


class Worker:
    """The worker over a till's folder, its clock in the test's hand."""

    def __init__(self, till: Folder, drive: Path, stuck_s: float = 60.0) -> None:
        self.till = till
        self.clock = till.clock
        self.wanted = Wanted(str(drive), time(3, 0), UTC)
        self.heard: queue.SimpleQueue[BackupReport] = queue.SimpleQueue()
        self.nightly = Nightly(
            till.sources,
            lambda: self.wanted,
            self.clock,
            self.heard.put,
            "0.1.0",
            look_s=0.01,
            after_start_s=60,
            stuck_s=stuck_s,
        )
        self.nightly.start()

    def until(self, seen: Callable[[BackupReport], bool]) -> BackupReport:
        while not seen(report := self.heard.get(timeout=LONGEST_S)):
            pass
        return report

    def ended(self) -> BackupReport:
        self.until(lambda report: report.running)
        return self.until(lambda report: not report.running)


@pytest.fixture
def worker(till: Folder, drive: Path) -> Iterator[Worker]:
    made = Worker(till, drive)
    yield made
    made.nightly.stop()
    assert "backup" not in [thread.name for thread in threading.enumerate()]


def test_by_itself_once_a_night(worker: Worker, drive: Path) -> None:
    assert worker.until(lambda report: True) == BackupReport()
    worker.clock.advance(61)
    report = worker.ended()
    assert (report.problem, Path(report.path).exists(), report.tell) == ("", True, False)
    assert report.made_at == worker.clock.now().replace(microsecond=0)
    worker.clock.advance(24 * 3600)
    worker.ended()
    assert len([name for name in names(drive) if name.endswith(".zip")]) == 2


def test_by_hand_at_once(worker: Worker, drive: Path) -> None:
    worker.nightly.make()
    report = worker.ended()
    assert (report.by_hand, report.problem) == (True, "")
    assert MARK in names(drive)


def test_a_drive_that_was_pulled_out_is_told_once_and_backed_up_to_when_it_is_back(worker: Worker, drive: Path) -> None:
    """What is left where it was mounted is an empty folder on the till's own disk: nothing is written there."""
    worker.nightly.make()
    worker.ended()
    pulled = drive.with_name("pulled")
    drive.rename(pulled)
    drive.mkdir()
    worker.clock.advance(24 * 3600)
    report = worker.ended()
    assert (report.problem, report.folder, report.tell) == ("backup_other", str(drive), True)
    worker.clock.advance(1000)
    assert not worker.ended().tell
    assert names(drive) == []
    drive.rmdir()
    pulled.rename(drive)
    worker.clock.advance(1000)
    report = worker.ended()
    assert (report.problem, last_of(worker.till.data).problem) == ("", "")
    worker.clock.advance(24 * 3600)
    drive.rename(pulled)
    assert worker.ended().tell  # another night, another word


def test_a_persons_word_is_enough_for_a_new_drive(worker: Worker, drive: Path) -> None:
    worker.nightly.make()
    worker.ended()
    for path in drive.iterdir():
        path.unlink()
    worker.nightly.make()
    assert worker.ended().problem == ""


def test_without_a_folder_a_person_is_told_to_choose_one(worker: Worker) -> None:
    worker.wanted = replace(worker.wanted, folder="")
    worker.nightly.make()
    assert worker.ended().problem == "backup_no_folder"


def test_a_drive_that_hangs_holds_up_neither_the_next_try_nor_the_end(
    till: Folder, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    monkeypatch.setattr("pos_terminal.store.backup.taking.make", lambda *_: answers.wait(60))
    worker = Worker(till, drive, stuck_s=0.3)
    try:
        worker.nightly.make()
        assert worker.ended().problem == "backup_stuck"
        worker.nightly.make()
        assert worker.ended().problem == "backup_stuck"
    finally:
        worker.nightly.stop()
        assert "backup" not in [thread.name for thread in threading.enumerate()]
        answers.set()
        for thread in threading.enumerate():
            if thread.name == "backup drive":
                thread.join()


def test_every_problem_has_a_sentence_that_names_its_folder() -> None:
    for code, words in trouble.WORDS.items():
        assert ("{folder}" in SENTENCES[code]) == ("{folder}" in words) or code == "backup_inside"
    assert "backup_failed" in SENTENCES
