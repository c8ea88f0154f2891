"""Signed calls with a token: what is turned away at the door is repeated with a better one (card_gateway.md 3, 4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pos_terminal.domain.errors import Misconfigured, RailError, Uncertain
from pos_terminal.rails.card import shapes
from pos_terminal.rails.card.auth import FORM, Keys, Token
from pos_terminal.rails.card.routes import INVOICE_CALLS
from pos_terminal.rails.card.veto import form, path_id
from pos_terminal.wire.http import Answer, HttpClient, meaning
from pos_terminal.wire.redact import Veil
from pos_terminal.wire.routes import Route

UNAUTHORISED = 401


class Calls:
    """The gateway's operations as forms; every body goes through the veto."""

    def __init__(
        self, keys: Keys, client: HttpClient, routes: Mapping[str, Route], tokens: tuple[Token, Token], veil: Veil
    ) -> None:
        self.keys = keys
        self._client = client
        self._routes = routes
        self._token, self._invoice_token = tokens
        self._own_token = False  # invoices do not take the payments' token
        self._veil = veil

    async def warm_up(self) -> None:
        await self._client.warm_up()
        await self._token.get()

    async def close(self) -> None:
        await self._client.close()

    async def send(
        self, name: str, hashed: tuple[str, ...], fields: Mapping[str, str], *, identity: str = "", write: bool
    ) -> Answer:
        """Sign with the usual checksum over `hashed` and send; see `post`."""
        return await self.post(name, self.keys.checksum(*hashed), fields, identity=identity, write=write)

    async def post(
        self, name: str, checksum: str, fields: Mapping[str, str], *, identity: str = "", write: bool
    ) -> Answer:
        """Send and return an answer of status 2xx, whatever its result says. RailError for any other."""
        member = {"authentication.memberId": self.keys.member_id, "authentication.checksum": checksum}
        body = form({**member, **fields})
        route = self._routes[name]
        path = route.at(path_id(identity)) if identity else route.at()
        answer = await self._at_the_door(name, route.method, path, body, write)
        if answer.good and not shapes.read_result(answer.body).turned_away:
            return answer
        said = self.said(answer)
        if answer.good:
            raise Misconfigured(said, replace(answer.trace, words=said))
        raise meaning(answer, write=write, words=said) or Uncertain("an answer without a meaning", answer.trace)

    def said(self, answer: Answer) -> str:
        """Return the result for people and the journal: code and description, no secret, nothing of a card."""
        result = shapes.read_result(answer.body)
        return self._veil.hide(result.said or f"HTTP {answer.status}")

    def told(self, answer: Answer, error: type[RailError], words: str = "") -> RailError:
        """Return an error that bears what the gateway said."""
        said = words or self.said(answer)
        return error(said, replace(answer.trace, words=said))

    async def _at_the_door(self, name: str, method: str, path: str, body: bytes, write: bool) -> Answer:
        """A token that is turned away was not processed: with a new one, then with the invoices' own, once each."""
        answer, used = await self._once(name, method, path, body, write)
        if _turned_away(answer):
            answer, _ = await self._once(name, method, path, body, write, refused=used)
        if _turned_away(answer) and name in INVOICE_CALLS and not self._own_token:
            self._own_token = True
            try:
                answer, _ = await self._once(name, method, path, body, write)
            except RailError:
                self._own_token = False
                raise
            self._own_token = not _turned_away(answer)
        return answer

    async def _once(
        self, name: str, method: str, path: str, body: bytes, write: bool, refused: str = ""
    ) -> tuple[Answer, str]:
        own = self._own_token and name in INVOICE_CALLS
        token = await (self._invoice_token if own else self._token).get(refused)
        headers = {"Content-Type": FORM, "AuthToken": token}
        return await self._client.request(method, path, json=body, headers=headers, write=write), token


def _turned_away(answer: Answer) -> bool:
    return answer.status == UNAUTHORISED or (answer.good and shapes.read_result(answer.body).turned_away)
