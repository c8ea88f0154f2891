"""Building the basket, by touch and by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from pos_terminal.app.commands import (
    AddByPrice,
    AddItem,
    ChangePrice,
    ChangeQuantity,
    ClearBasket,
    DiscountBasket,
    DiscountLine,
    NoteLine,
    OpenDrawer,
    Park,
    Pay,
    RemoveLine,
    Reprint,
    Scan,
    Search,
    SellLine,
    ShowCategory,
    TakeWeight,
    Undo,
)
from pos_terminal.app.views import BasketView, LineView, SearchView
from tests.ui import samples
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]


# --- tiles and numbers


def test_a_tap_on_a_tile_adds_one(cashier: Cashier) -> None:
    cashier.tap("product_tile_2")
    assert cashier.till.last == AddItem("2", 1000)


def test_a_number_and_then_a_tile_adds_that_many(cashier: Cashier) -> None:
    cashier.tap("key_1")
    cashier.tap("key_2")
    cashier.tap("product_tile_2")
    cashier.tap("product_tile_3")
    assert cashier.till.asked(AddItem) == [AddItem("2", 12_000), AddItem("3", 1000)]


def test_a_tile_by_keyboard(cashier: Cashier) -> None:
    cashier.tab_to("product_tile_1")
    cashier.press("Right", "Down", "Space")
    assert cashier.till.last == AddItem("6", 1000)


def test_a_sold_out_tile_answers(cashier: Cashier) -> None:
    cashier.tap("product_tile_12")
    assert cashier.till.last == AddItem("12", 1000)
    cashier.shows(samples.noticed("sold_out", "warning", name="Garden salad"))
    assert cashier.text("toast") == "Garden salad is sold out. The basket is unchanged."


def test_a_weighed_item_asks_for_its_weight(cashier: Cashier) -> None:
    cashier.tap("product_tile_13")
    assert cashier.sees("weigh_dialog")
    cashier.type("842")
    assert cashier.text("weigh_value_label") == "0.842\u00a0kg"
    cashier.press("Return")
    assert cashier.till.last == AddItem("13", 842)
    assert not cashier.sees("weigh_dialog")


def test_a_weight_less_its_tare(cashier: Cashier) -> None:
    cashier.tap("product_tile_13")
    cashier.tap("weigh_dialog_key_2")
    cashier.tap("weigh_dialog_key_0")
    cashier.tap("weigh_tare_button")
    cashier.type("520")
    cashier.tap("weigh_confirm_button")
    assert cashier.till.last == TakeWeight("13", gross=520, tare=20)


def test_an_item_without_a_price_asks_for_it(open_cashier: Open) -> None:
    cashier = open_cashier(samples.wide(), (1920, 1080))
    cashier.tap("product_tile_30")
    cashier.type("185")
    cashier.press("Return")
    assert cashier.till.last == SellLine("30", "Herb soda 0.33 L", 185, 1000)


def test_the_till_asks_for_a_weight_of_a_scanned_item(cashier: Cashier) -> None:
    cashier.shows(samples.noticed("needs_weight", sku="13", name="Bananas"))
    cashier.type("500")
    cashier.press("Return")
    assert cashier.till.last == AddItem("13", 500)


def test_more_products_than_tiles_come_in_pages(open_cashier: Open) -> None:
    cashier = open_cashier(samples.wide())
    assert cashier.text("tiles_more_button") == "1 / 2"
    cashier.tap("tiles_more_button")
    cashier.tap("product_tile_1")
    assert cashier.till.last == AddItem("16", 1000)


def test_a_category(cashier: Cashier) -> None:
    cashier.tap("category_bakery_chip")
    assert cashier.till.last == ShowCategory("Bakery")


def test_all_categories_behind_the_dots(cashier: Cashier) -> None:
    cashier.tap("category_more_button")
    cashier.tap("categories_6_chip")
    assert cashier.till.last == ShowCategory("Pantry")


# --- no tiles


def test_a_catalogue_without_products_says_what_to_do(open_cashier: Open) -> None:
    cashier = open_cashier(samples.bare())
    assert cashier.text("catalogue_empty_label") == "No products yet"
    words = [label.text() for label in cashier.window.findChildren(QLabel) if label.isVisible()]
    assert "pos-terminal catalogue import FILE.csv" in words
    cashier.tap("catalogue_again_button")
    assert cashier.till.last == ShowCategory("")
    cashier.tap("catalogue_by_price_button")
    cashier.type("250")
    cashier.press("Return")
    assert cashier.till.last == AddByPrice(250, "Item", 1000, "")
    cashier.shows(samples.empty(stocked=True))
    assert not cashier.sees("catalogue_empty_label")
    assert cashier.sees("product_tile_1")


def test_before_the_catalogue_was_read_nothing_is_said_of_it(open_cashier: Open) -> None:
    cashier = open_cashier(samples.empty(categories=(), tiles=()))
    assert not cashier.sees("catalogue_empty_label")


def test_an_empty_category_says_so(open_cashier: Open) -> None:
    cashier = open_cashier(samples.empty(tiles=(), stocked=True, category="Food"))
    assert cashier.text("catalogue_empty_label") == "Nothing in this category right now"
    assert not cashier.sees("catalogue_by_price_button")


# --- the selected line


def test_a_new_line_is_selected_and_a_tap_selects_another(cashier: Cashier) -> None:
    assert cashier.window.basket.lines.selected == "l2"
    cashier.tap_line(1)
    assert cashier.window.basket.lines.selected == "l1"
    cashier.tap("line_plus_button")
    assert cashier.till.last == ChangeQuantity("l1", 3000)


def test_more_less_remove_by_keyboard(cashier: Cashier) -> None:
    cashier.press("Down", "+", "-", "Del")
    assert cashier.till.commands[-3:] == [
        ChangeQuantity("l3", 2000),
        ChangeQuantity("l3", 0),
        RemoveLine("l3"),
    ]


def test_remove_asks_nothing_and_offers_undo(cashier: Cashier) -> None:
    cashier.tap("line_remove_button")
    assert cashier.till.last == RemoveLine("l2")
    cashier.shows(samples.noticed("removed", name="Butter croissant"))
    assert cashier.text("toast") == "Removed: Butter croissant"
    cashier.tap("toast_undo_button")
    assert cashier.till.last == Undo()


def test_a_notice_is_said_once(cashier: Cashier) -> None:
    view = samples.noticed("parked", "success")
    cashier.shows(view)
    cashier.window.notices.toast.hide_message()
    cashier.shows(replace(view, seq=2))
    assert not cashier.sees("toast")


def test_a_price_for_the_line(cashier: Cashier) -> None:
    cashier.press("F4", "1", "9", "9", "Return")
    assert cashier.till.last == ChangePrice("l2", 199)


def test_a_price_with_a_typed_point(cashier: Cashier) -> None:
    cashier.tap("price_button")
    for key in ("key_2", "key_point", "key_5"):
        cashier.tap(key)
    cashier.tap("keypad_apply_button")
    assert cashier.till.last == ChangePrice("l2", 250)


def test_escape_clears_the_number(cashier: Cashier) -> None:
    cashier.press("7", "Esc", "Return")
    assert cashier.till.asked(ChangeQuantity) == []


def test_a_line_of_pieces_is_not_weighed(cashier: Cashier) -> None:
    cashier.press("F5")
    assert cashier.text("toast") == "Butter croissant is sold by the piece."
    assert cashier.sounds == ["error"]


def test_a_weighed_line_is_weighed_again(cashier: Cashier) -> None:
    cashier.tap_line(5)
    cashier.tap("weigh_button")
    cashier.type("900")
    cashier.press("Return")
    assert cashier.till.last == ChangeQuantity("l5", 900)


def test_a_note(cashier: Cashier) -> None:
    cashier.press("Ctrl+N")
    cashier.type("oat")
    cashier.tap("note_quick_1_chip")
    cashier.press("Return")
    assert cashier.till.last == NoteLine("l2", "oat, to go")


def test_a_discount_on_the_line_by_keyboard(cashier: Cashier) -> None:
    cashier.press("F6", "1", "0", "Return")
    assert cashier.till.last == DiscountLine("l2", 1000, 0, "")


def test_a_discount_on_the_basket_by_touch(cashier: Cashier) -> None:
    cashier.tap("discount_button")
    cashier.tap("discount_basket_button")
    cashier.tap("discount_amount_field")
    for key in ("discount_key_5", "discount_key_0"):
        cashier.tap(key)
    cashier.tap("discount_reason_4_chip")
    cashier.tap("discount_confirm_button")
    assert cashier.till.last == DiscountBasket(0, 50, "goodwill")


def test_clear_asks_and_the_safe_answer_keeps(cashier: Cashier) -> None:
    cashier.press("Ctrl+Del", "Return")
    assert cashier.till.asked(ClearBasket) == []
    cashier.tap("basket_clear_button")
    cashier.tap("basket_clear_confirm_button")
    assert cashier.till.last == ClearBasket()


# --- search


def test_search_sends_each_letter_and_adds_the_first_hit(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.type("oat")
    assert cashier.till.asked(Search) == [Search("o"), Search("oa"), Search("oat")]
    cashier.shows(samples.searching())
    assert cashier.sees("search_panel")
    cashier.press("Return")
    assert cashier.till.last == AddItem("4770123456781", 1000)


@pytest.mark.parametrize("typed", ["4111111111111111", "4111 1111 1111 1111"])
def test_a_card_typed_into_the_search_is_gone_at_once(cashier: Cashier, typed: str) -> None:
    cashier.press("F2")
    cashier.type(typed)
    assert cashier.till.asked(Search)[-1] == Search(typed)  # the till says why it looks for no card
    assert cashier.text("search_field") == ""
    assert not [words for words in cashier.words() if "4111" in words]


def test_search_by_touch(cashier: Cashier) -> None:
    cashier.tap("search_field")
    cashier.type("oat")
    cashier.shows(samples.searching())
    cashier.tap("search_result_3")
    assert cashier.till.last == AddItem("1108", 1000)
    cashier.tap("search_close_button")
    assert cashier.till.last == Search("")
    assert cashier.sees("product_grid")


def test_search_by_arrows_and_alt(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.type("oat")
    cashier.shows(samples.searching())
    cashier.press("Down", "Return", "Alt+4")
    assert [command.sku for command in cashier.till.asked(AddItem)] == ["4770123456798", "2214"]


def test_three_times_in_the_search_field(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.type("oat 3*")
    cashier.shows(samples.searching())
    assert cashier.text("search_field") == "oat"
    cashier.press("Return")
    assert cashier.till.last == AddItem("4770123456781", 3000)


def test_a_typed_code_is_looked_up_as_a_barcode_first(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.type("4770123456781")
    cashier.press("Return")
    assert cashier.till.asked(Scan) == [Scan("4770123456781", 1000)]
    assert cashier.text("search_field") == ""


def test_nothing_found_says_so(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.type("oxt")
    cashier.shows(samples.selling(search=SearchView("oxt", ())))
    words = [label.text() for label in cashier.window.findChildren(type(cashier.window.top_bar._brand))]
    assert "Nothing found for “oxt”. Check the spelling or scan the item." in words


def test_escape_closes_the_search(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.type("o")
    cashier.press("Esc")
    assert cashier.text("search_field") == ""
    assert cashier.focused == "focus_rest"


def test_an_unknown_barcode_can_be_sold_by_price(cashier: Cashier) -> None:
    cashier.shows(samples.noticed("unknown_barcode", "warning", code="4770123456789"))
    cashier.tap("toast_add_by_price_button")
    cashier.type("250")
    cashier.press("Return")
    assert cashier.till.last == AddByPrice(250, "", 1000, "4770123456789")


# --- the rest of the page


def test_pay_by_touch_and_by_f12(cashier: Cashier) -> None:
    cashier.tap("pay_button")
    cashier.press("F12")
    assert cashier.till.asked(Pay) == [Pay(), Pay()]


def test_pay_is_off_with_an_empty_basket(open_cashier: Open) -> None:
    cashier = open_cashier(samples.empty())
    assert not cashier.enabled("pay_button")
    cashier.press("F12")
    assert cashier.till.asked(Pay) == []


def test_park_drawer_reprint_undo(cashier: Cashier) -> None:
    cashier.press("F7", "F11", "F9", "Ctrl+Z")
    assert cashier.till.commands == [Park(), OpenDrawer(), Reprint(), Undo()]


def test_the_keypad_folds_into_a_sheet_at_1024(open_cashier: Open) -> None:
    cashier = open_cashier(samples.selling(), (1024, 768))
    assert not cashier.sees("key_5")
    cashier.press("F3")
    cashier.tap("key_5")
    cashier.tap("keypad_apply_button")
    assert cashier.till.last == ChangeQuantity("l2", 5000)
    cashier.tap("keypad_drawer_button")
    assert cashier.till.last == OpenDrawer()
    cashier.press("Esc")
    assert not cashier.sees("key_5")


def test_the_basket_says_what_it_holds(cashier: Cashier) -> None:
    assert cashier.text("basket_total_label") == "€23.84"
    lines = cashier.window.basket.lines.lines
    assert lines.words(samples.LINES[4]) == "0.842\u00a0kg Bananas, €1.51"


def test_a_line_added_to_a_long_basket_is_scrolled_to(open_cashier: Open) -> None:
    lines = tuple(LineView(f"x{n}", f"Item {n}", 1000, "pcs", 100, 100) for n in range(593))
    before = BasketView(lines[:-1], 592, 59_200, total=59_200, newest="x591", sale="s1")
    cashier = open_cashier(samples.selling(basket=before))
    cashier.shows(samples.selling(basket=replace(before, lines=lines, items=593, newest="x592")))
    view = cashier.window.basket.lines
    assert view.selected == "x592"
    assert view.viewport().rect().contains(view.row_rect(592))
    assert cashier.sees("line_remove_button")


def test_a_test_till_says_so(open_cashier: Open) -> None:
    cashier = open_cashier(samples.selling(test=True))
    assert cashier.sees("test_strip")
    cashier.shows(samples.selling())
    assert not cashier.sees("test_strip")
