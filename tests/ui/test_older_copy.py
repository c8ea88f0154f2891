"""An older copy of the records: the window says it, and asks once before a manager goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pos_terminal.app.commands import GoOnUnderNewSeries
from tests.ui import samples
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]


@pytest.fixture
def cashier(open_cashier: Open) -> Cashier:
    return open_cashier(samples.selling(payments_off="older_copy", can_go_on=True))


def test_the_banner_says_it_once(cashier: Cashier) -> None:
    assert cashier.sees("older_copy_banner")
    assert "older copy" in cashier.text("older_copy_banner")
    assert not cashier.sees("payments_off_strip")
    cashier.shows(samples.selling())
    assert not cashier.sees("older_copy_banner")


def test_other_trouble_has_no_way_on(cashier: Cashier) -> None:
    cashier.shows(samples.selling(payments_off="disk_full"))
    assert cashier.sees("payments_off_strip")
    assert not cashier.sees("older_copy_banner")


def test_going_on_is_asked_first(cashier: Cashier) -> None:
    cashier.tap("older_copy_go_on_button")
    assert cashier.sees("question_dialog")
    assert not cashier.till.asked(GoOnUnderNewSeries)
    cashier.press("Return")  # the safe answer has the focus
    assert not cashier.sees("question_dialog")
    assert not cashier.till.asked(GoOnUnderNewSeries)
    cashier.tap("older_copy_go_on_button")
    cashier.tap("older_copy_confirm_button")
    assert len(cashier.till.asked(GoOnUnderNewSeries)) == 1
    assert not cashier.sees("question_dialog")


def test_the_keyboard_alone_is_enough(cashier: Cashier) -> None:
    cashier.tab_to("older_copy_go_on_button")
    cashier.press("Return")
    cashier.tab_to("older_copy_confirm_button")
    cashier.press("Return")
    assert len(cashier.till.asked(GoOnUnderNewSeries)) == 1
