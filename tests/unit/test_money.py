"""Money: whole minor units, exact in and out, spread without a rest."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from iso4217 import Currency

from pos_terminal.domain.money import (
    EVERYDAY,
    LARGEST_MINOR,
    Money,
    MoneyError,
    decimal_from_minor,
    exponent,
    minor_from_decimal,
    minor_from_text,
    round_half_up,
    spread,
)

WEIGHTS = st.lists(st.integers(0, 10**9), min_size=1, max_size=40).map(tuple)


@given(st.integers(-(10**12), 10**12), WEIGHTS)
def test_the_parts_add_up_to_the_total(total: int, weights: tuple[int, ...]) -> None:
    assert sum(spread(total, weights)) == total


@given(st.integers(0, 10**12), WEIGHTS)
def test_no_part_is_more_than_one_unit_off_its_exact_share(total: int, weights: tuple[int, ...]) -> None:
    whole = sum(weights)
    if whole:
        for part, weight in zip(spread(total, weights), weights, strict=True):
            assert abs(part - Fraction(total * weight, whole)) < 1


@given(st.integers(0, 10**6), WEIGHTS)
def test_a_negative_total_is_the_mirror_of_the_positive(total: int, weights: tuple[int, ...]) -> None:
    assert spread(-total, weights) == tuple(-part for part in spread(total, weights))


@given(WEIGHTS, st.data())
def test_a_discount_never_makes_a_part_negative(weights: tuple[int, ...], data: st.DataObject) -> None:
    off = data.draw(st.integers(0, sum(weights)))
    parts = spread(-off, weights)
    assert all(weight + part >= 0 for weight, part in zip(weights, parts, strict=True)) or not sum(weights)


def test_the_largest_remainder_gets_the_rest_and_ties_go_by_order() -> None:
    assert spread(100, (1, 1, 1)) == (34, 33, 33)
    assert spread(10, (333, 333, 334)) == (3, 3, 4)


def test_where_nothing_weighs_the_first_takes_all() -> None:
    assert spread(7, (0, 0)) == (7, 0)
    assert spread(0, ()) == ()
    with pytest.raises(MoneyError):
        spread(1, ())


@given(st.integers(-(10**15), 10**15), st.integers(1, 10**6))
def test_half_is_rounded_away_from_zero(numerator: int, denominator: int) -> None:
    exact = Fraction(numerator, denominator)
    rounded = round_half_up(numerator, denominator)
    assert abs(rounded - exact) <= Fraction(1, 2)
    if abs(rounded - exact) == Fraction(1, 2):
        assert abs(rounded) > abs(exact)


@pytest.mark.parametrize(("text", "minor"), [("12.40", 1240), ("12,4", 1240), (" 7 ", 700), ("-3.01", -301)])
def test_sums_are_read(text: str, minor: int) -> None:
    assert minor_from_text(text, "EUR") == minor


@pytest.mark.parametrize(
    "text", ["", ".", "-", "1.234", "1e3", "1 000", "1.000,00", "--1", "nan", "inf", "٣", "0x10", "1_000", "1-"]
)
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(MoneyError):
        minor_from_text(text, "EUR")


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "1E+30", "1E+15", "0.001"])
def test_absurd_decimals_are_refused(value: str) -> None:
    with pytest.raises(MoneyError):
        minor_from_decimal(Decimal(value), "EUR")


def test_the_largest_sum_is_still_one() -> None:
    assert minor_from_decimal(decimal_from_minor(LARGEST_MINOR, "EUR"), "EUR") == LARGEST_MINOR


@pytest.mark.parametrize(("currency", "places"), [("EUR", 2), ("JPY", 0), ("KWD", 3)])
def test_decimals_come_from_the_standard(currency: str, places: int) -> None:
    assert exponent(currency) == places


def test_an_unknown_currency_is_an_error() -> None:
    with pytest.raises(MoneyError):
        exponent("EURO")


@given(st.integers(-LARGEST_MINOR, LARGEST_MINOR), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_decimals_and_minor_units_are_one(minor: int, currency: str) -> None:
    assert minor_from_decimal(decimal_from_minor(minor, currency), currency) == minor


def test_currencies_do_not_mix() -> None:
    assert Money(1, "EUR") + Money(2, "EUR") == Money(3, "EUR")
    assert Money(1, "EUR") < Money(2, "EUR")
    with pytest.raises(MoneyError):
        Money(1, "EUR") + Money(1, "SEK")


def test_the_everyday_currencies_are_as_the_standard_has_them() -> None:
    assert {code: Currency(code).exponent for code in EVERYDAY} == EVERYDAY
