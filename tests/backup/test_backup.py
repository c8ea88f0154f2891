"""A backup is whole, checked and named, or it is not there."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from pos_terminal.store.backup.content import CATALOGUE, JOURNAL, LIST, SETTINGS
from pos_terminal.store.backup.making import MARK, Order, make
from pos_terminal.store.backup.reading import BadBackup, contents_of, unpack
from pos_terminal.store.backup.trouble import BackupFailed
from pos_terminal.store.pins import SqlitePins
from pos_terminal.store.verify import verify
from tests.backup.folder import AT, Folder, names, small_drive
from tests.store import played

KILLED = Path(__file__).with_name("backing_up.py")


def failed(till: Folder, drive: Path) -> BackupFailed:
    with pytest.raises(BackupFailed) as told:
        till.back_up(drive)
    return told.value


def test_a_backup_holds_records_catalogue_settings_and_says_whose(till: Folder, drive: Path, tmp_path: Path) -> None:
    made = till.back_up(drive)
    assert names(drive) == ["pos-terminal-2-9f31ac2e-20260302T030000Z.zip", MARK]
    told = contents_of(made.path)
    assert (told.label, told.mode, (told.seq, told.hash)) == ("2", "live", till.last())
    with zipfile.ZipFile(made.path) as pack:
        assert sorted(pack.namelist()) == sorted([LIST, JOURNAL, CATALOGUE, SETTINGS])
    room = tmp_path / "room"
    room.mkdir()
    unpack(made.path, told, room)
    assert verify(room / JOURNAL).rows == made.rows == told.seq
    assert made.path.stat().st_mode & 0o777 == 0o600


def test_no_pin_and_no_secret_is_in_it(till: Folder, drive: Path) -> None:
    class Pepper:
        def read(self) -> bytes | None:
            return None

        def make(self) -> bytes | None:
            return None

    SqlitePins(till.data / "pins.db", Pepper()).set("cashier", "4711")
    made = till.back_up(drive)
    with zipfile.ZipFile(made.path) as pack:
        assert b"argon2" not in b"".join(pack.read(name) for name in pack.namelist())


def test_the_till_sells_while_a_backup_reads(till: Folder, drive: Path) -> None:
    """The writer is never held up, and the copy is of one moment."""
    done = threading.Event()
    rows: list[int] = []

    def back_up() -> None:
        rows.append(till.back_up(drive).rows)
        done.set()

    with closing(till.open()) as journal:
        journal.append(played.whole("before", 4, "2"))
        journal._db.execute("PRAGMA busy_timeout=0")  # a write that would have to wait fails
        worker = threading.Thread(target=back_up)
        worker.start()
        number = 4
        while not done.is_set():
            number += 1
            journal.append(played.whole(f"meanwhile-{number}", number, "2"))
        worker.join()
        assert 1 + 5 * 4 <= rows[0] <= journal.last_seq
    assert (rows[0] - 1) % 5 == 0  # whole transactions


def test_two_in_one_second_have_two_names(till: Folder, drive: Path) -> None:
    assert till.back_up(drive).path != till.back_up(drive).path


def test_the_rule_removes_only_this_tills_old_ones(till: Folder, drive: Path, tmp_path: Path) -> None:
    other = Folder(tmp_path / "other", "0192ab3c-0000-7000-8000-00000000beef")
    other.sell()
    theirs = [other.back_up(drive, days).path for days in (0, 1)]
    (drive / "holiday.zip").write_text("a picture")
    for night in range(40):
        last = till.back_up(drive, night)
    assert all(path.exists() for path in (*theirs, drive / "holiday.zip"))
    mine = [name for name in names(drive) if "9f31ac2e" in name]
    assert last.path.name in mine
    assert last.removed == 1
    assert len(mine) == 7 + 3 + 1  # days; weeks and months that these days are not the newest of


# --- what goes wrong


def test_a_folder_that_is_not_there(till: Folder, drive: Path) -> None:
    told = failed(till, drive / "usb")
    assert (told.what, str(told)) == (
        "backup_gone",
        f"The backup folder {drive}/usb is not there, so no backup was made. Is the drive plugged in?",
    )
    assert not (drive / "usb").exists()


def test_the_data_folder_itself_is_refused(till: Folder) -> None:
    assert failed(till, till.data).what == "backup_inside"


def test_a_folder_without_records(tmp_path: Path, drive: Path, till: Folder) -> None:
    for file in till.data.glob("journal.db*"):
        file.unlink()
    assert failed(till, drive).what == "backup_no_records"


@pytest.mark.parametrize("size", ["4k", "64k", "400k"])
def test_a_drive_that_fills_up_has_no_half_file_and_the_till_goes_on(till: Folder, tmp_path: Path, size: str) -> None:
    till.sell(400)
    with small_drive(tmp_path / "small", size) as drive:
        assert failed(till, drive).what == "backup_full"
        assert names(drive) == []
    till.sell()
    assert verify(till.journal).bad is None


def test_a_drive_that_has_room_for_the_copy_but_not_for_the_pack(till: Folder, tmp_path: Path) -> None:
    """The older backup stays, and nothing of the new one is left beside it."""
    till.sell(400)
    with small_drive(tmp_path / "small", "2m") as drive:
        first = till.back_up(drive)
        with (drive / "full").open("wb", buffering=0) as file, pytest.raises(OSError, match="No space"):
            while True:
                file.write(b"x" * 4096)
        assert failed(till, drive).what == "backup_full"
        assert names(drive) == sorted(["full", first.path.name, MARK])
        contents_of(first.path)


def test_a_drive_that_may_not_be_written(till: Folder, tmp_path: Path) -> None:
    with small_drive(tmp_path / "small", "4m") as drive:
        subprocess.run(["mount", "-o", "remount,ro", str(drive)], check=True)
        assert failed(till, drive).what == "backup_closed"


def test_damaged_records_are_told_and_make_no_backup(till: Folder, drive: Path) -> None:
    till.sell(30)
    good = till.back_up(drive)
    with till.journal.open("r+b") as file:
        file.seek(till.journal.stat().st_size // 2)
        file.write(b"\xff" * 4096)
    assert failed(till, drive).what == "backup_damaged"
    assert names(drive) == [good.path.name, MARK]


def test_a_changed_row_is_told(till: Folder, drive: Path) -> None:
    with closing(sqlite3.connect(till.journal)) as connection:
        connection.execute("DROP TRIGGER journal_keeps_rows")
        connection.execute("UPDATE journal SET operator = 'nobody' WHERE seq = 3")
        connection.commit()
    assert failed(till, drive).what == "backup_damaged"


def test_an_older_copy_is_not_put_over_newer_backups(till: Folder, drive: Path, tmp_path: Path) -> None:
    shutil.copy(till.journal, tmp_path / "old.db")
    till.sell(2)
    till.back_up(drive)
    shutil.copy(tmp_path / "old.db", till.journal)
    assert failed(till, drive).what == "backup_older"


def test_a_damaged_catalogue_is_left_out_and_the_records_are_safe(till: Folder, drive: Path) -> None:
    till.sources.catalogue.write_bytes(b"no catalogue at all" * 1000)
    made = till.back_up(drive)
    assert made.left_out == CATALOGUE
    assert CATALOGUE not in contents_of(made.path).files


def test_a_drive_that_keeps_other_bytes_than_it_was_given(
    till: Folder, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bad stick takes everything and gives back something else: found when it is read back."""
    flush = os.fsync

    def spoil(file: int) -> None:
        flush(file)
        (packed,) = drive.glob("*.part/*.zip")
        with packed.open("r+b") as bad:
            bad.seek(packed.stat().st_size // 2)
            bad.write(b"\0" * 64)

    monkeypatch.setattr("pos_terminal.store.backup.making.os.fsync", spoil)
    assert failed(till, drive).what == "backup_not_whole"
    assert names(drive) == []


def test_it_can_be_stopped_and_leaves_nothing(till: Folder, drive: Path) -> None:
    with pytest.raises(BackupFailed) as told:
        make(till.sources, drive, Order("0.1.0", AT, stop=lambda: True))
    assert told.value.what == "backup_stopped"
    assert names(drive) == []


@pytest.mark.parametrize("at", ["copying", "packing", "reading back", "naming"])
def test_killed_in_the_middle_nothing_looks_whole_and_the_next_one_sweeps(till: Folder, drive: Path, at: str) -> None:
    command = [sys.executable, str(KILLED), str(till.data), str(drive), at]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert [name for name in names(drive) if name.endswith(".zip")] == []
    assert names(drive) != []  # it was in the middle
    till.sell()
    made = till.back_up(drive, 1)
    assert names(drive) == [made.path.name, MARK]


def test_killed_blindly_what_looks_whole_is_whole(till: Folder, drive: Path, tmp_path: Path) -> None:
    """From outside, at moments that nobody chose."""
    till.sell(200)
    command = [sys.executable, str(KILLED), str(till.data), str(drive), "never"]
    for number in range(8):
        with subprocess.Popen(command, stdout=subprocess.PIPE) as one:
            assert one.stdout is not None
            one.stdout.readline()  # it begins now
            try:
                one.wait(0.01 * number)
            except subprocess.TimeoutExpired:
                os.kill(one.pid, signal.SIGKILL)
        for at, file in enumerate(drive.glob("*.zip")):
            room = tmp_path / f"room-{number}-{at}"
            room.mkdir()
            unpack(file, contents_of(file), room)
        till.sell()
    till.back_up(drive, 300)
    assert [name for name in names(drive) if name.endswith(".part")] == []


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_a_part_of_a_backup_is_not_taken_for_one(till: Folder, drive: Path, tmp_path: Path, share: float) -> None:
    made = till.back_up(drive)
    whole = made.path.read_bytes()
    made.path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(BadBackup, match="is not a backup of a till, or only a part of one"):
        contents_of(made.path)
