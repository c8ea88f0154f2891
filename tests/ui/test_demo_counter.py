"""The demo's counter: its keys make scale, scanner and cables what they say, and its glass shows what was sent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pos_terminal.config.settings import parse_settings
from pos_terminal.config.settings_file import with_values
from pos_terminal.demo.counter import CounterWindow, DemoCounter
from pos_terminal.devices.pole import commands_of
from pos_terminal.domain.pole import PoleLine, PoleText
from pos_terminal.ui.theme import Theme


@pytest.fixture
def counter() -> Iterator[DemoCounter]:
    with ExitStack() as stack:
        made = DemoCounter()
        made.plug_in(stack)
        yield made


@pytest.fixture
def window(theme: Theme, qtbot: QtBot, counter: DemoCounter) -> Iterator[CounterWindow]:
    made = CounterWindow(theme, counter)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def press(window: CounterWindow, *names: str) -> None:
    for name in names:
        window.findChild(QPushButton, f"counter_{name}_button").click()


def test_goods_go_on_the_scale_and_off(window: CounterWindow, counter: DemoCounter, qtbot: QtBot) -> None:
    press(window, "put_842", "put_12")
    qtbot.waitUntil(lambda: window.weight.text() == "0.854\u00a0kg")
    press(window, "shake", "negative", "chatter")
    mood = counter.scale.mood
    assert (mood.moving, mood.negative, mood.chatters) == (True, True, True)
    press(window, "well", "empty")
    assert not counter.scale.mood.moving
    assert counter.scale.mg == 0


def test_the_glass_shows_what_the_display_was_sent(window: CounterWindow, counter: DemoCounter, qtbot: QtBot) -> None:
    commands = commands_of("epson", "858")
    text = PoleText(PoleLine("Flat white", "3.60"), PoleLine("Total", "12.40"))
    counter.pole.feed(commands.begin() + commands.show(text))
    qtbot.waitUntil(lambda: "12.40" in window.vfd.accessibleName())


def test_cables_are_pulled_and_plugged_in(window: CounterWindow, counter: DemoCounter) -> None:
    press(window, "pull_scale", "pull_pole")
    assert [cable.plugged for cable in counter.cables.values()] == [False, True, False]
    press(window, "well")
    assert all(cable.plugged for cable in counter.cables.values())


def test_its_settings_are_ones_that_a_till_takes(counter: DemoCounter) -> None:
    made = parse_settings(with_values(b"", counter.settings))
    assert (made.scale.kind, made.scanner.kind, made.pole.kind) == ("toledo", "serial", "epson")
