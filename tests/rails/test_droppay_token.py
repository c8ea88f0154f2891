"""DropPay's access token and keys: fetched once, renewed in time, never told (droppay.md 1.3, PAYMENTS.md rule 2)."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from pos_terminal.app.ports import Rail
from pos_terminal.domain.errors import Misconfigured, Refused
from pos_terminal.domain.reading import Offer, Phase, Reading


def test_a_token_that_ran_out_is_renewed_and_the_call_repeated_once(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    order = order_of()

    async def scene(rail: Rail) -> Reading:
        offer: Offer = await rail.open(order)
        control.expire_tokens()
        control.customer("droppay", "approve")
        await rail.look(ref(order, offer))
        control.expire_tokens()
        return await rail.settle(ref(order, offer), 43_000)

    assert shop.play("droppay", scene).phase is Phase.CLOSED_PAID
    assert sum(seen["call"] == "token" for seen in control.requests("droppay")) == 3


def test_a_token_is_renewed_at_nine_tenths_of_its_life_and_fetched_once_for_many(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    order = order_of()

    def fetched() -> int:
        return sum(seen["call"] == "token" for seen in control.requests("droppay"))

    async def scene(rail: Rail) -> None:
        known = ref(order, await rail.open(order))
        await asyncio.gather(*(rail.look(known) for _ in range(5)))
        assert fetched() == 1
        shop.clock.pushed = 3600 * 0.89
        await rail.look(known)
        assert fetched() == 1
        shop.clock.pushed = 3600 * 0.91
        await asyncio.gather(*(rail.look(known) for _ in range(5)))
        assert fetched() == 2

    shop.play("droppay", scene)


def test_wrong_keys_are_our_settings_and_are_never_told(shop: Any, control: Any, order_of: Any) -> None:
    shop.secrets.values["droppay.client_secret", shop.origin] = "another-secret"

    async def scene(rail: Rail) -> None:
        with pytest.raises(Misconfigured) as error:
            await rail.open(order_of())
        assert error.value.trace.http == 401
        assert "another-secret" not in repr(error.value)
        checked = await rail.check()
        assert not checked.ok and "401/100" in checked.words

    shop.play("droppay", scene)


def test_a_wrong_pos_is_refused_with_its_pair(shop: Any, control: Any, order_of: Any) -> None:
    shop.settings["droppay"]["pos_id"] = "POSNOBODY"

    async def scene(rail: Rail) -> None:
        with pytest.raises(Refused) as refused:
            await rail.open(order_of())
        assert refused.value.code == "400/103"
        assert (await rail.check()).ok  # the keys are good

    shop.play("droppay", scene)
