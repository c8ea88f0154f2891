"""What one payment may do by itself, walked once and remembered: every whole state is made of it.

Four things make the search small, and each keeps every story that breaks a rule:

* A lane's steps are taken from the very moves that tell the stories, on a sale of their own; a step that the sale
  hears of (its payment settles, is recorded, or is found charged after its end; what ends while the sale is given up)
  is marked, and walked anew in each whole state. All others leave the sale and the other lane as they are.
* A lane that can say nothing new is at rest for good: its payment ended without a charge and without a refund, nothing
  of it is on its way, and its bill can neither be paid nor change. Whatever a look at it reads, its state stays, which
  is asked of the table itself for every such lane. It is left out, with the looks that it would still have.
* Where people do nothing but cancel and answer, a payment that is settled, with every refund decided and nothing on
  its way, is known by its sums alone (done.py): the looks that it would still have tell nothing, which is asked of the
  table too, and no step of anybody asks for more.
* Ages are kept as far as the table compares them (table.py), and what an observer saw as far as a rule asks for it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pos_terminal.domain.actions import Ask
from pos_terminal.domain.payment import NOT_CHARGED, PayState
from pos_terminal.domain.refund import RefundState
from tests.prove.paths import sentences as say
from tests.prove.paths.done import looked_at, paid_and_done
from tests.prove.paths.moves import Moves
from tests.prove.paths.people import busy
from tests.prove.paths.shell import UNHEARD, Shell
from tests.prove.paths.state import IDLE, Calling, Intent, Lane, Left, Looking, Sale, State, Timer
from tests.prove.paths.witness import lane_wrong

FAULTS, CRASHES, SLOW = 1, 2, 4
# By what there is at all: enough of it for every step.
RICH = tuple(Left(2 * bool(n & FAULTS), 2 * bool(n & CRASHES), 0, 0, 2 * bool(n & SLOW), 0) for n in range(8))
FREE = RICH[0]
BLOCKED, NEVER = 0, -1  # of moments: something is to be done at once; nothing ever changes by itself
PLAIN = Sale()
Heard = tuple[int, int]  # where a step leads, and what the sale hears of it


class Step(NamedTuple):
    """One step of a lane: what it costs, where it leads, and whether the power goes with it."""

    cost: Left
    to: int
    dark: bool


class Steps(NamedTuple):
    rich: int  # with what they were walked
    heard: int
    all: tuple[Step, ...]
    free: int  # where the first one that costs nothing leads, -1: there is none


class Facts(NamedTuple):
    """What a whole state must know about a lane."""

    wrong: str  # a rule that this payment breaks, whatever the sale
    live: bool
    counts: int  # minor units that the sale counts on
    accepted: bool
    busy: bool
    asks: bool  # people may be asked something
    moment: int  # ticks until something changes by itself
    tapped: int  # the same while people may tap
    arrives: int  # ticks until a request that was thought lost arrives, -1: there is none


class Lanes:
    """The lanes of one search by their numbers."""

    def __init__(self, shell: Shell, moves: Moves) -> None:
        self.shell = shell
        self.moves = moves
        self._canon: dict[int, int] = {}
        self._facts: dict[int, Facts] = {}
        self._steps: dict[int, Steps] = {}
        self._outside: dict[int, tuple[int, ...]] = {}
        self._later: dict[tuple[int, int], Heard] = {}
        self._idle: dict[int, int] = {}
        self._begun: dict[tuple[int, int, bool], Heard] = {}
        self._arrived: dict[int, int] = {}
        self._rest = -1

    # --- alike

    def canon(self, n: int) -> int:
        """Return the lane that stands for this one: itself, or the one that rests for good."""
        found = self._canon.get(n)
        if found is None:
            found = self._canon[n] = self._like(n, self.shell.lanes[n])
        return found

    def _like(self, n: int, lane: Lane) -> int:
        if self.rests(lane):
            return self.rest()
        if self.moves.people.done and (paid := paid_and_done(self.shell, lane)) is not None:
            return self.shell.number(paid)
        return n

    def rest(self) -> int:
        if self._rest < 0:
            table = self.shell.table
            self._rest = self.shell.number(Lane(table.said(table.created(1), say.GIVEN_UP)))
        return self._rest

    def rests(self, lane: Lane) -> bool:
        """Say whether a lane can say nothing new any more."""
        table, service, bill = self.shell.table, self.shell.service, lane.bill
        p = table.payments[lane.pay]
        if p.state not in NOT_CHARGED or p.refunds or p.owed or p.by_hand or lane_wrong(p, lane):
            return False
        if lane.wire or isinstance(lane.mode, Intent | Calling) or bill.net or bill.state in service.mortal:
            return False
        if next(service.customer(bill), None) is not None:
            return False
        return all(one.state is p.state for one in looked_at(self.shell, lane))

    # --- facts

    def facts(self, n: int) -> Facts:
        found = self._facts.get(n)
        if found is None:
            found = self._facts[n] = self._learn(self.shell.lanes[n])
        return found

    def _learn(self, lane: Lane) -> Facts:
        p = self.shell.table.payments[lane.pay]
        moment = self._moment(lane)
        fine = moment > 1 and isinstance(lane.mode, Timer) and lane.mode.left > 1 and p.live
        doubt = any(r.state is RefundState.DOUBT for r in p.refunds)
        return Facts(
            wrong=lane_wrong(p, lane),
            live=p.live,
            counts=p.paid if p.state is PayState.SETTLED and p.pays else 0,
            accepted=p.charge_proved and p.kept,
            busy=busy(lane),
            asks=isinstance(self.shell.table.decided(lane.pay), Ask) or doubt,
            moment=moment,
            tapped=1 if fine else moment,
            arrives=min((request.left for request in lane.wire), default=NEVER),
        )

    def _moment(self, lane: Lane) -> int:
        lefts = [request.left for request in lane.wire]
        if lane.down:
            lefts.append(lane.down)
        match lane.mode:
            case Intent() | Looking(read=None):
                return BLOCKED
            case Calling(answer=answer) if answer is not None:
                return BLOCKED
            case Timer(left=left) | Calling(left=left) | Looking(left=left):
                lefts.append(left)
        service = self.shell.service
        if lane.bill.state in service.mortal:
            lefts.append(service.life - lane.bill.age)
        return min(lefts, default=NEVER)

    # --- steps

    def steps(self, n: int, rich: int = 0) -> Steps:
        """Return what the payment's own next step may come to; nothing where it waits."""
        found = self._steps.get(n)
        if found is None or rich & ~found.rich:
            found = self._steps[n] = self._walk(n, rich | (found.rich if found else 0))
        return found

    def _walk(self, n: int, rich: int) -> Steps:
        plenty = RICH[rich]
        heard = UNHEARD
        taken: list[Step] = []
        self.shell.listen()
        for _, then in self.moves.lane(State(1, (n,), PLAIN, plenty), 0, self.shell.lanes[n]):
            cost = FREE if then.left is plenty else Left(*(a - b for a, b in zip(plenty, then.left, strict=True)))
            taken.append(Step(cost, self.canon(then.lanes[0]), then.up == 0))
            heard = max(heard, self.shell.listen())
        return Steps(rich, heard, tuple(taken), next((one.to for one in taken if one.cost is FREE), -1))

    def outside(self, n: int) -> tuple[int, ...]:
        """Return where the customer and late requests lead."""
        found = self._outside.get(n)
        if found is None:
            s = State(1, (n,), PLAIN, FREE)
            found = self._outside[n] = tuple(self.canon(then.lanes[0]) for _, then in self.moves.outside(s))
        return found

    def arrived(self, n: int) -> int:
        """Return the lane after its first late request arrived, processed as plainly as can be."""
        found = self._arrived.get(n)
        if found is None:
            late = len(self.shell.lanes[n].wire)
            s = State(1, (n,), PLAIN, FREE)
            then = next(
                to.lanes[0] for _, to in self.moves.outside(s) if len(self.shell.lanes[to.lanes[0]].wire) < late
            )
            found = self._arrived[n] = self.canon(then)
        return found

    def later(self, n: int, ticks: int) -> Heard:
        """Return the lane after a time in which nothing else happens, its timer heard."""
        key = (n, ticks)
        found = self._later.get(key)
        if found is None:
            found = self._later[key] = self._heard(n, lambda s: self.moves.passed(s, ticks))
        return found

    def begun(self, n: int, dark: int, aside: bool) -> Heard:
        """Return the lane after the till started again."""
        key = (n, dark, aside)
        found = self._begun.get(key)
        if found is None:
            found = self._begun[key] = self._heard(n, lambda s: self.shell.restart(s, dark), Sale(aside=aside))
        return found

    def idle(self, n: int) -> int:
        found = self._idle.get(n)
        if found is None:
            lane = self.shell.lanes[n]
            found = self._idle[n] = self.canon(self.shell.number(lane._replace(mode=IDLE)))
        return found

    def _heard(self, n: int, step: Callable[[State], State], sale: Sale = PLAIN) -> Heard:
        self.shell.listen()
        then = step(State(1, (n,), sale, FREE))
        return self.canon(then.lanes[0]), self.shell.listen()
