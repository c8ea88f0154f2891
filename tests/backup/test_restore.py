"""A backup comes back: only into its own till's folder, not over what is newer unasked, never as if it were newest."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pos_terminal.store.anchors import Anchored, Anchors
from pos_terminal.store.backup.content import Sources
from pos_terminal.store.backup.reading import BadBackup
from pos_terminal.store.restore import Restored, RestoreRefused, restore
from pos_terminal.store.verify import verify
from tests.backup.folder import AT, TILL, Folder, names

KILLED = Path(__file__).with_name("restoring.py")


def put_back(till: Folder, file: Path, **how: bool) -> Restored:
    return restore(till.sources, file, AT, **how)


def stands(till: Folder) -> Anchored:
    """How the next start finds the records."""
    with closing(till.open()) as journal:
        return journal.anchored


def lose(till: Folder) -> None:
    """The disk is gone, and a new one is in its place."""
    shutil.rmtree(till.data)
    till.data.mkdir()


def test_the_newest_backup_goes_on_as_if_nothing_had_been(till: Folder, drive: Path) -> None:
    made = till.back_up(drive)
    before = till.last()
    done = put_back(till, made.path)
    assert done.newest
    assert (till.last(), stands(till)) == (before, Anchored.SAME)
    till.sell()


def test_a_copy_that_may_lack_rows_is_an_older_copy_for_the_till(till: Folder, drive: Path) -> None:
    made = till.back_up(drive)
    before = till.last()
    till.sell(2)
    done = put_back(till, made.path, over_newer=True)
    assert not done.newest
    assert till.last() == before
    assert stands(till) is Anchored.BEHIND


def test_on_a_new_machine_without_anchors_it_is_an_older_copy_too(till: Folder, drive: Path) -> None:
    made = till.back_up(drive)
    lose(till)
    done = put_back(till, made.path)
    assert (done.newest, done.kept, done.settings) == (False, None, True)
    assert stands(till) is Anchored.BEHIND
    assert stands(till) is not Anchored.SAME  # and stays one, however often it is started
    assert till.sources.settings.read_text() == '[shop]\nname = "Linden"\n'


def test_rows_after_the_anchor_may_be_lost_too(till: Folder, drive: Path) -> None:
    """The anchor is as old as the last receipt: a backup that holds it proves nothing of what came after."""
    made = till.back_up(drive)
    till.journal.write_bytes(b"burnt")
    done = put_back(till, made.path)
    assert not done.newest
    assert stands(till) is Anchored.BEHIND


def test_a_series_that_another_copy_used_is_not_begun_again(till: Folder, drive: Path) -> None:
    first = till.back_up(drive)
    lose(till)
    put_back(till, first.path)
    with closing(till.open()) as journal:
        assert journal.anchorage is not None
        assert journal.anchorage.next_series() == 1
        from pos_terminal.domain.events import Draft, SeriesStarted

        journal.append([Draft(SeriesStarted(1, *journal.anchorage.known()))])
        journal.anchorage.go_on()
    till.back_up(drive, 2)
    lose(till)
    put_back(till, first.path)
    with closing(till.open()) as journal:
        assert journal.anchorage is not None
        assert journal.anchorage.next_series() == 2


def test_what_is_replaced_is_kept(till: Folder, drive: Path) -> None:
    made = till.back_up(drive)
    till.sell(2)
    newer = till.last()
    done = put_back(till, made.path, over_newer=True)
    assert done.kept is not None
    assert verify(done.kept / "journal.db").rows == newer[0]


def test_the_pins_and_the_settings_that_are_there_stay(till: Folder, drive: Path) -> None:
    made = till.back_up(drive)
    (till.data / "pins.db").write_bytes(b"pins")
    till.sources.settings.write_text('[shop]\nname = "New name"\n')
    till.journal.unlink()
    done = put_back(till, made.path)
    assert not done.settings
    assert (till.data / "pins.db").read_bytes() == b"pins"
    assert "New name" in till.sources.settings.read_text()


# --- refused


def content(till: Folder) -> dict[str, bytes]:
    """Return what every file says; logs beside a database that hold nothing count as none."""
    files = [till.data / name for name in names(till.data) if not name.endswith("-shm")]
    return {file.name: text for file in files if file.is_file() and (text := file.read_bytes())}


def refused(till: Folder, file: Path, **how: bool) -> str:
    before = content(till)
    anchor = Anchors(till.sources.anchors, TILL).read()
    with pytest.raises((RestoreRefused, BadBackup)) as told:
        put_back(till, file, **how)
    assert content(till) == before
    assert Anchors(till.sources.anchors, TILL).read() == anchor
    return str(told.value)


def test_whole_records_are_not_set_back_unasked(till: Folder, drive: Path) -> None:
    made = till.back_up(drive)
    till.sell()
    assert "whole and go on after this backup" in refused(till, made.path)


def test_another_tills_backup(till: Folder, drive: Path, tmp_path: Path) -> None:
    other = Folder(tmp_path / "other", "0192ab3c-0000-7000-8000-00000000beef", label="7")
    made = other.back_up(drive)
    assert "is of till 7 (Shop)" in refused(till, made.path)


def test_another_tills_backup_over_records_that_cannot_be_read(till: Folder, drive: Path, tmp_path: Path) -> None:
    other = Folder(tmp_path / "other", "0192ab3c-0000-7000-8000-00000000beef", label="7")
    made = other.back_up(drive)
    till.journal.write_bytes(b"burnt")
    assert "is that of another till, another one" in refused(till, made.path)


def test_a_test_copy_into_a_live_folder(till: Folder, drive: Path, tmp_path: Path) -> None:
    made = Folder(tmp_path / "test", mode="test").back_up(drive)
    assert "for live sales for ever" in refused(till, made.path)


def test_a_test_copy_into_the_systems_place(drive: Path, tmp_path: Path) -> None:
    made = Folder(tmp_path / "test", mode="test").back_up(drive)
    data = tmp_path / "home"
    data.mkdir()
    sources = Sources(data, data / "settings.toml", data / "anchors")
    with pytest.raises(RestoreRefused, match="the place of live sales"):
        restore(sources, made.path, AT, home=True)
    assert restore(sources, made.path, AT).contents.mode == "test"


@pytest.mark.parametrize("at", [0.2, 0.5, 0.8])
def test_a_damaged_backup(till: Folder, drive: Path, at: float) -> None:
    made = till.back_up(drive)
    with made.path.open("r+b") as file:
        file.seek(int(made.bytes * at))
        file.write(b"\xff" * 200)
    assert str(made.path) in refused(till, made.path)


def test_what_is_no_backup_at_all(till: Folder, drive: Path) -> None:
    (drive / "picture.zip").write_bytes(b"\x89PNG")
    assert "is not a backup of a till" in refused(till, drive / "picture.zip")
    assert "There is no file" in refused(till, drive / "none.zip")
    assert "cannot be read" in refused(till, drive)


def test_a_backup_of_a_newer_program(till: Folder, drive: Path) -> None:
    with closing(sqlite3.connect(till.journal)) as connection:
        connection.execute("PRAGMA user_version=999")
    made = till.back_up(drive)
    with closing(sqlite3.connect(till.journal)) as connection:
        connection.execute("PRAGMA user_version=1")
    assert "made by a newer program" in refused(till, made.path)


def test_records_that_another_program_reads(till: Folder, drive: Path) -> None:
    made = till.back_up(drive)
    with closing(sqlite3.connect(till.journal)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM journal").fetchone()
        with pytest.raises(RestoreRefused, match="Another program reads"):
            put_back(till, made.path)
    assert verify(till.journal).bad is None
    assert [name for name in names(till.data) if name.startswith("replaced")] == []


# --- cut short


@pytest.mark.parametrize("at", ["unpacked", "kept", "folded", "anchored", "catalogue"])
def test_killed_in_the_middle_there_are_records_and_no_older_copy_sells_on(till: Folder, drive: Path, at: str) -> None:
    made = till.back_up(drive)
    till.sell(2)
    newer = till.last()
    done = subprocess.run(
        [sys.executable, str(KILLED), str(till.data), str(made.path), at], check=False, capture_output=True, text=True
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert verify(till.journal).bad is None
    assert till.last() == newer
    put_back(till, made.path, over_newer=True)
    assert till.last()[0] == made.rows
    assert stands(till) is Anchored.BEHIND
    assert "restoring" not in names(till.data)


def test_killed_after_the_records_were_swapped(till: Folder, drive: Path) -> None:
    made = till.back_up(drive)
    till.sell(2)
    command = [sys.executable, str(KILLED), str(till.data), str(made.path), "journal"]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert till.last()[0] == made.rows
    assert stands(till) is Anchored.BEHIND
