"""Anchors in the file and elsewhere: the newest decides, and what this start wrote proves nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pos_terminal.app.ports import JournalRefused
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Draft, SeriesStarted
from pos_terminal.domain.numbers import number, suffix
from pos_terminal.store.anchorage import AFAR_EVERY, Anchorage
from pos_terminal.store.anchors import Anchor, Anchored, Anchors, anchor_from
from pos_terminal.store.journal import SqliteJournal
from tests.store import played
from tests.store.conftest import Reopen

BEYOND = Anchor(50, "ab" * 32)


def file_of(folder: Path) -> Anchors:
    return Anchors(folder, "till-1")


def kept(folder: Path) -> Anchor:
    found = file_of(folder).read()
    assert found is not None
    return found


@pytest.fixture
def sold(disk: SqliteJournal) -> SqliteJournal:
    disk.append(played.whole("s1", 1))
    return disk


def anchored(journal: SqliteJournal, folder: Path) -> tuple[Anchorage, list[Anchor]]:
    afar: list[Anchor] = []
    anchorage = journal.anchor_in(folder)
    anchorage.afar(afar.append)
    return anchorage, afar


def test_every_hundredth_receipt_is_anchored_afar(disk: SqliteJournal, tmp_path: Path) -> None:
    _, afar = anchored(disk, tmp_path)
    for receipt in range(1, 2 * AFAR_EVERY + 1):
        disk.append(played.whole(f"s{receipt}", receipt))
        assert len(afar) == receipt // AFAR_EVERY
    assert afar[-1] == kept(tmp_path)
    assert afar[-1] == Anchor(disk.last_seq, disk.hash_of(disk.last_seq))


def test_receipts_of_returns_and_zs_are_anchored_too(disk: SqliteJournal, tmp_path: Path) -> None:
    anchorage, afar = anchored(disk, tmp_path)
    (first,) = disk.entries()
    anchorage.written([replace(first, event=replace(played.example(ev.ShiftClosed), z="TZ1-1"))], ended=False)
    assert kept(tmp_path).seq == disk.last_seq
    assert afar == []
    anchorage.written([replace(first, event=replace(played.example(ev.ReturnClosed), receipt="T1-100"))], ended=False)
    assert afar == [kept(tmp_path)]


def test_an_anchor_from_afar_that_is_older_than_the_files_says_nothing(sold: SqliteJournal, tmp_path: Path) -> None:
    file_of(tmp_path).write(Anchor(sold.last_seq, sold.hash_of(sold.last_seq)))
    anchorage, _ = anchored(sold, tmp_path)
    assert anchorage.state is Anchored.SAME
    assert not anchorage.heard(3, "cd" * 32, 0)
    assert anchorage.state is Anchored.SAME


def test_a_newer_anchor_from_afar_that_fits_says_that_all_is_well(sold: SqliteJournal, tmp_path: Path) -> None:
    file_of(tmp_path).write(Anchor(2, sold.hash_of(2)))
    anchorage, _ = anchored(sold, tmp_path)
    assert not anchorage.heard(4, sold.hash_of(4), 0)


@pytest.mark.parametrize(
    ("anchor", "state"), [(BEYOND, Anchored.BEHIND), (Anchor(4, "ab" * 32), Anchored.OTHER)], ids=["cut", "rewritten"]
)
def test_a_newer_anchor_from_afar_proves_an_older_copy(
    sold: SqliteJournal, tmp_path: Path, anchor: Anchor, state: Anchored
) -> None:
    """The file was restored along with the records, and fits them."""
    file_of(tmp_path).write(Anchor(2, sold.hash_of(2)))
    anchorage, afar = anchored(sold, tmp_path)
    assert anchorage.heard(anchor.seq, anchor.hash, 0)
    assert anchorage.state is state
    assert anchorage.known() == (anchor.seq, anchor.hash)
    sold.append(played.whole("s2", 2))
    assert kept(tmp_path).seq == 2
    assert afar == []


def test_rows_that_this_start_wrote_do_not_make_an_older_copy_younger(disk: SqliteJournal, tmp_path: Path) -> None:
    anchorage, _ = anchored(disk, tmp_path)
    for receipt in range(1, 12):
        disk.append(played.whole(f"s{receipt}", receipt))
    assert disk.last_seq > BEYOND.seq
    assert anchorage.heard(BEYOND.seq, BEYOND.hash, 0)


def test_going_on_anchors_the_records_in_both_places_for_ever(
    disk: SqliteJournal, reopen: Reopen, tmp_path: Path
) -> None:
    file_of(tmp_path).write(BEYOND)
    journal = reopen()
    anchorage, afar = anchored(journal, tmp_path)
    assert anchorage.next_series() == 1
    journal.append([Draft(SeriesStarted(1, *anchorage.known()))])
    anchorage.go_on()
    assert afar == [kept(tmp_path)] == [Anchor(journal.last_seq, journal.hash_of(journal.last_seq), 1)]
    again = reopen()
    assert again.anchored is Anchored.SAME
    assert again.anchorage is not None
    assert not again.anchorage.heard(BEYOND.seq, BEYOND.hash, 0), "the keyring was not reached when it went on"


def test_a_series_is_never_begun_twice_though_its_records_are_lost(sold: SqliteJournal, tmp_path: Path) -> None:
    file_of(tmp_path).write(Anchor(20, "ab" * 32, series=2))
    anchorage, _ = anchored(sold, tmp_path)
    assert anchorage.state is Anchored.BEHIND
    assert anchorage.next_series() == 3


def test_a_new_series_begins_at_1_and_the_old_one_is_never_continued(sold: SqliteJournal, reopen: Reopen) -> None:
    sold.append([Draft(SeriesStarted(1, 50, "ab" * 32))])
    journal = reopen()
    assert [journal.next_number(name) for name in ("sale", "receipt", "series")] == [1, 1, 2]
    with pytest.raises(JournalRefused):
        journal.append(played.whole("s2", 2))
    with pytest.raises(JournalRefused):
        journal.append(played.whole("s2", 1))
    with pytest.raises(JournalRefused):
        journal.append([Draft(SeriesStarted(1, 50, "ab" * 32))])
    journal.append(played.whole("s2", 1, "1.B"))
    assert journal.next_number("receipt") == 2
    journal.rebuild()
    assert [journal.next_number(name) for name in ("sale", "receipt", "series")] == [2, 2, 2]


def test_numbers_of_a_series_bear_a_letter_that_no_label_holds() -> None:
    assert number("2", 0, 17) == "2-17"
    assert [suffix(series) for series in (1, 2, 25, 26)] == [".B", ".C", ".Z", ".Z26"]
    assert len({suffix(series) for series in range(200)}) == 200


def test_an_anchor_of_an_earlier_version_is_read() -> None:
    assert anchor_from('{"seq": 7, "hash": "ab"}') == Anchor(7, "ab", 0)
    assert [anchor_from(text) for text in ("", "[]", "7", '{"seq": 7}', '{"seq": "x", "hash": ""}')] == [None] * 5
