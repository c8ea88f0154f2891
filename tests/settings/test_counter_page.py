"""The pages of scanner and screens over an emulated scanner and display: set up, tried, sold with, pulled out."""

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
from pos_terminal.demo.shop import fill_catalogue
from pos_terminal.house import TEST
from pos_terminal.sandbox.counter.cable import Cable
from pos_terminal.sandbox.counter.pole import EmulatedPole
from pos_terminal.sandbox.counter.scanner import EmulatedScanner
from pos_terminal.windows import Extras, TillWindows
from tests.settings.test_settings_window import Manager


class Counter:
    def __init__(self) -> None:
        self.scanner, self.pole = EmulatedScanner(), EmulatedPole()
        self.scanner_cable, self.pole_cable = Cable(self.scanner), Cable(self.pole)

    def reads(self, upper: str, lower: str) -> bool:
        """Whether a customer reads these words."""
        return self.pole.wait_for(lambda lines: upper in lines[0] and lower in lines[1])

    def close(self) -> None:
        self.scanner_cable.close()
        self.pole_cable.close()


@pytest.fixture
def counter() -> Iterator[Counter]:
    made = Counter()
    yield made
    made.close()


@pytest.fixture
def manager(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Manager]:
    where = places(tmp_path / "till")
    where.make()
    where.settings.write_text('[shop]\nname = "Linden"\n\n[screens]\nvolume = 0\n')
    memory = MemorySecrets()
    program = TillWindows(
        qapp,
        where,
        read_settings(where.settings),
        mode=TEST,
        secrets=lambda till: memory,
        extras=Extras(catalogue=fill_catalogue),
    )
    page = Manager(program, qtbot)
    try:
        page.until(lambda: page.window.view is not None and bool(page.window.view.tiles))
        page.press("Ctrl+5")
        page.until(lambda: page.sees("settings_scanner_button"))
        yield page
    finally:
        program.close()


def with_scanner(manager: Manager, counter: Counter) -> None:
    manager.tap("settings_scanner_button")
    manager.tap("settings_scanner_kind_serial_button")
    manager.fill("settings_scanner_device_field", counter.scanner_cable.port)
    manager.save()
    manager.until(lambda: manager.window.view.devices.scanner.told == "ok")  # type: ignore[union-attr]


def with_pole(manager: Manager, counter: Counter) -> None:
    manager.tap("settings_displays_button")
    manager.tab_to("settings_pole_kind_none_button")
    manager.press("Right", "Space")
    manager.fill("settings_pole_device_field", counter.pole_cable.port)
    manager.save()


def test_a_scanner_is_set_up_tried_and_sells(manager: Manager, counter: Counter) -> None:
    with_scanner(manager, counter)
    counter.scanner.scan("C01")
    manager.until(lambda: manager.text("settings_scan_test_label") == "C01\n3 characters")
    manager.tab_to("scanner_test_button")
    manager.press("Space")
    manager.until(lambda: "Its port is open." in manager.text("scanner_test_result_label"))
    manager.press("Ctrl+1")
    counter.scanner.scan("]C0C01")
    manager.until(lambda: [line.name for line in manager.window.view.basket.lines] == ["Flat white"])  # type: ignore[union-attr]


def test_unplugged_in_the_middle_it_is_said_once_and_the_sale_goes_on(manager: Manager, counter: Counter) -> None:
    with_scanner(manager, counter)
    manager.press("Ctrl+1")
    counter.scanner.scan("C01")
    manager.until(lambda: bool(manager.window.view.basket.lines))  # type: ignore[union-attr]
    counter.scanner_cable.pull()
    manager.until(lambda: "Scanner unplugged. You can type the code." in manager.words())
    manager.program.bridge.send(cmd.AddItem("C03"))
    counter.scanner_cable.plug()
    manager.until(lambda: "The scanner is back." in manager.words())
    counter.scanner.scan("C02")
    manager.until(lambda: len(manager.window.view.basket.lines) == 3)  # type: ignore[union-attr]
    told = [notice.code for notice in manager.window.view.notices]  # type: ignore[union-attr]
    assert told.count("scanner_gone") == 1


def test_a_display_is_set_up_tried_and_follows_the_sale(manager: Manager, counter: Counter) -> None:
    with_pole(manager, counter)
    assert counter.reads("Linden", "Welcome")
    manager.tab_to("pole_test_button")
    manager.press("Space")
    manager.until(lambda: "It takes what it is sent." in manager.text("pole_test_result_label"))
    assert counter.reads("This display works", "ABC abc")
    assert counter.reads("Linden", "Welcome")
    send = manager.program.bridge.send
    send(cmd.AddItem("C01"))
    assert counter.reads("Flat white      3.60", "Total           3.60")
    send(cmd.Pay())
    assert counter.reads("To pay", "EUR             3.60")
    send(cmd.TakeCash(500))
    assert counter.reads("Thank you", "Change          1.40")
    assert counter.pole.strange == b""


def test_a_display_that_hangs_is_told_and_the_sale_goes_on(manager: Manager, counter: Counter) -> None:
    with_pole(manager, counter)
    assert counter.reads("Linden", "Welcome")
    counter.pole_cable.pull()
    send = manager.program.bridge.send
    send(cmd.AddItem("C01"))
    said = "The customer's display does not answer. The sale is safe. Check its power and cable, and say the sum."
    manager.until(lambda: said in manager.words())
    send(cmd.Pay())
    send(cmd.TakeCash(500))
    manager.until(lambda: manager.window.view.done is not None)  # type: ignore[union-attr]


def test_two_devices_on_one_port_are_refused(manager: Manager, counter: Counter) -> None:
    with_scanner(manager, counter)
    manager.tab_to("settings_scale_kind_none_button")
    manager.press("Right", "Space")
    manager.fill("settings_scale_device_field", counter.scanner_cable.port)
    manager.press("Ctrl+S")
    manager.until(lambda: manager.sees("settings_problem"))
    assert "is the port of" in manager.find("settings_problem").accessibleName()
