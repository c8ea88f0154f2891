"""What is typed becomes numbers, what went wrong becomes sentences, and every key is in the map once."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from pos_terminal.ui.text.messages import known_codes, message, reason, short_reason
from pos_terminal.ui.windows.cashier.entry import MoneyEntry, NumberEntry, fewest
from pos_terminal.ui.windows.cashier.keys import KEYS
from tests.ui.samples import NOTES

KEYPAD = st.lists(st.sampled_from([*"0123456789", "00", "point", "backspace", "clear"]), max_size=30)


def money(keys: str, decimals: int = 2) -> int:
    entry = MoneyEntry(decimals)
    for key in keys:
        entry = entry.press("point" if key in ".," else "backspace" if key == "<" else key)
    return entry.minor


@pytest.mark.parametrize(
    ("keys", "minor"),
    [
        ("", 0),
        ("3", 3),
        ("3000", 3000),
        ("30.", 3000),
        ("30.5", 3050),
        ("30,55", 3055),
        ("30.559", 3055),
        (".5", 50),
        ("30.5<", 3000),
        ("30.5<<", 30),
        ("3000<", 300),
        ("1..2", 120),
    ],
)
def test_cash_as_it_is_typed(keys: str, minor: int) -> None:
    assert money(keys) == minor


def test_a_currency_without_cents_has_no_point() -> None:
    assert money("12.5", 0) == 125


def test_a_quick_sum_is_replaced_by_the_next_digit() -> None:
    assert MoneyEntry().set(3000).press("7").minor == 7
    assert MoneyEntry().set(3000).press("backspace").minor == 0


@given(KEYPAD)
def test_no_order_of_keys_breaks_an_entry(keys: list[str]) -> None:
    entry, number = MoneyEntry(), NumberEntry()
    for key in keys:
        entry, number = entry.press(key), number.press(key)
        assert 0 <= entry.minor < 10**11
        assert 0 <= number.thousandths() < 10**13


@given(st.integers(0, 10_000_000))
def test_change_adds_up(minor: int) -> None:
    given_notes = fewest(minor, NOTES)
    assert sum(given_notes) == minor
    assert list(given_notes) == sorted(given_notes, reverse=True)


def test_change_in_fewest_notes_and_coins() -> None:
    assert fewest(616, NOTES) == (500, 100, 10, 5, 1)


def test_every_code_has_a_whole_sentence() -> None:
    names = (
        "code",
        "name",
        "limit",
        "minor",
        "total",
        "due",
        "rail",
        "words",
        "number",
        "lost",
        "sku",
        "series",
        "option",
        "folder",
        "theirs",
        "ours",
    )
    args = dict.fromkeys(names, "7")
    for code in known_codes():
        said = message(code, args, str)
        assert said.text and not re.search(r"[{}]", said.text), code
        assert reason(code, "DropPay", "no") and not re.search(r"\{rail\}|\{words\}", reason(code, "DropPay", "no"))
        assert len(short_reason(code)) <= 40


def test_sums_are_written_as_sums() -> None:
    said = message("loyalty_lost", {"total": "2384"}, lambda minor: f"€{minor / 100:.2f}")
    assert said.text == "Loyalty could not be applied. The total is €23.84."
    assert said.stays


def test_an_unknown_code_is_still_a_calm_sentence() -> None:
    said = message("flux_capacitor", {}, str)
    assert "flux_capacitor" in said.text and "manager" in said.text


def test_no_key_means_two_things_in_one_place() -> None:
    meant = Counter((place, QKeySequence(key.keys).toString()) for key in KEYS for place in key.places)
    assert [key for key, many in meant.items() if many > 1] == []
