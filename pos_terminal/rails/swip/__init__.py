"""SWiP: pay by the customer's app, with loyalty (swip.md).

Reconciling reads what the till knows of: statements have no known path or answer (swip.md 9).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Literal

import msgspec

from pos_terminal.app.ports import Rail, Secrets
from pos_terminal.domain.errors import Misconfigured
from pos_terminal.domain.terms import Capabilities, LostCreate, Refunds, Repeat, Terms
from pos_terminal.rails.context import (
    RailContext,
    RailInfo,
    RailOff,
    fingerprint,
    read_base,
    read_routes,
    read_secret,
    read_settings,
    wrong_currency,
)
from pos_terminal.rails.swip.rail import SwipAccount, SwipRail
from pos_terminal.rails.swip.routes import ROUTES, TEST_HOSTS
from pos_terminal.rails.swip.shapes import showable
from pos_terminal.wire.http import header_bytes
from pos_terminal.wire.origins import Base, loopback_origin

TOKEN = "swip.token"
INFO = RailInfo(
    "swip",
    "SWiP",
    Capabilities(
        loyalty=True,
        cash_with_loyalty=True,
        lost_create=LostCreate.LOOK,
        settle_again=Repeat.TWO_LOOKS,
        void_again=Repeat.TWO_LOOKS,
        void_proof_is_any_other_status=True,
        failed_settle_gives_back=True,
        refunds=Refunds.MANY,
        release=True,
    ),
    secrets=(TOKEN,),
    place=10,
)
RESTAURANT_LIFE_S = 36_000.0  # swip.md 4.3
RESTAURANT_SETTLE_S = 300.0  # from our deadline to settle-by, inside the service's own life time

_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class SwipSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    base_url: _Text
    merchant_id: _Text
    store_id: _Text
    cash_id: _Text
    enabled: bool = True
    qr_mode: Literal["dynamic", "static"] = "dynamic"
    static_code: str = ""
    mode: Literal["retail", "restaurant"] = "retail"
    currency: str = ""  # empty: the shop's
    repeat_close: bool = True
    settle_less: bool = False  # a machine: close with the sum of what came out
    open_minutes: Annotated[int, msgspec.Meta(ge=1, le=590)] = 570
    loyalty_max_percent: Annotated[int, msgspec.Meta(ge=0, le=99)] = 50
    least: Annotated[int, msgspec.Meta(ge=1)] = 1
    most: Annotated[int, msgspec.Meta(ge=0)] = 0
    routes: dict[str, dict[str, str]] = {}


ALLOWED: Mapping[str, str] = {
    "base_url": "the address of the service, https://host",
    "merchant_id": "the merchant code from SWiP",
    "store_id": "the store's name or number, Latin letters",
    "cash_id": "the number of this cash desk, Latin letters",
    "enabled": "true or false",
    "qr_mode": "dynamic or static",
    "static_code": "the text of the printed QR code, with qr_mode static",
    "mode": "retail or restaurant",
    "currency": "an ISO 4217 code such as EUR",
    "repeat_close": "true or false",
    "settle_less": "true or false: a machine takes the sum of what came out; false: all, and refunds the rest",
    "open_minutes": "1 to 590, with mode restaurant",
    "loyalty_max_percent": "0 to 99",
    "least": "the smallest payment that the service takes, in cents",
    "most": "the largest payment that the service takes, in cents, 0: no limit",
    "routes": f"tables with method and path for {', '.join(ROUTES)}",
}


def build(settings: Mapping[str, object], secrets: Secrets, context: RailContext) -> Rail:
    """Return the rail; RailOff with bad_settings, bad_origin or missing_secret. A currency only turns it off."""
    read = read_settings(INFO.id, settings, SwipSettings, ALLOWED)
    routes = read_routes(INFO.id, ROUTES, read.routes)
    base = read_base(INFO.id, read.base_url, context, TEST_HOSTS, secrets, TOKEN)
    origins = _qr_origins(base, context)
    _check_mode(read, origins)
    headers = _headers(read, read_secret(INFO.id, TOKEN, base, secrets, context))
    currency = read.currency or context.currency
    account = SwipAccount(currency, headers, read.static_code if read.qr_mode == "static" else "", origins)
    network = context.network
    rail = SwipRail(_terms(read, base, context), account, network.client(base), routes, network.veil)
    rail.off, rail.detail = wrong_currency(currency, context)
    return rail


def _terms(read: SwipSettings, base: Base, context: RailContext) -> Terms:
    restaurant = read.mode == "restaurant"
    approve = read.open_minutes * 60.0 if restaurant else 45.0
    return Terms(
        rail=INFO.id,
        title=INFO.title,
        account=fingerprint(INFO.id, base.origin, base.path, read.merchant_id),
        capabilities=_capabilities(read),
        approve_s=approve,
        settle_by_s=approve + RESTAURANT_SETTLE_S if restaurant else 75.0,
        service_life_s=RESTAURANT_LIFE_S if restaurant else 90.0,
        poll=((45.0, 1.0), (0.0, 2.0)),
        first_look_s=0.3,
        loyalty_max_percent=read.loyalty_max_percent,
        attended=context.attended,
        test=not context.live,
        least=read.least,
        most=read.most,
        static_code=read.qr_mode == "static",
    )


def _capabilities(read: SwipSettings) -> Capabilities:
    return replace(
        INFO.capabilities,
        lost_create=LostCreate.BLOCKS_DESK if read.qr_mode == "static" else LostCreate.LOOK,
        settle_again=Repeat.TWO_LOOKS if read.repeat_close else Repeat.NEVER,
        settle_less=read.settle_less,
    )


def _headers(read: SwipSettings, token: str) -> dict[str, str]:
    """swip.md 1. RailOff for a value that a header cannot carry."""
    named = {"merchant_id": read.merchant_id, "store_id": read.store_id, "cash_id": read.cash_id}
    for key, value in named.items():
        try:
            header_bytes(f"rails.swip.{key}", value)
        except Misconfigured as error:
            raise RailOff("bad_settings", f"{error}; allowed: {ALLOWED[key]}") from None
    try:
        header_bytes(f"The secret {TOKEN}", token)
    except Misconfigured as error:
        raise RailOff("missing_secret", f"{error}.") from None
    return {
        "Authorization": f"Bearer {token}",
        "X-Merchant-ID": read.merchant_id,
        "X-Store-ID": read.store_id,
        "X-Cash-ID": read.cash_id,
        "Api-Version": "2",
    }


def _check_mode(read: SwipSettings, origins: tuple[str, ...]) -> None:
    if read.qr_mode == "dynamic":
        return
    if read.mode == "restaurant":
        raise RailOff("bad_settings", "rails.swip.qr_mode: a restaurant has one code an order; allowed: dynamic")
    if not showable(read.static_code, origins):
        raise RailOff("bad_settings", "rails.swip.static_code: allowed: a link of swip.one, or letters and digits")


def _qr_origins(base: Base, context: RailContext) -> tuple[str, ...]:
    own = loopback_origin(base)
    return () if context.live else (*context.qr_origins, *((own,) if own else ()))
