"""A till that nobody serves at: what anybody may do there, how much it sells, and the staff page behind a PIN."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app import kiosk
from pos_terminal.app.commands import Command
from pos_terminal.app.rights import NEEDS
from pos_terminal.app.rules import KioskRules, Rules
from pos_terminal.app.views import KioskView
from pos_terminal.domain import events as ev
from pos_terminal.domain.operator import Role
from tests.unit.till_room import CASHIER_PIN, MANAGER_PIN, RULES, Room, open_room

Play = Callable[[Room], Awaitable[None]]
KIOSK = replace(RULES, kiosk=KioskRules(most_per_sale=1200), idle_s=60.0)
LATER = 10_000  # ids of the second till


def play(scene: Play, rules: Rules = KIOSK, staff: bool = True) -> None:
    """Hire Mia and Anna at a counter, then sell from the same records without them."""

    async def run() -> None:
        async with open_room(rules=RULES) as counter:
            if staff:
                await counter.staff()
                await counter.send(cmd.Lock())
        kept = counter.journal
        async with open_room(
            rules, counter.clock, counter.pins, journal=lambda clock, ids: kept, first_id=LATER
        ) as room:
            await scene(room)

    asyncio.run(run())


def shown(room: Room) -> KioskView:
    assert room.view.kiosk is not None
    return room.view.kiosk


def sample(kind: type[Command]) -> Command:
    """Make any command, with something in each of its fields."""
    import dataclasses

    given: dict[str, object] = {}
    for field in dataclasses.fields(kind):
        if field.name in ("operator", "approver") or field.default is not dataclasses.MISSING:
            continue
        if field.default_factory is not dataclasses.MISSING:
            continue
        kind_of = str(field.type)
        given[field.name] = (
            Role.MANAGER if "Role" in kind_of else 1 if "int" in kind_of else True if "bool" in kind_of
            else () if "tuple" in kind_of or "Mapping" in kind_of or "Chosen" in kind_of else "x"
        )  # fmt: skip
    return kind(**given)


ELSE = sorted((kind for kind in NEEDS if kind not in kiosk.MAY), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", ELSE, ids=lambda kind: kind.__name__)
def test_nobody_there_means_nothing_but_selling(kind: type[Command]) -> None:
    async def scene(room: Room) -> None:
        rows = len(room.journal.entries())
        await room.send(replace(sample(kind), operator="Mia", approver="Mia"))
        assert room.notices() == ["staff_only"]
        assert len(room.journal.entries()) == rows

    play(scene)


def test_a_customer_sells_to_himself_under_the_kiosk_s_name() -> None:
    async def scene(room: Room) -> None:
        view = await room.send(cmd.AddItem("bread", operator="Mia", approver="Mia"))
        assert [line.name for line in view.basket.lines] == ["Bread"]
        last = room.journal.entries()[-1].envelope
        assert (last.operator, last.approver) == ("Kiosk", "")
        assert not shown(room).staff

    play(scene)


def test_without_any_manager_it_sells_and_nobody_becomes_one() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.AddOperator("Eve", Role.MANAGER, MANAGER_PIN))
        assert room.notices() == ["staff_only"]
        assert not shown(room).has_staff
        view = await room.send(cmd.AddItem("bread"))
        assert view.basket.lines

    play(scene, staff=False)


def test_cash_is_no_way_to_pay_where_nobody_takes_it() -> None:
    async def scene(room: Room) -> None:
        view = await room.send(cmd.AddItem("bread"), cmd.Pay())
        assert view.tender is not None
        assert view.tender.rails == ()

    play(scene, replace(KIOSK, external=True))


@pytest.mark.parametrize("most", [1200, 1199])
def test_no_basket_grows_over_what_is_sold_at_once(most: int) -> None:
    """Bread is 5.00 and tea is 2.00: both twice are 14.00."""

    async def scene(room: Room) -> None:
        view = await room.send(*(cmd.AddItem(sku) for sku in ("bread", "tea", "bread", "tea")))
        assert view.basket.total == (1200 if most == 1200 else 900)
        assert room.notices() == ["kiosk_sale_limit"]
        bread = view.basket.lines[0].id
        view = await room.send(cmd.ChangeQuantity(bread, 5000))
        assert view.basket.total <= most
        view = await room.send(cmd.ChangeQuantity(bread, 1000))  # less is always possible
        assert view.basket.total == (700 if most == 1200 else 900)

    play(scene, replace(KIOSK, kiosk=KioskRules(most_per_sale=most)))


def test_a_part_of_a_sale_is_not_paid_there() -> None:
    assert not kiosk.may(cmd.StartPayment("swip", 100))
    assert not kiosk.may(cmd.StartPayment("paysera", table="3"))
    assert kiosk.may(cmd.StartPayment("swip"))


def test_a_receipt_is_printed_where_and_when_it_is_asked_for() -> None:
    """And never the one of the customer before."""
    paid = replace(KIOSK, kiosk=KioskRules(paper_asked=True))

    async def scene(room: Room) -> None:
        await sold(room)
        assert room.view.done is not None
        assert room.view.done.printing == "asked"
        await room.send(cmd.Reprint())
        assert room.view.done.printing == "queued"
        await room.send(cmd.Reprint())
        assert papers(room) == [("T1-1", 0)]

        await sold(room)
        await room.send(cmd.NewSale(), cmd.Reprint())
        assert papers(room) == [("T1-1", 0)]
        await room.send(cmd.EnterStaff(MANAGER_PIN))
        await room.send(cmd.Reprint())
        assert papers(room) == [("T1-1", 0), ("T1-2", 0)]

    play(scene, paid)
    assert not kiosk.may(cmd.Reprint("somebody's sale"))


def papers(room: Room) -> list[tuple[str, int]]:
    rows = (row.event for row in room.journal.entries())
    return [(row.document, row.copy) for row in rows if isinstance(row, ev.DocumentQueued)]


async def sold(room: Room) -> None:
    """Staff sells in cash: how it is paid is all one to the paper."""
    await room.send(cmd.EnterStaff(MANAGER_PIN))
    await room.send(cmd.AddItem("bread"), cmd.Pay(), cmd.TakeCash(500))
    await room.send(cmd.Lock())


# --- the staff page


def test_a_manager_s_pin_opens_the_staff_page_and_idling_shuts_it() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.AddItem("bread"))
        await room.send(cmd.EnterStaff(MANAGER_PIN))
        assert shown(room).staff
        assert room.view.operator == "Mia"
        await room.send(cmd.PrintX())
        assert room.notices() == []
        await room.pass_time(61)
        assert not shown(room).staff
        assert room.view.basket.lines  # the customer's basket is the customer's
        await room.send(cmd.PrintX())
        assert room.notices() == ["staff_only"]

    play(scene)


def test_staff_at_the_machine_decides_as_a_manager_does_at_the_counter() -> None:
    """No further PIN is asked for: the one that opened the page is a manager's."""

    async def scene(room: Room) -> None:
        await room.send(cmd.EnterStaff(MANAGER_PIN))
        decisions = (
            cmd.DecidePayment("p1", True, "Asked by telephone"),
            cmd.DecideRefund("p1", "r1", True, "Asked by telephone"),
            cmd.HandOver("s1"),
            cmd.GiveBack("p1"),
            cmd.CloseOwed("p1", "In cash"),
        )
        await room.send(*decisions)
        assert room.notices() == ["nothing_owed"]  # what the till says of a payment that is not there

    play(scene)


def test_a_cashier_s_pin_opens_nothing_and_five_wrong_ones_lock() -> None:
    async def scene(room: Room) -> None:
        for left in (4, 3, 2, 1):
            await room.send(cmd.EnterStaff(CASHIER_PIN))
            assert (shown(room).staff, shown(room).pin.wrong, shown(room).pin.tries_left) == (False, True, left)
        await room.send(cmd.EnterStaff(CASHIER_PIN))
        assert shown(room).pin.locked_until == room.clock.monotonic() + 60
        await room.send(cmd.EnterStaff(MANAGER_PIN))
        assert not shown(room).staff
        await room.pass_time(60)
        await room.send(cmd.EnterStaff(MANAGER_PIN))
        assert shown(room).staff
        assert shown(room).pin.tries_left == 5

    play(scene)


def test_the_staff_page_is_left_and_the_program_ended_or_begun_anew() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.EnterStaff(MANAGER_PIN))
        await room.send(cmd.Lock())
        assert not shown(room).staff
        await room.send(cmd.EndProgram())
        assert (shown(room).leaving, room.notices()) == ("", ["staff_only"])
        await room.send(cmd.EnterStaff(MANAGER_PIN))
        await room.send(cmd.EndProgram(restart=True))
        assert shown(room).leaving == "restart"

    play(scene)


def test_who_opened_the_staff_page_stands_in_the_records() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.EnterStaff(MANAGER_PIN))
        given = [row for row in room.journal.entries() if isinstance(row.event, ev.ApprovalGiven)]
        assert [row.envelope.approver for row in given] == ["Mia"]

    play(scene)


def test_at_a_counter_nobody_enters_by_a_pin_alone() -> None:
    async def scene(room: Room) -> None:
        asked = room.pins.asked
        await room.send(cmd.EnterStaff(MANAGER_PIN))
        assert room.pins.asked == asked
        assert room.view.people.signed_in is None

    play(scene, RULES)
