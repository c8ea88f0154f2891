"""Lines on which no request can leave: bad certificates, names that do not resolve, doors that are shut."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from threading import Event
from unittest.mock import patch

from pos_terminal.app.ports import Checked, Rail
from pos_terminal.domain.errors import RailError, Unreachable
from tests.prove.line.between import Between
from tests.prove.line.far import FarAway, FarDesk, Ground, with_rail
from tests.prove.network.certificates import Authority, Paper, trusting
from tests.rails.contract.acts import Act
from tests.rails.contract.desk import HURRY, PATIENCE

RESOLVES = socket.getaddrinfo


class Name(StrEnum):
    """How asking for the service's address goes wrong."""

    UNKNOWN = "name that does not resolve"
    SERVERS_DOWN = "name servers that do not answer"
    SLOW = "name that takes too long"


CODES = {Name.UNKNOWN: socket.EAI_NONAME, Name.SERVERS_DOWN: socket.EAI_AGAIN}
PAPERS = tuple(paper for paper in Paper if paper is not Paper.GOOD)
DEAD = (*PAPERS, *Name)


@contextmanager
def resolving(how: Name) -> Iterator[None]:
    """Let names go wrong in this process; addresses in digits are none."""

    def asked(host: object, *rest: object, **more: object) -> object:
        if host not in ("localhost", b"localhost"):
            return RESOLVES(host, *rest, **more)  # type: ignore[arg-type]
        if how is Name.SLOW:
            release.wait(2.0)
        raise socket.gaierror(CODES.get(how, socket.EAI_AGAIN), str(how))

    release = Event()  # so that no thread of the resolver outlives its play
    with patch("socket.getaddrinfo", asked):
        try:
            yield
        finally:
            release.set()


@dataclass(slots=True)
class DeadLines:
    """The same acts over TLS and by name; once a state is reached the line dies."""

    ground: Ground
    authority: Authority
    line: Between  # with TLS

    def desk(self, desk: FarDesk, dead: Paper | Name) -> FarDesk:
        """Return the desk as its rail reaches it for this fault."""
        if isinstance(dead, Paper):
            made = self.ground.desk(desk.rail, desk.way, self.line)
            made.network._tls = trusting(self.authority.file)
            return made
        by_name = self.ground.between.origin.replace("127.0.0.1", "localhost")
        made = self.ground.desk(desk.rail, desk.way)
        assert isinstance(made.sandbox, FarAway)
        made.sandbox = replace(made.sandbox, origin=by_name)  # type: ignore[assignment]
        return made

    def play(self, desk: FarDesk, act: Act, dead: Paper | Name) -> None:
        """AssertionError unless the act is called certainly unsent, and nothing has arrived."""
        made = self.desk(desk, dead)
        with_rail(made, lambda rail: self._play(made, rail, act, dead))

    async def _play(self, desk: FarDesk, rail: Rail, act: Act, dead: Paper | Name) -> None:
        desk.fresh(**act.service)
        at = await act.reach(desk, rail)
        standing, line = desk.standing(), desk.between
        assert line is not None
        passed = len(line.talks)
        line.shuts()  # what is kept open would still pass
        line.opens()
        await asyncio.sleep(0)
        with self._dead(desk, dead):
            try:
                told: object = await act.make(rail, at)
            except RailError as error:
                told = error
        desk.network.times = PATIENCE
        if isinstance(told, Checked):
            assert not told.ok and told.code == "unreachable", told
        else:
            assert isinstance(told, Unreachable), f"nothing left, but {told!r}"
        assert len(line.talks) == passed, "a request passed"
        assert desk.standing() == standing
        if at.ref.reference:
            await rail.look(at.ref)  # the line is well again, and so is the rail

    @contextmanager
    def _dead(self, desk: FarDesk, dead: Paper | Name) -> Iterator[None]:
        if isinstance(dead, Name):
            desk.network.times = HURRY if dead is Name.SLOW else PATIENCE
            with resolving(dead):
                yield
            return
        self.line.becomes(self.authority.server(dead))
        try:
            yield
        finally:
            self.line.becomes(self.authority.server(Paper.GOOD))
