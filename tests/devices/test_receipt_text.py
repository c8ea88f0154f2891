"""The receipt as text: what stands on it, and that no line is wider than the paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_terminal.devices.receipt_text import parked_text, receipt_text, slip_text
from pos_terminal.domain.receipt import ParkedSlip, Receipt, ReceiptLine, ReceiptTax, ReceiptTender, Shop, Slip
from tests.devices.papers import PARKED, RECEIPT, REFUND, SLIP


def rows(receipt: Receipt, width: int = 42) -> list[str]:
    return receipt_text(receipt, width).splitlines()


def test_a_test_receipt_says_so_at_both_ends() -> None:
    text = rows(RECEIPT)
    assert "TEST" in text[0]
    assert "TEST" in text[-1]
    assert not any("TEST" in row for row in rows(replace(RECEIPT, test=False)))


def test_what_stands_on_it() -> None:
    text = receipt_text(RECEIPT)
    for words in (
        "Caffè Roma",
        "Via Roma 12",
        "IT0123456789",
        "Receipt T2-17",
        "Sale 2-18",
        "2026-03-02 10:00",  # the shop's time
        "Owner",
        "Flat white",
        "2 x 3.60",
        "1.250 kg x 1.29 EUR/kg",
        "Discount",
        "no sugar",
        "SWiP loyalty",
        "TOTAL EUR",
        "incl. VAT 21 %",
        "incl. VAT 5.5 %",
        "Received",
        "Change",
        "Code K7Q2",
        "ref-0001",
        "1a2b3c4d",
        "See you soon",
    ):
        assert words in text, words


@pytest.mark.parametrize("width", [42, 48])
def test_sums_stand_right(width: int) -> None:
    total = next(row for row in rows(RECEIPT, width) if row.startswith("TOTAL"))
    assert total.endswith(" 7.81")
    assert len(total) == width


def test_a_copy_says_so() -> None:
    assert any("COPY 2" in row for row in rows(replace(RECEIPT, copy=2)))
    assert "COPY" not in receipt_text(RECEIPT)


@pytest.mark.parametrize(("place", "words"), [("here", "To eat here"), ("away", "To take away"), ("", "")])
def test_where_it_is_eaten_stands_on_it(place: str, words: str) -> None:
    text = receipt_text(replace(RECEIPT, place=place))
    assert [row for row in text.splitlines() if row.startswith("To ")] == ([words] if words else [])


def test_tax_on_top_says_so() -> None:
    assert "plus VAT 21 %" in receipt_text(replace(RECEIPT, tax_included=False))


def test_a_currency_without_decimals() -> None:
    text = receipt_text(replace(RECEIPT, shop=replace(RECEIPT.shop, currency="JPY"), total=1234567))
    assert "1,234,567" in text


def test_a_slip_is_no_receipt() -> None:
    text = slip_text(SLIP)
    for words in ("TEST", "Sale 2-18", "SWiP", "7.81", "Code K7Q2", "ref-0001", "https://swip.one/x", "not a receipt"):
        assert words in text, words
    checking = slip_text(replace(SLIP, what="checking", test=False))
    assert "being checked" in checking
    assert "https://swip.one/x" not in checking
    assert "TEST" not in checking


def test_a_parked_basket_on_paper_is_no_receipt() -> None:
    text = parked_text(PARKED)
    for words in ("TEST", "Parked basket", "Table 4", "Till 2", "10:00", "Flat white", "2 x 3.60", "no sugar", "-0.50"):
        assert words in text, words
    assert "TOTAL EUR                             8.31" in text
    assert "Nothing was paid. This is not a receipt." in text
    assert "Discounts" not in parked_text(replace(PARKED, discount=0))


words = st.text(max_size=120)
sums = st.integers(-(10**12), 10**12)
lines = st.builds(
    ReceiptLine, words, st.sampled_from(["pcs", "kg"]), st.integers(-(10**7), 10**7), sums, sums, sums, words
)
tenders = st.builds(ReceiptTender, words, sums, words, words, sums, sums)
receipts = st.builds(
    Receipt,
    shop=st.builds(Shop, words, st.tuples(words), words, st.just("EUR"), words, words),
    number=words,
    sale_number=words,
    at=st.just(datetime(2026, 3, 2, 9, tzinfo=UTC)),
    operator=words,
    lines=st.lists(lines, max_size=3).map(tuple),
    subtotal=sums,
    discount=sums,
    loyalty=sums,
    loyalty_title=words,
    rounding=sums,
    total=sums,
    tax=st.lists(st.builds(ReceiptTax, st.integers(0, 10_000), sums, sums), max_size=2).map(tuple),
    tenders=st.lists(tenders, max_size=2).map(tuple),
    test=st.booleans(),
    proof=words,
    copy=st.integers(0, 99),
)


@settings(max_examples=150, deadline=None)
@given(receipts, st.sampled_from([42, 48]))
def test_no_row_is_wider_than_the_paper_and_no_text_breaks_out(receipt: Receipt, width: int) -> None:
    text = receipt_text(receipt, width)
    assert all(len(row) <= width for row in text.split("\n"))
    assert all(letter.isprintable() or letter == "\n" for letter in text)


slips = st.builds(
    Slip,
    shop=st.builds(Shop, words),
    what=st.sampled_from(["code", "checking"]),
    number=words,
    title=words,
    minor=sums,
    at=st.just(datetime(2026, 3, 2, 9, tzinfo=UTC)),
    session_code=words,
    qr_text=words,
    reference=words,
    test=st.booleans(),
)


parked = st.builds(
    ParkedSlip,
    shop=st.builds(Shop, words),
    sale=words,
    name=words,
    at=st.just(datetime(2026, 3, 2, 9, tzinfo=UTC)),
    lines=st.lists(lines, max_size=3).map(tuple),
    subtotal=sums,
    discount=sums,
    total=sums,
    test=st.booleans(),
)


@settings(max_examples=100, deadline=None)
@given(parked)
def test_no_row_of_a_parked_basket_is_wider_than_the_paper(slip: ParkedSlip) -> None:
    text = parked_text(slip)
    assert all(len(row) <= 42 for row in text.split("\n"))
    assert all(letter.isprintable() or letter == "\n" for letter in text)


@settings(max_examples=100, deadline=None)
@given(slips)
def test_no_row_of_a_slip_is_wider_than_the_paper(slip: Slip) -> None:
    text = slip_text(slip)
    assert all(len(row) <= 42 for row in text.split("\n"))
    assert all(letter.isprintable() or letter == "\n" for letter in text)


def test_a_refund_says_so_and_of_which_receipt() -> None:
    text = receipt_text(REFUND)
    assert "REFUND" in text
    assert "For receipt T2-17" in text
    assert "Wrong item" in text
    assert "TOTAL EUR" in text
    assert "-7.80" in text
    assert "incl. VAT 21 % of -6.40" in text
    assert "Cash rounding" in text
    assert "5e6f7a8b" in text
    assert " x " not in text
    assert all(len(row) <= 42 for row in text.splitlines())


def test_a_copy_of_a_refund_is_marked_and_a_part_of_the_price_named() -> None:
    part = ReceiptLine("", "pcs", 0, 0, -500)
    text = receipt_text(replace(REFUND, copy=1, lines=(part,), refund="void", reason="dropped it"))
    assert "COPY 1" in text
    assert "Part of the price" in text
    assert "SALE UNDONE" in text
    assert "dropped it" in text
