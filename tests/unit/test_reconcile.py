"""Asking the services: every payment of the shift is read again, and what differs is named with what it means."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.domain import events as ev
from pos_terminal.domain.errors import Busy, Refused, Unreachable
from pos_terminal.domain.reading import Phase, Reading
from tests.fakes.scripted_rail import ScriptedRail
from tests.rules.real_till import Cashier, played
from tests.unit.shift_room import PAID, SWIP, Shop, closes, is_paid_by, sells_for_cash


async def asks(c: Cashier, shop: Shop) -> None:
    before = len(shop.told(ev.ShiftReconciled))
    c.sends(cmd.Reconcile())
    await c.sees(lambda _: len(shop.told(ev.ShiftReconciled)) > before)


def test_all_agree_and_it_stands_on_the_z() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await sells_for_cash(c, shop)
            for _ in range(3):
                await is_paid_by(c, shop, rail)
            await asks(c, shop)
            seen = shop.view.reconcile
            assert (seen.state, seen.done, seen.of, seen.agreed, seen.rows) == ("done", 3, 3, 3, ())
            await closes(c, shop, ((1000, 1),))
            assert (shop.z.totals.reconciled, shop.z.totals.differing) == (3, 0)

    played(story())


def test_another_sum_at_the_service_is_a_row_with_both_sums() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            payment = await is_paid_by(c, shop, rail)
            rail.reads(Reading(Phase.CLOSED_PAID, due=1000, paid=900))
            await asks(c, shop)
            (row,) = shop.view.reconcile.rows
            assert (row.payment, row.what, row.ours, row.theirs) == (payment, "sums_differ", 1000, 900)
            await closes(c, shop)
            assert shop.z.differing == (row,)
            assert shop.z.totals.differing == 1

    played(story())


def test_a_payment_the_service_lost_is_only_ours() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await is_paid_by(c, shop, rail)
            rail.then("look", Refused("no such order", not_found=True))
            await asks(c, shop)
            assert [row.what for row in shop.view.reconcile.rows] == ["only_ours"]
            await asks(c, shop)  # and found again
            assert shop.view.reconcile.rows == ()

    played(story())


def test_closing_does_not_wait_for_a_dead_service() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            for _ in range(6):
                await is_paid_by(c, shop, rail)
            rail.then("look", *[Unreachable("no line")] * 6)
            looked = rail.count("look")
            await closes(c, shop)
            assert [row.what for row in shop.z.differing] == ["unreachable"] * 6
            assert rail.count("look") == looked + 3  # then it was left alone

    played(story())


def test_a_service_that_asks_for_patience_is_asked_again_and_nothing_is_named_unreachable() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            for _ in range(4):
                await is_paid_by(c, shop, rail)
            rail.then("look", *[Busy("used up", retry_after=20.0)] * 3)
            began = shop.clock.monotonic()
            await asks(c, shop)
            assert shop.clock.monotonic() - began >= 60.0
            seen = shop.view.reconcile
            assert (seen.done, seen.of, seen.agreed, seen.rows) == (4, 4, 4, ())
            rail.then("look", *[Busy("used up", retry_after=20.0)] * 4)
            await asks(c, shop)
            assert [row.what for row in shop.view.reconcile.rows] == ["unreachable"], "not for ever"

    played(story())


def test_a_slow_service_holds_a_closing_up_for_its_time_and_a_second_tap_for_none() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail, close_wait_s=20.0)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await is_paid_by(c, shop, rail)
            rail.delay_s = 25.0
            began = shop.clock.monotonic()
            await closes(c, shop)
            assert 19.0 < shop.clock.monotonic() - began < 22.0
            c.sends(cmd.OpenShift(0))
            rail.delay_s = 0.0
            await is_paid_by(c, shop, rail)
            rail.delay_s = 25.0
            began = shop.clock.monotonic()
            c.sends(cmd.CloseShift(()))
            await c.sees(lambda _: shop.view.reconcile.closing)
            await closes(c, shop)
            assert shop.clock.monotonic() - began < 5.0

    played(story())


def test_a_closing_asks_only_what_was_not_heard_of_yet() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await is_paid_by(c, shop, rail)
            await is_paid_by(c, shop, rail)
            await asks(c, shop)
            await is_paid_by(c, shop, rail)
            looked = rail.count("look")
            await closes(c, shop)
            assert rail.count("look") == looked + 1
            assert shop.z.totals.reconciled == 3

    played(story())


def test_rule_14_a_cancelled_payment_that_reads_charged_at_the_close_goes_back() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await c.opens_a_payment("swip")
            payment = c.payment.id
            rail.then("void", Reading(Phase.VOIDED)).reads(Reading(Phase.VOIDED))
            c.sends(cmd.AskCancel(payment))
            await c.sees(lambda c: c.payment.state == "voided")
            c.sends(cmd.BackToSale(), cmd.CancelSale())
            await c.waits(3600)  # the looks after the end are over
            rail.reads(PAID)
            await closes(c, shop)
            await c.sees(lambda c: rail.count("refund") + rail.count("release") > 0)
            assert [row.what for row in shop.z.differing] == ["sums_differ"]

    played(story())


def test_cash_with_loyalty_is_asked_about_too() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await c.opens_a_payment("swip")
            rail.reads(Reading(Phase.OPEN, due=900))
            await c.sees(lambda c: c.payment.due == 900)
            rail.then("look", *[Reading(Phase.OPEN, due=900)] * 3)
            rail.reads(Reading(Phase.CLOSED_UNPAID, due=900, paid=900))
            c.sends(cmd.CashWithLoyalty(c.payment.id, received=900))
            await c.sees(lambda c: c.payment.state == "recorded")
            await asks(c, shop)
            assert (shop.view.reconcile.agreed, shop.view.reconcile.rows) == (1, ())
            rail.reads(PAID)
            await asks(c, shop)
            assert [row.what for row in shop.view.reconcile.rows] == ["sums_differ"]

    played(story())


def test_a_shift_without_payments_has_nothing_to_ask() -> None:
    async def story() -> None:
        shop = Shop(ScriptedRail(SWIP))
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0), cmd.Reconcile())
            await c.sees(lambda _: "nothing_to_ask" in shop.said)

    played(story())


def test_of_many_that_nobody_can_be_asked_about_some_are_named_and_the_rest_counted() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            for _ in range(30):
                await is_paid_by(c, shop, rail)
        shop.rails = {}  # the next start has no such rail
        async with shop.open() as c:
            await c.sees(lambda _: shop.view.open)
            await closes(c, shop)
            assert len(shop.z.differing) == 20
            assert (shop.z.totals.reconciled, shop.z.totals.unasked, shop.z.totals.differing) == (0, 30, 0)

    played(story())


def test_what_was_not_asked_in_time_is_asked_later_on_demand_also_after_a_restart() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail, close_wait_s=1.0)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            for _ in range(12):
                await is_paid_by(c, shop, rail)
            await closes(c, shop)
            left = shop.z.totals.unasked
            assert left
            assert shop.view.reconcile.left == left
        async with shop.open() as c:
            await c.sees(lambda _: shop.view.reconcile.left == left)
            c.sends(cmd.OpenShift(0))
            await is_paid_by(c, shop, rail)
            await asks(c, shop)
            seen = shop.view.reconcile
            assert (seen.of, seen.agreed, seen.unasked, seen.left) == (13, 13, 0, 0)
            await closes(c, shop)
            assert shop.z.totals.unasked == 0
            await is_paid_by(c, shop, rail)
            await asks(c, shop)
            assert shop.view.reconcile.of == 1, "every service answered about the shift before"

    played(story())


def test_what_was_not_asked_in_time_is_counted_as_such() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail, close_wait_s=1.0)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            for _ in range(12):
                await is_paid_by(c, shop, rail)
            await closes(c, shop)
            told = shop.z.totals
            assert told.reconciled + told.unasked == 12
            assert 0 < told.reconciled < 12

    played(story())
