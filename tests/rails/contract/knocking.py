"""A network that announces each call to the sandbox, so that a fault meets that very call and no other.

The sandbox shuts its door at a call that is to be refused, and the kernel refuses the connection. It says which call
will be late; that one is waited for as long as a fault takes, and the others as long as a busy machine takes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress

import msgspec

from pos_terminal.app.ports import Clock
from pos_terminal.wire.http import Answer, HttpClient, Network, Sign, Times
from pos_terminal.wire.origins import Base

KNOCK_S = 5.0
PATIENT = Times(5.0, 5.0, 5.0)


class Told(msgspec.Struct, frozen=True):
    """What the sandbox says of the call that comes."""

    shut: bool = False
    late: bool = False


class KnockingNetwork(Network):
    """As the till's own, but for how long an answer is waited for; `hurry`: one that is late on order."""

    def __init__(self, clock: Clock, user_agent: str, hurry: Times) -> None:
        super().__init__(clock, user_agent, times=PATIENT)
        self.hurry = hurry

    def client(self, base: Base) -> HttpClient:
        return KnockingClient(base, self)


class KnockingClient(HttpClient):
    """As the till's own; it knocks first."""

    def __init__(self, base: Base, network: KnockingNetwork) -> None:
        super().__init__(base, network)
        self._knocking = network

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        sign: Sign | None = None,
        write: bool,
    ) -> Answer:
        told = Told()
        with suppress(OSError):  # nobody listens, and the call finds that out too
            async with asyncio.timeout(KNOCK_S):
                told = await self._knock(method, path.partition("?")[0], json or b"")
        self._knocking.times = self._knocking.hurry if told.late else PATIENT
        return await super().request(method, path, json=json, headers=headers, sign=sign, write=write)

    async def _knock(self, method: str, path: str, body: bytes) -> Told:
        host, _, port = self.base.origin.partition("://")[2].rpartition(":")
        said = {"rail": self.base.path.strip("/"), "method": method, "path": path, "body": body.decode()}
        content = msgspec.json.encode(said)
        reader, writer = await asyncio.open_connection(host, int(port))
        try:
            head = f"POST /control/knock HTTP/1.1\r\nHost: {host}\r\nConnection: close"
            writer.write(f"{head}\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content)
            answer = await reader.read()
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
        return msgspec.json.decode(answer.partition(b"\r\n\r\n")[2] or b"{}", type=Told)
