"""What a stranger's bytes may do to us, what is hidden, and where a call may be pointed."""

from __future__ import annotations

import logging
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.wire.read_json import DOUBLED, Unreadable, read_object
from pos_terminal.wire.redact import HIDDEN, Veil, clean
from pos_terminal.wire.routes import BadRoute, Route, override, usable_id

TABLE = {"create": Route("POST", "/orders"), "close": Route("POST", "/orders/{id}/close")}


def test_digits_are_read_exactly() -> None:
    doc = read_object(b'{"a": 90071992547409.93, "b": 50.00, "c": 7, "d": 1e2}')
    assert doc == {"a": Decimal("90071992547409.93"), "b": Decimal("50.00"), "c": 7, "d": Decimal("1E+2")}
    assert str(doc["b"]) == "50.00"


def test_a_name_given_twice_keeps_neither_value() -> None:
    doc = read_object(b'{"paid": false, "paid": true, "id": "x"}')
    assert doc["paid"] is DOUBLED
    assert repr(DOUBLED) == "<doubled>"
    assert doc["id"] == "x"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"x"',
        b"{",
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b'{"a": -Infinity}',
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"a": 1.' + b"9" * 5000 + b"}",
        b'{"a": 1e99999999999999999999}',
        b'{"a": ' + b"[" * 200_000 + b"}",
        b"[" * 900_000,
        b'{"a":' * 150_000,
        b"<html></html>",
        b"\xff\xfe{}",
        b'{"a": 1} {"a": 2}',
        b"{'a': 1}",
    ],
)
def test_what_cannot_be_believed_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        read_object(body)


@given(st.binary(max_size=300))
def test_any_bytes_are_an_object_or_unreadable(body: bytes) -> None:
    try:
        read_object(body)
    except Unreadable:
        return


def test_words_of_a_service_are_one_short_printable_line() -> None:
    assert clean("a\r\n\tb\x00c\u202e d" + "x" * 500) == ("a b c d" + "x" * 500)[:200]


def test_known_secrets_are_hidden_wherever_they_stand() -> None:
    veil = Veil()
    veil.add("s3cret-token", "s3cret-token-longer", "abc")
    assert veil.hide("x s3cret-token-longer y s3cret-token abc") == f"x {HIDDEN} y {HIDDEN} abc"
    veil.forget("s3cret-token")
    assert veil.hide("s3cret-token") == "s3cret-token"


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer abc.def-ghi",
        '{"access_token": "abc.def-ghi", "x": 1}',
        "client_secret=abc.def-ghi&x=1",
        '"pay_token_val" : "abc.def-ghi"',
    ],
)
def test_unknown_secrets_are_hidden_by_their_shape(text: str) -> None:
    assert "abc.def-ghi" not in Veil().hide(text)


def test_a_log_event_holds_no_secret() -> None:
    veil = Veil()
    veil.add("s3cret-token")
    event = veil.processor(
        None,
        "info",
        {
            "event": "wire.answer",
            "token": "short",
            "body": b"bytes",
            "deep": {"client_secret": "q", "list": ["s3cret-token", 7]},
            "error": ValueError("s3cret-token"),
            "ms": 12,
        },
    )
    assert "s3cret-token" not in str(event)
    assert event["token"] == event["body"] == HIDDEN
    assert event["deep"] == {"client_secret": HIDDEN, "list": [HIDDEN, 7]}
    assert event["ms"] == 12


def test_a_log_line_of_a_library_holds_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    veil = Veil()
    veil.add("s3cret-token")
    caplog.handler.addFilter(veil.log_filter())
    logging.getLogger("somebody").warning("sent %s", "s3cret-token")
    assert caplog.messages == [f"sent {HIDDEN}"]


def test_a_route_quotes_the_id() -> None:
    assert TABLE["close"].at("a/b ?#ü") == "/orders/a%2Fb%20%3F%23%C3%BC/close"
    assert TABLE["create"].at() == "/orders"


@pytest.mark.parametrize("identity", ["", ".", "..", "a\nb", "x" * 201])
def test_an_id_cannot_leave_its_place(identity: str) -> None:
    assert not usable_id(identity)
    with pytest.raises(ValueError, match="id"):
        TABLE["close"].at(identity)


def test_settings_change_a_path_and_a_method() -> None:
    changed = override(TABLE, {"close": {"method": "PUT", "path": "/v2/orders/{id}/finish"}}, "rails.swip.routes")
    assert changed["close"] == Route("PUT", "/v2/orders/{id}/finish")
    assert changed["create"] == TABLE["create"]
    assert override(TABLE, {"close": {"method": "PUT"}}, "r")["close"].path == "/orders/{id}/close"


@pytest.mark.parametrize(
    ("given_routes", "named"),
    [
        ({"cloze": {}}, "rails.swip.routes.cloze: there is no such call; allowed are create, close"),
        ({"close": {"host": "x"}}, "close: allowed are method and path"),
        ({"close": "/x"}, "close: allowed are method and path"),
        ({"close": {"method": "post"}}, "close.method: allowed are GET"),
        ({"close": {"path": "//evil.example/{id}"}}, "close.path"),
        ({"close": {"path": "https://evil.example/{id}"}}, "close.path"),
        ({"close": {"path": "/a/../{id}"}}, "close.path"),
        ({"close": {"path": "/a/./{id}"}}, "close.path"),
        ({"close": {"path": "/a?x={id}"}}, "close.path"),
        ({"close": {"path": "/a/{key}"}}, "close.path"),
        ({"close": {"path": "/a/{id}\n"}}, "close.path"),
        ({"close": {"path": "/a"}}, "needs {id}"),
        ({"create": {"path": "/a/{id}"}}, "needs {id}"),
        ({"close": {"path": 7}}, "close.path"),
        ({"close": {"path": "a/{id}"}}, "close.path"),
    ],
)
def test_an_override_never_names_a_host(given_routes: dict[str, object], named: str) -> None:
    with pytest.raises(BadRoute) as error:
        override(TABLE, given_routes, "rails.swip.routes")
    assert named in str(error.value)
