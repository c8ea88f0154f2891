"""A sale is paid in parts, any way for each; it is given up with everything said beforehand; trouble is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, RailChoice
from tests.ui import samples, share_samples
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]


@pytest.fixture
def tender(open_cashier: Open) -> Cashier:
    return open_cashier(share_samples.parts())


# --- a part of it


def test_a_part_is_typed_and_any_rail_takes_it(tender: Cashier) -> None:
    tender.press("F4")
    assert tender.focused == "share_amount_field"
    tender.type("1000")
    assert tender.text("share_amount_field") == "10.00"
    assert tender.text("share_left_label") == "€13.84"
    assert tender.text("amount_due_label") == "€10.00"
    assert tender.till.last == cmd.ChooseShare(1000)
    tender.press("Alt+2")
    assert tender.till.last == cmd.StartPayment("droppay", 1000)


def test_half_and_a_third_by_touch(tender: Cashier) -> None:
    tender.tap("share_button")
    tender.tap("share_half_button")
    tender.tap("rail_swip_button")
    assert tender.till.last == cmd.StartPayment("swip", 1192)
    tender.tap("share_third_button")
    tender.tap("rail_swip_button")
    assert tender.till.last == cmd.StartPayment("swip", 795)


def test_the_usual_payment_is_for_all_of_it(tender: Cashier) -> None:
    tender.tap("rail_swip_button")
    assert tender.till.commands == [cmd.StartPayment("swip")]


@pytest.mark.parametrize("leave", [lambda c: c.press("Esc"), lambda c: c.tap("share_all_button")], ids=["esc", "all"])
def test_back_to_all_of_it(tender: Cashier, leave: Callable[[Cashier], None]) -> None:
    tender.press("F4", "5", "0", "0")
    leave(tender)
    assert tender.till.last == cmd.ChooseShare(0)
    assert tender.text("amount_due_label") == "€23.84"
    assert tender.sees("cash_received_field")
    tender.press("Alt+1")
    assert tender.till.last == cmd.StartPayment("swip")


@pytest.mark.parametrize("typed", ["2384", "9000", "0"])
def test_what_is_no_part_is_all_of_it(tender: Cashier, typed: str) -> None:
    tender.press("F4")
    tender.type(typed)
    tender.press("Alt+1")
    assert tender.till.last == cmd.StartPayment("swip", None)


def test_enter_pays_nothing_while_a_part_is_typed(tender: Cashier) -> None:
    tender.press("F4", "5", "0", "0", "Return")
    assert tender.till.asked(cmd.TakeCash) == []


def test_a_part_in_cash_gives_change_of_the_part(tender: Cashier) -> None:
    tender.press("F4")
    tender.type("1000")
    tender.press("Alt+5")
    tender.shows(share_samples.part_chosen())
    tender.type("2000")
    assert tender.text("change_label") == "€10.00"
    tender.press("Return")
    assert tender.till.last == cmd.TakeCash(2000, 1000)


def test_a_part_on_the_banks_own_terminal(open_cashier: Open) -> None:
    view = share_samples.with_external()
    assert view.tender is not None
    cashier = open_cashier(replace(view, tender=replace(view.tender, share=700, due_cash=700)))
    cashier.tap("rail_external_button")
    cashier.type("AB12")
    cashier.press("Return")
    assert cashier.till.last == cmd.TakeExternal("AB12", 700)


def test_a_way_that_gives_nothing_back_is_for_the_last_part(open_cashier: Open) -> None:
    cashier = open_cashier(share_samples.part_chosen())
    assert not cashier.enabled("rail_card_button")
    assert "Only for the last part of a sale" in cashier.find("rail_card_button").accessibleName()


def test_what_was_taken_ends_the_part(tender: Cashier) -> None:
    tender.press("F4", "7", "9", "0")
    tender.shows(share_samples.parts(share_samples.SWIP))
    assert tender.text("amount_due_label") == "€15.94"
    assert not tender.sees("share_amount_field")
    assert "SWiP wallet, paid" in tender.words()
    tender.press("Alt+1")
    assert tender.till.last == cmd.StartPayment("swip")


def test_many_parts_share_a_row(open_cashier: Open) -> None:
    many = share_samples.parts(*[share_samples.DROPPAY] * 5)
    cashier = open_cashier(many)
    assert "2 parts, paid" in cashier.words()


def test_a_settled_part_says_what_is_still_to_pay(open_cashier: Open) -> None:
    cashier = open_cashier(share_samples.part_settled())
    assert cashier.text("payment_title_label") == "€7.90 paid"
    assert cashier.text("payment_message_label") == "Paid with SWiP wallet. Still to pay €15.94."
    cashier.press("Return")
    assert cashier.till.last == cmd.BackToSale()


def test_a_declined_part_is_offered_again_and_to_others_as_the_same_part(open_cashier: Open) -> None:
    view = share_samples.parts(share_samples.CASH)
    declined = replace(samples.paying(PaymentPhase.DECLINED, minor=300, due=300), tender=view.tender)
    cashier = open_cashier(declined)
    cashier.press("Return")
    assert cashier.till.last == cmd.StartPayment("droppay", 300)
    cashier.press("Alt+1")
    assert cashier.till.last == cmd.StartPayment("swip", 300)


def test_nothing_of_the_last_customer_is_left(open_cashier: Open) -> None:
    cashier = open_cashier(share_samples.with_external())
    cashier.tap("rail_external_button")
    cashier.type("AB12")
    cashier.press("F4", "5", "0", "0")
    other = share_samples.with_external()
    cashier.shows(replace(other, basket=replace(other.basket, sale="s2")))
    assert cashier.sees("cash_received_field")
    assert cashier.text("cash_received_field") == "0.00"
    cashier.press("Alt+1")
    assert cashier.till.last == cmd.StartPayment("swip")
    cashier.press("F4")
    assert cashier.text("share_amount_field") == "0.00"
    cashier.press("Esc")
    cashier.tap("rail_external_button")
    assert cashier.text("external_reference_field") == ""


# --- giving up


def test_giving_up_says_beforehand_what_goes_back_by_which_way(open_cashier: Open) -> None:
    owed = replace(share_samples.DROPPAY, way="owed")
    cashier = open_cashier(share_samples.parts(share_samples.CASH, share_samples.SWIP, owed, share_samples.CARD))
    cashier.tap("give_up_sale_button")
    assert {
        "In cash, from the drawer",
        "By the till, the way it came",
        "Not by itself: it is listed as owed to the customer",
        "By hand, on the bank's own terminal",
    } <= cashier.words()
    assert cashier.text("give_up_confirm_button") == "Give €19.90 back"
    cashier.press("Return")
    assert not cashier.sees("give_up_dialog")
    assert cashier.till.asked(cmd.GiveUpSale) == []


def test_f12_gives_up_and_the_dialog_stays_until_all_is_final(open_cashier: Open) -> None:
    cashier = open_cashier(share_samples.parts(share_samples.CASH, share_samples.SWIP))
    cashier.tap("give_up_sale_button")
    cashier.press("F12", "F12")
    assert cashier.till.asked(cmd.GiveUpSale) == [cmd.GiveUpSale()]
    cashier.shows(share_samples.going_back())
    assert {"Went back", "On its way back", "Give it from the drawer"} <= cashier.words()
    cashier.shows(share_samples.going_back(replace(share_samples.SWIP, state="returned"), done=True))
    assert cashier.text("give_up_message_label") == "Everything went back. Nothing is owed."
    cashier.press("Return")
    assert cashier.till.last == cmd.LeaveGivenUp()
    cashier.shows(samples.empty())
    assert not cashier.sees("give_up_dialog")


def test_a_given_up_sale_that_nobody_saw_is_shown_by_itself(open_cashier: Open) -> None:
    cashier = open_cashier(samples.empty())
    cashier.shows(share_samples.going_back())
    assert cashier.sees("give_up_list")


def test_a_till_that_says_no_may_be_asked_again(open_cashier: Open) -> None:
    view = share_samples.parts(share_samples.CASH)
    cashier = open_cashier(view)
    cashier.tap("give_up_sale_button")
    cashier.press("F12")
    assert not cashier.enabled("give_up_confirm_button")
    cashier.shows(replace(view, seq=1))
    assert cashier.enabled("give_up_confirm_button")


def test_a_paid_part_names_no_reason(open_cashier: Open) -> None:
    view = share_samples.part_settled()
    assert view.payment is not None
    cashier = open_cashier(replace(view, payment=replace(view.payment, words="CLOSED, paid")))
    assert not [label for label in cashier.window.findChildren(QLabel) if label.text() == "Reason given"]


# --- trouble


def test_trouble_is_told_and_the_way_stays_usable(open_cashier: Open) -> None:
    cashier = open_cashier(share_samples.part_chosen())
    assert "No answer at 10:38" in cashier.find("rail_droppay_button").accessibleName()
    cashier.press("Alt+2")
    assert cashier.till.last == cmd.StartPayment("droppay", 1000)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("offline", "No connection at the moment"),
        ("missing_secret", "Its key is missing"),
        ("budget_used_up", "Asked too often, try again soon"),
        ("amount_too_small", "The sum is too small for it"),
        ("amount_too_large", "The sum is too large for it"),
        ("wrong_currency", "Its account has another currency"),
    ],
)
def test_a_way_that_is_off_stays_with_its_reason(open_cashier: Open, reason: str, words: str) -> None:
    rails = (RailChoice("swip", "SWiP wallet", False, reason), *samples.RAILS[1:])
    cashier = open_cashier(share_samples.parts(rails=rails))
    assert not cashier.enabled("rail_swip_button")
    assert words in cashier.find("rail_swip_button").accessibleName()
    cashier.press("Alt+1")
    assert cashier.till.commands == []


@pytest.mark.parametrize(
    ("reason", "words"), [("amount_too_small", "Only from €50.00 up"), ("amount_too_large", "Only up to €20.00")]
)
def test_a_limit_is_named(open_cashier: Open, reason: str, words: str) -> None:
    cashier = open_cashier(share_samples.off(reason))
    assert words in cashier.find("rail_swip_button").accessibleName()
