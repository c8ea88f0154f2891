"""Every story of a payment at a machine: what drops, what is lost, where the power goes; told by choices, replayed.

A story is one run of the very table that the till executes over a model of a service and of a machine. Wherever
something else may happen it asks `choose`; the search replays it with every other choice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from pos_terminal.domain import actions as act
from pos_terminal.domain import events as ev
from pos_terminal.domain.decide import decide
from pos_terminal.domain.dispense import Drop
from pos_terminal.domain.events import CallAnswered, CallSent, Event, Good, Op, Outcome, PaymentRead
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import NOT_CHARGED, Payment, PayState
from pos_terminal.domain.payment_events import step
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.terms import Terms

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
PRICES = (300, 500)
SUM = sum(PRICES)
GOODS = tuple(Good(f"g{n}", f"l{n}", f"A{n}", 8, price) for n, price in enumerate(PRICES))
MOTORS_S = (3.0, 60.0)  # as it should, and so long that the next item could come too late
DARK_S = (1.0, 200.0, 8 * 3600.0)  # back at once; too late for an unattended sale; everything over
STEPS, PATIENCE = 3000, 20
T = TypeVar("T")
DROPS = (Drop.SEEN, Drop.NOT_SEEN)


class PowerGone(Exception):
    """The till's process is over; machine and service live on."""


@dataclass
class Choices:
    """A script of choices: those that were made are kept, with how many there were."""

    script: list[int]
    made: list[tuple[int, int]] = field(default_factory=list)

    def choose(self, ways: int) -> int:
        at = len(self.made)
        chosen = self.script[at] if at < len(self.script) else 0
        self.made.append((chosen, ways))
        return chosen

    def following(self) -> list[int] | None:
        """Return the script of the next story; None after the last."""
        made = list(self.made)
        while made and made[-1][0] + 1 >= made[-1][1]:
            made.pop()
        return [*(chosen for chosen, _ in made[:-1]), made[-1][0] + 1] if made else None


@dataclass
class Service:
    """Holds the sum for so long, takes it once, whole or less; `one_step`: it is ours with the approval."""

    life_s: float
    one_step: bool
    settle_less: bool
    fails_give_back: bool
    state: str = "none"
    captured: int = 0
    refunded: int = 0
    since: float = 0.0

    def now(self, seconds: float) -> None:
        if self.state == "held" and seconds - self.since >= self.life_s:
            self.state = "expired"

    def open(self, seconds: float) -> None:
        self.state, self.since = ("taken", seconds) if self.one_step else ("held", seconds)
        self.captured = SUM if self.one_step else 0

    def read(self) -> Reading:
        match self.state:
            case "held":
                return Reading(Phase.APPROVED, due=SUM, paid=SUM, id="ref")
            case "taken":
                return Reading(Phase.CLOSED_PAID, due=SUM, paid=self.captured, settle_id="c", settle_count=1, id="ref")
            case "expired":
                return Reading(Phase.EXPIRED, due=SUM, id="ref")
        return Reading(Phase.VOIDED, due=SUM, id="ref")

    def settle(self, minor: int) -> Outcome:
        if self.state != "held" or minor > SUM or (minor < SUM and not self.settle_less):
            return Outcome.REFUSED
        self.state, self.captured = "taken", minor
        return Outcome.DONE

    def void(self) -> Outcome:
        if self.state != "held":
            return Outcome.REFUSED
        self.state = "gone"
        return Outcome.DONE

    def refund(self, minor: int) -> Outcome:
        if self.state != "taken" or minor > self.captured - self.refunded:
            return Outcome.REFUSED
        self.refunded += minor
        return Outcome.DONE

    @property
    def net(self) -> int:
        return self.captured - self.refunded


@dataclass
class Machine:
    """Lets each item out once, whoever asks how often."""

    ends: dict[str, tuple[float, Drop]] = field(default_factory=dict)

    @property
    def out(self) -> set[str]:
        return {good for good, (_, drop) in self.ends.items() if drop.delivered}


class Story:
    """One payment from its approval to its rest; `faults` and `crashes` may still happen."""

    def __init__(self, terms: Terms, service: Service, choices: Choices, faults: int, crashes: int) -> None:
        self.service, self.machine = service, Machine()
        self.choices, self.faults, self.crashes = choices, faults, crashes
        self.seconds = 0.0
        self.told: list[str] = []
        self.refunds = self.asked = 0
        self.payment = Payment("p", "s", "1-1", SUM, "EUR", terms, self.now, due=SUM)
        self._believe(ev.GoodsPlanned(GOODS))
        self._believe(CallSent(Op.OPEN, SUM))
        offer = Offer("ref", "qr", "CODE", reading=Reading(Phase.OPEN, due=SUM))
        self._believe(CallAnswered(Op.OPEN, Outcome.DONE, offer=offer))
        self.seconds = 1.0
        service.open(self.seconds)

    @property
    def now(self) -> Moment:
        return Moment(START + timedelta(seconds=self.seconds), self.seconds)

    def play(self) -> None:
        """Go on until nothing follows."""
        on = True
        for _ in range(STEPS):
            try:
                if not on:
                    on = True
                    self._restart()
                elif not self._on():
                    return
            except PowerGone:
                on = False
        raise AssertionError(f"no end: {self.payment.state} {self.told[-20:]}")

    # --- the till

    def _believe(self, event: Event) -> None:
        self.payment = step(self.payment, event, self.now)
        self.told.append(f"{self.seconds:.0f} {type(event).__name__} -> {self.payment.state}")

    def _say(self, event: Event) -> None:
        """Write an event; the power may go before it is on disk, and right after."""
        self._power()
        self._believe(event)
        self._power()

    def _power(self) -> None:
        if self.crashes and self.choices.choose(2):
            self.crashes -= 1
            self.told.append("the power goes")
            raise PowerGone

    def _restart(self) -> None:
        dark = self._as_chosen(DARK_S)
        self._pass(dark)
        was = self.payment
        self._believe(ev.TillStarted("test", ""))
        if was.on_screen and not was.final:
            self._believe(ev.PaymentOffScreen(since=START + timedelta(seconds=self.seconds - dark)))
            self._believe(ev.PaymentOnScreen())
        goods = self.payment.goods
        if goods is not None and goods.out:
            end = self.machine.ends.get(goods.out)
            if end is not None:
                self._pass(max(0.0, end[0] - self.seconds))
            self._say(ev.DropEnded(goods.out, end[1] if end is not None else Drop.REFUSED, recalled=True))

    def _on(self) -> bool:
        """Take the next step; False where none follows."""
        if self._sale_ends():
            return True
        action = decide(self.payment, self.now)
        match action:
            case act.HandOut(good=good):
                self._say(ev.DropStarted(good))
                self._drop(good)
            case act.Look(in_s=in_s, recheck=recheck):
                self._look(in_s, recheck)
            case act.Ask(in_s=in_s):
                self.asked += 1
                self._look(in_s)
                return self.asked < PATIENCE  # it stands before a person from now on
            case act.Settle(minor=minor):
                self._call(Op.SETTLE, minor)
            case act.Void():
                self._call(Op.VOID, 0)
            case act.GiveUp():
                self._say(ev.PaymentGivenUp())
            case act.GiveBack(minor=minor):
                self._ask_back(minor)
            case act.SendRefund(refund=refund, minor=minor, op=op):
                self._call(Op.REFUND if op is Op.REFUND else op, minor, refund)
            case act.Owe(minor=minor, why=why):
                self._say(ev.OwedListed(minor, why))
            case act.Wait(in_s=in_s):
                return self._wait(in_s)
            case _:
                return False
        return True

    def _sale_ends(self) -> bool:
        """What the sale makes of a settled payment: nothing came out, or not all did."""
        p, goods = self.payment, self.payment.goods
        assert goods is not None
        if p.state is not PayState.SETTLED or not goods.over or p.let_go or p.refunds or p.owed:
            return False
        if not goods.delivered:
            self._say(ev.ApprovalGivenBack())
            return True
        if goods.missing and p.paid == p.due:
            self._ask_back(p.paid - goods.worth(p.paid))
            return True
        return False

    def _ask_back(self, minor: int) -> None:
        self.refunds += 1
        self._say(ev.RefundRequested(f"r{self.refunds}", minor, "did not come out", automatic=self.payment.let_go))

    # --- the world

    def _pass(self, seconds: float) -> None:
        self.seconds += seconds
        self.service.now(self.seconds)

    def _drop(self, good: str) -> None:
        assert self.service.state in ("held", "taken"), "a motor started, and nobody holds the money"
        assert good not in self.machine.ends, "an item came out twice"
        motor = self._as_chosen(MOTORS_S)
        self.machine.ends[good] = (self.seconds + motor, self._as_chosen(DROPS))
        self._pass(motor)
        self._say(ev.DropEnded(good, self.machine.ends[good][1]))

    def _look(self, in_s: float, recheck: int = 0) -> None:
        self._pass(in_s)
        began = self.now.at
        if self._fault(1):
            self._say(PaymentRead(None, failed="timeout", asked_at=began))
        else:
            self._believe(PaymentRead(self.service.read(), asked_at=began))
            if recheck:
                self._believe(ev.PaymentRechecked(recheck))
            self._power()

    def _call(self, op: Op, minor: int, refund: str = "") -> None:
        self._say(CallSent(op, minor, refund=refund))
        fault = self._fault(4)
        if fault in (0, 1):
            outcome = self._served(op, minor)
        elif fault == 4:
            outcome = Outcome.REFUSED
            if op is Op.SETTLE and self.service.fails_give_back and self.service.state == "held":
                self.service.state = "gone"
        else:
            outcome = Outcome.UNCERTAIN if fault == 2 else Outcome.UNSENT
        self._pass(0.1)
        lost = fault == 1
        done = outcome is Outcome.DONE and not lost and op is Op.SETTLE
        reading = self.service.read() if done else None
        self._say(CallAnswered(op, Outcome.UNCERTAIN if lost else outcome, reading=reading, refund=refund))

    def _served(self, op: Op, minor: int) -> Outcome:
        match op:
            case Op.SETTLE:
                return self.service.settle(minor)
            case Op.VOID:
                return self.service.void()
            case Op.REFUND:
                return self.service.refund(minor)
        return Outcome.REFUSED

    def _wait(self, in_s: float | None) -> bool:
        if in_s is None:
            return False
        self._pass(max(in_s, 0.1))
        return True

    def _fault(self, ways: int) -> int:
        """Return what goes wrong, 0 for nothing: (1) the answer is lost, (2) the request, (3) unsent, (4) refused."""
        if not self.faults:
            return 0
        chosen = self.choices.choose(ways + 1)
        if chosen:
            self.faults -= 1
            self.told.append(f"fault {chosen}")
        return chosen

    def _as_chosen(self, ways: tuple[T, ...]) -> T:
        return ways[self.choices.choose(len(ways))]

    # --- at rest

    def judge(self) -> None:
        """Nobody is charged without goods; goods without a charge only where the service had let the money go."""
        p, goods = self.payment, self.payment.goods
        assert goods is not None
        worth = sum(good.minor for good in GOODS if good.id in self.machine.out)
        unsure = sum(r.minor for r in p.refunds if r.state is not RefundState.REFUNDED)
        told = p.owed + unsure + (p.paid if p.state is PayState.ATTENTION else 0)
        assert p.final or p.state is PayState.ATTENTION, f"at rest it is {p.state}"
        assert self.machine.ends.keys() <= {good for good, _ in goods.drops}, "goods of which the till knows nothing"
        assert self.service.net <= worth + told, f"charged {self.service.net} for goods of {worth}, {told} told"
        if p.state in NOT_CHARGED:
            assert self.service.net == 0
        if self.service.net < worth:
            assert self.service.state in ("expired", "gone"), f"goods of {worth} for {self.service.net}"
            assert p.state in NOT_CHARGED or p.state is PayState.ATTENTION
        elif p.state is PayState.SETTLED and not p.let_go:
            back = p.paid - p.refunded
            assert back - unsure <= self.service.net <= back


def stories(terms: Terms, make: Callable[[], Service], faults: int, crashes: int) -> Iterator[Story]:
    """Play every story within the bounds; each is judged by who asks for it."""
    script: list[int] | None = []
    while script is not None:
        choices = Choices(script)
        story = Story(terms, make(), choices, faults, crashes)
        story.play()
        yield story
        script = choices.following()
