"""Tally, the worked example of README: bills that a phone agrees to and the till takes."""

from collections.abc import Mapping

import msgspec

from pos_terminal.app.ports import Rail, Secrets
from pos_terminal.domain.terms import Capabilities, LostCreate, Refunds, Repeat, Terms
from pos_terminal.rails import context as room

from .rail import TallyRail

CAN = Capabilities(
    lost_create=LostCreate.LOOK,
    settle_again=Repeat.EACH_LOOK,
    void_again=Repeat.EACH_LOOK,
    refunds=Refunds.ONCE,
    refund_repeat_is_refused=True,
    refund_shows=True,
)
TOKEN = "tally.token"
INFO = room.RailInfo("tally", "Tally", CAN, secrets=(TOKEN,))


class TallySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    base_url: str
    enabled: bool = True


def build(settings: Mapping[str, object], secrets: Secrets, context: room.RailContext) -> Rail:
    """Return the rail; RailOff with bad_settings, bad_origin or missing_secret."""
    given = room.read_settings(INFO.id, settings, TallySettings, {"base_url": "the address of the service"})
    base = room.read_base(INFO.id, given.base_url, context, (), secrets, TOKEN)
    token = room.read_secret(INFO.id, TOKEN, base, secrets, context)
    terms = Terms(INFO.id, INFO.title, room.fingerprint(INFO.id, base.origin), CAN, test=not context.live)
    return TallyRail(terms, context.network.client(base), token, context.currency)
