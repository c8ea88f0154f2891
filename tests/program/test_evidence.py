"""The evidence of a sale holds against the receipt's 8 characters, and one byte changed afterwards is found."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_terminal.cli import main
from pos_terminal.commands.evidence_check import ANSWERS, CHAIN, EVENTS, RECEIPT
from pos_terminal.config.paths import places
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Draft, Op, Outcome
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.store.journal import SqliteJournal
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_journal import FIRST
from tests.fakes.sequential_ids import SequentialIds
from tests.store import played


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqliteJournal]:
    where = places(tmp_path / "till")
    where.make()
    made = SqliteJournal.create(where.journal, FIRST, FakeClock(), SequentialIds())
    yield made
    made.close()


@pytest.fixture
def proof(journal: SqliteJournal) -> str:
    """A sale with another customer's row in its middle; returns what its receipt bears."""
    journal.append(played.whole("before", 1))
    journal.append([*played.selling("s"), played.tendering("s", 2), played.created("s", "p"), played.sent("s", "p")])
    offer = Offer("8f2c", "qr", "7PA98", Reading(Phase.OPEN, due=360))
    journal.append([Draft(ev.CallAnswered(Op.OPEN, Outcome.DONE, offer), sale="s", payment="p")])
    journal.append(played.selling("next"))
    paid = Reading(Phase.CLOSED_PAID, due=360, paid=360)
    journal.append([Draft(ev.PaymentRead(paid), sale="s", payment="p")])
    closed = ev.SaleClosed("T1-2", 360, (("s-Flat white", 360),), ((2100, 360, 62),))
    (entry,) = journal.append([Draft(closed, sale="s", operator="Anna")])
    journal.append(played.selling("after"))
    return journal.proof(entry)


@pytest.fixture
def folder(tmp_path: Path, proof: str, capsys: pytest.CaptureFixture[str]) -> Path:
    out = tmp_path / "evidence"
    assert main(["evidence", "1-2", "--data", str(tmp_path / "till"), "--out", str(out)]) == 0
    assert proof in capsys.readouterr().out
    return out


def checked(folder: Path, proof: str) -> tuple[int, str]:
    """Run the verifier as a stranger does: nothing but Python, nothing of ours on its path."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(folder / "check.py"), proof],
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
    )
    assert not done.stderr
    return done.returncode, done.stdout


def test_a_stranger_can_check_it_with_the_characters_on_the_receipt(folder: Path, proof: str) -> None:
    code, said = checked(folder, proof)

    assert (code, said.startswith("T1-2 is as it was written")) == (0, True)
    assert "Flat white: 360" in (folder / RECEIPT).read_text()
    assert '"phase": "closed_paid"' in (folder / ANSWERS).read_text()
    assert "before" not in (folder / CHAIN).read_text()


def test_the_receipts_number_leads_to_it_too(tmp_path: Path, proof: str) -> None:
    assert main(["evidence", "T1-2", "--data", str(tmp_path / "till"), "--out", str(tmp_path / "e")]) == 0


@pytest.mark.parametrize("name", [CHAIN, EVENTS, ANSWERS, RECEIPT])
@pytest.mark.parametrize("at", [0.02, 0.3, 0.5, 0.77, 0.98])
def test_one_byte_changed_afterwards_is_found(folder: Path, proof: str, name: str, at: float) -> None:
    text = bytearray((folder / name).read_bytes())
    place = int(len(text) * at)
    text[place] = ord("1") if text[place] != ord("1") else ord("2")
    (folder / name).write_bytes(text)

    assert checked(folder, proof)[0] == 1


def test_a_row_rewritten_with_a_new_seal_no_longer_bears_the_printed_characters(folder: Path, proof: str) -> None:
    from pos_terminal.commands import evidence_check as checks
    from pos_terminal.commands.evidence import _line

    rows = checks.read_chain((folder / CHAIN).read_text())
    forged, prev = [], rows[0].prev
    for row in rows:
        values = dict(row.values, body=row.values["body"].replace("360", "160"))
        new = checks.Row(values, prev, b"")
        forged.append(checks.Row(values, prev, new.seal()))
        prev = forged[-1].hash
    (folder / CHAIN).write_text("".join(map(_line, forged)))
    for name, text in checks.files(forged, "s").items():
        (folder / name).write_text(text)

    code, said = checked(folder, proof)

    assert (code, f"No row of this sale bears the characters {proof}" in said) == (1, True)


def test_other_characters_are_refused(folder: Path) -> None:
    assert checked(folder, "00000000")[0] == 1


@pytest.mark.parametrize("sale", ["9-9", "' OR 1=1", ""])
def test_a_sale_that_is_not_there_is_said_to_be_so(
    tmp_path: Path, proof: str, sale: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evidence", sale, "--data", str(tmp_path / "till"), "--out", str(tmp_path / "e")]) == 2
    assert "There is no sale or receipt" in capsys.readouterr().err
    assert not (tmp_path / "e").exists()


def test_a_sale_without_a_receipt_proves_nothing_yet(
    journal: SqliteJournal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.append([*played.selling("s"), played.tendering("s", 1)])

    assert main(["evidence", "1-1", "--data", str(tmp_path / "till"), "--out", str(tmp_path / "e")]) == 2
    assert "has no receipt yet" in capsys.readouterr().err
    assert not (tmp_path / "e").exists()


def test_what_came_back_is_proved_by_its_own_receipt(journal: SqliteJournal, proof: str, tmp_path: Path) -> None:
    back = ev.ReturnLine("s-Flat white", "Flat white", "C01", "pcs", 1000, 360, 2100)
    parts = (ev.ReturnPart("cash", 360),)
    journal.append([Draft(ev.ReturnStarted("r", "whole", (back,), 360, ((2100, 360, 62),), parts, "faulty"), sale="s")])
    journal.append([Draft(ev.ReturnPaid("r", "cash", 360), sale="s")])
    closed = ev.ReturnClosed("r", "T1-3", 360, ((2100, 360, 62),), (back,))
    (entry,) = journal.append([Draft(closed, sale="s", operator="Anna", approver="Maria")])
    out = tmp_path / "evidence"

    assert main(["evidence", "T1-3", "--data", str(tmp_path / "till"), "--out", str(out)]) == 0

    assert checked(out, journal.proof(entry))[1].startswith("T1-3 is as it was written")
    assert checked(out, proof)[0] == 0
    assert "Refund T1-3" in (out / RECEIPT).read_text()


def test_evidence_is_never_written_over_another(folder: Path, tmp_path: Path) -> None:
    assert main(["evidence", "1-2", "--data", str(tmp_path / "till"), "--out", str(folder)]) == 2
