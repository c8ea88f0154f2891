"""The calls of the port and the states they are made in, as a rail's declaration reaches them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from pos_terminal.app.ports import Order, PaymentRef, Rail, TableRail
from pos_terminal.domain.terms import LostCreate, Refunds, Terms
from tests.rails.contract.desk import Desk, order_of, ref_of
from tests.rails.contract.side import Way

MINOR, PART = 43_000, 10_000
BEHIND_S = 10.0


@dataclass(frozen=True, slots=True)
class At:
    """A payment in a state."""

    order: Order
    ref: PaymentRef


Reach = Callable[[Desk, Rail], Awaitable[At]]
Make = Callable[[Rail, At], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Act:
    """A call of the port in a state. `back`: the minor units that a done one gives back; `takes`: that it takes."""

    name: str
    reach: Reach
    make: Make
    takes: int = 0
    back: int = 0
    ends: bool = False  # what it leaves cannot be paid
    reads: bool = False
    service: dict[str, object] = field(default_factory=dict)


async def nothing(desk: Desk, rail: Rail) -> At:
    table = ""
    if rail.terms.capabilities.tables:
        desk.sits_down()
        assert isinstance(rail, TableRail)
        table = (await rail.tables())[0].id
    order = order_of(rail.terms, MINOR, table)
    return At(order, ref_of(order, None))


async def opened(desk: Desk, rail: Rail) -> At:
    before = await nothing(desk, rail)
    return replace(before, ref=ref_of(before.order, await rail.open(before.order)))


async def nobody_told(desk: Desk, rail: Rail) -> At:
    """The create's answer was lost: only our own id is known."""
    before = await opened(desk, rail)
    return replace(before, ref=replace(before.ref, reference=""))


async def approved(desk: Desk, rail: Rail) -> At:
    before = await opened(desk, rail)
    desk.acts(desk.side.approve)
    return replace(before, ref=replace(before.ref, settle_id=(await rail.look(before.ref)).settle_id))


async def settled(desk: Desk, rail: Rail) -> At:
    before = await approved(desk, rail)
    if rail.terms.capabilities.one_step:
        return before
    done = await rail.settle(before.ref, MINOR)
    return replace(before, ref=replace(before.ref, settle_id=done.settle_id or before.ref.settle_id))


async def partly_back(desk: Desk, rail: Rail) -> At:
    before = await settled(desk, rail)
    await rail.refund(before.ref, PART, "returned")
    return before


async def with_loyalty(desk: Desk, rail: Rail) -> At:
    before = await opened(desk, rail)
    desk.acts(desk.side.at_the_till)
    due = (await rail.look(before.ref)).due
    assert due is not None
    return replace(before, ref=replace(before.ref, due=due))


async def left_by_an_earlier_run(desk: Desk, rail: Rail) -> At:
    earlier = desk.build()
    try:
        return await opened(desk, earlier)
    finally:
        await earlier.close()


async def given_up(desk: Desk, rail: Rail) -> At:
    """The bill that was on the table is void, and the next one is ready."""
    before = await opened(desk, rail)
    await rail.void(before.ref)
    order = order_of(rail.terms, MINOR, before.order.table)
    return At(order, ref_of(order, None))


async def open_it(rail: Rail, at: At) -> object:
    return await rail.open(at.order)


async def look(rail: Rail, at: At) -> object:
    return await rail.look(at.ref)


async def find(rail: Rail, at: At) -> object:
    return await rail.find(at.ref)


async def settle(rail: Rail, at: At) -> object:
    return await rail.settle(at.ref, MINOR)


async def settle_less(rail: Rail, at: At) -> object:
    return await rail.settle(at.ref, MINOR - PART)


async def close_unpaid(rail: Rail, at: At) -> object:
    return await rail.close_unpaid(at.ref, at.ref.due)


async def void(rail: Rail, at: At) -> object:
    return await rail.void(at.ref)


async def void_and_tidy(rail: Rail, at: At) -> object:
    """Void, and wait for what the rail does behind it."""
    before = asyncio.all_tasks()
    try:
        return await rail.void(at.ref)
    finally:
        if behind := asyncio.all_tasks() - before:
            await asyncio.wait(behind, timeout=BEHIND_S)


async def release(rail: Rail, at: At) -> object:
    return await rail.release(at.ref)


async def refund(rail: Rail, at: At) -> object:
    return await rail.refund(at.ref, MINOR, "returned")


async def refund_part(rail: Rail, at: At) -> object:
    return await rail.refund(at.ref, PART, "returned")


async def check(rail: Rail, at: At) -> object:
    return await rail.check()


async def tables(rail: Rail, at: At) -> object:
    assert isinstance(rail, TableRail)
    return await rail.tables()


async def clear_table(rail: Rail, at: At) -> object:
    assert isinstance(rail, TableRail)
    return await rail.clear_table(at.order.table)


def acts(terms: Terms, side_holds: dict[str, object], way: Way) -> list[Act]:
    """Return what a rail with these terms is asked, in every state that it reaches in this way of setting it up."""
    can = terms.capabilities
    found = [
        Act("nothing yet, open", nothing, open_it),
        Act("open, look", opened, look, reads=True),
        Act("approved, look", approved, look, reads=True),
        Act("settled, look", settled, look, reads=True),
        Act("open, void", opened, void, ends=True),
        Act("nothing yet, check", nothing, check, reads=True),
    ]
    if can.lost_create is not LostCreate.HARMLESS:
        found.append(Act("create lost, find", nobody_told, find, reads=True))
    if not can.one_step:
        found.append(Act("approved, settle", approved, settle, takes=MINOR))
        found.append(Act("approved, void", approved, void, ends=True))
    if can.settle_less:
        found.append(Act("approved, settle less", approved, settle_less, takes=MINOR - PART))
    if can.cash_with_loyalty:
        found.append(Act("loyalty, close unpaid", with_loyalty, close_unpaid, ends=True))
    if can.release:
        found.append(Act("held after settling, release", settled, release, back=MINOR, service=side_holds))
    if can.refunds is not Refunds.NONE:
        found.append(Act("settled, refund", settled, refund, back=MINOR))
        if not can.refund_whole:
            found.append(Act("settled, refund a part", settled, refund_part, back=PART))
    if can.refunds is Refunds.MANY:
        found.append(Act("partly refunded, refund a part", partly_back, refund_part, back=PART))
    if can.tables:
        found.append(Act("nothing yet, tables", nothing, tables, reads=True))
        found.append(Act("settled, clear the table", settled, clear_table))
        found.append(Act("given up at a table, open", given_up, open_it))
        found.append(Act("left by an earlier run, void", left_by_an_earlier_run, void_and_tidy, ends=True))
    return [act for act in found if way.plays(act.name)]
