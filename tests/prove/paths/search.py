"""Breadth first through every state, so that what is found wrong is told by its shortest story."""

from __future__ import annotations

import gc
import time
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.prove.paths.bill import Service
from tests.prove.paths.graph import Graph
from tests.prove.paths.moves import Moves
from tests.prove.paths.peace import Peace
from tests.prove.paths.people import People
from tests.prove.paths.shell import Shell
from tests.prove.paths.state import TOTAL, Left, Sale, State

NOT_OVER = 100_000_000
OFTEN = 4096  # states between two looks at the clock


@dataclass(slots=True)
class Found:
    """What one search saw. `story` is empty where nothing is wrong."""

    states: int = 0
    transitions: int = 0
    depth: int = 0
    seconds: float = 0.0
    peaceful: int = 0
    payments: int = 0  # different payments that the table held
    whole: bool = True  # every state within the bound was seen
    wrong: str = ""
    story: list[str] = field(default_factory=list)


class Search:
    """One service, one bound: every path."""

    def __init__(
        self,
        service: Service,
        left: Left,
        shares: tuple[int, ...] = (TOTAL,),
        shell: Callable[[Service], Shell] = Shell,
        people: type[People] = People,
    ) -> None:
        self.shell = shell(service)
        self.graph = Graph(self.shell, Moves(self.shell, shares, people))
        self.peace = Peace(self.graph)
        self.left = left
        self._order = array("Q")  # every state as it was met, and the place of the one before it
        self._before = array("I")

    def run(self, most: int = NOT_OVER, until: float = float("inf")) -> Found:
        """Visit every state, at most so many, and until a time of the monotonic clock."""
        collecting = gc.isenabled()
        gc.disable()  # everything made here is kept, and nothing of it is a circle
        try:
            return self._run(most, until)
        finally:
            if collecting:
                gc.enable()

    def _run(self, most: int, until: float) -> Found:
        began = time.monotonic()
        found = Found()
        order, before = self._order, self._before
        order.append(self.graph.encode(State(1, (), Sale(), self.left)))
        before.append(0)
        seen = set(order)
        here, end = 0, 1
        self._bad(order[0], 0, found)
        while here < len(order) and not found.wrong:
            if here == end:
                found.depth += 1
                end = len(order)
            if len(order) > most or (here % OFTEN == 0 and time.monotonic() > until):
                found.whole = False
                break
            code = order[here]
            following = self.graph.following(code)
            found.transitions += len(following)
            if wrong := self.shell.asked_wrong():
                self._wrong(found, here, wrong, [self._guilty(code, wrong)])
                break
            for then in following:
                if then not in seen:
                    seen.add(then)
                    order.append(then)
                    before.append(here)
                    if self._bad(then, len(order) - 1, found):
                        break
            here += 1
        found.states, found.seconds = len(order), time.monotonic() - began
        found.peaceful, found.payments = self.peace.seen, len(self.shell.table.payments)
        return found

    def some(self, most: int) -> list[int]:
        """Return the first states of the search, by their numbers."""
        self.run(most)
        return list(self._order)

    def _bad(self, code: int, here: int, found: Found) -> bool:
        if wrong := self.graph.wrong(code):
            self._wrong(found, here, wrong, [])
        elif policy := self.peace.check(code):
            why = self.peace.why
            way = self.peace.tell(code, policy)
            self._wrong(found, here, why, [f"then peace, and {policy}:", *_shortened(way)])
        return bool(found.wrong)

    def _guilty(self, code: int, wrong: str) -> str:
        """Return the words of the step that did what the rules forbid."""
        for told, _ in self.graph.moves.of(self.graph.decode(code)):
            if self.shell.asked_wrong() == wrong:
                return told
        return "(and so on)"

    def _wrong(self, found: Found, here: int, wrong: str, then: list[str]) -> None:
        told: list[str] = []
        while here > 0:
            earlier = self._before[here]
            told.append(self.graph.words(self._order[earlier], self._order[here]))
            here = earlier
        found.wrong, found.story = wrong, [*reversed(told), *then, f"=> {wrong}"]


def _shortened(way: list[str]) -> list[str]:
    """Leave out what repeats itself."""
    told: list[str] = []
    for words in way:
        if words not in told[-4:]:
            told.append(words)
    return told if len(told) <= 30 else [*told[:12], "…", *told[-12:]]
