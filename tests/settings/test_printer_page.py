"""The page Printer and drawer over an emulated printer on a real port: set up, tried, sold with, gone wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_terminal.app import commands as cmd
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import read_settings
from pos_terminal.domain import events as ev
from pos_terminal.house import TEST
from pos_terminal.sandbox.printer.emulator import EmulatedPrinter, NetworkPlace
from pos_terminal.windows import TillWindows
from tests.devices.printer.test_logo import huge_png
from tests.settings.test_settings_window import Manager


@pytest.fixture
def emulated() -> Iterator[tuple[EmulatedPrinter, NetworkPlace]]:
    printer = EmulatedPrinter()
    place = NetworkPlace(printer)
    yield printer, place
    place.close()


@pytest.fixture
def manager(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, emulated: tuple[EmulatedPrinter, NetworkPlace]
) -> Iterator[Manager]:
    where = places(tmp_path / "till")
    where.make()
    where.settings.write_text(f"[screens]\nvolume = 0\n\n[printer]\nport = {emulated[1].port}\n")
    memory = MemorySecrets()
    program = TillWindows(qapp, where, read_settings(where.settings), mode=TEST, secrets=lambda till: memory)
    page = Manager(program, qtbot)
    try:
        page.until(lambda: page.window.view is not None)
        page.press("Ctrl+5")
        page.until(lambda: page.sees("settings_printer_button"))
        page.tap("settings_printer_button")
        yield page
    finally:
        program.close()


def set_up(manager: Manager) -> None:
    manager.tap("settings_printer_kind_network_button")
    manager.fill("settings_printer_host_field", "127.0.0.1")
    manager.save()


def sold_for_cash(manager: Manager) -> None:
    manager.program.bridge.send(cmd.AddByPrice(500))
    manager.program.bridge.send(cmd.Pay())
    manager.program.bridge.send(cmd.TakeCash(1000))


def tried(manager: Manager, device: str) -> None:
    manager.tab_to(f"{device}_test_button")  # which brings it into sight
    manager.press("Space")


def says(manager: Manager, device: str, words: str) -> None:
    manager.until(lambda: words in manager.text(f"{device}_test_result_label"))


def test_a_printer_is_set_up_and_tried(manager: Manager, emulated: tuple[EmulatedPrinter, NetworkPlace]) -> None:
    assert not manager.sees("printer_test_button")
    manager.tap("settings_printer_kind_network_button")
    assert manager.text("printer_test_result_label") == "Save first: what is saved is tried."
    manager.fill("settings_printer_host_field", "127.0.0.1")
    manager.save()
    tried(manager, "printer")
    says(manager, "printer", "Printed in ")
    assert "This printer prints." in emulated[0].text
    assert emulated[0].strange == ()


def test_what_is_wrong_with_it_is_told_in_words(
    manager: Manager, emulated: tuple[EmulatedPrinter, NetworkPlace]
) -> None:
    set_up(manager)
    emulated[0].mood.cover_open = True
    tried(manager, "printer")
    says(manager, "printer", "The printer's cover is open.")
    emulated[0].mood.cover_open = False
    emulated[0].mood.left = 0
    tried(manager, "printer")
    says(manager, "printer", "Printer is out of paper.")
    emulated[1].close()
    tried(manager, "printer")
    says(manager, "printer", "The printer is not there.")


def test_a_network_printer_without_an_address_is_named(manager: Manager) -> None:
    manager.tap("settings_printer_kind_network_button")
    manager.press("Ctrl+S")
    manager.until(lambda: manager.sees("settings_problem"))
    assert "192.168.1.50" in manager.find("settings_problem").accessibleName()


def test_a_logo_of_forty_megapixels_is_refused_in_a_sentence(manager: Manager, tmp_path: Path) -> None:
    set_up(manager)
    manager.fill("settings_printer_logo_field", str(huge_png(tmp_path / "poster.png", 8000, 5000)))
    manager.press("Ctrl+S")
    manager.until(lambda: manager.sees("settings_problem"))
    assert "40 megapixels, more than 4; save it smaller" in manager.find("settings_problem").accessibleName()


def test_a_sale_prints_and_opens_the_drawer_on_what_was_just_set_up(
    manager: Manager, emulated: tuple[EmulatedPrinter, NetworkPlace]
) -> None:
    manager.tap("settings_drawer_kind_printer_button")
    manager.press("Ctrl+S")
    manager.until(lambda: manager.sees("settings_problem"))
    assert "needs a receipt printer" in manager.find("settings_problem").accessibleName()
    set_up(manager)
    sold_for_cash(manager)
    manager.until(lambda: "TOTAL EUR" in emulated[0].text and emulated[0].cuts == 1)
    assert emulated[0].mood.drawer_open

    def told() -> set[type[ev.Event]]:
        return {type(entry.event) for entry in manager.program.house.journal.entries()}

    manager.until(lambda: told() >= {ev.DrawerOpened, ev.DocumentPrinted})


def test_a_sale_that_does_not_print_is_a_sale_and_prints_again(
    manager: Manager, emulated: tuple[EmulatedPrinter, NetworkPlace]
) -> None:
    set_up(manager)
    emulated[0].mood.left = 200
    sold_for_cash(manager)
    said = "The paper ran out in the middle. The sale is safe. Put a new roll in, then print again."
    manager.until(lambda: manager.window.view is not None and manager.window.view.unprinted == 1)
    assert any(notice.code == "printer_paper_middle" for notice in manager.window.view.notices)  # type: ignore[union-attr]
    manager.until(lambda: said in manager.words())
    emulated[0].refill()
    emulated[0].tear_off()
    manager.program.bridge.send(cmd.Reprint())
    manager.until(lambda: emulated[0].cuts == 1)
    assert "COPY 1" in emulated[0].text
