"""No card ever leaves the till: the one place that makes a request's body, and refuses (card_gateway.md 5)."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from pos_terminal.domain import card_digits
from pos_terminal.domain.errors import Refused

CODE = "card_data"
_HASHES = ("authentication.checksum", "authentication.sKey")  # digits by chance, never typed by anybody


def form(fields: Mapping[str, str]) -> bytes:
    """Return the body of a request; Refused with `card_data` for a card's field or what may be its number.

    The words never repeat what was found.
    """
    for name, value in fields.items():
        if name.strip().lower().startswith("card") or card_digits.found(name):
            raise Refused("a field of a card is never sent", code=CODE)
        if name not in _HASHES and card_digits.found(value):
            raise Refused(f"{name} may hold a card number; it was not sent", code=CODE)
    return urlencode(fields).encode("ascii")


def path_id(identity: str) -> str:
    """Return an id for a path; Refused with `card_data` when it may be a card number."""
    if card_digits.found(identity):
        raise Refused("an id that may be a card number is never sent", code=CODE)
    return identity
