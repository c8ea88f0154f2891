"""Peace: no faults any more, the service answers, people answer or nobody does; where every story comes to rest."""

from __future__ import annotations

from pos_terminal.domain.actions import Ask
from pos_terminal.domain.events import Event
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.refund import RefundState
from tests.prove.paths import sentences as say
from tests.prove.paths.moves import Moves, Step
from tests.prove.paths.people import decided, refund_taps
from tests.prove.paths.shell import Shell
from tests.prove.paths.state import TOTAL, Broken, Lane, Left, State

LONG = 3000  # steps of peace; more is a story that never ends
NOBODY, KEEPS, GIVES_BACK = "nobody answers", "people keep what they are asked for", "people give back"
NOTHING = Left(payments=0)
POLICIES = (NOBODY, KEEPS, GIVES_BACK)


class Peace:
    """Follows each state's one peaceful successor to where nothing changes any more; remembers every state it saw."""

    def __init__(self, shell: Shell, moves: Moves) -> None:
        self.shell = shell
        self.moves = moves
        self._good: dict[str, set[State]] = {policy: set() for policy in POLICIES}
        self.why = ""
        self._asked: set[State] = set()  # whose way with nobody there passes a question

    @property
    def seen(self) -> int:
        return sum(len(good) for good in self._good.values())

    def check(self, s: State) -> str:
        """Follow a state to its end under every policy; return the one whose end is wrong, or nothing.

        Where nobody is asked anything all policies are one.
        """
        s = State(s.up, s.lanes, s.sale, NOTHING)
        for policy in POLICIES:
            try:
                self.follow(s, policy)
            except Broken as broken:
                self.why = str(broken)
                return policy
            if s not in self._asked:
                break
        return ""

    def follow(self, s: State, policy: str) -> None:
        """Raise Broken where a state's peaceful end is wrong."""
        good = self._good[policy]
        asked = False
        way: list[State] = []
        walked: set[State] = set()
        while s not in good:
            if s in walked:
                self.reckon(s, policy)
                break
            if len(way) > LONG:
                raise Broken("peace never comes")
            walked.add(s)
            way.append(s)
            asked = asked or (policy == NOBODY and self.questions(s))
            s = self.successor(s, policy)[1]
            if wrong := self.shell.asked_wrong():
                raise Broken(wrong)
        good.update(walked)
        if policy == NOBODY and (asked or s in self._asked):
            self._asked |= walked

    def questions(self, s: State) -> bool:
        return s.up == 1 and any(self.answers(s, self.shell.lanes[n], KEEPS) for n in s.lanes)

    def tell(self, s: State, policy: str) -> list[str]:
        """Return the peaceful way in words, up to its rest or to what breaks."""
        s = State(s.up, s.lanes, s.sale, NOTHING)
        told: list[str] = []
        walked: set[State] = set()
        while s not in walked and len(told) < LONG and not self.shell.asked_wrong():
            walked.add(s)
            words, s = self.successor(s, policy)
            told.append(words)
        return told

    def successor(self, s: State, policy: str) -> Step:
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
                for told, event in self.answers(s, self.shell.lanes[n], policy):
                    then = self.moves.people.tapped(s, i, event)
                    if then != s:
                        return told, then
        return self.moves.pass_time(s) or ("nothing more happens", s)

    def _fewer(self, s: State, then: State, i: int) -> bool:
        return len(self.shell.lanes[then.lanes[i]].wire) < len(self.shell.lanes[s.lanes[i]].wire)

    def answers(self, s: State, lane: Lane, policy: str) -> list[tuple[str, Event]]:
        """Return what people answer to what they are asked."""
        p = self.shell.table.payments[lane.pay]
        action = self.shell.table.decided(lane.pay)
        answers = list(refund_taps(p, lane))
        if p.in_flight is not None or not isinstance(action, Ask):
            return answers
        keep = policy == KEEPS
        match action.what:
            case "too_late" | "late":
                answers.append(("kept", say.KEPT) if keep and not p.give_back else ("given back", say.GIVEN_BACK))
            case "held":
                answers.append(("charged", say.HELD_CHARGED) if keep else ("let go", say.HELD_CANCELLED))
            case "charged":
                answers.append(("accepted", say.ACCEPTED) if keep else ("given back", say.GIVEN_BACK))
            case "cash":
                answers.append(("the cash was taken", say.TAKEN) if keep else ("it was not taken", say.NOT_TAKEN))
            case "gone":
                answers += decided(lane)
            case _ if not p.give_back and p.state is PayState.ATTENTION:
                answers.append(("given back", say.GIVEN_BACK))
        return answers

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
