"""Goods and money back through the till: each is counted once, where it went and against its tax."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.domain import events as ev
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.domain.shift_text import shift_text
from tests.fakes.scripted_rail import ScriptedRail
from tests.rules.real_till import Cashier, played
from tests.unit.shift_room import SWIP, Shop, closes, is_paid_by


def balanced(shop: Shop) -> None:
    told = shop.view.totals
    assert told.net == sum(rail.taken - rail.returned for rail in told.rails)
    assert told.net == told.net_by_tax
    assert told.returns_open == told.overpaid == 0


async def sells(c: Cashier, shop: Shop, *prices: int, percent: int = 0) -> str:
    """Sell for cash with a discount on the whole basket; returns the sale's id."""
    before = len(shop.told(ev.SaleClosed))
    c.sends(cmd.NewSale(), *(cmd.AddByPrice(price=price, name=f"Thing {price}") for price in prices))
    if percent:
        c.sends(cmd.DiscountBasket(percent=percent))
    c.sends(cmd.Pay(), cmd.TakeCash(received=100_000))
    await c.sees(lambda _: len(shop.told(ev.SaleClosed)) > before)
    return c.desk.state.screen.last_closed


async def closed_returns(c: Cashier, shop: Shop, number: int) -> None:
    await c.sees(lambda _: len(shop.told(ev.ReturnClosed)) >= number)
    await c.sees(lambda _: shop.view.totals.refunds >= number)


def test_a_whole_cash_sale_comes_back_and_the_shift_is_as_before() -> None:
    async def story() -> None:
        shop = Shop(cash_rounding=5)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(10000))
            sale = await sells(c, shop, 333, 1236, percent=1000)  # 14.12, of which 14.10 are paid
            taken = shop.view.totals.taken
            assert (shop.view.totals.discounts, shop.view.totals.rounding) == (157, -2)
            c.sends(cmd.NewSale(), cmd.Refund(sale, "whole", "faulty"))
            await closed_returns(c, shop, 1)
            balanced(shop)
            told = shop.view.totals
            assert (told.net, told.rounding, told.discounts, shop.view.expected) == (0, 0, 0, 10000)
            assert (told.taken, told.returned, told.refunds) == (taken, taken, 1)
            assert [(rate.gross, rate.tax) for rate in told.tax] == [(0, 0)]

    played(story())


def test_lines_and_sums_back_in_parts_add_up_to_the_whole() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(10000))
            sale = await sells(c, shop, 999, 501, 77, percent=333)
            line = c.desk.state.sales[sale].basket.lines[0].id
            c.sends(cmd.NewSale(), cmd.Refund(sale, "lines", "faulty", lines=((line, 1000),)))
            await closed_returns(c, shop, 1)
            balanced(shop)
            c.sends(cmd.LeaveRefund(), cmd.Refund(sale, "amount", "overcharged", minor=100))
            await closed_returns(c, shop, 2)
            balanced(shop)
            c.sends(cmd.LeaveRefund(), cmd.Refund(sale, "whole", "faulty"))
            await closed_returns(c, shop, 3)
            balanced(shop)
            assert (shop.view.totals.net, shop.view.expected) == (0, 10000)

    played(story())


def test_a_wallet_payment_comes_back_on_its_rail_and_the_drawer_is_not_touched() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(500))
            await is_paid_by(c, shop, rail)
            sale = c.desk.state.screen.last_closed
            c.sends(cmd.NewSale(), cmd.Refund(sale, "amount", "overcharged", minor=250))
            await closed_returns(c, shop, 1)
            balanced(shop)
            (swip,) = shop.view.totals.rails
            assert (swip.taken, swip.returned, swip.refunds) == (1000, 250, 1)
            assert shop.view.expected == 500

    played(story())


def test_a_refund_that_is_still_open_when_the_shift_closes_is_booked_in_the_next() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            rail.reads(Reading(Phase.APPROVED, due=600))
            c.sends(cmd.AddByPrice(price=1000), cmd.Pay(), cmd.TakeCash(400, 400), cmd.StartPayment("swip"))
            await c.sees(lambda _: bool(shop.told(ev.SaleClosed)))
            rail.reads(Reading(Phase.CLOSED_PAID, due=600, paid=600))
            sale = c.desk.state.screen.last_closed
            rail.delay_s = 20.0  # the service takes its time; the cash went back at once
            c.sends(cmd.NewSale(), cmd.Refund(sale, "whole", "faulty"))
            await c.sees(lambda _: bool(shop.told(ev.ReturnPaid)))
            c.sends(cmd.CloseShift((), "counted"))
            await c.sees(lambda _: shop.view.reconcile.closing)
            c.sends(cmd.CloseShift((), "counted"))
            await c.sees(lambda _: bool(shop.told(ev.ShiftClosed)))
            first = shop.z.totals
            assert (first.returned, first.returns_open) == (400, 400)
            assert first.net == first.net_by_tax == 600
            c.sends(cmd.OpenShift(0))
            await c.sees(lambda _: bool(shop.told(ev.ReturnClosed)))
            await closes(c, shop)
            second = shop.z.totals
            assert (second.returned, second.returns_open) == (600, -400)
            assert second.net == second.net_by_tax == -600

    played(story())


def test_goods_back_without_a_receipt_leave_the_drawer_and_the_tax() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(5000), cmd.AddByPrice(price=700), cmd.ReturnWithoutReceipt("no receipt"))
            await closed_returns(c, shop, 1)
            balanced(shop)
            told = shop.view.totals
            assert (told.sales, told.net, shop.view.expected) == (0, -700, 4300)

    played(story())


def test_an_exchange_is_money_back_and_a_tender_of_the_new_sale() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            sale = await sells(c, shop, 800)
            line = c.desk.state.sales[sale].basket.lines[0].id
            c.sends(cmd.NewSale(), cmd.AddByPrice(price=1000), cmd.Pay(), cmd.Exchange(sale, ((line, 1000),), "size"))
            await c.sees(lambda _: bool(shop.told(ev.ReturnTendered)))
            c.sends(cmd.TakeCash(received=200))
            await c.sees(lambda _: len(shop.told(ev.SaleClosed)) == 2)
            await closed_returns(c, shop, 1)
            balanced(shop)
            assert (shop.view.totals.net, shop.view.expected) == (1000, 1000)
            await closes(c, shop, ((1000, 1),))
            assert "Refund Exchange" in shift_text(shop.side.reports[0])

    played(story())


def test_an_exchange_for_a_sale_that_is_given_up_leaves_the_drawer() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            sale = await sells(c, shop, 800)
            line = c.desk.state.sales[sale].basket.lines[0].id
            c.sends(cmd.NewSale(), cmd.AddByPrice(price=1000), cmd.Pay(), cmd.Exchange(sale, ((line, 1000),), "size"))
            await c.sees(lambda _: bool(shop.told(ev.ReturnTendered)))
            c.sends(cmd.GiveUpSale())
            await c.sees(lambda _: bool(shop.told(ev.SaleCancelled)))
            balanced(shop)
            assert (shop.view.totals.net, shop.view.expected) == (0, 0)

    played(story())


def test_a_second_tap_exchanges_nothing_more() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.NewSale(), cmd.AddByPrice(price=100, quantity=3000), cmd.Pay(), cmd.TakeCash(received=300))
            await c.sees(lambda _: bool(shop.told(ev.SaleClosed)))
            sale = c.desk.state.screen.last_closed
            line = c.desk.state.sales[sale].basket.lines[0].id
            tap = cmd.Exchange(sale, ((line, 1000),), "size")
            c.sends(cmd.NewSale(), cmd.AddByPrice(price=1000), cmd.Pay(), tap, tap)
            await c.waits(1)
            c.sends(tap)
            await c.waits(1)
            assert [event.minor for event in shop.told(ev.ReturnTendered)] == [100]  # type: ignore[attr-defined]

    played(story())


def test_nothing_is_voided_in_the_breath_that_closed_its_shift() -> None:
    async def story() -> None:
        shop = Shop(close_wait_s=0.0)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            sale = await sells(c, shop, 450)
            close = cmd.CloseShift((), "counted")
            c.sends(cmd.NewSale(), close, close, cmd.VoidCashSale(sale, "keyed wrongly"))
            await c.sees(lambda _: bool(shop.told(ev.ShiftClosed)))
            assert (shop.told(ev.ReturnStarted), shop.said[-1]) == ([], "void_other_shift")

    played(story())


def test_a_cash_sale_keyed_wrongly_is_undone_within_the_shift() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(1000))
            sale = await sells(c, shop, 450)
            c.sends(cmd.NewSale(), cmd.VoidCashSale(sale, "keyed wrongly"))
            await closed_returns(c, shop, 1)
            balanced(shop)
            assert (shop.view.totals.net, shop.view.expected) == (0, 1000)

    played(story())
