"""Every call of every rail, in every state, with every fault: what the rail then says is so at its service."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from pos_terminal.app.ports import Rail
from pos_terminal.domain.errors import RailError
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.rails.contract.acts import Act, acts
from tests.rails.contract.cells import FAILED, HOLE, PASSED, Cell, always, cells_of
from tests.rails.contract.conftest import CELLS
from tests.rails.contract.desk import Desk
from tests.rails.contract.judged_call import clean_run, spoiled_run
from tests.rails.contract.printed import written
from tests.rails.contract.side import USUAL, Way, folders, sides

T = TypeVar("T")
FOLDERS, SIDES = folders(), sides()
WAYS = [pytest.param(rail, way, id=f"{rail}-{way.name}") for rail in FOLDERS for way in SIDES[rail].ways]


@pytest.fixture
def desk(rail: str, way: Way, sandbox: SandboxProcess, control: SandboxControl) -> Desk:
    return Desk(rail, FOLDERS[rail], SIDES[rail], way, sandbox, control)


@pytest.mark.timeout(600)
@pytest.mark.parametrize(("rail", "way"), WAYS)
def test_rule_02_every_fault_of_every_call_in_every_state(
    desk: Desk, way: Way, campaign: bool, record_property: Callable[[str, object], None]
) -> None:
    wrong: list[str] = []

    async def whole() -> None:
        for act in acts(desk.terms, dict(desk.side.still_held)):
            try:
                calls = await with_rail(lambda rail, act=act: clean_run(desk, rail, act))
            except (RailError, AssertionError) as error:
                wrong.append(f"{way.name}: {act.name}: without a fault: {type(error).__name__}: {error}")
                continue
            for cell in cells_of(way.name, act.name, calls):
                if campaign or always(cell.fault, usual=way.name == USUAL, reads=act.reads):
                    await play(act, cell, calls)

    async def with_rail(run: Callable[[Rail], Awaitable[T]]) -> T:
        """Each run has a rail of its own: no token, no connection, nothing remembered."""
        rail = desk.build()
        assert rail.off == ""
        try:
            return await run(rail)
        finally:
            await rail.close()

    async def play(act: Act, cell: Cell, calls: list[str]) -> None:
        mark = HOLE if desk.side.hole(way.name, act.name, cell.call, str(cell.fault)) else PASSED
        if mark == PASSED:
            try:
                await with_rail(lambda rail: spoiled_run(desk, rail, act, cell, calls))
            except Exception as error:  # noqa: BLE001  # told with its cell, and the others are played
                mark = FAILED
                wrong.append(f"{cell}: {type(error).__name__}: {error}")
        record_property(CELLS, written(desk.rail, way.name, act.name, cell.call, str(cell.fault), mark))

    asyncio.run(whole())
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
