"""A virtual world: the real till without asyncio, hostile services, people, faults, crashes and a clock that jumps.

Nothing here waits. The world keeps an agenda of what happens when; the till's own shell is asked what to do and
its calls and looks go to a model of the service, which keeps a ledger of what really moved.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk, Outside
from pos_terminal.app.payment_run import PaymentRuns, failed
from pos_terminal.app.ports import JournalBroken
from pos_terminal.app.present import present
from pos_terminal.app.reports import CallReport, LookReport, Report, Tick
from pos_terminal.app.rules import Rules
from pos_terminal.app.till import Till
from pos_terminal.app.views import TillView
from pos_terminal.domain import decide as act
from pos_terminal.domain import events as ev
from pos_terminal.domain.errors import Busy, Misconfigured, NotSupported, RailError, Refused, Uncertain, Unreachable
from pos_terminal.domain.events import (
    CallAnswered,
    CallSent,
    Draft,
    Entry,
    Envelope,
    Op,
    Outcome,
    PaymentRead,
)
from pos_terminal.domain.moment import Moment, spent
from pos_terminal.domain.numbers import SERIES
from pos_terminal.domain.payment import STEPS, Payment, PayState, durable
from pos_terminal.domain.product import Match, Product
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.receipt import Receipt, Shop
from pos_terminal.domain.refund import Refund
from pos_terminal.domain.shift import Shift
from pos_terminal.domain.terms import Capabilities, LostCreate, Refunds, Repeat, Terms

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
READ_S, WRITE_S = 5.0, 10.0  # the rails' own time-outs

SWIP = Terms(
    rail="swip",
    title="SWiP",
    account="swip-account",
    capabilities=Capabilities(
        loyalty=True,
        cash_with_loyalty=True,
        lost_create=LostCreate.LOOK,
        settle_again=Repeat.TWO_LOOKS,
        void_again=Repeat.TWO_LOOKS,
        void_proof_is_any_other_status=True,
        failed_settle_gives_back=True,
        refunds=Refunds.MANY,
        release=True,
    ),
    approve_s=45.0,
    settle_by_s=75.0,
    service_life_s=90.0,
    poll=((45.0, 1.0), (0.0, 2.0)),
    first_look_s=0.3,
)
SWIP_STATIC = replace(
    SWIP,
    static_code=True,
    capabilities=replace(SWIP.capabilities, lost_create=LostCreate.BLOCKS_DESK),
)
DROPPAY = Terms(
    rail="droppay",
    title="DropPay",
    account="droppay-account",
    capabilities=Capabilities(
        hold=True,
        lost_create=LostCreate.HARMLESS,
        settle_again=Repeat.EACH_LOOK,
        void_again=Repeat.EACH_LOOK,
        refunds=Refunds.ONCE,
        refund_repeat_is_refused=True,
        refund_needs_settle_id=True,
        phone_shows_code=True,
    ),
    approve_s=300.0,
    settle_by_s=240.0,
    settle_by_from_approval=True,
    service_life_s=900.0,
    poll=((30.0, 1.0), (60.0, 2.0), (0.0, 4.0)),
    first_look_s=0.5,
)


class Crash(BaseException):
    """The power went."""


class Agenda:
    """True time in seconds, and what happens when."""

    def __init__(self) -> None:
        self.time = 0.0
        self._items: list[tuple[float, int, Callable[[], None]]] = []
        self._n = 0

    def after(self, seconds: float, what: Callable[[], None]) -> None:
        self._n += 1
        heapq.heappush(self._items, (self.time + max(seconds, 0.0), self._n, what))

    def run_until(self, time: float) -> None:
        while self._items and self._items[0][0] <= time:
            self.time, _, what = heapq.heappop(self._items)
            what()
        self.time = max(self.time, time)


class JumpingClock:
    """The till's two clocks: the wall may jump, the monotonic one stands still in suspend."""

    def __init__(self, agenda: Agenda) -> None:
        self._agenda = agenda
        self.wall_off = 0.0
        self.mono_off = 0.0

    def now(self) -> datetime:
        return START + timedelta(seconds=self._agenda.time + self.wall_off)

    def monotonic(self) -> float:
        return self._agenda.time + self.mono_off


class Rows:
    """A journal in memory that outlives the till, and that can be broken."""

    def __init__(self, clock: JumpingClock) -> None:
        self._clock = clock
        self.rows: list[Entry] = []
        self.broken = False

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        if self.broken:
            raise JournalBroken("journal_broken", "the disk is gone")
        written = []
        for n, draft in enumerate(drafts):
            seq = len(self.rows) + n + 1
            envelope = Envelope(
                till="till",
                seq=seq,
                id=str(seq),
                at=self._clock.now(),
                boot="boot",
                kind=draft.event.kind,
                version=draft.event.version,
                sale=draft.sale,
                payment=draft.payment,
                operator=draft.operator,
                approver=draft.approver,
            )
            written.append(Entry(envelope, draft.event))
        self.rows += written
        return tuple(written)

    def entries(self, after: int = 0) -> Sequence[Entry]:
        return self.rows[after:]

    def open_entries(self) -> Sequence[Entry]:
        return tuple(self.rows)

    def sale_entries(self, sale: str) -> Sequence[Entry]:
        return tuple(row for row in self.rows if row.envelope.sale == sale)

    def story(self, sale: str) -> Sequence[Entry]:
        own = self.sale_entries(sale)
        first = own[0].envelope.seq if own else len(self.rows)
        return [r for r in self.rows if r in own or (isinstance(r.event, ev.TillStarted) and r.envelope.seq > first)]

    def last_at(self) -> datetime | None:
        return self.rows[-1].envelope.at if self.rows else None

    def last_closed(self) -> str:
        return next((r.envelope.sale for r in reversed(self.rows) if isinstance(r.event, ev.SaleClosed)), "")

    def next_number(self, series: str) -> int:
        if series == SERIES:
            return 1 + sum(isinstance(row.event, ev.SeriesStarted) for row in self.rows)
        kind: type[ev.Event] = ev.SaleClosed if series == "receipt" else ev.TenderingStarted
        if series == "receipt":
            back = sum(isinstance(row.event, ev.ReturnClosed) and bool(row.event.receipt) for row in self.rows)
            return 1 + back + sum(isinstance(row.event, kind) for row in self.rows)
        return 1 + len({row.event.number for row in self.rows if isinstance(row.event, ev.TenderingStarted)})

    def shift(self) -> Shift:
        return Shift(open=True, opened_at=START)

    def z(self, number: str = "") -> Entry | None:
        return None  # one long shift

    def room(self) -> bool:
        return True

    def well(self) -> bool:
        return not self.broken

    def tidy(self) -> None: ...

    def proof(self, entry: Entry) -> str:
        return f"{entry.envelope.seq:08d}"

    def close(self) -> None: ...


class Ids:
    def __init__(self) -> None:
        self.given = 0

    def new(self) -> str:
        self.given += 1
        return f"id-{self.given}"


class OneProduct:
    """A catalogue with one product of each kind."""

    def __init__(self, products: Iterable[Product] = ()) -> None:
        self.products = {p.sku: p for p in products} or {"tea": Product("tea", "Tea", 1000, 2100)}

    def by_barcode(self, code: str) -> Match | None:
        found = next((p for p in self.products.values() if code in p.barcodes), None)
        return Match(found, code) if found else None

    def by_sku(self, sku: str) -> Product | None:
        return self.products.get(sku)

    def search(self, text: str, limit: int = 50) -> tuple[Product, ...]:
        return ()

    def categories(self) -> tuple[()]:
        return ()

    def in_category(self, name: str, limit: int = 60, after: str = "") -> tuple[Product, ...]:
        return ()

    def favourites(self, limit: int = 60) -> tuple[Product, ...]:
        return ()

    def version(self) -> int:
        return 1


class CounterTop:
    """Paper, drawer and lookups that only count."""

    def __init__(self) -> None:
        self.opened = 0
        self.printed: list[tuple[str, str, Receipt]] = []

    def open(self) -> None:
        self.opened += 1

    def submit(self, document: str, sale: str, receipt: Receipt) -> None:
        self.printed.append((document, sale, receipt))

    def search(self, text: str) -> None: ...

    def foresee(self, text: str) -> None: ...

    def show(self, category: str) -> None: ...


# --- services


@dataclass
class Move:
    at: float
    payment: str
    what: str  # capture, refund, giveback
    minor: int


@dataclass
class Bill:
    """One payment at a service."""

    id: str
    payment: str
    minor: int
    created: float
    due: int
    state: str = "OPEN"
    paid: bool = False
    amount: int = 0
    captured: int = 0
    refunded: int = 0
    seen: bool = False  # somebody could see its code
    closes: int = 0
    ended: float = 0.0


class Service:
    """What both services share: bills, a ledger, and calls that were not allowed."""

    found_code = "code"  # what a look by our id tells of the code
    charge = ""  # of a second charge, which the refund that arrives is for

    def __init__(self, agenda: Agenda, terms: Terms, dice: random.Random) -> None:
        self.agenda = agenda
        self.terms = terms
        self.dice = dice
        self.bills: dict[str, Bill] = {}
        self.moves: list[Move] = []
        self.switch: set[str] = set()

    def move(self, bill: Bill, what: str, minor: int) -> None:
        if minor:
            self.moves.append(Move(self.agenda.time, bill.payment, what, minor))

    def went_back(self, payment: Payment, refund: Refund) -> bool:
        """Say what a manager finds in the service's portal."""
        moved = sum(m.minor for m in self.moves if m.payment == payment.id and m.what != "capture")
        return moved > payment.refunded

    def net(self, payment: str) -> int:
        signs = {"capture": 1, "refund": -1, "giveback": -1}
        return sum(m.minor * signs[m.what] for m in self.moves if m.payment == payment)

    def captures(self, payment: str) -> int:
        return sum(1 for m in self.moves if m.payment == payment and m.what == "capture")

    def bill(self, payment: str) -> Bill:
        bill = self.bills.get(payment)
        if bill is None:
            raise Uncertain("404", not_found=True)
        self.age(bill)
        return bill

    def age(self, bill: Bill) -> None:
        raise NotImplementedError

    def reading(self, bill: Bill) -> Reading:
        raise NotImplementedError

    def create(self, payment: str, minor: int) -> Offer:
        bill = Bill(f"ref-{payment}", payment, minor, self.agenda.time, minor)
        if payment in self.bills:
            raise Refused("used before")
        self.bills[payment] = bill
        return self.offer(bill)

    def offer(self, bill: Bill) -> Offer:
        return Offer(bill.id, f"code-{bill.payment}", "1234", self.reading(bill))

    def call(self, sent: CallSent, payment: str) -> Offer | Reading | None:
        match sent.op:
            case Op.OPEN:
                return self.create(payment, sent.minor)
            case Op.SETTLE | Op.CLOSE_UNPAID:
                return self.settle(self.bill(payment), sent.minor)
            case Op.VOID:
                return self.void(self.bill(payment))
            case Op.REFUND:
                return self.refund(self.bill(payment), sent.minor)
            case Op.RELEASE:
                return self.release(self.bill(payment))

    def settle(self, bill: Bill, minor: int) -> Reading:
        raise NotImplementedError

    def void(self, bill: Bill) -> Reading | None:
        raise NotImplementedError

    def refund(self, bill: Bill, minor: int) -> Reading | None:
        raise NotImplementedError

    def release(self, bill: Bill) -> Reading | None:
        raise NotSupported("no release")

    def refuse(self, sent: CallSent, payment: str) -> RailError:
        """Say no to a call without being asked why; at SWiP a refused close gives the money back."""
        return Refused("no")

    # the customer

    def may_pay(self, bill: Bill) -> bool:
        self.age(bill)
        return bill.state == "OPEN" and not bill.paid and bill.seen

    def approve(self, bill: Bill) -> None:
        raise NotImplementedError


class SwipModel(Service):
    """OPEN, paid, closed once; close 0 cancels, a failed close gives back, 90 s life, loyalty, scenario 2."""

    def age(self, bill: Bill) -> None:
        if bill.state == "OPEN" and self.agenda.time >= bill.created + self.terms.service_life_s:
            bill.state, bill.paid = "EXPIRED", False

    def reading(self, bill: Bill) -> Reading:
        self.age(bill)
        common = {"words": f"{bill.state} {bill.paid}", "id": bill.id}
        match bill.state:
            case "OPEN" if bill.paid:
                return Reading(Phase.APPROVED, due=bill.due, **common)
            case "OPEN":
                return Reading(Phase.OPEN, due=bill.due, **common)
            case "CLOSED" if bill.paid:
                return Reading(Phase.CLOSED_PAID, due=bill.due, paid=bill.amount, **common)
            case "CLOSED" if bill.amount:
                return Reading(Phase.CLOSED_UNPAID, due=bill.due, paid=bill.amount, **common)
            case "EXPIRED":
                return Reading(Phase.EXPIRED, due=bill.due, **common)
        return Reading(Phase.VOIDED, due=bill.due, **common)

    def settle(self, bill: Bill, minor: int) -> Reading:
        bill.closes += 1
        if bill.state != "OPEN":
            if "second_close_gives_back" in self.switch and bill.captured > bill.refunded:
                self.move(bill, "giveback", bill.captured - bill.refunded)
                bill.refunded, bill.paid = bill.captured, False
            raise Refused("closed before")
        if minor != bill.due:
            self.fail_close(bill)
            raise Refused("not the sum")
        bill.state, bill.amount = "CLOSED", minor
        if bill.paid:
            bill.captured = minor
            self.move(bill, "capture", minor)
        return self.reading(bill)

    def fail_close(self, bill: Bill) -> None:
        bill.paid = False
        if "failed_close_stays_open" not in self.switch:
            bill.state, bill.amount = "CLOSED", 0

    def void(self, bill: Bill) -> Reading | None:
        bill.closes += 1
        if bill.state != "OPEN":
            if "second_close_gives_back" in self.switch and bill.captured > bill.refunded:
                self.move(bill, "giveback", bill.captured - bill.refunded)
                bill.refunded, bill.paid = bill.captured, False
            raise Refused("closed before")
        bill.state, bill.amount, bill.paid = "CLOSED", 0, False
        return self.reading(bill)

    def refund(self, bill: Bill, minor: int) -> Reading | None:
        if bill.state != "CLOSED" or not bill.paid or bill.refunded + minor > bill.captured:
            raise Refused("nothing to refund")
        bill.refunded += minor
        self.move(bill, "refund", minor)
        return None

    def release(self, bill: Bill) -> Reading | None:
        if "captured_soon" in self.switch or bill.refunded or not bill.paid:
            raise Refused("too late", code="captured")
        bill.paid, bill.refunded = False, bill.captured
        self.move(bill, "refund", bill.captured)
        return None

    def refuse(self, sent: CallSent, payment: str) -> RailError:
        bill = self.bills.get(payment)
        if bill is not None and sent.op in (Op.SETTLE, Op.CLOSE_UNPAID) and bill.state == "OPEN":
            self.fail_close(bill)
        return Refused("no")

    def approve(self, bill: Bill) -> None:
        bill.paid = True

    def loyalty(self, bill: Bill, due: int) -> None:
        bill.due = due


class DropPayModel(Service):
    """WAITING, GRANTED, one charge, DELETE, its own end; one refund a charge."""

    def age(self, bill: Bill) -> None:
        if bill.state in ("OPEN", "GRANTED") and self.agenda.time >= bill.created + self.terms.service_life_s:
            bill.state = "EXPIRED"

    def reading(self, bill: Bill) -> Reading:
        self.age(bill)
        count = 1 if bill.captured else 0
        counted = None if "no_counters" in self.switch else count
        charge = f"charge-{bill.id}" if count and "charge_id_in_look" in self.switch else ""
        common = {"currency": "EUR", "words": bill.state, "id": bill.id, "settle_id": charge, "settle_count": counted}
        if count and counted is None and bill.state == "GRANTED":
            return Reading(Phase.UNKNOWN, due=bill.minor, **common)  # a grant without a token to charge it with
        if count and counted is not None:
            return Reading(Phase.CLOSED_PAID, due=bill.minor, paid=bill.captured, **common)
        phases = {
            "OPEN": Phase.OPEN,
            "GRANTED": Phase.APPROVED,
            "REFUSED": Phase.DECLINED,
            "EXPIRED": Phase.EXPIRED,
            "CANCELLED": Phase.VOIDED,
            "REVOKED": Phase.DECLINED,
        }
        return Reading(phases[bill.state], due=bill.minor, **common)

    def settle(self, bill: Bill, minor: int) -> Reading:
        fits = minor <= bill.minor if "part_of_hold" in self.switch else minor == bill.minor
        if bill.captured or bill.state != "GRANTED" or not fits:
            raise Refused("403")
        bill.captured = minor
        self.move(bill, "capture", minor)
        done = Reading(Phase.CLOSED_PAID, due=minor, paid=minor, currency="EUR", words="DONE", id=bill.id)
        return replace(done, settle_id=f"charge-{bill.id}", settle_count=1)

    def void(self, bill: Bill) -> Reading | None:
        if "delete_405" in self.switch:
            raise NotSupported("405")
        if bill.captured or bill.state not in ("OPEN", "GRANTED"):
            raise Refused("403")
        bill.state = "CANCELLED"
        return None

    def refund(self, bill: Bill, minor: int) -> Reading | None:
        if bill.refunded or not 0 < minor <= bill.captured:
            raise Refused("403 refunded before")
        bill.refunded = minor
        self.move(bill, "refund", minor)
        return None

    def approve(self, bill: Bill) -> None:
        bill.state = "GRANTED"

    def decline(self, bill: Bill) -> None:
        bill.state = "REFUSED"

    def revoke(self, bill: Bill) -> None:
        if bill.state == "GRANTED":
            bill.state = "REVOKED"


MODELS: dict[str, type[Service]] = {}  # of further rails, by their id

# --- faults

CALL_FAULTS = ("lost_before", "lost_after", "late", "refused", "unreachable", "busy", "misconfigured", "bug")
LOOK_FAULTS = ("timeout", "unreachable", "missing", "unknown", "busy", "sum", "currency")


@dataclass
class Faults:
    """What goes wrong: the named faults first, in their order, then by chance."""

    dice: random.Random
    calls: list[str] = field(default_factory=list)
    looks: list[str] = field(default_factory=list)
    call_rate: float = 0.0
    look_rate: float = 0.0
    offline: bool = False
    late_s: float = 120.0
    target: tuple[Op, ...] = ()  # calls that fail more often than not

    def call(self, op: Op) -> str:
        if self.calls:
            return self.calls.pop(0)
        if self.offline:
            return "unreachable"
        rate = 0.7 if op in self.target else self.call_rate
        return self.dice.choice(CALL_FAULTS) if self.dice.random() < rate else ""

    def look(self) -> str:
        if self.looks:
            return self.looks.pop(0)
        if self.offline:
            return "unreachable"
        return self.dice.choice(LOOK_FAULTS) if self.dice.random() < self.look_rate else ""


# --- the till in the world


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
