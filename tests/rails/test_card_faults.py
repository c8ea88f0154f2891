"""The card rail with every call spoiled in every way: one meaning each, nothing sent twice (rules 2 and 6)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pos_terminal.app.ports import PaymentRef, Rail
from pos_terminal.domain.errors import Busy, RailError, Uncertain, Unreachable
from pos_terminal.domain.reading import Phase

MINOR = 43_000
LOSSES = {
    "drop_before": Uncertain,
    "drop_after": Uncertain,
    "status_500": Uncertain,
    "status_429": Busy,
    "truncated": Uncertain,
    "not_json": Uncertain,
    "huge_body": Uncertain,
    "redirect": Uncertain,
    "delay": Uncertain,
    "refuse_connection": Unreachable,
}
CALLS = ("generate", "invoice", "cancel", "inquiry", "refund", "capture", "reverse")


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


async def make(rail: Rail, known: PaymentRef, call: str) -> None:
    match call:
        case "invoice" | "inquiry":
            await rail.look(known)
        case "cancel" | "reverse":
            await rail.void(known)
        case "refund":
            await rail.refund(known, MINOR, "returned")
        case "capture":
            await rail.settle(known, MINOR)


@pytest.mark.parametrize(("fault", "kind"), LOSSES.items())
@pytest.mark.parametrize("call", CALLS)
def test_rule_02_every_fault_of_every_call_has_its_meaning(
    shop: Any, control: Any, order_of: Any, ref: Any, call: str, fault: str, kind: type[RailError]
) -> None:
    order = order_of()
    if call in ("capture", "reverse"):
        control.settings(card={"mode": "PA"})
        shop.settings["card"] |= {"capture": "PA"}

    async def scene(rail: Rail) -> RailError:
        if call == "generate":
            await rail.warm_up()
            spoil(control, fault, call)
            with pytest.raises(RailError) as failed:
                await rail.open(order)
            return failed.value
        known = await ready(rail, control, order, ref, call)
        spoil(control, fault, call)
        with pytest.raises(RailError) as failed:
            await make(rail, known, call)
        return failed.value

    error = shop.play("card", scene)
    assert type(error) is kind, error
    if isinstance(error, Busy):
        assert error.retry_after == 3.0
    assert sum(seen["fault"] == fault for seen in control.requests("card")) <= 1  # a write is never repeated


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


@pytest.mark.parametrize("fault", [name for name in LOSSES if name != "status_429"])
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
