"""What the gateway's answers may not make its rail believe (PAYMENTS.md rules 2 and 6); every fault: contract."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pos_terminal.app.ports import PaymentRef, Rail
from pos_terminal.domain.errors import Uncertain, Unreachable
from pos_terminal.domain.reading import Phase

MINOR = 43_000
LOSSES = (
    "drop_before",
    "drop_after",
    "status_500",
    "truncated",
    "not_json",
    "huge_body",
    "redirect",
    "delay",
    "refuse_connection",
)


def spoil(control: Any, fault: str, call: str) -> None:
    seconds = {"delay": 4.0, "refuse_connection": 0.4}.get(fault)
    control.fault(fault, "card", call, seconds=seconds, retry_after=3)


async def ready(rail: Rail, control: Any, order: Any, ref: Any, call: str) -> PaymentRef:
    """Bring a payment so far that the call can be made."""
    known: PaymentRef = ref(order, await rail.open(order))
    if call in ("inquiry", "refund", "capture", "reverse"):
        control.customer("card", "approve")
    if call in ("refund", "capture", "reverse"):
        known = replace(known, settle_id=(await rail.look(known)).settle_id)
    return known


@pytest.mark.parametrize("call", ["generate", "invoice", "inquiry"])
def test_rule_06_a_nan_is_believed_by_no_call(shop: Any, control: Any, order_of: Any, ref: Any, call: str) -> None:
    async def scene(rail: Rail) -> None:
        with pytest.raises(Uncertain):
            if call == "generate":
                control.fault("nan", "card", call)
            known = await ready(rail, control, order_of(), ref, call)
            control.fault("nan", "card", call)
            await rail.look(known)

    shop.play("card", scene)


def test_rule_06_an_unknown_status_is_neither_yes_nor_no(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: Rail) -> None:
        known = await ready(rail, control, order_of(), ref, "inquiry")
        control.fault("unknown_status", "card", "inquiry")
        seen = await rail.look(known)
        assert (seen.phase, seen.paid) == (Phase.UNKNOWN, None)
        control.fault("wrong_amount", "card", "inquiry")
        with pytest.raises(Uncertain, match="read again"):
            await rail.look(known)
        assert (await rail.look(known)).paid == MINOR  # the lie was told once
        control.fault("wrong_amount", "card", "inquiry", times=2)
        with pytest.raises(Uncertain, match="read again"):
            await rail.look(known)
        assert (await rail.look(known)).paid == MINOR + 100

    shop.play("card", scene)


@pytest.mark.parametrize("fault", LOSSES)
def test_rule_02_without_a_token_nothing_was_sent(shop: Any, control: Any, order_of: Any, fault: str) -> None:
    spoil(control, fault, "token")

    async def scene(rail: Rail) -> None:
        with pytest.raises(Unreachable):
            await rail.open(order_of())

    shop.play("card", scene)
    assert control.payments("card") == []


def test_a_list_that_fails_leaves_the_refund_untold(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: Rail) -> None:
        known = await ready(rail, control, order_of(), ref, "refund")
        control.fault("status_500", "card", "list")
        seen = await rail.look(known)
        assert (seen.phase, seen.refunded) == (Phase.CLOSED_PAID, None)

    shop.play("card", scene)
