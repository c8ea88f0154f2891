"""The gateway's checksums and its token (card_gateway.md 4)."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
from dataclasses import dataclass, field

from pos_terminal.app.ports import Clock
from pos_terminal.domain.errors import Misconfigured, RailError, Uncertain, Unreachable
from pos_terminal.rails.budget import Budget
from pos_terminal.rails.card import shapes
from pos_terminal.rails.card.veto import form
from pos_terminal.rails.fields import BadField, number_of
from pos_terminal.wire.http import HttpClient, header_bytes, meaning
from pos_terminal.wire.read_json import Unreadable, read_object
from pos_terminal.wire.redact import Veil
from pos_terminal.wire.routes import Route

EARLY_S = 300.0
UNTOLD_LIFE_S = 3300.0  # an hour is documented; 55 minutes are believed
LONGEST_LIFE_S = 86_400.0
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Keys:
    """What the merchant got from the gateway (4.1). The key signs every request and travels only to the token call."""

    member_id: str
    partner_id: str
    username: str
    secure_key: str = field(repr=False)

    def checksum(self, *parts: str) -> str:
        """Most operations: `memberId|secureKey|...` (4.2)."""
        return digest(self.member_id, self.secure_key, *parts)

    def regenerate_checksum(self, invoice: str, redirect: str) -> str:
        """`invoiceId|memberId|secureKey|merchantRedirectUrl`, which cancel may want instead (4.2, 12)."""
        return digest(invoice, self.member_id, self.secure_key, redirect)


def digest(*parts: str) -> str:
    """Return the lower-case hex MD5 of the parts with `|` between them, UTF-8."""
    return hashlib.md5("|".join(parts).encode(), usedforsecurity=False).hexdigest()


class Token:
    """One service's token in memory; who needs a new one at the same time waits for the same fetch."""

    def __init__(self, keys: Keys, client: HttpClient, route: Route, budget: Budget, clock: Clock, veil: Veil) -> None:
        self._keys = keys
        self._client = client
        self._route = route
        self._budget = budget
        self._clock = clock
        self._veil = veil
        self._value = ""
        self._until = 0.0
        self._fetching = asyncio.Lock()

    async def get(self, refused: str = "") -> str:
        """Return a token that is good for a while; never `refused`, the one just turned away.

        Raises Unreachable, Busy or Misconfigured: without a token the call itself was certainly not sent.
        """
        async with self._fetching:
            if self._value and self._value != refused and self._clock.monotonic() < self._until:
                return self._value
            old, self._value = self._value, ""
            value = await self._fetch()
            if old:
                self._veil.forget(old)
            self._veil.add(value)
            self._value, self._until = value, self._clock.monotonic() + self._life(value)
            return value

    async def _fetch(self) -> str:
        body = form(
            {
                "authentication.partnerId": self._keys.partner_id,
                "merchant.username": self._keys.username,
                "authentication.sKey": self._keys.secure_key,
            }
        )
        headers = {"Content-Type": FORM}
        self._budget.take(pressing=True)
        try:
            answer = await self._client.request(
                self._route.method, self._route.at(), json=body, headers=headers, write=False
            )
            if not answer.good:
                said = self._veil.hide(shapes.read_result(answer.body).words)
                error = meaning(answer, write=False, words=f"{answer.status} {said}")
                raise _no_token(error or Uncertain("an answer without a meaning", answer.trace), answer.status)
            return self._read(answer.body)
        except Uncertain as error:
            raise Unreachable(f"no token: {error}", error.trace) from None
        except Unreadable:
            raise Unreachable("no token: unreadable answer", answer.trace) from None

    def _read(self, body: bytes) -> str:
        doc = read_object(body)
        value, member = doc.get("AuthToken"), doc.get("memberId")
        if not isinstance(value, str) or not value:
            words = self._veil.hide(shapes.read_result(body).words)
            if words:
                raise Misconfigured(f"no token: {words}")
            raise Unreadable("no token")
        try:
            header_bytes("AuthToken", value)
        except Misconfigured:
            raise Unreadable("the token cannot be used") from None
        if isinstance(member, str) and member and member != self._keys.member_id:
            raise Misconfigured(f"the keys belong to member {shapes.clean_text(member, 40)}")
        return value

    def _life(self, value: str) -> float:
        """Return the seconds that a token is used for: until five minutes before its own end."""
        end = _expiry(value)
        left = UNTOLD_LIFE_S if end is None else end - self._clock.now().timestamp() - EARLY_S
        return min(max(left, 1.0), LONGEST_LIFE_S)


def _no_token(error: RailError, status: int) -> RailError:
    """A refused token call of any 4xx kind but patience means that the keys or the address are wrong."""
    if 400 <= status < 500 and status not in (408, 429):
        return Misconfigured(str(error), error.trace)
    return error


def _expiry(value: str) -> float | None:
    """Read `exp` of a JWT without verifying it; None for a token of another kind."""
    parts = value.split(".")
    if len(parts) != 3:
        return None
    try:
        number = number_of(read_object(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))), "exp")
    except (Unreadable, BadField, binascii.Error, ValueError):
        return None
    return None if number is None else float(number)
