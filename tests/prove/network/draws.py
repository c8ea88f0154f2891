"""Which pairs of faults are played: after one of all first faults that leave the same behind, all that may follow."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from tests.prove.line.far import with_rail
from tests.prove.line.rails import Spot
from tests.prove.line.tally import Tally
from tests.prove.network.pairs import Pair, firsts_of, left_by, pairs_from
from tests.rails.contract.cells import Cell

ALIKE = 1 / 20  # of the pairs whose first fault left what another one did
ALONE = "first faults of pairs, alone"


@dataclass(frozen=True, slots=True)
class Draws:
    """Draws by a seed; what a first fault leaves behind is found out by playing it."""

    tally: Tally
    seed: int

    def one(self, spot: Spot, chance: random.Random) -> Iterator[Pair]:
        """Yield any one pair of a spot."""
        firsts = [first for of_a_call in firsts_of(spot) for first in of_a_call]
        if firsts:
            yield chance.choice(list(pairs_from(spot, chance.choice(firsts))))

    def those(self, spot: Spot) -> Iterator[Pair]:
        """Yield the pairs that differ, and some of the others; every pair of a spot where a cell is asked for."""
        chance = random.Random(f"{self.seed} {spot.name}")
        for firsts in firsts_of(spot):
            if self.tally.only:
                yield from (pair for first in firsts for pair in pairs_from(spot, first))
                continue
            for alike in self._alike(spot, firsts):
                one = chance.choice(alike)
                yield from pairs_from(spot, one)
                others = [pair for first in alike if first is not one for pair in pairs_from(spot, first)]
                yield from chance.sample(others, round(len(others) * ALIKE))

    def _alike(self, spot: Spot, firsts: list[Cell]) -> list[list[Cell]]:
        """Play first faults alone, and put together those that leave the same behind."""
        found: dict[str, list[Cell]] = defaultdict(list)
        for first in firsts:

            def play(first: Cell = first) -> None:
                found[with_rail(spot.desk, lambda rail: left_by(spot, first, rail))].append(first)

            line = f"{spot.name}: {first.call} meets {first.fault}"
            self.tally.play(ALONE, f"{spot.desk.rail}, {first}", (line,), play)
        return list(found.values())
