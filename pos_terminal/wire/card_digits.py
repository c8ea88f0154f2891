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
