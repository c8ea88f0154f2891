"""Paysera over real HTTP: every call, every way it can end (paysera.md 6, PAYMENTS.md rules 2, 5, 6 and 11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pos_terminal.app.ports import PaymentRef, Rail
from pos_terminal.domain.errors import Busy, Misconfigured, NotSupported, Refused, Uncertain
from pos_terminal.domain.reading import Phase
from pos_terminal.domain.terms import Refunds
from pos_terminal.rails.paysera.rail import PAID_OUT


async def reserved(rail: Rail, control: Any, order: Any, ref: Any) -> PaymentRef:
    known: PaymentRef = ref(order, await rail.open(order))
    control.customer("paysera", "approve")
    return known


def test_a_payment_is_opened_reserved_confirmed_and_cancelled_while_frozen(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    order = order_of(1_240)

    async def scene(rail: Rail) -> None:
        await rail.warm_up()
        offer = await rail.open(order)
        assert offer.qr_text == control.payment("paysera")["qr_text"] == f"PAYSERA%{offer.reference}"
        assert (offer.reading.phase, offer.reading.due, offer.reading.settle_count) == (Phase.OPEN, 1_240, 0)
        control.customer("paysera", "start")
        assert (await rail.look(ref(order, offer))).phase is Phase.OPEN
        control.customer("paysera", "approve")
        held = await rail.look(ref(order, offer))
        assert (held.phase, held.due, held.currency, held.words) == (Phase.APPROVED, 1_240, "EUR", "reserved")
        done = await rail.settle(ref(order, offer), 1_240)
        assert (done.phase, done.paid, done.settle_count) == (Phase.CLOSED_PAID, 1_240, 1)
        back = await rail.refund(ref(order, offer, settle_id=done.settle_id), 1_240, "returned")
        assert back is not None and back.refunded == 1_240
        look = await rail.look(ref(order, offer))
        assert (look.phase, look.paid, look.refunded) == (Phase.CLOSED_PAID, 1_240, 1_240)

    shop.play("paysera", scene)
    ledger = control.ledger("paysera")
    assert (ledger.captured, ledger.refunded, ledger.refunds) == (1_240, 1_240, 1)
    assert control.payment("paysera")["reference"] == order.payment


@pytest.mark.parametrize(("currency", "minor"), [("JPY", 1200), ("KWD", 1250), ("EUR", 1)])
def test_currencies_with_no_two_or_three_decimals(
    shop: Any, control: Any, order_of: Any, ref: Any, currency: str, minor: int
) -> None:
    shop.currency = currency
    order = order_of(minor, currency=currency)

    async def scene(rail: Rail) -> None:
        known = await reserved(rail, control, order, ref)
        assert (await rail.look(known)).due == minor
        assert (await rail.settle(known, minor)).paid == minor

    shop.play("paysera", scene)
    assert control.ledger("paysera").captured == minor


def test_an_order_in_another_currency_never_leaves(shop: Any, control: Any, order_of: Any) -> None:
    async def scene(rail: Rail) -> None:
        with pytest.raises(Misconfigured):
            await rail.open(order_of(500, currency="USD"))

    shop.play("paysera", scene)
    assert not control.payments("paysera")


def test_less_than_was_reserved_can_be_taken(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of(1_240)

    async def scene(rail: Rail) -> None:
        known = await reserved(rail, control, order, ref)
        with pytest.raises(Misconfigured):
            await rail.settle(known, 1_241)
        assert (await rail.settle(known, 1_000)).paid == 1_000

    shop.play("paysera", scene)
    assert (control.ledger("paysera").captured, control.ledger("paysera").released) == (1_000, 240)


def test_rule_05_another_sum_than_ours_is_read_as_it_is(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of(1_240)

    async def scene(rail: Rail) -> None:
        known = ref(order, await rail.open(order))
        control.customer("paysera", "approve", amount=900)
        seen = await rail.look(known)
        assert (seen.phase, seen.due) == (Phase.APPROVED, 900)

    shop.play("paysera", scene)


def test_rule_02_a_lost_create_is_found_whatever_its_sum_looks_like(shop: Any, control: Any, order_of: Any) -> None:
    """One that counts as not there would be made a second time."""
    control.settings(paysera={"price": "decimal"})
    order = order_of(1_240)

    async def scene(rail: Rail) -> None:
        made = await rail.open(order)
        control.fault("nan", "paysera", "list")
        found = await rail.find(PaymentRef(order.payment, "", 1_240, 1_240, "EUR"))
        assert found is not None
        assert (found.reference, found.reading.phase, found.reading.due) == (made.reference, Phase.UNKNOWN, None)

    shop.play("paysera", scene)


def test_less_is_confirmed_of_the_payment_by_its_id_though_its_sum_cannot_be_read(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    control.settings(paysera={"price": "decimal"})
    order = order_of(1_240)

    async def scene(rail: Rail) -> None:
        known = ref(order, await rail.open(order))
        control.customer("paysera", "approve")
        control.fault("nan", "paysera", "look")
        assert (await rail.settle(known, 1_000)).paid == 1_000

    shop.play("paysera", scene)
    assert control.violations() == []


@pytest.mark.parametrize("answer", ["object", "empty"])
@pytest.mark.parametrize("word", ["revoked", "deleted"])
def test_a_void_ends_it_whatever_is_answered(
    shop: Any, control: Any, order_of: Any, ref: Any, answer: str, word: str
) -> None:
    control.settings(paysera={"delete_answer": answer, "after_revoking_new": word})
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = ref(order, await rail.open(order))
        told = await rail.void(known)
        assert (told is None) is (answer == "empty")
        assert (await rail.look(known)).phase is Phase.VOIDED

    shop.play("paysera", scene)


@pytest.mark.parametrize("word", ["revoked", "failed", "rejected", "deleted"])
def test_a_reservation_that_ran_out_is_not_paid(shop: Any, control: Any, order_of: Any, ref: Any, word: str) -> None:
    control.settings(paysera={"after_expiry": word})
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = await reserved(rail, control, order, ref)
        control.advance(901)
        with pytest.raises(Refused):
            await rail.settle(known, order.minor)
        seen = await rail.look(known)
        assert seen.phase in (Phase.VOIDED, Phase.DECLINED)
        assert seen.settle_count == 0

    shop.play("paysera", scene)
    assert control.ledger("paysera").captures == 0


@pytest.mark.parametrize("name", ["transactions", "items"])
@pytest.mark.parametrize("action", ["scan", "start", "approve"])
def test_a_lost_create_is_found_by_our_id_through_the_pages(
    shop: Any, control: Any, order_of: Any, ref: Any, name: str, action: str
) -> None:
    shop.settings["paysera"] |= {"requests_per_minute": 1000}
    control.settings(paysera={"list_name": name, "a_minute": 1000})
    order = order_of(1_240)

    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        control.customer("paysera", action, offer.reference)
        for _ in range(52):
            await rail.open(order_of(100))
        found = await rail.find(PaymentRef(order.payment, "", 1_240, 1_240, "EUR"))
        assert found is not None
        assert (found.reference, found.qr_text, found.session_code) == (
            offer.reference,
            offer.qr_text,
            offer.session_code,
        )
        assert await rail.find(PaymentRef(order_of().payment, "", 1_240, 1_240, "EUR")) is None

    shop.play("paysera", scene)


@pytest.mark.parametrize("price", ["both", "decimal", "cents"])
@pytest.mark.parametrize("trimmed", [True, False])
def test_a_price_may_be_told_in_three_ways(
    shop: Any, control: Any, order_of: Any, ref: Any, price: str, trimmed: bool
) -> None:
    control.settings(paysera={"price": price, "trimmed": trimmed})
    order = order_of(1_250)

    async def scene(rail: Rail) -> None:
        known = await reserved(rail, control, order, ref)
        assert (await rail.settle(known, 1_250)).paid == 1_250

    shop.play("paysera", scene)


def test_another_payments_transaction_is_never_believed(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order, other = order_of(), order_of()

    async def scene(rail: Rail) -> None:
        known, wrong = ref(order, await rail.open(order)), ref(other, await rail.open(other))
        control.customer("paysera", "approve", wrong.reference)
        with pytest.raises(Uncertain, match="another"):
            await rail.look(replace(known, reference=wrong.reference))

    shop.play("paysera", scene)


# --- the clock, the account, the budget


@pytest.mark.parametrize("ahead_s", [-1000, 1000])
def test_a_wrong_clock_is_set_by_the_services_and_the_call_repeated_once(
    shop: Any, control: Any, order_of: Any, ref: Any, ahead_s: int
) -> None:
    class WrongClock:
        pushed = 0.0

        def now(self) -> datetime:
            return datetime.now(UTC) + timedelta(seconds=ahead_s)

        def monotonic(self) -> float:
            return 0.0

    shop.clock = WrongClock()
    order = order_of()

    async def scene(rail: Rail) -> None:
        await rail.open(order)

    shop.play("paysera", scene)
    assert [call["call"] for call in control.requests("paysera")] == ["create", "server", "create"]


def test_a_wrong_key_is_said(shop: Any, control: Any, order_of: Any) -> None:
    shop.secrets.values["paysera.mac_key", shop.origin] = "somebody else's"

    async def scene(rail: Rail) -> None:
        with pytest.raises(Misconfigured, match="unauthorized"):
            await rail.open(order_of())
        assert (await rail.check()).code == "misconfigured"

    shop.play("paysera", scene)


def test_the_connection_is_known_by_the_services_own_words(shop: Any, control: Any) -> None:
    async def scene(rail: Rail) -> None:
        assert (await rail.check()).ok

    shop.play("paysera", scene)


def test_project_and_location_are_signed_with_every_call(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    shop.settings["paysera"] |= {"project_id": "1221", "location_id": "3"}
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = await reserved(rail, control, order, ref)
        await rail.settle(known, order.minor)

    shop.play("paysera", scene)
    shop.settings["paysera"] |= {"project_id": "9"}

    async def forbidden(rail: Rail) -> None:
        with pytest.raises(Refused, match="forbidden"):
            await rail.open(order_of())

    shop.play("paysera", forbidden)


def test_the_budget_keeps_ten_requests_a_minute_for_what_money_waits_for(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = ref(order, await rail.open(order))
        control.customer("paysera", "approve")
        for _ in range(35):
            await rail.look(known)
        assert rail.off == ""
        for _ in range(4):
            await rail.look(known)
        assert rail.off == "budget_used_up"
        with pytest.raises(Busy) as waits:
            await rail.look(known)
        assert waits.value.retry_after is not None and 0 < waits.value.retry_after <= 60
        assert (await rail.look(replace(known, pressing=True))).phase is Phase.APPROVED
        assert (await rail.settle(known, order.minor)).phase is Phase.CLOSED_PAID
        shop.clock.pushed += 60
        assert rail.off == ""
        await rail.look(known)

    shop.play("paysera", scene)
    assert not [call for call in control.requests("paysera") if call["status"] == 429]


def test_the_hours_budget_lasts_an_hour(shop: Any, control: Any, order_of: Any) -> None:
    shop.settings["paysera"] |= {"requests_per_hour": 60, "requests_per_minute": 1000}
    control.settings(paysera={"a_minute": 1000})

    async def scene(rail: Rail) -> None:
        for _ in range(50):
            await rail.open(order_of())
        assert rail.off == "budget_used_up"
        shop.clock.pushed += 61
        assert rail.off == "budget_used_up"
        shop.clock.pushed += 3600
        assert rail.off == ""

    shop.play("paysera", scene)


# --- money back


def test_a_payment_that_is_done_is_refunded_by_hand(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = await reserved(rail, control, order, ref)
        done = await rail.settle(known, order.minor)
        control.advance(3601)
        shop.settings["paysera"]["freeze_seconds"] = 3600
        with pytest.raises(Refused, match="business account") as refused:
            await rail.refund(replace(known, settle_id=done.settle_id), order.minor, "broken")
        assert (refused.value.code, refused.value.trace.words) == ("not_frozen", PAID_OUT)

    shop.play("paysera", scene)
    assert control.ledger("paysera").refunds == 0
    assert not [call for call in control.requests("paysera") if call["call"] == "cancel_payment"]


def test_a_part_is_never_given_back(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of(1_240)

    async def scene(rail: Rail) -> None:
        known = await reserved(rail, control, order, ref)
        await rail.settle(known, 1_240)
        with pytest.raises(Refused, match="whole"):
            await rail.refund(known, 1_000, "one of two")

    shop.play("paysera", scene)
    assert control.ledger("paysera").refunds == 0


def test_a_repeated_refund_finds_that_it_was_done(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = await reserved(rail, control, order, ref)
        await rail.settle(known, order.minor)
        control.fault("drop_after", "paysera", "cancel_payment")
        with pytest.raises(Uncertain):
            await rail.refund(known, order.minor, "broken")
        back = await rail.refund(known, order.minor, "broken")
        assert back is not None and back.refunded == order.minor

    shop.play("paysera", scene)
    assert control.ledger("paysera").refunds == 1


def test_without_freezing_it_says_beforehand_that_it_cannot_give_back(shop: Any, control: Any) -> None:
    shop.settings["paysera"]["freeze_seconds"] = 0
    assert shop.rails()["paysera"].terms.capabilities.refunds is Refunds.NONE
    shop.settings["paysera"]["freeze_seconds"] = 1
    assert shop.rails()["paysera"].terms.capabilities.refunds is Refunds.ONCE


def test_without_a_key_nothing_is_asked(shop: Any, control: Any, order_of: Any) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        for call in (rail.look, rail.void):
            with pytest.raises(NotSupported):
                await call(PaymentRef(order.payment, "", 1, 1, "EUR"))

    shop.play("paysera", scene)
    assert not control.requests("paysera")
