"""A till over a machine: only what lies in it is sold."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage
from pos_terminal.domain import events as ev
from pos_terminal.domain.dispense import Drop, MachineState, Slot
from tests.unit.corner import NEITHER, Corner, asked, play


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
