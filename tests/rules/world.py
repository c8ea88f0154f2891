"""A virtual world: the real till without asyncio, hostile services, people, faults, crashes and a clock that jumps.

Nothing here waits. The world keeps an agenda of what happens when; the till's own shell is asked what to do and
its calls and looks go to a model of the service, which keeps a ledger of what really moved.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk, Outside
from pos_terminal.app.payment_run import PaymentRuns, failed
from pos_terminal.app.present import present
from pos_terminal.app.reports import CallReport, LookReport, Report, Tick
from pos_terminal.app.rules import Rules
from pos_terminal.app.till import Till
from pos_terminal.app.views import TillView
from pos_terminal.domain import decide as act
from pos_terminal.domain import events as ev
from pos_terminal.domain.errors import Busy, Misconfigured, RailError, Uncertain, Unreachable
from pos_terminal.domain.events import (
    CallAnswered,
    CallSent,
    Op,
    Outcome,
    PaymentRead,
)
from pos_terminal.domain.moment import Moment, spent
from pos_terminal.domain.payment import STEPS, Payment, PayState, durable
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.receipt import Shop
from pos_terminal.domain.refund import Refund
from pos_terminal.domain.terms import LostCreate, Terms
from tests.rules.faults import Faults
from tests.rules.ports import Agenda, CounterTop, Crash, Ids, JumpingClock, OneProduct, Rows
from tests.rules.services import MODELS, Bill, DropPayModel, Service, SwipModel

READ_S, WRITE_S = 5.0, 10.0  # the rails' own time-outs


class ModelRail:
    """Only what the desk asks of a rail; calls go through the world."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.off = ""


class WorldRuns(PaymentRuns):
    """The shell's own decisions; calls, looks and timers are the world's."""

    def __init__(self, desk: Desk, world: World) -> None:
        super().__init__(desk, lambda report: None)
        self.world = world
        self.out: set[str] = set()
        self.alarms: dict[str, object] = {}

    def busy(self, payment: str) -> bool:
        return payment in self.out

    def waiting(self, payment: str) -> bool:
        return payment in self.out or payment in self.alarms

    def _look_in(self, payment: Payment, in_s: float, by_id: bool, recheck: int) -> None:
        if self.busy(payment.id):
            return
        self._desk.look_now_at.discard(payment.id)
        if in_s <= 0.01 and self._rail(payment) is None:
            self._tick_in(payment.id, 0.02)
            failed_look = LookReport(payment.id, PaymentRead(None, failed="rail_off"), recheck)
            self.world.agenda.after(0.0, lambda: self.world.work(failed_look) if self.world.runs is self else None)
        elif in_s <= 0.01:
            self._stop_timer(payment.id)
            self.out.add(payment.id)
            self.world.look(self, payment, by_id, recheck)
        else:
            self._tick_in(payment.id, in_s)

    def _tick_in(self, payment_id: str, in_s: float) -> None:
        token = object()
        self.alarms[payment_id] = token

        def ring() -> None:
            if self.alarms.get(payment_id) is token and self.world.runs is self:
                del self.alarms[payment_id]
                self.world.work(Tick(payment_id))

        self.world.agenda.after(max(in_s, 0.001), ring)  # a rest of a second too small to pass would stop the time

    def _stop_timer(self, payment_id: str) -> None:
        self.alarms.pop(payment_id, None)

    def _call_after_commit(self, payment: Payment, sent: CallSent) -> None:
        self._stop_timer(payment.id)
        self._desk.after_commit(lambda: self.world.call(self, payment, sent))


class WorldTill(Till):
    """The till with the world's shell and no windows."""

    def __init__(self, outside: Outside, rules: Rules, world: World) -> None:
        super().__init__(outside, rules, lambda view: None)
        self._desk.payment_hook = self._hook(self._desk.payment_hook)
        self._runs = WorldRuns(self._desk, world)
        self.world = world
        self.view: TillView | None = None

    @property
    def desk(self) -> Desk:
        return self._desk

    def _hook(self, inner: Callable[[Desk, Payment, Payment], None] | None) -> Callable[[Desk, Payment, Payment], None]:
        def hook(desk: Desk, before: Payment, after: Payment) -> None:
            if before.state is not after.state:
                self.world.stepped(before, after)
            if inner is not None:
                inner(desk, before, after)

        return hook

    def _show(self) -> None:
        self._views += 1
        if self.world.show_always or self._views % 7 == 0:
            self.view, _ = present(self._desk, self._browsing.shelf, self._views, self.online, self._broken)

    def _again_in(self, seconds: float, report: Report) -> None:
        def come() -> None:
            if self.world.till is self:
                self.world.work(report)

        self.world.agenda.after(seconds, come)

    def see(self) -> TillView:
        self._views += 1
        self.view, _ = present(self._desk, self._browsing.shelf, self._views, self.online, self._broken)
        return self.view


class World:
    """One till, its services and its people."""

    def __init__(self, *terms: Terms, seed: int = 0, rules: Rules | None = None) -> None:
        self.dice = random.Random(seed)
        self.agenda = Agenda()
        self.clock = JumpingClock(self.agenda)
        self.ids = Ids()
        self.journal = self._records()
        self.side = CounterTop()
        self.rules = rules or Rules(Shop("Shop", till_label="2"), test=True, external=True)
        self.rails = {t.rail: ModelRail(t) for t in terms}
        self.catalog = OneProduct()
        self.services: dict[str, Service] = {}
        for t in terms:
            model = DropPayModel if t.capabilities.lost_create is LostCreate.HARMLESS else SwipModel
            self.services[t.rail] = MODELS.get(t.rail, model)(self.agenda, t, self.dice)
        self.faults = Faults(self.dice)
        self.story: list[str] = []
        self.calls: list[tuple[float, str, CallSent]] = []
        self.looked: list[tuple[float, str]] = []
        self.wrong_steps: list[str] = []
        self.crash_at_send = ""  # before, after: the power goes when the next call is made
        self.show_always = False
        self.latency = 0.05
        self.till = self._boot()

    # --- the till's life

    def _records(self) -> Rows:
        return Rows(self.clock)

    def _boot(self) -> WorldTill:
        outside = Outside(
            journal=self.journal,
            catalog=self.catalog,
            clock=self.clock,
            ids=self.ids,
            paper=self.side,
            drawer=self.side,
            lookup=self.side,
            rails=self.rails,  # type: ignore[arg-type]
        )
        till = WorldTill(outside, self.rules, self)
        self.till = till
        self.runs = till._runs
        self._guard(till._start)
        return self.till

    def _guard(self, what: Callable[[], None]) -> None:
        """Do something in the till; when the power goes it starts again."""
        try:
            what()
        except Crash:
            self.tell("crash at the send")
            self._boot()

    def crash(self, off_s: float = 1.0) -> None:
        self.tell(f"crash, {off_s:.0f} s dark")
        self.runs = None  # type: ignore[assignment]
        self.agenda.run_until(self.agenda.time + off_s)
        self.clock.mono_off = self.dice.uniform(-1e5, 1e5)
        self._boot()

    def work(self, *items: cmd.Command | Report) -> None:
        self._guard(lambda: self.till._work(items))

    def do(self, command: cmd.Command) -> None:
        self.tell(str(command))
        self.work(command)

    def run(self, seconds: float) -> None:
        self.agenda.run_until(self.agenda.time + seconds)

    def run_till(self, done: Callable[[], bool], limit: float = 4000.0, every: float = 0.05) -> None:
        end = self.agenda.time + limit
        while not done():
            assert self.agenda.time < end, f"never came; {self.brief()}"
            self.run(every)

    def tell(self, text: str) -> None:
        self.story.append(f"{self.agenda.time:9.2f} {text}")

    def stepped(self, before: Payment, after: Payment) -> None:
        self.tell(f"{after.id}: {before.state} -> {after.state} {after.why}")
        if (before.state, after.state) not in STEPS:
            self.wrong_steps.append(f"{before.state} -> {after.state}")

    def brief(self) -> str:
        return "\n".join([*self.story[-60:], *(str(p) for p in self.payments)])

    # --- calls

    def call(self, runs: WorldRuns, payment: Payment, sent: CallSent) -> None:
        if self.crash_at_send == "before":
            self.crash_at_send = ""
            raise Crash
        service = self.services[payment.terms.rail]
        fault = self.faults.call(sent.op)
        self.calls.append((self.agenda.time, payment.id, sent))
        self._frown(payment, sent)
        self.tell(f"{payment.id}: {sent.op} {sent.minor} {fault}")
        runs.out.add(payment.id)
        if fault == "" and runs._rail(payment) is None:
            fault = "misconfigured"

        charge = next((r.charge for r in payment.every_refund if r.id == sent.refund), "")

        def arrive() -> Offer | Reading | None:
            service.charge = charge
            answer = service.call(sent, payment.id)
            if isinstance(answer, Offer):
                service.bills[payment.id].seen = payment.terms.static_code or "mailed" in service.switch
            return answer

        def answer() -> None:
            result: Offer | Reading | None = None
            error: RailError | None = None
            try:
                match fault:
                    case "" | "lost_after":
                        result = arrive()
                    case "refused":
                        raise service.refuse(sent, payment.id)
                    case "unreachable":
                        raise Unreachable("no line")
                    case "busy":
                        raise Busy("429", retry_after=self.dice.choice([None, 1.0, 7.0]))
                    case "misconfigured":
                        raise Misconfigured("key")
                if fault:
                    raise Uncertain(fault)
            except RailError as problem:
                error = problem if fault != "lost_after" else Uncertain("lost")
            lost = fault in ("lost_before", "lost_after", "late")
            self.agenda.after(WRITE_S if lost else 0.0, lambda: self._answered(runs, payment, sent, result, error))

        if fault == "late":

            def at_last() -> None:
                try:
                    arrive()
                    self.tell(f"{payment.id}: {sent.op} {sent.minor} arrived late")
                except RailError as problem:
                    self.tell(f"{payment.id}: {sent.op} {sent.minor} arrived late: {problem}")

            self.agenda.after(self.dice.uniform(0.0, self.faults.late_s), at_last)
        self.agenda.after(self.latency, answer)
        if self.crash_at_send == "after":
            self.crash_at_send = ""
            raise Crash

    def _frown(self, payment: Payment, sent: CallSent) -> None:
        """Note a call that the rules forbid, whatever comes of it (rules 7, 9 and 13)."""
        if sent.op is not Op.SETTLE:
            return
        now = self.moment()
        if payment.let_go or payment.state is PayState.DISOWNED or (payment.cancel and not payment.kept):
            self.wrong_steps.append("settled what was let go")
        if payment.void_sent:
            self.wrong_steps.append("a sum after a void")
        if payment.off_s(now) > payment.terms.late_settle_s and not payment.kept:
            self.wrong_steps.append("settled by itself, too long off the screen")
        since = payment.approved if payment.terms.settle_by_from_approval else payment.created
        if since and spent(since, now) > payment.terms.settle_by_s + 0.1 and not payment.terms.hold:
            self.wrong_steps.append("settled after settle-by")

    def _answered(
        self,
        runs: WorldRuns,
        payment: Payment,
        sent: CallSent,
        result: Offer | Reading | None,
        error: RailError | None,
    ) -> None:
        if self.runs is not runs:
            return
        runs.out.discard(payment.id)
        if error is not None:
            self.work(CallReport(payment.id, failed(sent, error)))
            return
        offer = result if isinstance(result, Offer) else None
        reading = result if isinstance(result, Reading) else None
        if offer is not None:
            self.services[payment.terms.rail].bills[payment.id].seen = True
        self.work(
            CallReport(
                payment.id, CallAnswered(sent.op, Outcome.DONE, offer=offer, reading=reading, refund=sent.refund)
            )
        )

    def look(self, runs: WorldRuns, payment: Payment, by_id: bool, recheck: int) -> None:
        service = self.services[payment.terms.rail]
        fault = self.faults.look()
        began = self.clock.now()
        self.looked.append((self.agenda.time, payment.id))
        if fault:
            self.tell(f"{payment.id}: look {fault}")

        def answer() -> None:
            read = self._read(service, payment, by_id, fault, began)
            wait = READ_S if fault == "timeout" else 0.0
            self.agenda.after(wait, lambda: report(read))

        def report(read: PaymentRead) -> None:
            if self.runs is not runs:
                return
            runs.out.discard(payment.id)
            if read.found is not None:
                service.bills[payment.id].seen = True
            self.work(LookReport(payment.id, read, recheck))

        self.agenda.after(self.latency, answer)

    def _read(self, service: Service, payment: Payment, by_id: bool, fault: str, began: datetime) -> PaymentRead:
        if fault in ("timeout", "unreachable", "busy"):
            return PaymentRead(None, None, False, fault, began)
        try:
            bill = service.bill(payment.id)
        except Uncertain:
            return PaymentRead(None, None, True, "" if by_id else "404", began)
        if fault == "missing":
            return PaymentRead(None, None, True, "" if by_id else "404", began)
        reading = service.reading(bill)
        if fault == "unknown":
            reading = Reading(Phase.UNKNOWN, words="SOMETHING")
        elif fault == "sum":
            reading = replace(reading, due=self.dice.choice([None, 0, 1, payment.minor * 2]))
        elif fault == "currency" and payment.terms.rail == "droppay":
            reading = replace(reading, currency="SEK")
        if by_id:
            return PaymentRead(None, Offer(bill.id, service.found_code, "1", reading), False, "", began)
        return PaymentRead(reading, None, False, "", began)

    # --- people

    def sell(self, minor: int = 1000) -> str:
        """Put one item in the basket and press Pay; return the sale's id."""
        self.do(cmd.AddByPrice(price=minor, name="Tea"))
        self.do(cmd.Pay())
        return self.desk.state.screen.sale

    def start(self, rail: str, minor: int | None = None) -> str:
        """Open a payment and return its id once its code is on the screen."""
        self.do(cmd.StartPayment(rail=rail, minor=minor))
        return self.desk.state.screen.outcome

    def pay_at(self, rail: str, minor: int = 1000) -> str:
        self.sell(minor)
        return self.start(rail)

    def bill(self, payment: str) -> Bill:
        service = self.services[self.payment(payment).terms.rail]
        service.age(service.bills[payment])
        return service.bills[payment]

    def approve(self, payment: str) -> None:
        service = self.services[self.payment(payment).terms.rail]
        assert service.may_pay(self.bill(payment)), "the customer cannot pay it"
        self.tell(f"{payment}: the customer approves")
        service.approve(service.bills[payment])

    # --- asking

    @property
    def desk(self) -> Desk:
        return self.till.desk

    @property
    def payments(self) -> list[Payment]:
        return list(self.desk.state.payments.values())

    def payment(self, payment: str) -> Payment:
        return self.desk.state.payments[payment]

    def state(self, payment: str) -> PayState:
        return self.payment(payment).state

    def moment(self) -> Moment:
        return self.desk.now()

    def next(self, payment: str) -> act.Action:
        return act.decide(self.payment(payment), self.moment())

    def net(self, payment: str) -> int:
        return self.services[self.payment(payment).terms.rail].net(payment)

    def sent(self, payment: str, op: Op) -> list[CallSent]:
        return [sent for _, pid, sent in self.calls if pid == payment and sent.op is op]

    def events(self, kind: type[ev.Event]) -> list[ev.Event]:
        return [row.event for row in self.journal.rows if isinstance(row.event, kind)]

    def refold(self) -> dict[str, Payment]:
        """Fold the journal afresh, as the next start will."""
        desk = Desk(
            Outside(self.journal, self.catalog, self.clock, self.ids, self.side, self.side, self.side),
            self.rules,
        )
        for row in self.journal.rows:
            desk.believe(row, None)
        return desk.state.payments


def timeless(payment: Payment) -> Payment:
    """Return what a replay would give, without the monotonic halves of its moments."""
    payment = durable(payment)
    changes: dict[str, object] = {}
    for name in payment.__dataclass_fields__:
        value = getattr(payment, name)
        if isinstance(value, Moment):
            changes[name] = Moment(value.at)

    def untimed(refunds: tuple[Refund, ...]) -> tuple[Refund, ...]:
        return tuple(
            replace(
                r,
                sent=Moment(r.sent.at) if r.sent else None,
                retry_from=Moment(r.retry_from.at) if r.retry_from else None,
            )
            for r in refunds
        )

    changes |= {"refunds": untimed(payment.refunds), "twice": untimed(payment.twice)}
    return replace(payment, **changes)  # type: ignore[arg-type]
