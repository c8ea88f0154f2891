"""Read a JSON object of a stranger: exact digits, bounded, nothing doubled, never NaN (PAYMENTS.md rule 6)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Final, NoReturn

LONGEST_NUMBER = 40  # digits and signs; no sum or date is longer


class Unreadable(ValueError):
    """The bytes are not one JSON object that can be believed."""


class Doubled:
    """Stands where a name was given twice: of no type that any reader accepts."""

    def __repr__(self) -> str:
        return "<doubled>"


DOUBLED: Final = Doubled()


def read_object(body: bytes) -> Mapping[str, object]:
    """Return the object with Decimals for all numbers with a point; Unreadable for anything else.

    A name that stands twice keeps neither value. Numbers are exact; NaN and Infinity are refused.
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable("not UTF-8") from None
    try:
        value = json.loads(
            text, parse_float=_decimal, parse_int=_int, parse_constant=_no_constant, object_pairs_hook=_object
        )
    except Unreadable:
        raise
    except (ValueError, RecursionError):  # RecursionError: nested too deep
        raise Unreadable("not JSON") from None
    if not isinstance(value, dict):
        raise Unreadable("not a JSON object")
    return value


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        found[name] = DOUBLED if name in found else value
    return found


def _decimal(text: str) -> Decimal:
    if len(text) > LONGEST_NUMBER:
        raise Unreadable("a number is too long")
    try:
        return Decimal(text)
    except InvalidOperation:
        raise Unreadable("a number is absurd") from None


def _int(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise Unreadable("a number is too long")
    return int(text)


def _no_constant(text: str) -> NoReturn:
    raise Unreadable(f"{text} is not a number")
