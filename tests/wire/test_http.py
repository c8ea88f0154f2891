"""Each way a call can end, against servers that misbehave on the bare socket (PAYMENTS.md rules 2 and 8)."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import hashlib
import logging
import ssl
from typing import Any

import pytest

from pos_terminal.domain.errors import RailError, Uncertain, Unreachable
from pos_terminal.wire.http import Answer, HttpClient, Times, meaning
from pos_terminal.wire.origins import parse_base


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize(
    "how",
    [
        "resets",
        "is silent",
        "closes without a word",
        "truncates",
        "truncates a chunk",
        "sends half a header",
        "is no web server",
        "floods",
        "trickles",
        "compresses unasked",
    ],
)
def test_rule_02_an_answer_that_was_lost_is_uncertain(raw: Any, how: str, write: bool) -> None:
    end, server = raw.ends(raw.misbehaves[how], write=write)
    assert isinstance(end, Uncertain)
    assert len(server.requests) == 1  # never sent again


def test_rule_08_a_trickling_answer_ends_within_the_time_of_a_write(raw: Any) -> None:
    async def play() -> float:
        loop = asyncio.get_running_loop()
        async with raw.Server(raw.misbehaves["trickles"]) as server:
            client = HttpClient(parse_base(server.address), raw.network())
            begun = loop.time()
            with pytest.raises(Uncertain):
                await client.request("POST", "/x", write=True)
            await client.close()
            return loop.time() - begun

    assert asyncio.run(play()) < 2.0


def test_rule_02_nobody_listening_is_unreachable(raw: Any) -> None:
    async def play() -> None:
        async with raw.Server(raw.says(raw.good)) as server:
            address = server.address
        client = HttpClient(parse_base(address), raw.network())
        with pytest.raises(Unreachable):
            await client.request("POST", "/x", write=True)
        await client.close()

    asyncio.run(play())


def test_rule_02_a_name_that_cannot_be_found_is_unreachable(raw: Any) -> None:
    async def play() -> None:
        client = HttpClient(parse_base("https://no-such-host.invalid"), raw.network(Times(2, 2, 2)))
        with pytest.raises(Unreachable):
            await client.request("GET", "/x", write=False)
        await client.close()

    asyncio.run(play())


@pytest.mark.parametrize("how", ["is no web server", "is silent", "closes without a word"])
def test_rule_02_a_failed_tls_handshake_is_unreachable(raw: Any, how: str) -> None:
    async def play() -> None:
        async with raw.PlainServer(raw.misbehaves[how]) as server:
            client = HttpClient(parse_base(server.address.replace("http:", "https:")), raw.network())
            with pytest.raises(Unreachable):
                await client.request("POST", "/x", write=True)
            await client.close()

    asyncio.run(play())


def test_rule_02_an_idle_connection_closed_by_the_server_is_uncertain_never_repeated(raw: Any) -> None:
    async def one_answer_then_reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(raw.good)
        await writer.drain()
        await reader.readuntil(b"\r\n\r\n")  # the second request arrives on the kept connection
        await raw.misbehaves["resets"](reader, writer)

    async def play() -> None:
        async with raw.Server(one_answer_then_reset) as server:
            client = HttpClient(parse_base(server.address), raw.network())
            assert (await client.request("GET", "/x", write=False)).status == 200
            with pytest.raises(Uncertain):
                await client.request("GET", "/y", write=False)
            await client.close()
            assert len(server.requests) == 1  # the second was read by the handler above, and no third came

    asyncio.run(play())


def test_rule_06_an_answer_that_came_twice_is_never_the_answer_to_the_next_write(raw: Any) -> None:
    """On a kept connection the second copy would be read for it, and a refused refund be called done."""
    answers = [raw.good * 2, b"HTTP/1.1 409 Conflict\r\nContent-Length: 2\r\n\r\n{}"]

    async def one_a_request(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError):
            while answers:
                writer.write(answers.pop(0))
                await writer.drain()
                await reader.readuntil(b"\r\n\r\n")

    async def play() -> None:
        async with raw.Server(one_a_request) as server:
            client = HttpClient(parse_base(server.address), raw.network())
            assert (await client.request("POST", "/refund", json=b"{}", write=True)).status == 200
            assert (await client.request("POST", "/refund", json=b"{}", write=True)).status == 409
            await client.close()

    asyncio.run(play())


def test_rule_05_an_answer_from_before_a_write_is_never_the_answer_to_a_look_behind_it(raw: Any) -> None:
    """A look that came twice would tell of the time before: what was let go would be there, and let go again."""
    there, gone = (f"HTTP/1.1 {status} X\r\nContent-Length: 2\r\n\r\n{{}}".encode() for status in (200, 410))

    async def tells_twice(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = server.requests[-1]
        if first.startswith(b"DELETE"):
            writer.write(there)
        while first.startswith(b"GET"):
            deleted = any(request.startswith(b"DELETE") for request in server.requests)
            writer.write(gone if deleted else there * 2)
            await writer.drain()
            await reader.readuntil(b"\r\n\r\n")

    server = raw.Server(tells_twice)

    async def play() -> None:
        async with server:
            client = HttpClient(parse_base(server.address), raw.network())
            assert (await client.request("GET", "/x", write=False)).status == 200
            assert (await client.request("DELETE", "/x", write=True)).status == 200
            assert (await client.request("GET", "/x", write=False)).status == 410
            await client.close()

    asyncio.run(play())


def test_a_whole_answer_carries_its_trace_and_never_shows_its_body(raw: Any) -> None:
    end, server = raw.ends(raw.says(raw.good))
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


def test_a_redirect_is_not_followed_and_cannot_be_used(raw: Any) -> None:
    end, server = raw.ends(raw.says(b"HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n"))
    assert isinstance(end, Answer)
    assert isinstance(meaning(end, write=True), Uncertain)
    assert isinstance(meaning(end, write=False), Uncertain)
    assert len(server.requests) == 1


def test_no_cookie_comes_back(raw: Any) -> None:
    cookie = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nSet-Cookie: a=b\r\nConnection: close\r\n\r\n{}"

    async def play() -> list[bytes]:
        async with raw.Server(raw.says(cookie)) as server:
            client = HttpClient(parse_base(server.address), raw.network())
            for _ in range(2):
                await client.request("GET", "/x", write=False)
            await client.close()
            return server.requests

    assert all(b"cookie" not in request.lower() for request in asyncio.run(play()))


def test_proxies_of_the_environment_are_ignored(raw: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    end, _ = raw.ends(raw.says(raw.good))
    assert isinstance(end, Answer)


def test_no_error_holds_the_token_anywhere(raw: Any) -> None:
    for how in ("resets", "is silent", "floods"):
        end, _ = raw.ends(raw.misbehaves[how])
        assert isinstance(end, RailError)
        seen: BaseException | None = end
        while seen is not None:
            assert raw.token not in repr(seen) + str(seen)
            assert getattr(seen, "request", None) is None
            seen = seen.__cause__ or seen.__context__


def test_many_calls_at_once_keep_their_answers_apart(raw: Any) -> None:
    async def echoes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        raise AssertionError("not used")

    class Echo(raw.Server):
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
            client = HttpClient(parse_base(server.address), raw.network(Times(2, 2, 2)))
            answers = await asyncio.gather(*(client.request("GET", f"/{n}", write=False) for n in range(60)))
            await client.close()
            assert [answer.body for answer in answers] == [f"/{n}".encode() for n in range(60)]

    asyncio.run(play())


def test_a_cancelled_call_leaves_nothing_open(raw: Any) -> None:
    async def play() -> None:
        async with raw.Server(raw.misbehaves["is silent"]) as server:
            client = HttpClient(parse_base(server.address), raw.network(Times(5, 5, 5)))
            call = asyncio.create_task(client.request("GET", "/x", write=False))
            await asyncio.sleep(0.05)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            await client.close()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(play())
    gc.collect()  # a leaked socket would warn here


def test_a_closed_client_can_be_opened_again_in_another_loop(raw: Any) -> None:
    shared = raw.network()

    async def play() -> int:
        async with raw.Server(raw.says(raw.good)) as server:
            client = shared.client(parse_base(server.address))
            await client.warm_up()
            answer = await client.request("GET", "/x", write=False)
            await client.close()
            await client.close()
            return answer.status

    assert [asyncio.run(play()), asyncio.run(play())] == [200, 200]


def test_the_tls_context_is_made_once_and_checks_names(raw: Any) -> None:
    shared = raw.network()
    assert shared.tls() is shared.tls()
    assert shared.tls().verify_mode is ssl.CERT_REQUIRED
    assert shared.tls().check_hostname


def test_httpx_does_not_log_addresses(raw: Any) -> None:
    raw.network()
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
