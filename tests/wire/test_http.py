"""Each way a call can end, against servers that misbehave on the bare socket (PAYMENTS.md rules 2 and 8)."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import hashlib
import logging
import ssl
import struct
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from pos_terminal.domain.errors import (
    Busy,
    Misconfigured,
    NotSupported,
    RailError,
    Refused,
    Uncertain,
    Unreachable,
)
from pos_terminal.wire.http import Answer, HttpClient, Network, Times, meaning
from pos_terminal.wire.origins import parse_base

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
TOKEN = "tok-5f0c9a8b7c6d"
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Request-Id: abc-1\r\n\r\n{}"


class StillClock:
    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0


class Server:
    """Counts whole requests and answers each connection by a handler."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self.requests: list[bytes] = []
        self.address = ""

    async def __aenter__(self) -> Server:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()
        await asyncio.sleep(0.02)  # let the transports that were reset be dropped

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(
                    (
                        int(line.split(b":")[1])
                        for line in head.split(b"\r\n")
                        if line.lower().startswith(b"content-length")
                    ),
                    0,
                )
                self.requests.append(head + await reader.readexactly(length))
                await self._handler(reader, writer)
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


def says(*parts: bytes, pause: float = 0.0) -> Handler:
    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(pause)

    return handler


async def resets(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    raw = writer.transport.get_extra_info("socket")
    raw.setsockopt(1, 13, struct.pack("ii", 1, 0))  # SO_LINGER 0: RST
    writer.transport.abort()


async def is_silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def floods(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n")
    for _ in range(100):
        writer.write(b" " * 1_000_000)
        await writer.drain()


async def trickles(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(1000):
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)


def network(times: Times | None = None) -> Network:
    return Network(StillClock(), "pos-terminal/test", times=times or Times(connect=0.3, read=0.3, write=0.5))


def ends(handler: Handler, *, write: bool = True, path: str = "/x") -> tuple[Answer | RailError, Server]:
    """Play one call against a handler and return its answer or its error."""

    async def play() -> tuple[Answer | RailError, Server]:
        async with Server(handler) as server:
            client = HttpClient(parse_base(server.address), network())
            try:
                return await client.request(
                    "POST", path, json=b'{"a":1}', headers={"Authorization": f"Bearer {TOKEN}"}, write=write
                ), server
            except RailError as error:
                return error, server
            finally:
                await client.close()

    return asyncio.run(play())


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize(
    "handler",
    [
        pytest.param(resets, id="reset"),
        pytest.param(is_silent, id="no answer"),
        pytest.param(says(), id="closed without a word"),
        pytest.param(says(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"), id="truncated"),
        pytest.param(says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"), id="truncated chunk"),
        pytest.param(says(b"HTTP/1.1 200 OK\r\nContent-Le"), id="half a header"),
        pytest.param(says(b"220 mail.example ESMTP\r\n"), id="not HTTP"),
        pytest.param(floods, id="100 MB"),
        pytest.param(trickles, id="trickle"),
        pytest.param(
            says(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Encoding: gzip\r\n\r\nxx"), id="compressed unasked"
        ),
    ],
)
def test_rule_02_an_answer_that_was_lost_is_uncertain(handler: Handler, write: bool) -> None:
    end, server = ends(handler, write=write)
    assert isinstance(end, Uncertain)
    assert len(server.requests) == 1  # never sent again


def test_rule_08_a_trickling_answer_ends_within_the_time_of_a_write() -> None:
    async def play() -> float:
        loop = asyncio.get_running_loop()
        async with Server(trickles) as server:
            client = HttpClient(parse_base(server.address), network())
            begun = loop.time()
            with pytest.raises(Uncertain):
                await client.request("POST", "/x", write=True)
            await client.close()
            return loop.time() - begun

    assert asyncio.run(play()) < 2.0


def test_rule_02_nobody_listening_is_unreachable() -> None:
    async def play() -> None:
        async with Server(says(GOOD)) as server:
            address = server.address
        client = HttpClient(parse_base(address), network())
        with pytest.raises(Unreachable):
            await client.request("POST", "/x", write=True)
        await client.close()

    asyncio.run(play())


def test_rule_02_a_name_that_cannot_be_found_is_unreachable() -> None:
    async def play() -> None:
        client = HttpClient(parse_base("https://no-such-host.invalid"), network(Times(2, 2, 2)))
        with pytest.raises(Unreachable):
            await client.request("GET", "/x", write=False)
        await client.close()

    asyncio.run(play())


class PlainServer(Server):
    """Answers the first bytes, whatever they are: no TLS is spoken here."""

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._handler(reader, writer)
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


@pytest.mark.parametrize("handler", [says(b"HTTP/1.1 400 Bad Request\r\n\r\n"), is_silent, says()])
def test_rule_02_a_failed_tls_handshake_is_unreachable(handler: Handler) -> None:
    async def play() -> None:
        async with PlainServer(handler) as server:
            client = HttpClient(parse_base(server.address.replace("http:", "https:")), network())
            with pytest.raises(Unreachable):
                await client.request("POST", "/x", write=True)
            await client.close()

    asyncio.run(play())


def test_rule_02_an_idle_connection_closed_by_the_server_is_uncertain_never_repeated() -> None:
    async def one_answer_then_reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(GOOD)
        await writer.drain()
        await reader.readuntil(b"\r\n\r\n")  # the second request arrives on the kept connection
        await resets(reader, writer)

    async def play() -> None:
        async with Server(one_answer_then_reset) as server:
            client = HttpClient(parse_base(server.address), network())
            assert (await client.request("GET", "/x", write=False)).status == 200
            with pytest.raises(Uncertain):
                await client.request("POST", "/y", json=b"{}", write=True)
            await client.close()
            assert len(server.requests) == 1  # the second was read by the handler above, and no third came

    asyncio.run(play())


def test_a_whole_answer_carries_its_trace_and_never_shows_its_body() -> None:
    end, server = ends(says(GOOD))
    assert isinstance(end, Answer)
    assert (end.status, end.body) == (200, b"{}")
    assert end.trace.http == 200
    assert end.trace.correlation == "abc-1"
    assert end.trace.body_hash == hashlib.sha256(b"{}").hexdigest()
    assert "{}" not in repr(end)
    head = server.requests[0].lower()
    assert b"user-agent: pos-terminal/test" in head
    assert b"accept-encoding: identity" in head
    assert b"content-type: application/json" in head


def test_a_redirect_is_not_followed_and_cannot_be_used() -> None:
    end, server = ends(says(b"HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n"))
    assert isinstance(end, Answer)
    assert isinstance(meaning(end, write=True), Uncertain)
    assert isinstance(meaning(end, write=False), Uncertain)
    assert len(server.requests) == 1


def test_no_cookie_comes_back() -> None:
    cookie = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nSet-Cookie: a=b\r\nConnection: close\r\n\r\n{}"

    async def play() -> list[bytes]:
        async with Server(says(cookie)) as server:
            client = HttpClient(parse_base(server.address), network())
            for _ in range(2):
                await client.request("GET", "/x", write=False)
            await client.close()
            return server.requests

    assert all(b"cookie" not in request.lower() for request in asyncio.run(play()))


def test_proxies_of_the_environment_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    end, _ = ends(says(GOOD))
    assert isinstance(end, Answer)


@pytest.mark.parametrize("path", ["//evil.example/x", "http://evil.example", "x", "/ä", "/\n"])
def test_a_path_cannot_lead_to_another_host(path: str) -> None:
    end, server = ends(says(GOOD), path=path)
    assert isinstance(end, Misconfigured)
    assert server.requests == []


def test_the_path_of_the_address_stands_before_the_route() -> None:
    async def play() -> bytes:
        async with Server(says(GOOD)) as server:
            client = HttpClient(parse_base(f"{server.address}/swip/"), network())
            await client.request("GET", "/orders/a%2Fb", write=False)
            await client.close()
            return server.requests[0]

    assert asyncio.run(play()).startswith(b"GET /swip/orders/a%2Fb HTTP/1.1")


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "€", " a", "a\x7f"])
def test_a_header_that_cannot_be_sent_is_our_mistake(value: str) -> None:
    async def play() -> None:
        async with Server(says(GOOD)) as server:
            client = HttpClient(parse_base(server.address), network())
            with pytest.raises(Misconfigured):
                await client.request("GET", "/x", headers={"X-Store-ID": value}, write=False)
            await client.close()
            assert server.requests == []

    asyncio.run(play())


def test_a_header_may_hold_latin_1() -> None:
    async def play() -> bytes:
        async with Server(says(GOOD)) as server:
            client = HttpClient(parse_base(server.address), network())
            await client.request("GET", "/x", headers={"X-Store-ID": "Café 1"}, write=False)
            await client.close()
            return server.requests[0]

    assert "X-Store-ID: Café 1".encode("latin-1") in asyncio.run(play())


def test_no_error_holds_the_token_anywhere() -> None:
    for handler in (resets, is_silent, floods):
        end, _ = ends(handler)
        assert isinstance(end, RailError)
        seen: BaseException | None = end
        while seen is not None:
            assert TOKEN not in repr(seen) + str(seen)
            assert getattr(seen, "request", None) is None
            seen = seen.__cause__ or seen.__context__


def test_many_calls_at_once_keep_their_answers_apart() -> None:
    async def echoes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        raise AssertionError("not used")

    class Echo(Server):
        async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                while head := await reader.readuntil(b"\r\n\r\n"):
                    path = head.split()[1]
                    await asyncio.sleep(0.01)
                    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(path), path))
            except asyncio.IncompleteReadError:
                pass
            finally:
                writer.close()

    async def play() -> None:
        async with Echo(echoes) as server:
            client = HttpClient(parse_base(server.address), network(Times(2, 2, 2)))
            answers = await asyncio.gather(*(client.request("GET", f"/{n}", write=False) for n in range(60)))
            await client.close()
            assert [answer.body for answer in answers] == [f"/{n}".encode() for n in range(60)]

    asyncio.run(play())


def test_a_cancelled_call_leaves_nothing_open() -> None:
    async def play() -> None:
        async with Server(is_silent) as server:
            client = HttpClient(parse_base(server.address), network(Times(5, 5, 5)))
            call = asyncio.create_task(client.request("GET", "/x", write=False))
            await asyncio.sleep(0.05)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            await client.close()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(play())
    gc.collect()  # a leaked socket would warn here


def test_a_closed_client_can_be_opened_again_in_another_loop() -> None:
    shared = network()

    async def play() -> int:
        async with Server(says(GOOD)) as server:
            client = shared.client(parse_base(server.address))
            await client.warm_up()
            answer = await client.request("GET", "/x", write=False)
            await client.close()
            await client.close()
            return answer.status

    assert [asyncio.run(play()), asyncio.run(play())] == [200, 200]


def test_the_tls_context_is_made_once_and_checks_names() -> None:
    shared = network()
    assert shared.tls() is shared.tls()
    assert shared.tls().verify_mode is ssl.CERT_REQUIRED
    assert shared.tls().check_hostname


def test_httpx_does_not_log_addresses() -> None:
    network()
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)


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
def test_rule_02_every_status_has_one_meaning(status: int, write: bool, kind: type[RailError]) -> None:
    end, _ = ends(says(b"HTTP/1.1 %d X\r\nContent-Length: 0\r\n\r\n" % status))
    assert isinstance(end, Answer)
    error = meaning(end, write=write, words="no\nluck\x07", code="27")
    assert type(error) is kind
    assert error.trace.http == status
    assert error.trace.words == "no luck"
    if status == 404:
        assert isinstance(error, Refused | Uncertain)
        assert error.not_found


def test_a_good_status_has_no_error() -> None:
    end, _ = ends(says(b"HTTP/1.1 204 No Content\r\n\r\n"))
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
def test_a_busy_service_says_how_long_and_is_believed_up_to_ten_minutes(text: str, seconds: float | None) -> None:
    end, _ = ends(says(f"HTTP/1.1 429 X\r\nContent-Length: 0\r\nRetry-After: {text}\r\n\r\n".encode()))
    assert isinstance(end, Answer)
    error = meaning(end, write=True)
    assert isinstance(error, Busy)
    assert error.retry_after == seconds
