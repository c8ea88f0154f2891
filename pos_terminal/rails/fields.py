"""Fields of a stranger's JSON: a text, a sum or a count is what it says, absent, or not to be believed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal

import msgspec

from pos_terminal.domain.money import MoneyError, decimal_from_minor, minor_from_decimal

CENTS = Decimal("0.01")
MOST_DIGITS = 20
_ENCODER = msgspec.json.Encoder(decimal_format="number")


class BadField(ValueError):
    """A field that is there and cannot be believed."""


def text_of(doc: Mapping[str, object], name: str) -> str:
    """Return a text, empty when absent or null. BadField for another type."""
    value = doc.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadField(name)
    return value


def number_of(doc: Mapping[str, object], name: str) -> Decimal | None:
    """Return a number given as number or as text of one, None when absent or null. BadField otherwise."""
    value = doc.get(name)
    match value:
        case None:
            return None
        case bool():
            raise BadField(name)
        case int() | Decimal():
            number = Decimal(value)
        case str() if _plain(value):
            number = Decimal(value.strip())
        case _:
            raise BadField(name)
    digits = len(number.as_tuple().digits)
    if not number.is_finite() or digits > MOST_DIGITS or abs(number.adjusted()) > MOST_DIGITS:
        raise BadField(name)
    return number


def sum_of(doc: Mapping[str, object], name: str, currency: str) -> int | None:
    """Return a sum in minor units, None when absent. BadField for negative, too fine or absurd ones."""
    number = number_of(doc, name)
    if number is None:
        return None
    try:
        minor = minor_from_decimal(number, currency)
    except MoneyError:
        raise BadField(name) from None
    if minor < 0:
        raise BadField(name)
    return minor


def count_of(doc: Mapping[str, object], *names: str) -> int | None:
    """Return a whole count from the first name that is there, None when none is. BadField otherwise."""
    for name in names:
        number = number_of(doc, name)
        if number is not None:
            if number < 0 or number != number.to_integral_value():
                raise BadField(name)
            return int(number)
    return None


def moment_of(doc: Mapping[str, object], name: str) -> datetime | None:
    """Return a date and time with its zone, as UTC. What is none decides about no money: None."""
    value = doc.get(name)
    try:
        told = datetime.fromisoformat(value) if isinstance(value, str) else None
        return told.astimezone(UTC) if told is not None and told.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def seconds_of(doc: Mapping[str, object], name: str) -> datetime | None:
    """Return Unix seconds as UTC. What is none decides about no money: None."""
    value = doc.get(name)
    try:
        return datetime.fromtimestamp(float(value), UTC) if isinstance(value, int | float | Decimal) else None
    except (ValueError, OverflowError, OSError):
        return None


def wire_sum(minor: int, currency: str) -> Decimal:
    """Return a sum for the wire: a number with exactly two decimals. MoneyError where two are too few."""
    exact = decimal_from_minor(minor, currency)
    cents = exact.quantize(CENTS)
    if cents != exact:
        raise MoneyError(f"{currency} has more than two decimals")
    return cents


def encode(doc: object) -> bytes:
    """Write JSON with Decimals as the numbers they are."""
    return _ENCODER.encode(doc)


def _plain(text: str) -> bool:
    stripped = text.strip()
    return (
        stripped.isascii()
        and len(stripped) <= MOST_DIGITS + 2
        and stripped.removeprefix("-").replace(".", "", 1).isdecimal()
    )
