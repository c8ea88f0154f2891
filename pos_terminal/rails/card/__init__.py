"""Card link: a card, typed by the customer on the gateway's own page, on their own phone (card_gateway.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Literal

import msgspec

from pos_terminal.app.ports import Rail, Secrets
from pos_terminal.domain.money import MoneyError, exponent
from pos_terminal.domain.terms import Capabilities, LostCreate, Refunds, Repeat, Terms
from pos_terminal.rails.budget import Allowed, Budget
from pos_terminal.rails.card.auth import Keys, Token
from pos_terminal.rails.card.calls import Calls
from pos_terminal.rails.card.rail import CardAccount, CardRail
from pos_terminal.rails.card.routes import ROUTES, TEST_HOSTS, link_hosts
from pos_terminal.rails.card.shapes import DECIMALS
from pos_terminal.rails.context import (
    ODD_DECIMALS,
    RailContext,
    RailInfo,
    fingerprint,
    read_base,
    read_routes,
    read_secret,
    read_settings,
    wrong_currency,
)
from pos_terminal.wire.origins import Base, loopback_origin

SECURE_KEY = "card.secure_key"
INFO = RailInfo(
    "card",
    "Card link",
    Capabilities(
        one_step=True,
        lost_create=LostCreate.CANCEL,
        void_again=Repeat.EACH_LOOK,
        refunds=Refunds.ONCE,
        refund_repeat_is_refused=True,
        refund_needs_settle_id=True,
        look_names_charge=True,
        refund_shows=True,
        pays_again=True,
    ),
    secrets=(SECURE_KEY,),
    place=40,
)
SETTLE_BY_S = 600.0  # after the reservation, where the account only reserves
FIRST_LOOK_S = 3.0
SLOWER = 1.6  # after the first minute
KEPT = 8  # requests a minute for what money waits for: a last look, a cancel, the looks behind it
LIFE_S = 86_400.0  # how an invoice ends by itself is not told

_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_Host = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
_Page = Annotated[str, msgspec.Meta(pattern=r"^https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~-]*)*$", max_length=200)]
_Email = Annotated[str, msgspec.Meta(pattern=r"^([A-Za-z0-9.+_-]+@[A-Za-z0-9.-]+)?$", max_length=100)]


class CardSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    base_url: _Text
    member_id: _Text
    partner_id: _Text
    username: _Text
    redirect_url: _Page
    enabled: bool = True
    email: _Email = ""
    capture: Literal["DB", "PA"] = "DB"
    wait_minutes: Annotated[int, msgspec.Meta(ge=1, le=10)] = 5
    look_seconds: Annotated[float, msgspec.Meta(ge=0.2, le=30)] = 5.0
    currency: str = ""  # empty: the shop's
    link_hosts: tuple[_Host, ...] = ()
    requests_per_minute: Annotated[int, msgspec.Meta(ge=20, le=1_000_000)] = 30
    least: Annotated[int, msgspec.Meta(ge=1)] = 1
    most: Annotated[int, msgspec.Meta(ge=0)] = 0
    routes: dict[str, dict[str, str]] = {}


ALLOWED: Mapping[str, str] = {
    "base_url": "the address of the gateway, https://host",
    "member_id": "the member ID from the gateway",
    "partner_id": "the partner ID from the gateway",
    "username": "the user name from the gateway",
    "redirect_url": "a page of the shop that says thank you, https://host/path with plain letters",
    "enabled": "true or false",
    "email": "the shop's own mailbox, where the gateway may send its mails",
    "capture": "DB (the money at once) or PA (reserved, then captured)",
    "wait_minutes": "1 to 10",
    "look_seconds": "0.2 to 30, how often a waiting customer's invoice is looked at",
    "currency": "an ISO 4217 code such as EUR",
    "link_hosts": "a list of the gateway's other hosts whose payment pages may be shown",
    "requests_per_minute": "20 and more: how often the gateway is asked, for all payments together",
    "least": "the smallest payment that the service takes, in cents",
    "most": "the largest payment that the service takes, in cents, 0: no limit",
    "routes": f"tables with method and path for {', '.join(ROUTES)}",
}


def build(settings: Mapping[str, object], secrets: Secrets, context: RailContext) -> Rail:
    """Return the rail; RailOff with bad_settings, bad_origin or missing_secret. A currency only turns it off."""
    read = read_settings(INFO.id, settings, CardSettings, ALLOWED)
    routes = read_routes(INFO.id, ROUTES, read.routes)
    base = read_base(INFO.id, read.base_url, context, TEST_HOSTS, secrets, SECURE_KEY)
    key = read_secret(INFO.id, SECURE_KEY, base, secrets, context)
    keys = Keys(read.member_id, read.partner_id, read.username, key)
    network = context.network
    client = network.client(base)
    terms = _terms(read, base, context)
    budget = Budget(INFO.title, Allowed(read.requests_per_minute, 0, KEPT), context.clock, context.spent(terms.account))
    made = (
        Token(keys, client, routes[name], budget, context.clock, network.veil) for name in ("token", "invoice_token")
    )
    calls = Calls(keys, client, routes, (next(made), next(made)), budget, network.veil)
    currency = read.currency or context.currency
    own = loopback_origin(base)
    origins = () if context.live else (*context.qr_origins, *((own,) if own else ()))
    hosts = (*link_hosts(base.host), *read.link_hosts)
    account = CardAccount(currency, read.capture == "DB", read.redirect_url, read.email, hosts, origins)
    rail = CardRail(terms, account, calls, budget, context.clock)
    if why := _odd_decimals(currency):
        rail.closed_for, rail.detail = ODD_DECIMALS, why
    else:
        rail.closed_for, rail.detail = wrong_currency(currency, context)
    return rail


def _terms(read: CardSettings, base: Base, context: RailContext) -> Terms:
    return Terms(
        rail=INFO.id,
        title=INFO.title,
        account=fingerprint(INFO.id, base.origin, base.path, read.member_id),
        capabilities=replace(INFO.capabilities, one_step=read.capture == "DB"),
        approve_s=read.wait_minutes * 60.0,
        settle_by_s=SETTLE_BY_S,
        settle_by_from_approval=True,
        service_life_s=LIFE_S,
        poll=((60.0, read.look_seconds), (0.0, read.look_seconds * SLOWER)),
        first_look_s=min(FIRST_LOOK_S, read.look_seconds),
        attended=context.attended,
        test=not context.live,
        least=read.least,
        most=read.most,
    )


def _odd_decimals(currency: str) -> str:
    """Say why a currency without exactly two decimals rules the rail out (card_gateway.md 3)."""
    try:
        places = exponent(currency)
    except MoneyError as error:
        return f"{error}."
    return "" if places == DECIMALS else f"{currency} has {places} decimals, the card gateway takes exactly {DECIMALS}."
