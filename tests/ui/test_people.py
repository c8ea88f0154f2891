"""Signing in, locking, and a manager's PIN: by keyboard alone, by touch alone, and never by a scanner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PinState, TillView
from pos_terminal.domain.operator import Role
from pos_terminal.ui.parts.pin_dots import PinDots
from tests.ui import people_samples, samples
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]
PIN = "802604"


@pytest.fixture
def asked(open_cashier: Open) -> Cashier:
    """A cashier's screen that asks for a manager's PIN."""
    return open_cashier(people_samples.asking())


@pytest.fixture
def locked(open_cashier: Open) -> Cashier:
    """The sign-in page over a basket."""
    return open_cashier(people_samples.signing_in())


def touch(cashier: Cashier, digits: str) -> None:
    for digit in digits:
        cashier.tap(f"pin_key_{digit}")


def dots(cashier: Cashier) -> int:
    return cashier.find("pin_field", PinDots).count


# --- a manager's PIN for one action


def test_the_card_says_what_is_to_be_approved(asked: Cashier) -> None:
    assert asked.text("pin_action_label") == "Refund up to €22.64"
    assert asked.find("pin_field").hasFocus()
    assert not asked.enabled("pin_confirm_button")


def test_a_pin_by_touch(asked: Cashier) -> None:
    touch(asked, "802")
    assert not asked.enabled("pin_confirm_button")
    touch(asked, "604")
    assert dots(asked) == 6
    asked.tap("pin_confirm_button")
    assert asked.till.asked(cmd.Approve) == [cmd.Approve(PIN)]
    assert dots(asked) == 0


def test_a_pin_by_keys(asked: Cashier) -> None:
    asked.press(*"8026049", "Backspace")
    assert dots(asked) == 6
    asked.press("Return")
    assert asked.till.asked(cmd.Approve) == [cmd.Approve(PIN)]


def test_enter_sends_nothing_before_there_are_four_digits(asked: Cashier) -> None:
    asked.press(*"802", "Return")
    assert asked.till.asked(cmd.Approve) == []
    asked.tap("pin_key_clear")
    assert dots(asked) == 0


def test_no_more_than_twelve_digits(asked: Cashier) -> None:
    asked.type("1234567890123")
    assert dots(asked) == 12


@pytest.mark.parametrize("way", ["Esc", "pin_cancel_button", "pin_close_button"])
def test_no_approval_is_an_answer_too(asked: Cashier, way: str) -> None:
    asked.type("80")
    if way == "Esc":
        asked.press("Esc")
    else:
        asked.tap(way)
    assert asked.till.last == cmd.DropApproval()
    assert not asked.sees("manager_pin_dialog")
    asked.shows(people_samples.people(samples.selling(), people_samples.SIGNED_IN))
    asked.shows(people_samples.asking())
    assert dots(asked) == 0


def test_a_wrong_pin_is_said_and_the_pad_stays(asked: Cashier) -> None:
    asked.press(*"802605", "Return")
    asked.shows(people_samples.asking(PinState(checking=True)))
    assert asked.text("pin_error_label") == "Checking…"
    asked.type("9")
    assert dots(asked) == 0  # not while one is being checked
    asked.shows(people_samples.asking(PinState(wrong=True, tries_left=4)))
    assert asked.text("pin_error_label") == "Wrong PIN. 4 tries left."
    asked.shows(people_samples.asking(PinState(wrong=True, tries_left=1)))
    assert asked.text("pin_error_label") == "Wrong PIN. 1 try left."
    asked.type("9")
    assert dots(asked) == 1


def test_a_lock_counts_down_and_takes_no_digit(asked: Cashier) -> None:
    asked.time = samples.NOW
    asked.shows(people_samples.asking(PinState(locked_until=samples.NOW + 61)))
    assert asked.text("pin_error_label") == "Too many wrong PINs. Try again in 1:01."
    assert not asked.enabled("pin_key_1")
    asked.pass_time(59)
    asked.window.seconds.ticked.emit()
    assert asked.text("pin_error_label") == "Too many wrong PINs. Try again in 0:02."
    asked.type("1")
    assert dots(asked) == 0
    asked.pass_time(1)
    asked.window.seconds.ticked.emit()
    assert asked.text("pin_error_label") == ""
    assert asked.enabled("pin_key_1")
    assert dots(asked) == 0
    assert not asked.window.seconds.running()


def test_the_till_closes_the_card(asked: Cashier) -> None:
    asked.type("8026")
    asked.shows(people_samples.people(samples.selling(), people_samples.SIGNED_IN))
    assert not asked.sees("manager_pin_dialog")


def test_a_burst_lands_neither_in_the_pin_nor_in_the_basket(asked: Cashier) -> None:
    before = list(asked.till.commands)
    asked.type("80")
    asked.scan("4770123456789")
    assert dots(asked) == 2
    assert asked.till.commands == before
    assert asked.sounds[-1] == "error"
    assert asked.sees("manager_pin_dialog")


def test_a_pin_inside_a_burst_goes_nowhere(asked: Cashier) -> None:
    asked.scan(PIN)
    assert dots(asked) == 0
    assert asked.till.asked(cmd.Approve) == []
    assert PIN not in repr(asked.till.commands)


def test_a_burst_without_an_end_goes_nowhere_either(asked: Cashier) -> None:
    asked.burst(PIN)
    assert dots(asked) == 0
    asked.press("Return")
    assert asked.till.asked(cmd.Approve) == []


def test_the_digits_are_nowhere_on_the_screen(asked: Cashier) -> None:
    asked.type(PIN)
    assert asked.words().isdisjoint({PIN, *(PIN[:n] for n in range(2, 6))})
    assert asked.find("pin_field").accessibleDescription() == "6 digits"


def test_the_card_lies_over_a_dialog_and_gives_it_back(open_cashier: Open) -> None:
    cashier = open_cashier(people_samples.people(samples.selling(), people_samples.SIGNED_IN))
    cashier.press("F6")
    assert cashier.sees("discount_dialog")
    cashier.shows(people_samples.asking(approval=people_samples.DISCOUNT))
    assert cashier.text("pin_action_label") == "Discount 12.5 % on Sourdough loaf 800 g"
    cashier.press("Esc")
    assert cashier.sees("discount_dialog")


# --- signing in


def test_signing_in_by_touch(locked: Cashier) -> None:
    locked.tap("signin_cashier_3_button")
    touch(locked, "246810")
    locked.tap("signin_confirm_button")
    assert locked.till.last == cmd.SignIn("m", "246810")
    assert dots(locked) == 0


def test_signing_in_by_keys(locked: Cashier) -> None:
    locked.press("Down", *"4927", "Return")
    assert locked.till.last == cmd.SignIn("b", "4927")
    locked.press("Alt+1", *"1111", "Return")
    assert locked.till.last == cmd.SignIn("a", "1111")


def test_a_name_that_is_chosen_by_keys_comes_into_sight(open_cashier: Open) -> None:
    cashier = open_cashier(people_samples.many())
    last = cashier.find("signin_cashier_12_button")
    assert last.visibleRegion().isEmpty()
    cashier.press("Up")
    assert not last.visibleRegion().isEmpty()
    cashier.press(*"246810", "Return")
    assert cashier.till.last == cmd.SignIn("m", "246810")


def test_the_first_cashier_is_chosen_so_that_a_pin_is_enough(open_cashier: Open) -> None:
    cashier = open_cashier(people_samples.demo())
    assert "1111" in cashier.find("signin_cashier_1_button").accessibleName()
    cashier.press(*"1111", "Return")
    assert cashier.till.last == cmd.SignIn("a", "1111")


def test_another_name_empties_the_dots(locked: Cashier) -> None:
    locked.type("49")
    locked.tap("signin_cashier_2_button")
    assert dots(locked) == 0


def test_whose_tries_are_said(locked: Cashier) -> None:
    crowd = (people_samples.ANNA, replace(people_samples.MIA, locked_until=samples.NOW + 100, tries_left=5))
    locked.time = samples.NOW
    locked.shows(people_samples.signing_in(PinState("a", wrong=True, tries_left=2), *crowd))
    assert locked.text("pin_error_label") == "Wrong PIN. 2 tries left."
    locked.tap("signin_cashier_2_button")
    assert locked.text("pin_error_label").startswith("Too many wrong PINs. Try again in 1:")
    assert not locked.enabled("signin_confirm_button")
    locked.press(*"246810", "Return")
    assert locked.till.asked(cmd.SignIn) == []


def test_the_page_keeps_its_place_from_scanners_and_navigation(locked: Cashier) -> None:
    locked.scan("4770123456789")
    locked.burst("1111")
    locked.press("F2", "Ctrl+3", "F12", "F11")
    assert locked.till.commands == []
    assert dots(locked) == 0
    assert locked.sees("signin_screen")
    assert not locked.enabled("nav_payments_button")
    assert not locked.sees("basket_list")


def test_signed_in_the_basket_is_there_again(locked: Cashier) -> None:
    locked.shows(people_samples.people(samples.selling(), people_samples.SIGNED_IN))
    assert locked.sees("sell_screen")
    assert locked.sees("basket_list")
    assert locked.text("user_lock_button") == "Cashier 1"


@pytest.mark.parametrize("way", ["Ctrl+L", "user_lock_button"])
def test_locking(open_cashier: Open, way: str) -> None:
    cashier = open_cashier(people_samples.managing())
    if way == "Ctrl+L":
        cashier.press(way)
    else:
        cashier.tap(way)
    assert cashier.till.asked(cmd.Lock) == [cmd.Lock()]


def test_nothing_of_who_left_is_there_for_who_comes_next(open_cashier: Open) -> None:
    cashier = open_cashier(people_samples.listing())
    cashier.press("Ctrl+5")
    cashier.tap("settings_people_button")
    cashier.tap("people_1_button")
    cashier.shows(people_samples.signing_in())
    assert cashier.sees("signin_screen")
    assert not cashier.sees("person_dialog")
    cashier.shows(people_samples.people(samples.selling(), people_samples.SIGNED_IN))
    assert cashier.sees("sell_screen")


def test_a_till_without_people_has_nobody_to_lock_out(cashier: Cashier) -> None:
    cashier.press("Ctrl+L")
    assert cashier.till.asked(cmd.Lock) == []


def test_every_touch_of_a_manager_is_told_now_and_then(open_cashier: Open) -> None:
    cashier = open_cashier(people_samples.managing())
    cashier.press("F2")
    cashier.press("Esc")
    assert len(cashier.till.asked(cmd.StillHere)) == 1
    cashier.pass_time(5)
    cashier.tap("search_field")
    assert len(cashier.till.asked(cmd.StillHere)) == 2
    cashier.shows(people_samples.people(samples.selling(), people_samples.SIGNED_IN))
    cashier.pass_time(60)
    cashier.press("F2")
    assert len(cashier.till.asked(cmd.StillHere)) == 2  # a cashier's session does not end


# --- the first manager of a new till


@pytest.fixture
def new_till(open_cashier: Open) -> Cashier:
    return open_cashier(people_samples.first())


def test_the_first_manager_by_keys(new_till: Cashier) -> None:
    new_till.type("Mia")
    new_till.press("Return", *PIN, "Return", *PIN, "Return")
    assert new_till.till.last == cmd.AddOperator("Mia", Role.MANAGER, PIN)


def test_the_first_manager_by_touch(new_till: Cashier) -> None:
    new_till.tap("first_name_field")
    new_till.touch_letters("Mia")
    new_till.tap("letter_keys_done_button")
    for _ in range(2):
        touch(new_till, PIN)
        new_till.tap("first_confirm_button")
    assert new_till.till.last == cmd.AddOperator("Mia", Role.MANAGER, PIN)


def test_what_is_wrong_with_a_first_pin_is_said(new_till: Cashier) -> None:
    new_till.type("Mia")
    new_till.press("Return", *"12345")
    assert not new_till.enabled("first_confirm_button")
    new_till.press("6", "Return")
    assert new_till.text("pin_error_label") == "This PIN is too easy to guess. Choose another one."
    new_till.press(*PIN, "Return", *"802605", "Return")
    assert new_till.text("pin_error_label") == "The two PINs are not the same. Type it again."
    assert new_till.till.commands == []


def test_the_till_may_refuse_the_first_manager(new_till: Cashier) -> None:
    new_till.type("Mia")
    new_till.press("Return", *PIN, "Return", *PIN, "Return")
    told = people_samples.first()
    new_till.shows(replace(told, people=replace(told.people, problem="pins_unreadable")))
    assert "could not be checked" in new_till.text("pin_error_label")


# --- who works here


@pytest.fixture
def listed(open_cashier: Open) -> Cashier:
    """A manager at Settings, Cashiers and PINs."""
    cashier = open_cashier(people_samples.listing())
    cashier.press("Ctrl+5")
    cashier.tap("settings_people_button")
    return cashier


def after_change(problem: str = "") -> TillView:
    told = people_samples.listing()
    changed = replace(told.people, problem=problem, changed=0 if problem else 1)
    return replace(told, people=changed)


def test_everybody_is_listed_those_who_left_at_the_end(listed: Cashier) -> None:
    names = [listed.find(f"people_{n}_button").accessibleName() for n in (1, 2, 3)]
    assert names == [
        "Cashier 1. Cashier",
        "Manager. Manager · signed in",
        "Benedetta Castelnuovo. No longer works here",
    ]


def test_adding_somebody_by_keys(listed: Cashier) -> None:
    listed.tab_to("people_add_button")
    listed.press("Space")
    listed.type("Zoe")
    listed.press("Return", *"4927", "Return", *"4927", "Return")
    assert listed.till.last == cmd.AddOperator("Zoe", Role.CASHIER, "4927")
    assert listed.sees("person_dialog")  # until the till has done it
    listed.shows(after_change())
    assert not listed.sees("person_dialog")


def test_adding_a_manager_by_touch(listed: Cashier) -> None:
    listed.tap("people_add_button")
    listed.tap("person_name_field")
    listed.touch_letters("Zoe")
    listed.tap("letter_keys_done_button")
    listed.tap("person_role_manager_button")
    touch(listed, "8026")
    assert not listed.enabled("person_save_button")  # a manager's has six
    touch(listed, "04")
    listed.tap("person_save_button")
    touch(listed, PIN)
    listed.tap("person_save_button")
    assert listed.till.last == cmd.AddOperator("Zoe", Role.MANAGER, PIN)


def test_a_new_name_and_who_left_need_no_pin(listed: Cashier) -> None:
    listed.tap("people_1_button")
    listed.find("person_name_field", QLineEdit).setText("Anna")
    listed.tap("person_active_check")
    listed.tap("person_save_button")
    assert listed.till.last == cmd.ChangeOperator("a", "Anna", Role.CASHIER, active=False)


def test_why_a_change_was_not_made_is_said_in_the_dialog(listed: Cashier) -> None:
    listed.tap("people_2_button")
    listed.tap("person_role_cashier_button")
    listed.tap("person_save_button")
    listed.shows(after_change("last_manager"))
    assert listed.text("pin_error_label").startswith("This is the only manager.")
    listed.press("Esc")
    assert not listed.sees("person_dialog")


def test_two_pins_that_differ_are_not_sent(listed: Cashier) -> None:
    listed.tap("people_1_button")
    listed.tab_to("pin_field")
    listed.press(*"4927", "Return", *"4928", "Return")
    assert listed.text("pin_error_label") == "The two PINs are not the same. Type it again."
    assert listed.till.asked(cmd.ChangeOperator) == []
