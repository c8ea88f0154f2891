"""SWiP over real HTTP: every call, every way it can end (swip.md 2, PAYMENTS.md rules 2, 6 and 7)."""

from __future__ import annotations

from typing import Any

import pytest

from pos_terminal.app.ports import Rail
from pos_terminal.domain.errors import (
    Misconfigured,
    NotSupported,
    Refused,
    Uncertain,
)
from pos_terminal.domain.reading import Offer, Phase, Reading


def test_a_payment_is_opened_approved_settled_and_refunded_in_parts(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        await rail.warm_up()
        offer = await rail.open(order)
        assert offer.reference == order.payment
        assert offer.qr_text == control.payment("swip")["qr_text"]
        assert offer.session_code and offer.qr_text.endswith(offer.session_code)
        assert (offer.reading.phase, offer.reading.due) == (Phase.OPEN, 43_000)
        control.customer("swip", "approve")
        held = await rail.look(ref(order, offer))
        assert (held.phase, held.due, held.paid) == (Phase.APPROVED, 43_000, 43_000)
        done = await rail.settle(ref(order, offer), 43_000)
        assert (done.phase, done.paid, done.words) == (Phase.CLOSED_PAID, 43_000, "CLOSED, paid")
        assert done.trace.http == 200 and len(done.trace.body_hash) == 64
        first = await rail.refund(ref(order, offer), 13_000, "one returned")
        assert first is not None and first.words == "SUCCESS, Refund accepted"
        await rail.refund(ref(order, offer), 30_000, "the rest")
        with pytest.raises(Misconfigured):
            await rail.refund(ref(order, offer), 0, "nothing")

    shop.play("swip", scene)
    assert (control.ledger("swip").captured, control.ledger("swip").refunded) == (43_000, 43_000)
    sent = control.payment("swip")["sent"]
    assert sent["merchantOrderId"] == order.payment
    assert sent["merchantOrderNumber"] == "2-1043"
    assert sent["purchases"][1]["quantity"] == 1.25
    assert sum(round(line["amount"] * 100) for line in sent["purchases"]) == 43_000


def test_loyalty_lowers_what_is_due_and_that_is_settled(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of(10_000)

    async def scene(rail: Rail) -> Reading:
        offer = await rail.open(order)
        control.customer("swip", "approve_with_loyalty")
        held = await rail.look(ref(order, offer))
        assert (held.phase, held.due, held.paid) == (Phase.APPROVED, 9_500, 9_500)
        return await rail.settle(ref(order, offer), 9_500)

    done = shop.play("swip", scene)
    assert (done.phase, done.paid) == (Phase.CLOSED_PAID, 9_500)
    assert control.ledger("swip").net == 9_500


def test_cash_with_loyalty_is_closed_unpaid(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of(10_000)

    async def scene(rail: Rail) -> Reading:
        offer = await rail.open(order)
        control.customer("swip", "pay_at_till_with_loyalty")
        waiting = await rail.look(ref(order, offer))
        assert (waiting.phase, waiting.due) == (Phase.OPEN, 9_500)
        await rail.close_unpaid(ref(order, offer), 9_500)
        return await rail.look(ref(order, offer))

    end = shop.play("swip", scene)
    assert (end.phase, end.paid) == (Phase.CLOSED_UNPAID, 9_500)
    assert control.ledger("swip").net == 0


@pytest.mark.parametrize("approved", [False, True])
def test_rule_07_a_close_with_zero_is_voided_whatever_was_paid(
    shop: Any, control: Any, order_of: Any, ref: Any, approved: bool
) -> None:
    order = order_of()

    async def scene(rail: Rail) -> tuple[Reading | None, Reading]:
        offer = await rail.open(order)
        if approved:
            control.customer("swip", "approve")
        return await rail.void(ref(order, offer)), await rail.look(ref(order, offer))

    answer, look = shop.play("swip", scene)
    assert answer is not None and answer.phase is look.phase is Phase.VOIDED
    assert control.ledger("swip").net == 0


@pytest.mark.parametrize("status", ["404", "405"])
def test_where_close_with_zero_is_not_known_the_order_is_cancelled(
    shop: Any, control: Any, order_of: Any, ref: Any, meant: None, status: str
) -> None:
    order = order_of()
    shop.settings["swip"]["routes"] = {
        "404": {"close": {"path": "/orders/{id}/shut"}},
        "405": {"close": {"method": "PUT"}},
    }[status]

    async def scene(rail: Rail) -> Reading:
        offer = await rail.open(order)
        await rail.void(ref(order, offer))
        return await rail.look(ref(order, offer))

    assert shop.play("swip", scene).words == "CANCELLED, unpaid"
    assert control.payment("swip")["status"] == "CANCELLED"


def test_a_void_that_the_service_knows_in_no_way_says_so(
    shop: Any, control: Any, order_of: Any, ref: Any, meant: None
) -> None:
    order = order_of()
    shop.settings["swip"]["routes"] = {"close": {"method": "PUT"}, "cancel_order": {"method": "PATCH"}}

    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        with pytest.raises(NotSupported):
            await rail.void(ref(order, offer))

    shop.play("swip", scene)


def test_another_path_of_the_service_is_one_line_of_settings(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of()
    control.settings(swip={"routes": {"close": "PUT /v3/orders/{id}/finish"}})
    shop.settings["swip"]["routes"] = {"close": {"method": "PUT", "path": "/v3/orders/{id}/finish"}}

    async def scene(rail: Rail) -> Reading | None:
        return await rail.void(ref(order, await rail.open(order)))

    voided = shop.play("swip", scene)
    assert voided is not None and voided.phase is Phase.VOIDED


def test_a_release_gives_back_what_is_held_and_says_when_it_is_too_late(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    order, late = order_of(), order_of()
    control.settings(swip={"hold_s": 60})

    async def scene(rail: Rail) -> None:
        for one in (order, late):
            offer = await rail.open(one)
            control.customer("swip", "approve")
            await rail.settle(ref(one, offer), 43_000)
            if one is late:
                control.advance(61)
                with pytest.raises(Refused) as refused:
                    await rail.release(ref(one, offer))
                assert refused.value.code == "captured"
                assert refused.value.trace.http == 422
            else:
                assert await rail.release(ref(one, offer)) is not None

    shop.play("swip", scene)
    assert control.ledger("swip").net == 43_000


@pytest.mark.parametrize("adopted", [True, False])
def test_a_lost_create_is_found_by_our_id_where_the_service_adopted_it(
    shop: Any, control: Any, order_of: Any, ref: Any, adopted: bool
) -> None:
    order = order_of()
    control.settings(swip={"uuid_adopted": adopted})
    control.fault("drop_after", "swip", "create")

    async def scene(rail: Rail) -> Offer | None:
        with pytest.raises(Uncertain):
            await rail.open(order)
        blank = Offer("", "", "", Reading(Phase.UNKNOWN))
        return await rail.find(ref(order, blank))

    found = shop.play("swip", scene)
    assert (found is not None) is adopted
    if found is not None:
        assert found.reference == order.payment
        assert found.qr_text == control.payment("swip")["qr_text"]
        assert found.reading.due == 43_000


def test_an_id_that_the_service_made_is_used_from_then_on(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of()
    control.settings(swip={"uuid_adopted": False})

    async def scene(rail: Rail) -> Reading:
        offer = await rail.open(order)
        assert offer.reference != order.payment
        control.customer("swip", "approve")
        return await rail.settle(ref(order, offer), 43_000)

    assert shop.play("swip", scene).phase is Phase.CLOSED_PAID


def test_rule_02_a_404_for_a_known_payment_is_uncertain(shop: Any, order_of: Any, ref: Any) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        gone = Offer("11111111-1111-4111-8111-111111111111", "", "", Reading(Phase.UNKNOWN))
        with pytest.raises(Uncertain) as error:
            await rail.look(ref(order, gone))
        assert error.value.not_found
        with pytest.raises(Refused) as refused:
            await rail.settle(ref(order, gone), 43_000)
        assert refused.value.not_found

    shop.play("swip", scene)


@pytest.mark.parametrize("amount", ["always", "closed", "never"])
@pytest.mark.parametrize("paid", ["bool", "number", "string"])
def test_every_reading_of_the_papers_gives_the_same_payment(
    shop: Any, control: Any, order_of: Any, ref: Any, amount: str, paid: str
) -> None:
    order = order_of(10_000)
    control.settings(swip={"amount_in_answer": amount, "paid_type": paid})

    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        known = ref(order, offer)
        assert offer.reading.phase is Phase.OPEN
        control.customer("swip", "approve_with_loyalty")
        held = await rail.look(known)
        assert (held.phase, held.due, held.paid) == (Phase.APPROVED, 9_500, 9_500)
        await rail.settle(known, 9_500)
        done = await rail.look(known)
        assert (done.phase, done.paid) == (Phase.CLOSED_PAID, 9_500)

    shop.play("swip", scene)


def test_an_order_that_the_service_dropped_reads_as_a_word_we_do_not_know(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    order = order_of()

    async def scene(rail: Rail) -> Reading:
        known = ref(order, await rail.open(order))
        control.advance(91)
        with pytest.raises(Refused):
            await rail.settle(known, 43_000)
        return await rail.look(known)

    assert shop.play("swip", scene).phase is Phase.UNKNOWN


def test_a_static_code_is_sent_and_shown_as_the_sticker_has_it(shop: Any, control: Any, order_of: Any) -> None:
    shop.settings["swip"] |= {"qr_mode": "static", "static_code": "https://swip.one/?qr=40718256391"}

    async def scene(rail: Rail) -> Offer:
        return await rail.open(order_of())

    offer = shop.play("swip", scene)
    assert offer.qr_text == control.payment("swip")["qr_text"] == "https://swip.one/?qr=40718256391"
    assert offer.session_code == "256391"


@pytest.mark.parametrize("what", ["currency", "lines"])
def test_an_order_that_cannot_be_right_is_not_sent(shop: Any, control: Any, order_of: Any, what: str) -> None:
    order = order_of(currency="USD") if what == "currency" else order_of(lines=False)

    async def scene(rail: Rail) -> None:
        with pytest.raises((Misconfigured, Refused)):
            await rail.open(order)

    shop.play("swip", scene)
    assert control.requests("swip") == []


def test_a_settle_never_becomes_a_cancel(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = ref(order, await rail.open(order))
        for minor in (0, -1):
            with pytest.raises(Misconfigured):
                await rail.settle(known, minor)

    shop.play("swip", scene)
    assert control.payment("swip")["closes"] == 0
