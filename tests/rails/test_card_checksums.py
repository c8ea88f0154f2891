"""The gateway's checksums by the paper's vectors (card_gateway.md 4.2), and sums that would hash differently."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pos_terminal.domain.money import MoneyError
from pos_terminal.rails.card.auth import Keys, digest
from pos_terminal.rails.card.shapes import amount_text

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "card_checksums.json").read_text())
KEYS = Keys("11344", "197", "till", "secureKey")


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["op"] for vector in VECTORS])
def test_a_digest_is_the_papers(vector: dict[str, str]) -> None:
    assert digest(*vector["string"].split("|")) == vector["md5"]


def test_each_operation_has_its_own_order() -> None:
    by_op = {vector["op"]: vector["md5"] for vector in VECTORS}
    back = "https://pos.example/return"
    assert KEYS.checksum("54289", "12.50") == by_op["capture_or_refund"]
    assert KEYS.checksum("54289") == by_op["inquiry_or_reverse"]
    assert KEYS.checksum("TX-0001") == by_op["inquiry_by_mid"]
    assert KEYS.checksum() == by_op["transaction_list"]
    assert KEYS.checksum("INV-0001", "12.50", back) == by_op["invoice_generate"]
    assert KEYS.checksum("INV-0001") == by_op["invoice_inquiry"]
    assert KEYS.regenerate_checksum("5501", back) == by_op["invoice_regenerate"]


def test_a_sum_is_hashed_with_exactly_two_decimals() -> None:
    assert [amount_text(minor, "EUR") for minor in (1250, 1200, 5, 100_000_000)] == [
        "12.50",
        "12.00",
        "0.05",
        "1000000.00",
    ]
    assert KEYS.checksum("54289", "12.5") != KEYS.checksum("54289", "12.50")


@pytest.mark.parametrize("currency", ["JPY", "KWD", "XXX"])
def test_a_currency_without_two_decimals_is_refused(currency: str) -> None:
    with pytest.raises(MoneyError):
        amount_text(1250, currency)


def test_the_key_is_in_no_representation() -> None:
    assert "secureKey" not in repr(KEYS)
