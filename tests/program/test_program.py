"""The real program as a shop starts it: windows offscreen, its own process, its own folder."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

START_S = 30.0


class Program:
    """One running till; its journal tells how far it is."""

    def __init__(self, data: Path, *arguments: str) -> None:
        self.data = data
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        command = [sys.executable, "-W", "error", "-m", "pos_terminal", "--data", str(data), *arguments]
        self.child = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def starts(self) -> int:
        """Count the starts that stand in the journal."""
        try:
            with closing(sqlite3.connect(f"file:{self.data / 'journal.db'}?mode=ro", uri=True)) as db:
                return int(db.execute("SELECT count(*) FROM journal WHERE kind = 'till.started'").fetchone()[0])
        except sqlite3.Error:
            return 0

    def until(self, there: Callable[[], bool]) -> None:
        deadline = time.monotonic() + START_S
        while not there():
            assert self.child.poll() is None, self.child.communicate()[0]
            assert time.monotonic() < deadline, "the program did not get there"
            time.sleep(0.02)

    def end(self, number: int = signal.SIGTERM) -> tuple[int, str]:
        if self.child.poll() is None:
            self.child.send_signal(number)
        said = self.child.communicate(timeout=START_S)[0]
        return self.child.returncode, said


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Program]]:
    running: list[Program] = []

    def begin(*arguments: str, folder: str = "till", guided: bool = False) -> Program:
        """`guided`: nobody has written settings, so that the guide of the first start asks."""
        if not guided and not arguments:
            (tmp_path / folder).mkdir(exist_ok=True)
            (tmp_path / folder / "settings.toml").touch()
        running.append(Program(tmp_path / folder, *arguments))
        return running[-1]

    yield begin
    for program in running:
        program.end(signal.SIGKILL)


def test_a_fresh_till_starts_live_says_nothing_and_ends_in_order(start: Callable[..., Program]) -> None:
    program = start()
    program.until(lambda: program.starts() == 1)
    assert program.end() == (0, "")
    with closing(sqlite3.connect(program.data / "journal.db")) as db:
        assert '"mode":"live"' in db.execute("SELECT body FROM journal WHERE seq = 1").fetchone()[0]
    assert (program.data.stat().st_mode & 0o777) == 0o700


def test_an_empty_live_folder_asks_first_and_nothing_is_for_ever_yet(start: Callable[..., Program]) -> None:
    program = start(guided=True)
    program.until((program.data / "setup.json").exists)
    second = start(guided=True)
    said = second.child.communicate(timeout=START_S)[0]
    assert (second.child.returncode, said) == (0, "This till is running already; its window comes forward.\n")
    assert program.end() == (0, "")
    assert not (program.data / "journal.db").exists()
    assert (program.data.stat().st_mode & 0o777) == 0o700


def test_a_test_folder_never_asks(start: Callable[..., Program]) -> None:
    program = start("--test")
    program.until(lambda: program.starts() == 1)
    assert program.end() == (0, "")
    assert not (program.data / "setup.json").exists()


def test_a_second_start_on_the_same_folder_brings_the_first_forward(start: Callable[..., Program]) -> None:
    first = start()
    first.until(lambda: first.starts() == 1)
    second = start()
    said = second.child.communicate(timeout=START_S)[0]
    assert second.child.returncode == 0
    assert said == "This till is running already; its window comes forward.\n"
    assert first.starts() == 1
    assert first.end()[0] == 0


def test_two_tills_run_side_by_side(start: Callable[..., Program]) -> None:
    one, other = start(folder="one"), start("--test", folder="other")
    one.until(lambda: one.starts() == 1)
    other.until(lambda: other.starts() == 1)
    assert one.end()[0] == 0
    assert other.end()[0] == 0


def test_a_killed_till_starts_again(start: Callable[..., Program]) -> None:
    program = start()
    program.until(lambda: program.starts() == 1)
    program.end(signal.SIGKILL)
    again = start()
    again.until(lambda: again.starts() == 2)
    assert again.end() == (0, "")


def test_a_wrong_setting_is_named_and_nothing_starts(start: Callable[..., Program], tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text('[screens]\ntheme = "drak"\n')
    program = start("--config", str(settings))
    said = program.child.communicate(timeout=START_S)[0]
    assert program.child.returncode == 2
    assert "screens.theme" in said
    assert "light, dark, system" in said
    assert not (program.data / "journal.db").exists()


def test_a_settings_file_that_was_named_must_be_there(start: Callable[..., Program], tmp_path: Path) -> None:
    program = start("--config", str(tmp_path / "setings.toml"))
    said = program.child.communicate(timeout=START_S)[0]
    assert program.child.returncode == 2
    assert said == f"There is no settings file {tmp_path / 'setings.toml'}.\n"
    assert not (program.data / "journal.db").exists()


def test_a_folder_never_changes_its_currency(start: Callable[..., Program], tmp_path: Path) -> None:
    program = start()
    program.until(lambda: program.starts() == 1)
    program.end()
    settings = tmp_path / "settings.toml"
    settings.write_text('[shop]\ncurrency = "GBP"\n')
    other = start("--config", str(settings))
    said = other.child.communicate(timeout=START_S)[0]
    assert other.child.returncode == 2
    assert said == "This data folder counts in EUR, the settings say GBP.\n"


def test_a_data_folder_that_cannot_be_written_is_one_sentence(start: Callable[..., Program], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file, and no folder")
    (tmp_path / "settings.toml").touch()
    program = start("--config", str(tmp_path / "settings.toml"), folder="file/till")
    said = program.child.communicate(timeout=START_S)[0]
    assert program.child.returncode == 2
    assert said.startswith(f"The data folder {tmp_path / 'file' / 'till'} cannot be written: Not a directory.")
    assert said.count("\n") == 1


@pytest.mark.parametrize("command", ["", "sandbox", "tour", "replay", "verify", "catalogue", "secret", "pin"])
def test_every_command_has_help(command: str) -> None:
    arguments = [sys.executable, "-m", "pos_terminal", *([command] if command else []), "--help"]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "usage: pos-terminal" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("sandbox", "--port", "99999"), "The sandbox cannot listen on port 99999"),
        (("sandbox", "--currency", "XX"), "--currency: 'XX' is not an ISO 4217 currency."),
        (("tour", __file__), f"{__file__} cannot be written"),
    ],
)
def test_what_a_command_cannot_do_is_one_sentence(arguments: tuple[str, ...], said: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pos_terminal", *arguments], capture_output=True, text=True, check=False, timeout=START_S
    )
    assert done.returncode == 2
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", [("verify",), ("secret", "check", "swip.token")])
def test_every_command_over_a_till_takes_both_options(command: tuple[str, ...], tmp_path: Path) -> None:
    options = ["--config", str(tmp_path / "settings.toml"), "--data", str(tmp_path)]
    arguments = [sys.executable, "-m", "pos_terminal", *command, *options]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(f"There is no till in {tmp_path}.")
