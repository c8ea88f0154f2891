"""What only a file can do: be opened again, refuse to be changed, be full, be damaged, be newer than the program."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pos_terminal.app.ports import JournalBroken
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Draft
from pos_terminal.store.codec import UnknownKind, decode, encode
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.store.reserve import Reserve
from pos_terminal.store.verify import verify
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_journal import FIRST
from tests.fakes.sequential_ids import SequentialIds
from tests.store import played
from tests.store.conftest import Reopen


def raw(path: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(path, isolation_level=None))


def test_goes_on_where_it_ended(disk: SqliteJournal, reopen: Reopen) -> None:
    disk.append(played.whole("s1", 1))
    before = list(disk.entries())
    again = reopen()
    assert list(again.entries()) == before
    assert again.opened == FIRST
    assert again.next_number("receipt") == 2
    (entry,) = again.append([Draft(ev.HandedOver(), sale="s1")])
    assert entry.envelope.seq == before[-1].envelope.seq + 1
    assert entry.envelope.boot != before[-1].envelope.boot


def test_a_basket_survives_and_its_payment_too(disk: SqliteJournal, reopen: Reopen) -> None:
    disk.append([*played.selling("s"), played.tendering("s", 1), played.created("s", "p"), played.sent("s", "p")])
    again = reopen()
    again.append([played.restart()])
    assert [entry.envelope.payment for entry in again.open_entries()][-3:] == ["p", "p", ""]


def test_cannot_begin_twice(disk: SqliteJournal, path: Path, clock: FakeClock) -> None:
    disk.close()
    with pytest.raises(FileExistsError):
        SqliteJournal.create(path, FIRST, clock, SequentialIds(900))


def test_cannot_be_opened_where_it_never_began(path: Path, clock: FakeClock) -> None:
    with pytest.raises(FileNotFoundError):
        SqliteJournal.open(path, clock, SequentialIds())
    assert not path.exists()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET operator = 'x' WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 1",
        "INSERT INTO journal SELECT till, 99, 'n', at, boot, kind, v, sale, payment, operator, approver, body, prev, "
        "hash FROM journal WHERE seq = 1",
    ],
)
def test_the_file_itself_refuses_changes(disk: SqliteJournal, path: Path, statement: str) -> None:
    with raw(path) as other, pytest.raises(sqlite3.IntegrityError, match="journal"):
        other.execute(statement)


def test_is_flushed_and_guarded(disk: SqliteJournal) -> None:
    settings = [disk._db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    assert settings == ["wal", 2]  # 2: FULL
    assert disk._db.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_the_live_payment_is_a_constraint_of_the_database(disk: SqliteJournal) -> None:
    disk.append([*played.selling("s"), played.tendering("s", 1), played.created("s", "p1")])
    columns = "sale, rail, state, minor, paid, currency, reference, number, live, final, open, created, at, folded_to"
    with pytest.raises(sqlite3.IntegrityError, match=r"payments\.sale"):
        disk._db.execute(f"INSERT INTO payments SELECT 'p2', {columns} FROM payments WHERE id = 'p1'")


def test_read_tables_are_the_same_after_a_rebuild(disk: SqliteJournal) -> None:
    disk.append(played.whole("s1", 1))
    disk.append([*played.selling("s2"), Draft(ev.SaleParked("Table 4"), sale="s2")])
    disk.append([*played.selling("s3"), played.tendering("s3", 2), played.created("s3", "p1"), played.sent("s3", "p1")])
    disk.append([played.restart()])
    disk.append([*played.selling("s4"), played.tendering("s4", 3), played.created("s4", "p2")])
    disk.append([played.restart()])
    tables = "SELECT id, state, open FROM sales ORDER BY id", "SELECT id, state, live, open FROM payments ORDER BY id"
    before = [disk._db.execute(table).fetchall() for table in tables]
    reached: list[int] = []
    disk.rebuild(reached.append)
    assert [disk._db.execute(table).fetchall() for table in tables] == before
    assert before[1] == [("p1", "doubt_open", 1, 1), ("p2", "voided", 0, 0)]
    assert reached == [disk.last_seq]
    assert disk.next_number("sale") == 4


def test_read_tables_that_lag_are_made_anew_at_the_start(disk: SqliteJournal, path: Path, reopen: Reopen) -> None:
    disk.append(played.whole("s1", 1))
    disk.close()
    with raw(path) as other:
        other.execute("DELETE FROM sales")
        other.execute("UPDATE folded SET folded_to = 0")
    assert reopen()._db.execute("SELECT receipt FROM sales").fetchall() == [("T1-1",)]


# --- a full disk


class Spare(Reserve):
    """A reserve that is pages of the file, so that a disk can be full without a disk."""

    def __init__(self, folder: Path, journal: list[SqliteJournal]) -> None:
        super().__init__(folder)
        self._journal = journal
        self.freed = 0

    def keep(self) -> bool:
        return True

    def free(self) -> bool:
        self.freed += 1
        _limit(self._journal[0], 60)
        return self.freed == 1


def _limit(journal: SqliteJournal, more: int) -> None:
    (pages,) = journal._db.execute("PRAGMA page_count").fetchone()
    journal._db.execute(f"PRAGMA max_page_count = {pages + more}")


def test_rule_01_the_reserve_is_given_up_once_so_that_an_outcome_still_fits(path: Path, clock: FakeClock) -> None:
    holder: list[SqliteJournal] = []
    spare = Spare(path.parent, holder)
    journal = SqliteJournal.create(path, FIRST, clock, SequentialIds(), reserve=spare)
    holder.append(journal)
    try:
        _limit(journal, 0)
        number = 1
        while not spare.freed:
            journal.append(played.whole(f"s{number}", number))
            number += 1
        assert len(journal.entries()) == 1 + 5 * (number - 1)  # the write that found the disk full went well
        with pytest.raises(JournalBroken) as broken:
            for more in range(number, number + 400):
                journal.append(played.whole(f"s{more}", more))
        assert broken.value.what == "disk_full"
        whole = len(journal.entries())
        journal._db.execute("PRAGMA max_page_count = 1000000")
        journal.append([played.restart()])
        assert len(journal.entries()) == whole + 1
    finally:
        journal.close()
    assert verify(path).bad is None


def test_the_reserve_takes_real_room_and_gives_it_back(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path, size=2_000_000, floor=0)
    assert reserve.room()
    assert reserve.path.stat().st_blocks * 512 >= 2_000_000
    assert reserve.free()
    assert not reserve.free()
    assert reserve.keep()


def test_rule_01_no_payment_opens_on_a_nearly_full_disk(tmp_path: Path) -> None:
    assert not Reserve(tmp_path, floor=10**18).room()
    assert not Reserve(tmp_path, floor=10**18).keep()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_has_no_room(tmp_path: Path) -> None:
    assert not Reserve(tmp_path / "gone").room()


# --- damage


def test_a_file_that_is_no_database_is_told(path: Path, clock: FakeClock) -> None:
    path.write_bytes(b"this is not a journal at all, it only looks like one from far away" * 40)
    with pytest.raises(JournalBroken) as broken:
        SqliteJournal.open(path, clock, SequentialIds())
    assert broken.value.what == "journal_damaged"


class PowerGone(Exception):
    """What a test does instead of a power cut."""


def test_records_whose_beginning_was_cut_short_begin_anew(
    path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_goes(written: Path, name: Path) -> None:
        raise PowerGone

    with monkeypatch.context() as cut, pytest.raises(PowerGone):
        cut.setattr("pos_terminal.store.journal.give_name", power_goes)
        SqliteJournal.create(path, FIRST, clock, SequentialIds())
    assert not path.exists()  # else the next start would find records without a beginning, for ever
    journal = SqliteJournal.create(path, FIRST, clock, SequentialIds(900))
    try:
        journal.append(played.whole("s1", 1))
        assert verify(path).rows == 6
    finally:
        journal.close()
    assert sorted(left.name for left in path.parent.glob("journal.db*")) == ["journal.db"]


def test_an_empty_file_has_no_beginning(path: Path, clock: FakeClock) -> None:
    path.touch()
    with pytest.raises(JournalBroken, match="no beginning"):
        SqliteJournal.open(path, clock, SequentialIds())


def test_a_changed_last_row_is_found_at_the_start(disk: SqliteJournal, path: Path, clock: FakeClock) -> None:
    disk.append(played.whole("s1", 1))
    disk.close()
    with raw(path) as other:
        other.execute("DROP TRIGGER journal_keeps_rows")
        other.execute("UPDATE journal SET body = replace(body, '360', '36') WHERE seq = 6")
    with pytest.raises(JournalBroken, match=r"Row 6 .* was changed") as broken:
        SqliteJournal.open(path, clock, SequentialIds())
    assert broken.value.what == "journal_damaged"


def test_a_file_of_a_newer_program_is_left_alone(disk: SqliteJournal, path: Path, clock: FakeClock) -> None:
    disk.close()
    with raw(path) as other:
        other.execute("PRAGMA user_version = 99")
    with pytest.raises(JournalBroken) as broken:
        SqliteJournal.open(path, clock, SequentialIds())
    assert broken.value.what == "journal_newer"


def test_an_unwritable_journal_is_told_and_heals(disk: SqliteJournal, path: Path) -> None:
    disk._db.execute("PRAGMA busy_timeout = 1")
    with raw(path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalBroken) as broken:
            disk.append(played.selling("s"))
        assert broken.value.what == "journal_unwritable"
        other.execute("ROLLBACK")
    assert len(disk.append(played.selling("s"))) == 2


# --- versions


def test_older_rows_are_brought_up_to_date_step_by_step() -> None:
    upcasters = {
        ("till.test", 1): lambda body: {"reason": body["why"]},
        ("till.test", 2): lambda body: {"reason": body["reason"].upper()},
    }
    kinds = dict(ev.KINDS)
    ev.KINDS["till.test"] = type("Test", (ev.DrawerOpened,), {"kind": "till.test", "version": 3})
    try:
        told = decode("till.test", 1, b'{"why": "no sale"}', upcasters)
        with pytest.raises(UnknownKind):
            decode("till.test", 4, b"{}", upcasters)
        with pytest.raises(UnknownKind):
            decode("till.test", 1, b"{}", {})
    finally:
        ev.KINDS.clear()
        ev.KINDS.update(kinds)
    assert told.reason == "NO SALE"  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", sorted(ev.KINDS))
def test_every_kind_can_be_stored(kind: str) -> None:
    event = played.example(ev.KINDS[kind])
    assert decode(kind, event.version, encode(event)) == event
