"""Servers that misbehave on the bare socket, and one call played against them."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest

from pos_terminal.domain.errors import RailError
from pos_terminal.wire.http import Answer, HttpClient, Network, Times
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
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # RST
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


class PlainServer(Server):
    """Answers the first bytes, whatever they are: no TLS is spoken here."""

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._handler(reader, writer)
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


class Raw:
    """What the tests of this folder use."""

    now, token, good = NOW, TOKEN, GOOD
    Server, PlainServer = Server, PlainServer
    says, ends, network = staticmethod(says), staticmethod(ends), staticmethod(network)
    misbehaves: dict[str, Handler] = {
        "resets": resets,
        "is silent": is_silent,
        "closes without a word": says(),
        "truncates": says(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"),
        "truncates a chunk": says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"),
        "sends half a header": says(b"HTTP/1.1 200 OK\r\nContent-Le"),
        "is no web server": says(b"220 mail.example ESMTP\r\n"),
        "floods": floods,
        "trickles": trickles,
        "compresses unasked": says(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Encoding: gzip\r\n\r\nxx"),
    }


@pytest.fixture
def raw() -> Raw:
    return Raw()
