"""The frozen program finds what the source finds, and every command of it works."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from pos_terminal.cli import COMMANDS
from tests.installer.conftest import brought

pytestmark = [pytest.mark.campaign, pytest.mark.timeout(900)]
SALES = """invoice,sku,description,quantity,date,unit_price
1,A,Mug,6,2010-12-01T08:26,2.55
2,B,Lamp,1,2010-12-01T09:26,30.00
"""


def frozen(built: Path, *arguments: str, status: int = 0) -> str:
    """Run the frozen program far from its source and return what it printed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [str(built / "pos-terminal" / "pos-terminal"), *arguments]
    done = subprocess.run(command, cwd=built, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def test_it_brings_what_the_source_brings(built: Path, source_brings: Mapping[str, Any]) -> None:
    assert brought(frozen(built, "--selftest", "--data", "/nowhere/at/all")) == source_brings
    assert source_brings["good"]


def test_nothing_dangles_and_nothing_is_junk(built: Path) -> None:
    folder = built / "pos-terminal"
    assert [path for path in folder.rglob("*") if not path.exists()] == []
    names = " ".join(path.name for path in folder.rglob("*")).lower()
    assert [junk for junk in ("gtk", "qml", "quick", "tkinter", "pytest", "webengine") if junk in names] == []


def test_every_shipped_thing_has_its_licence(built: Path) -> None:
    folder = built / "pos-terminal" / "licences"
    listed = [line for line in (folder / "LIST.txt").read_text().splitlines() if ": " in line]
    named = {line.split()[0] for line in listed}
    assert {"pos-terminal", "python", "pyside6-essentials", "shiboken6", "fonts", "icons"} <= named
    for line in listed:
        place = folder / line.rpartition(": ")[2]
        assert any(text.stat().st_size > 200 for text in place.iterdir()), line
    lgpl = (folder / "pyside6-essentials" / "LGPL-3.0.txt").read_text()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in lgpl


def test_the_tour_sells_and_its_records_hold(built: Path, tmp_path: Path) -> None:
    told = frozen(built, "tour", str(tmp_path / "tour"))
    assert "swip_approved.png" in told
    assert (tmp_path / "tour" / "split_done.png").stat().st_size > 10_000


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_there(built: Path, command: str) -> None:
    assert f"pos-terminal {command}" in frozen(built, command, "--help")


def test_a_replayed_day_can_be_proved_and_backed_up(built: Path, tmp_path: Path) -> None:
    """Sandbox as a child, windows, journal, receipt, evidence with its verifier: one after the other."""
    sales = tmp_path / "sales.csv"
    sales.write_text(SALES, encoding="utf-8")
    data = ("--data", str(tmp_path / "till"))
    told = json.loads(frozen(built, "replay", str(sales), "--json", *data))
    assert all(rail["agrees"] for rail in told["rails"].values())
    assert "rows are as they were written" in frozen(built, "verify", *data)

    with closing(sqlite3.connect(tmp_path / "till" / "journal.db")) as db:
        (number,) = db.execute("SELECT receipt FROM sales WHERE receipt IS NOT NULL LIMIT 1").fetchone()
    out = tmp_path / "evidence"
    proof = frozen(built, "evidence", number, "--out", str(out), *data).split()[-1]
    checked = subprocess.run(
        [sys.executable, "-I", str(out / "check.py"), proof], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr

    (tmp_path / "drive").mkdir()
    frozen(built, "backup", str(tmp_path / "drive"), *data)
    assert len(list((tmp_path / "drive").glob("*.zip"))) == 1
