"""Tax per rate, from prices that include it or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pos_terminal.domain.money import round_half_up

WHOLE = 10_000  # rates are in hundredths of a percent: 21 % is 2100


@dataclass(frozen=True, slots=True)
class TaxLine:
    """One rate's part of a receipt: gross, net and tax in minor units."""

    rate: int
    gross: int
    tax: int

    @property
    def net(self) -> int:
        return self.gross - self.tax


def tax_within(gross: int, rate: int) -> int:
    """Return the tax that a gross sum contains, rounded half up once (PAYMENTS.md, Spreading)."""
    return round_half_up(gross * rate, WHOLE + rate)


def tax_on_top(net: int, rate: int) -> int:
    """Return the tax to add to a net sum, rounded half up once."""
    return round_half_up(net * rate, WHOLE)


def tax_lines(parts: Iterable[tuple[int, int]], included: bool = True) -> tuple[TaxLine, ...]:
    """Sum (rate, amount) parts to one line per rate, lowest rate first."""
    sums: dict[int, int] = {}
    for rate, amount in parts:
        sums[rate] = sums.get(rate, 0) + amount
    if included:
        return tuple(TaxLine(rate, gross, tax_within(gross, rate)) for rate, gross in sorted(sums.items()))
    return tuple(
        TaxLine(rate, net + tax_on_top(net, rate), tax_on_top(net, rate)) for rate, net in sorted(sums.items())
    )
