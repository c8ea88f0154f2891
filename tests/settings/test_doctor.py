"""`pos-terminal doctor` beside a running till over real services, and over whatever can be broken."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_terminal import __version__
from pos_terminal.app import commands as cmd
from pos_terminal.cli import main
from pos_terminal.doctor import disk as looked_at
from pos_terminal.doctor.finding import State
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.settings.shop import SettingsTill

Said = pytest.CaptureFixture[str]
Findings = dict[str, tuple[str, str]]


@pytest.fixture(autouse=True)
def credentials(sandbox: SandboxProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sandbox's secrets where systemd would put them."""
    from pos_terminal.sandbox_shop import sandbox_secrets

    folder = tmp_path / "credentials"
    folder.mkdir()
    for name, kept in sandbox_secrets(sandbox)._kept.items():
        (folder / name).write_text(json.dumps({"origin": kept.origin, "value": kept.value}))
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    return folder


def round_of(data: Path, said: Said, *more: str) -> tuple[int, Findings]:
    """Take a round; returns its exit status and what it says of each thing."""
    status = main(["doctor", "--data", str(data), *more])
    found: Findings = {}
    what = ""
    for line in said.readouterr().out.splitlines():
        if head := re.match(r"(well|look|bad ) {2}(\S.*?) {2,}(.*)", line):
            what = head[2]
            found[what] = (head[1].strip(), head[3])
        elif line.startswith("      ") and what:
            found[what] = (found[what][0], f"{found[what][1]} {line.strip()}")
    return status, found


def sell(till: SettingsTill) -> None:
    till.send(cmd.NewSale(), cmd.AddByPrice(300), cmd.Pay(), cmd.TakeCash(300))
    till.until(lambda view: view.done is not None)


def test_beside_a_running_till_everything_that_is_well_is_well(till: SettingsTill, capsys: Said) -> None:
    sell(till)
    status, found = round_of(till.where.data, capsys)
    assert status == 0
    assert {what for what, (state, _) in found.items() if state == "well"} >= {
        "Disk", "Clock", "Records", "Anchor", "Settings", "Secrets", "DropPay", "SWiP", "Printer", "Fonts",
    }  # fmt: skip
    assert "answered in" in found["DropPay"][1]
    assert f"pos-terminal {__version__}, run from its source" in found["Program"][1]
    assert found["Backup"] == (
        "look",
        "None was made yet. No folder is chosen, so none is made by itself: Settings, Backup.",
    )
    sell(till)  # it goes on


def test_it_changes_nothing(till: SettingsTill, capsys: Said, control: SandboxControl) -> None:
    sell(till)
    till.close()
    before = {path.name: path.read_bytes() for path in till.where.data.iterdir() if path.suffix in (".db", ".toml")}
    round_of(till.where.data, capsys)
    assert {name: (till.where.data / name).read_bytes() for name in before} == before
    assert control.ledger().movements == ()


def test_no_secret_is_shown(till: SettingsTill, credentials: Path, capsys: Said) -> None:
    path = credentials / "droppay.client_secret"
    path.write_text(json.dumps({**json.loads(path.read_text()), "value": "wrong-but-secret"}))
    main(["doctor", "--data", str(till.where.data)])
    said = capsys.readouterr()
    secrets = [json.loads(path.read_text())["value"] for path in credentials.iterdir()]
    assert not [secret for secret in secrets if secret in said.out + said.err]
    assert "bad   DropPay" in said.out
    assert "DropPay did not accept" in " ".join(said.out.split()), said.out


def test_a_way_to_pay_without_its_secret(till: SettingsTill, credentials: Path, capsys: Said) -> None:
    (credentials / "swip.token").unlink()
    status, found = round_of(till.where.data, capsys)
    assert (status, found["SWiP"][0]) == (1, "bad")
    assert found["SWiP"][1].startswith("It is off: Its key is missing.")


def test_a_service_that_is_down(till: SettingsTill, capsys: Said) -> None:
    text = till.file.read_text().replace(till.sandbox.swip, "http://127.0.0.1:9")
    till.file.write_text(text)
    _, found = round_of(till.where.data, capsys)
    assert found["SWiP"][0] == "bad"
    assert found["DropPay"][0] == "well"
    _, found = round_of(till.where.data, capsys, "--offline")
    assert "SWiP" not in found


def test_the_ports_of_what_stands_on_the_counter(till: SettingsTill, tmp_path: Path, capsys: Said) -> None:
    _, found = round_of(till.where.data, capsys)
    assert not {"Scale", "Scanner", "Display"} & set(found)
    there = tmp_path / "ttyUSB7"
    there.touch()
    till.file.write_text(
        till.file.read_text()
        + f'\n[scale]\nkind = "cas"\ndevice = "{there}"\n'
        + '\n[scanner]\nkind = "serial"\ndevice = "/dev/ttyNOWHERE"\n'
        + '\n[pole]\nkind = "epson"\ndevice = "COM5"\n'
    )
    status, found = round_of(till.where.data, capsys)
    assert status == 1
    assert found["Scale"] == ("well", f"{there} is there. Try it in Settings to see it work.")
    assert found["Scanner"][0] == "bad"
    assert "/dev/ttyNOWHERE is not there." in found["Scanner"][1]
    assert found["Display"] == ("well", "COM5. Try it in Settings to see it work.")


def test_where_there_is_no_till(tmp_path: Path, capsys: Said) -> None:
    status, found = round_of(tmp_path / "none", capsys)
    assert status == 2
    assert "There is no till in" in found["Records"][1]


# --- broken folders


@pytest.fixture
def folder(till: SettingsTill) -> Path:
    """A till's folder, closed."""
    sell(till)
    till.close()
    return till.where.data


def of_records(data: Path, said: Said) -> tuple[str, str]:
    status, found = round_of(data, said, "--offline")
    assert status == 1
    assert found["Fonts"][0] == "well"  # the round went on
    return found["Records"]


def test_records_that_are_no_database(folder: Path, capsys: Said) -> None:
    (folder / "journal.db").write_bytes(b"burnt" * 1000)
    assert of_records(folder, capsys)[1].endswith("cannot be read. Restore the last backup: pos-terminal restore FILE.")


def test_a_changed_row(folder: Path, capsys: Said) -> None:
    with closing(sqlite3.connect(folder / "journal.db")) as connection:
        connection.execute("DROP TRIGGER journal_keeps_rows")
        connection.execute("UPDATE journal SET operator = 'nobody' WHERE seq = 2")
        connection.commit()
    assert of_records(folder, capsys)[1].startswith("Row 2 ")


def test_a_damaged_page(folder: Path, capsys: Said) -> None:
    with (folder / "journal.db").open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 4096)
    assert of_records(folder, capsys)[0] == "bad"


def test_records_of_a_newer_program(folder: Path, capsys: Said) -> None:
    with closing(sqlite3.connect(folder / "journal.db")) as connection:
        connection.execute("PRAGMA user_version=999")
    assert "newer program" in of_records(folder, capsys)[1]


def test_an_older_copy(folder: Path, capsys: Said, open_till: Callable[[], SettingsTill]) -> None:
    shutil.copy(folder / "journal.db", folder / "old.db")
    till = open_till()
    sell(till)
    till.close()
    shutil.copy(folder / "old.db", folder / "journal.db")
    status, found = round_of(folder, capsys, "--offline")
    assert (status, found["Anchor"][0]) == (1, "bad")
    assert found["Anchor"][1].startswith("These records are an older copy")


def test_settings_that_cannot_be_used(folder: Path, capsys: Said) -> None:
    (folder / "settings.toml").write_text('[screens]\ntheme = "drak"\n')
    status, found = round_of(folder, capsys)
    assert status == 1
    assert "screens.theme" in found["Settings"][1]


def test_a_backup_and_the_disk_that_it_lies_on(folder: Path, capsys: Said, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    assert main(["backup", str(drive), "--data", str(folder)]) == 0
    capsys.readouterr()
    _, found = round_of(folder, capsys, "--offline")
    assert found["Backup"][0] == "look"
    assert "It lies on the till's own disk" in found["Backup"][1]
    assert main(["backup", str(drive / "none"), "--data", str(folder)]) == 1
    _, found = round_of(folder, capsys, "--offline")
    assert found["Backup"][0] == "bad"
    assert f"The backup folder {drive}/none is not there" in found["Backup"][1]
    assert "The last one is of " in found["Backup"][1]


# --- disk and clock


def test_a_disk_that_may_not_be_written(folder: Path, capsys: Said, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(small)], check=False, capture_output=True).returncode:
        pytest.skip("only root on Linux can mount")
    try:
        shutil.copytree(folder, small / "till")
        subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
        status, found = round_of(small / "till", capsys, "--offline")
        assert status == 1
        assert "cannot be written: Read-only file system" in found["Disk"][1]
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_a_clock_that_is_behind_the_records() -> None:
    now = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    assert looked_at.clock(now, now).state is State.WELL
    assert looked_at.clock(now + timedelta(minutes=6), now).state is State.BAD
    assert looked_at.clock(None, datetime(1970, 1, 1, tzinfo=UTC)).state is State.BAD
