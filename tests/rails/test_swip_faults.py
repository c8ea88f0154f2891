"""What SWiP's answers may not make its rail believe (PAYMENTS.md rules 2, 6 and 12); every fault: contract."""

from __future__ import annotations

from typing import Any

import pytest

from pos_terminal.app.ports import Rail
from pos_terminal.domain.errors import Misconfigured, Refused, Uncertain
from pos_terminal.domain.reading import Phase


@pytest.mark.parametrize("call", ["refund", "cancel_payment"])
def test_rule_06_an_unknown_word_is_never_a_refund(shop: Any, control: Any, order_of: Any, ref: Any, call: str) -> None:
    order = order_of()
    control.settings(swip={"hold_s": 60})

    async def scene(rail: Rail) -> None:
        known = ref(order, await rail.open(order))
        control.customer("swip", "approve")
        await rail.settle(known, 43_000)
        control.fault("unknown_status", "swip", call)
        with pytest.raises(Uncertain, match="LIMBO"):
            await (rail.refund(known, 43_000, "x") if call == "refund" else rail.release(known))

    shop.play("swip", scene)


def test_rule_06_an_unknown_status_is_not_yes_and_not_no(shop: Any, control: Any, order_of: Any, ref: Any) -> None:
    order = order_of()

    async def scene(rail: Rail) -> None:
        known = ref(order, await rail.open(order))
        control.customer("swip", "approve")
        control.fault("unknown_status", "swip", "look")
        look = await rail.look(known)
        assert (look.phase, look.words) == (Phase.UNKNOWN, "LIMBO, paid")
        control.fault("wrong_amount", "swip", "close")
        done = await rail.settle(known, 43_000)
        assert done.paid == 43_100  # told as it is: the core compares

    shop.play("swip", scene)


def test_a_code_that_leads_elsewhere_is_never_shown_and_its_order_closed(
    shop: Any, control: Any, order_of: Any
) -> None:
    control.fault("odd_host", "swip", "create")

    async def scene(rail: Rail) -> None:
        with pytest.raises(Refused) as refused:
            await rail.open(order_of())
        assert refused.value.code == "odd_host"

    shop.play("swip", scene)
    assert control.payment("swip")["closed_amount"] == 0


@pytest.mark.parametrize("state", ["good", "wrong token", "wrong merchant", "wrong path", "gone"])
def test_the_connection_is_tested_in_one_plain_answer(shop: Any, control: Any, meant: None, state: str) -> None:
    match state:
        case "wrong token":
            shop.secrets.values["swip.token", shop.origin] = "another-token"
        case "wrong merchant":
            shop.settings["swip"]["merchant_id"] = "ZZZZ"
        case "wrong path":
            shop.settings["swip"]["base_url"] = shop.origin + "/nothing"
        case "gone":
            control.fault("refuse_connection", "swip", "look", seconds=0.4)

    checked = shop.play("swip", lambda rail: rail.check())
    assert checked.ok is (state == "good")
    assert checked.words
    assert "another-token" not in checked.words


def test_rule_12_a_wrong_token_is_our_settings_and_is_never_told(shop: Any, order_of: Any) -> None:
    shop.secrets.values["swip.token", shop.origin] = "another-token"

    async def scene(rail: Rail) -> None:
        with pytest.raises(Misconfigured) as error:
            await rail.open(order_of())
        assert error.value.trace.http == 401
        assert "another-token" not in repr(error.value)

    shop.play("swip", scene)
