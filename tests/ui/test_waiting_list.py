"""Parked baskets and payments that are being checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from tests.ui import samples
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]


def test_park_with_a_name_and_recall_by_touch(cashier: Cashier) -> None:
    cashier.tap("nav_parked_button")
    cashier.tap("park_name_field")
    cashier.type("Table 7")
    cashier.tap("park_button")
    cashier.tap("parked_basket_2")
    cashier.tap("parked_recall_button")
    assert cashier.till.commands == [cmd.Park("Table 7"), cmd.Recall("p2")]
    assert cashier.page == "sell_screen"


def test_park_and_recall_by_keyboard(cashier: Cashier) -> None:
    cashier.press("F8", "F7", "Down", "Return")
    assert cashier.till.commands == [cmd.Park(""), cmd.Recall("p2")]


def test_a_parked_basket_is_printed_by_touch_and_by_f9(cashier: Cashier) -> None:
    cashier.tap("nav_parked_button")
    cashier.tap("parked_basket_2")
    cashier.tap("parked_print_button")
    cashier.press("Up", "F9")
    assert cashier.till.commands == [cmd.PrintParked("p2"), cmd.PrintParked("p1")]


def test_deleting_a_parked_basket_asks(cashier: Cashier) -> None:
    cashier.press("F8", "Del", "Return")
    assert cashier.till.commands == []
    cashier.tap("parked_delete_button")
    cashier.tap("parked_delete_confirm_button")
    assert cashier.till.last == cmd.DeleteParked("p1")


def test_nothing_parked(open_cashier: Open) -> None:
    cashier = open_cashier(samples.selling(parked=()))
    cashier.press("F8")
    assert not cashier.sees("parked_list")
    assert not cashier.sees("checking_button")


@pytest.fixture
def checking(open_cashier: Open) -> Cashier:
    cashier = open_cashier(samples.selling(checking=samples.CHECKING))
    assert cashier.text("checking_button") == "4 to check"
    cashier.tap("checking_button")
    return cashier


def test_take_up_and_check_now(checking: Cashier) -> None:
    checking.tap("checking_1_check_now_button")
    checking.tap("checking_1_take_up_button")
    assert checking.till.commands == [cmd.CheckNow("pay1"), cmd.TakeUp("s7")]


def test_f5_checks_all_that_can_be(checking: Cashier) -> None:
    checking.press("F5")
    assert checking.till.asked(cmd.CheckNow) == [cmd.CheckNow(p) for p in ("pay1", "pay2", "pay4")]


def test_an_approved_late_payment_is_taken_or_given_back(checking: Cashier) -> None:
    checking.tap("checking_2_take_button")
    checking.tap("checking_2_give_back_button")
    checking.press("Return")
    assert checking.till.commands == [cmd.KeepPayment("pay2")]
    checking.tap("checking_2_give_back_button")
    checking.tap("give_back_confirm_button")
    assert checking.till.last == cmd.GiveBack("pay2")


def test_a_late_charge_is_handed_over(checking: Cashier) -> None:
    checking.tap("checking_3_hand_over_button")
    assert checking.till.last == cmd.HandOver("s9")


def test_what_is_acted_on_under_payments_leads_there(open_cashier: Open) -> None:
    lines = (replace(samples.CHECKING[0], what="refund_doubt"), *samples.CHECKING[1:])
    cashier = open_cashier(samples.selling(checking=lines))
    cashier.tap("checking_button")
    assert not cashier.sees("checking_2_see_button")
    cashier.tap("checking_1_see_button")
    assert cashier.page == "payments_screen"
    assert cashier.till.commands[-2:] == [cmd.ShowPayments(), cmd.ShowPayment("pay1")]


def test_the_recovered_banner_leads_there(open_cashier: Open) -> None:
    cashier = open_cashier(samples.selling(checking=samples.CHECKING))
    cashier.tap("recovered_view_button")
    assert cashier.page == "parked_screen"
    assert cashier.sees("checking_3")
    assert not cashier.sees("recovered_banner")


def test_the_banner_can_be_put_off(open_cashier: Open) -> None:
    cashier = open_cashier(samples.selling(checking=samples.CHECKING))
    cashier.tap("recovered_dismiss_button")
    assert not cashier.sees("recovered_banner")


def test_a_notice_that_must_be_acted_on_stays(open_cashier: Open) -> None:
    cashier = open_cashier(samples.noticed("take_cash_back", "warning", minor="3000"))
    cashier.shows(samples.selling())
    assert "Give the €30.00 in cash back" in cashier.find("notice_banner").accessibleName()
    cashier.tap("notice_dismiss_button")
    assert cashier.till.last == cmd.DismissNotice(1)
    assert not cashier.sees("notice_banner")


@pytest.mark.parametrize("key", ["Ctrl+3", "Ctrl+4", "Ctrl+5"])
def test_a_managers_page_leads_back_with_esc(cashier: Cashier, key: str) -> None:
    cashier.press(key)
    assert cashier.page in ("payments_screen", "shift_screen", "settings_screen")
    cashier.press("Esc")
    assert cashier.page == "sell_screen"


def test_help_opens_and_closes_with_f1(cashier: Cashier) -> None:
    cashier.press("F1")
    assert cashier.sees("help_overlay")
    cashier.press("F1")
    assert not cashier.sees("help_overlay")
