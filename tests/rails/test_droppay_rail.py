"""DropPay over real HTTP: every call, every way it can end (droppay.md 2 and 3, PAYMENTS.md rules 2, 6 and 11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from pos_terminal.app.ports import PaymentRef, Rail
from pos_terminal.domain.errors import (
    Misconfigured,
    NotSupported,
    RailError,
    Refused,
    Uncertain,
)
from pos_terminal.domain.reading import Phase, Reading


async def granted(rail: Rail, control: Any, order: Any, ref: Any) -> PaymentRef:
    known: PaymentRef = ref(order, await rail.open(order))
    control.customer("droppay", "approve")
    return known


def test_a_payment_is_opened_granted_charged_once_and_refunded(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    order = order_of(1_240)

    async def scene(rail: Rail) -> None:
        await rail.warm_up()
        offer = await rail.open(order)
        assert offer.qr_text == control.payment("droppay")["qr_text"]
        assert offer.reference.endswith(offer.session_code)
        assert (offer.reading.phase, offer.reading.due, offer.reading.settle_count) == (Phase.OPEN, 1_240, 0)
        control.customer("droppay", "approve")
        held = await rail.look(ref(order, offer))
        assert (held.phase, held.due) == (Phase.APPROVED, 1_240)
        done = await rail.settle(ref(order, offer), 1_240)
        assert (done.phase, done.paid, done.words) == (Phase.CLOSED_PAID, 1_240, "DONE")
        assert done.settle_id.startswith("CHA")
        look = await rail.look(ref(order, offer))
        assert (look.phase, look.paid, look.settle_count) == (Phase.CLOSED_PAID, 1_240, 1)
        back = await rail.refund(ref(order, offer, settle_id=done.settle_id), 440, "one returned")
        assert back is not None and back.refunded == 440
        with pytest.raises(Misconfigured):
            await rail.refund(ref(order, offer, settle_id=done.settle_id), 0, "nothing")

    shop.play("droppay", scene)
    assert (control.ledger("droppay").captured, control.ledger("droppay").refunded) == (1_240, 440)
    sent = control.payment("droppay")["sent"]
    assert sent["policy"] == "CHARGEABLE"
    assert "charge_max_count" not in sent and "charge_maxcount" not in sent
    end = datetime.fromisoformat(sent["charge_date_end"])
    assert abs(end - order.approve_by - timedelta(minutes=10)) < timedelta(seconds=1)


def test_a_hold_is_booked(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: Rail) -> Reading:
        order = order_of(1_240, hold=True)
        return await rail.settle(await granted(rail, control, order, ref), 1_240)

    assert shop.play("droppay", scene).phase is Phase.CLOSED_PAID
    assert control.payment("droppay")["policy"] == "BOOKED"


@pytest.mark.parametrize("hours", [None, 3])
def test_a_hold_lives_its_hours_and_is_over_after_them(
    shop: Any, control: Any, order_of: Any, ref: Any, hours: int | None
) -> None:
    shop.settings["droppay"]["charge"] = "hold"
    if hours is not None:
        shop.settings["droppay"]["hold_hours"] = hours
    lives = timedelta(hours=hours or 8)

    async def scene(rail: Rail) -> None:
        order = order_of(1_240, hold=True)
        known = replace(await granted(rail, control, order, ref), hold=True)
        control.advance((lives - timedelta(minutes=1)).total_seconds())
        look = await rail.look(known)
        assert look.phase is Phase.APPROVED
        assert look.held_until is not None
        assert abs(look.held_until - order.approve_by - lives) < timedelta(seconds=1)
        control.advance(60 + 5 * 60 + 1)
        assert (await rail.look(known)).phase is Phase.EXPIRED
        assert rail.terms.service_life_s == rail.terms.approve_s + lives.total_seconds()

    shop.play("droppay", scene)


def test_a_second_settle_reads_the_charge_and_charges_nothing(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: Rail) -> Reading:
        known = await granted(rail, control, order_of(), ref)
        control.fault("drop_after", "droppay", "charge")
        with pytest.raises(Uncertain):
            await rail.settle(known, 43_000)
        return await rail.settle(known, 43_000)

    done = shop.play("droppay", scene)
    assert (done.phase, done.paid, done.settle_count) == (Phase.CLOSED_PAID, 43_000, 1)
    assert control.ledger("droppay").captures == 1
    assert sum(seen["call"] == "charge" for seen in control.requests("droppay")) == 1


@pytest.mark.parametrize(
    ("action", "phase"),
    [("decline", Phase.DECLINED), ("revoke", Phase.DECLINED), ("expire", Phase.EXPIRED), ("none", Phase.OPEN)],
)
def test_what_is_not_granted_is_read_and_not_charged(
    shop: Any, control: Any, order_of: Any, ref: Any, action: str, phase: Phase
) -> None:
    order = order_of()

    async def scene(rail: Rail) -> Reading:
        known = ref(order, await rail.open(order))
        match action:
            case "decline":
                control.customer("droppay", "decline")
            case "revoke":
                control.customer("droppay", "approve")
                control.customer("droppay", "revoke")
            case "expire":
                control.advance(16 * 60)
        return await rail.settle(known, 43_000)

    assert shop.play("droppay", scene).phase is phase
    assert all(seen["call"] != "charge" for seen in control.requests("droppay"))


def test_rule_05_another_sum_is_read_and_not_charged(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of()

    async def scene(rail: Rail) -> Reading:
        known = ref(order, await rail.open(order))
        control.customer("droppay", "approve", amount=42_000)
        return await rail.settle(known, 43_000)

    look = shop.play("droppay", scene)
    assert (look.phase, look.due) == (Phase.APPROVED, 42_000)
    assert control.ledger("droppay").captured == 0


def test_without_counters_a_grant_with_its_token_used_up_is_not_yes_and_not_no(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    control.settings(droppay={"counters": False})

    async def scene(rail: Rail) -> None:
        known = await granted(rail, control, order_of(), ref)
        held = await rail.look(known)
        assert (held.phase, held.settle_count) == (Phase.APPROVED, None)
        control.fault("drop_after", "droppay", "charge")
        with pytest.raises(Uncertain):
            await rail.settle(known, 43_000)
        assert (await rail.settle(known, 43_000)).phase is Phase.UNKNOWN

    shop.play("droppay", scene)
    assert control.ledger("droppay").captures == 1


@pytest.mark.parametrize(
    "change", [{"status_in_post": False}, {"count_name": "charge_maxcount"}, {"charges_in_look": True}]
)
def test_every_reading_of_the_papers_gives_the_same_payment(
    shop: Any, control: Any, order_of: Any, ref: Any, change: dict[str, object]
) -> None:
    control.settings(droppay=change)
    order = order_of()

    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        assert offer.reading.phase is Phase.OPEN
        control.customer("droppay", "approve")
        done = await rail.settle(ref(order, offer), 43_000)
        look = await rail.look(ref(order, offer))
        assert (look.phase, look.paid) == (Phase.CLOSED_PAID, 43_000)
        assert look.settle_id == (done.settle_id if "charges_in_look" in change else "")

    shop.play("droppay", scene)


@pytest.mark.parametrize("approved", [False, True])
def test_a_void_is_a_delete(shop: Any, control: Any, order_of: Any, ref: Any, approved: bool) -> None:
    order = order_of()

    async def scene(rail: Rail) -> tuple[Reading | None, Reading]:
        known = ref(order, await rail.open(order))
        if approved:
            control.customer("droppay", "approve")
        return await rail.void(known), await rail.look(known)

    answer, look = shop.play("droppay", scene)
    assert answer is not None and answer.phase is look.phase is Phase.VOIDED


def test_a_delete_that_the_service_does_not_know_says_so(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.settings(droppay={"delete": "405"})
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = ref(order, await rail.open(order))
        with pytest.raises(NotSupported):
            await rail.void(known)
        with pytest.raises(NotSupported) as unknown:
            control.settings(droppay={"delete": "ok"})
            await rail.void(replace(known, reference="CHTNOBODY"))
        assert unknown.value.not_found

    shop.play("droppay", scene)


def test_a_delete_after_the_charge_is_refused_and_only_a_look_decides(
    shop: Any, control: Any, order_of: Any, ref: Any, meant: None
) -> None:
    async def scene(rail: Rail) -> None:
        known = await granted(rail, control, order_of(), ref)
        await rail.settle(known, 43_000)
        with pytest.raises(Refused) as refused:
            await rail.void(known)
        assert refused.value.code == "403/207"
        assert (await rail.look(known)).phase is Phase.CLOSED_PAID

    shop.play("droppay", scene)


@pytest.mark.parametrize("word", ["FAILED", "PENDING"])
def test_rule_06_a_charge_with_another_word_is_uncertain(
    shop: Any, control: Any, order_of: Any, ref: Any, word: str
) -> None:
    control.settings(droppay={"charge_status": word})

    async def scene(rail: Rail) -> None:
        known = await granted(rail, control, order_of(), ref)
        with pytest.raises(Uncertain, match=word):
            await rail.settle(known, 43_000)

    shop.play("droppay", scene)


@pytest.mark.parametrize(
    ("word", "kind"), [("ACCOUNTED", None), ("FAILED", Refused), ("PENDING", Uncertain), ("", Uncertain)]
)
def test_rule_06_a_refund_counts_only_with_its_word(
    shop: Any, control: Any, order_of: Any, ref: Any, word: str, kind: type[RailError] | None
) -> None:
    control.settings(droppay={"refund_status": word})

    async def scene(rail: Rail) -> None:
        known = await granted(rail, control, order_of(), ref)
        charged = replace(known, settle_id=(await rail.settle(known, 43_000)).settle_id)
        if kind is None:
            assert await rail.refund(charged, 43_000, "returned") is not None
        else:
            with pytest.raises(kind):
                await rail.refund(charged, 43_000, "returned")

    shop.play("droppay", scene)


def test_rule_11_a_refund_repeated_after_doubt_is_refused_by_the_service(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    async def scene(rail: Rail) -> None:
        known = await granted(rail, control, order_of(), ref)
        charged = replace(known, settle_id=(await rail.settle(known, 43_000)).settle_id)
        control.fault("drop_after", "droppay", "refund")
        with pytest.raises(Uncertain):
            await rail.refund(charged, 43_000, "returned")
        with pytest.raises(Refused) as refused:
            await rail.refund(charged, 43_000, "returned")
        assert refused.value.code == "403/206"

    shop.play("droppay", scene)
    assert control.ledger("droppay").refunds == 1


def test_a_refund_needs_the_charge_and_other_calls_are_not_known(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    async def scene(rail: Rail) -> None:
        known = await granted(rail, control, order_of(), ref)
        with pytest.raises(Refused) as refused:
            await rail.refund(known, 43_000, "returned")
        assert refused.value.code == "no_charge_id"
        lost = replace(known, reference="")
        for call in (
            rail.find(known),
            rail.release(known),
            rail.close_unpaid(known, 1),
            rail.look(lost),
            rail.void(lost),
        ):
            with pytest.raises(NotSupported):
                await call
        with pytest.raises(NotSupported):
            await rail.settle(lost, 43_000)

    shop.play("droppay", scene)
