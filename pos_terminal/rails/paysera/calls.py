"""One signed call to Paysera within the budget, its answer or what went wrong (paysera.md 2, 3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from pos_terminal.domain.errors import RailError, Uncertain, Unreachable
from pos_terminal.rails.budget import Budget
from pos_terminal.rails.paysera import shapes
from pos_terminal.rails.paysera.auth import Signer
from pos_terminal.wire.http import Answer, HttpClient, meaning
from pos_terminal.wire.read_json import Unreadable
from pos_terminal.wire.redact import Veil
from pos_terminal.wire.routes import Route

T = TypeVar("T")
READS = frozenset({"server", "look", "list", "payment", "spots", "spot", "spot_by_code", "order"})
LONGEST_WORD = 60
JSON = {"Content-Type": "application/json;charset=utf-8"}


class Calls:
    """What every part of the rail sends through. A 401 about the clock is mended and repeated once inside."""

    def __init__(
        self, client: HttpClient, routes: Mapping[str, Route], signer: Signer, budget: Budget, veil: Veil
    ) -> None:
        self._client = client
        self._routes = routes
        self._signer = signer
        self._budget = budget
        self._veil = veil

    async def warm_up(self) -> None:
        await self._client.warm_up()
        await self.learn_time()

    async def close(self) -> None:
        await self._client.close()

    async def learn_time(self) -> None:
        """Ask for the service's clock; needs no signature. RailError when it does not tell."""
        route = self._routes["server"]
        answer = await self._client.request(route.method, route.at(), write=False)
        if not answer.good:
            raise self._problem(answer, write=False)[0]
        self._signer.learn(self.read(answer, shapes.read_time))

    async def call(
        self, name: str, identity: str = "", *, json: bytes | None = None, query: str = "", pressing: bool = False
    ) -> Answer:
        """Send one call and return its 2xx; raise what any other answer means, Busy before it leaves."""
        write = name not in READS
        answer = await self._send(name, identity, json, query, pressing)
        if answer.status == 401 and shapes.wrong_clock(*shapes.read_error(answer.body)):
            await self._mend_clock()
            answer = await self._send(name, identity, json, query, pressing)
        if answer.good:
            return answer
        error, _ = self._problem(answer, write=write)
        raise error

    async def _mend_clock(self) -> None:
        """Without the service's time the call stays turned away: it was certainly not processed."""
        try:
            await self.learn_time()
        except Uncertain as error:
            raise Unreachable(f"the service turned our clock away: {error}", error.trace) from None

    def read(self, answer: Answer, reader: Callable[[bytes], T]) -> T:
        """Read an answer's body; Uncertain when it cannot be read."""
        try:
            found = reader(answer.body)
            if isinstance(found, shapes.Transaction | shapes.Payment):
                found = replace(found, status=self._word(found.status))
            return found
        except Unreadable as error:
            words = f"unreadable answer: {error}"
            raise Uncertain(words, replace(answer.trace, words=words)) from None

    def _word(self, status: str) -> str:
        """A status goes before people: what is no word, or holds a secret, is not repeated."""
        fit = status.isprintable() and len(status) <= LONGEST_WORD
        return self._veil.hide(status) if fit else "unreadable status"

    async def _send(self, name: str, identity: str, json: bytes | None, query: str, pressing: bool) -> Answer:
        route = self._routes[name]
        self._budget.take(pressing=pressing)
        return await self._client.request(
            route.method,
            route.at(identity) + query,
            json=json,
            headers=JSON if json is not None else None,
            sign=self._signer,
            write=name not in READS,
        )

    def _problem(self, answer: Answer, *, write: bool) -> tuple[RailError, str]:
        name, words = shapes.read_error(answer.body)
        said = self._veil.hide(f"{name}: {words}" if name and words else name or words)
        error = meaning(answer, write=write, words=said, code=name)
        return error or Uncertain("an answer without a meaning", answer.trace), name
