"""Every text field is filled by touch alone, with the letters on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea

from pos_terminal.app import commands as cmd
from tests.ui import samples
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]
Go = Callable[[Cashier], None]

FIELDS: dict[str, Go] = {
    "search_field": lambda c: None,
    "park_name_field": lambda c: c.tap("nav_parked_button"),
    "note_field": lambda c: c.tap("note_button"),
    "external_reference_field": lambda c: (c.shows(samples.with_external()), c.tap("rail_external_button"))[0],
    "price_name_field": lambda c: c.window.dialogs.add_by_price("4770123456789"),
    "decide_evidence_field": lambda c: c.window.dialogs.decide(samples.payment()),
}
FORMS = {"1366": ((1366, 768), 100), "1024": ((1024, 768), 100), "low": ((1366, 768), 125)}


def place(cashier: Cashier, name: str) -> QRect:
    widget = cashier.find(name)
    return QRect(widget.mapTo(cashier.window, QPoint(0, 0)), widget.size())


def test_a_note_by_touch_alone(cashier: Cashier) -> None:
    cashier.tap("note_button")
    assert not cashier.sees("letter_keys")
    cashier.tap("note_field")
    cashier.touch_letters("Extra hot, 2x")
    cashier.tap("letter_keys_done_button")
    assert not cashier.sees("letter_keys")
    cashier.tap("note_confirm_button")
    assert cashier.till.last == cmd.NoteLine("l2", "Extra hot, 2x")


def test_the_name_of_a_parked_basket_by_touch_alone(cashier: Cashier) -> None:
    cashier.tap("nav_parked_button")
    cashier.tap("letter_keys_button")
    cashier.touch_letters("Table 4")
    cashier.tap("park_button")
    assert cashier.till.last == cmd.Park("Table 4")
    cashier.shows(samples.empty())
    assert not cashier.sees("letter_keys")


def test_a_search_by_touch_alone(cashier: Cashier) -> None:
    cashier.tap("search_field")
    cashier.touch_letters("oat")
    assert cashier.till.asked(cmd.Search)[-1] == cmd.Search("oat")
    cashier.shows(samples.searching())
    assert place(cashier, "search_panel").contains(place(cashier, "search_results").topLeft())
    rows = cashier.find("search_results").parentWidget()
    assert rows.mapTo(cashier.window, rows.rect().bottomLeft()).y() < place(cashier, "letter_keys").top()
    cashier.tap("search_result_3")
    assert cashier.till.last == cmd.AddItem("1108", 1000)


def test_the_slips_reference_by_touch_alone(open_cashier: Open) -> None:
    cashier = open_cashier(samples.with_external())
    cashier.tap("rail_external_button")
    cashier.tap("external_reference_field")
    cashier.touch_letters("A17-b")
    cashier.tap("external_confirm_button")
    assert cashier.till.last == cmd.TakeExternal("A17-b")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("field", FIELDS)
def test_the_letters_cover_neither_the_field_nor_the_total(open_cashier: Open, field: str, form: str) -> None:
    size, scale = FORMS[form]
    cashier = open_cashier(samples.selling(), size, scale)
    if form != "1366" and field == "note_field":
        cashier.press("Ctrl+N")  # the button is in the sheet
    else:
        FIELDS[field](cashier)
    cashier.tap(field)
    letters = place(cashier, "letter_keys")
    assert cashier.window.rect().contains(letters)
    assert not letters.intersects(place(cashier, field))
    assert cashier.find(field).visibleRegion().boundingRect() == cashier.find(field).rect()
    if cashier.window.dialogs.current is None:
        assert not letters.intersects(place(cashier, "basket_total_label"))
        assert cashier.window.basket.slot.visibleRegion().boundingRect() == cashier.window.basket.slot.rect()


def test_capital_letters_for_one_letter_or_until_touched_again(cashier: Cashier) -> None:
    cashier.tap("search_field")
    cashier.tap("letter_key_shift")
    cashier.tap("letter_key_a")
    cashier.tap("letter_key_b")
    for _touch in range(2):
        cashier.tap("letter_key_shift")
    cashier.tap("letter_key_c")
    cashier.tap("letter_key_d")
    cashier.tap("letter_key_shift")
    cashier.tap("letter_key_e")
    assert cashier.text("search_field") == "AbCDe"


def test_accents_signs_and_backspace(cashier: Cashier) -> None:
    cashier.tap("search_field")
    cashier.tap("letter_key_accents")
    cashier.tap("letter_key_ł")
    cashier.tap("letter_key_shift")
    cashier.tap("letter_key_ž")
    cashier.tap("letter_key_ß")  # has no capital of one letter
    cashier.tap("letter_key_accents")
    cashier.tap("letter_key_signs")
    cashier.tap("letter_key_%")
    cashier.tap("letter_key_signs")
    cashier.tap("letter_key_q")
    cashier.tap("letter_key_backspace")
    assert cashier.text("search_field") == "łŽß%"


def test_letters_replace_what_is_selected_and_end_where_the_field_does(cashier: Cashier) -> None:
    cashier.tap("note_button")
    cashier.tap("letter_keys_button")
    edit = cashier.find("note_field", QLineEdit)
    edit.setMaxLength(3)
    cashier.touch_letters("abcd")
    assert edit.text() == "abc"
    edit.selectAll()
    cashier.touch_letters("x")
    assert edit.text() == "x"


def test_a_touched_letter_is_never_part_of_a_scan(cashier: Cashier) -> None:
    cashier.tap("search_field")
    cashier.touch_letters("123")
    cashier.press("Return")
    assert cashier.till.asked(cmd.Scan) == [cmd.Scan("123", 1000)]  # Enter looks a typed code up
    cashier.tap("search_field")
    cashier.touch_letters("ab")
    cashier.scan("4770123456781")
    assert cashier.till.asked(cmd.Scan)[-1] == cmd.Scan("4770123456781", 1000)
    assert cashier.text("search_field") == "ab"


def test_a_real_key_folds_the_letters_away(cashier: Cashier) -> None:
    cashier.tap("search_field")
    cashier.touch_letters("o")
    cashier.type("a")
    assert not cashier.sees("letter_keys")
    assert cashier.text("search_field") == "oa"


def test_the_button_opens_and_folds_and_the_focus_stays_in_the_field(cashier: Cashier) -> None:
    cashier.tap("letter_keys_button")
    assert cashier.sees("letter_keys")
    assert cashier.focused == "search_field"
    cashier.tap("letter_key_a")
    assert cashier.focused == "search_field"
    cashier.tap("letter_keys_button")
    assert not cashier.sees("letter_keys")
    assert cashier.focused == "search_field"


AWAY: dict[str, Go] = {
    "Esc": lambda c: c.press("Esc"),
    "another page": lambda c: c.tap("nav_parked_button"),
    "a dialog": lambda c: c.press("F6"),
    "paying": lambda c: c.shows(samples.tendering()),
}


@pytest.mark.parametrize("away", AWAY)
def test_the_letters_go_with_their_field(cashier: Cashier, away: str) -> None:
    cashier.tap("search_field")
    AWAY[away](cashier)
    assert not cashier.sees("letter_keys")


def test_tab_goes_by_the_letters(cashier: Cashier) -> None:
    def order() -> list[str]:
        names = []
        for _step in range(12):
            cashier.press("Tab")
            names.append(cashier.focused)
        return names

    before = order()
    cashier.window.rest()
    cashier.tap("search_field")
    cashier.window.rest()
    assert order() == before
    assert not [name for name in before if name.startswith("letter_key")]


def test_keys_that_count_are_not_for_the_letters(cashier: Cashier) -> None:
    """A number field has its own pad."""
    cashier.press("F6")
    cashier.tap("discount_amount_field")
    assert not cashier.sees("letter_keys")


def test_right_to_left_the_letters_lie_beside_the_basket_and_are_not_mirrored(open_cashier: Open) -> None:
    cashier = open_cashier(samples.selling())
    cashier.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cashier.settle()
    cashier.tap("search_field")
    assert place(cashier, "letter_keys").left() >= place(cashier, "basket_total_label").right()
    assert place(cashier, "letter_key_q").right() < place(cashier, "letter_key_p").left()
    button = place(cashier, "letter_keys_button")
    assert button.left() < place(cashier, "search_field").left()
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_search_has_its_room_back_when_the_letters_went_with_the_page(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.type("oat")
    cashier.shows(samples.searching())
    whole = cashier.find("search_panel").findChild(QScrollArea).height()
    cashier.tap("search_field")
    assert cashier.find("search_panel").findChild(QScrollArea).height() < whole
    cashier.shows(samples.tendering())
    cashier.shows(samples.searching())
    assert cashier.find("search_panel").findChild(QScrollArea).height() == whole
