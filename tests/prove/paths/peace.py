"""Peace: no faults any more, the service answers, people answer or nobody does; where every story comes to rest."""

from __future__ import annotations

from pos_terminal.domain.actions import Ask
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.refund import RefundState
from tests.prove.paths.clock import Step
from tests.prove.paths.codes import LANE, LANE_AT, LEFT_AT, LEFT_MASK, UP_MASK, UPS, lanes_of
from tests.prove.paths.graph import POWER_GONE, RUNS, Graph
from tests.prove.paths.lanes import FREE
from tests.prove.paths.people import answers
from tests.prove.paths.short_times import DARK
from tests.prove.paths.state import TOTAL, Broken, Lane, State

LONG = 3000  # steps of peace; more is a story that never ends
NOBODY, KEEPS, GIVES_BACK = "nobody answers", "people keep what they are asked for", "people give back"
POLICIES = (NOBODY, KEEPS, GIVES_BACK)


class Peace:
    """Follows each state's one peaceful successor to where nothing changes any more; remembers every state it saw."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.shell = graph.shell
        self.moves = graph.moves
        self._good: dict[str, set[int]] = {policy: set() for policy in POLICIES}
        self.why = ""
        self._asked: set[int] = set()  # whose way with nobody there passes a question
        self._nothing = graph.codes.lefts.of(FREE) << LEFT_AT

    @property
    def seen(self) -> int:
        return sum(len(good) for good in self._good.values())

    def stripped(self, code: int) -> int:
        return code & ~(LEFT_MASK << LEFT_AT) | self._nothing

    def check(self, code: int) -> str:
        """Follow a state to its end under every policy; return the one whose end is wrong, or nothing.

        Where nobody is asked anything all policies are one.
        """
        code = self.stripped(code)
        for policy in POLICIES:
            try:
                self.follow(code, policy)
            except Broken as broken:
                self.why = str(broken)
                return policy
            if code not in self._asked:
                break
        return ""

    def follow(self, code: int, policy: str) -> None:
        """Raise Broken where a state's peaceful end is wrong."""
        good = self._good[policy]
        if code in good:
            return
        asked = False
        walked: set[int] = set()
        while code not in good:
            if code in walked:
                self.reckon(self.graph.decode(code), policy)
                break
            if len(walked) > LONG:
                raise Broken("peace never comes")
            walked.add(code)
            asked = asked or (policy == NOBODY and self.questions(code))
            code = self.next(code, policy)
            if wrong := self.shell.asked_wrong():
                raise Broken(wrong)
        good |= walked
        if policy == NOBODY and (asked or code in self._asked):
            self._asked |= walked

    def questions(self, code: int) -> bool:
        ns = lanes_of(code)
        if code & UP_MASK != RUNS or not any(self.graph.lanes.facts(n).asks for n in ns):
            return False
        return any(answers(self.shell, self.shell.lanes[n], True) for n in ns)

    def next(self, code: int, policy: str) -> int:
        """Return what follows in peace; itself where nothing does."""
        lanes, ns = self.graph.lanes, lanes_of(code)
        facts = [lanes.facts(n) for n in ns]
        for i, one in enumerate(facts):
            if one.arrives >= 0:
                return code + ((lanes.arrived(ns[i]) - ns[i]) << LANE_AT + i * LANE)
        up = code & UP_MASK
        if up != RUNS:
            return (
                self.graph.in_the_dark(code, ns, DARK[0]) if up == POWER_GONE else self.graph.begun(code, ns, -UPS[up])
            )
        for i, n in enumerate(ns):
            steps = lanes.steps(n)
            if steps.free >= 0:
                if steps.heard and self.graph.heard(code, steps.heard):
                    return self.graph.encode(self.step(self.graph.decode(code), policy)[1])
                return code + ((steps.free - n) << LANE_AT + i * LANE)
        if policy != NOBODY and any(one.asks for one in facts):
            return self.graph.encode(self.step(self.graph.decode(code), policy)[1])
        then = self.graph.after_time(code, ns, [one.moment for one in facts])
        return then if then >= 0 else code

    def tell(self, code: int, policy: str) -> list[str]:
        """Return the peaceful way in words, up to its rest or to what breaks."""
        s = self.graph.decode(self.stripped(code))
        told: list[str] = []
        walked: set[State] = set()
        while s not in walked and len(told) < LONG and not self.shell.asked_wrong():
            walked.add(s)
            words, s = self.step(s, policy)
            told.append(words)
        return told

    def step(self, s: State, policy: str) -> Step:
        """Return the peaceful successor, and how it came."""
        for i, n in enumerate(s.lanes):
            if self.shell.lanes[n].wire:
                return next(step for step in self.moves.outside(s) if self._fewer(s, step[1], i))
        if s.up < 1:
            return next(step for step in self.moves.dark(s) if step[1].up != s.up)
        for i, n in enumerate(s.lanes):
            for step in self.moves.lane(s, i, self.shell.lanes[n]):
                return step
        if policy != NOBODY:
            for i, n in enumerate(s.lanes):
                for words, event in answers(self.shell, self.shell.lanes[n], policy == KEEPS):
                    then = self.moves.people.tapped(s, i, event)
                    if then != s:
                        return words, then
        return self.moves.pass_time(s) or ("nothing more happens", s)

    def _fewer(self, s: State, then: State, i: int) -> bool:
        return len(self.shell.lanes[then.lanes[i]].wire) < len(self.shell.lanes[s.lanes[i]].wire)

    # --- at rest

    def reckon(self, s: State, policy: str) -> None:
        """Raise Broken unless every payment is final or before a person, and all money is owned or told."""
        net = told = 0
        for n in s.lanes:
            lane = self.shell.lanes[n]
            p = self.shell.table.payments[lane.pay]
            action = self.shell.table.decided(lane.pay)
            asks = isinstance(action, Ask)
            if not p.final and not asks:
                raise Broken(f"at rest a payment is {p.state} and nobody is asked")
            if policy != NOBODY and not p.final and not (isinstance(action, Ask) and action.what == "words"):
                raise Broken(f"at rest a payment is {p.state} though people answered")
            if any(r.state in (RefundState.REQUESTED, RefundState.SENDING) for r in p.refunds):
                raise Broken("at rest a refund goes nowhere")
            told_here = self.told(p, action.what if isinstance(action, Ask) else "")
            owns = s.sale.state in ("closed", "tendering")
            counted = p.paid - p.refunded if p.state is PayState.SETTLED and p.pays and owns else 0
            self._balanced(lane, counted, told_here)
            net, told = net + lane.bill.net, told + told_here
        sale = s.sale
        if net + sale.cash + sale.loyalty > TOTAL + told:
            raise Broken(f"at rest {net + sale.cash} was taken of {TOTAL}, {told} told")
        if sale.state == "giving up" and policy != NOBODY:
            raise Broken("at rest the sale is still being given up")

    def _balanced(self, lane: Lane, counted: int, told: int) -> None:
        net = lane.bill.net
        if net > counted + told:
            raise Broken(f"at rest {net} was taken, {counted} counts for the sale, {told} is told to a person")
        if net < counted - told:
            raise Broken(f"at rest {counted} is called paid, and {net} is there")

    def told(self, p: Payment, asks: str) -> int:
        """Return what people were told of: owed, in doubt, gone back by itself, or before them for a decision."""
        unsure = sum(r.minor for r in p.refunds if r.state is RefundState.DOUBT)
        proved = p.paid if p.money_gone or (p.state is PayState.ATTENTION and p.charge_proved) else 0
        gone = p.settle_minor or p.due if asks == "gone" else 0
        return (0 if p.pays else p.by_hand) + p.owed + unsure + proved + gone
