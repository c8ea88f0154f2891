"""The campaign's own composition root: the windowless till with a network that can end its process at any point.

The journal's writes die through `tests.e2e.headless.mortal`; this adds the points of the network. Nothing of it is in
the program itself.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import partial

import httpx
import truststore

from pos_terminal import __version__
from pos_terminal.wire.http import Answer, HttpClient, Network
from pos_terminal.wire.origins import Base
from tests.e2e import headless
from tests.e2e.headless import HeadlessHouse, Start, die

POINTS = {
    "http11.send_request_headers.started": "before it was sent",
    "http11.send_request_headers.complete": "in the middle of sending",
    "http11.send_request_body.complete": "sent, no answer yet",
    "http11.receive_response_headers.complete": "in the middle of the answer",
    "http11.receive_response_body.complete": "the answer was read",
}
ROOTS: list[ssl.SSLContext] = []  # made once, before any till is forked


class KillStart(Start, frozen=True, forbid_unknown_fields=True):
    """The first line of a till that may also die at the so manieth point of its network, 0: at none."""

    dies_at_point: int = 0


class Fuse:
    """Counts the points of the network and ends the process at one of them."""

    def __init__(self, at: int) -> None:
        self._left = at

    def pass_point(self, request: httpx.Request, event: str) -> None:
        where = POINTS.get(event)
        if where is None or self._left <= 0:
            return
        self._left -= 1
        if self._left == 0:
            die(f"{request.method} {request.url.path}, {where}")


class MortalClient(HttpClient):
    """A client whose every socket write and read passes the fuse."""

    def __init__(self, base: Base, network: Network, fuse: Fuse) -> None:
        super().__init__(base, network)
        self._fuse = fuse

    async def _exchange(self, client: httpx.AsyncClient, request: httpx.Request) -> Answer:
        note = request.extensions["trace"]

        async def noted(event: str, info: Mapping[str, object]) -> None:
            await note(event, info)
            self._fuse.pass_point(request, event)

        request.extensions = {**request.extensions, "trace": noted}
        return await super()._exchange(client, request)


class MortalNetwork(Network):
    """What all clients share, the fuse too."""

    fuse = Fuse(0)

    def client(self, base: Base) -> HttpClient:
        return MortalClient(base, self, self.fuse)

    def tls(self) -> ssl.SSLContext:
        if not ROOTS:
            warm_up()
        return ROOTS[0]


class MortalHouse(HeadlessHouse):
    """The program's house over a mortal network."""

    fuse = Fuse(0)

    def take(self, start: Start) -> None:
        super().take(start)
        assert isinstance(start, KillStart)
        self.fuse = Fuse(start.dies_at_point)

    def network(self) -> Network:
        network = MortalNetwork(self.clock, f"pos-terminal/{__version__}", times=self.times)
        network.fuse = self.fuse
        return network


def warm_up() -> None:
    """Import what a till imports while it runs and find the roots, once for all tills that are forked from here."""
    import anyio._backends._asyncio
    import httpcore

    from pos_terminal.rails import find_rails

    find_rails()
    assert httpcore and anyio._backends._asyncio
    ROOTS.append(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


main = partial(headless.main, KillStart, MortalHouse)
