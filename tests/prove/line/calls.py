"""Which call of which rail a request is, told from its first line and its body."""

from __future__ import annotations

import asyncio

from pos_terminal.sandbox.book import Book
from pos_terminal.sandbox.clock import Agenda, Clock
from pos_terminal.sandbox.front import find_route
from pos_terminal.sandbox.stand import Stand
from pos_terminal.sandbox.stands import STANDS


def stands() -> dict[str, Stand]:
    """Return a stand of each service, for its names only: nobody comes to it."""
    clock = Clock()
    made = [stand(clock, Agenda(clock), Book(clock), lambda rail, payment: None) for stand in STANDS]
    return {stand.rail: stand for stand in made}


class Names:
    """Names requests as the sandbox does in its log."""

    def __init__(self) -> None:
        self._stands = stands()

    def of(self, head: bytes, body: bytes) -> tuple[str, str]:
        """Return a request's rail and call; empty for what no paper knows."""
        method, target, _ = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
        rail, _, path = target.partition("?")[0].removeprefix("/").partition("/")
        stand = self._stands.get(rail)
        if stand is None:
            return rail, ""
        call = find_route(stand.routes(), method, f"/{path}")[0] or ""
        return rail, call and stand.named(call, body)


async def read_message(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """Return head and body of one HTTP message with a length. IncompleteReadError, ConnectionError."""
    head = await reader.readuntil(b"\r\n\r\n")
    return head, await reader.readexactly(length_of(head))


def length_of(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0
