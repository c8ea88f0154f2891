"""The states and what follows them, as numbers: what the moves tell in words, from the lanes' remembered steps."""

from __future__ import annotations

from tests.prove.paths.codes import (
    BELOW,
    LANE,
    LANE_AT,
    LEFT_AT,
    LEFT_MASK,
    SALE_AT,
    SALE_MASK,
    UP_CODE,
    UP_MASK,
    UPS,
    Codes,
    lanes_of,
)
from tests.prove.paths.lanes import BLOCKED, CRASHES, FAULTS, FREE, SLOW, Facts, Lanes
from tests.prove.paths.moves import Moves
from tests.prove.paths.people import People
from tests.prove.paths.shell import HEARD, Shell
from tests.prove.paths.short_times import DARK
from tests.prove.paths.state import TOTAL, Left, State

RUNS, POWER_GONE = UP_CODE[1], UP_CODE[0]


class Graph:
    """What may follow each state. `told` finds the words for a step."""

    def __init__(self, shell: Shell, moves: Moves) -> None:
        self.shell = shell
        self.moves = moves
        self.people: People = moves.people
        self.lanes = Lanes(shell, moves)
        self.codes = Codes()
        self._spent: dict[tuple[int, Left], int] = {}
        self._joint: dict[tuple[object, ...], str] = {}

    def encode(self, s: State) -> int:
        """Return the number of a state, each lane by the one that stands for it."""
        canon = self.lanes.canon
        return self.codes.encode(State(s.up, tuple(canon(n) for n in s.lanes), s.sale, s.left))

    def decode(self, code: int) -> State:
        return self.codes.decode(code)

    def words(self, code: int, then: int) -> str:
        """Return how a state came from the one before it."""
        s = self.decode(code)
        told = next((told for told, to in self.moves.of(s) if self.encode(to) == then), "(and so on)")
        self.shell.asked_wrong()
        return told

    # --- what follows

    def following(self, code: int) -> list[int]:
        """Return the states that may follow; some may stand there twice. The shell keeps what was found wrong."""
        up = code & UP_MASK
        ns = lanes_of(code)
        left = self.codes.lefts.values[code >> LEFT_AT & LEFT_MASK]
        out: list[int] = []
        if up != RUNS:
            self._outside(code, ns, out)
            self._dark(code, ns, up, out)
            return out
        facts = [self.lanes.facts(n) for n in ns]
        self._steps(code, ns, left, out)
        self._outside(code, ns, out)
        self._people(code, facts, left, out)
        self._time(code, ns, facts, left, out)
        if left.crashes and ns:
            out.append(self._power_gone(ns, self._with_left(code, left._replace(crashes=left.crashes - 1))))
        if (left.jumps or left.outages) and ns:
            s = self.decode(code)
            jumps = self.moves.trouble(s._replace(left=left._replace(crashes=0)))
            out += [self._with_left(self.encode(to), to.left._replace(crashes=left.crashes)) for _, to in jumps]
        return out

    def _steps(self, code: int, ns: tuple[int, ...], left: Left, out: list[int]) -> None:
        at, here = LANE_AT, code >> LEFT_AT & LEFT_MASK
        rich = (FAULTS if left.faults else 0) | (CRASHES if left.crashes else 0) | (SLOW if left.slow else 0)
        for i, n in enumerate(ns):
            steps = self.lanes.steps(n, rich)
            if steps.heard and self.heard(code, steps.heard):
                s = self.decode(code)
                out += [self.encode(to) for _, to in self.moves.lane(s, i, self.shell.lanes[n])]
            else:
                for cost, to, dark in steps.all:
                    after = here if cost is FREE else self._afford(here, left, cost)
                    if after >= 0:
                        then = code + ((to - n) << at) + ((after - here) << LEFT_AT)
                        out.append(self._power_gone(lanes_of(then), then) if dark else then)
            at += LANE

    def heard(self, code: int, heard: int) -> bool:
        return heard == HEARD or self.codes.sales.values[code >> SALE_AT & SALE_MASK].state == "giving up"

    def _afford(self, here: int, left: Left, cost: Left) -> int:
        """Return the number of what is left after a step; -1: it cannot be."""
        key = (here, cost)
        found = self._spent.get(key)
        if found is None:
            rest = Left(*(have - less for have, less in zip(left, cost, strict=True)))
            found = self._spent[key] = self.codes.lefts.of(rest) if min(rest) >= 0 else -1
        return found

    def _with_left(self, code: int, left: Left) -> int:
        return code & ~(LEFT_MASK << LEFT_AT) | self.codes.lefts.of(left) << LEFT_AT

    def _power_gone(self, ns: tuple[int, ...], spent: int) -> int:
        """Return the state in the dark: what was out is out."""
        then = spent & BELOW & ~UP_MASK | POWER_GONE
        at = LANE_AT
        for n in ns:
            then |= (self.lanes.idle(n) + 1) << at
            at += LANE
        return then

    def _outside(self, code: int, ns: tuple[int, ...], out: list[int]) -> None:
        at = LANE_AT
        for n in ns:
            for to in self.lanes.outside(n):
                out.append(code + ((to - n) << at))
            at += LANE

    def _people(self, code: int, facts: list[Facts], left: Left, out: list[int]) -> None:
        for one in facts:
            if one.busy:
                return
        live = any(one.live for one in facts)
        asked = self.people.answering and any(one.asks for one in facts)
        if left.taps or asked or (left.payments and not (live and self.people.waiting)):
            out += [self.encode(to) for _, to in self.people.moves(self.decode(code))]

    def _time(self, code: int, ns: tuple[int, ...], facts: list[Facts], left: Left, out: list[int]) -> None:
        then = self.after_time(code, ns, [one.tapped if left.taps else one.moment for one in facts])
        if then >= 0:
            out.append(then)

    def after_time(self, code: int, ns: tuple[int, ...], moments: list[int]) -> int:
        """Return the state at the next moment at which anything may change; -1 while something is done at once."""
        ticks = 0
        for moment in moments:
            if moment == BLOCKED:
                return -1
            if moment > 0 and (ticks == 0 or moment < ticks):
                ticks = moment
        if ticks == 0:
            return -1
        then, at = code & BELOW, LANE_AT
        for n in ns:
            to, heard = self.lanes.later(n, ticks)
            if heard and self.heard(code, heard):
                return self.encode(self.moves.passed(self.decode(code), ticks))
            then |= (to + 1) << at
            at += LANE
        return then

    def _dark(self, code: int, ns: tuple[int, ...], up: int, out: list[int]) -> None:
        if up != POWER_GONE:
            out.append(self.begun(code, ns, -UPS[up]))
            return
        due = DARK[-1]
        for n in ns:
            arrives = self.lanes.facts(n).arrives
            due = min(due, arrives) if arrives >= 0 else due
        for ticks in DARK:
            if ticks <= due:
                out.append(self.in_the_dark(code, ns, ticks))

    def in_the_dark(self, code: int, ns: tuple[int, ...], ticks: int) -> int:
        then, at = code & BELOW & ~UP_MASK | UP_CODE[-ticks], LANE_AT
        for n in ns:
            then |= (self.lanes.later(n, ticks)[0] + 1) << at
            at += LANE
        return then

    def begun(self, code: int, ns: tuple[int, ...], dark: int) -> int:
        """Return the state in which the till runs again."""
        aside = self.codes.sales.values[code >> SALE_AT & SALE_MASK].aside
        then, at = code & BELOW & ~UP_MASK | RUNS, LANE_AT
        for n in ns:
            to, heard = self.lanes.begun(n, dark, aside)
            if heard and self.heard(code, heard):
                return self.encode(self.shell.restart(self.decode(code), dark))
            then |= (to + 1) << at
            at += LANE
        return then

    # --- what is wrong with a whole state

    def wrong(self, code: int) -> str:
        """Return which invariant a state breaks; empty when none."""
        facts = [self.lanes.facts(n) for n in lanes_of(code)]
        key = (code >> SALE_AT & SALE_MASK, *[(one.wrong, one.live, one.counts, one.accepted) for one in facts])
        found = self._joint.get(key)
        if found is None:
            found = self._joint[key] = self._reckoned(code, facts)
        return found

    def _reckoned(self, code: int, facts: list[Facts]) -> str:
        sale = self.codes.sales.values[code >> SALE_AT & SALE_MASK]
        for one in facts:
            if one.wrong:
                return one.wrong
        if sum(one.live for one in facts) > 1:
            return "two live payments for one sale (rule 4)"
        due = TOTAL - sale.loyalty - sale.cash - sum(one.counts for one in facts)
        if due < 0 and not any(one.accepted for one in facts):
            return "more counts as paid than the sale's total"
        if sale.state == "closed" and due > 0 and not sale.back:
            return "closed, and the money is not there (rule 10)"
        return ""
