"""Stories of whole days: what `explore` plays, with shifts that open and close among it and Zs that must add up."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import structlog

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import checking_rows
from pos_terminal.app.reports import ReconcileReport
from pos_terminal.app.rules import Rules
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Draft, Entry, PaymentRead
from pos_terminal.domain.payment import PayState
from pos_terminal.domain.receipt import Shop
from pos_terminal.domain.shift import Shift
from pos_terminal.domain.shift_totals import ShiftTotals
from pos_terminal.domain.terms import Terms
from tests.fakes.memory_journal import MemoryJournal
from tests.rules.explore import MANAGED, Story, Wrong
from tests.rules.ports import Ids, JumpingClock, Rows
from tests.rules.world import World, WorldTill


class FoldedRows(Rows):
    """Rows with the store's own fold of the shift."""

    def __init__(self, clock: JumpingClock, ids: Ids) -> None:
        super().__init__(clock)
        self._store = MemoryJournal(clock, ids)  # type: ignore[arg-type]
        self.rows = list(self._store.entries())

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        if self.broken:
            return super().append(drafts)
        written = self._store.append(drafts)
        self.rows += written
        return written

    def shift(self) -> Shift:
        return self._store.shift()

    def z(self, number: str = "") -> Entry | None:
        return self._store.z(number)

    def last_row(self) -> int:
        return self._store.last_row()

    def ended_payments(self, after: int, most: int) -> Sequence[tuple[str, str, str]]:
        return self._store.ended_payments(after, most)

    def knows(self, rail: str, payment: str, reference: str) -> bool:
        return self._store.knows(rail, payment, reference)

    def next_number(self, series: str) -> int:
        return self._store.next_number(series)


class Asked:
    """Stands in for the reconciler: a service answers after a moment, or it does not."""

    def __init__(self, world: ShiftWorld, till: WorldTill) -> None:
        self.world, self.till = world, till

    def advance(self) -> None:
        asking = self.till.desk.asking
        while asking.state == "running" and asking.queue:
            payment, sale, rail = asking.queue.popleft()
            self.world.agenda.after(self.world.dice.choice([0.05, 1.0, 30.0]), self._answer(payment, sale, rail))
        if asking.state == "running" and asking.ends_at is not None:
            left = max(0.01, asking.ends_at - self.till.desk.clock.monotonic())
            self.world.agenda.after(left, lambda: self._report())

    def _report(self, *reports: ReconcileReport) -> None:
        if self.world.till is self.till:
            self.world.work(*reports)

    def _answer(self, payment_id: str, sale: str, rail: str) -> Callable[[], None]:
        def come() -> None:
            payment = self.till.desk.state.payments.get(payment_id)
            if payment is None or not payment.final or payment.never_sent:
                self._report(ReconcileReport(payment_id, sale, None))
                return
            service, began = self.world.services[rail], self.world.clock.now()
            by_id = not payment.reference
            read: PaymentRead = self.world._read(service, payment, by_id, self.world.faults.look(), began)
            self._report(ReconcileReport(payment_id, sale, read))

        return come


class ShiftWorld(World):
    def _records(self) -> Rows:
        return FoldedRows(self.clock, self.ids)

    def _boot(self) -> WorldTill:
        made = super()._boot()
        made._reconciler = Asked(self, made)  # type: ignore[assignment]
        return made


class DayStory(Story):
    """A story whose manager opens, counts and closes shifts whenever it comes to mind."""

    def world_of(self, *terms: Terms) -> World:
        step = self.dice.choice([0, 5])
        rules = Rules(Shop("Shop", till_label="2"), test=True, external=True, cash_rounding=step)
        return ShiftWorld(*terms, seed=self.seed + 1, rules=rules)

    def _open_something(self) -> None:
        """Sell more than one thing, at two rates and with discounts; now and then a part of it for cash."""
        world, dice = self.world, self.dice
        if dice.random() < 0.6:
            many: list[cmd.Command] = [cmd.AddItem("tea", dice.choice([1000, 3000])), cmd.AddByPrice(price=333)]
            world.work(*many, cmd.DiscountBasket(percent=dice.choice([0, 0, 1000, 3333])))
        if dice.random() < 0.3:
            part = dice.choice([1, 300, 777])
            world.tell(f"{part} of it for cash")
            world.work(cmd.Pay(), cmd.TakeCash(received=part, minor=part))
        super()._open_something()

    def _possible(self) -> list[Callable[[], None]]:
        return [*super()._possible(), *[self._shift] * 3]

    def _shift(self) -> None:
        dice, world = self.dice, self.world
        sum_ = dice.choice([100, -100, 5000])
        close = cmd.CloseShift(((1000, dice.randrange(3)),), "counted")
        many: list[cmd.Command] = [cmd.OpenShift(dice.choice([0, 15000])), cmd.MoveCash(sum_, "bank"), cmd.Reconcile()]
        many += [close, close, close, cmd.PrintX(), cmd.PrintZ("")]
        first = dice.choice(many)
        if isinstance(first, cmd.CloseShift) and dice.random() < 0.3:
            world.tell("close, and again at once")
            world.work(first, first)
        elif dice.random() < 0.2:
            world.tell("sold in the same breath as the close")
            world.work(cmd.Pay(), cmd.TakeCash(received=20000), close, cmd.OpenShift(100), cmd.GiveUpSale())
        else:
            world.do(first)

    # --- the reckoning

    def _reckon(self) -> None:
        super()._reckon()
        closed = [row.event for row in self.world.journal.rows if isinstance(row.event, ev.ShiftClosed)]
        shift = self.world.journal.shift()
        if [z.z for z in closed] != [f"TZ2-{n}" for n in range(1, len(closed) + 1)]:
            self._wrong(f"the Zs are {[z.z for z in closed]}")
        every = [*(z.totals for z in closed), shift.totals]
        for nth, told in enumerate(every, 1):
            if told.net != sum(rail.taken - rail.returned for rail in told.rails) or told.net != told.net_by_tax:
                self._wrong(f"Z {nth}: {told.net} net, by tax {told.net_by_tax}: {told}")
        self._reckon_drawer(every)
        self._reckon_rails(every)
        self._reckon_tax(every)
        owed = sum(p.owed for p in self.world.payments)
        if shift.totals.owed != owed:
            self._wrong(f"{owed} is owed, the shift tells {shift.totals.owed}")
        if owed and not any(row.payment for row in checking_rows(self.world.desk)):
            self._wrong("owed money is on no list")
        if replace(self.world.desk.state.shift) != shift:
            self._wrong("the till believes another shift than the store")

    def _reckon_drawer(self, every: list[ShiftTotals]) -> None:
        told = sum(z.cash_taken - z.cash_returned + z.cash_in - z.cash_out for z in every)
        if told != (there := self._drawer()):
            self._wrong(f"{there} is in the drawer, {told} is told")

    def _drawer(self) -> int:
        there = 0
        here: Counter[str] = Counter()  # sale -> what its drawer's share is
        for row in self.world.journal.rows:
            sale = row.envelope.sale
            match row.event:
                case ev.CashTendered(minor=minor, rounding=rounding):
                    there += minor + rounding
                    here[sale] += minor + rounding
                case ev.ReturnTendered(minor=minor):
                    here[sale] += minor
                case ev.ReturnPaid(way="cash", minor=minor):
                    there -= minor
                case ev.SaleGivenUp():
                    there -= here[sale]
                case ev.CashMoved(minor=minor):
                    there += minor
        return there

    def _reckon_rails(self, every: list[ShiftTotals]) -> None:
        told: Counter[str] = Counter()
        for z in every:
            for rail in z.rails:
                told[rail.rail] += rail.taken - rail.returned
        there: Counter[str] = Counter()
        closed = [row.envelope.sale for row in self.world.journal.rows if isinstance(row.event, ev.SaleClosed)]
        for p in self.world.payments:
            if p.sale in closed and p.state is PayState.SETTLED and p.pays:
                there[p.terms.rail] += p.paid - p.refunded
        for rail in self.world.services:
            if told[rail] != there[rail]:
                self._wrong(f"{there[rail]} is there on {rail}, {told[rail]} is told")

    def _reckon_tax(self, every: list[ShiftTotals]) -> None:
        told: Counter[int] = Counter()
        for z in every:
            for rate in z.tax:
                told[rate.rate] += rate.tax
        there: Counter[int] = Counter()
        for row in self.world.journal.rows:
            if isinstance(row.event, ev.SaleClosed | ev.ReturnClosed):
                sign = 1 if isinstance(row.event, ev.SaleClosed) else -1
                for rate_, _, tax in row.event.tax:
                    there[rate_] += sign * tax
        if +told != +there:
            self._wrong(f"the tax is {there}, {told} is told")


def explore_days(seeds: range, until: float = float("inf")) -> tuple[int, dict[str, list[int]]]:
    """Play days until a time of the monotonic clock; return how many, and what went wrong with its seeds."""
    found: dict[str, list[int]] = {}
    played = 0
    for seed in seeds:
        if time.monotonic() > until:
            break
        played += 1
        try:
            DayStory(MANAGED + seed, card=seed % 2 == 1).play()
        except Wrong as wrong:
            head = str(wrong).splitlines()[0].split(":", 1)[1].strip()
            found.setdefault(head[:100], []).append(seed)
    return played, found


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    sys.path.insert(0, str(Path.cwd()))
    first, count = int(sys.argv[1]), int(sys.argv[2])
    if count == 1:
        DayStory(MANAGED + first, card=first % 2 == 1).play()
    number, wrong = explore_days(range(first, first + count), time.monotonic() + float((sys.argv[3:] or ["inf"])[0]))
    for what, seeds in sorted(wrong.items(), key=lambda item: -len(item[1])):
        print(len(seeds), seeds[:5], what)
    print(f"{number} days from seed {first}")
