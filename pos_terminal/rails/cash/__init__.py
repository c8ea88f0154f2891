"""Cash: the drawer is the service."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from pos_terminal.app.ports import Rail, Secrets
from pos_terminal.domain.terms import Capabilities, Refunds
from pos_terminal.rails.context import RailContext, RailInfo, fingerprint, read_settings
from pos_terminal.rails.without_network import TillRail, plain_terms

INFO = RailInfo(
    "cash", "Cash", Capabilities(one_step=True, refunds=Refunds.MANY, network=False), always=True, place=200
)


class CashSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    enabled: bool = True


def build(settings: Mapping[str, object], secrets: Secrets, context: RailContext) -> Rail:
    read_settings(INFO.id, settings, CashSettings, {"enabled": "true or false"})
    return TillRail(plain_terms(INFO, context, fingerprint(INFO.id)))
