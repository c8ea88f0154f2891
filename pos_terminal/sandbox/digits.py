"""Money on the wire: exact digits in, exactly two decimals out, never a float."""

import json
from decimal import Decimal
from typing import NoReturn

import msgspec

MOST_MINOR = 10**11
FEWEST_EXPONENT = -2


class BadNumber(ValueError):
    """A sum that no paper allows: NaN, negative, more than two decimals, not a number at all."""


class BadBody(ValueError):
    """A body that is not one JSON object."""


class Cents:
    """A sum in minor units, written as a JSON number with two decimals; no dataclass, msgspec would see it."""

    __slots__ = ("minor",)

    def __init__(self, minor: int) -> None:
        self.minor = minor


class TextSum:
    """A sum in minor units, written as a text with the currency's decimals ("12.50", or "12.5" when trimmed)."""

    __slots__ = ("minor", "places", "trimmed")

    def __init__(self, minor: int, places: int, *, trimmed: bool = False) -> None:
        self.minor, self.places, self.trimmed = minor, places, trimmed


class WholeCents:
    """A sum in minor units, written as a whole number of hundredths, whatever the currency's decimals."""

    __slots__ = ("minor", "places")

    def __init__(self, minor: int, places: int) -> None:
        self.minor, self.places = minor, places


Sum = Cents | TextSum | WholeCents


def read_cents(value: object) -> int:
    """Minor units of a JSON number (swip.md 3.2, droppay.md 6.3); a string is not a number."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise BadNumber("must be a JSON number")
    number = Decimal(value)
    if not number.is_finite():
        raise BadNumber("must be finite")
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < FEWEST_EXPONENT:
        raise BadNumber("must have at most two decimals")
    if number < 0:
        raise BadNumber("must not be negative")
    if number * 100 > MOST_MINOR:
        raise BadNumber("is absurdly large")
    return int(number * 100)


def read_object(body: bytes) -> dict[str, object]:
    """One JSON object with its numbers kept as written."""
    try:
        read = json.loads(body.decode("utf-8"), parse_float=Decimal, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise BadBody(f"body is not JSON: {error}") from error
    if not isinstance(read, dict):
        raise BadBody("body is not a JSON object")
    return read


def write_json(value: object) -> bytes:
    return _ENCODER.encode(value)


def _refuse_constant(word: str) -> NoReturn:
    raise BadBody(f"{word} is not JSON")


def _write_sum(value: object) -> msgspec.Raw | str | int:
    match value:
        case Cents():
            return _cents(value)
        case TextSum():
            text = f"{Decimal(value.minor).scaleb(-value.places):.{value.places}f}"
            return text.rstrip("0").rstrip(".") if value.trimmed and "." in text else text
        case WholeCents():
            return int(Decimal(value.minor).scaleb(2 - value.places))
    raise NotImplementedError(type(value))


def _cents(value: Cents) -> msgspec.Raw:
    sign = "-" if value.minor < 0 else ""
    whole, rest = divmod(abs(value.minor), 100)
    return msgspec.Raw(f"{sign}{whole}.{rest:02d}".encode())


_ENCODER = msgspec.json.Encoder(enc_hook=_write_sum, decimal_format="number")
