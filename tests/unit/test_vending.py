"""A till over a machine: hold, hand out, charge what came out; and what a restart finds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Outside
from pos_terminal.app.ports import Clock
from pos_terminal.app.reports import Resume
from pos_terminal.app.rules import Rules
from pos_terminal.app.till import Till
from pos_terminal.app.views import PaymentPhase, Stage, TillView
from pos_terminal.devices.clock import SystemClock
from pos_terminal.devices.dispenser.controller import Controller
from pos_terminal.devices.dispenser.driver import LineDispenser
from pos_terminal.devices.dispenser.wires import MemoryWire
from pos_terminal.domain import events as ev
from pos_terminal.domain.dispense import Drop, MachineState, Slot
from pos_terminal.domain.errors import Uncertain
from pos_terminal.domain.product import Product
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.domain.receipt import Shop
from pos_terminal.domain.terms import Refunds, Terms
from tests.fakes.memory_catalog import MemoryCatalog
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.scripted_rail import ScriptedRail
from tests.fakes.sequential_ids import SequentialIds
from tests.rules.world import SWIP
from tests.unit.till_room import Nothing

PRODUCTS = (
    Product("water", "Water", 200, tax_rate=2200, slot="A1"),
    Product("salad", "Salad", 600, tax_rate=1000, slot="A2"),
    Product("bread", "Bread", 100, tax_rate=400),
)
SLOTS = (Slot("A1", 5, 1), Slot("A2", 1, 1))
QUICK = replace(SWIP, attended=False, first_look_s=0.0, poll=((0.0, 0.02),))
LESS = replace(QUICK, capabilities=replace(QUICK.capabilities, settle_less=True))
NEITHER = replace(QUICK, capabilities=replace(QUICK.capabilities, refunds=Refunds.NONE))


@dataclass
class Corner:
    """A machine in a corner with its till; what outlives a power cut stays here."""

    terms: Terms = LESS
    clock: Clock = field(default_factory=SystemClock)
    view: TillView | None = None
    slots: tuple[Slot, ...] = SLOTS

    def __post_init__(self) -> None:
        self.ids = SequentialIds()
        self.journal = MemoryJournal(self.clock, self.ids)
        self.rail = ScriptedRail(self.terms)
        self.seconds = 0.0
        self.controller = Controller("Corner", self.slots, self._tick, drop_s=0.01)
        self.till: Till | None = None

    def _tick(self) -> float:
        self.seconds += 0.01
        return self.seconds

    @asynccontextmanager
    async def on(self) -> AsyncIterator[None]:
        self.view, self._fresh = None, asyncio.Event()
        dispenser = LineDispenser(lambda: MemoryWire(self.controller), poll_s=0.001, grace_s=0.2)
        side = Nothing()
        outside = Outside(
            self.journal,
            MemoryCatalog(PRODUCTS),
            self.clock,
            self.ids,
            side,
            side,
            side,
            rails={self.terms.rail: self.rail},
            dispenser=dispenser,
        )
        self.till = Till(outside, Rules(Shop("Corner"), test=True), self._shown)
        running = asyncio.get_running_loop().create_task(self.till.run("1", "hash"))
        try:
            await self.until(lambda: not self._seen.no_rails and self._seen.machine is not MachineState.SILENT)
            yield
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    def _shown(self, view: TillView) -> None:
        self.view = view
        self._fresh.set()

    @property
    def _seen(self) -> TillView:
        assert self.view is not None
        return self.view

    async def until(self, seen: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while self.view is None or not seen():
                self._fresh.clear()
                try:
                    await asyncio.wait_for(self._fresh.wait(), 0.02)
                except TimeoutError:
                    continue

    def send(self, *commands: cmd.Command) -> None:
        assert self.till is not None
        for command in commands:
            self.till.submit(command)

    def look(self) -> None:
        """Have the till look at its machine now."""
        self.send(cmd.FaultFixed())

    async def noticed(self, what: str) -> None:
        await self.until(lambda: any(notice.code == what for notice in self._seen.notices))

    async def pay(self, *skus: str, approved: int = 0) -> None:
        assert self.till is not None
        for sku in skus:
            self.till.submit(cmd.AddItem(sku))
        self.till.submit(cmd.Pay())
        await self.until(lambda: self._seen.stage is Stage.TENDER)
        if approved:
            self.rail.reads(Reading(Phase.APPROVED, due=approved, paid=approved))
        self.till.submit(cmd.StartPayment(self.terms.rail))

    def said(self, kind: type[ev.Event]) -> list[ev.Event]:
        return [row.event for row in self.journal.entries() if isinstance(row.event, kind)]

    async def says(self, kind: type[ev.Event]) -> ev.Event:
        await self.until(lambda: bool(self.said(kind)))
        return self.said(kind)[-1]


def play(corner: Corner, story: Callable[[Corner], object]) -> Corner:
    async def run() -> None:
        async with corner.on():
            await story(corner)  # type: ignore[misc]

    asyncio.run(run())
    return corner


def asked(corner: Corner, call: str) -> int:
    return corner.rail.count(call)


def test_all_that_came_out_is_charged() -> None:
    async def story(at: Corner) -> None:
        await at.pay("water", "salad", approved=800)
        closed = await at.says(ev.SaleClosed)
        assert isinstance(closed, ev.SaleClosed)
        assert closed.total == 800

    corner = play(Corner(), story)
    assert len(corner.controller.moved) == 2
    assert not corner.said(ev.GoodsMissing)


def test_only_what_came_out_is_charged_and_stands_on_the_receipt() -> None:
    async def story(at: Corner) -> None:
        at.controller.will(Drop.SEEN, Drop.NOT_SEEN)
        await at.pay("water", "salad", approved=800)
        closed = await at.says(ev.SaleClosed)
        assert isinstance(closed, ev.SaleClosed)
        assert closed.total == 200
        assert [rate for rate, _, _ in closed.tax] == [2200]  # and no tax of what stayed behind

    corner = play(Corner(), story)
    settled = [row for row in corner.said(ev.CallSent) if isinstance(row, ev.CallSent) and row.op is ev.Op.SETTLE]
    assert [row.minor for row in settled] == [200]


def test_loyalty_falls_on_what_came_out() -> None:
    async def story(at: Corner) -> None:
        at.controller.will(Drop.NOT_SEEN, Drop.SEEN)
        await at.pay("water", "salad", approved=720)
        closed = await at.says(ev.SaleClosed)
        assert isinstance(closed, ev.SaleClosed)
        assert closed.total == 540  # 600 less its share of 80

    play(Corner(), story)


def test_nothing_came_out_and_nothing_is_charged() -> None:
    async def story(at: Corner) -> None:
        at.controller.will(Drop.JAMMED, Drop.NOT_SEEN)
        await at.pay("water", "salad", approved=800)
        await at.says(ev.SaleCancelled)

    corner = play(Corner(), story)
    assert asked(corner, "settle") == 0
    assert asked(corner, "void") == 1
    assert not corner.said(ev.SaleClosed)


def test_where_less_cannot_be_settled_the_rest_is_refunded_at_once() -> None:
    async def story(at: Corner) -> None:
        at.controller.will(Drop.NOT_SEEN, Drop.SEEN)
        await at.pay("water", "salad", approved=800)
        closed = await at.says(ev.SaleClosed)
        assert isinstance(closed, ev.SaleClosed)
        assert closed.total == 800
        started = await at.says(ev.ReturnStarted)
        assert isinstance(started, ev.ReturnStarted)
        assert started.total == 200
        await at.until(lambda: asked(at, "refund") == 1)

    play(Corner(QUICK), story)


def test_a_code_that_nobody_paid_is_no_fault_of_the_machine() -> None:
    """Else the screen says sorry for a fault that there was not, with a number that staff finds nothing by."""

    async def story(at: Corner) -> None:
        await at.pay("water")
        await at.until(lambda: at._seen.payment is not None and at._seen.payment.can_cancel)
        payment = at._seen.payment
        assert payment is not None
        at.rail.reads(Reading(Phase.VOIDED, due=200))
        at.send(cmd.AskCancel(payment.id))
        await at.until(lambda: at._seen.payment is not None and at._seen.payment.phase is PaymentPhase.CANCELLED)
        assert at._seen.payment is not None
        assert [good.state for good in at._seen.payment.goods] == ["missing"]
        assert at._seen.payment.fault_reference == ""
        assert at._seen.tender is not None

    play(Corner(), story)


def test_the_motor_starts_when_it_is_on_disk_that_it_does() -> None:
    """Each item's DropStarted is in the journal before the controller hears of it."""
    known: list[bool] = []

    async def story(at: Corner) -> None:
        answer = at.controller.answer

        def watched(raw: bytes) -> bytes:
            if b" DROP " in raw:
                known.append(any(event.good.encode() in raw for event in at.said(ev.DropStarted)))  # type: ignore[attr-defined]
            return answer(raw)

        at.controller.answer = watched  # type: ignore[method-assign]
        await at.pay("water", "salad", approved=800)
        await at.says(ev.SaleClosed)

    play(Corner(), story)
    assert known == [True, True]


@pytest.mark.parametrize(("skus", "why"), [(("bread",), "not_in_machine"), (("salad", "salad"), "sold_out")])
def test_what_cannot_come_out_never_lies_in_the_basket(skus: tuple[str, ...], why: str) -> None:
    async def story(at: Corner) -> None:
        at.send(*(cmd.AddItem(sku) for sku in skus))
        await at.noticed(why)
        assert sum(line.quantity for line in at._seen.basket.lines) == 1000 * (len(skus) - 1)

    play(Corner(), story)


def test_a_line_grows_by_no_more_than_lies_there() -> None:
    async def story(at: Corner) -> None:
        at.send(cmd.AddItem("water"))
        await at.until(lambda: bool(at._seen.basket.lines))
        line = at._seen.basket.lines[0].id
        at.send(cmd.ChangeQuantity(line, 6000))
        await at.noticed("sold_out")
        at.send(cmd.ChangeQuantity(line, 5000))
        await at.until(lambda: at._seen.basket.lines[0].quantity == 5000)

    play(Corner(), story)


def test_what_sells_out_while_it_lies_in_the_basket_is_taken_out_and_said() -> None:
    async def story(at: Corner) -> None:
        at.send(cmd.AddItem("water"), cmd.AddItem("water"), cmd.AddItem("salad"))
        await at.until(lambda: len(at._seen.basket.lines) == 2)
        at.controller.fill("A1", 1)
        at.controller.fill("A2", 0)
        at.look()
        await at.noticed("sold_out_meanwhile")
        await at.until(lambda: [(line.name, line.quantity) for line in at._seen.basket.lines] == [("Water", 1000)])

    play(Corner(), story)


def test_what_sells_out_before_the_way_to_pay_is_chosen_is_never_paid() -> None:
    async def story(at: Corner) -> None:
        at.send(cmd.AddItem("salad"), cmd.Pay())
        await at.until(lambda: at._seen.stage is Stage.TENDER)
        at.controller.fill("A2", 0)
        at.send(cmd.BlockSlot("A2"), cmd.StartPayment(at.terms.rail))
        await at.noticed("sold_out")

    corner = play(Corner(), story)
    assert asked(corner, "open") == 0


def test_where_nothing_goes_back_in_parts_one_item_is_sold_at_a_time() -> None:
    async def story(at: Corner) -> None:
        await at.pay("water", "salad")
        await at.noticed("one_item_only")

    corner = play(Corner(NEITHER), story)
    assert asked(corner, "open") == 0


# --- what lies in it


def test_a_slot_whose_item_did_not_fall_is_shut_until_somebody_has_looked() -> None:
    async def story(at: Corner) -> None:
        at.controller.will(Drop.JAMMED)
        await at.pay("water", approved=200)
        await at.says(ev.SaleCancelled)
        at.send(cmd.NewSale(), cmd.AddItem("water"))
        await at.noticed("sold_out")

    async def after(at: Corner) -> None:
        at.send(cmd.AddItem("water"))  # a restart forgets nothing
        await at.noticed("sold_out")
        at.send(cmd.FaultFixed("A1"), cmd.AddItem("water"))
        await at.until(lambda: bool(at._seen.basket.lines))

    corner = Corner()
    play(corner, story)
    play(corner, after)
    told = [row for row in corner.said(ev.SlotTold) if isinstance(row, ev.SlotTold)]
    assert [(row.slot, row.why) for row in told] == [("A1", "jammed"), ("A1", "")]


def test_staff_counts_what_the_machine_does_not() -> None:
    corner = Corner(slots=(Slot("A1", None, 1),))

    async def story(at: Corner) -> None:
        at.send(cmd.FillSlot("A1", 1))
        await at.pay("water", approved=200)
        await at.says(ev.SaleClosed)
        at.send(cmd.NewSale(), cmd.AddItem("water"))
        await at.noticed("sold_out")

    play(corner, story)


def test_what_staff_fills_is_told_to_a_machine_that_counts() -> None:
    corner = Corner()

    async def story(at: Corner) -> None:
        at.send(cmd.FillSlot("A2", 9))
        await at.until(lambda: at.controller.slots[1].left == 9)
        at.controller.state = MachineState.FAULT
        at.send(cmd.FaultFixed())
        await at.until(lambda: at.controller.state is MachineState.READY)

    play(corner, story)


@pytest.mark.parametrize(("slot", "left", "why"), [("Z9", 3, "no_such_slot"), ("A1", 1000, "slot_count")])
def test_a_slot_that_is_not_there_or_a_count_that_cannot_be(slot: str, left: int, why: str) -> None:
    async def story(at: Corner) -> None:
        at.send(cmd.FillSlot(slot, left))
        await at.noticed(why)

    assert not play(Corner(), story).said(ev.SlotTold)


def test_a_machine_with_its_door_open_takes_no_money() -> None:
    async def story(at: Corner) -> None:
        await at.pay("water")
        await at.until(lambda: any(notice.code == "machine_off" for notice in at._seen.notices))

    corner = Corner()
    corner.controller.state = MachineState.DOOR_OPEN
    play(corner, story)
    assert asked(corner, "open") == 0


# --- the power goes


def test_power_lost_before_the_first_item_lets_the_hold_go() -> None:
    corner = Corner()

    async def before(at: Corner) -> None:
        await at.pay("water")
        await at.until(lambda: asked(at, "open") == 1)

    async def after(at: Corner) -> None:
        at.rail.reads(Reading(Phase.APPROVED, due=200, paid=200))
        await at.until(lambda: asked(at, "void") == 1)

    play(corner, before)
    play(corner, after)
    assert corner.controller.moved == []


@pytest.mark.parametrize(("seen", "charged"), [(Drop.SEEN, 1), (Drop.NOT_SEEN, 0)], ids=["seen", "not seen"])
def test_power_lost_while_the_motor_ran_asks_the_machine(seen: Drop, charged: int) -> None:
    corner = Corner()
    corner.controller.drop_s = 1e9

    async def before(at: Corner) -> None:
        at.controller.will(seen)
        await at.pay("water", approved=200)
        await at.until(lambda: bool(at.controller.moved))

    async def after(at: Corner) -> None:
        for item in at.controller._items.values():
            item.ended = True
        await at.until(lambda: asked(at, "settle") + asked(at, "void") == 1)

    play(corner, before)
    play(corner, after)
    assert asked(corner, "settle") == charged
    assert len(corner.controller.moved) == 1
    told = corner.said(ev.DropEnded)[-1]
    assert isinstance(told, ev.DropEnded)
    assert (told.drop, told.recalled) == (seen, True)


def test_goods_for_which_the_service_let_the_money_go_are_told() -> None:
    corner = Corner()
    corner.controller.drop_s = 1e9

    async def before(at: Corner) -> None:
        await at.pay("water", approved=200)
        await at.until(lambda: bool(at.controller.moved))

    async def after(at: Corner) -> None:
        for item in at.controller._items.values():
            item.ended = True
        lost = await at.says(ev.GoodsUnpaid)
        assert isinstance(lost, ev.GoodsUnpaid)
        assert lost.minor == 200

    play(corner, before)
    corner.rail.reads(Reading(Phase.EXPIRED))
    play(corner, after)
    assert corner.said(ev.SaleCancelled)


class Ahead(SystemClock):
    """A clock that a test sets ahead."""

    ahead_s = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self.ahead_s)

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead_s


def test_what_a_person_finds_uncharged_long_after_the_goods_is_told_and_the_sale_ends() -> None:
    """The service was gone when it should have charged: its word for it is none of ours, so a person asks it."""
    clock = Ahead()
    corner = Corner(clock=clock)
    corner.rail.then("settle", Uncertain("gone"), Uncertain("gone"))

    async def story(at: Corner) -> None:
        await at.pay("water", approved=200)
        await at.until(lambda: asked(at, "settle") == 1)
        at.rail.reads(Reading(Phase.UNKNOWN, words="EXPIRED"))
        await later(at, 100.0, lambda: at._seen.payment is not None and at._seen.payment.can_set_aside)
        assert at._seen.payment is not None
        payment = at._seen.payment.id
        at.send(cmd.SetAside(payment))
        await later(at, 2000.0, lambda: bool(at.said(ev.PaymentGivenUp)))
        at.send(cmd.DecidePayment(payment, charged=False, evidence="asked by telephone"))
        lost = await at.says(ev.GoodsUnpaid)
        assert isinstance(lost, ev.GoodsUnpaid)
        assert lost.minor == 200

    async def later(at: Corner, seconds: float, there: Callable[[], bool]) -> None:
        assert at.till is not None
        clock.ahead_s += seconds
        at.till.submit(Resume())
        await at.until(there)

    play(corner, story)
    assert corner.said(ev.SaleCancelled)
