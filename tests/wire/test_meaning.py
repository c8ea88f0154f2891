"""What a complete answer means, and what cannot be sent at all (PAYMENTS.md rule 2)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from pos_terminal.domain.errors import Busy, Misconfigured, NotSupported, RailError, Refused, Uncertain
from pos_terminal.wire.http import Answer, HttpClient, meaning
from pos_terminal.wire.origins import parse_base

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "write", "kind"),
    [
        (301, True, Uncertain),
        (400, True, Refused),
        (400, False, Uncertain),
        (401, True, Misconfigured),
        (401, False, Misconfigured),
        (403, True, Refused),
        (403, False, Misconfigured),
        (404, True, Refused),
        (404, False, Uncertain),
        (405, True, NotSupported),
        (405, False, Misconfigured),
        (408, True, Uncertain),
        (409, True, Refused),
        (422, True, Refused),
        (429, True, Busy),
        (429, False, Busy),
        (500, True, Uncertain),
        (501, True, Uncertain),
        (503, False, Uncertain),
        (999, True, Uncertain),
    ],
)
def test_rule_02_every_status_has_one_meaning(raw: Any, status: int, write: bool, kind: type[RailError]) -> None:
    end, _ = raw.ends(raw.says(b"HTTP/1.1 %d X\r\nContent-Length: 0\r\n\r\n" % status))
    assert isinstance(end, Answer)
    error = meaning(end, write=write, words="no\nluck\x07", code="27")
    assert type(error) is kind
    assert error.trace.http == status
    assert error.trace.words == "no luck"
    if status == 404:
        assert isinstance(error, Refused | Uncertain)
        assert error.not_found


def test_a_good_status_has_no_error(raw: Any) -> None:
    end, _ = raw.ends(raw.says(b"HTTP/1.1 204 No Content\r\n\r\n"))
    assert isinstance(end, Answer)
    assert meaning(end, write=True) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        ("0", 0.0),
        ("999999999999", 600.0),
        (format_datetime(NOW + timedelta(seconds=30)), 30.0),
        (format_datetime(NOW - timedelta(seconds=30)), 0.0),
        ("soon", None),
        ("-5", None),
        ("", None),
    ],
)
def test_a_busy_service_says_how_long_and_is_believed_up_to_ten_minutes(
    raw: Any, text: str, seconds: float | None
) -> None:
    end, _ = raw.ends(raw.says(f"HTTP/1.1 429 X\r\nContent-Length: 0\r\nRetry-After: {text}\r\n\r\n".encode()))
    assert isinstance(end, Answer)
    error = meaning(end, write=True)
    assert isinstance(error, Busy)
    assert error.retry_after == seconds


@pytest.mark.parametrize("path", ["//evil.example/x", "http://evil.example", "x", "/ä", "/\n"])
def test_a_path_cannot_lead_to_another_host(raw: Any, path: str) -> None:
    end, server = raw.ends(raw.says(raw.good), path=path)
    assert isinstance(end, Misconfigured)
    assert server.requests == []


def test_the_path_of_the_address_stands_before_the_route(raw: Any) -> None:
    async def play() -> bytes:
        async with raw.Server(raw.says(raw.good)) as server:
            client = HttpClient(parse_base(f"{server.address}/swip/"), raw.network())
            await client.request("GET", "/orders/a%2Fb", write=False)
            await client.close()
            return server.requests[0]

    assert asyncio.run(play()).startswith(b"GET /swip/orders/a%2Fb HTTP/1.1")


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "€", " a", "a\x7f"])
def test_a_header_that_cannot_be_sent_is_our_mistake(raw: Any, value: str) -> None:
    async def play() -> None:
        async with raw.Server(raw.says(raw.good)) as server:
            client = HttpClient(parse_base(server.address), raw.network())
            with pytest.raises(Misconfigured):
                await client.request("GET", "/x", headers={"X-Store-ID": value}, write=False)
            await client.close()
            assert server.requests == []

    asyncio.run(play())


def test_a_header_may_hold_latin_1(raw: Any) -> None:
    async def play() -> bytes:
        async with raw.Server(raw.says(raw.good)) as server:
            client = HttpClient(parse_base(server.address), raw.network())
            await client.request("GET", "/x", headers={"X-Store-ID": "Café 1"}, write=False)
            await client.close()
            return server.requests[0]

    assert "X-Store-ID: Café 1".encode("latin-1") in asyncio.run(play())
