"""The whole program with its windows over a real settings file: what a manager saves counts at once and stays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_terminal.config.paths import places
from pos_terminal.config.settings import read_settings
from pos_terminal.domain import events as ev
from pos_terminal.house import TEST
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_secrets
from pos_terminal.windows import TillWindows
from tests.settings.shop import owners_file
from tests.ui.pages.cashier import Cashier

WAIT_MS = 20_000


class Manager(Cashier):
    """The page object over the window of a running program."""

    def __init__(self, program: TillWindows, qtbot: QtBot) -> None:
        self.program, self.window, self.theme = program, program.cashier, program.theme
        self.time, self.sounds, self._stamp = 0.0, [], 1_000_000
        self._qtbot = qtbot
        self.window.resize(1366, 768)  # the screen of a test is smaller
        self.window.activateWindow()

    def until(self, seen: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(seen, timeout=WAIT_MS)

    def fill(self, name: str, text: str) -> None:
        self.tab_to(name)
        self.press("Ctrl+A")
        self.type(text)

    def save(self) -> None:
        before = self.settings.saved
        self.press("Ctrl+S")
        self.until(lambda: self.settings.saved > before)

    @property
    def settings(self):  # type: ignore[no-untyped-def]  # the page's own view
        view = self.window.view
        assert view is not None and view.settings is not None
        return view.settings


@pytest.fixture
def manager(
    qapp: QApplication, qtbot: QtBot, sandbox: SandboxProcess, control: SandboxControl, tmp_path: Path
) -> Iterator[Manager]:
    where = places(tmp_path / "till")
    where.make()
    where.settings.write_text(owners_file(sandbox).replace("[screens]\n", "[screens]\nvolume = 0\n"))
    memory = sandbox_secrets(sandbox)
    program = TillWindows(qapp, where, read_settings(where.settings), mode=TEST, secrets=lambda till: memory)
    page = Manager(program, qtbot)
    try:
        page.until(lambda: page.window.view is not None and not page.window.view.no_rails)
        page.press("Ctrl+5")
        page.until(lambda: page.sees("settings_rail_droppay_button"))
        page.tap("settings_rail_droppay_button")
        yield page
    finally:
        program.close()


def test_a_way_to_pay_is_set_up_tested_and_saved(manager: Manager) -> None:
    manager.press("F5")
    manager.until(lambda: manager.text("droppay_test_result_label").startswith("OK in "))
    manager.fill("droppay_pos_id_field", "NEWPOS1")
    manager.tap("droppay_wait_plus_button")
    manager.save()
    text = manager.program.house.places.settings.read_text()
    assert 'pos_id = "NEWPOS1"\n' in text
    assert "wait_minutes = 6\n" in text
    assert "# Settings of till 2. Ask Ann before you change anything here." in text
    assert not manager.enabled("settings_save_button")


def test_a_wrong_secret_is_told_and_the_right_one_put_back(manager: Manager, sandbox: SandboxProcess) -> None:
    right = sandbox.credentials["droppay"]["client_secret"]
    for value, answer in (("wr0ng", "DropPay did not accept this till"), (right, "OK in ")):
        manager.tap("droppay_application_secret_replace_button")
        manager.type(value)
        manager.press("Return")
        manager.until(lambda: not manager.sees("secret_dialog"))
        manager.press("F5")
        manager.until(lambda answer=answer: manager.text("droppay_test_result_label").startswith(answer))  # type: ignore[misc]
    widgets = manager.window.findChildren(QWidget)
    shown = [str(widget.property("text") or "") + widget.accessibleName() for widget in widgets]
    assert not any(right in text or "wr0ng" in text for text in shown)
    assert right not in repr(manager.window.view)
    manager.program.close()
    files = [path.read_bytes() for path in manager.program.house.places.data.rglob("*") if path.is_file()]
    assert not any(right.encode() in content or b"wr0ng" in content for content in files)


def test_looks_count_at_once(manager: Manager) -> None:
    manager.tap("settings_displays_button")
    manager.tap("settings_screens_theme_dark_button")
    manager.tap("settings_screens_show_shortcuts_switch")
    manager.save()
    manager.until(lambda: manager.theme.dark and not manager.theme.show_shortcuts)
    assert 'theme = "dark" # dark hurts in the sun' in manager.program.house.places.settings.read_text()


def test_the_scanners_rule_counts_at_once(manager: Manager) -> None:
    manager.tap("settings_scanner_button")
    manager.tap("settings_scanner_min_chars_plus_button")
    manager.save()
    manager.until(lambda: manager.window.wedge.rule.min_chars == 4)


def test_a_file_that_somebody_edits_meanwhile_is_never_overwritten_in_silence(manager: Manager) -> None:
    file = manager.program.house.places.settings
    manager.fill("droppay_pos_id_field", "MINE")
    theirs = file.read_text().replace("Corner shop", "Their shop")
    file.write_text(theirs)
    manager.press("Ctrl+S")
    manager.until(lambda: manager.sees("settings_overwrite_button"))
    assert file.read_text() == theirs
    manager.tap("settings_overwrite_button")
    manager.until(lambda: manager.settings.saved == 1)
    assert "Their shop" in file.read_text()
    assert 'pos_id = "MINE"' in file.read_text()
    kinds = [entry.event for entry in manager.program.house.journal.entries()]
    assert [event.keys for event in kinds if isinstance(event, ev.SettingsChanged)] == [
        ("rails.droppay.pos_id", "shop.name")
    ]


def test_what_somebody_else_changed_too_is_said_and_never_overwritten_in_silence(manager: Manager) -> None:
    file = manager.program.house.places.settings
    mine, theirs = 'pos_id = "MINE"', 'pos_id = "THEIRS"'
    manager.fill("droppay_pos_id_field", "MINE")
    file.write_text(re.sub(r'pos_id = ".*"', theirs, file.read_text()).replace("Corner shop", "Their shop"))
    manager.press("Ctrl+1", "Ctrl+5")  # the page reads the file anew, so that it is the file it knows
    manager.until(lambda: manager.sees("settings_overwrite_button"))
    assert manager.find("settings_problem").accessibleName().startswith("POS ID: changed outside the program")
    assert manager.text("droppay_pos_id_field") == "MINE"
    before = manager.settings.answered
    manager.press("Ctrl+S")
    manager.press("Ctrl+1", "Ctrl+5")
    manager.until(lambda: manager.settings.answered > before)
    assert theirs in file.read_text()
    assert manager.text("droppay_pos_id_field") == "MINE"
    manager.tap("settings_overwrite_button")
    manager.until(lambda: manager.settings.saved == 1)
    assert mine in file.read_text()
    assert "Their shop" in file.read_text()
    assert theirs in file.with_name(file.name + ".before").read_text()
    assert not manager.sees("settings_overwrite_button")


def test_a_file_that_somebody_changed_is_taken_over_what_was_typed(manager: Manager) -> None:
    file = manager.program.house.places.settings
    manager.fill("droppay_pos_id_field", "MINE")
    file.write_text(re.sub(r'pos_id = ".*"', 'pos_id = "THEIRS"', file.read_text()))
    manager.press("Ctrl+1", "Ctrl+5")
    manager.until(lambda: manager.sees("settings_reload_button"))
    manager.tap("settings_reload_button")
    manager.until(lambda: manager.text("droppay_pos_id_field") == "THEIRS")
    assert not manager.enabled("settings_save_button")
    assert not manager.sees("settings_overwrite_button")
