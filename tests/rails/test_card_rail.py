"""The card rail against its sandbox over real HTTP: every call, and both answers to what the paper leaves open."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pos_terminal.app.ports import PaymentRef, Rail
from pos_terminal.domain.errors import Busy, Misconfigured, NotSupported, Refused, Uncertain
from pos_terminal.domain.reading import Phase
from pos_terminal.domain.terms import LostCreate
from pos_terminal.rails.card.routes import link_hosts

MINOR = 43_000


async def opened(rail: Rail, order: Any, ref: Any) -> PaymentRef:
    known: PaymentRef = ref(order, await rail.open(order))
    return known


def calls(control: Any) -> list[str]:
    return [call["call"] for call in control.requests("card")]


def test_an_invoice_is_shown_and_paid_in_one_step(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        assert offer.reference == order.payment
        assert offer.qr_text == control.payment("card")["qr_text"]
        assert (offer.reading.phase, offer.reading.due, offer.reading.currency) == (Phase.OPEN, MINOR, "EUR")
        known = ref(order, offer)
        assert (await rail.look(known)).phase is Phase.OPEN
        assert calls(control) == ["token", "generate", "invoice"]
        control.customer("card", "approve")
        seen = await rail.look(known)
        assert (seen.phase, seen.paid, seen.currency) == (Phase.CLOSED_PAID, MINOR, "EUR")
        assert seen.settle_id == control.payment("card")["tries"][0]["id"]
        assert calls(control)[-1] == "inquiry"

    shop.play("card", scene)
    sent = control.payment("card")["sent"]
    assert sent["amount"] == "430.00"
    assert sent["customer.email"] == "receipts@shop.example"


def test_a_failed_try_and_a_bank_that_asks_leave_it_waiting(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "decline")
        assert (await rail.look(known)).phase is Phase.OPEN
        control.customer("card", "three_d")
        assert (await rail.look(known)).phase is Phase.OPEN
        control.customer("card", "confirm")
        assert (await rail.look(known)).phase is Phase.CLOSED_PAID

    shop.play("card", scene)


def test_cancelled_with_nothing_on_its_way_is_over(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "decline")
        assert await rail.void(known) is None
        assert (await rail.look(known)).phase is Phase.VOIDED
        with pytest.raises(Refused):
            control.settings(card={"cancel": "ok"})
            await rail.void(replace(known, payment="00000000-0000-4000-8000-00000000000a"))

    shop.play("card", scene)


@pytest.mark.parametrize("takes", ["takes", "fails"])
def test_an_invoice_paid_in_the_second_it_is_cancelled(
    shop: Any, control: Any, order_of: Any, ref: Any, takes: str
) -> None:
    control.settings(card={"three_d_after_cancel": takes})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "three_d")
        await rail.void(known)
        assert (await rail.look(known)).phase is Phase.UNKNOWN  # neither yes nor no
        control.customer("card", "confirm")
        seen = await rail.look(known)
        assert seen.phase is (Phase.CLOSED_PAID if takes == "takes" else Phase.VOIDED)

    shop.play("card", scene)


def test_a_paid_invoice_is_not_cancelled(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "approve")
        with pytest.raises(Refused, match="PAID"):
            await rail.void(known)
        assert (await rail.look(known)).phase is Phase.CLOSED_PAID

    shop.play("card", scene)


def test_cancel_may_want_the_other_checksum(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.settings(card={"cancel_checksum": "regenerate"})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        await rail.void(known)
        assert (await rail.look(known)).phase is Phase.VOIDED

    shop.play("card", scene)


def test_a_second_cancel_that_is_answered_with_nothing_is_in_doubt(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    control.settings(card={"cancel_checksum": "regenerate"})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.fault("not_json", "card", "cancel", after=1)
        with pytest.raises(Uncertain):
            await rail.void(known)
        assert (await rail.look(known)).phase is Phase.VOIDED

    shop.play("card", scene)


def test_a_gateway_that_cancels_nothing(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.settings(card={"cancel": "refused"})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        with pytest.raises(NotSupported):
            await rail.void(known)
        assert (await rail.look(known)).phase is Phase.OPEN

    shop.play("card", scene)


@pytest.mark.parametrize("tries", ["all", "last"])
def test_two_successes_are_both_told(shop: Any, control: Any, order_of: Any, ref: Any, tries: str) -> None:
    control.settings(card={"tries": tries})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "approve")
        first = await rail.look(known)
        control.customer("card", "approve_again")
        both = await rail.look(replace(known, settle_id=first.settle_id))
        assert (both.paid, both.settle_id) == (MINOR, first.settle_id)
        (extra,) = both.extra
        assert (extra.minor, extra.refunded) == (MINOR, 0)
        await rail.refund(replace(known, settle_id=extra.settle_id), MINOR, "twice")
        again = await rail.look(replace(known, settle_id=first.settle_id))
        assert (again.refunded, [(e.settle_id, e.refunded) for e in again.extra]) == (0, [(extra.settle_id, MINOR)])

    shop.play("card", scene)
    assert control.ledger("card").net == MINOR


@pytest.mark.parametrize("part", [MINOR, 500])
@pytest.mark.parametrize("word", ["reversed", "markedforreversal", "same"])
def test_a_refund_is_told_by_a_look(
    shop: Any, control: Any, order_of: Any, ref: Any, part: int, word: str, meant: None
) -> None:
    control.settings(card={"refund_word": word})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "approve")
        known = replace(known, settle_id=(await rail.look(known)).settle_id)
        assert (await rail.look(known)).refunded == 0
        done = await rail.refund(known, part, "returned")
        assert done is not None
        assert done.refunded == part
        seen = await rail.look(known)
        assert seen.phase is Phase.CLOSED_PAID
        running = word == "markedforreversal" and part == MINOR
        assert seen.refunded == (None if running else part)
        if word == "same" or part != MINOR:
            with pytest.raises(Refused, match="10006"):
                await rail.refund(known, 100, "twice")

    shop.play("card", scene)
    assert control.ledger("card").refunds == 1


def test_an_account_that_reserves_first(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.settings(card={"mode": "PA"})
    shop.settings["card"] |= {"capture": "PA"}

    async def scene(rail: Rail) -> None:
        assert not rail.terms.capabilities.one_step
        known = await opened(rail, order_of(), ref)
        control.customer("card", "approve")
        held = await rail.look(known)
        assert (held.phase, held.due, held.paid) == (Phase.APPROVED, MINOR, None)
        known = replace(known, settle_id=held.settle_id)
        done = await rail.settle(known, MINOR)
        assert (done.phase, done.paid) == (Phase.CLOSED_PAID, MINOR)
        other = await opened(rail, order_of(), ref)
        control.customer("card", "approve", other.payment)
        other = replace(other, settle_id=(await rail.look(other)).settle_id)
        assert await rail.void(other) is None
        assert (await rail.look(other)).phase is Phase.VOIDED

    shop.play("card", scene)
    ledger = control.ledger("card")
    assert (ledger.captures, ledger.released) == (1, MINOR)


def test_what_was_reserved_twice_and_let_go_once_reads_as_gone_back(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    """Also where the answer to the reversal was lost: a look tells, and a repeat asks for nothing."""
    control.settings(card={"mode": "PA"})
    shop.settings["card"] |= {"capture": "PA"}

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "approve")
        known = replace(known, settle_id=(await rail.look(known)).settle_id)
        await rail.settle(known, MINOR)
        control.customer("card", "approve_again")
        (second,) = (await rail.look(known)).extra
        assert (second.minor, second.refunded or 0) == (MINOR, 0)
        control.fault("drop_after", "card", "reverse")
        with pytest.raises(Uncertain):
            await rail.refund(replace(known, settle_id=second.settle_id), MINOR, "paid twice")
        (shown,) = (await rail.look(known)).extra
        assert (shown.settle_id, shown.refunded) == (second.settle_id, MINOR)
        again = await rail.refund(replace(known, settle_id=second.settle_id), MINOR, "paid twice")
        assert again is not None and again.refunded == MINOR

    shop.play("card", scene)
    ledger = control.ledger("card")
    assert (ledger.net, ledger.released) == (MINOR, MINOR)
    assert calls(control).count("reverse") == 1


def test_a_success_of_a_reserving_account_is_not_ours(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    """The account was set up as DB but reserves: without the short word that is nothing to hand goods over for."""
    control.settings(card={"mode": "PA", "vocabulary": "long"})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "approve")
        assert (await rail.look(known)).phase is Phase.OPEN
        with pytest.raises(NotSupported):
            await rail.settle(known, MINOR)

    shop.play("card", scene)


@pytest.mark.parametrize("word", ["capturesuccess", "settled", "authsuccessful"])
@pytest.mark.parametrize("vocabulary", ["both", "long", "short"])
def test_either_vocabulary_is_read(
    shop: Any, control: Any, order_of: Any, ref: Any, word: str, vocabulary: str
) -> None:
    control.settings(card={"db_word": word, "vocabulary": vocabulary})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "approve")
        unsure = (word, vocabulary) == ("authsuccessful", "long")
        assert (await rail.look(known)).phase is (Phase.OPEN if unsure else Phase.CLOSED_PAID)

    shop.play("card", scene)


@pytest.mark.parametrize("told", [True, False])
def test_a_lost_create_is_found_by_our_id(shop: Any, control: Any, order_of: Any, ref: Any, told: bool) -> None:
    control.settings(card={"link_in_inquiry": told})
    order, never = order_of(), order_of(500)

    async def scene(rail: Rail) -> None:
        assert rail.terms.capabilities.lost_create is LostCreate.CANCEL
        await rail.warm_up()
        control.fault("drop_after", "card", "generate")
        with pytest.raises(Uncertain):
            await rail.open(order)
        lost = PaymentRef(order.payment, "", MINOR, MINOR, "EUR")
        found = await rail.find(lost)
        assert found is not None
        assert (found.reference, bool(found.qr_text), found.reading.phase) == (order.payment, told, Phase.OPEN)
        await rail.void(lost)
        found = await rail.find(lost)
        assert found is not None
        assert found.reading.phase is Phase.VOIDED
        assert await rail.find(replace(lost, payment=never.payment)) is None
        with pytest.raises(Refused) as refused:
            await rail.void(replace(lost, payment=never.payment))
        assert refused.value.not_found

    shop.play("card", scene)


@pytest.mark.parametrize("error", ["401", "result"])
@pytest.mark.parametrize("kind", ["jwt", "opaque"])
def test_a_token_that_ran_out_is_renewed_once(
    shop: Any, control: Any, order_of: Any, ref: Any, error: str, kind: str
) -> None:
    control.settings(card={"token_error": error, "token_kind": kind})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.expire_tokens()
        assert (await rail.look(known)).phase is Phase.OPEN

    shop.play("card", scene)
    assert calls(control) == ["token", "generate", "invoice", "token", "invoice"]


def test_a_token_is_renewed_before_its_end(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        shop.clock.pushed += 3290  # five minutes before the hour is over
        await rail.look(known)
        shop.clock.pushed += 20
        await rail.look(known)

    shop.play("card", scene)
    assert calls(control) == ["token", "generate", "invoice", "token", "invoice"]


def test_invoices_may_have_a_token_of_their_own(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.settings(card={"invoice_auth": "own"})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "approve")
        assert (await rail.look(known)).phase is Phase.CLOSED_PAID

    shop.play("card", scene)
    assert calls(control).count("invoice_token") == 1


@pytest.mark.parametrize(("name", "value"), [("username", "nobody"), ("member_id", "999"), ("partner_id", "1")])
def test_wrong_keys_are_told(shop: Any, control: Any, order_of: Any, name: str, value: str) -> None:
    shop.settings["card"] |= {name: value}

    async def scene(rail: Rail) -> None:
        with pytest.raises(Misconfigured):
            await rail.open(order_of())
        assert (await rail.check()).code == "misconfigured"

    shop.play("card", scene)
    assert control.payments("card") == []


def test_an_expired_invoice_is_over(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.settings(card={"expiry_s": 60})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        control.customer("card", "decline")
        control.advance(61)
        assert (await rail.look(known)).phase is Phase.EXPIRED

    shop.play("card", scene)


@pytest.mark.parametrize("by_id", [True, False])
def test_before_it_is_over_our_own_id_is_asked_too(
    shop: Any, control: Any, order_of: Any, ref: Any, by_id: bool
) -> None:
    control.settings(card={"find_by_own_id": by_id})

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order_of(), ref)
        await rail.void(known)
        assert (await rail.look(known)).phase is Phase.VOIDED

    shop.play("card", scene)
    assert calls(control)[-1] == "find"


def test_a_link_to_a_foreign_host_is_never_shown_and_its_invoice_cancelled(
    shop: Any, control: Any, order_of: Any
) -> None:
    control.fault("odd_host", "card", "generate")

    async def scene(rail: Rail) -> None:
        with pytest.raises(Refused) as refused:
            await rail.open(order_of())
        assert refused.value.code == "odd_host"

    shop.play("card", scene)
    assert control.payment("card")["status"] == "CANCELLED"


@pytest.mark.parametrize("how", ["paid at once, for it was mailed", "cancelled nowhere", "the cancel is lost"])
def test_a_foreign_link_that_is_not_surely_cancelled_leaves_the_create_in_doubt(
    shop: Any, control: Any, order_of: Any, ref: Any, how: str
) -> None:
    control.fault("odd_host", "card", "generate")
    match how:
        case "cancelled nowhere":
            control.settings(card={"cancel": "refused"})
        case "the cancel is lost":
            control.fault("drop_after", "card", "cancel")
        case _:
            control.auto("card", "approve")
    order = order_of()

    async def scene(rail: Rail) -> None:
        with pytest.raises(Uncertain):
            await rail.open(order)
        found = await rail.find(PaymentRef(order.payment, "", MINOR, MINOR, "EUR"))
        assert found is not None
        wanted = {"cancelled nowhere": Phase.OPEN, "the cancel is lost": Phase.VOIDED}
        assert found.reading.phase is wanted.get(how, Phase.CLOSED_PAID)

    shop.play("card", scene)


def test_the_gateways_own_hosts() -> None:
    assert link_hosts("secure.gateway.example") == ("secure.gateway.example", "gateway.example")
    assert link_hosts("gateway.example") == ("gateway.example",)


@pytest.mark.parametrize("email", ["", "till@shop.example"])
def test_the_shops_mailbox_is_sent_where_there_is_one(shop: Any, control: Any, order_of: Any, email: str) -> None:
    shop.settings["card"] |= {"email": email}

    async def scene(rail: Rail) -> None:
        await rail.open(order_of())

    shop.play("card", scene)
    assert control.payment("card")["sent"].get("customer.email", "") == email


def test_an_invoice_that_is_refused_says_why(shop: Any, control: Any, order_of: Any, meant: None) -> None:
    control.settings(card={"email_needed": True})
    shop.settings["card"] |= {"email": ""}

    async def scene(rail: Rail) -> None:
        with pytest.raises(Refused, match="10011"):
            await rail.open(order_of())

    shop.play("card", scene)


@pytest.mark.parametrize(("currency", "words"), [("JPY", "0 decimals"), ("KWD", "3 decimals")])
def test_a_currency_without_two_decimals_turns_it_off(
    shop: Any, control: Any, order_of: Any, currency: str, words: str
) -> None:
    shop.currency = currency
    rail = shop.rails()["card"]
    assert rail.off == "odd_decimals"

    async def scene(rail: Rail) -> None:
        with pytest.raises(Misconfigured, match=words):
            await rail.open(order_of(currency=currency))

    shop.play("card", scene)
    assert calls(control) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("redirect_url", "http://shop.example/"),
        ("redirect_url", "https://shop.example/?a=b"),
        ("email", "nobody"),
        ("capture", "XX"),
        ("wait_minutes", 11),
        ("link_hosts", ["*"]),
        ("routes", {"pay": {}}),
    ],
)
def test_settings_say_what_is_allowed(shop: Any, key: str, value: object) -> None:
    shop.settings["card"] |= {key: value}
    rail = shop.rails()["card"]
    assert rail.off == "bad_settings"
    assert f"rails.card.{key}" in rail.detail


def test_the_terms_are_the_papers(shop: Any) -> None:
    terms = shop.rails()["card"].terms
    assert (terms.approve_s, terms.poll) == (300.0, ((60.0, 5.0), (0.0, 8.0)))
    can = terms.capabilities
    assert can.one_step
    assert can.pays_again
    assert can.refund_shows


def test_test_connection_says_who_answers(shop: Any, control: Any) -> None:
    async def scene(rail: Rail) -> None:
        assert (await rail.check()).ok
        control.settings(card={"routes": {"find": ""}})
        assert not (await rail.check()).ok

    shop.play("card", scene)


# --- our own limit: 30 requests a minute (card_gateway.md 12)


def test_thirty_requests_a_minute_and_eight_of_them_are_kept_for_what_money_waits_for(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    shop.settings["card"]["requests_per_minute"] = 30
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order, ref)  # a token and an invoice
        for _ in range(16):
            await rail.look(known)
        assert rail.off == ""
        await rail.look(known)
        assert rail.off == "budget_used_up"
        for _ in range(3):
            await rail.look(known)
        assert len(calls(control)) == 22
        with pytest.raises(Busy) as waits:
            await rail.look(known)
        assert waits.value.retry_after is not None and 0 < waits.value.retry_after <= 60
        assert len(calls(control)) == 22, "it never left"
        assert await rail.void(known) is None
        assert (await rail.look(replace(known, pressing=True))).phase is Phase.VOIDED
        shop.clock.pushed += 60
        assert rail.off == ""
        assert (await rail.look(known)).phase is Phase.VOIDED

    shop.play("card", scene)


def test_a_refund_is_asked_for_and_looked_up_while_nothing_else_is(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    shop.settings["card"]["requests_per_minute"] = 20
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = await opened(rail, order, ref)
        control.customer("card", "approve")
        paid = await rail.look(known)
        for _ in range(4):
            await rail.look(known)
        with pytest.raises(Busy):
            await rail.look(known)
        back = await rail.refund(replace(known, settle_id=paid.settle_id), 500, "broken")
        assert back is not None and back.refunded == 500
        for _ in range(2):
            told = await rail.look(replace(known, settle_id=paid.settle_id, pressing=True))
            assert told.refunded == 500
        with pytest.raises(Busy):  # all are used up
            await rail.look(replace(known, pressing=True))

    shop.play("card", scene)
    assert len(calls(control)) == 20
