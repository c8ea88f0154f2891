"""Every sale that a rail declares, each call gone wrong, through the real till: journal and ledger agree."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.e2e.nest import Nest
from tests.rails.contract.cells import FAILED, FAULTS, HOLE, PASSED, Cell
from tests.rails.contract.conftest import CELLS
from tests.rails.contract.desk import Desk
from tests.rails.contract.printed import written
from tests.rails.contract.scenes import Scene, scenes
from tests.rails.contract.side import USUAL, Way, folders, sides
from tests.rails.contract.street import Street, play

FOLDERS, SIDES = folders(), sides()
WAYS = [pytest.param(rail, way, id=f"{rail}-{way.name}") for rail in FOLDERS for way in SIDES[rail].ways]
IN_EVERY_WAY = ("pays", "held and charged", "held and let go")


@pytest.fixture
def street(rail: str, way: Way, sandbox: SandboxProcess, control: SandboxControl, nest: Nest, tmp_path: Path) -> Street:
    return Street(Desk(rail, FOLDERS[rail], SIDES[rail], way, sandbox, control), nest, tmp_path, itertools.count())


def chosen(way: Way, scene: Scene, number: int, calls: list[str], campaign: bool) -> list[Cell]:
    """Return the cells that are played: all of them, or a few, other ones in each scene."""
    met = list(dict.fromkeys(calls))
    if not met:
        return []
    every = [Cell(way.name, scene.name, call, 0, fault) for call in met for fault in FAULTS]
    if campaign:
        return every
    if way.name != USUAL and scene.name not in IN_EVERY_WAY:
        return []
    return [
        Cell(way.name, scene.name, met[-1 - turn % len(met)], 0, FAULTS[(number * 5 + turn * 8) % len(FAULTS)])
        for turn in range(3 if scene.name == "pays" else 1)
    ]


@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("rail", "way"), WAYS)
def test_every_sale_with_every_fault(
    street: Street, rail: str, way: Way, campaign: bool, record_property: Callable[[str, object], None]
) -> None:
    wrong: list[str] = []
    side = street.desk.side

    def tried(scene: Scene, cell: Cell | None) -> list[str]:
        try:
            return play(street, scene, *([cell] if cell else []))
        except Exception as error:  # noqa: BLE001  # told with its cell, and the others are played
            wrong.append(f"{cell or f'{way.name}: {scene.name}: without a fault'}: {type(error).__name__}: {error}")
            return []

    for number, scene in enumerate(scenes(street.desk.terms, side)):
        if not campaign and way.name != USUAL and scene.name not in IN_EVERY_WAY:
            continue
        for cell in chosen(way, scene, number, tried(scene, None), campaign):
            mark = HOLE if side.hole(way.name, scene.name, cell.call, str(cell.fault)) else PASSED
            if mark == PASSED and not tried(scene, cell):
                mark = FAILED
            record_property(CELLS, written(rail, way.name, scene.name, cell.call, str(cell.fault), mark))
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
