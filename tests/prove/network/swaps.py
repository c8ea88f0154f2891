"""Two calls at once whose answers change places in time: the second one's comes first."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, field

from pos_terminal.app.ports import Rail
from pos_terminal.domain.errors import RailError
from tests.prove.line.between import Talk
from tests.prove.line.rails import Spot
from tests.prove.network.pairs import LOOKS, look_call
from tests.rails.contract.acts import Act, At
from tests.rails.contract.cells import Cell, Fault
from tests.rails.contract.judged_call import judge_end, judge_told

LONGEST_S = 2.5  # inside the patience of a call


@dataclass(slots=True)
class Swap:
    """Holds the first answer until the second has passed, or for a while where there is no second."""

    second: asyncio.Event = field(default_factory=asyncio.Event)
    begun: asyncio.Event = field(default_factory=asyncio.Event)

    async def held(self, talk: Talk) -> bool:
        await talk.forward()
        whole = b"".join(await talk.answer())
        self.begun.set()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.second.wait(), LONGEST_S)
        await talk.say(whole)
        return True

    async def passes(self, talk: Talk) -> bool:
        await talk.forward()
        await talk.say(b"".join(await talk.answer()))
        self.second.set()
        return True


async def play_swap(spot: Spot, call: str, rail: Rail) -> None:
    """Make a call and, while its answer is held, a look; AssertionError as for any cell."""
    desk, act = spot.desk, spot.act
    desk.fresh(**act.service)
    at = await act.reach(desk, rail)
    standing, net, line = desk.standing(), desk.ledger.net, desk.between
    assert line is not None
    swap = Swap()
    line.order(call, swap.held, rail=desk.rail)
    first = asyncio.ensure_future(told(rail, act, at))
    while not swap.begun.is_set() and not first.done():
        await asyncio.sleep(0.001)
    line.order(look_call(desk), swap.passes, rail=desk.rail)
    seen = await told(rail, LOOKS, at) if at.ref.reference else None
    if not at.ref.reference:
        line.soon(swap.second.set)
    answer = await first
    assert not isinstance(seen, RailError), f"a look while another call waits: {seen!r}"
    assert not isinstance(answer, RailError), f"a whole answer came, and the rail says {answer!r}"
    desk.arrived()
    judge_told(desk, act, answer, Cell(desk.way.name, act.name, call, 0, Fault("none")), (standing, net))  # type: ignore[arg-type]
    await judge_end(desk, rail, at, answer)
    assert desk.control.violations() == []


async def told(rail: Rail, act: Act, at: At) -> object:
    try:
        return await act.make(rail, at)
    except RailError as error:
        return error
