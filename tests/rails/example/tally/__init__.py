"""Tally, the worked example of README: bills that a phone approves and the till takes."""

from collections.abc import Mapping

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
)

from .rail import TallyRail
from .routes import ROUTES

INFO = RailInfo(
    "tally",
    "Tally",
    Capabilities(
        lost_create=LostCreate.LOOK,
        settle_again=Repeat.EACH_LOOK,
        void_again=Repeat.EACH_LOOK,
        refunds=Refunds.ONCE,
        refund_repeat_is_refused=True,
        refund_shows=True,
    ),
    secrets=("tally.token",),
)
ALLOWED = {"base_url": "the address of the service", "routes": f"tables with method and path for {', '.join(ROUTES)}"}


class TallySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    base_url: str
    enabled: bool = True
    routes: dict[str, dict[str, str]] = {}


def build(settings: Mapping[str, object], secrets: Secrets, context: RailContext) -> Rail:
    """Return the rail; RailOff with bad_settings, bad_origin or missing_secret."""
    given = read_settings(INFO.id, settings, TallySettings, ALLOWED)
    routes = read_routes(INFO.id, ROUTES, given.routes)
    base = read_base(INFO.id, given.base_url, context, (), secrets, "tally.token")
    token = read_secret(INFO.id, "tally.token", base, secrets, context)
    terms = Terms(
        INFO.id, INFO.title, fingerprint(INFO.id, base.origin, base.path), INFO.capabilities, test=not context.live
    )
    return TallyRail(terms, context.network.client(base), routes, token, context.currency)
