"""The chain: whatever somebody does to a row, the first bad one is named."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pos_terminal.cli import main
from pos_terminal.store.anchors import Anchor, Anchored, Anchors
from pos_terminal.store.chain import Bad, seal
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.store.verify import verify
from tests.store import played
from tests.store.conftest import Reopen

Tamper = Callable[[str], None]
COLUMNS = "till, id, at, boot, kind, v, sale, payment, operator, approver, body, prev, hash"


@pytest.fixture
def tamper(disk: SqliteJournal, path: Path) -> Tamper:
    """Change the file behind the program's back, after eleven rows were written."""
    disk.append([*played.whole("s1", 1), *played.whole("s2", 2)])
    disk.close()

    def run(script: str) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            for name in ("journal_keeps_rows", "journal_drops_nothing", "journal_has_no_gaps"):
                other.execute(f"DROP TRIGGER IF EXISTS {name}")
            other.executescript(script)

    return run


def test_a_whole_journal_is_good(tamper: Tamper, path: Path) -> None:
    told: list[tuple[int, int]] = []
    found = verify(path, lambda row, of: told.append((row, of)))
    assert (found.rows, found.bad) == (11, None)
    assert told[-1] == (11, 11)


@pytest.mark.parametrize(
    "change",
    [
        "body = replace(body, '360', '36')",
        "operator = 'somebody else'",
        "at = at + 1",
        "sale = 's9'",
        "v = 2",
        "kind = 'line.noted'",
        "id = 'another'",
        "approver = 'x'",
        "boot = 'x'",
        "till = 'x'",
        "hash = zeroblob(32)",
        "body = body || ' '",
        "operator = CAST(x'ff' AS TEXT)",
    ],
)
def test_a_changed_row_is_named(tamper: Tamper, path: Path, change: str) -> None:
    tamper(f"UPDATE journal SET {change} WHERE seq = 3")
    assert verify(path).bad == Bad(3, "was changed")


def test_a_removed_row_is_named(tamper: Tamper, path: Path) -> None:
    tamper("DELETE FROM journal WHERE seq = 4")
    assert verify(path).bad == Bad(4, "is missing")


def test_a_removed_beginning_is_named(tamper: Tamper, path: Path) -> None:
    tamper("DELETE FROM journal WHERE seq = 1")
    assert verify(path).bad == Bad(1, "is missing")


def test_a_removed_row_with_the_others_moved_up_is_named(tamper: Tamper, path: Path) -> None:
    tamper("DELETE FROM journal WHERE seq = 4; UPDATE journal SET seq = seq - 1 WHERE seq > 4")
    assert verify(path).bad == Bad(4, "was changed")


def test_an_inserted_row_is_named(tamper: Tamper, path: Path) -> None:
    tamper(
        "UPDATE journal SET seq = seq + 1000 WHERE seq > 4; UPDATE journal SET seq = seq - 999 WHERE seq > 1000;"
        f"INSERT INTO journal (seq, {COLUMNS}) SELECT 5, till, 'new', at, boot, kind, v, sale, payment, operator,"
        " approver, body, prev, hash FROM journal WHERE seq = 3"
    )
    assert verify(path).bad == Bad(5, "was changed")


def test_a_row_sealed_anew_by_somebody_with_skill_is_found_by_the_next(tamper: Tamper, path: Path) -> None:
    with closing(sqlite3.connect(path)) as reading:
        row = list(reading.execute("SELECT * FROM journal WHERE seq = 3").fetchone())
    row[11] = row[11].replace("360", "36")
    sealed = seal(*(part.encode() if isinstance(part, str) else part for part in row[:13]))
    tamper(f"UPDATE journal SET body = replace(body, '360', '36'), hash = x'{sealed.hex()}' WHERE seq = 3")
    bad = verify(path).bad
    assert bad is not None
    assert bad.seq == 4
    assert "does not follow" in bad.why


def test_a_row_appended_by_hand_is_named(tamper: Tamper, path: Path) -> None:
    tamper(
        f"INSERT INTO journal (seq, {COLUMNS}) SELECT 12, till, 'new', at, boot, kind, v, sale, payment, operator,"
        " approver, body, prev, hash FROM journal WHERE seq = 11"
    )
    assert verify(path).bad == Bad(12, "was changed")


def test_a_journal_without_rows_is_bad(tamper: Tamper, path: Path) -> None:
    tamper("DELETE FROM journal")
    assert verify(path).bad == Bad(1, "is missing")


def test_a_damaged_page_is_told(tamper: Tamper, path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    bad = verify(path).bad
    assert bad is not None
    assert bad.why == "cannot be read: the file is damaged"


def test_may_run_beside_the_till(disk: SqliteJournal, path: Path) -> None:
    disk.append(played.whole("s1", 1))
    assert verify(path).rows == 6


# --- anchors


def test_each_receipt_is_anchored(disk: SqliteJournal, reopen: Reopen, tmp_path: Path) -> None:
    journal = reopen()
    assert journal.anchored is Anchored.NONE
    (*_, last) = journal.append(played.whole("s1", 1))
    anchor = Anchors(tmp_path, "till-1").read()
    assert anchor is not None
    assert anchor.seq == last.envelope.seq
    assert anchor.hash.startswith(journal.proof(last))
    assert reopen().anchored is Anchored.SAME


def test_a_payment_that_ended_is_anchored(disk: SqliteJournal, reopen: Reopen, tmp_path: Path) -> None:
    journal = reopen()
    journal.append([*played.selling("s"), played.tendering("s", 1), played.created("s", "p"), played.sent("s", "p")])
    assert Anchors(tmp_path, "till-1").read() is None
    (entry,) = journal.append([played.refused("s", "p")])
    anchor = Anchors(tmp_path, "till-1").read()
    assert anchor is not None
    assert anchor.seq == entry.envelope.seq


def test_an_older_copy_is_behind_its_anchor_and_leaves_it_alone(
    disk: SqliteJournal, reopen: Reopen, tmp_path: Path
) -> None:
    Anchors(tmp_path, "till-1").write(Anchor(50, "ab" * 32))
    journal = reopen()
    assert journal.anchored is Anchored.BEHIND
    journal.append(played.whole("s1", 1))
    assert Anchors(tmp_path, "till-1").read() == Anchor(50, "ab" * 32)
    assert journal.anchorage is not None
    journal.anchorage.go_on()
    assert reopen().anchored is Anchored.SAME


def test_rewritten_records_are_not_those_of_the_anchor(disk: SqliteJournal, reopen: Reopen, tmp_path: Path) -> None:
    Anchors(tmp_path, "till-1").write(Anchor(1, "ab" * 32))
    assert reopen().anchored is Anchored.OTHER


def test_an_anchor_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    (tmp_path / "anchor-till-1.json").write_text("{", encoding="utf-8")
    assert Anchors(tmp_path, "till-1").read() is None


def test_a_config_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not Anchors(tmp_path / "file", "till-1").write(Anchor(1, ""))


# --- the command


def test_the_command_says_that_all_is_well(tamper: Tamper, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "All 11 rows are as they were written.\n"


def test_the_command_names_the_bad_row(tamper: Tamper, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tamper("UPDATE journal SET operator = 'x' WHERE seq = 7")
    assert main(["--data", str(tmp_path), "verify"]) == 1
    assert capsys.readouterr().out.startswith("Row 7 was changed. The 6 rows before it are as they were written.")


def test_the_command_names_an_older_copy(tamper: Tamper, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Anchors(tmp_path / "anchors", "till-1").write(Anchor(50, "ab" * 32))
    assert main(["verify", "--data", str(tmp_path)]) == 1
    assert "older copy" in capsys.readouterr().out


def test_the_command_needs_a_till(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--data", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith(f"There is no till in {tmp_path}")
    assert list(tmp_path.iterdir()) == []
