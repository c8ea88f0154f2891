"""Breadth first through every state, so that what is found wrong is told by its shortest story."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.prove.paths.bill import Service
from tests.prove.paths.moves import Moves
from tests.prove.paths.peace import Peace
from tests.prove.paths.people import People
from tests.prove.paths.shell import Shell
from tests.prove.paths.state import TOTAL, Left, Sale, State
from tests.prove.paths.witness import lane_wrong

NOT_OVER = 100_000_000


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
        self.moves = Moves(self.shell, shares, people)
        self.peace = Peace(self.shell, self.moves)
        self.left = left
        self._parents: list[int] = []
        self._told: list[str] = []

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
        start = State(1, (), Sale(), self.left)
        seen: dict[State, int] = {start: 0}
        self._parents, self._told = [-1], [""]
        layer = [start]
        try:
            while layer and not found.wrong:
                following: list[State] = []
                for s in layer:
                    here = seen[s]
                    self._check(s, found, here)
                    if found.wrong:
                        break
                    self._expand(s, here, seen, following, found)
                    if found.wrong:
                        break
                if len(seen) > most or time.monotonic() > until:
                    found.whole = not following
                    break
                layer = following
                found.depth += bool(following)
        finally:
            found.states, found.seconds = len(seen), time.monotonic() - began
            found.peaceful, found.payments = self.peace.seen, len(self.shell.table.payments)
        return found

    def _expand(self, s: State, here: int, seen: dict[State, int], following: list[State], found: Found) -> None:
        for told, then in self.moves.of(s):
            found.transitions += 1
            if wrong := self.shell.asked_wrong():
                self._wrong(found, here, wrong, [told])
                return
            if then not in seen:
                seen[then] = len(self._parents)
                self._parents.append(here)
                self._told.append(told)
                following.append(then)

    def _check(self, s: State, found: Found, here: int) -> None:
        if wrong := self.wrong(s):
            self._wrong(found, here, wrong, [])
            return
        if policy := self.peace.check(s):
            way = self.peace.tell(s, policy)
            self._wrong(found, here, self.peace.why, [f"then peace, and {policy}:", *_shortened(way)])

    def wrong(self, s: State) -> str:
        """Return which invariant a state breaks; empty when none."""
        shell = self.shell
        for n in s.lanes:
            if n not in shell.known_lanes:
                lane = shell.lanes[n]
                if wrong := lane_wrong(shell.table.payments[lane.pay], lane):
                    return wrong
                shell.known_lanes.add(n)
        payments = shell.payments(s)
        if sum(p.live for p in payments) > 1:
            return "two live payments for one sale (rule 4)"
        accepted = any(p.charge_proved and p.kept for p in payments)
        if shell.due(s) < 0 and not accepted:
            return "more counts as paid than the sale's total"
        if s.sale.state == "closed" and shell.due(s) > 0 and not s.sale.back:
            return "closed, and the money is not there (rule 10)"
        return ""

    def _wrong(self, found: Found, here: int, wrong: str, then: list[str]) -> None:
        told: list[str] = []
        while here > 0:
            told.append(self._told[here])
            here = self._parents[here]
        found.wrong, found.story = wrong, [*reversed(told), *then, f"=> {wrong}"]


def _shortened(way: list[str]) -> list[str]:
    """Leave out what repeats itself."""
    told: list[str] = []
    for words in way:
        if words not in told[-4:]:
            told.append(words)
    return told if len(told) <= 30 else [*told[:12], "…", *told[-12:]]
