"""Paysera with every call spoiled in every way: one meaning each, nothing sent twice (PAYMENTS.md rules 2 and 6)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pos_terminal.app.ports import PaymentRef, Rail
from pos_terminal.domain.errors import Busy, RailError, Refused, Uncertain, Unreachable
from pos_terminal.domain.reading import Phase

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


async def reserved(rail: Rail, control: Any, order: Any, ref: Any) -> PaymentRef:
    known: PaymentRef = ref(order, await rail.open(order))
    control.customer("paysera", "approve")
    return known


@pytest.mark.parametrize(("fault", "kind"), LOSSES.items())
@pytest.mark.parametrize("call", ["create", "look", "confirm", "revoke", "cancel_payment"])
def test_rule_02_every_fault_of_every_call_has_its_meaning(
    shop: Any, control: Any, order_of: Any, ref: Any, call: str, fault: str, kind: type[RailError]
) -> None:
    order = order_of()

    def spoil() -> None:
        seconds = {"delay": 4.0, "refuse_connection": 0.4}.get(fault)
        control.fault(fault, "paysera", call, seconds=seconds, retry_after=3)

    async def scene(rail: Rail) -> RailError:
        if call == "create":
            await rail.warm_up()
            spoil()
            with pytest.raises(RailError) as failed:
                await rail.open(order)
            return failed.value
        known = await reserved(rail, control, order, ref)
        if call == "cancel_payment":
            known = replace(known, settle_id=(await rail.settle(known, 43_000)).settle_id)
        spoil()
        with pytest.raises(RailError) as failed:
            match call:
                case "look":
                    await rail.look(known)
                case "confirm":
                    await rail.settle(known, 43_000)
                case "revoke":
                    await rail.void(known)
                case "cancel_payment":
                    await rail.refund(known, 43_000, "returned")
        return failed.value

    error = shop.play("paysera", scene)
    assert type(error) is kind, error
    if isinstance(error, Busy):
        assert error.retry_after == 3.0
    assert sum(seen["fault"] == fault for seen in control.requests("paysera")) <= 1  # a write is never repeated


@pytest.mark.parametrize("call", ["create", "look", "confirm", "revoke", "cancel_payment"])
def test_rule_06_a_nan_is_believed_by_no_call(shop: Any, control: Any, order_of: Any, ref: Any, call: str) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        control.fault("nan", "paysera", call)
        with pytest.raises(Uncertain):
            known = await reserved(rail, control, order, ref)
            match call:
                case "look":
                    await rail.look(known)
                case "confirm":
                    await rail.settle(known, 43_000)
                case "revoke":
                    await rail.void(known)
                case "cancel_payment":
                    charged = replace(known, settle_id=(await rail.settle(known, 43_000)).settle_id)
                    await rail.refund(charged, 43_000, "returned")

    shop.play("paysera", scene)


@pytest.mark.parametrize("fault", [name for name in LOSSES if name != "status_429"])
def test_rule_02_a_refund_whose_look_failed_was_certainly_not_sent(
    shop: Any, control: Any, order_of: Any, ref: Any, fault: str
) -> None:
    async def scene(rail: Rail) -> None:
        known = await reserved(rail, control, order_of(), ref)
        paid = replace(known, settle_id=(await rail.settle(known, 43_000)).settle_id)
        control.fault(fault, "paysera", "payment", seconds={"delay": 4.0, "refuse_connection": 0.4}.get(fault))
        with pytest.raises(Unreachable):
            await rail.refund(paid, 43_000, "returned")

    shop.play("paysera", scene)
    assert control.ledger("paysera").refunds == 0


def test_rule_06_unknown_words_are_not_yes(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: Rail) -> None:
        known = await reserved(rail, control, order_of(), ref)
        control.fault("unknown_status", "paysera", "look")
        look = await rail.look(known)
        assert (look.phase, look.words) == (Phase.UNKNOWN, "LIMBO")
        control.fault("unknown_status", "paysera", "confirm")
        assert (await rail.settle(known, 43_000)).phase is Phase.UNKNOWN
        control.fault("wrong_amount", "paysera", "look")
        assert (await rail.look(known)).paid == 43_100
        control.fault("unknown_status", "paysera", "cancel_payment")
        with pytest.raises(Uncertain):
            await rail.refund(known, 43_000, "returned")

    shop.play("paysera", scene)


def test_a_key_that_leads_elsewhere_is_never_shown(shop: Any, control: Any, order_of: Any) -> None:
    control.fault("odd_host", "paysera", "create")

    async def scene(rail: Rail) -> None:
        with pytest.raises(Refused) as refused:
            await rail.open(order_of())
        assert refused.value.code == "odd_host"

    shop.play("paysera", scene)


@pytest.mark.parametrize("fault", ["drop_before", "status_500", "not_json"])
def test_without_the_services_clock_a_wrong_one_is_not_mended(
    shop: Any, control: Any, order_of: Any, fault: str
) -> None:
    async def scene(rail: Rail) -> None:
        control.fault(fault, "paysera", "server")
        control.advance(1000)
        with pytest.raises(Unreachable):
            await rail.open(order_of())

    shop.play("paysera", scene)
    assert control.payments("paysera") == []
