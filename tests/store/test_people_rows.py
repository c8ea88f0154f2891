"""People are kept with the journal: read back at a start, made anew by a rebuild, the fake as the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pos_terminal.app.ports import Journal
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Draft
from pos_terminal.domain.operator import Operator, Role
from pos_terminal.domain.people import People, Tries
from pos_terminal.store.journal import SqliteJournal
from tests.fakes.fake_clock import START, FakeClock
from tests.fakes.memory_journal import FIRST, MemoryJournal
from tests.fakes.sequential_ids import SequentialIds

UNTIL = START + timedelta(seconds=60)
SAID = (
    ev.OperatorAdded("m", "Mia", Role.MANAGER),
    ev.PinSet("m"),
    ev.OperatorAdded("a", "Anna", Role.CASHIER),
    ev.PinSet("a"),
    ev.SignedIn("a"),
    ev.PinFailed("approval", 1),
    ev.PinFailed("m", 5),
    ev.PinLocked("m", UNTIL, 60),
    ev.OperatorChanged("a", "Ann", Role.CASHIER),
)
THERE = People(
    (Operator("m", "Mia", Role.MANAGER, True, True), Operator("a", "Ann", Role.CASHIER, True, True)),
    "a",
    {"approval": Tries(1), "m": Tries(0, 60, UNTIL)},
)


@pytest.fixture(params=["disk", "memory"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journal]:
    clock = FakeClock()
    made: Journal = (
        SqliteJournal.create(tmp_path / "journal.db", FIRST, clock, SequentialIds())
        if request.param == "disk"
        else MemoryJournal(clock, SequentialIds())
    )
    yield made
    made.close()


def test_a_journal_without_people_has_none(journal: Journal) -> None:
    assert journal.people() == People()


def test_people_are_what_the_rows_tell(journal: Journal) -> None:
    for event in SAID:
        journal.append([Draft(event)])
    assert journal.people() == THERE


def test_one_transaction_or_many_give_the_same(journal: Journal) -> None:
    journal.append([Draft(event) for event in SAID])
    assert journal.people() == THERE


def test_a_good_pin_wipes_the_row_of_the_wrong_ones(journal: Journal) -> None:
    journal.append([Draft(event) for event in SAID])
    journal.append([Draft(ev.SignedIn("m")), Draft(ev.ApprovalGiven("refund", "Refund"))])
    assert journal.people().tries == {}
    assert journal.people().signed_in == "m"


def test_the_next_start_reads_them_back_and_a_rebuild_makes_them_anew(
    disk: SqliteJournal, reopen: Callable[[], SqliteJournal]
) -> None:
    disk.append([Draft(event) for event in SAID])
    again = reopen()
    assert again.people() == THERE
    again.append([Draft(ev.SignedOut("a", "locked"))])
    again.rebuild()
    assert again.people().signed_in == ""
    assert again.people().operators == THERE.operators
    assert again.people().tries == THERE.tries
