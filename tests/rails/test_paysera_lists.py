"""Many Paysera payments in one answer, over real HTTP (paysera.md 3.3; 6, row 7)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pos_terminal.app.ports import ListingRail
from pos_terminal.domain.reading import Phase


def test_many_payments_are_read_in_pages(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    shop.settings["paysera"] |= {"requests_per_minute": 1000}
    control.settings(paysera={"a_minute": 1000})
    since = datetime.now(UTC)

    async def scene(rail: ListingRail) -> None:
        orders = [order_of(100 + n) for n in range(60)]
        for order in orders:
            offer = await rail.open(order)
        control.customer("paysera", "approve", offer.reference)
        await rail.settle(ref(orders[-1], offer), orders[-1].minor)
        found = await rail.look_since(since)
        told = {one.payment: one for one in found}
        assert {one.payment: one.minor for one in orders} == {name: one.reading.due for name, one in told.items()}
        last = told[orders[-1].payment]
        assert last.reading.paid == orders[-1].minor
        assert (last.number, last.description, last.elsewhere) == ("2-1043", orders[-1].description, False)
        assert last.at is not None
        assert abs(last.at - since) < timedelta(minutes=5)
        assert told[orders[0].payment].reading.phase is Phase.OPEN
        assert not await rail.look_since(since + timedelta(hours=1))

    shop.play("paysera", scene)
    assert [call["call"] for call in control.requests("paysera")].count("list") == 3


@pytest.mark.parametrize("fault", ["status_500", "status_429", "not_json", "drop_before"])
def test_a_list_that_fails_leaves_what_was_read_before(shop: Any, control: Any, order_of: Any, fault: str) -> None:
    async def scene(rail: ListingRail) -> None:
        await rail.open(order_of())
        control.fault(fault, "paysera", "list")
        assert not await rail.look_since(datetime.now(UTC))
        assert len(await rail.look_since(datetime.now(UTC))) == 1

    shop.play("paysera", scene)


def test_a_payment_of_another_shop_of_the_account_is_elsewhere(shop: Any, control: Any, order_of: Any) -> None:
    async def opens(rail: ListingRail) -> None:
        await rail.open(order_of())

    async def lists(rail: ListingRail) -> list[bool]:
        return [one.elsewhere for one in await rail.look_since(datetime.now(UTC))]

    credentials = shop.paysera_shops
    shop.settings["paysera"] |= {"location_id": credentials[1]}
    shop.play("paysera", opens)
    assert shop.play("paysera", lists) == [False]
    shop.settings["paysera"] |= {"location_id": credentials[0]}
    shop.play("paysera", opens)
    assert shop.play("paysera", lists) == [False, True]
