"""No card comes in over the counter: what people type and scan is looked through before anything is done with it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from pos_terminal.app.commands import Command, Foresee, ReplaceSecret, Search, SignIn
from pos_terminal.domain import card_digits

CODES = frozenset({"code", "barcode", "sku"})  # of products
STRICTER = frozenset({"reference", "external_reference"})  # of a slip: looked through where it is taken
# Ours, or a choice of few; secrets, which stay where they are typed, and PINs, which are shorter.
OURS = frozenset({
    "payment", "sale", "line", "lines", "row", "refund", "rail", "table", "operator", "approver",
    "who", "z", "pin", "after", "day", "state", "mode", "origin", "why", "slot", "place", "device",
    "step", "left", "country",
})  # fmt: skip


def holds_card(command: Command) -> bool:
    """Say whether a text that came with a command may hold a card's number."""
    if isinstance(command, SignIn | ReplaceSecret):
        return False
    if isinstance(command, Search | Foresee):
        return card_digits.found_in_code(command.text)
    for field in fields(command):
        if field.name not in OURS | STRICTER:
            for text in _texts(getattr(command, field.name)):
                found = card_digits.found_in_code if field.name in CODES else card_digits.found
                if found(text):
                    return True
    return False


def _texts(value: Any) -> list[str]:
    match value:
        case str():
            return [value]
        case tuple():
            return [text for inner in value for text in _texts(inner)]
        case _:
            return []
