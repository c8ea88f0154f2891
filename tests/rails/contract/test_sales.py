"""Every sale that a rail declares, each call gone wrong, through the real till: journal and ledger agree."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.rails.contract.cells import FAILED, FAULTS, HOLE, PASSED, Cell
from tests.rails.contract.conftest import CELLS
from tests.rails.contract.desk import Desk
from tests.rails.contract.lanes import Lane, Lanes
from tests.rails.contract.printed import written
from tests.rails.contract.scenes import Scene, scenes
from tests.rails.contract.side import USUAL, Way, folders, sides
from tests.rails.contract.street import Street, play

FOLDERS, SIDES = folders(), sides()
WAYS = [pytest.param(rail, way, id=f"{rail}-{way.name}") for rail in FOLDERS for way in SIDES[rail].ways]
IN_EVERY_WAY = ("pays", "held and charged", "held and let go")


@dataclass(frozen=True, slots=True)
class Turn:
    """A scene that is played once, without a fault or with one."""

    scene: Scene
    cell: Cell | None = None

    def __str__(self) -> str:
        return str(self.cell) if self.cell else f"{self.scene.name}: without a fault"


@dataclass(frozen=True, slots=True)
class Season:
    """All turns of one way of setting a rail up, each on a till with a folder of its own."""

    rail: str
    way: Way
    folder: Path
    lanes: Lanes
    wrong: list[str] = field(default_factory=list)
    _count: Iterator[int] = field(default_factory=itertools.count)

    def desk(self, lane: Lane) -> Desk:
        return Desk(self.rail, FOLDERS[self.rail], SIDES[self.rail], self.way, lane.sandbox, lane.control)

    def declared(self) -> list[Scene]:
        side = SIDES[self.rail]
        possible = next(self.lanes.play([side], lambda lane, side: scenes(self.desk(lane).terms, side)))
        return [scene for scene in possible if self.way.plays(scene.name)]

    def tried(self, turns: list[Turn]) -> Iterator[tuple[Turn, list[str] | None]]:
        """Play them in free lanes, and yield the calls of each; None where something was wrong."""
        return zip(turns, self.lanes.play(turns, self._try), strict=True)

    def _try(self, lane: Lane, turn: Turn) -> list[str] | None:
        folder = self.folder / f"turn{next(self._count)}"
        folder.mkdir()
        try:
            cells = [turn.cell] if turn.cell else []
            calls = play(Street(self.desk(lane), lane.nest, folder, itertools.count()), turn.scene, *cells)
        except Exception as error:  # noqa: BLE001  # told with its cell, and the others are played
            self.wrong.append(f"{self.rail}: {self.way.name}: {turn}: {type(error).__name__}: {error}")
            print(f"\n{self.wrong[-1]}\n{folder}", flush=True)  # a campaign that is stopped has told what it found
            return None
        shutil.rmtree(folder)
        return calls


def chosen(way: Way, scene: Scene, number: int, calls: list[str], campaign: bool) -> list[Cell]:
    """Return the cells that are played: all of them, or a few, other ones in each scene."""
    met = [call for call in dict.fromkeys(calls) if call]  # else a path that this way does not have
    if not met:
        return []
    every = [Cell(way.name, scene.name, call, 0, fault) for call in met for fault in FAULTS]
    if campaign:
        return every
    return [
        Cell(way.name, scene.name, met[-1 - turn % len(met)], 0, FAULTS[(number * 5 + turn * 8) % len(FAULTS)])
        for turn in range(3 if scene.name == "pays" else 1)
    ]


@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("rail", "way"), WAYS)
def test_every_sale_with_every_fault(
    lanes: Lanes, tmp_path: Path, rail: str, way: Way, campaign: bool, record_property: Callable[[str, object], None]
) -> None:
    season, side = Season(rail, way, tmp_path, lanes), SIDES[rail]

    declared = season.declared()
    every = campaign or way.only or way.name == USUAL
    clean = [Turn(scene) for scene in declared if every or scene.name in IN_EVERY_WAY]
    turns = [
        Turn(turn.scene, cell)
        for turn, calls in season.tried(clean)
        for cell in chosen(way, turn.scene, declared.index(turn.scene), calls or [], campaign)
    ]
    marks = {str(turn): HOLE for turn in turns if turn.cell and side.hole(*turn.cell.where)}
    for turn, calls in season.tried([turn for turn in turns if str(turn) not in marks]):
        marks[str(turn)] = FAILED if calls is None else PASSED
    for turn in turns:
        if turn.cell:
            record_property(CELLS, written(rail, *turn.cell.where, marks[str(turn)]))
    if season.wrong:
        pytest.fail("\n".join(season.wrong), pytrace=False)
