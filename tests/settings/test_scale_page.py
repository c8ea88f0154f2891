"""The page Scanner and scale over an emulated scale: set up, tried, weighed with, pulled out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pos_terminal.app import commands as cmd
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import read_settings
from pos_terminal.demo.shop import fill_catalogue
from pos_terminal.domain import events as ev
from pos_terminal.domain.weight import By
from pos_terminal.house import TEST
from pos_terminal.sandbox.counter.cable import Cable
from pos_terminal.sandbox.counter.scale import EmulatedScale
from pos_terminal.windows import Extras, TillWindows
from tests.settings.test_settings_window import Manager


@pytest.fixture
def scale() -> Iterator[tuple[EmulatedScale, Cable]]:
    emulated = EmulatedScale("cas", 842_000)
    cable = Cable(emulated)
    yield emulated, cable
    cable.close()


@pytest.fixture
def manager(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Manager]:
    where = places(tmp_path / "till")
    where.make()
    where.settings.write_text("[screens]\nvolume = 0\n")
    memory = MemorySecrets()
    program = TillWindows(
        qapp,
        where,
        read_settings(where.settings),
        mode=TEST,
        secrets=lambda till: memory,
        extras=Extras(catalogue=fill_catalogue, customer_in_window=True),
    )
    page = Manager(program, qtbot)
    try:
        page.until(lambda: page.window.view is not None and bool(page.window.view.tiles))
        page.press("Ctrl+5")
        page.until(lambda: page.sees("settings_scanner_button"))
        page.tap("settings_scanner_button")
        yield page
    finally:
        program.close()


def choose(manager: Manager, kind: str) -> None:
    manager.tab_to("settings_scale_kind_none_button")  # which brings it into sight
    manager.press(*["Right"] * ("none", "toledo", "cas").index(kind), "Space")


def set_up(manager: Manager, cable: Cable) -> None:
    choose(manager, "cas")
    manager.fill("settings_scale_device_field", cable.port)
    manager.save()


def says(manager: Manager, words: str) -> None:
    manager.tab_to("scale_test_button")
    manager.press("Space")
    manager.until(lambda: words in manager.text("scale_test_result_label"))


def test_a_scale_is_set_up_and_tried(manager: Manager, scale: tuple[EmulatedScale, Cable]) -> None:
    assert not manager.sees("scale_test_button")
    set_up(manager, scale[1])
    says(manager, "It weighs 0.842\u00a0kg, told in ")
    scale[0].mood.mute = True
    says(manager, "The scale does not answer.")
    scale[1].pull()
    says(manager, "The scale is not there.")


def test_one_without_a_port_is_named(manager: Manager) -> None:
    choose(manager, "toledo")
    manager.press("Ctrl+S")
    manager.until(lambda: manager.sees("settings_problem"))
    assert "/dev/ttyUSB0 or COM3" in manager.find("settings_problem").accessibleName()


def bananas(manager: Manager) -> None:
    manager.press("Ctrl+1")
    tiles = manager.window.view.tiles  # type: ignore[union-attr]
    place = next(n for n, tile in enumerate(tiles, 1) if tile.name == "Bananas")
    manager.tap(f"product_tile_{place}")
    manager.until(lambda: manager.sees("weigh_dialog"))


def test_goods_are_weighed_with_one_touch_as_soon_as_it_is_set_up(
    manager: Manager, scale: tuple[EmulatedScale, Cable]
) -> None:
    set_up(manager, scale[1])
    bananas(manager)
    manager.until(lambda: manager.find("weigh_confirm_button").isEnabled())
    assert manager.text("weigh_value_label") == "0.842\u00a0kg"
    manager.tap("weigh_confirm_button")
    manager.until(lambda: bool(manager.window.view.basket.lines))  # type: ignore[union-attr]
    weighed = [e.event for e in manager.program.house.journal.entries() if isinstance(e.event, ev.LineWeighed)]
    assert [event.by for event in weighed] == [By.SCALE]


def test_the_customer_sees_the_scale_until_the_weight_is_taken(
    manager: Manager, scale: tuple[EmulatedScale, Cable]
) -> None:
    customer = manager.program.customer
    assert customer is not None

    def reads(name: str) -> str:
        found = customer.findChild(QLabel, f"customer_weigh_{name}_label")
        return found.text() if found is not None and found.isVisible() else ""

    set_up(manager, scale[1])
    scale[0].put(12_000)
    bananas(manager)
    manager.until(lambda: customer.place == "weigh" and reads("weight") == "0.012\u00a0kg")
    manager.until(lambda: manager.find("weigh_tare_button").isEnabled())
    manager.tap("weigh_tare_button")
    scale[0].put(854_000)
    manager.until(lambda: reads("sum") == "€1.51")
    assert (reads("name"), reads("gross"), reads("tare")) == ("Bananas", "0.854\u00a0kg", "\u22120.012\u00a0kg")
    assert (reads("weight"), reads("price")) == ("0.842\u00a0kg", "€1.79")
    manager.until(lambda: manager.find("weigh_confirm_button").isEnabled())
    manager.tap("weigh_confirm_button")
    manager.until(lambda: customer.place == "basket")


def test_pulled_out_in_the_middle_the_weight_is_typed_and_the_sale_goes_on(
    manager: Manager, scale: tuple[EmulatedScale, Cable]
) -> None:
    set_up(manager, scale[1])
    bananas(manager)
    manager.until(lambda: manager.find("weigh_confirm_button").isEnabled())
    scale[1].pull()
    manager.until(lambda: "The scale is not there." in manager.text("weigh_state_label"))
    assert not manager.find("weigh_confirm_button").isEnabled()
    manager.type("500")
    manager.press("Return")
    manager.until(lambda: bool(manager.window.view.basket.lines))  # type: ignore[union-attr]
    manager.program.bridge.send(cmd.Pay())
    manager.program.bridge.send(cmd.TakeCash(1000))
    manager.until(lambda: manager.window.view.done is not None)  # type: ignore[union-attr]
    weighed = [e.event for e in manager.program.house.journal.entries() if isinstance(e.event, ev.LineWeighed)]
    assert [event.by for event in weighed] == [By.TYPED]
