"""Amounts read as the shop's country writes them."""

import pytest

from pos_terminal.ui.text.amounts import (
    amount_text,
    clock_text,
    currency_digits,
    isolated,
    number_text,
    quantity_text,
    short_amount_text,
    symbol_text,
)

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("minor", "currency", "locale", "text"),
    [
        (2384, "EUR", "en", "€23.84"),
        (0, "EUR", "en", "€0.00"),
        (-35, "EUR", "en", "−€0.35"),
        (2384, "EUR", "lt", f"23,84{NBSP}€"),
        (-120, "EUR", "it", f"−1,20{NBSP}€"),
        (123456, "EUR", "it", f"1.234,56{NBSP}€"),
        (2384, "EUR", "ar", f"\u200f23.84{NBSP}€"),
        (2384, "EUR", "de-DE", f"23,84{NBSP}€"),
        (123456, "RSD", "sr", f"1.234,56{NBSP}RSD"),  # CLDR would cut the paras; ISO 4217 has two
        (500, "JPY", "en", "¥500"),
        (1234, "TND", "en", "TND1.234"),
        (2**53 + 1, "EUR", "en", "€90,071,992,547,409.93"),
    ],
)
def test_an_amount_in_its_locale(minor: int, currency: str, locale: str, text: str) -> None:
    assert amount_text(minor, currency, locale) == text


def test_digits_come_from_iso_4217() -> None:
    assert [currency_digits(code) for code in ("EUR", "RSD", "JPY", "TND")] == [2, 2, 0, 3]


def test_an_unknown_currency_is_refused() -> None:
    with pytest.raises(ValueError, match="XQX"):
        currency_digits("XQX")


def test_a_field_shows_the_number_beside_its_symbol() -> None:
    assert (symbol_text("EUR", "lt"), number_text(3000, "EUR", "lt")) == ("€", "30,00")


@pytest.mark.parametrize(("minor", "text"), [(2500, "€25"), (2384, "€23.84"), (-1000, "−€10")])
def test_notes_are_written_short(minor: int, text: str) -> None:
    assert short_amount_text(minor, "EUR", "en") == text


@pytest.mark.parametrize(
    ("thousandths", "unit", "locale", "text"),
    [
        (2000, "pcs", "en", "2"),
        (842, "kg", "en", f"0.842{NBSP}kg"),
        (842, "kg", "lt", f"0,842{NBSP}kg"),
        (1500, "pcs", "en", "1.500"),
        (-2000, "pcs", "en", "−2"),
    ],
)
def test_a_quantity(thousandths: int, unit: str, locale: str, text: str) -> None:
    assert quantity_text(thousandths, unit, locale) == text


@pytest.mark.parametrize(("seconds", "text"), [(38, "0:38"), (725, "12:05"), (-3, "0:00")])
def test_a_clock(seconds: int, text: str) -> None:
    assert clock_text(seconds) == text


def test_an_amount_keeps_its_order_in_arabic() -> None:
    assert isolated(amount_text(-35, "EUR", "ar")) == f"\u2066−0.35{NBSP}€\u2069"
