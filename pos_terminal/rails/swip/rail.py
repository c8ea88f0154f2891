"""SWiP as a rail: each call sent once, each answer told as a reading or an error (swip.md 2, PAYMENTS.md)."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from pos_terminal.app.ports import Checked, Order, PaymentRef
from pos_terminal.domain.errors import Misconfigured, NotSupported, RailError, Refused, Uncertain
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import Terms
from pos_terminal.rails.swip import shapes
from pos_terminal.wire.http import Answer, HttpClient, meaning
from pos_terminal.wire.read_json import Unreadable
from pos_terminal.wire.redact import Veil
from pos_terminal.wire.routes import Route

NOBODYS_ORDER = "00000000-0000-4000-8000-000000000000"


@dataclass(frozen=True, slots=True)
class SwipAccount:
    """What a till needs to be known at SWiP (swip.md 1). `currency` stands in: the wire names none."""

    currency: str
    headers: Mapping[str, str]
    static_code: str  # empty: the service makes one for each order
    qr_origins: tuple[str, ...]


class SwipRail:
    """One terminal at SWiP: merchant, store and cash desk."""

    def __init__(
        self,
        terms: Terms,
        account: SwipAccount,
        client: HttpClient,
        routes: Mapping[str, Route],
        veil: Veil,
    ) -> None:
        self.terms = terms
        self.off = ""
        self.detail = ""
        self._account = account
        self._client = client
        self._routes = routes
        self._veil = veil

    async def warm_up(self) -> None:
        await self._client.warm_up()

    async def close(self) -> None:
        await self._client.close()

    async def open(self, order: Order) -> Offer:
        """E1 (swip.md 2.1). An order whose code may not be shown is closed with 0 again and refused."""
        if self.off or order.currency != self._account.currency:
            raise Misconfigured(self.detail or f"SWiP is set up for {self._account.currency}")
        try:
            body = shapes.create_body(order, self._account.static_code)
        except ValueError as error:
            raise Refused(str(error), code="bad_order") from error
        answer = await self._call("create", json=body)
        offer = self._offer(self._order(answer, order.payment), answer)
        if offer.reading.due is None:
            raise Uncertain("the answer does not tell the sum", offer.reading.trace)
        if not offer.qr_text:
            await self._let_go(offer.reference)
            raise Refused("the service sent a code that may not be shown", offer.reading.trace, code="odd_host")
        return offer

    async def look(self, ref: PaymentRef) -> Reading:
        """E2 (swip.md 2.2)."""
        answer = await self._call("look", _id(ref))
        return shapes.reading(self._order(answer, ref.payment, _id(ref)), answer.trace)

    async def find(self, ref: PaymentRef) -> Offer | None:
        """E2 by our own UUID (swip.md 2.1, retry rule). None: no such order, or the id was not adopted."""
        try:
            answer = await self._call("look", ref.payment)
        except Uncertain as error:
            if error.not_found:
                return None
            raise
        offer = self._offer(self._order(answer, ref.payment, ref.payment), answer)
        if not offer.qr_text and offer.reading.phase is Phase.OPEN:
            raise Refused("the service has a code that may not be shown", offer.reading.trace, code="odd_host")
        return offer

    async def settle(self, ref: PaymentRef, minor: int) -> Reading:
        """E4 with the sum, which the service takes once (swip.md 2.4). The sum is in minor units, above 0."""
        if minor <= 0:
            raise Misconfigured("a close with 0 would cancel")
        answer = await self._call("close", _id(ref), shapes.sum_body(minor, self._account.currency))
        return shapes.reading(self._order(answer, ref.payment, _id(ref)), answer.trace)

    async def close_unpaid(self, ref: PaymentRef, minor: int) -> Reading:
        """E4 for money taken at the till (swip.md 7.2); the same call as settle."""
        return await self.settle(ref, minor)

    async def void(self, ref: PaymentRef) -> Reading | None:
        """E4 with 0; where the service does not know that call, E7 (swip.md 2.7)."""
        try:
            answer = await self._call("close", _id(ref), shapes.sum_body(0, self._account.currency))
        except Refused as error:
            if not error.not_found and not isinstance(error, NotSupported):
                raise
            answer = await self._call("cancel_order", _id(ref))
        if not answer.body.strip():
            return None
        return shapes.reading(self._order(answer, ref.payment, _id(ref)), answer.trace)

    async def release(self, ref: PaymentRef) -> Reading | None:
        """E6 (swip.md 2.6). Refused with code `captured` when the money is no longer only held."""
        try:
            answer = await self._call("cancel_payment", _id(ref))
        except Refused as error:
            if error.code == shapes.CANNOT_CANCEL_ANY_MORE:
                raise Refused(str(error), error.trace, code="captured") from None
            raise
        return self._done(answer, ref)

    async def refund(self, ref: PaymentRef, minor: int, reason: str) -> Reading | None:
        """E5 with an explicit sum in minor units (swip.md 2.5). The service has no place for the reason."""
        if minor <= 0:
            raise Misconfigured("a refund needs a sum")
        answer = await self._call("refund", _id(ref), shapes.sum_body(minor, self._account.currency))
        return self._done(answer, ref)

    async def check(self) -> Checked:
        """Ask for an order that cannot exist: a 404 in the service's words means that we are known (swip.md 6)."""
        try:
            answer = await self._send("look", NOBODYS_ORDER)
            if answer.status == 404:
                if any(shapes.read_error(answer.body)):
                    return Checked(True, "SWiP knows this till.")
                return Checked(False, "Somebody answers there, but not in SWiP's words.", "stranger")
            self._good(answer, write=False)
        except RailError as error:
            return Checked(False, str(error), type(error).__name__.lower())
        return Checked(False, "The service knows an order that cannot exist.", "stranger")

    async def _call(self, name: str, identity: str = "", json: bytes | None = None) -> Answer:
        """Send one call and return its 2xx; raise what any other answer means."""
        return self._good(await self._send(name, identity, json), write=name != "look")

    async def _send(self, name: str, identity: str = "", json: bytes | None = None) -> Answer:
        route = self._routes[name]
        return await self._client.request(
            route.method, route.at(identity), json=json, headers=self._account.headers, write=name != "look"
        )

    def _good(self, answer: Answer, *, write: bool) -> Answer:
        if answer.good:
            return answer
        code, words = shapes.read_error(answer.body)
        error = meaning(answer, write=write, words=self._veil.hide(words), code=code)
        raise error or Uncertain("an answer without a meaning", answer.trace)

    def _order(self, answer: Answer, payment: str, identity: str = "") -> shapes.SwipOrder:
        """Read the order in an answer; Uncertain when it cannot be read or is another one."""
        try:
            order = shapes.read_order(answer.body, self._account.currency)
        except Unreadable as error:
            words = f"unreadable answer: {error}"
            raise Uncertain(words, replace(answer.trace, words=words)) from None
        ours = order.merchant_order_id.casefold() in ("", payment.casefold())
        if not ours or (identity and order.id.casefold() != identity.casefold()):
            words = "the answer is about another order"
            raise Uncertain(words, replace(answer.trace, words=words))
        return replace(order, status=self._veil.hide(order.status))

    def _offer(self, order: shapes.SwipOrder, answer: Answer) -> Offer:
        code = self._account.static_code or order.session_code
        shown = code if shapes.showable(code, self._account.qr_origins) else ""
        return Offer(order.id, shown, shapes.short_code(shown), shapes.reading(order, answer.trace))

    def _done(self, answer: Answer, ref: PaymentRef) -> Reading:
        """Read the answer to a release or refund. What is refunded in all the service never tells."""
        try:
            done, words = shapes.read_done(answer.body)
        except Unreadable as error:
            raise Uncertain(f"unreadable answer: {error}", replace(answer.trace, words="unreadable")) from None
        words = self._veil.hide(words)
        trace = replace(answer.trace, words=words)
        if not done:
            raise Uncertain(f"a word we do not know: {words}", trace)
        return Reading(Phase.CLOSED_PAID, words=words, id=_id(ref), trace=trace)

    async def _let_go(self, identity: str) -> None:
        """Try once to close with 0 an order that nobody has seen; it dies by itself otherwise."""
        with contextlib.suppress(RailError):
            await self._call("close", identity, shapes.sum_body(0, self._account.currency))


def _id(ref: PaymentRef) -> str:
    return ref.reference or ref.payment
