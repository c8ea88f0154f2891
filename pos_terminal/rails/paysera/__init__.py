"""Paysera: a QR for each payment, or the shop's tables with their printed codes (paysera.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Literal

import msgspec

from pos_terminal.app.ports import Rail, Secrets
from pos_terminal.domain.errors import Misconfigured
from pos_terminal.domain.terms import Capabilities, LostCreate, Refunds, Repeat, Terms
from pos_terminal.rails.budget import Allowed, Budget
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
from pos_terminal.rails.paysera.auth import MacKey, Signer
from pos_terminal.rails.paysera.calls import Calls
from pos_terminal.rails.paysera.rail import PayseraAccount, PayseraRail
from pos_terminal.rails.paysera.routes import ROUTES, TEST_HOSTS
from pos_terminal.rails.paysera.shapes import Asked
from pos_terminal.rails.paysera.tables import PayseraTableRail
from pos_terminal.wire.origins import Base

MAC_ID, MAC_KEY = "paysera.mac_id", "paysera.mac_key"
INFO = RailInfo(
    "paysera",
    "Paysera",
    Capabilities(
        settle_less=True,
        lost_create=LostCreate.LOOK,
        settle_again=Repeat.EACH_LOOK,
        void_again=Repeat.EACH_LOOK,
        refunds=Refunds.ONCE,
        refund_whole=True,
        refund_repeat_is_refused=True,
    ),
    secrets=(MAC_ID, MAC_KEY),
    keys=(MAC_ID,),
    place=30,
)
RESERVE_S = 900  # how long the payer's money may be held for us
SETTLE_BY_S = 600.0  # after the reservation
MOST_DECIMALS = 3
KEPT = 10  # requests a minute and an hour, of paysera.md 3.2's, for what money waits for
SLOWER = 1.75  # after the first minute

_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_Id = Annotated[str, msgspec.Meta(pattern="^[0-9]{0,18}$")]


class PayseraSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    base_url: _Text
    enabled: bool = True
    project_id: _Id = ""
    location_id: _Id = ""
    mode: Literal["transaction", "tables"] = "transaction"
    wait_minutes: Annotated[int, msgspec.Meta(ge=1, le=10)] = 3
    freeze_seconds: Annotated[int, msgspec.Meta(ge=0, le=7_776_000)] = 0
    qr_link: bool = False
    currency: str = ""  # empty: the shop's
    look_seconds: Annotated[float, msgspec.Meta(ge=0.2, le=30.0)] = 4.0
    requests_per_minute: Annotated[int, msgspec.Meta(ge=20, le=1_000_000)] = 50
    requests_per_hour: Annotated[int, msgspec.Meta(ge=60, le=1_000_000)] = 900
    least: Annotated[int, msgspec.Meta(ge=1)] = 1
    most: Annotated[int, msgspec.Meta(ge=0)] = 0
    routes: dict[str, dict[str, str]] = {}


ALLOWED: Mapping[str, str] = {
    "base_url": "the address of the service, https://host",
    "enabled": "true or false",
    "project_id": "the project's number, for a client that acts for several",
    "location_id": "the shop's number, as in its tables' printed codes",
    "mode": "transaction (a QR for each payment) or tables (the shop's tables with their printed codes)",
    "wait_minutes": "1 to 10",
    "freeze_seconds": "0 to 7776000: how long a payment can be taken back; 0: never",
    "qr_link": "true or false: the QR as a link that also opens a page without the app",
    "currency": "an ISO 4217 code such as EUR",
    "look_seconds": "0.2 to 30: how often a waiting payment is looked at",
    "requests_per_minute": "20 and more; Paysera allows 60",
    "requests_per_hour": "60 and more; Paysera allows 1000, for all tills of the account together",
    "least": "the smallest payment that the service takes, in cents",
    "most": "the largest payment that the service takes, in cents, 0: no limit",
    "routes": f"tables with method and path for {', '.join(ROUTES)}",
}


def build(settings: Mapping[str, object], secrets: Secrets, context: RailContext) -> Rail:
    """Return the rail; RailOff with bad_settings, bad_origin or missing_secret. A currency only turns it off."""
    read = read_settings(INFO.id, settings, PayseraSettings, ALLOWED)
    routes = read_routes(INFO.id, ROUTES, read.routes)
    base = read_base(INFO.id, read.base_url, context, TEST_HOSTS, secrets, MAC_KEY)
    key = MacKey(*(read_secret(INFO.id, name, base, secrets, context) for name in INFO.secrets))
    extra = {"project_id": read.project_id, "location_id": read.location_id}
    try:
        signer = Signer(key, extra, context.clock)
    except Misconfigured as error:
        raise RailOff("missing_secret", f"The secret {MAC_ID} cannot be used: {error}.") from None
    terms = _terms(read, base, key, context)
    allowed = Allowed(read.requests_per_minute, read.requests_per_hour, KEPT)
    budget = Budget(INFO.title, allowed, context.clock, context.spent(terms.account))
    calls = Calls(context.network.client(base), routes, signer, budget, context.network.veil)
    currency = read.currency or context.currency
    account = PayseraAccount(currency, Asked(RESERVE_S, read.freeze_seconds), read.qr_link, read.location_id)
    rail = PayseraRail(terms, account, calls, budget)
    if read.mode == "tables":
        if not read.location_id:
            raise RailOff("bad_settings", "rails.paysera.location_id: is missing; tables belong to a shop")
        rail = PayseraTableRail(terms, account, calls, budget, read.location_id)
    rail.closed_for, rail.detail = wrong_currency(currency, context, MOST_DECIMALS)
    return rail


def _terms(read: PayseraSettings, base: Base, key: MacKey, context: RailContext) -> Terms:
    refunds = Refunds.ONCE if read.freeze_seconds else Refunds.NONE
    can = replace(INFO.capabilities, refunds=refunds, tables=read.mode == "tables")
    return Terms(
        rail=INFO.id,
        title=INFO.title,
        account=fingerprint(INFO.id, base.origin, base.path, key.id, read.project_id),
        capabilities=can,
        approve_s=read.wait_minutes * 60.0,
        settle_by_s=SETTLE_BY_S,
        settle_by_from_approval=True,
        service_life_s=float(RESERVE_S),
        poll=((60.0, read.look_seconds), (0.0, read.look_seconds * SLOWER)),
        first_look_s=read.look_seconds,
        attended=context.attended,
        test=not context.live,
        least=read.least,
        most=read.most,
    )
