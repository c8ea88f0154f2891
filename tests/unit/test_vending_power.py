"""A till over a machine whose power goes: what a restart finds, and what is charged then."""

from __future__ import annotations

import pytest

from pos_terminal.domain import events as ev
from pos_terminal.domain.dispense import Drop
from pos_terminal.domain.reading import Phase, Reading
from tests.unit.corner import Corner, asked, play


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
