"""SWiP's words read and written: the paper's examples, and answers that lie (swip.md 2 to 4 and 6)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.app.ports import Order, OrderLine
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.rails.swip import shapes
from pos_terminal.wire.read_json import Unreadable

ID = "0b7e6f0a-6f0e-4c55-9a44-1f2d7b3c9e10"
HOSTILE = [
    "NaN",
    "-1",
    "-0.01",
    "1e400",
    "1e-400",
    "1e15",
    "99999999999999999999",
    "0.001",
    "430.0000000000000000000000001",
    '"many"',
    '"NaN"',
    '"Infinity"',
    '"1e3"',
    '"٤٣٠"',
    '""',
    "true",
    "[]",
    "{}",
    '{"value": 430}',
]


def read(fields: str, currency: str = "EUR") -> Reading:
    body = f'{{"id": "{ID}", {fields}}}'.encode()
    return shapes.reading(shapes.read_order(body, currency), Trace(http=200))


def said(fields: str) -> tuple[Phase, int | None, int | None]:
    found = read(fields)
    return found.phase, found.due, found.paid


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ('"status":"OPEN","paid":false,"total":430.00', (Phase.OPEN, 43_000, None)),
        ('"status":"OPEN","total":430.00', (Phase.OPEN, 43_000, None)),
        ('"status":"OPEN","paid":null,"total":430.00,"amount":0', (Phase.OPEN, 43_000, None)),
        ('"status":"OPEN","total":430.00,"amount":430.00', (Phase.UNKNOWN, 43_000, None)),
        ('"status":"OPEN","paid":true,"amount":387.00,"total":387.00', (Phase.APPROVED, 38_700, 38_700)),
        ('"status":"OPEN","paid":true,"total":387.00', (Phase.APPROVED, 38_700, 38_700)),
        ('"status":"OPEN","paid":true,"amount":387', (Phase.APPROVED, None, 38_700)),
        ('"status":"OPEN","paid":true,"amount":0,"total":387', (Phase.APPROVED, 38_700, 38_700)),
        ('"status":"OPEN","paid":true', (Phase.UNKNOWN, None, None)),
        ('"status":"LOYALTY_CALCULATION","paid":false,"total":430', (Phase.OPEN, 43_000, None)),
        ('"status":"CLOSED","paid":true,"amount":387.00,"total":387.00', (Phase.CLOSED_PAID, 38_700, 38_700)),
        ('"status":"CLOSED","paid":true,"total":387.00', (Phase.CLOSED_PAID, 38_700, 38_700)),
        ('"status":"CLOSED","paid":true,"amount":100,"total":387.00', (Phase.CLOSED_PAID, 38_700, 10_000)),
        ('"status":"CLOSED","paid":true', (Phase.UNKNOWN, None, None)),
        ('"status":"CLOSED","paid":false,"amount":387.00,"total":387', (Phase.CLOSED_UNPAID, 38_700, 38_700)),
        ('"status":"CLOSED","amount":387.00,"total":387.00', (Phase.UNKNOWN, 38_700, None)),
        ('"status":"CLOSED","paid":true,"amount":0,"total":387.00', (Phase.VOIDED, 38_700, None)),
        ('"status":"CLOSED","paid":false,"amount":"0.00","total":387', (Phase.VOIDED, 38_700, None)),
        ('"status":"CLOSED","amount":0', (Phase.VOIDED, None, None)),
        ('"status":"EXPIRED","paid":false,"total":430', (Phase.UNKNOWN, 43_000, None)),
        ('"status":"CANCELLED","paid":true,"amount":430,"total":430', (Phase.UNKNOWN, 43_000, None)),
        ('"status":"closed","paid":true,"amount":430,"total":430', (Phase.UNKNOWN, 43_000, None)),
    ],
)
def test_rule_06_every_row_of_the_papers_table_has_its_phase(
    fields: str, expected: tuple[Phase, int | None, int | None]
) -> None:
    assert said(fields) == expected


@pytest.mark.parametrize("paid", ["true", "1", "1.0", '"true"', '"TRUE"', '"1"', "387.00", '"387.00"'])
def test_paid_is_yes_in_every_form_of_the_papers(paid: str) -> None:
    assert said(f'"status":"CLOSED","amount":387.00,"paid":{paid}')[0] is Phase.CLOSED_PAID


@pytest.mark.parametrize("paid", ["false", "0", "0.0", '"false"', '"0"'])
def test_paid_is_no_in_every_form_of_the_papers(paid: str) -> None:
    assert said(f'"status":"CLOSED","amount":387.00,"paid":{paid}')[0] is Phase.CLOSED_UNPAID


@pytest.mark.parametrize("paid", ['"yes"', '""', "-1", "[]", "{}", "1e400", '"NaN"', '"tru"'])
@pytest.mark.parametrize("status", ["OPEN", "CLOSED", "LOYALTY_CALCULATION"])
def test_rule_06_a_paid_that_cannot_be_read_is_not_yes_and_not_no(paid: str, status: str) -> None:
    assert said(f'"status":"{status}","total":387,"amount":387,"paid":{paid}')[0] is Phase.UNKNOWN


@pytest.mark.parametrize("name", ["total", "amount"])
@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("status", ["OPEN", "CLOSED"])
def test_rule_06_a_sum_that_cannot_be_read_is_never_money(name: str, value: str, status: str) -> None:
    other = "amount" if name == "total" else "total"
    try:
        found = read(f'"status":"{status}","paid":true,"{other}":430.00,"{name}":{value}')
    except Unreadable:
        return
    assert found.phase is Phase.UNKNOWN
    assert name in found.words


@pytest.mark.parametrize("name", ["paid", "amount", "total"])
def test_rule_06_a_field_given_twice_is_believed_in_neither_form(name: str) -> None:
    fields = {"paid": "true", "amount": "430.00", "total": "430.00"}
    fields_text = ",".join(f'"{key}":{value}' for key, value in fields.items())
    assert said(f'"status":"CLOSED",{fields_text},"{name}":{fields[name]}')[0] is Phase.UNKNOWN


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"id": "a"}',
        b'{"status": "OPEN"}',
        b'{"id": 7, "status": "OPEN"}',
        b'{"id": "", "status": "OPEN"}',
        b'{"id": "..", "status": "OPEN"}',
        b'{"id": "a\\n", "status": "OPEN"}',
        b'{"id": "a", "status": null}',
        b'{"id": "a", "status": ""}',
        b'{"id": "a", "status": 1}',
        b'{"id": "a", "id": "b", "status": "OPEN"}',
        b'{"id": "a", "status": "OPEN", "status": "CLOSED"}',
    ],
)
def test_an_order_without_id_or_status_is_no_order(body: bytes) -> None:
    with pytest.raises(Unreadable):
        shapes.read_order(body, "EUR")


def test_words_are_kept_verbatim_and_short_and_fields_nobody_knows_are_ignored() -> None:
    found = read('"status":"WEIRD\\u0007 word","paid":false,"x":{"deep":[1,null]},"saleDate":"soon"')
    assert found.words == "WEIRD word, unpaid"
    assert len(read(f'"status":"{"W" * 900}"').words) == 200
    assert found.currency is None and found.refunded is None and found.settle_count is None
    assert found.id == ID
    assert found.trace.words == found.words


def test_a_currency_without_decimals_is_read_whole() -> None:
    assert read('"status":"OPEN","paid":false,"total":430.00', "JPY").due == 430
    assert read('"status":"OPEN","paid":false,"total":430.50', "JPY").phase is Phase.UNKNOWN


@given(
    st.dictionaries(
        st.sampled_from(["paid", "amount", "total", "sessionCode", "merchantOrderId"]),
        st.one_of(
            st.none(),
            st.booleans(),
            st.integers(),
            st.floats(allow_nan=False, allow_infinity=False),
            st.text(max_size=8),
        ),
    ),
    st.sampled_from(["OPEN", "CLOSED", "LOYALTY_CALCULATION", "X"]),
)
def test_rule_06_any_answer_is_a_reading_and_money_only_where_all_fields_agree(
    fields: dict[str, object], status: str
) -> None:
    body = json.dumps({"id": ID, "status": status, **fields}).encode()
    try:
        order = shapes.read_order(body, "EUR")
    except Unreadable:
        return
    found = shapes.reading(order, Trace())
    if found.phase in (Phase.APPROVED, Phase.CLOSED_PAID):
        assert order.paid is True and not order.odd
        assert found.paid is not None and found.paid >= 0


def order_with(*amounts: int, minor: int | None = None) -> Order:
    lines = tuple(OrderLine(str(n), "", f"Thing {n}", "pcs", 1000, amount, amount) for n, amount in enumerate(amounts))
    total = sum(amounts) if minor is None else minor
    at = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)
    return Order(ID, "1042", total, 43_000, "EUR", "Cashier 1", at, lines, "shop", at)


def test_a_create_is_written_with_two_decimals_and_adds_up() -> None:
    body = shapes.create_body(order_with(25_000, 18_000), "").decode()
    assert '"total":430.00' in body and '"totalOriginal":430.00' in body and '"amount":180.00' in body
    doc = json.loads(body)
    assert doc["saleDate"] == 1767258000000
    assert doc["merchantOrderId"] == ID
    assert doc["sessionCode"] == ""
    assert {"name", "quantity", "price", "amount"} <= set(doc["purchases"][0])


@pytest.mark.parametrize("order", [order_with(), order_with(100, minor=200)])
def test_lines_that_do_not_add_up_are_not_written(order: Order) -> None:
    with pytest.raises(ValueError, match="add up"):
        shapes.create_body(order, "")


@pytest.mark.parametrize(("minor", "wire"), [(0, "0.00"), (1, "0.01"), (38_700, "387.00"), (10**12, "10000000000.00")])
def test_a_sum_is_a_number_with_exactly_two_decimals(minor: int, wire: str) -> None:
    assert shapes.sum_body(minor, "EUR") == f'{{"amount":{wire}}}'.encode()


@pytest.mark.parametrize(("thousandths", "wire"), [(1000, "1"), (1250, "1.25"), (10_000, "10"), (1, "0.001")])
def test_a_quantity_is_written_plainly(thousandths: int, wire: str) -> None:
    line = OrderLine("1", "S", "x" * 400, "kg", thousandths, 1, 1, parent="9")
    order = Order(ID, "1", 1, 1, "EUR", "", datetime.now(UTC), (line,), "", datetime.now(UTC))
    body = shapes.create_body(order, "CODE").decode()
    assert f'"quantity":{wire},' in body
    doc = json.loads(body, parse_float=Decimal)
    assert len(doc["purchases"][0]["name"]) == 255
    assert doc["purchases"][0]["parentId"] == "9"
    assert doc["merchantCashier"] == "-"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"code": 27, "description": "Too late", "fieldErrors": []}', ("27", "Too late")),
        (b'{"code": "27", "message": "Too late"}', ("27", "Too late")),
        (b'{"code": 27.5, "error": "x"}', ("", "x")),
        (b'{"description": "No", "fieldErrors": [{"field": "total", "message": "bad"}, 7]}', ("", "No; total: bad; 7")),
        (b'{"fieldErrors": {"a": 1}}', ("", "")),
        (b"<html>", ("", "")),
        (b"", ("", "")),
        (b'{"code": [], "description": 9}', ("", "")),
    ],
)
def test_an_error_of_either_shape_is_read(body: bytes, expected: tuple[str, str]) -> None:
    assert shapes.read_error(body) == expected


@pytest.mark.parametrize(
    ("body", "done"),
    [
        (b'{"status": "SUCCESS", "description": "Refund accepted"}', True),
        (b'{"status": "success"}', True),
        (b"{}", True),
        (b'{"status": "PENDING"}', False),
        (b'{"status": "FAILED"}', False),
        (b'{"status": ""}', False),
        (b'{"status": 1}', False),
        (b'{"status": "SUCCESS", "status": "FAILED"}', False),
    ],
)
def test_rule_06_a_refund_is_done_by_a_known_word_or_by_none(body: bytes, done: bool) -> None:
    assert shapes.read_done(body)[0] is done


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("https://swip.one/?qr=40718256391", True),
        ("0b7e6f0a-6f0e-4c55-9a44-1f2d7b3c9e10", True),
        ("40718256391", True),
        ("http://127.0.0.1:8137/phone/1", True),
        ("http://swip.one/?qr=1", False),
        ("https://swip.one.evil.example/?qr=1", False),
        ("evil.example/x", False),
        ("www.evil.example", False),
        ("tel:+4912345", False),
        ("https://swip.one/" + "x" * 300, False),
        ("abc", False),
        ("", False),
    ],
)
def test_only_swips_own_links_and_bare_codes_are_shown(code: str, shown: bool) -> None:
    assert shapes.showable(code, ("http://127.0.0.1:8137",)) is shown


def test_people_tell_payments_apart_by_the_last_signs() -> None:
    assert shapes.short_code("https://swip.one/?qr=40718256391") == "256391"
    assert shapes.short_code("ab-1") == "ab1"
    assert shapes.short_code("") == ""
