"""A shift through the till: float, cash in and out, X, count and Z; closing can always finish."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.ports import JournalBroken
from pos_terminal.domain import events as ev
from pos_terminal.domain.receipt import Receipt
from pos_terminal.domain.shift_text import shift_text
from tests.fakes.scripted_rail import ScriptedRail
from tests.rules.real_till import played
from tests.unit.shift_room import COUNT, SWIP, Shop, closes, is_paid_by, sells_for_cash
from tests.unit.till_room import CASHIER_PIN, MANAGER_PIN, RULES, open_room


def test_a_sale_waits_for_no_shift_and_belongs_to_the_one_opened_next() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            await sells_for_cash(c, shop)
            assert not shop.view.open
            c.sends(cmd.OpenShift(15000))
            await c.sees(lambda _: shop.view.open)
            assert (shop.view.number, shop.view.expected, shop.view.totals.sales) == (1, 16000, 1)
            c.sends(cmd.OpenShift(100))
            await c.sees(lambda _: "shift_open_already" in shop.said)
            assert shop.view.cash == 15000

    played(story())


def test_cash_in_and_out_need_a_reason_and_open_the_drawer() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.MoveCash(500, "change"))
            await c.sees(lambda _: "shift_not_open" in shop.said)
            c.sends(cmd.OpenShift(15000), cmd.MoveCash(-20000, "  "), cmd.MoveCash(0, "nothing"))
            await c.sees(lambda _: {"reason_needed", "cash_moved_limit"} <= set(shop.said))
            assert shop.side.opened == 0
            c.sends(cmd.MoveCash(-5000, "to the safe"), cmd.MoveCash(700, "change"))
            await c.sees(lambda _: shop.view.expected == 10700)
            assert shop.side.opened == 2
            assert (shop.view.totals.cash_in, shop.view.totals.cash_out, shop.view.totals.no_sale) == (700, 5000, 0)

    played(story())


def test_the_z_has_the_next_number_what_was_counted_and_every_total() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(15000))
            await sells_for_cash(c, shop)
            await closes(c, shop, (*COUNT, (100, 9)), "one euro less")
            z = shop.z
            assert (z.z, z.number, z.expected, z.counted, z.note) == ("TZ2-1", 1, 16000, 15900, "one euro less")
            assert (z.totals.taken, z.cash) == (1000, 15000)
            c.sends(cmd.OpenShift(10000))
            await closes(c, shop)
            assert (shop.z.z, shop.z.number, shop.z.totals.sales) == ("TZ2-2", 2, 0)

    played(story())


def test_what_is_sold_in_the_same_breath_as_the_close_is_on_that_z() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await c.sees(lambda _: shop.view.open)
            sale = (cmd.AddByPrice(price=1000), cmd.Pay(), cmd.TakeCash(received=1000))
            c.sends(
                *sale, cmd.CloseShift(((1000, 1),)), cmd.AddByPrice(price=300), cmd.Pay(), cmd.TakeCash(received=300)
            )
            await c.sees(lambda _: len(shop.told(ev.SaleClosed)) == 2)
            assert shop.z.totals.taken == 1000
            assert shop.view.totals.taken == 300

    played(story())


def test_a_drawer_that_moved_while_the_services_were_asked_is_counted_again() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail, close_wait_s=20.0)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await is_paid_by(c, shop, rail)
            rail.delay_s = 9.0
            c.sends(cmd.CloseShift(()))
            await c.waits(2)
            await sells_for_cash(c, shop)
            await c.sees(lambda _: "drawer_moved" in shop.said)
            assert shop.view.open
            assert shop.told(ev.ShiftClosed) == []
            await closes(c, shop, ((1000, 1),), "")
            assert shop.z.counted == shop.z.expected == 1000

    played(story())


def test_a_difference_over_the_limit_asks_for_a_note_and_no_more() -> None:
    async def story() -> None:
        shop = Shop(difference_limit=200)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(1000), cmd.CloseShift(((500, 1),)))
            await c.sees(lambda _: "difference_note" in shop.said)
            assert shop.view.open
            await closes(c, shop, ((500, 1),), "the cat")
            assert shop.z.counted - shop.z.expected == -500

    played(story())


@pytest.mark.parametrize("count", [((7, 1),), ((500, -1),), ((500, 1), (500, 1)), ((500, 10**6),)])
def test_a_count_of_no_such_coin_closes_nothing(count: tuple[tuple[int, int], ...]) -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0), cmd.CloseShift(count, "note"))
            await c.sees(lambda _: "count_wrong" in shop.said)
            assert shop.view.open

    played(story())


def test_an_empty_day_closes_with_a_whole_z() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await closes(c, shop, note="")
            (report,) = shop.side.reports
            text = shift_text(report)
            assert "NET" in text
            assert max(map(len, text.splitlines())) <= 42

    played(story())


def test_a_payment_left_open_is_named_on_the_z_and_paid_in_the_next_shift() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await c.opens_a_payment("swip")
            c.sends(cmd.LeaveOpen(c.payment.id))
            await closes(c, shop)
            assert [(one.payment, one.minor, one.what) for one in shop.z.named] == [(c.payment.id, 1000, "open")]
            assert shop.z.carried == (c.payment.id,)
            (report,) = shop.side.reports
            assert "Moves to the next shift" in shift_text(report)

    played(story())


def test_the_z_is_printed_with_its_proof_and_again_as_a_copy() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(15000))
            await sells_for_cash(c, shop)
            await closes(c, shop, COUNT)
            c.sends(cmd.PrintZ("TZ2-1"), cmd.PrintZ("TZ2-1"), cmd.PrintZ("TZ2-9"))
            await c.sees(lambda _: "no_such_z" in shop.said)
            first, copy, again = shop.side.reports
            assert len(first.proof) == 8
            assert (copy.copy, again.copy, first.copy) == (1, 2, 0)
            assert shift_text(copy).replace(f"{'COPY 1':^42}".rstrip() + "\n", "") == shift_text(first)

    played(story())


def test_an_old_receipt_printed_again_bears_its_own_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the newest are kept at hand."""
    monkeypatch.setattr("pos_terminal.app.desk.PROOFS", 2)

    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            for _ in range(5):
                await sells_for_cash(c, shop)
            first = next(entry for entry in shop.journal.entries() if isinstance(entry.event, ev.SaleClosed))
            sold = [document for document in shop.side.printed if isinstance(document, Receipt)]
            c.sends(cmd.Reprint(first.envelope.sale))
            await c.sees(lambda _: len(shop.side.printed) > len(sold))
            copy = shop.side.printed[-1]
            assert isinstance(copy, Receipt)
            assert copy.copy == 1
            assert len({receipt.proof for receipt in sold}) == 5
            assert (copy.number, copy.proof) == (sold[0].number, sold[0].proof)

    played(story())


def test_baskets_that_are_parked_stay_parked_and_the_z_says_so() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0), cmd.AddByPrice(price=500), cmd.Park("Table 4"))
            await closes(c, shop)
            assert shop.z.parked == 1
            assert "Baskets that stay parked" in shift_text(shop.side.reports[0])
            assert len(shop.views[-1].parked) == 1

    played(story())


def test_a_scan_makes_no_new_view_of_the_shift() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await c.sees(lambda _: shop.view.open)
            before = shop.view
            c.sends(cmd.AddByPrice(price=500))
            await c.sees(lambda _: bool(shop.views[-1].basket.lines))
            assert shop.view is before
            c.sends(cmd.Pay(), cmd.TakeCash(received=500))
            await c.sees(lambda _: shop.view.totals.sales == 1)

    played(story())


def test_an_x_closes_nothing() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(15000))
            await sells_for_cash(c, shop)
            c.sends(cmd.PrintX(), cmd.SaveReport())
            await c.sees(lambda _: len(shop.side.reports) == 2)
            printed, saved = shop.side.reports
            assert (printed.z, printed.only_saved, saved.only_saved) == ("", False, True)
            assert shop.view.open
            assert "X REPORT 0001" in shift_text(printed)

    played(story())


def test_a_broken_journal_closes_nothing_and_the_next_try_has_the_same_number() -> None:
    async def story() -> None:
        shop = Shop()
        async with shop.open() as c:
            c.sends(cmd.OpenShift(0))
            await sells_for_cash(c, shop)
            shop.journal.broken = JournalBroken("journal_broken", "full")  # type: ignore[assignment]
            c.sends(cmd.CloseShift((), "note"))
            await c.sees(lambda _: "journal_broken" in shop.said)
            shop.journal.broken = None  # type: ignore[assignment]
            assert shop.view.open
            assert shop.side.reports == []
            assert "shift_closed" not in shop.said
            await closes(c, shop)
            assert (shop.z.z, shop.z.totals.sales) == ("TZ2-1", 1)

    played(story())


def test_a_shift_outlives_a_restart() -> None:
    async def story() -> None:
        rail = ScriptedRail(SWIP)
        shop = Shop(rail)
        async with shop.open() as c:
            c.sends(cmd.OpenShift(15000))
            await is_paid_by(c, shop, rail)
        async with shop.open() as c:
            await c.sees(lambda _: shop.view.open)
            assert (shop.view.totals.taken, shop.view.expected) == (1000, 15000)
            await closes(c, shop)
            assert [(r.rail, r.taken) for r in shop.z.totals.rails] == [("swip", 1000)]

    played(story())


def test_a_cashier_who_counts_blind_is_told_no_sum_before_the_z() -> None:
    async def story() -> None:
        async with open_room(replace(RULES, blind_count=True)) as room:
            await room.staff()
            await room.sign_in("Mia", MANAGER_PIN)
            sale = (cmd.AddByPrice(price=1234), cmd.Pay(), cmd.TakeCash(received=1234))
            await room.send(cmd.OpenShift(5000), *sale, cmd.NewSale())
            assert room.view.shift is not None
            assert room.view.shift.expected == 6234
            await room.send(cmd.Lock())
            await room.sign_in("Anna", CASHIER_PIN)
            view = await room.send(cmd.CountCash(((5000, 1),)))
            assert view.shift is not None
            assert (view.shift.expected, view.shift.cash, view.shift.totals.sales) == (None, 0, 1)
            assert view.shift.totals.taken == view.shift.totals.cash_taken == 0
            for told in (view.shift.preview, view.shift.preview_x):
                assert "12.34" not in told
                assert "62.34" not in told
            view = await room.send(cmd.CloseShift(((5000, 1),)))
            assert "difference_note_blind" in room.notices()
            assert "1234" not in str(view.notices)
            await room.send(cmd.CloseShift(((5000, 1),), "counted twice"))
            assert room.view.shift is not None
            assert not room.view.shift.open

    asyncio.run(story())


def test_counting_opens_the_drawer_for_whoever_may_close_the_shift() -> None:
    async def story() -> None:
        async with open_room() as room:
            await room.staff()
            await room.sign_in("Anna", CASHIER_PIN)
            await room.send(cmd.OpenDrawer("count"))
            assert room.side.opened == 0  # no shift is open: it is a drawer without a sale, a manager's
            assert room.view.people.approval is not None
            await room.send(cmd.DropApproval(), cmd.OpenShift(100), cmd.OpenDrawer("count"))
            assert room.side.opened == 1
            assert room.view.shift is not None
            assert room.view.shift.totals.no_sale == 0

    asyncio.run(story())
