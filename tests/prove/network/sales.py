"""Whole sales on a real till with two faults: the same call twice, or two calls that follow one another."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

from pos_terminal.sandbox.faults import FaultKind
from tests.prove.line.bends import BENDS, Bent
from tests.prove.line.far import WAYS, FarDesk, Ground
from tests.prove.line.street import patiently
from tests.rails.contract.cells import FAULTS, Cell, Fault
from tests.rails.contract.scenes import Scene, scenes
from tests.rails.contract.street import play

ODDS_OF_A_BEND = 0.3
ODDS_OF_THE_SAME = 0.5


@dataclass(frozen=True, slots=True)
class SalePair:
    """A scene and the two faults that its calls meet."""

    desk: FarDesk
    scene: Scene
    first: Cell
    second: Cell

    def __str__(self) -> str:
        return f"sale: {self.first}, then {self.second.call} ({self.second.at + 1}): {self.second.fault}"

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(
            f"{self.scene.name}: {cell.call} ({cell.at + 1}) meets {cell.fault}" for cell in (self.first, self.second)
        )


@dataclass(slots=True)
class SaleFaults:
    """Draws pairs; the calls of a scene are found out when it is first drawn."""

    ground: Ground
    chance: random.Random
    _calls: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)

    def drawn(self) -> SalePair:
        calls: list[str] = []
        while not calls:  # a scene may need no call at all
            rail, way = self.chance.choice(WAYS)
            desk = self.ground.desk(rail, way)
            scene = self.chance.choice(scenes(desk.terms, desk.side))
            calls = self._usual(desk, scene)
        at = self.chance.randrange(len(calls))
        first = self._cell(desk, scene, calls[at], 0)
        if self.chance.random() < ODDS_OF_THE_SAME or at + 1 == len(calls):
            second = self._behind(desk, scene, calls[at])  # the next of that name
            if isinstance(second.fault, Bent) and not isinstance(first.fault, Bent):
                second = replace(second, at=1)  # on the line the first call would meet it, before it meets its own
            return SalePair(desk, scene, first, second)
        return SalePair(desk, scene, first, self._behind(desk, scene, calls[at + 1]))

    def play(self, pair: SalePair) -> None:
        play(self.ground.street(pair.desk), pair.scene, pair.first, pair.second)

    def _usual(self, desk: FarDesk, scene: Scene) -> list[str]:
        key = desk.rail, desk.way.name, scene.name
        if key not in self._calls:
            calls = patiently(lambda: play(self.ground.street(desk), scene))
            self._calls[key] = [call for call in dict.fromkeys(calls) if not self._holed(desk, scene, call)]
        return self._calls[key]

    def _holed(self, desk: FarDesk, scene: Scene, call: str) -> bool:
        return bool(desk.side.hole(desk.way.name, scene.name, call, "*"))

    def _behind(self, desk: FarDesk, scene: Scene, call: str) -> Cell:
        """A second fault; a door cannot be shut later, only now, and then the first is never met."""
        while True:
            cell = self._cell(desk, scene, call, 0)
            if cell.fault.kind is not FaultKind.REFUSE_CONNECTION:
                return cell

    def _cell(self, desk: FarDesk, scene: Scene, call: str, at: int) -> Cell:
        bent = self.chance.random() < ODDS_OF_A_BEND
        fault: Fault | Bent = self.chance.choice(BENDS) if bent else self.chance.choice(FAULTS)
        return Cell(desk.way.name, scene.name, call, at, fault)  # type: ignore[arg-type]
