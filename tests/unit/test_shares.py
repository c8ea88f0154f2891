"""Parts of a sum, in coins that the shop gives."""

from __future__ import annotations

import pytest

from pos_terminal.app.shares import in_coins, parts


@pytest.mark.parametrize(
    ("due", "coin", "found"),
    [(2384, 0, (1192, 795)), (2384, 5, (1190, 795)), (1, 0, ()), (2, 0, (1, 1)), (7, 5, (5, 5)), (4, 5, ())],
)
def test_a_half_and_a_third_can_be_given_in_coins(due: int, coin: int, found: tuple[int, ...]) -> None:
    assert parts(due, coin) == found


def test_a_part_in_cash_leaves_what_no_coin_is_for() -> None:
    assert (in_coins(1192, 5), in_coins(1192, 0), in_coins(3, 5)) == (1190, 1192, 0)
