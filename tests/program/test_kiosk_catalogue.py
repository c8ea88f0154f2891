"""A kiosk whose catalogue cannot be sold: customers are sent to the counter, staff and the status file learn why."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_terminal.app import browsing
from pos_terminal.app import commands as cmd
from pos_terminal.app.views import TillView
from pos_terminal.config.paths import Places, places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import Settings
from pos_terminal.demo.shop import hire, with_people
from pos_terminal.house import TEST, House
from pos_terminal.kiosk import KioskWindows
from pos_terminal.program import Extras
from pos_terminal.store.catalog_import import import_catalogue
from tests.program.test_damaged_catalogue import spoil
from tests.program.test_kiosk_program import SETTINGS, WAIT_MS

NO_MACHINE: Settings = msgspec.structs.replace(SETTINGS, machine=Settings().machine)
Opened = Callable[[], KioskWindows]


def price_list(where: Places, currency: str) -> None:
    file = where.data / "prices.csv"
    rows = [f"S{n},Tea number {n},180,1" for n in range(2000)]
    file.write_text("\n".join(["sku,name,price,favourite", *rows]), encoding="utf-8")
    assert import_catalogue(file, where.catalogue, currency).changed


def other_currency(where: Places) -> None:
    price_list(where, "JPY")


def unreadable(where: Places) -> None:
    price_list(where, "EUR")
    spoil(where.catalogue, 3)


def empty(_where: Places) -> None:
    """Nobody has imported anything."""


@pytest.fixture
def where(tmp_path: Path) -> Places:
    made = places(tmp_path / "data")
    made.make()
    return made


@pytest.fixture
def opened(qapp: QApplication, where: Places, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    monkeypatch.setattr(browsing, "LOOK_S", 0.1)
    programs: list[KioskWindows] = []

    def start() -> KioskWindows:
        memory = MemorySecrets()
        extras = Extras(house=partial(House, rules=with_people), catalogue=hire)
        made = KioskWindows(qapp, where, NO_MACHINE, mode=TEST, secrets=lambda till: memory, extras=extras)
        programs.append(made)
        return made

    yield start
    for made in programs:
        made.close()


def view(program: KioskWindows) -> TillView:
    seen = program.bridge.view
    assert seen is not None
    return seen


def closed(program: KioskWindows) -> str | None:
    seen = program.bridge.view
    return seen.kiosk.closed if seen is not None and seen.kiosk is not None else None


def shown(program: KioskWindows, name: str) -> str:
    """The words of a label that is on the screen; empty where it is not."""
    found = program.window.findChild(QWidget, name)
    return found.text() if isinstance(found, QLabel) and found.isVisible() else ""


WHYS = [
    (other_currency, "kiosk_catalogue_currency", "prices are in JPY and this till counts in EUR, so nothing is sold."),
    (unreadable, "kiosk_catalogue_broken", "The catalogue cannot be read, so nothing is sold."),
    (empty, "kiosk_catalogue_empty", "The catalogue has no products, so nothing is sold."),
]


@pytest.mark.parametrize(("stock", "code", "told"), WHYS)
def test_customers_are_sent_to_the_counter_and_staff_reads_why(
    opened: Opened, where: Places, qtbot: QtBot, stock: Callable[[Places], None], code: str, told: str
) -> None:
    stock(where)
    program = opened()
    qtbot.waitUntil(lambda: closed(program) == code, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: shown(program, "kiosk_out_title_label") == "Out of order", timeout=WAIT_MS)
    assert shown(program, "kiosk_out_message_label") == "Please use the counter."
    assert not view(program).tiles

    def in_the_file() -> bool:
        status = where.data / "status.json"
        said = json.loads(status.read_text()) if status.exists() else {}
        return (said.get("standing"), said.get("reason")) == ("out_of_order", code)

    qtbot.waitUntil(in_the_file, timeout=WAIT_MS)
    program.bridge.send(cmd.EnterStaff("246810"))
    qtbot.waitUntil(lambda: told in shown(program, "kiosk_staff_state_label"), timeout=WAIT_MS)


@pytest.mark.parametrize("stock", [other_currency, empty])
def test_what_is_imported_meanwhile_is_sold_without_a_tap(
    opened: Opened, where: Places, qtbot: QtBot, stock: Callable[[Places], None]
) -> None:
    stock(where)
    program = opened()
    qtbot.waitUntil(lambda: (closed(program) or "").startswith("kiosk_catalogue"), timeout=WAIT_MS)
    price_list(where, "EUR")
    qtbot.waitUntil(lambda: bool(view(program).tiles), timeout=WAIT_MS)
    assert closed(program) == "no_rails"  # of the catalogue there is nothing to be said any more
