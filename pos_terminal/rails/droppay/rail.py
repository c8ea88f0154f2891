"""DropPay as a rail: authorize, look, charge once with a fresh token, delete, refund once (droppay.md 2 and 3)."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from pos_terminal.app.ports import Checked, Order, PaymentRef
from pos_terminal.domain.errors import (
    Busy,
    Misconfigured,
    NotSupported,
    RailError,
    Refused,
    Uncertain,
    Unreachable,
)
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import Terms
from pos_terminal.rails.droppay import shapes
from pos_terminal.rails.droppay.auth import AccessToken
from pos_terminal.wire.http import Answer, HttpClient, meaning
from pos_terminal.wire.read_json import Unreadable
from pos_terminal.wire.redact import Veil, clean
from pos_terminal.wire.routes import Route

READS = frozenset({"look", "brands"})
_LOGIN, _SCOPE = "100", "101"  # with 401 (droppay.md 6.1): another token would not help


@dataclass(frozen=True, slots=True)
class DropPayAccount:
    """The POS that collects; `currency` stands in: the wire names none (droppay.md 6.3)."""

    currency: str
    pos_id: str
    link_origins: tuple[str, ...]
    held_for: timedelta  # how long a payment that is held can be charged, after the wait for its customer


class DropPayRail:
    """One POS of kind DropPay (droppay.md 7)."""

    def __init__(
        self,
        terms: Terms,
        account: DropPayAccount,
        client: HttpClient,
        routes: Mapping[str, Route],
        token: AccessToken,
        veil: Veil,
    ) -> None:
        self.terms = terms
        self.off = ""
        self.detail = ""
        self._account = account
        self._client = client
        self._routes = routes
        self._token = token
        self._veil = veil

    async def warm_up(self) -> None:
        """Fetch a token; RailError when there is none."""
        await self._client.warm_up()
        await self._token.get()

    async def close(self) -> None:
        await self._client.close()

    async def open(self, order: Order) -> Offer:
        """POST authorization (droppay.md 2.1). One whose link leads elsewhere is deleted again and refused."""
        if self.off or order.currency != self._account.currency:
            raise Misconfigured(self.detail or f"DropPay is set up for {self._account.currency}")
        account = self._account
        answer = await self._call("authorize", json=shapes.authorize_body(order, account.pos_id, account.held_for))
        auth = self._authorization(answer)
        reading = shapes.reading(auth, answer.trace, just_made=True)
        if reading.due is None:
            raise Uncertain("the answer does not tell the sum", reading.trace)
        link = shapes.link(auth, self._account.link_origins)
        if not link:
            with contextlib.suppress(RailError):  # nobody has seen it, and it ends by itself
                await self._call("delete", auth.id)
            raise Refused("the service sent a link that may not be shown", reading.trace, code="odd_host")
        return Offer(auth.id, link, shapes.short_code(auth.id), reading)

    async def look(self, ref: PaymentRef) -> Reading:
        """GET authorization (droppay.md 2.1)."""
        auth, answer = await self._read(ref)
        return shapes.reading(auth, answer.trace, asked=ref.asked if ref.hold else 0)

    async def find(self, ref: PaymentRef) -> Offer | None:
        """The service does not know our id; a lost authorization is harmless (PAYMENTS.md, table)."""
        raise NotSupported("DropPay cannot be asked by our own id")

    async def settle(self, ref: PaymentRef, minor: int) -> Reading:
        """Read afresh, then POST charge with exactly the sum, or less of a held one (droppay.md 3.3, 2.2). Minor units.

        What does not read as approved with this sum is returned as it reads, and nothing is charged.
        """
        try:
            auth, answer = await self._read(ref)
        except (Busy, Misconfigured, NotSupported):
            raise
        except RailError as error:
            raise Unreachable(f"not charged, the look before failed: {error}", error.trace) from None
        reading = shapes.reading(auth, answer.trace, asked=minor if ref.hold else 0)
        fits = reading.due is not None and (minor == reading.due or (ref.hold and minor < reading.due))
        if reading.phase is not Phase.APPROVED or not fits or minor <= 0:
            return reading
        if not auth.token:
            raise Unreachable("not charged: the service gave no pay token", reading.trace)
        self._veil.add(auth.token)
        try:
            charged = await self._call("charge", json=shapes.charge_body(auth.token, minor, self._account.currency))
            taken = self._charged(charged, auth, minor)
        finally:
            self._veil.forget(auth.token)
        if reading.due is not None and minor < reading.due:
            with contextlib.suppress(RailError):  # the rest of the hold; if not, it ends with the authorization
                await self._call("delete", auth.id)
        return taken

    async def close_unpaid(self, ref: PaymentRef, minor: int) -> Reading:
        raise NotSupported("DropPay has no loyalty for money taken at the till")

    async def void(self, ref: PaymentRef) -> Reading | None:
        """DELETE authorization (droppay.md 3.5); None when the answer is empty. Only a look proves the end."""
        try:
            answer = await self._call("delete", _id(ref))
        except Refused as error:
            if error.not_found:
                raise NotSupported(str(error), error.trace, code=error.code, not_found=True) from None
            raise
        if not answer.body.strip():
            return None
        auth = self._authorization(answer, ref.reference)
        return shapes.reading(auth, answer.trace, asked=ref.asked if ref.hold else 0)

    async def release(self, ref: PaymentRef) -> Reading | None:
        raise NotSupported("DropPay has no release; void before the charge, refund after it")

    async def refund(self, ref: PaymentRef, minor: int, reason: str) -> Reading | None:
        """POST refund, once a charge (droppay.md 2.3, 5). Minor units."""
        if not ref.settle_id:
            raise Refused("the charge's id is not known", code="no_charge_id")
        if minor <= 0:
            raise Misconfigured("a refund needs a sum")
        body = shapes.refund_body(ref.settle_id, minor, self._account.currency, reason)
        answer = await self._call("refund", json=body)
        try:
            moved = shapes.read_refund(answer.body, ref.settle_id, minor, self._account.currency)
        except Unreadable as error:
            raise Uncertain(f"unreadable answer: {error}", replace(answer.trace, words="unreadable")) from None
        words = self._moved_words(moved)
        trace = replace(answer.trace, words=words)
        if moved.status == shapes.MONEY_STAYED and not moved.misfit:
            raise Refused(words, trace, code=moved.status)
        if moved.status not in shapes.MONEY_MOVED or moved.misfit:
            raise Uncertain(f"an answer that does not fit: {words}", trace)
        return Reading(
            Phase.CLOSED_PAID,
            refunded=minor,
            words=words,
            id=ref.reference,
            settle_id=ref.settle_id,
            trace=trace,
        )

    async def check(self) -> Checked:
        """GET brands (droppay.md 2.4): needs a good token and moves nothing."""
        try:
            await self._call("brands")
        except RailError as error:
            return Checked(False, str(error), type(error).__name__.lower())
        return Checked(True, "DropPay knows this till.")

    async def _read(self, ref: PaymentRef) -> tuple[shapes.Authorization, Answer]:
        answer = await self._call("look", _id(ref))
        return self._authorization(answer, ref.reference), answer

    async def _call(self, name: str, identity: str = "", json: bytes | None = None) -> Answer:
        """Send one call and return its 2xx; a bad token is renewed once, since the call was turned away."""
        answer, token = await self._send(name, identity, json)
        code, words = ("", "") if answer.good else shapes.read_error(answer.body)
        if answer.status == 401 and code not in (_LOGIN, _SCOPE):
            answer, _ = await self._send(name, identity, json, refused=token)
            code, words = ("", "") if answer.good else shapes.read_error(answer.body)
        if answer.good:
            return answer
        pair = f"{answer.status}/{code}" if code else str(answer.status)
        said = f"{pair} {self._veil.hide(words)}"
        error = meaning(answer, write=name not in READS, words=said, code=pair)
        raise error or Uncertain("an answer without a meaning", answer.trace)

    async def _send(self, name: str, identity: str, json: bytes | None, refused: str = "") -> tuple[Answer, str]:
        token = await self._token.get(refused)
        route = self._routes[name]
        headers = {"Authorization": f"Bearer {token}"}
        path = route.at(identity)
        return await self._client.request(
            route.method, path, json=json, headers=headers, write=name not in READS
        ), token

    def _authorization(self, answer: Answer, identity: str = "") -> shapes.Authorization:
        """Read the authorization in an answer; Uncertain when it cannot be read or is another one."""
        try:
            auth = shapes.read_authorization(answer.body, self._account.currency)
        except Unreadable as error:
            words = f"unreadable answer: {error}"
            raise Uncertain(words, replace(answer.trace, words=words)) from None
        if identity and auth.id != identity:
            words = "the answer is about another authorization"
            raise Uncertain(words, replace(answer.trace, words=words))
        return replace(auth, status=self._veil.hide(auth.status))

    def _charged(self, answer: Answer, auth: shapes.Authorization, minor: int) -> Reading:
        """2xx with DONE or ACCOUNTED and nothing that differs is a charge; any other 2xx is doubt (rule 6)."""
        try:
            moved = shapes.read_charge(answer.body, auth, minor, self._account.currency)
        except Unreadable as error:
            words = f"unreadable answer: {error}"
            raise Uncertain(words, replace(answer.trace, words=words)) from None
        words = self._moved_words(moved)
        trace = replace(answer.trace, words=words)
        if moved.status not in shapes.MONEY_MOVED or moved.misfit:
            raise Uncertain(f"an answer that does not fit: {words}", trace)
        return Reading(
            Phase.CLOSED_PAID,
            due=minor,
            paid=minor,
            words=words,
            id=auth.id,
            settle_id=moved.id,
            trace=trace,
        )

    def _moved_words(self, moved: shapes.Moved) -> str:
        told = clean(moved.status) or "no status"
        return self._veil.hide(f"{told}, {moved.misfit} differs" if moved.misfit else told)[:200]


def _id(ref: PaymentRef) -> str:
    """The service's id. Without one (the create's answer was lost) it cannot be asked: NotSupported."""
    if not ref.reference:
        raise NotSupported("the service's id of this payment is not known")
    return ref.reference
