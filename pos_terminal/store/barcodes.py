"""What a barcode may mean: itself, another writing of its GTIN, or a weight or price printed by a scale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from biip.gs1_element_strings import GS1ElementStrings
    from biip.gtin import Gtin
    from biip.upc import Upc

LONGEST = 100
GTIN_LENGTHS = (8, 12, 13, 14)
SHORTEST_MESSAGE = 16  # (01) and a GTIN-14, without brackets
SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")
GS1 = ("]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1")  # GS1-128, DataBar, DataMatrix, QR, DotCode
EAN_WITH_ADD_ON, EAN_13 = "]E3", 13
MESSAGE_STARTS = ("]", "\x1d")  # a scanner's symbology identifier, FNC1; else the first number of a GS1 message


@dataclass(frozen=True, slots=True)
class Measured:
    """A code that names an item in another way, and what is printed in it."""

    items: tuple[str, ...]  # the codes its item may be kept under
    quantity: int | None = None  # thousandths
    price: int | None = None  # minor units for the whole piece


def is_gtin(code: str) -> bool:
    """Say whether a code has the form of a GTIN; its check digit may still be wrong."""
    return code.isascii() and code.isdigit() and len(code) in GTIN_LENGTHS


def check_digit_fits(code: str) -> bool:
    digits = [int(digit) for digit in reversed(code[:-1])]
    return (sum(digits[0::2]) * 3 + sum(digits[1::2]) + int(code[-1])) % 10 == 0


def without_symbology(code: str) -> str:
    """Return a code without the identifier that scanners may put before it; a GS1 message keeps its own (ISO 15424)."""
    if not SYMBOLOGY.match(code) or code.startswith(GS1):
        return code
    bare = code[3:]
    return bare[:EAN_13] if code.startswith(EAN_WITH_ADD_ON) else bare


def spellings(code: str) -> tuple[str, ...]:
    """Return the ways a code may stand in the catalogue: as read, then its GTIN with fewer or more zeros."""
    if not (code.isascii() and code.isdigit() and GTIN_LENGTHS[0] <= len(code) <= GTIN_LENGTHS[-1]):
        return (code,)
    bare = code.lstrip("0")
    padded = [bare.zfill(length) for length in GTIN_LENGTHS if len(bare) <= length]
    return tuple(dict.fromkeys((code, *padded)))


def measured(code: str, region: str) -> Measured | None:
    """Read what stands inside a code: a scale's weight or price by the rules of a country, or a GS1 message."""
    if not _worth_parsing(code, region):
        return None
    import biip  # 60 ms, and only such codes need it
    from biip.rcn import RcnRegion

    known = next((country for country in RcnRegion if country.value == region.lower()), None)
    # Many scales print no inner check digit; the outer one is always verified.
    rules = biip.ParseConfig(rcn_region=known, rcn_verify_variable_measure=False)
    try:
        parsed = biip.parse(code, config=rules)
    except (biip.ParseError, ValueError):
        return None
    if parsed.gtin is not None and is_gtin(code):  # before gs1_message: an EAN also parses as one
        return _of_gtin(parsed.gtin) or _of_upc(parsed.upc)
    if parsed.gs1_message is not None:
        return _of_message(parsed.gs1_message.element_strings)
    return _of_upc(parsed.upc)


def _of_upc(upc: Upc | None) -> Measured | None:
    """Return the long form of a short UPC-E; eight digits may be that or an EAN-8, which was looked for before."""
    return Measured((upc.as_upc_a(), upc.as_gtin_13())) if upc is not None else None


def _worth_parsing(code: str, region: str) -> bool:
    if len(code) > LONGEST or not code.isascii():
        return False
    if len(code) >= SHORTEST_MESSAGE:
        return code[:2].isdigit() or code[0] in MESSAGE_STARTS  # a typed name is none
    return code.isdigit() and (len(code) in (6, 7, 8) or (bool(region) and is_gtin(code)))


def _of_gtin(gtin: Gtin) -> Measured | None:
    from biip.rcn import Rcn

    if not isinstance(gtin, Rcn):
        return None
    quantity = _thousandths(gtin.weight) if gtin.weight is not None else None
    if gtin.count is not None:
        quantity = gtin.count * 1000
    price = int(gtin.price.scaleb(2)) if gtin.price is not None else None
    if quantity is None and price is None:
        return None
    items = (gtin.without_variable_measure().value, gtin.item_reference or "")
    return Measured(tuple(item for item in items if item), quantity, price)


def _of_message(strings: GS1ElementStrings) -> Measured | None:
    """Read GTIN (01, 02), net weight in kg (310n), count (30, 37) and price (392n)."""
    item = strings.get(ai="01") or strings.get(ai="02")
    if item is None or item.gtin is None:
        return None
    weight, price = strings.get(ai="310"), strings.get(ai="392")
    count = strings.get(ai="30") or strings.get(ai="37")
    quantity = _thousandths(weight.decimal) if weight is not None and weight.decimal is not None else None
    if quantity is None and count is not None and count.value.isdigit():
        quantity = int(count.value) * 1000
    minor = int(price.decimal.scaleb(2)) if price is not None and price.decimal is not None else None
    return Measured(spellings(item.gtin.value), quantity, minor)


def _thousandths(weight: Decimal) -> int:
    return int(weight.scaleb(3))
