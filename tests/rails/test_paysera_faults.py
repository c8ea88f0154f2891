"""What Paysera's answers may not make its rail believe (PAYMENTS.md rules 2 and 6); every fault: contract."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pos_terminal.app.ports import PaymentRef, Rail
from pos_terminal.domain.errors import Refused, Uncertain, Unreachable
from pos_terminal.domain.reading import Phase

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


async def reserved(rail: Rail, control: Any, order: Any, ref: Any) -> PaymentRef:
    known: PaymentRef = ref(order, await rail.open(order))
    control.customer("paysera", "approve")
    return known


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


@pytest.mark.parametrize("fault", LOSSES)
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
