"""DropPay: an authorization on the customer's phone, then a charge (droppay.md).

Reconciling reads what the till knows of: the search for transactions has no known path or rows (droppay.md 2.7).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Annotated, Literal

import msgspec

from pos_terminal.app.ports import Rail, Secrets
from pos_terminal.domain.terms import Capabilities, LostCreate, Refunds, Repeat, Terms
from pos_terminal.rails.context import (
    RailContext,
    RailInfo,
    fingerprint,
    read_base,
    read_routes,
    read_secret,
    read_settings,
    wrong_currency,
)
from pos_terminal.rails.droppay.auth import AccessToken, Keys
from pos_terminal.rails.droppay.rail import DropPayAccount, DropPayRail
from pos_terminal.rails.droppay.routes import ROUTES, TEST_HOSTS
from pos_terminal.rails.droppay.shapes import DIES_AFTER
from pos_terminal.wire.origins import Base, loopback_origin

CLIENT_ID, CLIENT_SECRET, CONNECTION_CODE = (
    "droppay.client_id",
    "droppay.client_secret",
    "droppay.connection_code",
)
INFO = RailInfo(
    "droppay",
    "DropPay",
    Capabilities(
        hold=True,
        lost_create=LostCreate.HARMLESS,
        settle_again=Repeat.EACH_LOOK,
        void_again=Repeat.EACH_LOOK,
        refunds=Refunds.ONCE,
        refund_repeat_is_refused=True,
        refund_needs_settle_id=True,
    ),
    secrets=(CLIENT_ID, CLIENT_SECRET, CONNECTION_CODE),
    keys=(CLIENT_ID,),
    place=20,
)
SETTLE_BY_S = 240.0  # after approval

_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class DropPaySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    base_url: _Text
    pos_id: _Text
    enabled: bool = True
    wait_minutes: Annotated[int, msgspec.Meta(ge=1, le=10)] = 5
    charge: Literal["now", "hold"] = "now"
    hold_hours: Annotated[int, msgspec.Meta(ge=1, le=72)] = 8  # of held payments only
    currency: str = "EUR"
    least: Annotated[int, msgspec.Meta(ge=1)] = 1
    most: Annotated[int, msgspec.Meta(ge=0)] = 0
    routes: dict[str, dict[str, str]] = {}


ALLOWED: Mapping[str, str] = {
    "base_url": "the address of the service, https://host",
    "pos_id": "the POS Id from DropPay's Developer Area",
    "enabled": "true or false",
    "wait_minutes": "1 to 10",
    "charge": "now or hold",
    "hold_hours": "1 to 72",
    "currency": "an ISO 4217 code such as EUR",
    "least": "the smallest payment that the service takes, in cents",
    "most": "the largest payment that the service takes, in cents, 0: no limit",
    "routes": f"tables with method and path for {', '.join(ROUTES)}",
}


def build(settings: Mapping[str, object], secrets: Secrets, context: RailContext) -> Rail:
    """Return the rail; RailOff with bad_settings, bad_origin or missing_secret. A currency only turns it off."""
    read = read_settings(INFO.id, settings, DropPaySettings, ALLOWED)
    routes = read_routes(INFO.id, ROUTES, read.routes)
    base = read_base(INFO.id, read.base_url, context, TEST_HOSTS, secrets, CLIENT_SECRET)
    keys = Keys(*(read_secret(INFO.id, name, base, secrets, context) for name in INFO.secrets))
    network = context.network
    client = network.client(base)
    token = AccessToken(keys, client, routes["token"], context.clock, network.veil)
    account = DropPayAccount(read.currency, read.pos_id, _link_origins(base, context), _held_for(read))
    rail = DropPayRail(_terms(read, base, context), account, client, routes, token, network.veil)
    rail.off, rail.detail = wrong_currency(read.currency, context)
    return rail


def _terms(read: DropPaySettings, base: Base, context: RailContext) -> Terms:
    approve, held = read.wait_minutes * 60.0, read.charge == "hold"
    after = _held_for(read) if held else DIES_AFTER
    return Terms(
        rail=INFO.id,
        title=INFO.title,
        account=fingerprint(INFO.id, base.origin, base.path, read.pos_id),
        capabilities=replace(INFO.capabilities, settle_less=held),
        approve_s=approve,
        settle_by_s=SETTLE_BY_S,
        settle_by_from_approval=True,
        service_life_s=approve + after.total_seconds(),
        poll=((30.0, 1.0), (60.0, 2.0), (0.0, 4.0)),
        first_look_s=0.5,
        attended=context.attended,
        test=not context.live,
        least=read.least,
        most=read.most,
        hold=held,
    )


def _held_for(read: DropPaySettings) -> timedelta:
    return timedelta(hours=read.hold_hours)


def _link_origins(base: Base, context: RailContext) -> tuple[str, ...]:
    own = loopback_origin(base)
    return () if context.live else (*context.qr_origins, *((own,) if own else ()))
