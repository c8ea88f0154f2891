"""A TCP proxy of our own between till and sandbox: whole exchanges pass, except where a bend was ordered."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import struct
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from socket import SO_LINGER, SOL_SOCKET, create_server
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit
from weakref import WeakSet

from pos_terminal.sandbox.front import SPOILED
from tests.prove.line.calls import Names, length_of, read_message

NO_LINGER = struct.pack("ii", 1, 0)
LONGEST_BODY = 1 << 27
SOON_S = 8.0
CLOSING_S = 0.02
T = TypeVar("T")


@dataclass(slots=True)
class Talk:
    """One exchange on its way: the request as read, both ends, and what a bend may do with them."""

    rail: str
    call: str
    head: bytes
    body: bytes
    client: tuple[asyncio.StreamReader, asyncio.StreamWriter]
    service: tuple[asyncio.StreamReader, asyncio.StreamWriter]

    async def forward(self, part: bytes | None = None) -> None:
        """Send the request, or only its beginning, to the service."""
        self.service[1].write(self.head + self.body if part is None else part)
        await self.service[1].drain()

    async def answer(self) -> tuple[bytes, bytes]:
        return await read_message(self.service[0])

    async def say(self, part: bytes) -> None:
        """Send bytes to the till."""
        self.client[1].write(part)
        await self.client[1].drain()

    async def until_gone(self) -> None:
        """Wait until the till has had enough."""
        with contextlib.suppress(ConnectionError):
            while await self.client[0].read(65536):
                pass

    def reset(self) -> None:
        for _, writer in (self.client, self.service):
            cut(writer)

    def end(self) -> None:
        """Close both ends with a FIN, after what was written."""
        for _, writer in (self.client, self.service):
            writer.close()


Bend = Callable[[Talk], Awaitable[bool]]  # returns whether the connection goes on


@dataclass(slots=True)
class Ordered:
    """A bend for the so manieth (`at`, from 0) of a rail's calls of that name; empty names: any."""

    rail: str
    call: str
    at: int
    bend: Bend
    always: bool = False
    met: int = 0


@dataclass(slots=True)
class Between:
    """The proxy, on a thread and a loop of its own; `origin` is what the till is told."""

    target: str
    tls: ssl.SSLContext | None = None
    origin: str = ""
    talks: list[tuple[str, str]] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)  # what went wrong in the proxy itself
    _ordered: list[Ordered] = field(default_factory=list)
    _names: Names = field(default_factory=Names)
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _busy: int = 0
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _writers: WeakSet[asyncio.StreamWriter] = field(default_factory=WeakSet)
    _door: asyncio.Server | None = None
    _port: int = 0
    _later: asyncio.Future[None] | None = None
    _thread: threading.Thread = field(init=False)

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.opens()
        self.origin = f"{'https' if self.tls else 'http'}://127.0.0.1:{self._port}"
        return self

    def __exit__(self, *_: object) -> None:
        self._run(self._shut())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    # --- orders, from any thread

    def order(self, call: str, bend: Bend, *, rail: str = "", at: int = 0, always: bool = False) -> Ordered:
        made = Ordered(rail, call, at, bend, always)
        self._ordered.append(made)
        return made

    def clear(self) -> None:
        self._ordered.clear()

    def rests(self, seconds: float = SOON_S) -> None:
        """Wait until nothing that was bent is on its way any more."""
        deadline = time.monotonic() + seconds
        while self._busy:
            assert time.monotonic() < deadline, "a bent exchange never ended"
            time.sleep(0.005)

    def shuts_for(self, seconds: float) -> None:
        """Refuse connections for a while; `rests` waits until that is over."""
        self.shuts()
        self._busy += 1
        self._run(self._open_later(seconds))

    def soon(self, do: Callable[[], None]) -> None:
        """Have something done on the proxy's own loop."""
        self._loop.call_soon_threadsafe(do)

    def shuts(self) -> None:
        """Refuse connections and reset those that are open."""
        self._run(self._shut())

    def opens(self) -> None:
        self._run(self._open())

    def becomes(self, tls: ssl.SSLContext | None) -> None:
        """Stand behind another certificate from now on, or behind none."""
        self.shuts()
        self.tls = tls
        self.opens()

    # --- on the loop

    def _run(self, what: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(what, self._loop).result(SOON_S)

    async def _open(self) -> None:
        if self._door is not None:
            return
        listener = create_server(("127.0.0.1", self._port))
        self._port = listener.getsockname()[1]
        self._door = await asyncio.start_server(self._accept, sock=listener, ssl=self.tls)

    async def _open_later(self, seconds: float) -> None:
        self._later = asyncio.ensure_future(self._wait_and_open(seconds))

    async def _wait_and_open(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self._open()
        self._busy -= 1

    async def _shut(self) -> None:
        if self._door is not None:
            self._door.close()
            self._door = None
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for writer in list(self._writers):
            writer.transport.abort()
        self._writers.clear()
        await asyncio.sleep(CLOSING_S)  # asyncio closes aborted sockets in a later round of its loop

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        where = urlsplit(self.target)
        ends = [writer]
        self._writers.add(writer)
        try:
            service = await asyncio.shield(self._service(where.hostname, where.port))
            ends.append(service[1])
            while await self._exchange((reader, writer), service):
                pass
        except asyncio.CancelledError:
            for end in ends:
                cut(end)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # one side has gone: so does the other
        except Exception as error:  # noqa: BLE001  # told with the cell
            self.broken.append(f"{type(error).__name__}: {error}")
        finally:
            for end in ends:
                end.close()
            self._tasks.discard(task)

    async def _service(self, host: str | None, port: int | None) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Connect, also when nobody waits for it any more: what is half connected could not be closed."""
        service = await asyncio.open_connection(host, port, limit=LONGEST_BODY)
        self._writers.add(service[1])
        if self._door is None:
            cut(service[1])  # the door was shut meanwhile
        return service

    async def _exchange(
        self,
        client: tuple[asyncio.StreamReader, asyncio.StreamWriter],
        service: tuple[asyncio.StreamReader, asyncio.StreamWriter],
    ) -> bool:
        head, body = await read_message(client[0])
        rail, call = self._names.of(head, body)
        self.talks.append((rail, call))
        talk = Talk(rail, call, head, body, client, service)
        ordered = self._due(rail, call)
        if ordered is None:
            return await straight(talk)
        self._busy += 1
        if getattr(ordered.bend, "spoils", False):
            talk.head = head.replace(b"\r\n", b"\r\n" + SPOILED.encode() + b": 1\r\n", 1)
        try:
            return await ordered.bend(talk)
        finally:
            ordered.met += 1
            self._busy -= 1

    def _due(self, rail: str, call: str) -> Ordered | None:
        for one in self._ordered:
            if one.rail not in ("", rail) or one.call not in ("", call):
                continue
            if one.always:
                return one
            one.at -= 1
            if one.at == -1:
                return one
        return None


async def straight(talk: Talk) -> bool:
    """Let an exchange pass as it is; what the service cuts is cut on this side too."""
    await talk.forward()
    reader, writer = talk.service[0], talk.client[1]
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        writer.write(head)
        left = length_of(head)
        while left:
            part = await reader.read(min(left, 1 << 18))
            if not part:
                talk.end()
                return False
            left -= len(part)
            writer.write(part)
            await writer.drain()
    except (ConnectionError, asyncio.IncompleteReadError):
        talk.reset()
        return False
    return True


def cut(writer: asyncio.StreamWriter) -> None:
    """Reset a connection: the other side sees no end."""
    sock = writer.get_extra_info("socket")
    with contextlib.suppress(OSError):
        sock.setsockopt(SOL_SOCKET, SO_LINGER, NO_LINGER)
    writer.transport.abort()
