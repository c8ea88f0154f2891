"""Goods sold by weight: by what the scale said when it was seen, less the tare, and told on the receipt."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.receipts import receipt_of
from pos_terminal.app.rules import Rules
from pos_terminal.domain.paper_rows import rows_of
from pos_terminal.domain.product import Product
from pos_terminal.domain.receipt import Shop
from pos_terminal.domain.weight import By, ScaleState, in_mg, in_unit
from tests.fakes.fake_scale import FakeScale
from tests.fakes.memory_catalog import MemoryCatalog
from tests.unit.till_room import Room, open_room

HAM = Product("ham", "Ham", 1990, 500, unit="kg")
SAFFRON = Product("saffron", "Saffron", 350, 500, unit="g")
OIL = Product("oil", "Oil", 900, 500, unit="l")
Story = Callable[[Room, FakeScale], Coroutine[Any, Any, None]]


@asynccontextmanager
async def shop(there: bool = True) -> AsyncIterator[tuple[Room, FakeScale]]:
    async with open_room(Rules(Shop("Shop"), test=True)) as room:
        room.till._desk.catalog = MemoryCatalog((HAM, SAFFRON, OIL))
        scale = room.till._desk.scale = FakeScale(room.till.submit, there)
        yield room, scale


def play(story: Story, there: bool = True) -> None:
    async def all_of_it() -> None:
        async with shop(there) as (room, scale):
            await story(room, scale)

    asyncio.run(all_of_it())


async def weighs(room: Room, scale: FakeScale, mg: int, sku: str = "ham", line: str = "") -> int:
    """Put goods on the scale for an item; returns the reading that may be taken."""
    await room.send(cmd.WatchScale(sku, line))
    scale.put(mg)
    await room.until(lambda view: view.weighing.on and view.weighing.gross == in_unit(mg, view.weighing.unit))
    return room.view.weighing.reading


def paper(room: Room) -> list[str]:
    sale = room.till._desk.sale
    assert sale is not None
    return [row.start for row in rows_of(receipt_of(sale, (), room.till._desk.rules, ""))]


def test_a_steady_weight_is_sold_by_and_the_receipt_says_that_it_was_weighed() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        reading = await weighs(room, scale, 842_000)
        shown = room.view.weighing
        assert (shown.name, shown.net, shown.amount, shown.takes) == ("Ham", 842, 1676, True)
        await room.send(cmd.TakeWeight("ham", reading=reading), cmd.RestScale())
        [line] = room.view.basket.lines
        assert (line.quantity, line.amount) == (842, 1676)
        assert not scale.watched
        assert "Weighed: 0.842 kg x 19.90 EUR/kg" in paper(room)

    play(story)


def test_what_is_sold_by_the_gram_is_weighed_in_grams() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        reading = await weighs(room, scale, 2500, "saffron")
        await room.send(cmd.TakeWeight("saffron", reading=reading))
        assert room.view.basket.lines[0].quantity == 2500
        assert room.view.basket.lines[0].amount == 875

    play(story)


def test_the_tare_is_taken_off_and_stands_on_the_receipt() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        await room.send(cmd.Tare(await weighs(room, scale, 12_000)))
        assert room.view.weighing.net == 0
        assert not room.view.weighing.takes
        scale.put(854_000)
        await room.until(lambda view: view.weighing.net == 842)
        await room.send(cmd.TakeWeight("ham", reading=room.view.weighing.reading))
        assert room.view.basket.lines[0].quantity == 842
        assert "Net of 0.854 kg gross less 0.012 kg tare" in paper(room)

    play(story)


def test_the_tare_goes_with_an_empty_scale() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        await room.send(cmd.Tare(await weighs(room, scale, 12_000)))
        scale.put(0)
        await room.until(lambda view: view.weighing.net == -12)
        await room.send(cmd.Tare(room.view.weighing.reading))
        assert room.view.weighing.tare == 0

    play(story)


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (ScaleState.MOVING, "weight_unsteady"),
        (ScaleState.NEGATIVE, "scale_negative"),
        (ScaleState.OVER, "scale_over"),
    ],
)
def test_nothing_is_sold_by_a_weight_that_is_none(state: ScaleState, told: str) -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        await room.send(cmd.WatchScale("ham"))
        scale.put(842_000, state)
        await room.until(lambda view: view.weighing.told == told and view.weighing.reading == 2)
        await room.send(cmd.TakeWeight("ham", reading=2))
        assert room.view.basket.lines == ()
        assert room.notices() == ["weight_unsteady"]

    play(story)


def test_what_changed_since_it_was_seen_is_not_sold_by() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        reading = await weighs(room, scale, 842_000)
        await weighs(room, scale, 1_842_000)
        await room.send(cmd.TakeWeight("ham", reading=reading))
        assert room.view.basket.lines == ()
        assert room.notices() == ["weight_unsteady"]

    play(story)


def test_what_was_weighed_for_one_item_is_not_taken_for_another() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        reading = await weighs(room, scale, 842_000)
        await room.send(cmd.TakeWeight("saffron", reading=reading))
        assert room.view.basket.lines == ()

    play(story)


def test_an_empty_scale_sells_nothing() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        await room.send(cmd.WatchScale("ham"))
        await room.until(lambda view: view.weighing.told == "weight_nothing")
        await room.send(cmd.TakeWeight("ham", reading=room.view.weighing.reading))
        assert room.view.basket.lines == ()

    play(story)


def test_beside_a_scale_a_typed_weight_is_told_as_typed() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        await room.send(cmd.TakeWeight("ham", gross=520, tare=20))
        assert room.view.basket.lines[0].quantity == 500
        assert "Typed weight: 0.500 kg x 19.90 EUR/kg" in paper(room)
        assert "Net of 0.520 kg gross less 0.020 kg tare" in paper(room)

    play(story)


def test_without_a_scale_nothing_is_told_of_it() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        await room.send(cmd.AddItem("ham", 500))
        assert not room.view.weighing.there
        assert "0.500 kg x 19.90 EUR/kg" in paper(room)
        await room.send(cmd.WatchScale("ham"))
        assert not room.view.weighing.on

    play(story, there=False)


def test_a_line_is_weighed_anew_typed_over_and_taken_back() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        await room.send(cmd.AddItem("ham", 500))
        line = room.view.basket.lines[0].id
        reading = await weighs(room, scale, 842_000, "", line)
        await room.send(cmd.TakeWeight(line=line, reading=reading))
        assert "Weighed: 0.842 kg x 19.90 EUR/kg" in paper(room)
        await room.send(cmd.ChangeQuantity(line, 900))
        assert "Typed weight: 0.900 kg x 19.90 EUR/kg" in paper(room)
        await room.send(cmd.Undo())
        assert "Weighed: 0.842 kg x 19.90 EUR/kg" in paper(room)

    play(story)


def test_it_is_written_once_and_read_back() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        reading = await weighs(room, scale, 842_000)
        await room.send(cmd.TakeWeight("ham", reading=reading))
        kinds = room.kinds()
        assert kinds[-2:] == ["line.added", "line.weighed"]
        entry = room.journal.entries()[-1]
        assert (entry.event.by, entry.event.tare) == (By.SCALE, 0)  # type: ignore[attr-defined]

    play(story)


def test_what_is_measured_in_litres_lies_on_no_scale() -> None:
    async def story(room: Room, scale: FakeScale) -> None:
        await room.send(cmd.WatchScale("oil"))
        assert not room.view.weighing.on
        await room.send(cmd.TakeWeight("oil", gross=750))
        assert "0.750 l x 9.00 EUR/l" in paper(room)

    play(story)


def test_a_weight_becomes_thousandths_without_a_float() -> None:
    assert in_unit(842_000, "kg") == 842
    assert in_unit(842_500, "kg") == 843
    assert in_unit(842_499, "kg") == 842
    assert in_mg(in_unit(2500, "g"), "g") == 2500
