"""The gateway's words: two vocabularies by value, codes as text, names wherever they stand, nothing of a card."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pos_terminal.domain import card_digits
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.reading import Phase
from pos_terminal.rails.card import shapes, standing
from pos_terminal.rails.card.shapes import InvoiceSeen, Money, Paid
from pos_terminal.wire.read_json import Unreadable

PAN = "4242424242424242"


def body(**doc: Any) -> bytes:
    return json.dumps(doc).encode()


@pytest.mark.parametrize(
    ("words", "money"),
    [
        ({"status": "begun"}, Money.PENDING),
        ({"status": "3D Authstarted", "transactionStatus": "3D"}, Money.PENDING),
        ({"transactionStatus": "P"}, Money.PENDING),
        ({"status": "authsuccessful", "transactionStatus": "Y"}, Money.RESERVED),
        ({"transactionStatus": "Y"}, Money.RESERVED),
        ({"status": "capturesuccess", "transactionStatus": "Y"}, Money.PAID),
        ({"transactionStatus": "settled"}, Money.PAID),
        ({"status": "authfailed"}, Money.FAILED),
        ({"transactionStatus": "N"}, Money.FAILED),
        ({"status": "capturefailed", "transactionStatus": "N"}, Money.FAILED),
        ({"status": "authcancelled"}, Money.CANCELLED),
        ({"status": "C"}, Money.CANCELLED),
        ({"status": "markedforreversal", "transactionStatus": "P"}, Money.RETURNING),
        ({"status": "reversed", "transactionStatus": ""}, Money.RETURNED),
        ({"status": "chargeback"}, Money.RETURNED),
        ({"status": "LIMBO", "transactionStatus": "Y"}, Money.STRANGE),
        ({"status": "settled", "transactionStatus": "authfailed"}, Money.STRANGE),
        ({}, Money.STRANGE),
    ],
)
def test_a_status_is_parsed_by_value(words: dict[str, str], money: Money) -> None:
    paid = shapes.read_payment(body(paymentId="54289", **words), "EUR")
    assert paid is not None
    assert paid.money is money


@pytest.mark.parametrize(
    ("one_step", "words", "money"),
    [
        (True, "authsuccessful, Y", Money.PAID),
        (True, "Y", Money.PAID),
        (True, "authsuccessful", Money.PENDING),
        (False, "authsuccessful, Y", Money.RESERVED),
    ],
)
def test_a_success_means_what_the_account_does(one_step: bool, words: str, money: Money) -> None:
    assert shapes.as_account(Paid("1", Money.RESERVED, words), one_step).money is money


def test_the_names_are_read_wherever_they_stand() -> None:
    doc = body(
        result={"code": "00001", "description": "ok"},
        answer={"invoiceDetails": {"transactionUrl": "https://x.example/p", "amount": "12.50", "currency": "EUR"}},
    )
    seen = shapes.read_invoice(doc, "EUR", "own")
    assert seen == InvoiceSeen("", (), 1250, "EUR", "https://x.example/p")


@pytest.mark.parametrize(
    "doc",
    [
        b"<html>",
        body(result={"code": "00026"}),
        body(invoiceDetails={"merchantInvoiceId": "another"}),
        body(invoiceDetails={"merchantInvoiceId": "own", "amount": "NaN"}),
        body(invoiceDetails={"merchantInvoiceId": "own", "paymentId": PAN}),
        body(invoiceDetails={"merchantInvoiceId": "own", "paymentId": "../1"}),
    ],
)
def test_an_invoice_that_cannot_be_believed(doc: bytes) -> None:
    with pytest.raises(Unreadable):
        shapes.read_invoice(doc, "EUR", "own")


def test_a_record_that_is_not_there_is_told_by_its_code() -> None:
    missing = body(result={"code": "10026", "description": "Record not found"})
    assert shapes.read_invoice(missing, "EUR", "own") is None
    assert shapes.read_payment(missing, "EUR") is None
    assert shapes.read_result(missing).said == "10026 Record not found"
    assert shapes.read_result(body(result={"code": 1})).code == ""


@pytest.mark.parametrize("words", ["AuthToken is invalid or expired", "Token expired", "Invalid AuthToken"])
def test_a_token_that_is_not_accepted_may_be_told_in_words(words: str) -> None:
    assert shapes.read_result(body(result={"code": "10002", "description": words})).turned_away
    assert not shapes.read_result(body(result={"code": "10001", "description": "Invalid checksum"})).turned_away


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("https://secure.gateway.example/invoice/abc", True),
        ("https://gateway.example/invoice/abc", True),
        ("http://secure.gateway.example/invoice/abc", False),
        ("https://evil.example/invoice/abc", False),
        ("https://secure.gateway.example.evil.example/a", False),
        ("https://secure.gateway.example@evil.example/a", False),
        (f"https://secure.gateway.example/invoice/{PAN}", False),
        ("", False),
    ],
)
def test_only_the_gateways_own_links_are_shown(link: str, shown: bool) -> None:
    assert bool(shapes.showable(link, ("secure.gateway.example", "gateway.example"), ())) is shown


def at(word: str, *payments: Paid, known: str = "", minor: int | None = 1250) -> Any:
    return standing.reading(InvoiceSeen(word, payments, minor, "EUR", ""), payments, known, 1250, "EUR", Trace())


def one(identity: str, money: Money, minor: int | None = 1250, currency: str = "EUR") -> Paid:
    return Paid(identity, money, str(money), minor, currency)


def test_a_failed_try_leaves_the_invoice_open() -> None:
    assert at("generated").phase is Phase.OPEN
    assert at("generated", one("1", Money.FAILED)).phase is Phase.OPEN
    assert at("generated", one("1", Money.PENDING)).phase is Phase.OPEN


def test_it_is_over_only_when_nothing_is_on_its_way() -> None:
    assert at("cancelled").phase is Phase.VOIDED
    assert at("expired", one("1", Money.FAILED)).phase is Phase.EXPIRED
    assert at("cancelled", one("1", Money.PENDING)).phase is Phase.UNKNOWN
    assert at("cancelled", one("1", Money.STRANGE)).phase is Phase.UNKNOWN


def test_paid_needs_the_sum_and_the_currency_of_the_payment_itself() -> None:
    paid = at("cancelled", one("1", Money.FAILED), one("2", Money.PAID))
    assert (paid.phase, paid.paid, paid.settle_id, paid.extra) == (Phase.CLOSED_PAID, 1250, "2", ())
    assert at("x", one("2", Money.PAID, currency="")).paid is None
    assert at("x", one("2", Money.PAID, minor=None)).paid is None
    assert at("x", one("2", Money.PAID, minor=1)).paid == 1


def test_of_two_successes_the_known_one_pays() -> None:
    both = (one("1", Money.PAID), one("2", Money.PAID))
    assert [(e.settle_id, e.minor) for e in at("paid", *both).extra] == [("2", 1250)]
    assert at("paid", *both, known="2").settle_id == "2"
    odd_first = (one("1", Money.PAID, minor=1), one("2", Money.PAID))
    assert at("paid", *odd_first).settle_id == "2"


def test_what_went_back_is_told_of_the_payment_that_was_ours() -> None:
    back = at("paid", one("1", Money.RETURNED), known="1")
    assert (back.phase, back.refunded) == (Phase.CLOSED_PAID, 1250)
    assert at("cancelled", one("1", Money.RETURNED)).phase is Phase.VOIDED
    assert at("paid", one("1", Money.CANCELLED), known="1").phase is Phase.VOIDED


def test_reserved_is_approved() -> None:
    held = at("paid", one("1", Money.RESERVED))
    assert (held.phase, held.due, held.paid, held.settle_id) == (Phase.APPROVED, 1250, None, "1")


@pytest.mark.parametrize(
    ("text", "card"),
    [
        (PAN, True),
        ("4242 4242 4242 4242", True),
        ("4242-4242-4242-4242", True),
        (f"x{PAN}y", True),
        ("4242424242424241", False),
        ("424242424242", False),
        (PAN * 2, False),
        ("12345678-1234-4123-8123-123456789012", False),
        ("00000000-0000-0000-0000-000000000000", False),
        ("12.50", False),
    ],
)
def test_a_card_number_is_13_to_19_digits_that_pass_luhn(text: str, card: bool) -> None:
    assert card_digits.found(text) is card
    assert (card_digits.HIDDEN in card_digits.hide(text)) is card
