"""The page Backup over a real folder: a manager chooses where to, taps once, and is told plainly what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import read_settings
from pos_terminal.house import TEST
from pos_terminal.store.backup.reading import contents_of
from pos_terminal.windows import TillWindows
from tests.settings.test_settings_window import Manager

WAIT_MS = 20_000


@pytest.fixture
def manager(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Manager]:
    where = places(tmp_path / "till")
    where.make()
    where.settings.write_text("[screens]\nvolume = 0\n")
    memory = MemorySecrets()
    program = TillWindows(qapp, where, read_settings(where.settings), mode=TEST, secrets=lambda till: memory)
    page = Manager(program, qtbot)
    try:
        page.until(lambda: page.window.view is not None)
        page.press("Ctrl+5")
        page.until(lambda: page.sees("settings_backup_button"))
        page.tap("settings_backup_button")
        yield page
    finally:
        program.close()


def answers(manager: Manager) -> Callable[[str], bool]:
    return lambda words: words in manager.text("backup_answer_label").replace("\u200b", "")


def test_a_folder_is_chosen_and_backed_up_to(manager: Manager, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    said = answers(manager)
    assert manager.text("backup_last_label") == "No backup was made yet."
    manager.tap("backup_now_button")
    manager.until(lambda: said("No folder for backups is chosen, so none was made."))
    manager.fill("settings_backup_folder_field", str(drive))
    assert said("Save first: the backup goes to the folder that is saved.")
    manager.save()
    manager.tap("backup_now_button")
    manager.until(lambda: said(f"It is whole: {drive}/pos-terminal-1-"))
    assert manager.text("backup_last_label").startswith("Last backup: ")
    (file,) = drive.glob("*.zip")
    assert contents_of(file).mode == "test"


def test_a_drive_that_is_not_there_is_told_and_the_sale_goes_on(manager: Manager, tmp_path: Path) -> None:
    said = answers(manager)
    manager.fill("settings_backup_folder_field", str(tmp_path / "none"))
    manager.save()
    manager.tap("backup_now_button")
    manager.until(lambda: said("is not there, so no backup was made. Is the drive plugged in? The sale is safe."))
    manager.press("Ctrl+1")
    manager.until(lambda: manager.sees("sell_screen"))


def test_a_time_that_is_none_is_named(manager: Manager) -> None:
    manager.fill("settings_backup_time_field", "25:00")
    manager.press("Ctrl+S")
    manager.until(lambda: manager.settings.problem == "settings_key")
    assert "a time of day such as 03:00" in manager.text("settings_problem")
