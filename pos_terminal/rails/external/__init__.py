"""External: a card on the bank's own stand-alone terminal; the cashier confirms and types the slip's reference."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from pos_terminal.app.ports import Rail, Secrets
from pos_terminal.domain.terms import Capabilities, Refunds
from pos_terminal.rails.context import RailContext, RailInfo, fingerprint, read_settings
from pos_terminal.rails.without_network import TillRail, plain_terms

INFO = RailInfo(
    "external", "Card terminal", Capabilities(one_step=True, refunds=Refunds.MANY, network=False), place=210
)


class ExternalSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    enabled: bool = False
    title: str = INFO.title


def build(settings: Mapping[str, object], secrets: Secrets, context: RailContext) -> Rail:
    allowed = {"enabled": "true or false", "title": "what the button says"}
    read = read_settings(INFO.id, settings, ExternalSettings, allowed)
    info = RailInfo(INFO.id, read.title or INFO.title, INFO.capabilities)
    return TillRail(plain_terms(info, context, fingerprint(INFO.id)))
