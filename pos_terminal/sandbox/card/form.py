"""What a call may hold: dotted form fields, a checksum over some of them, and never a card (card_gateway.md 3 to 5)."""

import hashlib
import hmac
import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

from pos_terminal.sandbox.ask import Ask, Refusal

FAILED, NOT_PERMITTED = 10001, 10002
AMOUNT = re.compile(r"[0-9]{1,10}\.[0-9]{2}")
OWN_ID = re.compile(r"[A-Za-z0-9-]{1,40}")
CURRENCY = re.compile(r"[A-Z]{3}")
HASHES = ("authentication.checksum", "authentication.sKey")  # digits by chance
_RUN = re.compile(r"(?<![0-9])[0-9]{13,19}(?![0-9])")
_SPACED = re.compile(r"(?<![0-9A-Za-z-])[0-9](?:[ -]?[0-9]){12,18}(?![0-9A-Za-z-])")


def read_form(ask: Ask) -> dict[str, str]:
    """Return the fields. Raises Refusal for another body, a field twice, or anything of a card."""
    if "application/x-www-form-urlencoded" not in ask.headers.get("content-type", ""):
        raise Refusal(200, FAILED, "the body must be a form", violation=True)
    try:
        pairs = parse_qsl(ask.body.decode("utf-8"), keep_blank_values=True, strict_parsing=True)
    except ValueError as error:
        raise Refusal(200, FAILED, f"the form cannot be read: {error}", violation=True) from error
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise Refusal(200, FAILED, "a field stands twice", violation=True)
    refuse_cards(fields)
    return fields


def refuse_cards(fields: Mapping[str, str]) -> None:
    """A card number typed at the till would end the merchant's peace (section 5). Raises Refusal."""
    for name, value in fields.items():
        if name.lower().startswith("card"):
            raise Refusal(200, NOT_PERMITTED, "a card field was sent", violation=True)
        looked_at = "" if name in HASHES else value
        for found in (*_RUN.findall(looked_at), *_SPACED.findall(looked_at)):
            if luhn(found):
                raise Refusal(200, NOT_PERMITTED, f"{name} holds digits of a card", violation=True)


def luhn(run: str) -> bool:
    digits = [int(sign) for sign in run if sign.isdecimal()]
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def text(fields: Mapping[str, str], name: str, shape: re.Pattern[str] | None = None, most: int = 255) -> str:
    """Return a field that must be there. Raises Refusal."""
    value = fields.get(name, "")
    if not value or len(value) > most or (shape is not None and not shape.fullmatch(value)):
        raise Refusal(200, FAILED, f"{name} is missing or not as it must be", violation=True)
    return value


def minor(fields: Mapping[str, str]) -> int:
    """Return the sum in minor units; exactly two decimals (section 3). Raises Refusal."""
    return int(text(fields, "amount", AMOUNT).replace(".", ""))


def check(fields: Mapping[str, str], *parts: str, blame: bool = True) -> None:
    """The checksum is MD5 over the parts in their order (4.2). Raises Refusal."""
    wanted = hashlib.md5("|".join(parts).encode(), usedforsecurity=False).hexdigest()
    if not hmac.compare_digest(wanted.encode(), fields.get("authentication.checksum", "").encode()):
        raise Refusal(200, FAILED, "Invalid checksum", violation=blame)
