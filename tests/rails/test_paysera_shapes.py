"""Paysera's words, read and written (paysera.md 3, 4 and 6; PAYMENTS.md rules 5 and 6)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from pos_terminal.domain.errors import Trace
from pos_terminal.domain.money import MoneyError
from pos_terminal.domain.reading import Phase
from pos_terminal.rails.paysera import shapes
from pos_terminal.wire.read_json import Unreadable


def doc(status: str = "new", **payment: Any) -> dict[str, Any]:
    one = {
        "id": 2987,
        "status": status,
        "price_decimal": "12.99",
        "currency": "EUR",
        "parameters": {"sale_id": "0190-1"},
        **payment,
    }
    return {
        "transaction_key": "Pu5CPePCkm3T",
        "status": status,
        "payments": [{k: v for k, v in one.items() if v is not ...}],
    }


def read(given: dict[str, Any]) -> Any:
    return shapes.reading(shapes.read_transaction(json.dumps(given).encode()), Trace())


@pytest.mark.parametrize(
    ("status", "phase"),
    [
        ("new", Phase.OPEN),
        ("waiting", Phase.OPEN),
        ("waiting_funds", Phase.OPEN),
        ("waiting_registration", Phase.OPEN),
        ("waiting_password", Phase.OPEN),
        ("reserved", Phase.APPROVED),
        ("confirmed", Phase.CLOSED_PAID),
        ("rejected", Phase.DECLINED),
        ("failed", Phase.DECLINED),
        ("revoked", Phase.VOIDED),
        ("deleted", Phase.VOIDED),
        ("RESERVED", Phase.UNKNOWN),
        ("done", Phase.UNKNOWN),
        ("limbo", Phase.UNKNOWN),
    ],
)
def test_rule_06_only_confirmed_is_paid(status: str, phase: Phase) -> None:
    seen = read(doc(status))
    assert (seen.phase, seen.due, seen.currency) == (phase, 1299, "EUR")
    assert seen.paid == (1299 if phase is Phase.CLOSED_PAID else None)
    assert seen.settle_count == {Phase.UNKNOWN: None, Phase.CLOSED_PAID: 1}.get(phase, 0)


@pytest.mark.parametrize(
    ("payment", "minor"),
    [
        ({"price_decimal": "12.9"}, 1290),
        ({"price_decimal": "10"}, 1000),
        ({"price_decimal": ..., "price": 1299}, 1299),
        ({"price": 1299}, 1299),
        ({"price_decimal": "1200", "currency": "JPY", "price": 120000}, 1200),
        ({"price_decimal": "1200.00", "currency": "jpy"}, 1200),
        ({"price_decimal": "1.250", "currency": "KWD", "price": 125}, 1250),
        ({"price_decimal": "1.25", "currency": "KWD"}, 1250),
    ],
)
def test_rule_05_a_sum_is_what_it_says_however_it_is_written(payment: dict[str, Any], minor: int) -> None:
    assert read(doc(**payment)).due == minor


@pytest.mark.parametrize(
    "payment",
    [
        {"price_decimal": "NaN"},
        {"price_decimal": "-1.00"},
        {"price_decimal": "12.999"},
        {"price_decimal": 1e300},
        {"price_decimal": True},
        {"price_decimal": "12.99", "price": 1300},
        {"price_decimal": ..., "price": 12.5},
        {"price_decimal": ..., "price": 125, "currency": "KWD"},
        {"price_decimal": ..., "price": 150, "currency": "JPY"},
        {"price_decimal": ...},
        {"currency": "XX"},
        {"currency": ...},
        {"currency": 978},
        {"parameters": {"sale_id": 7}},
    ],
)
@pytest.mark.parametrize("status", ["new", "reserved", "confirmed"])
def test_rule_06_what_cannot_be_believed_is_not_yes_and_not_no(payment: dict[str, Any], status: str) -> None:
    seen = read(doc(status, **payment))
    assert (seen.phase, seen.paid, seen.settle_count) == (Phase.UNKNOWN, None, None)
    assert "unreadable" in seen.words


@pytest.mark.parametrize("payments", [None, [], "x", [1], [{}, {}]])
def test_a_transaction_has_exactly_one_payment(payments: object) -> None:
    assert read({**doc("reserved"), "payments": payments}).phase is Phase.UNKNOWN


@pytest.mark.parametrize("status", ["reserved", "confirmed"])
def test_money_without_our_id_is_not_believed(status: str) -> None:
    assert read(doc(status, parameters=...)).phase is Phase.UNKNOWN
    assert read(doc("new", parameters=...)).phase is Phase.OPEN


def test_a_cancelled_payment_was_given_back() -> None:
    seen = read({**doc("confirmed"), "payments": doc("canceled")["payments"]})
    assert (seen.phase, seen.paid, seen.refunded, seen.settle_id) == (Phase.CLOSED_PAID, 1299, 1299, "2987")


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b'{"transaction_key": 5, "status": "new"}', b'{"transaction_key": "k"}', b"\xff"]
)
def test_what_is_no_transaction_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        shapes.read_transaction(body)


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [(1299, "EUR", "12.99"), (1000, "EUR", "10.00"), (1200, "JPY", "1200"), (1250, "KWD", "1.250"), (1, "EUR", "0.01")],
)
def test_a_price_is_text_with_the_currencys_decimals(minor: int, currency: str, text: str) -> None:
    assert shapes.price_text(minor, currency) == text


def test_what_is_asked_for(order_of: Any) -> None:
    order = order_of(1_240)
    sent = json.loads(shapes.create_body(order, shapes.Asked(900, 0)))
    assert sent == {
        "payments": [
            {
                "description": "Corner shop, till 2, sale 2-1043",
                "price_decimal": "12.40",
                "currency": "EUR",
                "parameters": {"sale_id": order.payment, "number": "2-1043"},
            }
        ],
        "auto_confirm": False,
        "use_allowance": False,
        "callback_uri": False,
        "reserve": {"for": 900},
    }
    frozen = json.loads(shapes.create_body(order, shapes.Asked(900, 3600)))
    assert frozen["payments"][0]["freeze"] == {"for": 3600}


def test_a_lower_confirm_is_in_hundredths_of_any_currency() -> None:
    assert json.loads(shapes.lower_body("2987", 1500, "EUR")) == {"2987": {"price": 1500, "currency": "EUR"}}
    assert json.loads(shapes.lower_body("2987", 1500, "JPY")) == {"2987": {"price": 150000, "currency": "JPY"}}
    assert json.loads(shapes.lower_body("2987", 1500, "KWD")) == {"2987": {"price": 150, "currency": "KWD"}}
    with pytest.raises(MoneyError):
        shapes.lower_body("2987", 1501, "KWD")


def test_a_list_is_read_by_its_name_or_as_the_first_list() -> None:
    page = shapes.read_page(b'{"transactions": [{}, 1], "_metadata": {"total": 3}}', "transactions")
    assert (page.rows, page.total) == (({},), 3)
    assert shapes.read_page(b'{"items": [{}]}', "transactions") == shapes.Page(({},), None)
    with pytest.raises(Unreadable):
        shapes.read_page(b"{}", "transactions")


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("Pu5CPePCkm3T", True),
        ("https://evil.example/x", False),
        ("a b c d e f", False),
        ("abc", False),
        ("é" * 9, False),
    ],
)
def test_only_a_plain_key_becomes_a_qr(key: str, shown: bool) -> None:
    assert shapes.showable(key) is shown


def test_the_code_and_the_link_around_it() -> None:
    assert shapes.qr_text("Pu5CPePCkm3T", as_link=False) == "PAYSERA%Pu5CPePCkm3T"
    assert shapes.qr_text("Pu5CPePCkm3T", as_link=True) == "https://paysera.com/app?qr=PAYSERA%25Pu5CPePCkm3T"


def test_errors_are_read_and_those_about_the_clock_known() -> None:
    assert shapes.read_error(b'{"error": "invalid_state", "error_description": "No"}') == ("invalid_state", "No")
    assert shapes.read_error(b"<html>") == ("", "")
    assert shapes.wrong_clock("invalid_timestamp", "")
    assert shapes.wrong_clock("unauthorized", "Timestamp is in future")
    assert not shapes.wrong_clock("unauthorized", "bad mac")


@pytest.mark.parametrize(
    ("status", "reserve", "until"),
    [
        ("reserved", {"until": 1795282380}, datetime(2026, 11, 21, 17, 33, tzinfo=UTC)),
        ("reserved", {"for": 900}, None),
        ("reserved", {"until": "later"}, None),
        ("reserved", {"until": 1e300}, None),
        ("reserved", "always", None),
        ("new", {"until": 1795282380}, None),
    ],
)
def test_a_reservation_says_when_it_ends(status: str, reserve: Any, until: datetime | None) -> None:
    seen = read({**doc(status), "reserve": reserve})
    assert seen.held_until == until
    assert seen.phase is (Phase.APPROVED if status == "reserved" else Phase.OPEN)
