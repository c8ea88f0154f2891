"""A serial scanner's codes go the way of the wedge's: to the basket whatever has the focus, to a test on its page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pos_terminal.app.commands import Command, Scan
from tests.ui import samples, settings_samples
from tests.ui.pages.cashier import Cashier
from tests.ui.test_wedge import CODE, PLACES, scans

Open = Callable[..., Cashier]


@pytest.mark.parametrize("place", PLACES)
def test_a_code_goes_to_the_basket_whatever_has_the_focus(open_cashier: Open, qtbot: QtBot, place: str) -> None:
    view, go = PLACES[place]
    cashier = open_cashier(view())
    go(cashier)
    before: list[Command] = list(cashier.till.commands)
    cashier.till.bridge.scan(CODE)
    qtbot.waitUntil(lambda: scans(cashier) == [CODE])
    added = [command for command in cashier.till.commands[len(before) :] if not isinstance(command, Scan)]
    assert added == []


def test_many_codes_come_in_their_order(open_cashier: Open, qtbot: QtBot) -> None:
    cashier = open_cashier(samples.selling())
    wanted = [f"{number:05d}" for number in range(50)]
    for code in wanted:
        cashier.till.bridge.scan(code)
    qtbot.waitUntil(lambda: scans(cashier) == wanted)


def test_on_the_scanners_page_it_is_a_test(open_cashier: Open, qtbot: QtBot) -> None:
    cashier = open_cashier(settings_samples.shown())
    cashier.press("Ctrl+5")
    cashier.tap("settings_scanner_button")
    cashier.till.bridge.scan("]E04770123456781")
    qtbot.waitUntil(lambda: cashier.text("settings_scan_test_label") == "]E04770123456781\n16 characters")
    assert scans(cashier) == []


def test_after_the_end_no_code_arrives(open_cashier: Open, qtbot: QtBot) -> None:
    cashier = open_cashier(samples.selling())
    cashier.till.bridge.close()
    cashier.till.bridge.scan(CODE)
    qtbot.wait(1)
    assert scans(cashier) == []
