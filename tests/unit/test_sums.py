"""Basket totals: every sum closes, by line and by rate, whatever was taken off."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.domain.basket import Basket, Line, apply, totals
from pos_terminal.domain.discount import Discount
from pos_terminal.domain.events import BasketCleared, BasketRestored, LineAdded, LineRemoved, LineRestored, PriceSource
from pos_terminal.domain.tax import TaxLine, tax_lines, tax_on_top, tax_within

DISCOUNTS = st.one_of(
    st.none(),
    st.builds(Discount, percent=st.integers(1, 10_000)),
    st.builds(Discount, minor=st.integers(1, 10**6)),
)


@st.composite
def baskets(draw: st.DrawFn) -> Basket:
    lines = tuple(
        Line(
            id=str(n),
            sku="",
            name="",
            unit="pcs",
            quantity=draw(st.integers(1, 99_000)),
            unit_price=draw(st.integers(0, 100_000)),
            price_source=PriceSource.TYPED,
            tax_rate=draw(st.sampled_from([0, 500, 1200, 2100])),
            discount=draw(DISCOUNTS),
        )
        for n in range(draw(st.integers(0, 12)))
    )
    return Basket(lines, draw(DISCOUNTS))


@given(baskets(), st.integers(0, 10**7), st.booleans())
def test_every_sum_closes(basket: Basket, loyalty: int, included: bool) -> None:
    sums = totals(basket, loyalty, included)
    nets = dict(sums.net)
    assert sum(nets.values()) == sums.subtotal - sums.discounts - sums.loyalty
    assert all(net >= 0 for net in nets.values())
    if included:
        assert sums.total == sum(nets.values()) == sum(tax.gross for tax in sums.tax)
    else:
        assert sums.total == sum(tax.gross for tax in sums.tax)
        assert sum(tax.net for tax in sums.tax) == sum(nets.values())
    for tax in sums.tax:
        of_rate = sum(nets[line.id] for line in basket.lines if line.tax_rate == tax.rate)
        assert of_rate == (tax.gross if included else tax.net)


def test_loyalty_takes_no_more_than_there_is() -> None:
    basket = Basket((Line("1", "", "", "pcs", 1000, 500, PriceSource.TYPED, 2100),))
    assert totals(basket, 900).total == 0


@pytest.mark.parametrize(("gross", "rate", "tax"), [(121, 2100, 21), (100, 2100, 17), (0, 2100, 0), (999, 0, 0)])
def test_tax_within_a_price_is_rounded_once(gross: int, rate: int, tax: int) -> None:
    assert tax_within(gross, rate) == tax


def test_tax_on_top_of_a_price() -> None:
    assert tax_on_top(100, 2100) == 21
    assert tax_lines([(2100, 100), (0, 50), (2100, 100)], included=False) == (TaxLine(0, 50, 0), TaxLine(2100, 242, 42))


@given(st.integers(0, 10**9), st.integers(0, 5000))
def test_tax_within_is_less_than_the_price(gross: int, rate: int) -> None:
    assert 0 <= tax_within(gross, rate) <= gross


@given(st.integers(0, 10**9), st.integers(0, 10_000), st.integers(0, 10**9))
def test_a_discount_is_never_more_than_the_sum(gross: int, percent: int, minor: int) -> None:
    assert 0 <= Discount(percent, minor).of(gross) <= gross


def test_half_a_cent_of_discount_is_rounded_up() -> None:
    assert Discount(percent=5000).of(333) == 167


def added(name: str) -> LineAdded:
    return LineAdded(name, name, name, "pcs", 1000, 100, PriceSource.CATALOGUE, 2100)


def test_undo_puts_a_line_back_in_its_place() -> None:
    basket = Basket()
    for event in (added("a"), added("b"), added("c"), LineRemoved("b"), LineRestored("b")):
        basket = apply(basket, event)
    assert [line.id for line in basket.lines] == ["a", "b", "c"]


def test_a_cleared_basket_comes_back_without_what_was_removed_before() -> None:
    basket = Basket()
    for event in (added("a"), added("b"), LineRemoved("a"), BasketCleared(), BasketRestored(("b",))):
        basket = apply(basket, event)
    assert [line.id for line in basket.lines] == ["b"]


def test_weighed_lines_count_as_one_piece() -> None:
    assert Line("1", "", "", "kg", 2500, 100, PriceSource.EMBEDDED, 0).pieces == 1
    assert Line("1", "", "", "pcs", 3000, 100, PriceSource.EMBEDDED, 0).pieces == 3
    assert Line("1", "", "", "kg", 1005, 199, PriceSource.EMBEDDED, 0).gross == 200


def test_a_basket_of_593_lines_closes() -> None:
    basket = Basket(discount=Discount(percent=333))
    for n in range(593):
        event = LineAdded(str(n), "", "", "pcs", 1000 + n, 100 + n, PriceSource.TYPED, (0, 500, 1200, 2100)[n % 4])
        basket = apply(basket, event)
    sums = totals(basket, 777)
    assert sum(net for _, net in sums.net) == sums.total == sums.subtotal - sums.basket_discount - 777
