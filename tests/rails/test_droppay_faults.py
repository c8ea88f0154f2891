"""What DropPay's answers may not make its rail believe (PAYMENTS.md rules 2 and 6); every fault: contract."""

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


async def granted(rail: Rail, control: Any, order: Any, ref: Any) -> PaymentRef:
    known: PaymentRef = ref(order, await rail.open(order))
    control.customer("droppay", "approve")
    return known


@pytest.mark.parametrize("call", ["authorize", "look", "charge", "delete", "refund"])
def test_rule_06_a_nan_is_believed_by_no_call(shop: Any, control: Any, order_of: Any, ref: Any, call: str) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        control.fault("nan", "droppay", call)
        with pytest.raises(Uncertain):
            known = await granted(rail, control, order, ref)
            match call:
                case "look":
                    await rail.look(known)
                case "charge":
                    await rail.settle(known, 43_000)
                case "delete":
                    await rail.void(known)
                case "refund":
                    charged = replace(known, settle_id=(await rail.settle(known, 43_000)).settle_id)
                    await rail.refund(charged, 43_000, "returned")

    shop.play("droppay", scene)


@pytest.mark.parametrize("fault", LOSSES)
def test_rule_02_a_settle_whose_look_failed_was_certainly_not_sent(
    shop: Any, control: Any, order_of: Any, ref: Any, fault: str
) -> None:
    async def scene(rail: Rail) -> None:
        known = await granted(rail, control, order_of(), ref)
        control.fault(fault, "droppay", "look", seconds={"delay": 4.0, "refuse_connection": 0.4}.get(fault))
        with pytest.raises(Unreachable):
            await rail.settle(known, 43_000)
        with pytest.raises(Unreachable):
            await rail.settle(replace(known, reference="CHTNOBODY"), 43_000)

    shop.play("droppay", scene)
    assert control.ledger("droppay").captured == 0


def test_rule_06_an_unknown_status_is_not_charged(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: Rail) -> None:
        known = await granted(rail, control, order_of(), ref)
        control.fault("unknown_status", "droppay", "look")
        look = await rail.settle(known, 43_000)
        assert (look.phase, look.words) == (Phase.UNKNOWN, "LIMBO")
        control.fault("wrong_amount", "droppay", "charge")
        with pytest.raises(Uncertain, match="amount differs"):
            await rail.settle(known, 43_000)

    shop.play("droppay", scene)


def test_a_link_that_leads_elsewhere_is_never_shown_and_its_authorization_deleted(
    shop: Any, control: Any, order_of: Any
) -> None:
    control.fault("odd_host", "droppay", "authorize")

    async def scene(rail: Rail) -> None:
        with pytest.raises(Refused) as refused:
            await rail.open(order_of())
        assert refused.value.code == "odd_host"

    shop.play("droppay", scene)
    assert control.payment("droppay")["status"] == "CANCELLED"


@pytest.mark.parametrize("fault", LOSSES)
def test_rule_02_without_a_token_nothing_was_sent(shop: Any, control: Any, order_of: Any, fault: str) -> None:
    seconds = {"delay": 4.0, "refuse_connection": 0.4}.get(fault)
    control.fault(fault, "droppay", "token", seconds=seconds)

    async def scene(rail: Rail) -> None:
        with pytest.raises(Unreachable):
            await rail.open(order_of())

    shop.play("droppay", scene)
    assert control.payments("droppay") == []
