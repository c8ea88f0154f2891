"""The contract's desk at the far end of a line that bends, and the ground that campaigns stand on."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import socket
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

from pos_terminal.app.ports import PaymentRef, Rail
from pos_terminal.domain.errors import Uncertain
from pos_terminal.domain.reading import Reading
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.faults import FaultKind
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.wire.http import KEEP_ALIVE_S
from tests.e2e.nest import Nest
from tests.prove.line.bends import Bent, Kind
from tests.prove.line.between import Between, Ordered
from tests.rails.contract.acts import Act
from tests.rails.contract.cells import Cell
from tests.rails.contract.desk import LATE_S, SHUT_S, Desk
from tests.rails.contract.judged_call import spoiled_run
from tests.rails.contract.side import Way, folders, sides
from tests.rails.contract.street import Street

T = TypeVar("T")
HURRIED_TRIES = 3
RESTED_S = 0.2
FOLDERS = {name: folder for name, folder in folders().items() if name != "tally"}  # the example has no paper
SIDES = sides()
WAYS = [(rail, way) for rail in FOLDERS for way in SIDES[rail].ways if not way.only]


@dataclass(frozen=True, slots=True)
class FarAway:
    """The sandbox as the till is told of it: behind the proxy."""

    near: SandboxProcess
    origin: str
    credentials: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def base(self, rail: str) -> str:
        return f"{self.origin}/{rail}"

    @property
    def swip(self) -> str:
        return self.base("swip")

    @property
    def droppay(self) -> str:
        return self.base("droppay")


@dataclass(slots=True)
class FarDesk(Desk):
    """A desk whose rail speaks through the proxy; its customers and its ledger do not."""

    between: Between | None = None
    _ordered: list[tuple[Cell, Ordered]] = field(default_factory=list)

    @property
    def qr_origins(self) -> tuple[str, ...]:
        return (self._near.origin,)

    @property
    def knocks(self) -> bool:
        return False  # its proxy shuts its own door

    @property
    def _near(self) -> SandboxProcess:
        assert isinstance(self.sandbox, FarAway)
        return self.sandbox.near

    def fresh(self, **service: object) -> None:
        assert self.between is not None
        self.between.clear()
        self.between.talks.clear()
        self.between.broken.clear()
        self._ordered.clear()
        super(FarDesk, self).fresh(**service)

    def spoils(self, cell: Cell, late_s: float = LATE_S, shut_s: float = SHUT_S) -> None:
        assert self.between is not None
        if isinstance(cell.fault, Bent):
            bend = replace(cell.fault, late_s=late_s)
            self._ordered.append((cell, self.between.order(cell.call, bend, rail=self.rail, at=cell.at)))
        elif cell.fault.kind is FaultKind.REFUSE_CONNECTION:
            self.between.shuts_for(shut_s)
        else:
            super(FarDesk, self).spoils(cell, late_s, shut_s)

    async def looks(self, rail: Rail, ref: PaymentRef) -> Reading:
        """On a kept connection an answer that came twice makes the looks behind it one answer late, until it rests."""
        twice = [cell for cell, _ in self._ordered if getattr(cell.fault, "kind", "") is Kind.TWICE]
        if not twice:
            return await rail.look(ref)
        with contextlib.suppress(Uncertain):
            await rail.look(ref)
        await asyncio.sleep(KEEP_ALIVE_S + RESTED_S)
        return await rail.look(ref)

    def hurries(self, cell: Cell) -> bool:
        return cell.fault.hurries if isinstance(cell.fault, Bent) else super(FarDesk, self).hurries(cell)

    def met(self, cell: Cell, calls: list[dict[str, Any]]) -> bool:
        if isinstance(cell.fault, Bent):
            return any(one.met for known, one in self._ordered if known is cell)
        if cell.fault.kind is FaultKind.REFUSE_CONNECTION:
            return True
        return super(FarDesk, self).met(cell, calls)

    def arrived(self) -> None:
        assert self.between is not None
        self.between.rests()
        super(FarDesk, self).arrived()
        assert not self.between.broken, self.between.broken

    def _door_is_open(self) -> bool:
        where = urlsplit(self._near.origin)
        try:
            socket.create_connection((str(where.hostname), where.port or 0)).close()
        except OSError:
            return False
        return True


@dataclass(slots=True)
class Ground:
    """A sandbox, a proxy before it, and tills: what a campaign is played on."""

    stack: ExitStack = field(default_factory=ExitStack)
    near: SandboxProcess = field(init=False)
    control: SandboxControl = field(init=False)
    between: Between = field(init=False)
    folder: Path = field(init=False)
    count: Iterator[int] = field(default_factory=itertools.count)
    _nest: Nest | None = None

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "tests.rails.contract.sandbox"]
        self.near = self.stack.enter_context(SandboxProcess(command=command))
        self.control = self.stack.enter_context(SandboxControl(self.near.origin))
        self.between = self.stack.enter_context(Between(self.near.origin))
        self.folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="prove-")))
        return self

    def __exit__(self, *_: object) -> None:
        self.stack.close()

    @property
    def nest(self) -> Nest:
        """Where tills come from; made at first use."""
        if self._nest is None:
            self._nest = self.stack.enter_context(Nest("tests.rails.contract.till"))
        return self._nest

    def desk(self, rail: str, way: Way, between: Between | None = None) -> FarDesk:
        line = between or self.between
        far = FarAway(self.near, line.origin, self.near.credentials)
        return FarDesk(rail, FOLDERS[rail], SIDES[rail], way, far, self.control, between=line)  # type: ignore[arg-type]

    def street(self, desk: FarDesk) -> Street:
        return Street(desk, self.nest, self.folder, self.count)


def with_rail(desk: Desk, run: Callable[[Rail], Awaitable[T]]) -> T:
    """Run something with a rail of its own: no token, no connection, nothing remembered."""

    async def whole() -> T:
        rail = desk.build()
        assert rail.off == "", rail.off
        try:
            return await run(rail)
        finally:
            await rail.close()

    return asyncio.run(whole())


def spoiled_with(desk: FarDesk, act: Act, cell: Cell, usual: list[str]) -> None:
    """Play an act with a fault, with a rail of its own; again where a busy machine made it give up before the call."""
    for left in reversed(range(HURRIED_TRIES)):
        try:
            with_rail(desk, lambda rail: spoiled_run(desk, rail, act, cell, usual))
        except AssertionError as error:
            if not left or not desk.hurries(cell) or "was not met" not in str(error):
                raise
        else:
            return
