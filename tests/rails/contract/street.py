"""One sale on a till of its own, with its calls gone wrong as ordered."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.counter import Counter, wait_for
from tests.e2e.nest import Nest
from tests.rails.contract.cells import Cell
from tests.rails.contract.desk import LOST_S, Desk
from tests.rails.contract.scenes import Scene
from tests.rails.contract.shop import PATIENCE_S, SOON_S, OneRail, Shop

LATE_S, SHUT_S = PATIENCE_S * 1.6, PATIENCE_S * 2
BUGS = ("Traceback", "decide.rounds", "journal.refused", "command.unknown")


@dataclass(slots=True)
class Street:
    """Where a till is opened for one sale and closed again."""

    desk: Desk
    nest: Nest
    folder: Path
    count: Iterator[int]

    @contextmanager
    def shop(self, service: dict[str, object]) -> Iterator[Shop]:
        warm = asyncio.run(self.desk.warm_calls())
        self.desk.fresh(**service)
        services = OneRail(self.desk.sandbox, self.desk.control, self.nest, self.desk)
        counter = Counter(services, self.folder / f"till{next(self.count)}")
        try:
            counter.start()
            wait_for(lambda: len(self.desk.calls()) >= warm, "the till is warm")
            yield Shop(counter, self.desk, self.desk.terms)
            assert self.desk.control.violations() == []
            assert not [bug for bug in BUGS if bug in counter.words], counter.words[-3000:]
        finally:
            counter.kill()
            self.desk.arrived()


def play(street: Street, scene: Scene, *cells: Cell) -> list[str]:
    """Play a scene, with faults or without, and return the calls that were made once its state was reached.

    The first fault must be met; another one behind it may be out of reach then.
    """
    with street.shop(dict(scene.service)) as shop:
        story = scene.story(shop)
        next(story)
        since = len(street.desk.calls())
        street.desk.lost_s = LOST_S + scene.passes_s
        for cell in cells:
            street.desk.spoils(cell, LATE_S, SHUT_S)
        for _ in story:
            raise AssertionError("a scene yields once")
        if cells:
            wait_for(lambda: street.desk.met(cells[0], street.desk.calls(since)), "the fault", SOON_S)
        return [str(call["call"]) for call in street.desk.calls(since)]
