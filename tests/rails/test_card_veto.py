"""No card data, ever: smuggled into requests, answers, words, exceptions and logs, it never comes through."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import Any

import pytest

from pos_terminal.app.ports import PaymentRef
from pos_terminal.domain.errors import RailError, Refused
from pos_terminal.rails.card.veto import form, path_id
from pos_terminal.wire.redact import Veil
from tests.fakes.card_leaker import PAN, SPACED, WAYS, Leaker, leaked


@pytest.mark.parametrize(
    "fields",
    [
        {"card.number": "1"},
        {"CARD.cvv": "123"},
        {" card.expiryMonth": "12"},
        {"card": ""},
        {"orderDescriptor": PAN},
        {"orderDescriptor": f"paid with {SPACED}"},
        {"customer.phone": "4242-4242-4242-4242"},
        {"merchantInvoiceId": f"x{PAN}"},
        {"amount": PAN},
        {PAN: "x"},
    ],
)
def test_a_request_with_a_card_is_refused_and_its_words_repeat_nothing(fields: dict[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        form({"authentication.memberId": "11344", **fields})
    assert refused.value.code == "card_data"
    assert not leaked(str(refused.value) + repr(refused.value.trace))


def test_an_id_in_a_path_is_no_card_either() -> None:
    with pytest.raises(Refused):
        path_id(PAN)
    assert path_id("54289") == "54289"


def test_a_checksum_may_hold_any_digits() -> None:
    assert form({"authentication.checksum": f"{PAN}aaaabbbbccccdddd"})


def test_an_order_that_names_a_card_is_not_sent(shop: Any, control: Any, order_of: Any) -> None:
    order = replace(order_of(), description=f"sale on {SPACED}")

    async def scene(rail: Any) -> None:
        with pytest.raises(Refused) as refused:
            await rail.open(order)
        assert refused.value.code == "card_data"

    shop.play("card", scene)
    assert control.payments("card") == []


@pytest.mark.parametrize("way", WAYS)
def test_nothing_of_an_answer_tells_a_card(shop: Any, order_of: Any, way: str) -> None:
    order = order_of(1999)
    told: list[str] = []

    async def scene(leaker: Leaker) -> None:
        rail: Any = shop.rails()["card"]
        try:
            ref = PaymentRef(order.payment, order.payment, 1999, 1999, "EUR", "54289")
            for call in (
                lambda: rail.open(order),
                lambda: rail.look(ref),
                lambda: rail.find(ref),
                lambda: rail.void(ref),
                lambda: rail.refund(ref, 1999, "back"),
                lambda: rail.refund(replace(ref, settle_id=PAN), 1999, "back"),
                rail.check,
            ):
                for paid in (False, True):
                    leaker.paid = paid
                    try:
                        told.append(repr(await call()))
                    except RailError as error:
                        told.append(f"{error} {error!r} {error.trace!r} {getattr(error, 'code', '')}")
        finally:
            await rail.close()

    with Leaker(way) as leaker:
        shop.settings["card"]["base_url"] = leaker.origin
        shop.secrets.values["card.secure_key", leaker.origin] = "secret-of-the-leaker"
        asyncio.run(scene(leaker))
        sent = "".join(leaker.came)
    assert len(told) == 14
    assert [text for text in told if leaked(text)] == []
    assert not leaked(sent)


def test_a_log_shows_dots_instead() -> None:
    veil = Veil()
    event = veil.processor(None, "info", {"event": f"paid {SPACED}", "deep": [{"a": PAN}], "error": ValueError(PAN)})
    assert not leaked(repr(event))
    record = logging.LogRecord("x", logging.INFO, __file__, 1, "card %s", (PAN,), None)
    assert veil.log_filter().filter(record)
    assert not leaked(record.getMessage())
