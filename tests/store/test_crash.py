"""The power goes: what was acknowledged is there, the chain holds, the next start goes on. And one process a folder."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_terminal.app.ports import JournalBroken
from pos_terminal.store.anchors import Anchored
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.store.lock import AlreadyRunning, FolderLock
from pos_terminal.store.reserve import Reserve
from pos_terminal.store.verify import verify
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_journal import FIRST
from tests.fakes.sequential_ids import SequentialIds
from tests.store import played
from tests.store.conftest import Reopen

WRITER = Path(__file__).with_name("writer.py")


@pytest.mark.parametrize("receipts", [1, 4, 15, 40])
def test_no_acknowledged_row_is_lost_when_the_writer_is_killed(
    disk: SqliteJournal, path: Path, reopen: Reopen, receipts: int
) -> None:
    disk.close()
    with subprocess.Popen([sys.executable, str(WRITER), str(path)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(receipts)]
        os.kill(writer.pid, signal.SIGKILL)  # it is in the middle of the next sale
        said += writer.stdout.readlines()
    assert verify(path).bad is None
    journal = reopen()
    for words in (line.split() for line in said if line.endswith("\n")):
        assert journal.hash_of(int(words[1])) == words[2]
    assert journal.next_number("receipt") > len(said) - 1
    number = journal.next_number("receipt")
    journal.append(played.whole("after", journal.next_number("sale"))[:-1])
    journal.append([played.closed("after", number)])
    assert verify(path).bad is None


def test_a_wal_that_was_deleted_is_found_by_the_anchor(disk: SqliteJournal, path: Path, clock: FakeClock) -> None:
    disk.anchor_in(path.parent)
    disk.tidy()
    disk.append(played.whole("s1", 1))
    copy = path.parent / "copy"
    copy.mkdir()
    shutil.copy(path, copy / path.name)  # without its -wal
    shutil.copy(path.parent / "anchor-till-1.json", copy)
    journal = SqliteJournal.open(copy / path.name, clock, SequentialIds(900), anchors=copy)
    try:
        assert journal.anchored is Anchored.BEHIND
    finally:
        journal.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 6 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = (
        sys.platform == "linux"
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)], check=False, capture_output=True
        ).returncode
    )
    if not mounted:
        pytest.skip("a small file system can be mounted by root on Linux only")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_rule_01_a_disk_that_runs_full_breaks_nothing(small_disk: Path, clock: FakeClock) -> None:
    path = small_disk / "journal.db"
    reserve = Reserve(small_disk, size=2_000_000, floor=0)
    journal = SqliteJournal.create(path, FIRST, clock, SequentialIds(), reserve=reserve)
    sales = 0
    try:
        assert reserve.path.exists()
        with pytest.raises(JournalBroken) as broken:
            while True:
                journal.append(played.whole(f"s{sales}", sales + 1))
                sales += 1
        assert broken.value.what == "disk_full"
        assert not reserve.path.exists()
        assert len(journal.entries()) == 1 + 5 * sales
        assert verify(path).rows == 1 + 5 * sales
    finally:
        journal.close()


def test_one_process_a_folder(tmp_path: Path) -> None:
    with FolderLock(tmp_path):
        with pytest.raises(AlreadyRunning, match="running already"):
            FolderLock(tmp_path).acquire()
        code = (
            "import sys; from pathlib import Path; from pos_terminal.store.lock import FolderLock, AlreadyRunning\n"
            "try:\n    FolderLock(Path(sys.argv[1])).acquire()\nexcept AlreadyRunning:\n    sys.exit(7)"
        )
        assert subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False).returncode == 7
    with FolderLock(tmp_path):
        pass


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from pos_terminal.store.lock import FolderLock\n"
        "FolderLock(Path(sys.argv[1])).acquire(); os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False).returncode == -9
    with FolderLock(tmp_path):
        pass
