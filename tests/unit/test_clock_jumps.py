"""A wall clock that jumps by a day, or by the hour of daylight saving: locks, sessions, shifts and waits keep time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.domain import events as ev
from pos_terminal.domain.moment import Moment, surely_spent
from pos_terminal.domain.shift_text import shift_text
from pos_terminal.domain.terms import Capabilities, Refunds, Terms
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.memory_pins import MemoryPins
from tests.fakes.scripted_rail import ScriptedRail, lost
from tests.rules.ports import START
from tests.rules.real_till import Cashier, played
from tests.unit.shift_room import Shop, closes, is_paid_by, sells_for_cash
from tests.unit.till_room import CASHIER_PIN, MANAGER_PIN, Room, open_room

DAY = 86_400.0
jumps = pytest.mark.parametrize(
    "jump", [DAY, -DAY, 3600.0, -3600.0], ids=["day on", "day back", "hour on", "hour back"]
)


def staffed(scene: Callable[[Room], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with open_room() as room:
            await room.staff()
            await scene(room)

    asyncio.run(whole())


async def lock_out(room: Room) -> None:
    await room.send(cmd.Lock())
    for _ in range(5):
        await room.sign_in("Anna", "0000")


# --- PINs


@jumps
def test_a_lock_of_this_run_keeps_its_time(jump: float) -> None:
    async def scene(room: Room) -> None:
        await lock_out(room)
        room.clock.jump(jump)
        await room.pass_time(59)
        assert room.who("Anna").locked_until == room.clock.monotonic() + 1
        assert (await room.sign_in("Anna", CASHIER_PIN)).operator == ""
        await room.pass_time(1)
        assert (await room.sign_in("Anna", CASHIER_PIN)).operator == "Anna"

    staffed(scene)


@pytest.mark.parametrize("jump", [3600.0, -3600.0, -DAY, -300 * DAY])
def test_a_lock_that_is_read_back_holds_whatever_the_clock_says(jump: float) -> None:
    """Set ahead or back while the till was off, once or at every start: nobody has more tries for it."""

    async def scene() -> None:
        clock, pins = FakeClock(), MemoryPins()
        async with open_room(clock=clock, pins=pins) as room:
            await room.staff()
            await lock_out(room)
            kept = room.journal
        for start in (1000, 2000):
            clock.jump(jump)
            async with open_room(clock=clock, pins=pins, journal=lambda *_: kept, first_id=start) as room:
                assert room.who("Anna").locked_until == clock.monotonic() + 60
                assert (await room.sign_in("Anna", CASHIER_PIN)).operator == ""
        async with open_room(clock=clock, pins=pins, journal=lambda *_: kept, first_id=3000) as room:
            await room.pass_time(60)
            assert (await room.sign_in("Anna", CASHIER_PIN)).operator == "Anna"

    asyncio.run(scene())


def test_nobody_waits_for_yesterdays_lock() -> None:
    async def scene() -> None:
        clock, pins = FakeClock(), MemoryPins()
        async with open_room(clock=clock, pins=pins) as room:
            await room.staff()
            await lock_out(room)
            kept = room.journal
        assert isinstance(kept, MemoryJournal)
        clock.advance(10 * 3600)
        async with open_room(clock=clock, pins=pins, journal=lambda *_: kept, first_id=1000) as room:
            assert room.who("Anna").locked_until == 0
            assert (await room.sign_in("Anna", CASHIER_PIN)).operator == "Anna"

    asyncio.run(scene())


@jumps
def test_a_managers_session_and_an_approval_end_by_the_time_that_passed(jump: float) -> None:
    async def scene(room: Room) -> None:
        await room.sign_in("Anna", CASHIER_PIN)
        await room.send(cmd.AddItem("bread"), cmd.DiscountBasket(percent=2000))
        room.clock.jump(jump)
        assert (await room.pass_time(59)).people.approval is not None
        assert (await room.pass_time(1)).people.approval is None
        await room.sign_in("Mia", MANAGER_PIN)
        room.clock.jump(-jump)
        assert (await room.pass_time(119)).operator == "Mia"
        assert (await room.pass_time(1)).operator == "Anna"

    staffed(scene)


# --- shifts


@jumps
def test_a_shift_over_a_jump_has_its_z_and_every_sale(jump: float) -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(5000))
            await sells_for_cash(c, shop)
            shop.clock.wall_off += jump
            await sells_for_cash(c, shop)
            await closes(c, shop, ((5000, 1), (1000, 2)))
            assert (shop.z.z, shop.z.expected, shop.z.counted) == ("TZ2-1", 7000, 7000)
            assert shop.z.totals.sales == 2
            assert sum(hour.sales for hour in shop.z.totals.hours) == 2
            assert "20.00" in shift_text(shop.side.reports[-1], 48)
            c.sends(cmd.OpenShift(7000))
            await sells_for_cash(c, shop)
            shop.clock.wall_off -= jump
            await closes(c, shop, ((5000, 1), (1000, 3)))
            assert (shop.z.z, shop.z.totals.sales, shop.z.counted) == ("TZ2-2", 1, 8000)

    played(story())


@pytest.mark.parametrize("night", [datetime(2026, 3, 29, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)])
def test_the_night_of_daylight_saving_counts_each_hour_once(night: datetime) -> None:
    """In Tallinn 02:59 is followed by 04:00 in March, and 03:00 comes twice in October: three hours, three sales."""

    async def story() -> None:
        shop = Shop()
        shop.rules = replace(shop.rules, shop=replace(shop.rules.shop, timezone="Europe/Tallinn"))
        shop.clock.wall_off = (night - START).total_seconds()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            for _ in range(3):
                await sells_for_cash(c, shop)
                shop.clock.wall_off += 3600
            await closes(c, shop, ((1000, 3),))
            assert [hour.sales for hour in shop.z.totals.hours] == [1, 1, 1]
            assert shop.z.totals.sales == 3

    played(story())


@jumps
def test_a_cash_sale_of_this_shift_can_be_undone_after_a_jump(jump: float) -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(5000))
            await c.sees(lambda _: shop.view.open)
            shop.clock.wall_off += jump
            await sells_for_cash(c, shop)
            sale = next(iter(c.desk.state.sales.values()))
            c.sends(cmd.NewSale(), cmd.VoidCashSale(sale.id, "keyed wrongly"))
            await c.sees(lambda _: bool(shop.told(ev.ReturnClosed)) or "void_other_shift" in shop.said)
            assert shop.told(ev.ReturnClosed)

    played(story())


# --- a refund in doubt

SWIP = Terms("swip", "SWiP", "a", Capabilities(refunds=Refunds.MANY))


async def in_doubt(c: Cashier, shop: Shop, rail: ScriptedRail) -> tuple[str, str]:
    payment = await is_paid_by(c, shop, rail)
    sale = c.desk.state.payments[payment].sale
    rail.then("refund", *lost())
    c.sends(cmd.PlanRefund(sale), cmd.Refund(sale, "whole", "faulty"))
    await c.sees(lambda c: c.desk.state.payments[payment].refunds[-1:] != () and _doubt(c, payment))
    return payment, c.desk.state.payments[payment].refunds[-1].id


def _doubt(c: Cashier, payment: str) -> bool:
    return c.desk.state.payments[payment].refunds[-1].state == "doubt"


@jumps
def test_a_refund_in_doubt_is_decided_after_ten_minutes_of_this_run(jump: float) -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            payment, refund = await in_doubt(c, shop, rail)
            decision = cmd.DecideRefund(payment, refund, True, "their list", approver="Manager")
            shop.clock.wall_off += jump
            await c.waits(590)
            c.sends(decision)
            await c.sees(lambda _: "refund_too_early" in shop.said)
            assert _doubt(c, payment)
            await c.waits(11)
            c.sends(decision)
            await c.sees(lambda c: not _doubt(c, payment))

    played(story())


def test_a_clock_that_went_back_while_the_till_was_off_ends_no_wait_and_makes_it_no_longer() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            payment, refund = await in_doubt(c, shop, rail)
        shop.clock.wall_off -= 200
        decision = cmd.DecideRefund(payment, refund, True, "their list", approver="Manager")
        async with shop.open() as c:
            c.sends(decision)
            await c.sees(lambda _: "refund_too_early" in shop.said)
            await c.waits(601)
            c.sends(decision)
            await c.sees(lambda c: not _doubt(c, payment))

    played(story())


def test_what_has_surely_passed() -> None:
    began = Moment(START + timedelta(hours=2), 50.0)
    now = Moment(START + timedelta(hours=2, seconds=30), 80.0)
    assert surely_spent(Moment(now.at + timedelta(days=1), 20.0), now, began) == 60  # both of this run
    assert surely_spent(Moment(now.at - timedelta(days=1), 20.0), now, began) == 60
    assert surely_spent(Moment(now.at - timedelta(seconds=90)), now, began) == 90  # read back
    assert surely_spent(Moment(now.at + timedelta(days=1)), now, began) == 30
