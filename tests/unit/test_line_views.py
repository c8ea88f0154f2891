"""A view's lines: those that did not change are the very ones of the view before."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.app.line_views import LineViews
from pos_terminal.domain.basket import Basket, Line
from pos_terminal.domain.events import PriceSource


def basket(count: int) -> Basket:
    return Basket(tuple(line(number) for number in range(count)))


def line(number: int) -> Line:
    return Line(f"l{number}", f"sku{number}", "Tea", "pcs", 1000, 250, PriceSource.CATALOGUE, 2100)


def test_only_what_changed_is_drawn_up_anew() -> None:
    asked: list[str] = []
    views = LineViews(lambda sku: asked.append(sku) or f"{sku}.svg")  # type: ignore[func-returns-value]
    three = basket(3)
    before = views.of(three)
    assert [view.picture for view in before] == ["sku0.svg", "sku1.svg", "sku2.svg"]

    twice = replace(three.every[1], quantity=2000)
    after = views.of(replace(three, every=(three.every[0], twice, three.every[2], line(3))))

    assert after[0] is before[0]
    assert after[2] is before[2]
    assert (after[1].quantity, after[1].amount) == (2000, 500)
    assert [view.id for view in after] == ["l0", "l1", "l2", "l3"]
    assert asked == ["sku0", "sku1", "sku2", "sku1", "sku3"]


def test_a_line_taken_out_is_gone_and_one_put_back_is_there() -> None:
    views = LineViews(lambda sku: "")
    three = basket(3)
    views.of(three)
    out = replace(three, every=(three.every[0], replace(three.every[1], removed=True), three.every[2]))
    assert [view.id for view in views.of(out)] == ["l0", "l2"]
    assert [view.id for view in views.of(three)] == ["l0", "l1", "l2"]


def test_another_basket_brings_its_own_lines() -> None:
    views = LineViews(lambda sku: "")
    views.of(basket(2))
    other = Basket((replace(line(0), name="Ham"),))
    assert [view.name for view in views.of(other)] == ["Ham"]
