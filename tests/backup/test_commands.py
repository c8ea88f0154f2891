"""`pos-terminal backup` and `restore` as they are typed, beside a till and without one."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.cli import main
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.store.lock import FolderLock
from tests.backup.folder import Folder, names
from tests.program.open_house import opened

Said = pytest.CaptureFixture[str]


def test_backed_up_and_restored_beside_what_was_there(till: Folder, drive: Path, capsys: Said) -> None:
    assert main(["backup", str(drive), "--data", str(till.data)]) == 0
    assert "16 rows, checked." in capsys.readouterr().out
    (file,) = drive.glob("*.zip")
    till.sell()
    assert main(["restore", str(file), "--data", str(till.data)]) == 2
    assert "whole and go on after this backup (row 21 against 16)" in capsys.readouterr().err
    assert main(["restore", str(file), "--data", str(till.data), "--over-newer"]) == 0
    said = capsys.readouterr().out
    assert "What was there before is kept in " in said
    assert "takes no payment until a manager goes on with it" in said


def test_the_settings_name_the_folder(till: Folder, drive: Path, capsys: Said) -> None:
    assert main(["backup", "--data", str(till.data)]) == 2
    assert "No folder for backups is chosen" in capsys.readouterr().err
    till.sources.settings.write_text(f'[backup]\nfolder = "{drive}"\n')
    assert main(["backup", "--data", str(till.data)]) == 0


def test_a_time_that_is_none_is_named(till: Folder, capsys: Said) -> None:
    till.sources.settings.write_text('[backup]\ntime = "25:00"\n')
    assert main(["backup", "--data", str(till.data)]) == 2
    assert "backup.time" in (said := capsys.readouterr().err)
    assert "allowed: a time of day such as 03:00" in said


def test_what_went_wrong_is_told_and_remembered(till: Folder, drive: Path, capsys: Said) -> None:
    assert main(["backup", str(drive / "usb"), "--data", str(till.data)]) == 1
    assert capsys.readouterr().err == (
        f"The backup folder {drive}/usb is not there, so no backup was made. Is the drive plugged in?\n"
    )
    assert json.loads((till.data / "backup.json").read_text())["problem"] == "backup_gone"


def test_where_there_is_no_till(tmp_path: Path, drive: Path, capsys: Said) -> None:
    assert main(["backup", str(drive), "--data", str(tmp_path / "none")]) == 2
    assert "There is no till in" in capsys.readouterr().err


def test_one_backup_at_a_time(till: Folder, drive: Path, capsys: Said) -> None:
    with FolderLock(till.data, "backup.lock"):
        assert main(["backup", str(drive), "--data", str(till.data)]) == 1
    assert capsys.readouterr().err == "A backup is being made already.\n"
    assert names(drive) == []


def test_a_running_till_is_backed_up_and_not_restored(tmp_path: Path, drive: Path, capsys: Said) -> None:
    """And what was sold after the copy is lost: the till says so, and goes on under a new series."""
    where, secrets = places(tmp_path / "till"), MemorySecrets()

    async def sell_and_back_up() -> None:
        async with opened(where, secrets) as till:
            assert await till.sell() == "T1-1"
            assert main(["backup", str(drive), "--data", str(where.data)]) == 0
            (file,) = drive.glob("*.zip")
            assert main(["restore", str(file), "--data", str(where.data)]) == 2
            assert await till.sell() == "T1-2"

    async def go_on() -> None:
        async with opened(where, secrets) as till:
            view = await till.until(lambda view: view.can_go_on)
            assert view.payments_off == "older_copy"
            till.send(cmd.GoOnUnderNewSeries())
            await till.until(lambda view: not view.can_go_on)
            assert await till.sell() == "T1.B-1"

    asyncio.run(sell_and_back_up())
    assert "The till is running. Close it first; nothing was changed." in capsys.readouterr().err
    (file,) = drive.glob("*.zip")
    shutil.rmtree(where.data)  # the disk is dead; the drive is not
    assert main(["restore", str(file), "--data", str(where.data)]) == 0
    assert "PINs are never in a backup" in capsys.readouterr().out
    asyncio.run(go_on())
