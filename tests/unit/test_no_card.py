"""Whatever is typed or scanned at a till, no card's number gets past its door; a product's code does."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.no_card import CODES, OURS, STRICTER, holds_card
from pos_terminal.domain import card_digits
from tests.fakes.card_leaker import PAN, SPACED

TYPED = frozenset({
    "address", "name", "note", "reason", "evidence", "how", "text", "values", "tables", "products", "label", "path",
})  # fmt: skip
COMMANDS = [kind for kind in vars(cmd).values() if isinstance(kind, type) and issubclass(kind, cmd.Command)]
EAN_AND_LUHN = "5449000000095"  # a product code that by chance passes the check of cards too


def texts(kind: type[cmd.Command]) -> list[str]:
    return [field.name for field in fields(kind) if "str" in str(field.type)]


def made(kind: type[cmd.Command], **given: Any) -> cmd.Command:
    plain = {"str": "x", "int": 1, "bool": False, "tuple": ()}
    for field in fields(kind):
        if field.default is MISSING and field.default_factory is MISSING and field.name not in given:
            given[field.name] = plain.get(str(field.type).partition("[")[0])
    return kind(**given)


@pytest.mark.parametrize("kind", COMMANDS, ids=lambda kind: kind.__name__)
def test_every_text_of_every_command_is_looked_through_or_no_persons(kind: type[cmd.Command]) -> None:
    for name in texts(kind):
        if kind is cmd.ReplaceSecret or name in OURS | STRICTER:
            continue
        assert name in TYPED | CODES, f"{kind.__name__}.{name}: may a person type it?"
        for number in (PAN, f"for {SPACED}, please"):
            text: object = (("shop.footer", number),) if name == "values" else number
            assert holds_card(made(kind, **{name: text}))
        assert not holds_card(
            made(kind, **{name: (("shop.footer", "Thanks"),) if name == "values" else "4006381333931"})
        )


def test_a_products_code_may_look_like_a_card() -> None:
    assert card_digits.found(EAN_AND_LUHN)
    assert not holds_card(cmd.Scan(EAN_AND_LUHN))
    assert not holds_card(cmd.Search(EAN_AND_LUHN))
    assert not holds_card(cmd.AddByPrice(price=100, barcode=EAN_AND_LUHN))
    assert holds_card(cmd.AddByPrice(price=100, name=f"Gift for {PAN}"))


def test_a_goods_element_string_is_no_card() -> None:
    shaped = [f"01{number:014d}" for number in range(9_501_101_530_000, 9_501_101_540_000)]
    by_chance = [code for code in shaped if card_digits.found(code) and card_digits.product_code(code)]
    assert by_chance
    assert not any(holds_card(cmd.Scan(code)) for code in by_chance)
