"""What a barcode may mean: itself, another writing of its GTIN, or a weight or price printed by a scale."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 64


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable-measure code: the codes its item may be kept under, and what is printed in it."""

    items: tuple[str, ...]
    grams: int | None = None
    price: int | None = None  # minor units for the whole piece


def spellings(code: str) -> tuple[str, ...]:
    """Return the ways a code may stand in the catalogue: as read, then its GTIN with fewer or more zeros."""
    code = code.strip()[:LONGEST]
    if not (code.isascii() and code.isdigit() and 8 <= len(code) <= 14):
        return (code,)
    bare = code.lstrip("0")
    padded = [bare.zfill(length) for length in (8, 12, 13, 14) if len(bare) <= length]
    return tuple(dict.fromkeys((code, *padded)))


def variable(code: str, region: str) -> Variable | None:
    """Read a weight or price that a scale printed into a restricted circulation number of the shop's country."""
    if not region or len(code) != 13 or not (code.isascii() and code.isdigit()):
        return None
    import biip  # loaded by the first such code only
    from biip.rcn import Rcn

    try:
        parsed = biip.parse(code, config=biip.ParseConfig(rcn_region=region.lower(), rcn_verify_variable_measure=False))
    except (biip.ParseError, ValueError):
        return None
    number = parsed.gtin  # before gs1_message: an EAN also parses as one
    if not isinstance(number, Rcn):
        return None
    whole = number.without_variable_measure()
    items = tuple(item for item in (whole.value, number.item_reference or "") if item)
    if number.weight is not None:
        return Variable(items, grams=int(number.weight * 1000))
    if number.price is not None:
        return Variable(items, price=int(number.price * 100))
    return None
