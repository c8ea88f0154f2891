"""Signed calls with a token: what is turned away at the door is repeated with a better one (card_gateway.md 3, 4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pos_terminal.domain.errors import Misconfigured, RailError, Uncertain
from pos_terminal.rails.budget import Budget
from pos_terminal.rails.card import shapes
from pos_terminal.rails.card.auth import FORM, Keys, Token
from pos_terminal.rails.card.routes import INVOICE_CALLS
from pos_terminal.rails.card.veto import form, path_id
from pos_terminal.wire.http import Answer, HttpClient, meaning
from pos_terminal.wire.redact import Veil
from pos_terminal.wire.routes import Route

UNAUTHORISED = 401
BEGINS = "generate"


class Calls:
    """The gateway's operations as forms; every body goes through the veto."""

    def __init__(
        self,
        keys: Keys,
        client: HttpClient,
        routes: Mapping[str, Route],
        tokens: tuple[Token, Token],
        budget: Budget,
        veil: Veil,
    ) -> None:
        self.keys = keys
        self._client = client
        self._routes = routes
        self._token, self._invoice_token = tokens
        self._budget = budget
        self._own_token = False  # invoices do not take the payments' token
        self._veil = veil

    async def warm_up(self) -> None:
        await self._client.warm_up()
        await self._token.get()

    async def close(self) -> None:
        await self._client.close()

    async def read(
        self, name: str, hashed: tuple[str, ...], fields: Mapping[str, str], *, identity: str = "", pressing: bool
    ) -> Answer:
        """Sign a question with the usual checksum over `hashed` and send it; see `post`."""
        made = self.keys.checksum(*hashed)
        return await self.post(name, made, fields, identity=identity, write=False, pressing=pressing)

    async def write(
        self, name: str, hashed: tuple[str, ...], fields: Mapping[str, str], *, identity: str = ""
    ) -> Answer:
        """Sign what changes something with the usual checksum over `hashed` and send it; see `post`."""
        made = self.keys.checksum(*hashed)
        return await self.post(name, made, fields, identity=identity, write=True, pressing=name != BEGINS)

    async def post(
        self,
        name: str,
        checksum: str,
        fields: Mapping[str, str],
        *,
        identity: str = "",
        write: bool,
        pressing: bool,
    ) -> Answer:
        """Send and return an answer of status 2xx, whatever its result says. RailError for any other.

        Busy before it leaves when the minute's requests are used up; what is pressing has some kept for it.
        """
        member = {"authentication.memberId": self.keys.member_id, "authentication.checksum": checksum}
        body = form({**member, **fields})
        route = self._routes[name]
        path = route.at(path_id(identity)) if identity else route.at()
        answer = await self._at_the_door(_Sent(name, route.method, path, body, write, pressing))
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

    async def _at_the_door(self, sent: _Sent) -> Answer:
        """A token that is turned away was not processed: with a new one, then with the invoices' own, once each."""
        answer, used = await self._once(sent)
        if _turned_away(answer):
            answer, _ = await self._once(sent, refused=used)
        if _turned_away(answer) and sent.name in INVOICE_CALLS and not self._own_token:
            self._own_token = True
            try:
                answer, _ = await self._once(sent)
            except RailError:
                self._own_token = False
                raise
            self._own_token = not _turned_away(answer)
        return answer

    async def _once(self, sent: _Sent, refused: str = "") -> tuple[Answer, str]:
        own = self._own_token and sent.name in INVOICE_CALLS
        token = await (self._invoice_token if own else self._token).get(refused)
        self._budget.take(pressing=sent.pressing)
        headers = {"Content-Type": FORM, "AuthToken": token}
        answer = await self._client.request(sent.method, sent.path, json=sent.body, headers=headers, write=sent.write)
        return answer, token


@dataclass(frozen=True, slots=True)
class _Sent:
    """A request as it goes out, each time it does."""

    name: str
    method: str
    path: str
    body: bytes
    write: bool
    pressing: bool


def _turned_away(answer: Answer) -> bool:
    return answer.status == UNAUTHORISED or (answer.good and shapes.read_result(answer.body).turned_away)
