"""The kiosk as a whole program: its window over the real till, a machine from the settings, staff's way out."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import KioskView
from pos_terminal.config.kiosk_settings import KioskSettings, MachineSettings, SlotSettings, StatusSettings
from pos_terminal.config.paths import places
from pos_terminal.config.printer_settings import PrinterSettings
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import ScreenSettings, Settings
from pos_terminal.demo.kiosk import demo_machine
from pos_terminal.demo.shop import open_shop, with_people
from pos_terminal.devices.dispenser.line import LONGEST, Line, encode
from pos_terminal.domain.dispense import MachineState
from pos_terminal.domain.events import JournalOpened
from pos_terminal.house import TEST, House, rules_of
from pos_terminal.kiosk import DONE, RESTART, KioskWindows
from pos_terminal.program import Extras
from pos_terminal.ui.theme.resources import resources_folder

WAIT_MS = 20_000
MACHINE = MachineSettings(kind="simulated", slots={"A1": SlotSettings(left=2), "A2": SlotSettings(left=0)})
SETTINGS = Settings(
    screens=ScreenSettings(volume=0, reduced_motion=True),
    kiosk=KioskSettings(full_screen=False),
    machine=MACHINE,
    status=StatusSettings(file=True),
)


@pytest.fixture
def ended() -> list[int]:
    return []


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, ended: list[int]) -> Iterator[KioskWindows]:
    memory = MemorySecrets()
    extras = Extras(house=partial(House, rules=with_people), catalogue=open_shop)
    made = KioskWindows(qapp, places(tmp_path), SETTINGS, mode=TEST, secrets=lambda till: memory, extras=extras)
    made.end = ended.append  # type: ignore[method-assign]  # the test's own loop goes on
    yield made
    made.close()


def kiosk(program: KioskWindows) -> KioskView | None:
    return program.bridge.view.kiosk if program.bridge.view is not None else None


def until(program: KioskWindows, qtbot: QtBot, **so: object) -> KioskView:
    def there() -> bool:
        seen = kiosk(program)
        return seen is not None and all(getattr(seen, name) == value for name, value in so.items())

    qtbot.waitUntil(there, timeout=WAIT_MS)
    found = kiosk(program)
    assert found is not None
    return found


def test_it_opens_over_the_machine_of_the_settings(program: KioskWindows, qtbot: QtBot, tmp_path: Path) -> None:
    seen = until(program, qtbot, machine=MachineState.READY)
    assert (seen.staff, seen.slots) == (False, ())
    assert program.window.isVisible()
    status = tmp_path / "status.json"
    qtbot.waitUntil(lambda: status.exists() and json.loads(status.read_text())["machine"] == "ready", timeout=WAIT_MS)


@pytest.mark.parametrize(("restart", "code"), [(False, DONE), (True, RESTART)])
def test_staff_sees_the_slots_and_ends_it(
    program: KioskWindows, qtbot: QtBot, ended: list[int], restart: bool, code: int
) -> None:
    until(program, qtbot, machine=MachineState.READY)
    program.bridge.send(cmd.EndProgram(restart))
    program.bridge.send(cmd.EnterStaff("246810"))
    seen = until(program, qtbot, staff=True)
    assert [(slot.name, slot.left, slot.why) for slot in seen.slots] == [("A1", 2, ""), ("A2", 0, "sold_out")]
    assert ended == []  # nobody who has no PIN ends it
    program.bridge.send(cmd.EndProgram(restart))
    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT_MS)
    assert ended[0] == code


def test_its_settings_say_that_nobody_serves(program: KioskWindows) -> None:
    assert program.house.kiosk
    assert program.house.rules.kiosk is not None
    assert program.house.rules.kiosk.most_per_sale == 20_000
    assert program.house.rules.people


PRINTS = [
    (PrinterSettings(), KioskSettings(), False),  # files of the shop's own
    (PrinterSettings(kind="network", host="192.168.1.50"), KioskSettings(), True),
    (PrinterSettings(kind="network", host="192.168.1.50"), KioskSettings(receipt="always"), False),
]


@pytest.mark.parametrize(("printer", "kiosk", "asked"), PRINTS)
def test_a_receipt_printer_prints_when_the_customer_asks_unless_it_always_does(
    printer: PrinterSettings, kiosk: KioskSettings, asked: bool
) -> None:
    opened = JournalOpened("till", "1", TEST, "EUR", "Shop")
    rules = rules_of(Settings(printer=printer, kiosk=kiosk), opened, test=True, kiosk=True)
    assert rules.kiosk is not None
    assert rules.kiosk.paper_asked is asked
    assert rules_of(Settings(printer=printer), opened, test=True).kiosk is None


def test_a_screen_that_is_plugged_in_again_shows_the_kiosk(program: KioskWindows) -> None:
    program.window.hide()  # as Qt leaves it without a screen
    program.screens.changed.emit()
    assert program.window.isVisible()


def test_the_demos_machine_holds_whatever_is_sold_by_the_piece_and_tells_it_in_one_line() -> None:
    machine = demo_machine()
    with (resources_folder() / "demo" / "catalogue.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["price"] and row["unit"] in ("", "pcs")]
    assert {row["slot"] for row in rows} == {slot.name for slot in machine.slots}
    assert len({row["slot"] for row in rows}) == len(rows)
    assert len(machine.answer(encode(Line(1, ("LOOK",))))) <= LONGEST
