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
from tests.rails.contract.side import EXAMPLE, USUAL, Way, folders, routes, sides

T = TypeVar("T")
FOLDERS, SIDES = folders(), sides()
WAYS = [pytest.param(rail, way, id=f"{rail}-{way.name}") for rail in FOLDERS for way in SIDES[rail].ways]


@pytest.fixture
def desk(rail: str, way: Way, sandbox: SandboxProcess, control: SandboxControl) -> Desk:
    return Desk(rail, FOLDERS[rail], SIDES[rail], way, sandbox, control)


async def with_rail(desk: Desk, run: Callable[[Rail], Awaitable[T]]) -> T:
    """Each run has a rail of its own: no token, no connection, nothing remembered."""
    rail = desk.build()
    assert rail.off == ""
    try:
        return await run(rail)
    finally:
        await rail.close()


@pytest.mark.timeout(600)
@pytest.mark.parametrize(("rail", "way"), WAYS)
def test_rule_02_every_fault_of_every_call_in_every_state(
    desk: Desk, way: Way, campaign: bool, record_property: Callable[[str, object], None]
) -> None:
    wrong: list[str] = []

    async def whole() -> None:
        for act in acts(desk.terms, dict(desk.side.still_held), way):
            try:
                calls = await with_rail(desk, lambda rail, act=act: clean_run(desk, rail, act))
            except (RailError, AssertionError) as error:
                wrong.append(f"{way.name}: {act.name}: without a fault: {type(error).__name__}: {error}")
                continue
            for cell in cells_of(way.name, act.name, calls):
                if campaign or always(cell.fault, usual=way.name == USUAL, reads=act.reads):
                    await play(act, cell, calls)

    async def play(act: Act, cell: Cell, calls: list[str]) -> None:
        mark = HOLE if desk.side.hole(*cell.where) else PASSED
        if mark == PASSED:
            try:
                await with_rail(desk, lambda rail: spoiled_run(desk, rail, act, cell, calls))
            except Exception as error:  # noqa: BLE001  # told with its cell, and the others are played
                mark = FAILED
                wrong.append(f"{cell}: {type(error).__name__}: {error}")
        record_property(CELLS, written(desk.rail, *cell.where, mark))

    asyncio.run(whole())
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


@pytest.mark.parametrize("rail", FOLDERS)
def test_every_call_that_a_rail_may_make_is_met_or_a_declared_hole(
    rail: str, sandbox: SandboxProcess, control: SandboxControl
) -> None:
    side, met = SIDES[rail], set[str]()

    async def whole() -> None:
        for way in side.ways:
            desk = Desk(rail, FOLDERS[rail], side, way, sandbox, control)
            for act in acts(desk.terms, dict(side.still_held), way):
                met.update(await with_rail(desk, lambda one, act=act, desk=desk: clean_run(desk, one, act)))  # type: ignore[misc]

    asyncio.run(whole())
    may = {call for route in routes(rail) for call in side.named.get(route, (route,))}
    holes = {call for call in may if side.hole("*", "*", call, "*")}
    assert may - met == holes, "each call is played, or it says in its side why it is not"


def test_the_worked_example_is_small() -> None:
    """README promises it: at most 200 lines, the service's double and the other side among them."""
    other_side = EXAMPLE.parent / "contract" / "sides" / "tally.py"
    assert sum(len(path.read_text().splitlines()) for path in [*EXAMPLE.rglob("*.py"), other_side]) <= 200


def test_every_rail_has_its_other_side() -> None:
    assert FOLDERS.keys() == SIDES.keys()
    assert all(reason for side in SIDES.values() for reason in side.holes.values())
