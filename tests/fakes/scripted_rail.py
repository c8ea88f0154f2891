"""A rail that plays a script, and behind it a service that does as it is told; it remembers every call."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Iterable

from pos_terminal.app.ports import Checked, Order, PaymentRef
from pos_terminal.domain.errors import Misconfigured, NotSupported, Uncertain
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import LostCreate, Terms

Answer = Offer | Reading | Exception | None


class ScriptedRail:
    """Implements app.ports.Rail. A call without a line in the script is done, and later looks show it.

    `steps` holds (call, payment) in order; `during` is awaited inside every call, so that a test can look at
    the world while a request is out.
    """

    def __init__(self, terms: Terms, off: str = "") -> None:
        self.terms = terms
        self.off = off
        self.steps: list[tuple[str, str]] = []
        self.orders: list[Order] = []
        self.warmed = self.closed = False
        self.delay_s = 0.0
        self.during: list[object] = []
        self._script: defaultdict[str, deque[Answer]] = defaultdict(deque)
        self._looks = Reading(Phase.OPEN)
        self._offers: dict[str, Offer] = {}  # what was opened, by our own id

    def then(self, call: str, *answers: Answer) -> ScriptedRail:
        """Add answers to a call's script: a value is returned, an exception raised."""
        self._script[call].extend(answers)
        return self

    def reads(self, reading: Reading) -> None:
        """Let every look that is not in the script answer this from now on."""
        self._looks = reading

    def count(self, call: str) -> int:
        return sum(1 for name, _ in self.steps if name == call)

    async def _play(self, call: str, payment: str, otherwise: Answer) -> Answer:
        self.steps.append((call, payment))
        for seen in self.during:
            seen(call)  # type: ignore[operator]
        await asyncio.sleep(self.delay_s)
        script = self._script[call]
        answer = script.popleft() if script else otherwise
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def warm_up(self) -> None:
        self.warmed = True

    async def open(self, order: Order) -> Offer:
        self.orders.append(order)
        first = Reading(Phase.OPEN, due=order.minor)
        answer = await self._play("open", order.payment, Offer(f"ref-{order.payment}", "code", "1234", first))
        assert isinstance(answer, Offer)
        self._offers[order.payment] = answer
        if self._looks == Reading(Phase.OPEN):
            self._looks = answer.reading
        return answer

    async def look(self, ref: PaymentRef) -> Reading:
        answer = await self._play("look", ref.payment, self._looks)
        assert isinstance(answer, Reading)
        return answer

    async def find(self, ref: PaymentRef) -> Offer | None:
        if self.terms.capabilities.lost_create is not LostCreate.LOOK:
            raise NotSupported("it cannot be asked by our own id")
        answer = await self._play("find", ref.payment, self._offers.get(ref.payment))
        assert answer is None or isinstance(answer, Offer)
        return answer

    async def settle(self, ref: PaymentRef, minor: int) -> Reading:
        _a_sum(minor)
        return await self._reading("settle", ref, Reading(Phase.CLOSED_PAID, due=minor, paid=minor, settle_id="s-1"))

    async def close_unpaid(self, ref: PaymentRef, minor: int) -> Reading:
        if not self.terms.capabilities.cash_with_loyalty:
            raise NotSupported("it has no loyalty for money taken at the till")
        return await self._reading("close_unpaid", ref, Reading(Phase.CLOSED_UNPAID, due=minor, paid=minor))

    async def void(self, ref: PaymentRef) -> Reading | None:
        return await self._maybe("void", ref, Reading(Phase.VOIDED))

    async def release(self, ref: PaymentRef) -> Reading | None:
        if not self.terms.capabilities.release:
            raise NotSupported("it has no release")
        return await self._maybe("release", ref, self._looks)

    async def refund(self, ref: PaymentRef, minor: int, reason: str) -> Reading | None:
        _a_sum(minor)
        return await self._maybe("refund", ref, self._looks)

    async def check(self) -> Checked:
        return Checked(not self.off, self.off)

    async def close(self) -> None:
        self.closed = True

    async def _reading(self, call: str, ref: PaymentRef, done: Reading) -> Reading:
        scripted = bool(self._script[call])
        answer = await self._play(call, ref.payment, done)
        assert isinstance(answer, Reading)
        if not scripted:
            self._looks = done
        return answer

    async def _maybe(self, call: str, ref: PaymentRef, done: Reading) -> Reading | None:
        scripted = bool(self._script[call])
        answer = await self._play(call, ref.payment, None)
        assert answer is None or isinstance(answer, Reading)
        if not scripted:
            self._looks = done
        return answer


def _a_sum(minor: int) -> None:
    if minor <= 0:
        raise Misconfigured("a sum is needed")


def lost(times: int = 1) -> Iterable[Exception]:
    return [Uncertain("lost") for _ in range(times)]
