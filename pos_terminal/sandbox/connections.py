"""Connections that can be cut on purpose, and a door that can really be shut."""

import asyncio
import os
import socket
import struct
from collections.abc import Callable
from typing import Any

import uvicorn
from starlette.types import Receive, Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
BACKLOG = 2048
CLOSING_SECONDS = 0.01  # asyncio closes aborted sockets in a later round of its loop


class CuttableConnection(H11Protocol):
    """A connection that hands its transport to the application, so that faults can cut it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self.app_state = {**self.app_state, "transport": transport}
        super().connection_made(transport)

    def serves_control(self) -> bool:
        """The tests' own connection, which a shut door must leave open."""
        path = self.scope["path"] if self.scope is not None else ""
        return path.startswith("/control")


def reset(scope: Scope) -> None:
    """Cuts the connection with a reset: the caller sees no answer, not even an end."""
    transport = _transport(scope)
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
    transport.abort()


def hang_up(scope: Scope) -> None:
    """Closes after what was written has left: the caller sees an answer that ends too early."""
    _transport(scope).close()


async def until_gone(receive: Receive) -> None:
    """Lets uvicorn notice the cut before the application returns, so that it does not answer 500."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _transport(scope: Scope) -> asyncio.Transport:
    transport = scope["state"]["transport"]
    assert isinstance(transport, asyncio.Transport)
    return transport


class SandboxServer(uvicorn.Server):
    """One uvicorn on loopback that tells its port and can stop listening for a while."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[int], None]) -> None:
        super().__init__(config)
        self._ready = ready
        self._reopening: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready(self._port())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if self._reopening is not None:
            self._reopening.cancel()
        await super().shutdown(sockets)

    async def shut_door(self, seconds: float) -> None:
        """Refuses connections for some seconds; open ones are closed, but for those of the control API."""
        if self._reopening is not None and not self._reopening.done():
            return
        port = self._port()
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            if isinstance(connection, CuttableConnection) and not connection.serves_control():
                connection.transport.abort()
        self._reopening = asyncio.get_running_loop().create_task(self._reopen(port, seconds))
        await asyncio.sleep(CLOSING_SECONDS)

    async def _reopen(self, port: int, seconds: float) -> None:
        await asyncio.sleep(seconds)
        listener = listening_socket(port)
        self.servers = [await asyncio.get_running_loop().create_server(self._connect, sock=listener, backlog=BACKLOG)]

    def _connect(self) -> CuttableConnection:
        state: dict[str, Any] = {}
        return CuttableConnection(config=self.config, server_state=self.server_state, app_state=state)

    def _port(self) -> int:
        port = self.servers[0].sockets[0].getsockname()[1]
        assert isinstance(port, int)
        return port


def listening_socket(port: int) -> socket.socket:
    """Bound to loopback only; 0 = any free port."""
    # The protocol is named because asyncio sets TCP_NODELAY only then; without it an answer takes 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name != "nt":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    return listener
