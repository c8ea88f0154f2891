"""Money: whole minor units with an ISO 4217 currency, never a float."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache, total_ordering

# Known here, so that a start need not read the standard's whole table (35 ms); a test holds the two together.
EVERYDAY = {"CHF": 2, "CZK": 2, "DKK": 2, "EUR": 2, "GBP": 2, "NOK": 2, "PLN": 2, "RON": 2, "SEK": 2, "USD": 2}
LARGEST_MINOR = 10**12  # ten thousand million euros: anything above is a slip or a lie


class MoneyError(ValueError):
    """A sum that cannot be one: not a number, too fine, too large, or in another currency."""


@cache
def exponent(currency: str) -> int:
    """Return the number of decimals of an ISO 4217 currency; MoneyError for an unknown code."""
    if (known := EVERYDAY.get(currency)) is not None:
        return known
    from iso4217 import Currency

    try:
        found = Currency(currency).exponent
    except ValueError as error:
        raise MoneyError(f"{currency!r} is not an ISO 4217 currency") from error
    return found or 0


def minor_from_decimal(value: Decimal, currency: str) -> int:
    """Turn a decimal sum into minor units, refusing what is not exactly a whole number of them."""
    if not value.is_finite():
        raise MoneyError("the sum is not a number")
    if value.adjusted() > 15:
        raise MoneyError("the sum is absurd")
    scaled = value.scaleb(exponent(currency))
    if scaled != scaled.to_integral_value():
        raise MoneyError(f"{value} has more decimals than {currency}")
    minor = int(scaled)
    if abs(minor) > LARGEST_MINOR:
        raise MoneyError("the sum is absurd")
    return minor


def minor_from_text(text: str, currency: str) -> int:
    """Read a sum such as 12.40 (point or comma, no grouping) into minor units; MoneyError otherwise."""
    plain = text.strip().replace(",", ".")
    if not plain or not plain.lstrip("-").replace(".", "", 1).isdecimal() or not plain.isascii():
        raise MoneyError(f"{text!r} is not a sum")
    try:
        return minor_from_decimal(Decimal(plain), currency)
    except InvalidOperation as error:
        raise MoneyError(f"{text!r} is not a sum") from error


def decimal_from_minor(minor: int, currency: str) -> Decimal:
    """Return the exact decimal with the currency's number of places, 1240 EUR as 12.40."""
    return Decimal(minor).scaleb(-exponent(currency))


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """A sum in whole minor units of one currency; sums of two currencies do not mix."""

    minor: int
    currency: str

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def _same(self, other: Money) -> int:
        if other.currency != self.currency:
            raise MoneyError(f"{self.currency} and {other.currency} do not mix")
        return other.minor


def round_half_up(numerator: int, denominator: int) -> int:
    """Divide and round half away from zero, in whole numbers; the denominator is positive."""
    quotient, rest = divmod(abs(numerator), denominator)
    if rest * 2 >= denominator:
        quotient += 1
    return quotient if numerator >= 0 else -quotient


def rounded_to(minor: int, step: int) -> int:
    """Return a sum rounded to the smallest coin that is given, half up; 0: every unit is given."""
    return (minor + step // 2) // step * step if step else minor


def spread(total: int, weights: tuple[int, ...]) -> tuple[int, ...]:
    """Spread a total over weights by largest remainder, ties by order; the parts add up to the total.

    Weights are not negative. Where all weigh nothing the total falls on the first.
    """
    if not weights:
        if total:
            raise MoneyError("there is nothing to spread over")
        return ()
    whole = sum(weights)
    if whole == 0:
        return (total, *(0 for _ in weights[1:]))
    sign = 1 if total >= 0 else -1
    floors = [abs(total) * weight // whole for weight in weights]
    left = abs(total) - sum(floors)
    by_rest = sorted(range(len(weights)), key=lambda i: (-(abs(total) * weights[i] % whole), i))
    for index in by_rest[:left]:
        floors[index] += 1
    return tuple(sign * part for part in floors)
