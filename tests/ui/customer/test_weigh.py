"""Who buys by weight sees what the cashier sees: weight, price of a unit, container, sum."""

from __future__ import annotations

from tests.ui.customer import builders as shop
from tests.ui.customer.conftest import Open


def test_a_steady_weight_is_shown_with_its_price_and_its_sum(open_customer: Open) -> None:
    customer = open_customer().shown(shop.weighing())

    assert customer.window.place == "weigh"
    assert customer.reads("customer_weigh_name_label") == "Bananas"
    assert customer.reads("customer_weigh_weight_label") == "0.842\u00a0kg"
    assert {"Price per kg", "€1.79", "This item", "€1.51", "Basket", "€23.84"} <= set(customer.words())
    assert customer.reads("customer_weigh_sum_label") == "€1.51"
    assert customer.reads("customer_weigh_state_label") == "The weight is steady."
    assert not customer.sees("customer_weigh_tare_label")


def test_the_container_is_taken_off_before_the_customers_eyes(open_customer: Open) -> None:
    customer = open_customer().shown(shop.weighing(854, tare=12))

    assert customer.reads("customer_weigh_gross_label") == "0.854\u00a0kg"
    assert customer.reads("customer_weigh_tare_label") == "\u22120.012\u00a0kg"
    assert customer.reads("customer_weigh_weight_label") == "0.842\u00a0kg"
    assert customer.reads("customer_weigh_sum_label") == "€1.51"


def test_a_weight_that_moves_has_no_sum_yet(open_customer: Open) -> None:
    customer = open_customer().shown(shop.weighing(839, told="weight_unsteady"))

    assert customer.reads("customer_weigh_weight_label") == "0.839\u00a0kg"
    assert customer.reads("customer_weigh_sum_label") == "–"
    assert customer.reads("customer_weigh_state_label") == "One moment…"


def test_a_scale_that_is_silent_shows_no_weight_and_no_word_of_it(open_customer: Open) -> None:
    customer = open_customer().shown(shop.weighing(None, told="scale_silent"))

    assert customer.reads("customer_weigh_weight_label") == "–"
    assert customer.reads("customer_weigh_sum_label") == "–"
    assert not [words for words in customer.words() if "scale" in words.lower() or "answer" in words]


def test_the_container_alone_is_worth_nothing(open_customer: Open) -> None:
    customer = open_customer().shown(shop.weighing(12, tare=12))

    assert customer.reads("customer_weigh_weight_label") == "0.000\u00a0kg"
    assert customer.reads("customer_weigh_sum_label") == "–"


def test_goods_whose_price_is_typed_have_a_weight_only(open_customer: Open) -> None:
    customer = open_customer().shown(shop.weighing(unit_price=None))

    assert customer.reads("customer_weigh_weight_label") == "0.842\u00a0kg"
    assert not customer.sees("customer_weigh_sum_label")
    assert not customer.sees("customer_weigh_price_label")


def test_the_basket_is_there_again_when_the_weight_was_taken(open_customer: Open) -> None:
    customer = open_customer().shown(shop.weighing()).shown(shop.selling())

    assert customer.window.place == "basket"


def test_it_is_told_to_who_cannot_see(open_customer: Open) -> None:
    customer = open_customer().shown(shop.weighing())

    assert customer.widget("customer_weigh_name_label").parentWidget().accessibleName() == (
        "Bananas 0.842\u00a0kg €1.79 €1.51 The weight is steady."
    )
