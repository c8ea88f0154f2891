"""Rails found, built, or visible with the reason why not (ARCHITECTURE, Rooms; PAYMENTS.md rules 5, 8 and 15)."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from pos_terminal.domain.errors import Misconfigured, NotSupported
from pos_terminal.domain.terms import LostCreate, Refunds, Repeat
from pos_terminal.rails import build_all, find_rails


def off(shop: Any, name: str, *, live: bool = False) -> tuple[str, str]:
    rail = shop.rails(live=live)[name]
    return rail.off, getattr(rail, "detail", "")


def test_every_folder_is_a_rail() -> None:
    found = find_rails()
    assert {"swip", "droppay", "cash", "external"} <= set(found)
    assert all(folder.INFO.id == name and folder.INFO.title for name, folder in found.items())
    assert not found["cash"].INFO.capabilities.network
    assert found["droppay"].INFO.secrets == ("droppay.client_id", "droppay.client_secret", "droppay.connection_code")
    assert found["swip"].INFO.secrets == ("swip.token",)


def test_the_ways_to_pay_are_offered_in_the_order_that_they_declare(shop: Any) -> None:
    places = [folder.INFO.place for folder in find_rails().values()]
    assert places == sorted(places)
    backwards = dict(reversed(shop.settings.items()))
    made = build_all({**backwards, "external": {"enabled": True}}, shop.secrets, shop.context())
    assert list(made) == ["swip", "droppay", "paysera", "card", "cash", "external"]


def test_only_cash_is_there_without_settings(shop: Any) -> None:
    assert set(build_all({}, shop.secrets, shop.context())) == {"cash"}
    assert set(build_all({"cash": {"enabled": False}}, shop.secrets, shop.context())) == set()


def test_the_external_card_terminal_is_off_until_it_is_turned_on(shop: Any) -> None:
    assert "external" not in build_all({"external": {}}, shop.secrets, shop.context())
    rails = build_all({"external": {"enabled": True, "title": "Bank card"}}, shop.secrets, shop.context())
    assert rails["external"].terms.title == "Bank card"
    assert rails["external"].off == ""


def test_a_rail_that_is_turned_off_is_absent(shop: Any) -> None:
    shop.settings["swip"]["enabled"] = False
    assert set(shop.rails()) == {"card", "cash", "droppay", "paysera"}


def test_a_rail_that_cannot_be_built_leaves_the_others_as_they_are(shop: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def build(*_given: object) -> None:
        raise OSError("the file of its requests cannot be read")

    monkeypatch.setattr(find_rails()["paysera"], "build", build)
    assert off(shop, "paysera") == ("rail_failed", "")
    assert {name for name, rail in shop.rails().items() if not rail.off} == {"swip", "droppay", "card", "cash"}


def test_a_table_of_no_rail_is_shown(shop: Any) -> None:
    shop.settings["swpi"] = {}
    code, detail = off(shop, "swpi")
    assert code == "bad_settings"
    assert detail == f"rails.swpi: allowed are {', '.join(find_rails())}"


def test_rails_without_a_network_call_nobody(shop: Any) -> None:
    rail = shop.rails()["cash"]

    async def scene() -> None:
        await rail.warm_up()
        assert (await rail.check()).ok
        for call in (rail.open(None), rail.look(None), rail.settle(None, 1), rail.void(None), rail.find(None)):
            with pytest.raises(NotSupported):
                await call
        for call in (rail.release(None), rail.refund(None, 1, ""), rail.close_unpaid(None, 1)):
            with pytest.raises(NotSupported):
                await call
        await rail.close()

    asyncio.run(scene())


@pytest.mark.parametrize(
    ("rail", "key", "value", "named"),
    [
        ("swip", "qr_mode", "dynamc", "allowed: dynamic or static"),
        ("swip", "mode", "shop", "allowed: retail or restaurant"),
        ("swip", "store_id", 7, "allowed: the store's name"),
        ("swip", "store_id", "Café €", "allowed: the store's name"),
        ("swip", "cash_id", "1\r\nX-Evil: 1", "allowed: the number"),
        ("swip", "merchant_id", "", "allowed: the merchant code"),
        ("swip", "repeat_close", "yes", "allowed: true or false"),
        ("swip", "open_minutes", 600, "allowed: 1 to 590"),
        ("swip", "loyalty_max_percent", 100, "allowed: 0 to 99"),
        ("swip", "colour", "red", "there is no such key; allowed are base_url, merchant_id"),
        ("swip", "routes", {"close": {"path": "//evil.example/{id}"}}, "close.path"),
        ("swip", "routes", {"close": {"path": 7}}, "allowed: tables with method and path"),
        ("swip", "enabled", "yes", "allowed: true or false"),
        ("droppay", "wait_minutes", 11, "allowed: 1 to 10"),
        ("droppay", "wait_minutes", "5", "allowed: 1 to 10"),
        ("droppay", "charge", "later", "allowed: now or hold"),
        ("droppay", "hold_hours", 73, "allowed: 1 to 72"),
        ("droppay", "hold_hours", 0, "allowed: 1 to 72"),
        ("droppay", "pos", "x", "there is no such key"),
        ("droppay", "routes", {"charges": {}}, "allowed are token, authorize"),
        ("cash", "drawer", True, "there is no such key; allowed are enabled"),
        ("external", "titel", "x", "there is no such key; allowed are enabled, title"),
    ],
)
def test_a_wrong_key_or_value_is_named_with_what_is_allowed(
    shop: Any, rail: str, key: str, value: object, named: str
) -> None:
    shop.settings.setdefault(rail, {"enabled": True})[key] = value
    code, detail = off(shop, rail)
    assert code == "bad_settings"
    assert f"rails.{rail}.{key}" in detail
    assert named in detail


@pytest.mark.parametrize(
    ("rail", "key"), [("swip", "base_url"), ("swip", "cash_id"), ("droppay", "base_url"), ("droppay", "pos_id")]
)
def test_a_missing_key_is_named(shop: Any, rail: str, key: str) -> None:
    del shop.settings[rail][key]
    code, detail = off(shop, rail)
    assert (code, detail.split(";")[0]) == ("bad_settings", f"rails.{rail}.{key}: is missing")


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"qr_mode": "static", "static_code": ""}, "static_code"),
        ({"qr_mode": "static", "static_code": "https://evil.example/"}, "static_code"),
        ({"qr_mode": "static", "static_code": "DESK-7", "mode": "restaurant"}, "qr_mode"),
    ],
)
def test_a_static_code_needs_a_text_and_a_counter(shop: Any, changes: dict[str, str], named: str) -> None:
    shop.settings["swip"] |= changes
    code, detail = off(shop, "swip")
    assert code == "bad_settings"
    assert named in detail


def test_a_rail_that_is_off_still_answers_why(shop: Any, control: Any, order_of: Any) -> None:
    shop.settings["swip"]["qr_mode"] = "?"
    rail = shop.rails()["swip"]
    assert rail.terms.title == "SWiP"
    assert rail.terms.account == ""

    async def scene() -> None:
        await rail.warm_up()
        with pytest.raises(Misconfigured, match="qr_mode"):
            await rail.open(order_of())
        checked = await rail.check()
        assert not checked.ok and "qr_mode" in checked.words
        await rail.close()

    asyncio.run(scene())
    assert control.requests("swip") == []


@pytest.mark.parametrize("name", ["swip.token", "droppay.client_secret", "droppay.connection_code"])
def test_a_secret_belongs_to_one_origin(shop: Any, name: str) -> None:
    value = shop.secrets.values.pop((name, shop.origin))
    shop.secrets.values[name, "http://127.0.0.1:1"] = value
    code, detail = off(shop, name.split(".")[0])
    assert (code, detail) == ("missing_secret", f"The secret {name} is not stored for {shop.origin}.")


def test_a_secret_that_no_header_can_carry_is_named_and_not_told(shop: Any) -> None:
    shop.secrets.values["swip.token", shop.origin] = "tok\nen"
    code, detail = off(shop, "swip")
    assert code == "missing_secret"
    assert "tok" not in detail.replace("swip.token", "")


@pytest.mark.parametrize("rail", ["swip", "droppay", "card"])
def test_a_test_folder_opens_no_other_host_and_a_live_one_no_loopback(shop: Any, rail: str) -> None:
    shop.settings[rail]["base_url"] = "https://pay.example"
    assert off(shop, rail)[0] == "bad_origin"
    shop.settings[rail]["base_url"] = shop.origin
    code, detail = off(shop, rail, live=True)
    assert code == "bad_origin"
    assert detail.startswith(f"rails.{rail}.base_url: This till is live")


def test_a_live_folder_opens_a_private_address_only_with_its_own_secret(shop: Any) -> None:
    shop.settings["swip"]["base_url"] = "https://192.168.1.9"
    assert off(shop, "swip", live=True)[0] == "bad_origin"
    shop.secrets.values["swip.token", "https://192.168.1.9"] = "token-of-the-shop"
    assert off(shop, "swip", live=True) == ("", "")


def test_rule_05_a_rail_in_another_currency_is_off_and_can_still_look(
    shop: Any, control: Any, order_of: Any, ref: Any
) -> None:
    order = order_of()

    async def opened(rail: Any) -> Any:
        return await rail.open(order)

    offer = shop.play("droppay", opened)
    shop.currency = "SEK"
    assert off(shop, "droppay") == ("wrong_currency", "The account is in EUR, the shop in SEK.")
    assert off(shop, "swip") == ("", "")  # SWiP names none: the shop's stands in
    shop.settings["swip"]["currency"] = "EUR"
    assert off(shop, "swip")[0] == "wrong_currency"

    async def later(rail: Any) -> Any:
        with pytest.raises(Misconfigured):
            await rail.open(order_of(currency="SEK"))
        return await rail.look(ref(order, offer))

    assert shop.play("droppay", later).due == 43_000


@pytest.mark.parametrize(("currency", "why"), [("BHD", "odd_decimals"), ("XYZ", "wrong_currency")])
@pytest.mark.parametrize("rail", ["swip", "droppay"])
def test_rule_05_a_currency_that_two_decimals_cannot_write_is_off(
    shop: Any, rail: str, currency: str, why: str
) -> None:
    shop.currency = shop.settings[rail]["currency"] = currency
    assert off(shop, rail)[0] == why


def test_rule_08_swip_has_the_papers_deadlines(shop: Any) -> None:
    terms = shop.rails()["swip"].terms
    assert (terms.approve_s, terms.settle_by_s, terms.settle_by_from_approval, terms.service_life_s) == (
        45,
        75,
        False,
        90,
    )
    assert (terms.first_look_s, terms.poll) == (0.3, ((45.0, 1.0), (0.0, 2.0)))
    can = terms.capabilities
    assert can.loyalty and can.cash_with_loyalty and can.release and can.failed_settle_gives_back
    assert can.void_proof_is_any_other_status
    assert (can.settle_again, can.void_again, can.refunds) == (Repeat.TWO_LOOKS, Repeat.TWO_LOOKS, Refunds.MANY)
    assert (can.lost_create, terms.static_code) == (LostCreate.LOOK, False)
    assert terms.test and terms.attended


def test_rule_08_a_restaurant_waits_for_hours_and_settles_within_the_services_time(shop: Any) -> None:
    shop.settings["swip"] |= {"mode": "restaurant"}
    terms = shop.rails()["swip"].terms
    assert terms.approve_s == 9.5 * 3600
    shop.settings["swip"] |= {"open_minutes": 590}
    terms = shop.rails()["swip"].terms
    assert terms.approve_s < terms.settle_by_s < terms.service_life_s == 36_000


def test_a_static_desk_is_blocked_by_a_lost_create_and_a_close_need_not_be_repeated(shop: Any) -> None:
    shop.settings["swip"] |= {"qr_mode": "static", "static_code": "DESK-7", "repeat_close": False}
    terms = shop.rails()["swip"].terms
    assert (terms.capabilities.lost_create, terms.static_code) == (LostCreate.BLOCKS_DESK, True)
    assert terms.capabilities.settle_again is Repeat.NEVER


def test_rule_08_droppay_has_the_papers_deadlines(shop: Any) -> None:
    shop.settings["droppay"] |= {"wait_minutes": 2, "hold_hours": 3}
    terms = shop.rails()["droppay"].terms
    assert (terms.approve_s, terms.settle_by_s, terms.settle_by_from_approval) == (120, 240, True)
    assert (terms.service_life_s, terms.hold) == (720, False)
    shop.settings["droppay"] |= {"charge": "hold"}
    terms = shop.rails()["droppay"].terms
    assert (terms.service_life_s, terms.hold) == (120 + 3 * 3600, True)
    assert (terms.first_look_s, terms.poll) == (0.5, ((30.0, 1.0), (60.0, 2.0), (0.0, 4.0)))
    can = terms.capabilities
    assert (can.settle_again, can.void_again, can.refunds) == (Repeat.EACH_LOOK, Repeat.EACH_LOOK, Refunds.ONCE)
    assert can.refund_repeat_is_refused and can.refund_needs_settle_id and can.hold
    assert can.lost_create is LostCreate.HARMLESS


def test_rule_15_the_account_is_origin_and_merchant_and_nothing_else(shop: Any) -> None:
    before = {name: rail.terms.account for name, rail in shop.rails().items()}
    assert all(len(account) == 16 for account in before.values())
    assert len(set(before.values())) == len(before)
    shop.settings["swip"] |= {"cash_id": "99", "repeat_close": False}
    shop.settings["droppay"] |= {"wait_minutes": 9}
    assert {name: rail.terms.account for name, rail in shop.rails().items()} == before
    shop.settings["swip"]["merchant_id"] = "ZZZZ"
    shop.settings["droppay"]["base_url"] = shop.origin
    after = {name: rail.terms.account for name, rail in shop.rails().items()}
    assert after["swip"] != before["swip"]
    assert after["droppay"] != before["droppay"]


def test_no_rail_shows_its_secrets(shop: Any) -> None:
    context = shop.context()
    rails = build_all(shop.settings, shop.secrets, context)
    for (_, _), secret in shop.secrets.values.items():
        assert secret not in context.network.veil.hide(f"words with {secret} in them")
        for rail in rails.values():
            assert secret not in repr(rail) + repr(rail.terms) + repr(getattr(rail, "_token", ""))


@pytest.mark.parametrize("rail", ["swip", "droppay", "paysera", "card"])
def test_the_limits_of_a_service_are_terms_of_its_payments(shop: Any, rail: str) -> None:
    assert (shop.rails()[rail].terms.least, shop.rails()[rail].terms.most) == (1, 0)
    shop.settings[rail] |= {"least": 50, "most": 90_000}
    assert (shop.rails()[rail].terms.least, shop.rails()[rail].terms.most) == (50, 90_000)
    shop.settings[rail]["least"] = 0
    assert off(shop, rail)[0] == "bad_settings"
