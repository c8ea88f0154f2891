"""The demo's people at its own windows, a new live till, and the owner who sets a PIN anew."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from pos_terminal.app.commands import OpenDrawer
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import PrinterSettings, Settings
from pos_terminal.demo.shop import open_shop, with_people
from pos_terminal.domain.events import Draft, OperatorAdded, PinSet
from pos_terminal.domain.operator import Role
from pos_terminal.house import LIVE, TEST, House
from pos_terminal.windows import Extras, TillWindows

QUIET = Settings(printer=PrinterSettings(kind="none"))
WAIT_MS = 20_000


@pytest.fixture
def demo(qapp: QApplication, tmp_path: Path) -> Iterator[TillWindows]:
    memory = MemorySecrets()
    extras = Extras(house=partial(House, rules=with_people), catalogue=open_shop)
    program = TillWindows(qapp, places(tmp_path), QUIET, mode=TEST, secrets=lambda till: memory, extras=extras)
    yield program
    program.close()


def tap(program: TillWindows, *names: str) -> None:
    for name in names:
        found = [button for button in program.cashier.findChildren(QAbstractButton, name) if button.isVisible()]
        assert found, name
        found[0].click()


def test_a_newcomer_sells_in_the_demo_with_the_pin_on_the_page(demo: TillWindows, qtbot: QtBot) -> None:
    page = demo.cashier.pages
    qtbot.waitUntil(lambda: demo.cashier.shown_page is page.page("signin"), timeout=WAIT_MS)
    view = demo.bridge.view
    assert view is not None
    assert [(o.name, o.hint) for o in view.people.operators] == [("Cashier 1", "1111"), ("Manager", "246810")]
    tap(demo, *["pin_key_1"] * 4, "signin_confirm_button")
    qtbot.waitUntil(lambda: demo.cashier.shown_page is page.page("sell"), timeout=WAIT_MS)
    assert demo.cashier.top_bar.user.text() == "Cashier 1"
    qtbot.waitUntil(lambda: page.sell().findChild(QAbstractButton, "product_tile_1") is not None, timeout=WAIT_MS)
    tap(demo, "product_tile_1")
    qtbot.waitUntil(lambda: bool(demo.bridge.view and demo.bridge.view.basket.lines), timeout=WAIT_MS)
    entry = demo.house.journal.entries()[-1]
    assert entry.envelope.operator == "Cashier 1"


def test_a_manager_approves_in_the_demo(demo: TillWindows, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: demo.cashier.shown_page.objectName() == "signin_screen", timeout=WAIT_MS)
    tap(demo, *["pin_key_1"] * 4, "signin_confirm_button")
    qtbot.waitUntil(lambda: demo.cashier.shown_page.objectName() == "sell_screen", timeout=WAIT_MS)
    demo.bridge.send(OpenDrawer())
    qtbot.waitUntil(lambda: demo.cashier.dialogs.current is not None, timeout=WAIT_MS)
    tap(demo, *(f"pin_key_{digit}" for digit in "246810"), "pin_confirm_button")
    qtbot.waitUntil(lambda: demo.house.journal.entries()[-1].envelope.kind == "drawer.opened", timeout=WAIT_MS)
    opened = demo.house.journal.entries()[-1].envelope
    assert (opened.operator, opened.approver) == ("Cashier 1", "Manager")
    qtbot.waitUntil(lambda: demo.cashier.dialogs.current is None, timeout=WAIT_MS)


def test_a_second_demo_on_the_same_folder_knows_its_people(tmp_path: Path) -> None:
    for _ in range(2):
        memory = MemorySecrets()
        with House(places(tmp_path), QUIET, mode=TEST, secrets=lambda till, m=memory: m, rules=with_people) as house:  # type: ignore[misc]
            open_shop(house)
            people = house.journal.people()
            assert [operator.name for operator in people.operators] == ["Cashier 1", "Manager"]
            assert house.pins.verify([people.operators[0].id], "1111")


def test_a_live_till_asks_and_a_test_till_does_only_where_the_settings_say_so(tmp_path: Path) -> None:
    for name, mode, asks in (("live", LIVE, True), ("test", TEST, False)):
        with House(places(tmp_path / name), QUIET, mode=mode, secrets=lambda till: MemorySecrets()) as house:
            assert house.rules.people is asks


# --- pos-terminal pin NAME


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A live till with one manager whose PIN is gone."""
    with House(places(tmp_path), QUIET, mode=LIVE, secrets=lambda till: MemorySecrets()) as house:
        house.journal.append([Draft(OperatorAdded("m", "Mia", Role.MANAGER)), Draft(PinSet("m"))])
    return tmp_path


def pin(folder: Path, name: str, typed: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "pos_terminal", "pin", name, "--data", str(folder)]
    return subprocess.run(command, input=f"{typed}\n", capture_output=True, text=True, check=False, timeout=60)


def test_the_owner_sets_a_pin_anew(folder: Path) -> None:
    done = pin(folder, "mia", "802604")
    assert (done.returncode, done.stdout, done.stderr) == (0, "Mia has a new PIN.\n", "")
    with House(places(folder), QUIET, mode=LIVE, secrets=lambda till: MemorySecrets()) as house:
        assert house.journal.entries()[-1].event == PinSet("m")
        assert house.journal.entries()[-1].envelope.operator == "Owner"


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("Bo", "802604", "Nobody called Bo works at this till. There are Mia.\n"),
        ("Mia", "123456", "That PIN is too easy to guess. Nothing was changed.\n"),
        ("Mia", "8026", "That PIN is not 6 to 12 digits. Nothing was changed.\n"),
        ("Mia", "", "That PIN is not 6 to 12 digits. Nothing was changed.\n"),
    ],
)
def test_what_the_owner_is_told(folder: Path, name: str, typed: str, said: str) -> None:
    done = pin(folder, name, typed)
    assert (done.returncode, done.stderr) == (2, said)


def test_a_folder_without_a_till_is_said(tmp_path: Path) -> None:
    done = pin(tmp_path / "none", "Mia", "802604")
    assert done.returncode == 2
    assert done.stderr.startswith("There is no till in")
    assert not (tmp_path / "none").exists()
