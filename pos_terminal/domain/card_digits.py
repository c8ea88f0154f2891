"""Find what may be a card number, so that none leaves this program or stays in it: 13 to 19 digits that pass Luhn."""

from __future__ import annotations

import re

HIDDEN = "•••"
_RUN = re.compile(r"(?<![0-9])[0-9]{13,19}(?![0-9])")
# With spaces or dashes only where nothing stands around it: a UUID may be all digits.
_SPACED = re.compile(r"(?<![0-9A-Za-z-])[0-9](?:[ -]?[0-9]){12,18}(?![0-9A-Za-z-])")


def found(text: str) -> bool:
    """Say whether a text holds what may be a card number."""
    return any(luhn(run) for shape in (_RUN, _SPACED) for run in shape.findall(text))


def found_in_code(text: str) -> bool:
    """Say the same of what is scanned, or looked for: a product's code may pass Luhn by chance."""
    runs = (run for shape in (_RUN, _SPACED) for run in shape.findall(text))
    return any(luhn(run) and not product_code(run) for run in runs)


def found_within(text: str) -> bool:
    """Say the same of what must not even hold one within a longer number."""
    runs = "".join(sign if sign.isdecimal() else " " for sign in text if sign not in " -").split()
    return any(luhn(run[i : i + n]) for run in runs for n in range(13, 20) for i in range(len(run) - n + 1))


def product_code(run: str) -> bool:
    """Say whether the digits are a GTIN-13, a GTIN-14 or an SSCC by their check digit, or a GTIN behind its "01"."""
    digits = "".join(sign for sign in run if sign.isdecimal())
    if digits.startswith("01") and len(digits) >= 16:
        digits = digits[2:16]
    weighed = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return len(digits) in (13, 14, 18) and weighed % 10 == 0


def hide(text: str) -> str:
    """Return a text without what may be a card number."""
    for shape in (_RUN, _SPACED):
        text = shape.sub(lambda run: HIDDEN if luhn(run[0]) else run[0], text)
    return text


def luhn(run: str) -> bool:
    """Say whether the digits of a text end in the right check digit."""
    digits = [int(sign) for sign in run if sign.isdecimal()]
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
