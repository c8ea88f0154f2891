"""Search every rail in its bounds, and let every seeded fault be found."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from tests.prove.paths.bounds import Bound, services
from tests.prove.paths.mutants import MUTANTS
from tests.prove.paths.search import NOT_OVER, Found, Search
from tests.prove.paths.short_times import short_times


@dataclass
class Row:
    """One search in the table."""

    rail: str
    service: int
    bound: str
    words: str
    found: Found


def search(rails: list[str], bounds: tuple[Bound, ...], most: int = NOT_OVER, seconds: float = 1e9) -> Iterator[Row]:
    """Search every service of the rails; each search ends when all is seen, or at its limits."""
    with short_times():
        for rail in rails:
            for bound in bounds:
                for number, service in enumerate(services(rail, bound)):
                    walk = Search(service, bound.left, bound.shares, people=bound.people)
                    found = walk.run(most, time.monotonic() + seconds)
                    yield Row(rail, number, bound.name, bound.words, found)


def hunt() -> Iterator[dict[str, object]]:
    """Let every seeded fault be found."""
    with short_times():
        for mutant in MUTANTS:
            found = mutant.hunt()
            yield {
                "name": mutant.name,
                "rail": mutant.service.terms.rail,
                "caught": bool(found.wrong),
                "wrong": found.wrong,
                "states": found.states,
                "story": found.story,
            }
