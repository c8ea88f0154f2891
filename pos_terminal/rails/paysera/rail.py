"""Paysera as a rail: create, look until reserved, confirm; revoke; cancel while frozen (paysera.md 6 and 7)."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from pos_terminal.app.ports import Checked, Listed, Order, PaymentRef
from pos_terminal.domain.errors import (
    Busy,
    Misconfigured,
    NotSupported,
    RailError,
    Refused,
    Trace,
    Uncertain,
    Unreachable,
)
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import Terms
from pos_terminal.rails.budget import USED_UP, Budget
from pos_terminal.rails.paysera import shapes
from pos_terminal.rails.paysera.calls import Calls
from pos_terminal.wire.http import Answer
from pos_terminal.wire.read_json import Unreadable

NOBODYS = "0" * 32
UNFINISHED = ("new", "reserved", "waiting")  # where a create may stand whose answer was lost
MOST_PAGES = 20
ONLY_WHOLE = "Paysera gives back a whole payment or nothing. No money moved."
PAID_OUT = (
    "Paysera has passed this payment on to the account, and cannot take it back. "
    "Refund it from the Paysera business account."
)


@dataclass(frozen=True, slots=True)
class PayseraAccount:
    """What this till asks of the account."""

    currency: str
    asked: shapes.Asked
    qr_link: bool = False
    location: str = ""  # this shop's id; empty: the account's client has one shop


class PayseraRail:
    """One client of the Wallet API; each payment is a transaction with a QR of its own (paysera.md 7, flow B)."""

    def __init__(self, terms: Terms, account: PayseraAccount, calls: Calls, budget: Budget) -> None:
        self.terms = terms
        self.closed_for = ""
        self.detail = ""
        self._account = account
        self._calls = calls
        self._budget = budget

    @property
    def off(self) -> str:
        return self.closed_for or (USED_UP if self._budget.used_up else "")

    async def warm_up(self) -> None:
        await self._calls.warm_up()

    async def close(self) -> None:
        await self._calls.close()

    async def open(self, order: Order) -> Offer:
        """POST transaction (paysera.md 6.1). One whose key may not be shown is refused: nobody saw it."""
        if self.closed_for or order.currency != self._account.currency:
            raise Misconfigured(self.detail or f"Paysera is set up for {self._account.currency}")
        if order.minor <= 0:
            raise Misconfigured("a payment needs a sum")
        answer = await self._calls.call("create", json=shapes.create_body(order, self._account.asked))
        offer = self._offer(self._transaction(answer, order.payment), answer)
        if offer.reading.due is None:
            raise Uncertain("the answer does not tell the sum", offer.reading.trace)
        if not offer.qr_text:
            raise Refused("the service sent a key that may not be shown", offer.reading.trace, code="odd_host")
        return offer

    async def look(self, ref: PaymentRef) -> Reading:
        """GET transaction (paysera.md 6, row 6)."""
        answer = await self._calls.call("look", _key(ref), pressing=ref.pressing)
        return shapes.reading(self._transaction(answer, ref.payment, _key(ref)), answer.trace)

    async def find(self, ref: PaymentRef) -> Offer | None:
        """Look for our UUID among what is not finished (paysera.md 10); None where it is not among it."""
        for status in UNFINISHED:
            if (offer := await self._find_among(status, ref)) is not None:
                return offer
        return None

    async def look_since(self, since: datetime) -> Sequence[Listed]:
        """GET transactions (paysera.md 6, row 7), fifty at a time, as far as the budget for what can wait allows."""
        found: dict[str, Listed] = {}  # by key: pages move while they are read
        offset = 0
        with contextlib.suppress(RailError):
            for _ in range(MOST_PAGES):
                answer = await self._calls.call("list", query=shapes.since_query(since, offset))
                page = self._calls.read(answer, partial(shapes.read_page, name="transactions"))
                for row in page.rows:
                    with contextlib.suppress(Unreadable):
                        one = shapes.transaction_of(row)
                        found[one.key] = self._listed(one, answer.trace)
                offset += len(page.rows)
                if not page.rows or page.total is None or offset >= page.total:
                    break
        return tuple(found.values())

    async def settle(self, ref: PaymentRef, minor: int) -> Reading:
        """PUT confirm (paysera.md 6.2): without a body all that is reserved, with one less. Minor units."""
        if not 0 < minor <= ref.due:
            raise Misconfigured("a confirm takes what is reserved, or less")
        body = None
        if minor < ref.due:
            seen = await self._calls.call("look", _key(ref), pressing=True)
            payment = self._transaction(seen, ref.payment, _key(ref)).payment_id
            if not payment:
                raise Unreachable("not charged, the look before does not name the payment", seen.trace)
            body = shapes.lower_body(payment, minor, ref.currency)
        answer = await self._calls.call("confirm", _key(ref), json=body, pressing=True)
        return shapes.reading(self._transaction(answer, ref.payment, _key(ref)), answer.trace)

    async def close_unpaid(self, ref: PaymentRef, minor: int) -> Reading:
        raise NotSupported("Paysera has no loyalty for money taken at the till")

    async def void(self, ref: PaymentRef) -> Reading | None:
        """DELETE transaction (paysera.md 6.3); None when the answer is empty. Only a look proves the end."""
        answer = await self._calls.call("revoke", _key(ref), pressing=True)
        if not answer.body.strip():
            return None
        return shapes.reading(self._transaction(answer, ref.payment, _key(ref)), answer.trace)

    async def release(self, ref: PaymentRef) -> Reading | None:
        raise NotSupported("Paysera has no release; void before the confirm, refund while it is frozen")

    async def refund(self, ref: PaymentRef, minor: int, reason: str) -> Reading | None:
        """DELETE payment (paysera.md 6.4): the whole, and only while it is frozen. Minor units.

        Reads the payment first: one that is cancelled already is the answer to a repeat.
        """
        if minor <= 0:
            raise Misconfigured("a refund needs a sum")
        payment, trace = await self._payment(ref)
        back = Reading(
            Phase.CLOSED_PAID, due=minor, paid=minor, refunded=minor, words=shapes.CANCELED, id=_key(ref), trace=trace
        )
        if payment.minor != minor:
            raise Refused(ONLY_WHOLE, replace(trace, words=ONLY_WHOLE), code="only_whole")
        if payment.status == shapes.CANCELED:
            return back
        if payment.status != shapes.CONFIRMED:
            raise Refused(PAID_OUT, replace(trace, words=PAID_OUT), code="not_frozen")
        answer = await self._calls.call("cancel_payment", payment.id, pressing=True)
        if answer.body.strip():
            after = self._calls.read(answer, partial(shapes.read_payment, payment_id=payment.id))
            if (after.status, after.minor) != (shapes.CANCELED, minor):
                words = f"an answer that does not fit: {after.status}"
                raise Uncertain(words, replace(answer.trace, words=words))
        return replace(back, trace=replace(answer.trace, words=shapes.CANCELED))

    async def check(self) -> Checked:
        """Ask for a transaction that cannot exist: a 404 in the service's words means that we are known."""
        try:
            await self._calls.warm_up()
            await self._calls.call("look", NOBODYS)
        except Uncertain as error:
            if error.not_found:
                if "not_found" in str(error):
                    return Checked(True, "Paysera knows this till.")
                return Checked(False, "Somebody answers there, but not in Paysera's words.", "stranger")
            return Checked(False, str(error), "uncertain")
        except RailError as error:
            return Checked(False, str(error), type(error).__name__.lower())
        return Checked(False, "The service knows a transaction that cannot exist.", "stranger")

    # --- within

    async def _find_among(self, status: str, ref: PaymentRef) -> Offer | None:
        offset = 0
        for _ in range(MOST_PAGES):
            answer = await self._calls.call("list", query=shapes.page_query(status, offset), pressing=ref.pressing)
            page = self._calls.read(answer, partial(shapes.read_page, name="transactions"))
            for row in page.rows:
                with contextlib.suppress(Unreadable):
                    found = shapes.transaction_of(row)
                    if found.sale_id.casefold() == ref.payment.casefold():
                        return self._found(found, answer)
            offset += len(page.rows)
            if not page.rows or page.total is None or offset >= page.total:
                return None
        raise Uncertain("too many unfinished transactions to look through")

    def _listed(self, one: shapes.Transaction, trace: Trace) -> Listed:
        elsewhere = bool(one.location and self._account.location) and one.location != self._account.location
        read = shapes.reading(one, trace)
        return Listed(one.sale_id, read, one.number, one.description, one.at, elsewhere)

    def _found(self, transaction: shapes.Transaction, answer: Answer) -> Offer:
        offer = self._offer(transaction, answer)
        if not offer.qr_text and offer.reading.phase is Phase.OPEN:
            raise Refused("the service has a key that may not be shown", offer.reading.trace, code="odd_host")
        return offer

    async def _payment(self, ref: PaymentRef) -> tuple[shapes.Payment, Trace]:
        """Read the payment before it is cancelled; where that fails nothing was asked for."""
        try:
            identity = ref.settle_id
            if not identity:
                seen = await self._calls.call("look", _key(ref), pressing=True)
                identity = self._transaction(seen, ref.payment, _key(ref)).payment_id
            answer = await self._calls.call("payment", identity, pressing=True)
            return self._calls.read(answer, partial(shapes.read_payment, payment_id=identity)), answer.trace
        except (Busy, Misconfigured, NotSupported):
            raise
        except RailError as error:
            raise Unreachable(f"not refunded, the look before failed: {error}", error.trace) from None

    def _transaction(self, answer: Answer, payment: str, key: str = "") -> shapes.Transaction:
        """Read the transaction in an answer; Uncertain when it cannot be read or is another one."""
        found = self._calls.read(answer, shapes.read_transaction)
        ours = found.sale_id.casefold() in ("", payment.casefold())
        if not ours or (key and found.key != key):
            words = "the answer is about another transaction"
            raise Uncertain(words, replace(answer.trace, words=words))
        return found

    def _offer(self, transaction: shapes.Transaction, answer: Answer) -> Offer:
        key = transaction.key
        shown = shapes.qr_text(key, as_link=self._account.qr_link) if shapes.showable(key) else ""
        return Offer(key, shown, shapes.short_code(key), shapes.reading(transaction, answer.trace))


def _key(ref: PaymentRef) -> str:
    """The transaction's key. Without one (the create's answer was lost) it must be found: NotSupported."""
    if not ref.reference:
        raise NotSupported("the service's key of this payment is not known")
    return ref.reference
