"""Closed sales with any tenders, and a counter that refunds them with any answer of the services."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from hypothesis import strategies as st

from pos_terminal.domain import events as ev
from pos_terminal.domain import payment_events
from pos_terminal.domain import sale as sales
from pos_terminal.domain.basket import Basket, Line, totals
from pos_terminal.domain.discount import Discount
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.events import CallAnswered, CallSent, Entry, Envelope, Event, Op, Outcome, PriceSource
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.return_end import closed
from pos_terminal.domain.return_plan import Plan, Wanted, plan
from pos_terminal.domain.sale import Sale, SaleState, Tender
from pos_terminal.domain.terms import Capabilities, Refunds, Terms

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TERMS = {
    "swip": Terms("swip", "SWiP", "a", Capabilities(loyalty=True, refunds=Refunds.MANY, release=True)),
    "droppay": Terms("droppay", "DropPay", "a", Capabilities(refunds=Refunds.ONCE, refund_repeat_is_refused=True)),
    "paysera": Terms("paysera", "Paysera", "a", Capabilities(refunds=Refunds.NONE)),
    "whole": Terms("whole", "Whole", "a", Capabilities(refunds=Refunds.ONCE, refund_whole=True)),
}


@dataclass
class Counter:
    """A closed sale, its payments, and what really moved."""

    sale: Sale
    payments: list[Payment]
    rounding: int = 0
    rows: int = 0
    moved: dict[str, int] = field(default_factory=dict)  # payment -> what its service gave back
    drawer: int = 0

    def say(self, event: Event, payment: str = "") -> None:
        self.rows += 1
        envelope = Envelope("t", self.rows, str(self.rows), AT, "b", event.kind, 1, self.sale.id, payment, "", "")
        entry = Entry(envelope, event)
        self.sale = sales.apply(self.sale, entry)
        self.payments = [payment_events.apply(p, entry) if p.id == payment else p for p in self.payments]

    def plan(self, wanted: Wanted) -> Plan:
        return plan(self.sale, self.payments, wanted, self.rounding)

    def refund(self, wanted: Wanted, answers: list[Outcome]) -> Plan:
        """Do a refund as the till does, each rail part with one of the answers; doubt is then decided as done."""
        found = self.plan(wanted)
        if found.problem:
            return found
        which = f"r{len(self.sale.returns)}"
        parts = tuple(
            replace(part, refund=f"{which}-{n}") if part.way == "rail" else part for n, part in enumerate(found.parts)
        )
        self.say(ev.ReturnStarted(which, wanted.mode, found.lines, found.total, found.tax, parts, "why"))
        for part in parts:
            if part.way == "rail":
                self.say(ev.RefundRequested(part.refund, part.minor, "why"), part.payment)
            else:
                given = part.minor + part.rounding
                self.drawer += given
                self.say(ev.ReturnPaid(which, part.way, given, part.instead, rounding=part.rounding), part.instead)
        for n, part in enumerate(part for part in parts if part.way == "rail"):
            self._answer(part, answers[n % len(answers)])
        self.finish()
        return found

    def _answer(self, part: ev.ReturnPart, outcome: Outcome) -> None:
        self.say(CallSent(Op.REFUND, part.minor, refund=part.refund), part.payment)
        self.say(CallAnswered(Op.REFUND, outcome, refund=part.refund, trace=Trace()), part.payment)
        refund = self.payment(part.payment).refunds[-1]
        if refund.state == "doubt":
            done = outcome is Outcome.UNCERTAIN
            self.say(ev.RefundDecided(part.refund, done, "portal"), part.payment)
        if self.payment(part.payment).refunds[-1].state == "refunded":
            self.moved[part.payment] = self.moved.get(part.payment, 0) + part.minor

    def finish(self) -> None:
        one = self.sale.open_return
        assert one is not None
        end = closed(self.sale, one, self.payments)
        assert end is not None
        self.say(replace(end, receipt="T1-9" if end.returned else ""))

    def payment(self, which: str) -> Payment:
        return next(p for p in self.payments if p.id == which)


def closed_sale(
    basket: Basket, loyalty: int, shares: list[tuple[str, int]], included: bool = True, rounding: int = 0
) -> Counter:
    """Return a closed sale; `shares` are (way, minor) that add up to its total after loyalty."""
    sums = totals(basket, loyalty, included)
    payments, tenders = [], []
    for n, (way, minor) in enumerate(shares):
        if way in TERMS:
            payments.append(_settled(f"p{n}", way, minor, loyalty if not payments else 0))
        else:
            off = (-minor) % rounding if way == "cash" and rounding else 0
            tenders.append(Tender(way, minor, rounding=off))
    sale = Sale(
        id="s",
        state=SaleState.CLOSED,
        started=AT,
        basket=basket,
        number="2-1",
        total=sums.total,
        tenders=tuple(tenders),
        payments=tuple(p.id for p in payments),
        loyalty=((payments[0].id, loyalty),) if loyalty and payments else (),
        receipt="T2-1",
        closed_at=AT,
        spread=sums.net,
        tax=tuple((tax.rate, tax.gross, tax.tax) for tax in sums.tax),
        paid=sums.total,
    )
    return Counter(sale, payments, rounding)


def _settled(which: str, way: str, minor: int, loyalty: int) -> Payment:
    return Payment(
        id=which,
        sale="s",
        number="2-1",
        minor=minor + loyalty,
        currency="EUR",
        terms=TERMS[way],
        created=Moment(AT),
        state=PayState.SETTLED,
        due=minor,
        paid=minor,
        settle_id="charge",
    )


DISCOUNTS = st.one_of(st.none(), st.builds(Discount, percent=st.integers(1, 6000)))


@st.composite
def counters(draw: st.DrawFn) -> Counter:
    lines = tuple(
        Line(
            id=f"l{n}",
            sku=f"k{n}",
            name=f"Thing {n}",
            unit="pcs",
            quantity=draw(st.sampled_from([1000, 2000, 3000, 842])),
            unit_price=draw(st.integers(1, 3000)),
            price_source=PriceSource.CATALOGUE,
            tax_rate=draw(st.sampled_from([0, 500, 2100])),
            discount=draw(DISCOUNTS),
        )
        for n in range(draw(st.integers(1, 5)))
    )
    basket, included = Basket(lines, draw(DISCOUNTS)), draw(st.booleans())
    whole = totals(basket, 0, included).total
    loyalty = draw(st.integers(0, whole // 3)) if included else 0
    due = totals(basket, loyalty, included).total
    if due <= 0:
        loyalty, due = 0, whole
    ways = ["swip"] if loyalty else []
    ways += draw(st.lists(st.sampled_from([*TERMS, "cash", "external"]), min_size=0 if ways else 1, max_size=3))
    shares, rest = [], due
    for way in ways[:-1]:
        if rest < 2:
            break
        minor = draw(st.integers(1, rest - 1))
        shares.append((way, minor))
        rest -= minor
    shares.append((ways[len(shares)], rest))
    rounding = 5 if draw(st.booleans()) else 0
    return closed_sale(basket, loyalty, shares, included, rounding)


@st.composite
def wanted(draw: st.DrawFn) -> Wanted:
    mode = draw(st.sampled_from(["whole", "lines", "amount"]))
    lines = draw(
        st.dictionaries(st.sampled_from([f"l{n}" for n in range(5)]), st.sampled_from([1000, 2000, 842]), max_size=3)
    )
    minor = draw(st.one_of(st.just(0), st.integers(-1, 4000)))
    return Wanted(mode, tuple(lines.items()) if mode == "lines" else (), minor, draw(st.booleans()))
