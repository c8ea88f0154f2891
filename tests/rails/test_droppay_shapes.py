"""DropPay's words read and written: the paper's examples, and answers that lie (droppay.md 2, 3.2, 4 and 6)."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.app.ports import Order
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.rails.droppay import shapes
from pos_terminal.wire.read_json import Unreadable

ID = "CHTXX00YY11ZZ"
TOKEN = "0b1c2d3e-1111-4222-8333-444455556666"
PAY_TOKEN = f'"pay_token":{{"val":"{TOKEN}","charge_available":1,"date_issued":"x"}}'
HOSTILE = ["NaN", "-1", "1e400", "1e-400", "99999999999999999999", "12.405", '"a lot"', "true", "[]", "{}", '"1e3"']


def auth_of(fields: str) -> shapes.Authorization:
    return shapes.read_authorization(f'{{"id":"{ID}","charge_amount":12.40,{fields}}}'.encode(), "EUR")


def read(fields: str, *, just_made: bool = False) -> Reading:
    return shapes.reading(auth_of(fields), Trace(http=200), just_made=just_made)


@pytest.mark.parametrize(
    ("fields", "phase"),
    [
        ('"status":"WAITING","charge_success_count":0', Phase.OPEN),
        (f'"status":"GRANTED","charge_success_count":0,{PAY_TOKEN}', Phase.APPROVED),
        ('"status":"GRANTED","charge_success_count":0', Phase.APPROVED),
        (f'"status":"GRANTED",{PAY_TOKEN}', Phase.APPROVED),
        ('"status":"GRANTED"', Phase.UNKNOWN),
        ('"status":"GRANTED","pay_token":{"val":"x","charge_available":0}', Phase.UNKNOWN),
        ('"status":"GRANTED","charge_success_count":1', Phase.CLOSED_PAID),
        ('"status":"EXPIRED","charge_success_count":1', Phase.CLOSED_PAID),
        ('"status":"REVOKED","charge_success_count":"1"', Phase.CLOSED_PAID),
        ('"status":"CANCELLED","charge_success_count":1', Phase.CLOSED_PAID),
        ('"charge_success_count":1', Phase.CLOSED_PAID),
        ('"status":"REFUSED"', Phase.DECLINED),
        ('"status":"REVOKED"', Phase.DECLINED),
        ('"status":"EXPIRED"', Phase.EXPIRED),
        ('"status":"CANCELLED"', Phase.VOIDED),
        ('"status":"PAUSED"', Phase.UNKNOWN),
        ('"status":"granted"', Phase.UNKNOWN),
        ('"charge_success_count":0', Phase.UNKNOWN),
        ('"status":null', Phase.UNKNOWN),
        ('"status":7', Phase.UNKNOWN),
        ('"status":"WAITING","status":"GRANTED"', Phase.UNKNOWN),
        ('"status":"GRANTED","charge_success_count":-1', Phase.UNKNOWN),
        ('"status":"GRANTED","charge_success_count":0.5', Phase.UNKNOWN),
        ('"status":"GRANTED","charge_success_count":true', Phase.UNKNOWN),
        (f'"status":"GRANTED","charge_success_count":0,"charge_max_count":5,{PAY_TOKEN}', Phase.UNKNOWN),
        ('"status":"GRANTED","charge_success_count":0,"pay_token":"x"', Phase.UNKNOWN),
    ],
)
def test_rule_06_every_status_has_its_phase_and_a_count_outweighs_it(fields: str, phase: Phase) -> None:
    assert read(fields).phase is phase


def test_a_post_without_a_status_is_waiting_and_a_get_without_one_is_not() -> None:
    assert read('"sharing":"x"', just_made=True).phase is Phase.OPEN
    assert read('"sharing":"x"').phase is Phase.UNKNOWN
    assert read('"status":"GRANTED","charge_success_count":0', just_made=True).phase is Phase.APPROVED


def test_a_charge_is_read_with_its_sum_count_and_id() -> None:
    found = read('"status":"GRANTED","charge_success_count":1,"charges":[{"id":"CHA1"}]')
    assert (found.due, found.paid, found.settle_count, found.settle_id) == (1_240, 1_240, 1, "CHA1")
    assert found.words == "GRANTED, charged 1"
    twice = read('"status":"GRANTED","charge_success_count":2,"charges":[{"id":"CHA1"},{"id":"CHA2"}]')
    assert (twice.paid, twice.settle_count, twice.settle_id) == (2_480, 2, "")


@pytest.mark.parametrize("name", ["charge_max_count", "charge_maxcount"])
def test_both_names_of_the_count_are_read(name: str) -> None:
    assert auth_of(f'"status":"WAITING","{name}":1').max_count == 1
    assert auth_of(f'"status":"WAITING","{name}":2').odd == "charge_max_count"


def test_without_counters_nothing_is_counted() -> None:
    assert read(f'"status":"GRANTED",{PAY_TOKEN}').settle_count is None


@pytest.mark.parametrize("value", HOSTILE)
def test_rule_06_a_sum_that_cannot_be_read_is_never_money(value: str) -> None:
    body = f'{{"id":"{ID}","status":"GRANTED","charge_success_count":1,"charge_amount":{value}}}'.encode()
    try:
        found = shapes.reading(shapes.read_authorization(body, "EUR"), Trace())
    except Unreadable:
        return
    assert found.phase is Phase.UNKNOWN
    assert found.paid is None


@pytest.mark.parametrize("body", [b"", b"{}", b'{"id":7}', b'{"id":".."}', b'{"id":"a","id":"b"}', b"[1]", b"<html>"])
def test_an_authorization_without_an_id_is_none(body: bytes) -> None:
    with pytest.raises(Unreadable):
        shapes.read_authorization(body, "EUR")


def test_a_token_is_never_shown() -> None:
    auth = auth_of(f'"status":"GRANTED",{PAY_TOKEN}')
    assert auth.token == TOKEN
    assert TOKEN not in repr(auth)
    assert TOKEN not in repr(shapes.reading(auth, Trace()))


@pytest.mark.parametrize(
    ("answer", "status", "misfit"),
    [
        (f'"authorization_id":"{ID}","status":"DONE","amount":12.40,"pay_token_val":"{TOKEN}"', "DONE", ""),
        ('"status":"ACCOUNTED"', "ACCOUNTED", ""),
        ('"status":"DONE","amount":12.41', "DONE", "amount"),
        ('"status":"DONE","amount":12.4', "DONE", ""),
        ('"status":"DONE","amount":"12.40"', "DONE", ""),
        ('"status":"DONE","amount":-12.40', "", "amount"),
        ('"status":"DONE","authorization_id":"CHTOTHER"', "DONE", "authorization_id"),
        ('"status":"DONE","pay_token_val":"other"', "DONE", "pay_token_val"),
        ('"status":"DONE","authorization_id":7', "DONE", "authorization_id"),
        ('"status":"DONE","status":"FAILED"', "", "status"),
        ('"amount":12.40', "", ""),
    ],
)
def test_rule_06_a_charge_repeats_what_was_sent_or_does_not_fit(answer: str, status: str, misfit: str) -> None:
    auth = auth_of(f'"status":"GRANTED",{PAY_TOKEN}')
    moved = shapes.read_charge(f'{{"id":"CHA1",{answer}}}'.encode(), auth, 1_240, "EUR")
    assert (moved.status, moved.misfit) == (status, misfit)


def test_a_refund_repeats_what_was_sent_or_does_not_fit() -> None:
    good = b'{"id":"CHR1","charge_id":"CHA1","amount":4.40,"status":"DONE"}'
    assert shapes.read_refund(good, "CHA1", 440, "EUR") == shapes.Moved("DONE", "CHR1", "")
    assert shapes.read_refund(good, "CHA2", 440, "EUR").misfit == "charge_id"
    assert shapes.read_refund(good, "CHA1", 441, "EUR").misfit == "amount"


HELD = timedelta(hours=8)


def order(**changes: object) -> Order:
    at = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
    plain = Order(ID, "2-1043", 1_240, 1_240, "EUR", "Ann", at, (), "Till 2,\nsale 2-1043", at + timedelta(minutes=5))
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_an_authorization_is_written_with_its_policy_and_its_end() -> None:
    body = shapes.authorize_body(order(), "POSX", HELD).decode()
    assert '"charge_amount":12.40' in body
    assert json.loads(body) == {
        "pos_id": "POSX",
        "description": "Till 2, sale 2-1043",
        "charge_amount": 12.4,
        "policy": "CHARGEABLE",
        "charge_date_end": "2026-03-01T12:15:00+00:00",
    }
    held = json.loads(shapes.authorize_body(order(hold=True), "P", HELD))
    assert (held["policy"], held["charge_date_end"]) == ("BOOKED", "2026-03-01T20:05:00+00:00")
    assert len(json.loads(shapes.authorize_body(order(description="x" * 900), "P", HELD))["description"]) == 512
    assert json.loads(shapes.authorize_body(order(description=""), "P", HELD))["description"] == "2-1043"
    rome = datetime(2026, 3, 1, 13, 5, tzinfo=timezone(timedelta(hours=1)))
    sent = json.loads(shapes.authorize_body(order(approve_by=rome), "P", HELD))
    assert sent["charge_date_end"].endswith("13:15:00+01:00")


def test_a_charge_and_a_refund_are_written_with_exactly_the_sum() -> None:
    assert shapes.charge_body(TOKEN, 1_200, "EUR") == f'{{"pay_token_val":"{TOKEN}","amount":12.00}}'.encode()
    doc = json.loads(shapes.refund_body("CHA1", 440, "EUR", "r" * 900))
    assert (doc["charge_id"], doc["amount"], len(doc["reason"])) == ("CHA1", 4.4, 512)


@pytest.mark.parametrize(
    ("sharing", "shown"),
    [
        ("https://dp.link/10/CHT1", "https://dp.link/10/CHT1"),
        ("https://dp.link/u/10/CHT1?x=%20Y", "https://dp.link/u/10/CHT1?x=%20Y"),
        ("", f"https://dp.link/u/10/{ID}"),
        ("http://dp.link/u/10/CHT1", ""),
        ("https://evil.example/u/10/CHT1", ""),
        ("https://dp.link:8443/u/10/CHT1", ""),
        ("https://dp.link/" + "x" * 300, ""),
        ("http://127.0.0.1:8137/phone/1", "http://127.0.0.1:8137/phone/1"),
    ],
)
def test_a_link_is_shown_as_received_or_not_at_all(sharing: str, shown: str) -> None:
    auth = replace(auth_of('"status":"WAITING"'), sharing=sharing)
    assert shapes.link(auth, ("http://127.0.0.1:8137",)) == shown


def test_a_link_of_a_wrong_type_is_not_taken_for_a_missing_one() -> None:
    assert shapes.link(auth_of('"sharing":7'), ()) == ""
    assert shapes.link(auth_of('"sharing":"https://dp.link/a","sharing":"https://dp.link/b"'), ()) == ""


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"code": "102", "description": "expired"}', ("102", "expired")),
        (b'{"code": 102}', ("102", "")),
        (b'{"code": "x", "description": 7}', ("", "")),
        (b"", ("", "")),
        (b"<html>", ("", "")),
    ],
)
def test_an_error_is_read(body: bytes, expected: tuple[str, str]) -> None:
    assert shapes.read_error(body) == expected


VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 3), st.floats(allow_nan=False), st.text(max_size=6), st.just([])
)
NAMES = ["charge_amount", "charge_success_count", "charge_max_count", "sharing", "pay_token", "charges", "charge_id"]


@given(st.dictionaries(st.sampled_from(NAMES), VALUES), st.sampled_from(["WAITING", "GRANTED", "EXPIRED", "X", ""]))
def test_rule_06_any_answer_is_a_reading_and_money_only_by_a_count(fields: dict[str, object], status: str) -> None:
    body = json.dumps({"id": ID, "status": status, **fields}).encode()
    try:
        auth = shapes.read_authorization(body, "EUR")
    except Unreadable:
        return
    found = shapes.reading(auth, Trace())
    assert (found.phase is Phase.CLOSED_PAID) is bool(auth.success_count)
    if found.phase is Phase.APPROVED:
        assert status == "GRANTED" and not auth.odd


GRANTED = f'"status":"GRANTED","charge_success_count":0,{PAY_TOKEN}'


def test_a_hold_ends_when_charges_do() -> None:
    told = read(f'{GRANTED},"charge_date_end":"2026-11-21T18:33:00+01:00"')
    assert told.held_until == datetime(2026, 11, 21, 17, 33, tzinfo=UTC)


@pytest.mark.parametrize(
    "end", ['"soon"', "null", "1795000000", '"2026-11-21T18:33:00"', '"9999-12-31T23:59:59-12:00"']
)
def test_an_end_that_cannot_be_read_is_not_told_and_changes_nothing_else(end: str) -> None:
    told = read(f'{GRANTED},"charge_date_end":{end}')
    assert (told.phase, told.held_until) == (Phase.APPROVED, None)


def test_what_nobody_granted_is_not_held() -> None:
    assert read('"status":"WAITING","charge_date_end":"2026-11-21T18:33:00+01:00"').held_until is None
