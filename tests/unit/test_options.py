"""Sizes and extras: read from the catalogue's text, priced by the till, kept with the line and on the receipt."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.receipts import receipt_of
from pos_terminal.app.rules import KioskRules, Rules
from pos_terminal.domain.basket import Line
from pos_terminal.domain.options import Choice, OptionGone, OptionGroup, price_choices, read_options
from pos_terminal.domain.product import Product
from pos_terminal.domain.receipt import Shop
from tests.rules.ports import OneProduct
from tests.rules.terms import SWIP
from tests.rules.world import World

SIZE = OptionGroup("Size", (Choice("Regular"), Choice("Large", 60)))
EXTRAS = OptionGroup("Extras", (Choice("Syrup", 40), Choice("No lid", -10)), several=True)
LATTE = Product("latte", "Latte", 350, 2100, options=(SIZE, EXTRAS))


@pytest.fixture
def shop() -> World:
    world = World(SWIP)
    world.till.desk.catalog = world.catalog = OneProduct([LATTE])
    return world


def lines(world: World) -> tuple[Line, ...]:
    return world.desk.sale.basket.lines if world.desk.sale is not None else ()


def heard(world: World) -> list[str]:
    return [notice.code for notice in world.desk.notices]


def test_a_text_becomes_groups_with_prices() -> None:
    assert read_options("Size: Regular | Large +0.60; Extras*: Syrup +0.40 | No lid -0.10", "EUR") == (SIZE, EXTRAS)
    assert read_options("", "EUR") == ()


@pytest.mark.parametrize(
    "text",
    ["Regular | Large", "Size:", "Size: A | A", "Size: A | B +x", "Size: A; Size: B", ": A | B", "S: " + "x" * 41],
)
def test_a_text_that_is_none_says_so(text: str) -> None:
    with pytest.raises(ValueError, match="options"):
        read_options(text, "EUR")


def test_what_was_not_chosen_is_the_first_and_what_is_not_there_is_refused() -> None:
    assert price_choices(LATTE.options, ()) == (("Regular", 0),)
    chosen = (("Extras", "Syrup"), ("Size", "Large"))
    assert price_choices(LATTE.options, chosen) == (("Large", 60), ("Syrup", 40))
    with pytest.raises(OptionGone, match="Huge"):
        price_choices(LATTE.options, (("Size", "Huge"),))


def test_the_till_prices_a_line_with_its_options_whatever_the_window_read(shop: World) -> None:
    shop.do(cmd.AddItem("latte", options=(("Size", "Large"), ("Extras", "Syrup")), shown=400))

    (line,) = lines(shop)
    assert (line.unit_price, line.options) == (450, (("Large", 60), ("Syrup", 40)))
    assert heard(shop) == ["price_changed"]


def test_the_same_choices_are_one_line_and_others_another(shop: World) -> None:
    for choice in ("Large", "Regular", "Large"):
        shop.do(cmd.AddItem("latte", options=(("Size", choice),), shown=410 if choice == "Large" else 350))

    assert [(line.quantity, line.unit_price) for line in lines(shop)] == [(2000, 410), (1000, 350)]
    assert heard(shop) == []


def test_a_choice_that_is_gone_changes_nothing(shop: World) -> None:
    shop.do(cmd.AddItem("latte", options=(("Size", "Huge"),)))

    assert lines(shop) == ()
    assert heard(shop) == ["option_gone"]


def test_goods_eaten_here_are_taxed_as_such_whenever_they_came(shop: World) -> None:
    cake = Product("cake", "Cake", 300, 1000, tax_here=2100, tax_away=900)
    shop.till.desk.catalog = shop.catalog = OneProduct([LATTE, cake])
    shop.do(cmd.AddItem("cake"))
    shop.do(cmd.ChoosePlace("here"))
    shop.do(cmd.AddItem("latte"))
    assert [(line.sku, line.tax_rate) for line in lines(shop)] == [("cake", 2100), ("latte", 2100)]

    shop.do(cmd.ChoosePlace("away"))
    shop.do(cmd.AddItem("cake"))
    assert [(line.sku, line.quantity, line.tax_rate) for line in lines(shop)] == [
        ("cake", 2000, 900),
        ("latte", 1000, 2100),
    ]
    assert shop.till.see().basket.place == "away"
    sale = shop.desk.sale
    assert sale is not None
    paper = receipt_of(sale, [], shop.desk.rules, "Ann")
    assert (paper.place, [line.tax_rate for line in paper.lines]) == ("away", [900, 2100])


def test_the_receipt_names_what_was_chosen(shop: World) -> None:
    shop.do(cmd.AddItem("latte", options=(("Size", "Large"), ("Extras", "Syrup"))))

    sale = shop.desk.sale
    assert sale is not None
    (line,) = receipt_of(sale, [], shop.desk.rules, "Ann").lines
    assert (line.note, line.unit_price) == ("Large, Syrup", 450)


def test_nobody_alone_buys_what_has_an_age_a_weight_or_no_price() -> None:
    beer = Product("beer", "Beer", 300, 2100, minimum_age=18, barcodes=("11",))
    cheese = Product("cheese", "Cheese", 1890, 900, unit="kg")
    world = World(SWIP, rules=Rules(Shop("Shop"), test=True, kiosk=KioskRules()))
    world.till.desk.catalog = world.catalog = OneProduct([beer, cheese, LATTE])

    for command in (cmd.AddItem("beer"), cmd.Scan("11"), cmd.AddItem("cheese", 200), cmd.AddItem("latte")):
        world.do(command)

    assert [line.sku for line in lines(world)] == ["latte"]
    assert heard(world) == ["kiosk_not_here"] * 3
