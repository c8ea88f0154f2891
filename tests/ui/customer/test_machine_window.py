"""The demo's machine: every button does to the real controller what it says, and the window shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pos_terminal.demo.machine import SLOW_S, SimulatedMachine
from pos_terminal.devices.dispenser import Controller
from pos_terminal.devices.dispenser.line import Line, decode, encode
from pos_terminal.domain.dispense import Drop, MachineState, Slot
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.machine import MachineWindow

Open = Callable[[], MachineWindow]


class Seconds:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def controller(seconds: Seconds) -> Controller:
    return Controller("Vendo", (Slot("A1", 5, 3), Slot("A2", 1, 3)), seconds)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, controller: Controller) -> Iterator[MachineWindow]:
    made = MachineWindow(theme, SimulatedMachine(controller))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def says(window: MachineWindow, name: str) -> str:
    label = window.findChild(QLabel, name)
    assert label is not None
    return label.text()


def tap(qtbot: QtBot, window: MachineWindow, name: str) -> None:
    button = window.findChild(QWidget, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def drop(controller: Controller, item: str, slot: str) -> tuple[str, ...]:
    return decode(controller.answer(encode(Line(1, ("DROP", item, slot))))).words


@pytest.mark.parametrize("end", [Drop.NOT_SEEN, Drop.JAMMED, Drop.EMPTY, Drop.SEEN])
def test_the_next_item_ends_as_it_was_tapped(
    qtbot: QtBot, window: MachineWindow, controller: Controller, seconds: Seconds, end: Drop
) -> None:
    tap(qtbot, window, f"machine_next_{end.value}_button")
    assert says(window, "machine_coming_label")
    assert drop(controller, "one", "A1") == ("OK", "started")
    window.look()
    assert says(window, "machine_coming_label") == ""
    assert says(window, "machine_last_label") == "A1: the motor runs"
    seconds.now = 100.0
    window.look()
    assert controller.last == (("A1", end),)
    assert "A1" in says(window, "machine_last_label")


@pytest.mark.parametrize(
    ("name", "state"),
    [("door", MachineState.DOOR_OPEN), ("warm", MachineState.TOO_WARM), ("fault", MachineState.FAULT)],
)
def test_what_happens_to_it_can_be_taken_back(
    qtbot: QtBot, window: MachineWindow, controller: Controller, name: str, state: MachineState
) -> None:
    button = window.findChild(QPushButton, f"machine_{name}_button")
    assert button is not None
    before = button.text()
    tap(qtbot, window, f"machine_{name}_button")
    assert controller.state is state
    assert button.text() != before
    assert drop(controller, "one", "A1") == ("NO", state.value)
    tap(qtbot, window, f"machine_{name}_button")
    assert (controller.state, button.text()) == (MachineState.READY, before)
    assert says(window, "machine_state_label") == "Ready, 6 items"


def test_the_power_goes_and_comes_back(qtbot: QtBot, window: MachineWindow, controller: Controller) -> None:
    drop(controller, "one", "A1")
    tap(qtbot, window, "machine_power_button")
    assert (controller.powered, says(window, "machine_state_label")) == (False, "No power")
    assert controller.answer(encode(Line(1, ("LOOK",)))) == b""
    tap(qtbot, window, "machine_power_button")
    assert controller.last == (("A1", Drop.UNKNOWN),)


def test_it_gets_slow_and_quick_again(qtbot: QtBot, window: MachineWindow, controller: Controller) -> None:
    quick = controller.drop_s
    tap(qtbot, window, "machine_slow_button")
    assert controller.drop_s == SLOW_S
    tap(qtbot, window, "machine_slow_button")
    assert controller.drop_s == quick
