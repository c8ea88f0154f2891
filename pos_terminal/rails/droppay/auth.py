"""DropPay's access token: fetched with the connection code, kept in memory, renewed in time (droppay.md 1.3)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from pos_terminal.app.ports import Clock
from pos_terminal.domain.errors import Misconfigured, RailError, Uncertain, Unreachable
from pos_terminal.rails.droppay.shapes import read_error
from pos_terminal.rails.fields import BadField, encode, number_of, text_of
from pos_terminal.wire.http import HttpClient, header_bytes, meaning
from pos_terminal.wire.read_json import Unreadable, read_object
from pos_terminal.wire.redact import Veil
from pos_terminal.wire.routes import Route

RENEW_AT = 0.9  # of its life
LONGEST_LIFE_S = 86_400.0
UNTOLD_LIFE_S = 300.0


@dataclass(frozen=True, slots=True)
class Keys:
    """What the merchant configured once (droppay.md 1.2)."""

    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    connection_code: str = field(repr=False)


class AccessToken:
    """One token for all calls; callers that need a new one at the same time wait for the same fetch."""

    def __init__(self, keys: Keys, client: HttpClient, route: Route, clock: Clock, veil: Veil) -> None:
        self._keys = keys
        self._client = client
        self._route = route
        self._clock = clock
        self._veil = veil
        self._token = ""
        self._until = 0.0
        self._fetching = asyncio.Lock()

    async def get(self, refused: str = "") -> str:
        """Return a token that is good for a while; never `refused`, the one just turned away.

        Raises Unreachable, Busy or Misconfigured: without a token the call itself was certainly not sent.
        """
        async with self._fetching:
            if self._token and self._token != refused and self._clock.monotonic() < self._until:
                return self._token
            old, self._token = self._token, ""
            token, life = await self._fetch()
            if old:
                self._veil.forget(old)
            self._veil.add(token)
            self._token, self._until = token, self._clock.monotonic() + life * RENEW_AT
            return token

    async def _fetch(self) -> tuple[str, float]:
        body = encode(
            {
                "grant_type": "authorization_code",
                "code": self._keys.connection_code,
                "client_id": self._keys.client_id,
                "client_secret": self._keys.client_secret,
                "scope": "app",
            }
        )
        try:
            answer = await self._client.request(self._route.method, self._route.at(), json=body, write=False)
            if not answer.good:
                code, words = read_error(answer.body)
                error = meaning(
                    answer, write=False, words=f"{answer.status}/{code} {self._veil.hide(words)}", code=code
                )
                raise _no_token(error or Uncertain("an answer without a meaning", answer.trace), answer.status)
            return _read_token(answer.body)
        except Uncertain as error:
            raise Unreachable(f"no access token: {error}", error.trace) from None
        except Unreadable:
            raise Unreachable("no access token: unreadable answer", answer.trace) from None


def _no_token(error: RailError, status: int) -> RailError:
    """A refused token call of any 4xx kind but patience means that the keys or the address are wrong."""
    if 400 <= status < 500 and status not in (408, 429):
        return Misconfigured(str(error), error.trace)
    return error


def _read_token(body: bytes) -> tuple[str, float]:
    """droppay.md 1.3. Returns the token and its life in seconds."""
    doc = read_object(body)
    try:
        token = text_of(doc, "access_token")
        life = number_of(doc, "expires_in")
        header_bytes("access_token", token)
    except (BadField, Misconfigured):
        raise Unreadable("the token cannot be used") from None
    if not token:
        raise Unreadable("no token")
    seconds = UNTOLD_LIFE_S if life is None else float(life)
    return token, min(max(seconds, 0.0), LONGEST_LIFE_S)
