"""The desk: every open sale and payment in memory, and the one way to change them, by saying an event."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from pos_terminal.app.asking import Asking
from pos_terminal.app.backing_up import Backups
from pos_terminal.app.devices import Devices
from pos_terminal.app.guide_room import Notebook, Stockroom
from pos_terminal.app.health import Health
from pos_terminal.app.line_views import LineViews
from pos_terminal.app.mailing import Mail
from pos_terminal.app.older_copy import Anchoring
from pos_terminal.app.ports import (
    Catalog,
    CatalogBroken,
    Clock,
    Dispenser,
    Drawer,
    Ids,
    Journal,
    JournalBroken,
    Ledger,
    Lookup,
    Paper,
    Pins,
    Rail,
    Scale,
)
from pos_terminal.app.refund_screen import RefundScreen
from pos_terminal.app.rules import Rules
from pos_terminal.app.settings_room import SettingsRoom
from pos_terminal.app.views import BackupView, DevicesView, Notice, ShiftView, TablesView, WeighingView
from pos_terminal.domain import payment_events, shift_counts
from pos_terminal.domain import sale as sales
from pos_terminal.domain import shift as shifts
from pos_terminal.domain.dispense import SILENT, Machine
from pos_terminal.domain.events import Draft, Entry, Envelope, Event, ReturnClosed, SaleClosed, SlotTold, TillStarted
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.numbers import SERIES, number, of_series
from pos_terminal.domain.payment import Payment, durable
from pos_terminal.domain.people import PEOPLE_EVENTS, People
from pos_terminal.domain.people import apply as apply_people
from pos_terminal.domain.product import Product
from pos_terminal.domain.sale import Sale, SaleState
from pos_terminal.domain.shift import Shift
from pos_terminal.domain.shift_counts import Told

NOTICES_KEPT = 12
PROOFS = 200  # kept at hand; older ones are read from the journal
CLOCK_BEHIND_S = 300.0


@dataclass(frozen=True, slots=True)
class UndoStep:
    """The events that take the last change of the basket back, and the name it is shown by."""

    name: str
    events: tuple[Event, ...]


@dataclass(slots=True)
class Screen:
    """What is on the screen now; none of it is money, so none of it is journalled."""

    sale: str = ""  # the sale being worked on
    outcome: str = ""  # the payment whose phase or outcome is shown
    done: str = ""  # the closed sale that is shown
    done_at: float = 0.0
    last_closed: str = ""
    count: tuple[tuple[int, int], ...] = ()  # of the cash drawer, as far as it was typed
    refund: RefundScreen | None = None
    share: tuple[str, int, int] = ("", 0, 0)  # the part to be paid next: its sale, what was due then, minor units
    giving_up: str = ""  # the given-up sale that somebody watches going back
    tables: TablesView | None = None  # while a table is being chosen


@dataclass(slots=True)
class State:
    """Everything the till believes. Values are frozen, so a copy of the tables is a way back."""

    sales: dict[str, Sale] = field(default_factory=dict)
    payments: dict[str, Payment] = field(default_factory=dict)
    screen: Screen = field(default_factory=Screen)
    undo: list[UndoStep] = field(default_factory=list)
    printing: dict[str, str] = field(default_factory=dict)  # sale -> queued, printed, failed
    people: People = field(default_factory=People)
    shift: Shift = field(default_factory=Shift)
    stock: dict[str, SlotTold] = field(default_factory=dict)  # what lies in the machine, by slot
    going_on: bool = False  # a new series is on its way to the disk

    def copy(self) -> State:
        return replace(
            self,
            sales=dict(self.sales),
            payments=dict(self.payments),
            screen=replace(self.screen),
            undo=list(self.undo),
            printing=dict(self.printing),
            stock=dict(self.stock),
        )


@dataclass(frozen=True, slots=True)
class Outside:
    """Everything the till reaches beyond its own memory."""

    journal: Journal
    catalog: Catalog
    clock: Clock
    ids: Ids
    paper: Paper
    drawer: Drawer
    lookup: Lookup
    ledger: Ledger | None = None
    rails: Mapping[str, Rail] = field(default_factory=dict)
    payments_off: str = ""  # problem code: no money is taken at all
    pins: Pins | None = None  # where nobody signs in there are none
    anchoring: Anchoring | None = None
    dispenser: Dispenser | None = None  # a machine that hands the goods out
    settings: SettingsRoom | None = None  # without one they are as they were given at the start
    backups: Backups | None = None
    mail: Mail | None = None
    devices: Devices | None = None  # printer and drawer, to be tried
    scale: Scale | None = None
    notebook: Notebook | None = None  # how far the guide through the first start has come
    stockroom: Stockroom | None = None  # where its first products are put


def _moved(before: Payment, after: Payment) -> bool:
    """Say whether a change may mean something for the sale: the payment's state, its goods, money on its way back."""
    return (
        before.state is not after.state
        or before.every_refund != after.every_refund
        or (before.owed, before.goods) != (after.owed, after.goods)
    )


class Desk:
    """Holds the state and a buffer of events; `commit` writes them or puts everything back."""

    def __init__(self, outside: Outside, rules: Rules) -> None:
        self.journal = outside.journal
        self.catalog = outside.catalog
        self.clock = outside.clock
        self.began = Moment(outside.clock.now(), outside.clock.monotonic())
        self.ids = outside.ids
        self.paper = outside.paper
        self.drawer = outside.drawer
        self.rails: Mapping[str, Rail] = outside.rails
        self.rules = rules
        self.state = State()
        self.notices: list[Notice] = []
        self.touched: set[str] = set()  # payments to decide about
        self.look_now_at: set[str] = set()  # payments that somebody wants asked at once
        self.next_look: dict[str, float] = {}  # payment -> monotonic seconds of the look that is planned
        self.payment_hook: Callable[[Desk, Payment, Payment], None] | None = None
        self.payments_off = outside.payments_off
        self.unread: JournalBroken | None = None  # rows that were asked for behind a commit cannot be read
        self.anchoring = outside.anchoring
        self.machine: Machine | None = SILENT if outside.dispenser is not None else None
        self._pictures: dict[str, str] = {}
        self.lines = LineViews(self.picture_of)
        self._latest: datetime | None = None  # the latest time that a row of the journal bears, as far as was seen
        self._before = State()
        self._notices_before: list[Notice] = []
        self._drafts: list[Draft] = []
        self._effects: list[Callable[[], None]] = []
        self._said = 0
        self.operator = ""
        self._approver = ""
        self._given: dict[str, int] = {}  # numbers of a series given in this batch
        self._copies: dict[str, int] = {}
        self.granted: dict[str, int] = {}  # sale -> its largest discount that was allowed, hundredths of a percent
        self.slot_names: dict[str, tuple[str, ...]] = {}  # slot -> the goods that were seen there
        self.leaving = ""  # exit or restart: staff had the program end
        self.asking = Asking()
        self.health = Health()
        self.backups, self.backup = outside.backups, BackupView()
        self.mail = outside.mail
        self.devices, self.tried = outside.devices, DevicesView()
        self.scale, self.weighing = outside.scale, WeighingView()
        self.printer_warned = ""  # what the printer last warned of, and a person was told
        self.shift_shown: tuple[object, ShiftView] | None = None  # what the shift's view was made of, and the view
        self._proofs: dict[str, str] = {}  # sale or refund -> the 8 characters its receipt bears; the newest

    # --- reading

    def now(self) -> Moment:
        return Moment(self.clock.now(), self.clock.monotonic())

    @property
    def sale(self) -> Sale | None:
        return self.state.sales.get(self.state.screen.sale)

    def payments_of(self, sale: Sale) -> list[Payment]:
        return [self.state.payments[pid] for pid in sale.payments if pid in self.state.payments]

    def live_payment(self, sale: Sale) -> Payment | None:
        return next((p for p in self.payments_of(sale) if p.live), None)

    def due(self, sale: Sale) -> int:
        """Return what is still to be paid of a tendering sale, in minor units."""
        paid = sum(p.paid for p in self.payments_of(sale) if p.state == "settled" and p.pays)
        return sale.total - sale.loyalty_sum - paid - sum(tender.minor for tender in sale.tenders)

    def next_number(self, series: str) -> int:
        """Give the next number of a series; it counts once the batch is written."""
        given = self._given.get(series, 0)
        self._given[series] = given + 1
        return self.journal.next_number(series) + given

    def numbered(self, series: str) -> str:
        """Give the next number of a series as it is printed, with the till's label before it."""
        begun = self.journal.next_number(SERIES) - 1
        return number(self.rules.shop.till_label, begun, self.next_number(series))

    def of_older_series(self, sale: Sale) -> bool:
        """Say whether a sale is from before an older copy of the records went on: what followed it may be lost."""
        return not of_series(sale.number, self.journal.next_number(SERIES) - 1)

    def next_copy(self, sale: str) -> int:
        self._copies[sale] = self._copies.get(sale, 0) + 1
        return self._copies[sale]

    def recall_closed(self, sale_id: str) -> Sale | None:
        """Return a closed sale, read back from the journal if it has left memory. Its payments are at rest."""
        if sale_id and sale_id not in self.state.sales:
            self._read_back(sale_id)
        sale = self.state.sales.get(sale_id)
        return sale if sale is not None and sale.state is SaleState.CLOSED else None

    def payment_of(self, payment_id: str, sale_id: str) -> Payment | None:
        """Return a payment as it stands, read from the journal where it has left memory."""
        return self.state.payments.get(payment_id) or self._story(sale_id)[1].get(payment_id)

    def take_back(self, sale_id: str) -> None:
        """Have a sale and its payments in memory again: one of them is not as it was thought to be."""
        if sale_id not in self.state.sales:
            self._read_back(sale_id)

    def _read_back(self, sale_id: str) -> None:
        sale, payments = self._story(sale_id)
        if sale is not None:
            self.state.sales[sale_id] = sale
            self.state.payments.update(payments)

    def _story(self, sale_id: str) -> tuple[Sale | None, dict[str, Payment]]:
        """Fold a sale's own story by itself, starts among its rows, so that nothing is decided about anew."""
        sale: Sale | None = None
        payments: dict[str, Payment] = {}
        for entry in self.journal.story(sale_id):
            envelope, at = entry.envelope, Moment(entry.envelope.at)
            if isinstance(entry.event, TillStarted):
                payments = {pid: payment_events.step(p, entry.event, at) for pid, p in payments.items()}
                continue
            sale = sales.apply(sale, entry)
            if envelope.payment:
                payments[envelope.payment] = payment_events.apply(payments.get(envelope.payment), entry)
        return sale, payments

    def rail_off(self, rail_id: str) -> str:
        """Return why a rail cannot be used now, as a problem code; empty when it can."""
        rail = self.rails[rail_id]
        if rail.off:
            return rail.off
        if self.payments_off:
            return self.payments_off
        if self.clock_wrong:
            return "clock_wrong"
        if not self.journal.room():
            return "disk_full"
        others = [p for p in self.state.payments.values() if p.terms.rail == rail_id and not p.final]
        if any(p.terms.account != rail.terms.account for p in others):
            return "account_changed"
        if rail.terms.static_code and others:
            return "desk_busy"
        return ""

    @property
    def clock_wrong(self) -> bool:
        """Say whether the wall clock is so far behind the journal that no deadline can be kept (rule 8)."""
        last = self.journal.last_at()
        if last is not None and (self._latest is None or last > self._latest):
            self._latest = last  # rows written under the wrong clock do not make it right
        return self._latest is not None and (self._latest - self.clock.now()).total_seconds() > CLOCK_BEHIND_S

    def picture_of(self, sku: str) -> str:
        """Return the name of a product's picture; looked up once."""
        if sku and sku not in self._pictures:
            try:
                found = self.catalog.by_sku(sku)
            except CatalogBroken:  # a line without its picture is a line
                found = None
            self._pictures[sku] = found.picture if found is not None else ""
        return self._pictures.get(sku, "")

    def saw(self, product: Product) -> None:
        """Remember the picture of a product that was read for a sale, so that it is not read again for the screen."""
        self._pictures[product.sku] = product.picture

    def taken_since(self, seconds: float) -> int:
        """Return what payments of the last so many seconds have taken or may still take, in minor units."""
        return self.journal.taken_since(self.clock.now() - timedelta(seconds=seconds))

    def kick_drawer(self) -> None:
        self.drawer.open()

    def look_now(self, payment: str) -> None:
        self.look_now_at.add(payment)
        self.touched.add(payment)

    # --- changing

    @property
    def approver(self) -> str:
        return self._approver

    def begin(self, operator: str = "", approver: str = "") -> None:
        """Start a command: its events bear these names."""
        self.operator, self._approver = operator, approver

    def begin_anew(self) -> None:
        """Forget everything that was believed: what is true is read from the journal again."""
        self.state = State()
        self.touched.clear()
        self._drafts, self._effects, self._given = [], [], {}
        self.start_batch()

    def drop(self) -> None:
        """Nothing that was said since the last commit is believed, or done."""
        self._drafts, self._effects, self._given = [], [], {}
        self.state, self.notices = self._before, self._notices_before
        self.unread = None
        self.start_batch()

    def start_batch(self) -> None:
        self._before, self._notices_before = self.state.copy(), list(self.notices)

    def say(self, event: Event, sale: str = "", payment: str = "") -> None:
        """Believe an event now and write it with the batch."""
        draft = Draft(event, sale, payment, self.operator, self._approver)
        self._drafts.append(draft)
        self.believe(self._provisional(draft), self.clock.monotonic())

    def observe(self, payment: Payment, event: Event) -> bool:
        """Fold a look that may change nothing; say it only when it does (rule 1). Return whether it was said."""
        after = payment_events.step(payment, event, self.now())
        self.touched.add(payment.id)
        if durable(after) == durable(payment):
            self.state.payments[payment.id] = after
            return False
        self.say(event, payment.sale, payment.id)
        return True

    def believe(self, entry: Entry, mono: float | None) -> None:
        """Fold one row into the sale and the payment that it names."""
        envelope = entry.envelope
        if isinstance(entry.event, TillStarted):
            for pid, payment in self.state.payments.items():
                self.state.payments[pid] = payment_events.step(payment, entry.event, Moment(envelope.at, mono))
            return
        if isinstance(entry.event, PEOPLE_EVENTS):
            self.state.people = apply_people(self.state.people, entry)
            return
        if isinstance(entry.event, SlotTold):
            self.state.stock[entry.event.slot] = entry.event
            return
        told = self._told(envelope.sale) if mono is not None else None
        if envelope.sale:
            self.state.sales[envelope.sale] = sales.apply(self.state.sales.get(envelope.sale), entry)
        before = after = None
        if envelope.payment:
            before = self.state.payments.get(envelope.payment)
            after = payment_events.apply(before, entry, mono)
            self.state.payments[envelope.payment] = after
            self.touched.add(envelope.payment)
        if mono is not None:
            self._count(entry, told)
            if self.payment_hook and before is not None and after is not None and _moved(before, after):
                self.payment_hook(self, before, after)

    def _told(self, sale_id: str) -> Told | None:
        sale = self.state.sales.get(sale_id)
        return Told(sale, tuple(self.payments_of(sale))) if sale is not None else None

    def _count(self, entry: Entry, before: Told | None) -> None:
        """Fold a row into the shift, as the store will: what closes it in the same batch counts it too."""
        shift = shifts.apply(self.state.shift, entry)
        after = self._told(entry.envelope.sale)
        self.state.shift = shift_counts.count(shift, entry, before, after) if after is not None else shift

    def after_commit(self, effect: Callable[[], None]) -> None:
        """Do something in the world once the batch is on disk: paper, drawer, sound."""
        self._effects.append(effect)

    def commit(self) -> tuple[Entry, ...]:
        """Write what was said, then run the effects; when it cannot be written, everything is as before."""
        drafts, effects = self._drafts, self._effects
        self._drafts, self._effects, self._given = [], [], {}
        if drafts:
            try:
                began = self.clock.monotonic()
                entries = self.journal.append(drafts)
                self.health.wrote(self.clock.monotonic() - began)
            except Exception:
                self.state, self.notices = self._before, self._notices_before  # what was not done is not said either
                raise
            with self._written():
                self.state.shift = self.journal.shift()
        else:
            entries = ()
        self._prove(entries)
        self.start_batch()
        for effect in effects:
            effect()
        return entries

    def proof_of(self, sale_id: str) -> str:
        """Return the 8 characters that a closed sale's receipt bears; empty until it is on disk."""
        if sale_id not in self._proofs and sale_id in self.state.sales:
            with self._written():
                self._prove(self.journal.sale_entries(sale_id))
        return self._proofs.get(sale_id, "")

    def proof_of_return(self, sale_id: str, which: str) -> str:
        """Return the 8 characters that a refund's receipt bears; empty until it is on disk."""
        if which not in self._proofs:
            with self._written():
                self._prove(self.journal.sale_entries(sale_id))
        return self._proofs.get(which, "")

    def _prove(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            with self._written():
                if isinstance(entry.event, SaleClosed):
                    self._proofs[entry.envelope.sale] = self.journal.proof(entry)
                elif isinstance(entry.event, ReturnClosed):
                    self._proofs[entry.event.id] = self.journal.proof(entry)
        for old in list(self._proofs)[:-PROOFS]:
            del self._proofs[old]

    @contextmanager
    def _written(self) -> Iterator[None]:
        """What is read behind a write: where it cannot be, the write was done all the same, and is not done again."""
        try:
            yield
        except JournalBroken as broken:
            self.unread = broken

    # --- saying it on the screen

    def notice(self, what: str, kind: str = "info", sound: str = "", /, **args: str) -> None:
        self._said += 1
        self.notices.append(Notice(self._said, what, tuple(args.items()), kind, sound))
        del self.notices[:-NOTICES_KEPT]

    def error(self, what: str, /, **args: str) -> None:
        self.notice(what, "warning", "error", **args)

    def _provisional(self, draft: Draft) -> Entry:
        event = draft.event
        envelope = Envelope(
            till="",
            seq=0,
            id="",
            at=self.clock.now(),
            boot="",
            kind=event.kind,
            version=event.version,
            sale=draft.sale,
            payment=draft.payment,
            operator=draft.operator,
            approver=draft.approver,
        )
        return Entry(envelope, event)
