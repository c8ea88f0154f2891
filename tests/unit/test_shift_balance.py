"""Whatever is sold, split, discounted, given back or lost: every Z balances to the cent by tender and by tax."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from pos_terminal.domain import events as ev
from pos_terminal.domain.basket import totals
from pos_terminal.domain.discount import Discount
from pos_terminal.domain.events import CallAnswered, CallSent, Draft, Op, Outcome
from pos_terminal.domain.money import rounded_to, spread
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.sale import Sale
from pos_terminal.domain.shift import Shift
from pos_terminal.domain.shift_totals import ShiftTotals
from pos_terminal.domain.terms import Capabilities, Refunds, Terms
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.sequential_ids import SequentialIds

RATES = (0, 550, 900, 2100)
CAN = Capabilities(loyalty=True, refunds=Refunds.MANY)
TERMS = {rail: Terms(rail=rail, title=rail.upper(), account="a", capabilities=CAN) for rail in ("swip", "droppay")}
ENDS = {"declined": Phase.DECLINED, "expired": Phase.EXPIRED, "voided": Phase.VOIDED}


@dataclass
class Counter:
    """A till of events alone: what it says is what a till would say, in the order it would."""

    journal: MemoryJournal = field(default_factory=lambda: MemoryJournal(FakeClock(), SequentialIds()))
    sales: int = 0
    numbers: int = 0
    receipts: int = 0
    zs: list[ShiftTotals] = field(default_factory=list)
    drawer: int = 0  # what is in it, counted by hand
    paid: dict[str, list[tuple[str, int]]] = field(default_factory=dict)  # sale -> payment, what is left of it

    def say(self, *drafts: Draft) -> None:
        self.journal.append(drafts)

    @property
    def shift(self) -> Shift:
        return self.journal.shift()

    def begin(self, lines: list[tuple[int, int, int]], percent: int) -> tuple[str, Sale]:
        self.sales += 1
        sale = f"s{self.sales}"
        drafts = [Draft(ev.SaleStarted(), sale=sale, operator="Ann")]
        for nth, (price, quantity, rate) in enumerate(lines):
            source = ev.PriceSource.CATALOGUE
            line = ev.LineAdded(f"{sale}-{nth}", "", "Thing", "pcs", quantity, price, source, rate)
            drafts.append(Draft(line, sale=sale))
        if percent:
            drafts.append(Draft(ev.BasketDiscounted(Discount(percent=percent)), sale=sale))
        self.say(*drafts)
        return sale, self._sale(sale)

    def _sale(self, sale: str) -> Sale:
        from pos_terminal.domain import sale as sales

        folded: Sale | None = None
        for entry in self.journal.sale_entries(sale):
            folded = sales.apply(folded, entry)
        assert folded is not None
        return folded

    def sell(self, lines: list[tuple[int, int, int]], percent: int, ways: list[str], loyalty: int, step: int) -> None:
        sale, folded = self.begin(lines, percent)
        total = totals(folded.basket).total
        if total <= 0:
            self.say(Draft(ev.SaleCancelled("cashier"), sale=sale))
            return
        self.numbers += 1
        self.say(Draft(ev.TenderingStarted(f"1-{self.numbers}", total), sale=sale))
        shares = spread(total, (1,) * len(ways))
        self.paid[sale] = []
        for nth, (way, share) in enumerate(zip(ways, shares, strict=True)):
            if share > 0:
                self._take(sale, f"{sale}-p{nth}", way, share, loyalty, step if nth == len(ways) - 1 else 0)
        self._close(sale)

    def _take(self, sale: str, payment: str, way: str, share: int, loyalty: int, step: int) -> None:
        if way == "cash":
            rounding = rounded_to(share, step) - share
            self.drawer += share + rounding
            self.say(Draft(ev.CashTendered(share, share + rounding, 0, rounding), sale=sale))
        elif way == "external":
            self.say(Draft(ev.ExternalTendered(share, "slip"), sale=sale))
        elif way in ENDS:
            self._ask(sale, payment, "swip", share, Reading(ENDS[way]))
            self._take(sale, f"{payment}x", "cash", share, 0, step)
        else:
            due = max(1, share - share * loyalty // 100)
            self._ask(sale, payment, way, share, Reading(Phase.OPEN, due=due, currency="EUR"))
            approved = Reading(Phase.APPROVED, due=due, currency="EUR")
            charged = Reading(Phase.CLOSED_PAID, due=due, paid=due, currency="EUR")
            self.say(
                Draft(ev.PaymentRead(approved), sale=sale, payment=payment),
                Draft(CallSent(Op.SETTLE, due), sale=sale, payment=payment),
                Draft(CallAnswered(Op.SETTLE, Outcome.DONE, reading=charged), sale=sale, payment=payment),
            )
            if due < share:
                self.say(Draft(ev.LoyaltyGranted(share - due, payment), sale=sale, payment=payment))
            self.paid[sale].append((payment, due))

    def _ask(self, sale: str, payment: str, rail: str, share: int, reading: Reading) -> None:
        created = ev.PaymentCreated(share, "EUR", TERMS[rail], f"1-{self.sales}", whole=False)
        offer = Offer(f"ref-{payment}", "qr", "1234", reading)
        self.say(
            Draft(created, sale=sale, payment=payment, operator="Ann"),
            Draft(CallSent(Op.OPEN), sale=sale, payment=payment),
            Draft(CallAnswered(Op.OPEN, Outcome.DONE, offer=offer), sale=sale, payment=payment),
        )

    def _close(self, sale: str) -> None:
        folded = self._sale(sale)
        sums = folded.totals()
        self.receipts += 1
        tax = tuple((rate.rate, rate.gross, rate.tax) for rate in sums.tax)
        closed = ev.SaleClosed(f"T1-{self.receipts}", sums.total, sums.net, tax, rounding=folded.rounding)
        self.say(Draft(closed, sale=sale))

    def refund(self, sale: str, part: int, ends: Outcome) -> None:
        """A refund without a return, as an older till wrote it."""
        left = self.paid.get(sale, [])
        if not left:
            return
        payment, most = left.pop()
        minor = max(1, most * part // 100)
        which = f"{payment}-{self.shift.number}-{minor}"
        self.say(
            Draft(ev.RefundRequested(which, minor, "faulty"), sale=sale, payment=payment, operator="Mia"),
            Draft(CallSent(Op.REFUND, minor, refund=which), sale=sale, payment=payment),
            Draft(CallAnswered(Op.REFUND, ends, refund=which), sale=sale, payment=payment),
        )
        if ends is Outcome.DONE and most > minor:
            left.append((payment, most - minor))

    def give_cash_back(self, sale: str, step: int, *, close: bool) -> None:
        """A return of everything, in cash; one that is not closed yet stands over to the next shift."""
        folded = self._sale(sale)
        if folded.receipt == "" or folded.returns:
            return
        lines = tuple(
            ev.ReturnLine(line.id, line.name, line.sku, line.unit, line.quantity, minor, line.tax_rate)
            for line, (_, minor) in zip(folded.basket.lines, folded.spread, strict=True)
        )
        total = sum(line.minor for line in lines)
        paid = rounded_to(total, step)
        self.drawer -= paid
        which = f"{sale}-back"
        part = ev.ReturnPart("cash", total, paid - total)
        started = ev.ReturnStarted(which, "whole", lines, total, folded.tax, (part,), "faulty")
        self.say(
            Draft(started, sale=sale, operator="Mia"),
            Draft(ev.ReturnPaid(which, "cash", paid), sale=sale, operator="Mia"),
        )
        self.paid[sale] = []
        if close:
            self.end_return(sale)

    def end_return(self, sale: str) -> None:
        folded = self._sale(sale)
        if (going := folded.open_return) is None:
            return
        self.receipts += 1
        total = sum(minor for _, minor in folded.spread)
        lines = tuple(
            ev.ReturnLine(line.id, line.name, line.sku, line.unit, line.quantity, minor, line.tax_rate)
            for line, (_, minor) in zip(folded.basket.lines, folded.spread, strict=True)
        )
        closed = ev.ReturnClosed(going.id, f"T1-{self.receipts}", total, folded.tax, lines)
        self.say(Draft(closed, sale=sale, operator="Mia"))

    def give_up(self, lines: list[tuple[int, int, int]], ways: list[str]) -> None:
        sale, folded = self.begin(lines, 0)
        total = totals(folded.basket).total
        if total <= 1:
            return
        self.numbers += 1
        self.say(Draft(ev.TenderingStarted(f"1-{self.numbers}", total), sale=sale))
        self.paid[sale] = []
        self._take(sale, f"{sale}-p", ways[0], 1, 0, 0)
        self.say(Draft(ev.SaleGivenUp(), sale=sale))
        self.drawer -= sum(tender.minor for tender in self._sale(sale).tenders if tender.rail == "cash")
        for payment, minor in self.paid.pop(sale):
            self.say(
                Draft(ev.ApprovalGivenBack(), sale=sale, payment=payment),
                Draft(ev.RefundRequested("r", minor, "given back", automatic=True), sale=sale, payment=payment),
                Draft(CallSent(Op.REFUND, minor, refund="r"), sale=sale, payment=payment),
                Draft(CallAnswered(Op.REFUND, Outcome.DONE, refund="r"), sale=sale, payment=payment),
            )
        self.say(Draft(ev.SaleCancelled("given up"), sale=sale))

    def close_shift(self) -> None:
        shift = self.shift
        check(shift)
        assert shift.expected == self.drawer
        self.zs.append(shift.totals)
        z = ev.ShiftClosed(f"TZ1-{len(self.zs)}", shift.number, shift.expected, 0, (), "", shift.totals)
        self.say(Draft(z))
        self.drawer = 0


def check(shift: Shift) -> None:
    told = shift.totals
    assert told.net == sum(rail.taken - rail.returned for rail in told.rails)
    assert told.net == told.net_by_tax
    assert told.overpaid == 0
    assert told.taken == sum(hour.taken for hour in told.hours)
    assert told.taken == sum(person.taken for person in told.operators)
    assert told.sales == sum(person.sales for person in told.operators)


LINES = st.lists(
    st.tuples(st.integers(1, 5000), st.sampled_from([1, 333, 1000, 2000, 7500]), st.sampled_from(RATES)),
    min_size=1,
    max_size=5,
)
WAYS = st.lists(st.sampled_from(["cash", "external", "swip", "droppay", *ENDS]), min_size=1, max_size=3)
STEPS = st.sampled_from([0, 5, 10])
DEEDS = st.one_of(
    st.tuples(st.just("sell"), LINES, st.sampled_from([0, 1000, 3333]), WAYS, st.integers(0, 50), STEPS),
    st.tuples(st.just("give_up"), LINES, WAYS),
    st.tuples(st.just("refund"), st.integers(0, 9), st.integers(1, 100), st.sampled_from(list(Outcome))),
    st.tuples(st.just("back"), st.integers(0, 9), STEPS, st.booleans()),
    st.tuples(st.just("end_return"), st.integers(0, 9)),
    st.tuples(st.just("z")),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(DEEDS, max_size=14))
def test_every_z_balances_by_tender_and_by_tax(deeds: list[tuple]) -> None:  # type: ignore[type-arg]
    counter = Counter()
    for what, *given_ in deeds:
        closed = list(counter.paid)
        match what, given_:
            case "sell", [lines, percent, ways, loyalty, step]:
                counter.sell(lines, percent, ways, loyalty, step)
            case "give_up", [lines, ways]:
                counter.give_up(lines, ways)
            case "refund", [nth, part, ends] if closed:
                counter.refund(closed[nth % len(closed)], part, ends)
            case "back", [nth, step, close] if closed:
                counter.give_cash_back(closed[nth % len(closed)], step, close=close)
            case "end_return", [nth] if closed:
                counter.end_return(closed[nth % len(closed)])
            case "z", _:
                counter.close_shift()
        check(counter.shift)
    for sale in list(counter.paid):
        counter.end_return(sale)
    counter.close_shift()
    assert sum(z.returns_open for z in counter.zs) == 0  # what stood over came to its end
    assert sum(z.sales for z in counter.zs) == len(counter.paid)  # a sale belongs to exactly one Z
