"""Signing in, locks, and a manager's word: the till decides, whatever the window sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.ports import JournalBroken
from pos_terminal.app.views import PeopleView, Stage
from pos_terminal.domain import events as ev
from pos_terminal.domain.operator import Limits, Right, Role
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.memory_pins import MemoryPins
from tests.unit.till_room import CASHIER_PIN, MANAGER_PIN, RULES, Room, open_room

Play = Callable[[Room], Awaitable[None]]


def play(scene: Play, **how: object) -> None:
    async def run() -> None:
        async with open_room(**how) as room:  # type: ignore[arg-type]
            await scene(room)

    asyncio.run(run())


def staffed(scene: Play, who: str = "Anna", **how: object) -> None:
    """Play with Mia, a manager, and Anna, a cashier; `who` is signed in, and no mistake was made yet."""

    async def with_people(room: Room) -> None:
        await room.staff()
        await room.send(cmd.Lock())
        if who:
            await room.sign_in(who, CASHIER_PIN if who == "Anna" else MANAGER_PIN)
        await scene(room)

    play(with_people, **how)


def test_without_people_nothing_is_asked_and_the_names_are_the_windows() -> None:
    async def scene(room: Room) -> None:
        view = await room.send(cmd.AddItem("bread", operator="Owner"), cmd.Lock(), cmd.SignIn("x", "1"))
        assert view.people == PeopleView()
        assert [line.name for line in view.basket.lines] == ["Bread"]
        assert room.journal.entries()[-1].envelope.operator == "Owner"

    play(scene, rules=replace(RULES, people=False))


def test_a_new_till_wants_its_first_manager_and_sells_nothing_before() -> None:
    async def scene(room: Room) -> None:
        assert room.view.people.needed
        assert room.view.people.first
        view = await room.send(cmd.AddItem("bread"), cmd.AddOperator("Anna", Role.CASHIER, CASHIER_PIN))
        assert view.basket.lines == ()
        assert room.notices() == ["sign_in_first", "sign_in_first"]
        view = await room.send(cmd.AddOperator("Mia", Role.MANAGER, "123456"))
        assert (view.people.first, view.people.problem) == (True, "pin_weak")
        view = await room.send(cmd.AddOperator(" Mia ", Role.MANAGER, MANAGER_PIN))
        assert not view.people.first
        assert view.people.signed_in is not None
        assert (view.operator, view.people.changed, view.people.problem) == ("Mia", 1, "")
        view = await room.send(cmd.AddItem("bread", operator="Somebody else"))
        assert len(view.basket.lines) == 1
        assert room.journal.entries()[-1].envelope.operator == "Mia"

    play(scene)


def test_signing_in_locking_and_switching() -> None:
    async def scene(room: Room) -> None:
        view = await room.sign_in("Anna", CASHIER_PIN)
        assert (view.operator, view.people.pin.wrong) == ("Anna", False)
        await room.send(cmd.AddItem("bread"))
        view = await room.send(cmd.Lock())
        assert (view.operator, view.people.signed_in) == ("", None)
        view = await room.send(cmd.AddItem("tea"))
        assert [line.name for line in view.basket.lines] == ["Bread"]
        assert "sign_in_first" in room.notices()
        view = await room.sign_in("Mia", MANAGER_PIN)
        assert view.operator == "Mia"
        view = await room.sign_in("Anna", CASHIER_PIN)
        assert view.operator == "Anna"
        outs = [entry.event for entry in room.journal.entries() if isinstance(entry.event, ev.SignedOut)]
        assert [out.why for out in outs] == ["locked", "locked", "switched"]

    staffed(scene, who="")


def test_five_wrong_pins_lock_for_a_minute_then_for_two_and_a_good_one_forgives() -> None:
    async def scene(room: Room) -> None:
        for left in (4, 3, 2, 1):
            view = await room.sign_in("Anna", "0000")
            assert (view.people.pin.wrong, view.people.pin.tries_left) == (True, left)
        view = await room.sign_in("Anna", "0000")
        assert view.people.pin.locked_until == room.clock.monotonic() + 60
        asked = room.pins.asked
        view = await room.sign_in("Anna", CASHIER_PIN)
        assert view.people.signed_in is None
        assert room.pins.asked == asked  # not even looked at
        assert (await room.sign_in("Mia", MANAGER_PIN)).operator == "Mia"  # others are not locked
        await room.send(cmd.Lock())
        await room.pass_time(60)
        for _ in range(5):
            view = await room.sign_in("Anna", "0000")
        assert room.who("Anna").locked_until == room.clock.monotonic() + 120
        await room.pass_time(120)
        assert (await room.sign_in("Anna", CASHIER_PIN)).operator == "Anna"
        assert room.who("Anna").tries_left == 5
        locks = [entry.event for entry in room.journal.entries() if isinstance(entry.event, ev.PinLocked)]
        assert [lock.seconds for lock in locks] == [60, 120]

    staffed(scene, who="")


def test_what_comes_while_a_pin_is_hashed_goes_nowhere() -> None:
    async def scene(room: Room) -> None:
        anna = room.who("Anna").id
        asked = room.pins.asked
        for _ in range(50):
            room.till.submit(cmd.SignIn(anna, "0000"))
        view = await room.until(lambda view: view.people.pin.wrong)
        assert view.people.pin.tries_left == 4
        assert room.pins.asked == asked + 1

    staffed(scene, who="")


def test_a_pin_that_cannot_be_checked_is_no_try() -> None:
    async def scene(room: Room) -> None:
        room.pins.broken = "pins_no_store"
        view = await room.sign_in("Anna", CASHIER_PIN)
        assert (view.people.pin.problem, view.people.pin.tries_left) == ("pins_no_store", 5)
        room.pins.broken = ""
        assert (await room.sign_in("Anna", CASHIER_PIN)).operator == "Anna"

    staffed(scene, who="")


def test_wrong_pins_that_cannot_be_counted_are_not_free() -> None:
    async def scene(room: Room) -> None:
        assert isinstance(room.journal, MemoryJournal)
        room.journal.broken = JournalBroken("disk_full", "full")
        await room.sign_in("Anna", "0000")
        asked = room.pins.asked
        view = await room.sign_in("Anna", CASHIER_PIN)
        assert room.pins.asked == asked
        assert room.who("Anna").locked_until == room.clock.monotonic() + 60
        room.journal.broken = None
        await room.pass_time(60)
        view = await room.sign_in("Anna", CASHIER_PIN)
        assert view.operator == "Anna"

    staffed(scene, who="")


def test_a_manager_agrees_to_one_action_and_both_names_stand_in_the_journal() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.AddItem("bread"))
        view = await room.send(cmd.DiscountBasket(percent=2000))
        assert view.basket.total == 500
        assert view.people.approval is not None
        assert view.people.approval.what == "discount"
        assert dict(view.people.approval.args) == {"percent": "20"}
        view = await room.send(cmd.Approve("000000"))
        assert view.people.approval is not None
        assert (view.people.approval.pin.wrong, view.people.approval.pin.tries_left) == (True, 4)
        view = await room.send(cmd.Approve(MANAGER_PIN))
        assert (view.people.approval, view.basket.total, view.operator) == (None, 400, "Anna")
        given, done = room.journal.entries()[-2:]
        assert isinstance(given.event, ev.ApprovalGiven)
        assert isinstance(done.event, ev.BasketDiscounted)
        assert (done.envelope.operator, done.envelope.approver) == ("Anna", "Mia")
        view = await room.send(cmd.DiscountBasket(percent=3000))  # for one action only
        assert view.people.approval is not None

    staffed(scene)


def test_a_cashier_does_alone_what_the_settings_allow() -> None:
    async def scene(room: Room) -> None:
        view = await room.send(cmd.AddItem("bread"), cmd.DiscountBasket(percent=1000))
        assert (view.people.approval, view.basket.total) == (None, 450)
        assert room.journal.entries()[-1].envelope.approver == ""
        view = await room.send(cmd.OpenDrawer())
        assert view.people.approval is not None
        assert room.side.opened == 0
        view = await room.send(cmd.DropApproval())
        assert view.people.approval is None
        view = await room.send(cmd.Approve(MANAGER_PIN))
        assert room.side.opened == 0  # there was nothing to agree to

    staffed(scene)


def test_a_manager_does_it_at_once_and_is_the_approver_too() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.OpenDrawer(operator="Anna", approver="Anna"))
        assert room.side.opened == 1
        last = room.journal.entries()[-1].envelope
        assert (last.kind, last.operator, last.approver) == ("drawer.opened", "Mia", "Mia")

    staffed(scene, who="Mia")


def test_a_sale_that_changed_meanwhile_is_not_what_the_manager_was_asked_about() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.AddItem("bread"), cmd.DiscountBasket(percent=2000))
        view = await room.send(cmd.AddItem("tea"))
        assert view.people.approval is None
        assert "approval_changed" in room.notices()
        view = await room.send(cmd.Approve(MANAGER_PIN))
        assert view.basket.total == 700

    staffed(scene)


def test_an_action_waits_a_minute_for_its_manager() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.AddItem("bread"), cmd.DiscountBasket(percent=2000))
        assert (await room.pass_time(59)).people.approval is not None
        assert (await room.pass_time(1)).people.approval is None
        assert "approval_late" in room.notices()

    staffed(scene)


def test_approvals_lock_by_themselves_and_the_action_waits_for_the_locks_end() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.AddItem("bread"), cmd.DiscountBasket(percent=2000))
        for _ in range(5):
            view = await room.send(cmd.Approve("000000"))
        assert view.people.approval is not None
        assert view.people.approval.pin.locked_until == room.clock.monotonic() + 60
        await room.send(cmd.Approve(MANAGER_PIN))
        assert room.view.basket.total == 500
        view = await room.pass_time(61)
        assert view.people.approval is not None
        view = await room.send(cmd.Approve(MANAGER_PIN))
        assert view.basket.total == 400

    staffed(scene)


def test_what_no_manager_may_do_either_is_refused() -> None:
    async def scene(room: Room) -> None:
        view = await room.send(cmd.OpenDrawer())
        assert view.people.approval is None
        assert "nobody_may" in room.notices()

    staffed(scene, rules=replace(RULES, manager=Limits(rights=frozenset(Right) - {Right.DRAWER})))


def test_a_cashiers_pin_approves_nothing() -> None:
    async def scene(room: Room) -> None:
        view = await room.send(cmd.OpenDrawer(), cmd.Approve(CASHIER_PIN))
        assert room.side.opened == 0
        assert view.people.approval is not None
        assert view.people.approval.pin.wrong

    staffed(scene)


def test_a_managers_session_ends_after_two_minutes_without_a_touch() -> None:
    async def scene(room: Room) -> None:
        assert room.view.people.idle_ends_at == room.clock.monotonic() + 120
        await room.pass_time(119)
        view = await room.send(cmd.StillHere())
        assert view.people.idle_ends_at == room.clock.monotonic() + 120
        view = await room.pass_time(119)
        assert view.operator == "Mia"
        view = await room.pass_time(1)
        assert (view.operator, view.people.signed_in) == ("", None)
        assert room.journal.entries()[-1].event == ev.SignedOut(room.who("Mia").id, "idle")

    staffed(scene, who="Mia")


def test_a_managers_idle_session_falls_back_to_the_cashier_before() -> None:
    async def scene(room: Room) -> None:
        await room.sign_in("Mia", MANAGER_PIN)
        assert (await room.pass_time(120)).operator == "Anna"
        assert (await room.pass_time(1000)).operator == "Anna"  # a cashier's does not end

    staffed(scene)


def test_a_sale_that_is_being_paid_is_not_left_alone() -> None:
    async def scene(room: Room) -> None:
        view = await room.send(cmd.AddItem("bread"), cmd.Pay())
        assert view.stage is Stage.TENDER
        assert view.people.idle_ends_at == 0
        view = await room.pass_time(500)
        assert view.operator == "Mia"
        view = await room.send(cmd.Lock())
        assert view.operator == "Mia"
        assert "finish_payment_first" in room.notices()
        view = await room.send(cmd.TakeCash(500))
        assert view.stage is Stage.DONE

    staffed(scene, who="Mia")


@pytest.mark.parametrize(
    ("command", "problem"),
    [
        (cmd.AddOperator("", Role.CASHIER, "4927"), "name_missing"),
        (cmd.AddOperator("x" * 25, Role.CASHIER, "4927"), "name_long"),
        (cmd.AddOperator("anna", Role.CASHIER, "4927"), "name_taken"),
        (cmd.AddOperator("Bo", Role.CASHIER, ""), "pin_short_cashier"),
        (cmd.AddOperator("Bo", Role.MANAGER, "4927"), "pin_short_manager"),
        (cmd.AddOperator("Bo", Role.MANAGER, MANAGER_PIN), "pin_unusable"),  # Mia's: an approval would be hers
        (cmd.ChangeOperator("nobody", "Bo", Role.CASHIER), "operator_gone"),
    ],
)
def test_a_change_that_cannot_be_made_says_why(command: cmd.Command, problem: str) -> None:
    async def scene(room: Room) -> None:
        before = room.kinds()
        view = await room.send(command)
        assert view.people.problem == problem
        assert room.kinds() == before

    staffed(scene, who="Mia")


def test_changing_people() -> None:
    async def scene(room: Room) -> None:
        mia, anna = room.who("Mia").id, room.who("Anna").id
        for alone in (
            cmd.ChangeOperator(mia, "Mia", Role.MANAGER, active=False),
            cmd.ChangeOperator(mia, "Mia", Role.CASHIER),
        ):
            assert (await room.send(alone)).people.problem == "last_manager"
        assert (await room.send(cmd.ChangeOperator(anna, "Anna", Role.MANAGER))).people.problem == "pin_short_manager"
        view = await room.send(cmd.ChangeOperator(anna, "Ann", Role.MANAGER, pin="715093"))
        assert (view.people.problem, room.who("Ann").role) == ("", Role.MANAGER)
        view = await room.send(cmd.ChangeOperator(mia, "Mia", Role.MANAGER, active=False))
        assert (view.people.problem, view.operator) == ("", "")
        assert (await room.sign_in("Mia", MANAGER_PIN)).operator == ""
        assert (await room.sign_in("Ann", "715093")).operator == "Ann"

    staffed(scene, who="Mia")


def test_a_cashier_changes_nobody_and_no_pin_waits_for_a_manager() -> None:
    async def scene(room: Room) -> None:
        view = await room.send(cmd.AddOperator("Eve", Role.MANAGER, "715093"))
        assert view.people.approval is None
        assert "manager_only" in room.notices()
        assert len(view.people.operators) == 2

    staffed(scene)


def test_a_pin_is_nowhere_in_words() -> None:
    async def scene(room: Room) -> None:
        for command in (cmd.SignIn("x", "715093"), cmd.Approve("715093"), cmd.AddOperator("B", Role.CASHIER, "715093")):
            assert "715093" not in repr(command)
        await room.send(cmd.OpenDrawer(), cmd.Approve(MANAGER_PIN))
        assert MANAGER_PIN not in repr(room.journal.entries())
        assert MANAGER_PIN not in repr(room.view)

    staffed(scene)


def test_a_pin_agrees_to_what_the_manager_read_and_to_nothing_that_came_after() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.AddItem("bread"), cmd.DiscountBasket(percent=2000))
        room.till.submit(cmd.Approve(MANAGER_PIN))
        room.till.submit(cmd.DropApproval())
        view = await room.send(cmd.DiscountBasket(percent=9000))
        assert view.basket.total == 500
        assert view.people.approval is not None
        assert "approval.given" not in room.kinds()
        view = await room.send(cmd.Approve(MANAGER_PIN))
        assert view.basket.total == 50

    staffed(scene)


def test_an_action_waits_for_no_manager_once_its_cashier_was_relieved() -> None:
    async def scene(room: Room) -> None:
        await room.send(cmd.AddItem("bread"), cmd.DiscountBasket(percent=2000))
        view = await room.sign_in("Mia", MANAGER_PIN)
        assert view.people.approval is None
        view = await room.send(cmd.Approve(MANAGER_PIN))
        assert (view.operator, view.basket.total) == ("Mia", 500)

    staffed(scene)


def test_a_till_that_cannot_write_at_its_start_keeps_its_people() -> None:
    async def scene() -> None:
        clock, pins = FakeClock(), MemoryPins()
        async with open_room(clock=clock, pins=pins) as room:
            await room.staff()
            kept = room.journal
        assert isinstance(kept, MemoryJournal)
        kept.broken = JournalBroken("disk_full", "full")
        async with open_room(clock=clock, pins=pins, journal=lambda *_: kept, first_id=1000) as room:
            view = room.view
            assert (view.people.first, view.people.signed_in, view.operator) == (False, None, "")
            kept.broken = None
            view = await room.send(cmd.AddOperator("Eve", Role.MANAGER, "770123"))
            assert "Eve" not in [one.name for one in view.people.operators]
            assert (await room.sign_in("Anna", CASHIER_PIN)).operator == "Anna"

    asyncio.run(scene())
