"""What every rail is built from: its description, the till's circumstances, its settings read with their paths."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import msgspec

from pos_terminal.app.ports import Clock, Secrets
from pos_terminal.domain.money import MoneyError, exponent
from pos_terminal.domain.terms import Capabilities
from pos_terminal.wire.http import Network
from pos_terminal.wire.origins import BadOrigin, Base, check_base, parse_base
from pos_terminal.wire.routes import BadRoute, Route, override


@dataclass(frozen=True, slots=True)
class RailInfo:
    """A rail as the program finds it: enough for a settings page, before anything is configured."""

    id: str
    title: str
    capabilities: Capabilities
    secrets: tuple[str, ...] = ()  # names in the secret store
    keys: tuple[str, ...] = ()  # those of them that are no passwords: a page may show their ends
    always: bool = False  # there without a table in the settings
    place: int = 100  # among the others on the tender page, lowest first, then by name


class Spent(Protocol):
    """Remembers the requests of the last hour beyond the end of the program."""

    def note(self) -> None:
        """Count a request that leaves now."""

    def ages(self) -> Sequence[float]:
        """Return how long ago each was made, in seconds, oldest first."""


@dataclass(frozen=True, slots=True)
class RailContext:
    """The till's circumstances. `qr_origins` are the extra origins whose links a test folder may show.

    `spent` is asked for an account by its fingerprint; without it a budget begins anew with each start.
    """

    live: bool
    currency: str  # the shop's
    clock: Clock
    network: Network
    qr_origins: tuple[str, ...] = ()
    attended: bool = True
    spent: Callable[[str], Spent | None] = lambda account: None


class RailOff(Exception):
    """A rail that cannot be built: a problem code of ui/text/messages, and what exactly is wrong."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail


WRONG_CURRENCY, ODD_DECIMALS = "wrong_currency", "odd_decimals"
S = TypeVar("S", bound=msgspec.Struct)
_AT = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")
_UNKNOWN = re.compile(r"unknown field `(?P<key>[^`]*)`")
_MISSING = re.compile(r"missing required field `(?P<key>[^`]*)`")


def read_settings(rail: str, given: Mapping[str, object], shape: type[S], allowed: Mapping[str, str]) -> S:
    """Read a rail's table; RailOff("bad_settings") names the key by its path and says what is allowed."""
    try:
        return msgspec.convert(dict(given), shape, strict=True)
    except msgspec.ValidationError as error:
        raise RailOff("bad_settings", _explain(rail, str(error), allowed)) from None


def _explain(rail: str, words: str, allowed: Mapping[str, str]) -> str:
    at = _AT.search(words)
    path = at["path"] if at else ""
    said = _AT.sub("", words)
    if unknown := _UNKNOWN.search(said):
        return f"rails.{rail}.{unknown['key']}: there is no such key; allowed are {', '.join(allowed)}"
    if missing := _MISSING.search(said):
        return f"rails.{rail}.{missing['key']}: is missing; {allowed.get(missing['key'], 'it is needed')}"
    key = path.split(".")[0].split("[")[0]
    return f"rails.{rail}.{path}: {said}; allowed: {allowed.get(key, 'see the manual')}"


def read_routes(rail: str, routes: Mapping[str, Route], given: Mapping[str, object]) -> dict[str, Route]:
    """Return the rail's table of calls with the settings' changes; RailOff("bad_settings") otherwise."""
    try:
        return override(routes, given, f"rails.{rail}.routes")
    except BadRoute as error:
        raise RailOff("bad_settings", str(error)) from None


def read_base(
    rail: str, url: str, context: RailContext, test_hosts: tuple[str, ...], secrets: Secrets, secret: str
) -> Base:
    """Return the service's address if this folder may speak to it; RailOff("bad_origin") otherwise."""
    try:
        entered = context.live and secrets.get(secret, parse_base(url).origin) is not None
        return check_base(url, live=context.live, test_hosts=test_hosts, entered=entered)
    except BadOrigin as error:
        raise RailOff("bad_origin", f"rails.{rail}.base_url: {error}") from None


def read_secret(rail: str, name: str, base: Base, secrets: Secrets, context: RailContext) -> str:
    """Return a secret stored for this very origin, and have it hidden from now on; RailOff("missing_secret")."""
    value = secrets.get(name, base.origin)
    if not value:
        raise RailOff("missing_secret", f"The secret {name} is not stored for {base.origin}.")
    context.network.veil.add(value)
    return value


def wrong_currency(account: str, context: RailContext, decimals: int = 2) -> tuple[str, str]:
    """Return why the account's currency rules the rail out, as a code and in words, or nothing (PAYMENTS.md rule 5)."""
    if account != context.currency:
        return WRONG_CURRENCY, f"The account is in {account}, the shop in {context.currency}."
    try:
        places = exponent(account)
    except MoneyError as error:
        return WRONG_CURRENCY, f"{error}."
    if places > decimals:
        return ODD_DECIMALS, f"{account} has more than {decimals} decimals, the service has {decimals}."
    return "", ""


def fingerprint(*parts: str) -> str:
    """Return 16 hex digits that stand for an account (PAYMENTS.md rule 15)."""
    coded = "".join(f"{len(part)}:{part}" for part in parts).encode()
    return hashlib.sha256(coded).hexdigest()[:16]
