"""A shop's past: any number of payments, written as real events through the journal's own writer."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pos_terminal.devices.clock import SystemClock
from pos_terminal.domain import events as ev
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.events import Draft, Op, Outcome
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.shift_totals import ShiftTotals
from pos_terminal.domain.terms import Capabilities, LostCreate, Refunds, Repeat, Terms
from pos_terminal.store.ids import TimeIds
from pos_terminal.store.journal import SqliteJournal

AT_ONCE = 500  # sales in a transaction: the writer's own cost, without a flush for each
SECONDS_APART = 31
SHIFT = 10_000  # sales from Z to Z; the last ones stand in a shift that is not closed
FIRST = ev.JournalOpened("00000000-0000-7000-8000-00000000b0b0", "1", "test", "EUR", "Bench")
SWIP = Terms(
    "swip",
    "SWiP wallet",
    "bench",
    Capabilities(
        loyalty=True,
        cash_with_loyalty=True,
        lost_create=LostCreate.LOOK,
        settle_again=Repeat.TWO_LOOKS,
        refunds=Refunds.MANY,
        release=True,
    ),
)
DROPPAY = Terms(
    "droppay",
    "DropPay",
    "bench",
    Capabilities(hold=True, settle_again=Repeat.EACH_LOOK, refunds=Refunds.ONCE, refund_repeat_is_refused=True),
)


class PastClock:
    """Implements Clock: a time that the writer moves on."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return time.monotonic()


def write_past(path: Path, payments: int, told: Callable[[int], None] = lambda done: None) -> float:
    """Write a journal of so many payments, half of them in cash; returns the seconds it took."""
    clock = PastClock(SystemClock().now().astimezone(UTC) - timedelta(seconds=SECONDS_APART * (payments + 20)))
    ids = TimeIds(clock)
    chance = random.Random(7)
    began = time.perf_counter()
    journal = SqliteJournal.create(path, FIRST, clock, ids)
    journal.close()
    journal = SqliteJournal.open(path, clock, ids, synchronous="NORMAL")
    try:
        drafts: list[Draft] = []
        shifts = 0
        for number in range(1, payments + 1):
            clock.at += timedelta(seconds=SECONDS_APART)
            drafts += sale(number, ids.new(), chance)
            if (payments - number) % SHIFT == 0 and number < payments:
                shifts += 1
                drafts.append(Draft(ev.ShiftClosed(f"TZ1-{shifts}", shifts, 0, 0, (), "", ShiftTotals())))
            if number % AT_ONCE == 0 or number == payments:
                journal.append(drafts)
                drafts = []
                told(number)
    finally:
        journal.close()
    return time.perf_counter() - began


def sale(number: int, sale_id: str, chance: random.Random) -> Iterator[Draft]:
    """Yield a sale of one line, from its first row to its receipt; one in fifty is not paid at first."""
    price = chance.randrange(100, 4000)
    line = ev.LineAdded("l1", "P000001", "Flat white", "pcs", 1000, price, ev.PriceSource.CATALOGUE, 2100)
    tax = (price * 2100 * 2 + 12100) // (2 * 12100)
    yield Draft(line, sale_id, operator="Owner")
    yield Draft(ev.TenderingStarted(f"1-{number}", price), sale_id, operator="Owner")
    if number % 2:
        yield Draft(ev.CashTendered(price, price, 0), sale_id, operator="Owner")
    else:
        terms = SWIP if number % 4 else DROPPAY
        if number % 50 == 0:
            yield from _payment(sale_id, terms, number, price, chance, paid=False)
        yield from _payment(sale_id, terms, number, price, chance, paid=True)
    closed = ev.SaleClosed(f"T1-{number}", price, (("l1", price),), ((2100, price, tax),))
    yield Draft(closed, sale_id, operator="Owner")


def _payment(
    sale_id: str, terms: Terms, number: int, price: int, chance: random.Random, *, paid: bool
) -> Iterator[Draft]:
    payment = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    reference = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    trace = Trace(200, "OPEN", reference[:8], "0" * 16)

    def say(event: ev.Event) -> Draft:
        return Draft(event, sale_id, payment, "Owner")

    yield say(ev.PaymentCreated(price, "EUR", terms, f"1-{number}"))
    yield say(ev.CallSent(Op.OPEN, price))
    offer = Offer(reference, f"https://swip.one/{reference}", reference[-5:].upper(), Reading(Phase.OPEN, due=price))
    yield say(ev.CallAnswered(Op.OPEN, Outcome.DONE, offer, trace=trace))
    if not paid:
        yield say(ev.PaymentRead(Reading(Phase.DECLINED, words="REFUSED")))
        for nth in range(1, 4):  # the looks after the end, long over
            yield say(ev.PaymentRechecked(nth))
        return
    yield say(ev.PaymentRead(Reading(Phase.APPROVED, due=price, paid=price)))
    yield say(ev.CallSent(Op.SETTLE, price))
    done = Reading(Phase.CLOSED_PAID, due=price, paid=price, id=reference, settle_id=f"C{number}")
    yield say(ev.CallAnswered(Op.SETTLE, Outcome.DONE, reading=done, trace=trace))
