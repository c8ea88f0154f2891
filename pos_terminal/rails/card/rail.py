"""The card gateway as a rail: an invoice's link on the customer's own phone, never a card here (card_gateway.md 5).

The gateway's own list (getTransactionList, card_gateway.md 6.4) is not read: by the papers it tells neither our id nor
our invoice, so that a payment of another till of the account could not be told from one that this till has lost.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace

from pos_terminal.app.ports import Checked, Clock, Order, PaymentRef
from pos_terminal.domain.errors import Misconfigured, NotSupported, RailError, Refused, Trace, Uncertain
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import Terms
from pos_terminal.rails.budget import USED_UP, Budget
from pos_terminal.rails.card import shapes, standing
from pos_terminal.rails.card.calls import Calls
from pos_terminal.rails.card.payments import Payments
from pos_terminal.rails.card.shapes import InvoiceSeen, Money, Paid
from pos_terminal.wire.http import Answer
from pos_terminal.wire.read_json import Unreadable
from pos_terminal.wire.redact import clean

LONGEST_TEXT = 100
NOBODYS_PAYMENT = "00000000-0000-4000-8000-000000000000"
REMEMBERED = 500  # invoices whose payments are kept in mind


@dataclass(frozen=True, slots=True)
class CardAccount:
    """The merchant at the gateway; `one_step`: a success is the money itself (DB), else it is only reserved (PA)."""

    currency: str
    one_step: bool
    redirect: str
    email: str
    link_hosts: tuple[str, ...]
    link_origins: tuple[str, ...]


class CardRail:
    """One merchant at the gateway; our UUID is the invoice's id for every call."""

    def __init__(self, terms: Terms, account: CardAccount, calls: Calls, budget: Budget, clock: Clock) -> None:
        self.terms = terms
        self.closed_for = ""
        self.detail = ""
        self._account = account
        self._calls = calls
        self._budget = budget
        self._payments = Payments(calls, account.currency, clock)
        self._odd: dict[str, tuple[int | None, str]] = {}
        self._seen: OrderedDict[str, set[str]] = OrderedDict()  # payments of an invoice, also when later left out

    @property
    def off(self) -> str:
        return self.closed_for or (USED_UP if self._budget.used_up else "")

    async def warm_up(self) -> None:
        """Fetch a token; RailError when there is none."""
        await self._calls.warm_up()

    async def close(self) -> None:
        await self._calls.close()

    async def open(self, order: Order) -> Offer:
        """Generate an invoice (5.2). One whose link leads elsewhere is cancelled again and refused."""
        if self.closed_for or order.currency != self._account.currency:
            raise Misconfigured(self.detail or f"The card gateway is set up for {self._account.currency}")
        try:
            own, amount = shapes.own_id(order.payment), shapes.amount_text(order.minor, order.currency)
        except ValueError as error:  # a MoneyError is one
            raise Refused(str(error), code="bad_order") from None
        fields = {
            "merchantInvoiceId": own,
            "amount": amount,
            "currency": order.currency,
            "orderDescriptor": clean(order.description, LONGEST_TEXT) or order.number,
            "merchantRedirectUrl": self._account.redirect,
            **({"customer.email": self._account.email} if self._account.email else {}),
        }
        answer = await self._calls.write("generate", (own, amount, self._account.redirect), fields)
        invoice = self._invoice(answer, own, Refused)
        if invoice is None or not invoice.link:
            raise self._calls.told(answer, Uncertain)
        offer = self._offer(invoice, own, order.minor, answer)
        if not offer.qr_text:
            await self._take_back(own)
            raise Refused("the service sent a link that may not be shown", offer.reading.trace, code="odd_host")
        return offer

    async def look(self, ref: PaymentRef) -> Reading:
        """Inquire the invoice, then every payment on it (5.1, 5.3)."""
        seen, answer = await self._inquire(ref)
        if seen is None:
            raise Uncertain(self._calls.said(answer), answer.trace, not_found=True)
        return await self._reading(ref, seen, answer)

    async def find(self, ref: PaymentRef) -> Offer | None:
        """Inquire by our own id; None where the gateway has no such invoice. Its link is often not told again."""
        seen, answer = await self._inquire(ref)
        if seen is None:
            return None
        offer = self._offer(seen, ref.payment, ref.minor, answer)
        return replace(offer, reading=await self._reading(ref, seen, answer))

    async def settle(self, ref: PaymentRef, minor: int) -> Reading:
        """Capture what is reserved (6.3, CP), then inquire: the answer may hold no status. Minor units."""
        if self._account.one_step:
            raise NotSupported("the account takes the money at once; there is nothing to settle")
        if minor <= 0 or not ref.settle_id:
            raise Misconfigured("a capture needs a sum and a payment")
        code, answer = await self._payments.change("CP", ref.settle_id, minor)
        if code != shapes.CAPTURED:
            raise self._calls.told(answer, Refused)
        try:
            return await self.look(replace(ref, pressing=True))
        except RailError as error:  # whatever it says of itself, the capture was made
            raise Uncertain(f"captured, and the look behind it failed: {error}", error.trace) from None

    async def close_unpaid(self, ref: PaymentRef, minor: int) -> Reading:
        raise NotSupported("the card gateway has no loyalty for money taken at the till")

    async def void(self, ref: PaymentRef) -> Reading | None:
        """Cancel the invoice, or reverse what is reserved. Only looks over all its payments prove the end.

        NotSupported where the gateway cancels no invoice that is still open: the sale lets go and watches it.
        """
        if ref.settle_id and not self._account.one_step:
            code, answer = await self._payments.change("RV", ref.settle_id)
            if code != shapes.REVERSED:
                raise self._calls.told(answer, Refused)
            return None
        await self._cancel(ref.payment, replace(ref, pressing=True))
        return None

    async def release(self, ref: PaymentRef) -> Reading | None:
        raise NotSupported("the card gateway has no release; cancel before the payment, refund after it")

    async def refund(self, ref: PaymentRef, minor: int, reason: str) -> Reading | None:
        """Refund a payment once, whole or in part (6.3, RF); a second one that is only reserved is reversed."""
        if not ref.settle_id:
            raise Refused("the payment's id is not known", code="no_charge_id")
        if minor <= 0:
            raise Misconfigured("a refund needs a sum")
        before = None if self._account.one_step else await self._payments.inquire(ref.settle_id, pressing=True)
        if before is not None and before.money is Money.CANCELLED:  # reserved once, and let go
            trace = Trace(words=before.words)
            return Reading(Phase.CLOSED_PAID, refunded=minor, words=before.words, id=ref.payment, trace=trace)
        reserved = before is not None and before.money is Money.RESERVED
        kind, wanted = ("RV", shapes.REVERSED) if reserved else ("RF", shapes.REFUNDED)
        code, answer = await self._payments.change(kind, ref.settle_id, None if reserved else minor)
        if code != wanted and not await self._payments.went_back(ref.settle_id):
            raise self._calls.told(answer, Refused if code else Uncertain)
        said = self._calls.said(answer)
        trace = replace(answer.trace, words=said)
        return Reading(Phase.CLOSED_PAID, refunded=minor, words=said, id=ref.payment, trace=trace)

    async def check(self) -> Checked:
        """Ask for a payment that cannot exist: "not found" in the gateway's words means that we are known."""
        try:
            await self._calls.warm_up()
            answer = await self._payments.find_call(NOBODYS_PAYMENT, pressing=False)
        except RailError as error:
            return Checked(False, str(error), type(error).__name__.lower())
        result = shapes.read_result(answer.body)
        if result.code in shapes.NOT_FOUND:
            return Checked(True, "The card gateway knows this till.")
        return Checked(False, self._calls.said(answer), "misconfigured" if result.code else "stranger")

    # --- invoices

    async def _inquire(self, ref: PaymentRef) -> tuple[InvoiceSeen | None, Answer]:
        fields = {"merchantInvoiceId": ref.payment}
        answer = await self._calls.read("invoice", (ref.payment,), fields, pressing=ref.pressing)
        return self._invoice(answer, ref.payment, Misconfigured), answer

    def _invoice(self, answer: Answer, own: str, failure: type[RailError]) -> InvoiceSeen | None:
        """Read an invoice; `failure` where the gateway says no, Uncertain where it says nothing."""
        result = shapes.read_result(answer.body)
        if result.code and not result.worked and result.code not in shapes.NOT_FOUND:
            raise self._calls.told(answer, failure)
        try:
            return shapes.read_invoice(answer.body, self._account.currency, own)
        except Unreadable as error:
            raise self._calls.told(answer, Uncertain, f"unreadable answer: {error}") from None

    def _offer(self, invoice: InvoiceSeen, own: str, minor: int, answer: Answer) -> Offer:
        link = shapes.showable(invoice.link, self._account.link_hosts, self._account.link_origins)
        first = standing.reading(invoice, (), "", minor, self._account.currency, answer.trace)
        return Offer(own, link, shapes.short_code(own), replace(first, id=own))

    async def _take_back(self, own: str) -> None:
        """Cancel what may not be shown; its link may be in the mail: without a clear yes the create is in doubt."""
        try:
            cancelled = await self._cancel(own)
        except RailError as error:
            raise Uncertain(f"a link that may not be shown, and not cancelled: {error}", error.trace) from None
        if not shapes.read_result(cancelled.body).worked:
            raise self._calls.told(cancelled, Uncertain)

    async def _cancel(self, own: str, ref: PaymentRef | None = None) -> Answer:
        """Cancel with the likelier checksum, then with the other (4.2); see `void` for what it raises."""
        fields = {"merchantInvoiceId": own, "merchantRedirectUrl": self._account.redirect}
        answer = await self._calls.write("cancel", (own,), fields)
        result = shapes.read_result(answer.body)
        if not result.code:
            raise self._calls.told(answer, Uncertain, "unreadable answer")
        if not result.worked and ref is not None:
            await self._not_cancelled(own, ref, fields, answer)
        return answer

    async def _not_cancelled(self, own: str, ref: PaymentRef, fields: dict[str, str], refused: Answer) -> None:
        """Refused: because it is over or unknown, because of the checksum, or because it cannot be done here."""
        seen, answer = await self._inquire(ref)
        if seen is None:
            raise Refused(self._calls.said(refused), refused.trace, not_found=True)
        if (await self._reading(ref, seen, answer)).phase is not Phase.OPEN:
            raise self._calls.told(refused, Refused)
        other = self._calls.keys.regenerate_checksum(own, self._account.redirect)
        second = await self._calls.post("cancel", other, fields, write=True, pressing=True)
        result = shapes.read_result(second.body)
        if not result.code:
            raise self._calls.told(second, Uncertain, "unreadable answer")
        if not result.worked:
            raise self._calls.told(second, NotSupported)

    # --- payments

    async def _reading(self, ref: PaymentRef, seen: InvoiceSeen, answer: Answer) -> Reading:
        """Inquire all payments that were ever seen on the invoice, and by our own id where it names none."""
        payments = [
            one if one.money is Money.FAILED else await self._payments.inquire(one.id, pressing=ref.pressing) or one
            for one in await self._all(ref, seen)
        ]
        payments = [shapes.as_account(one, self._account.one_step) for one in payments]
        self._read_odd_sums_twice(ref, payments, answer)
        if ref.settle_id and any(one.id == ref.settle_id and one.money is Money.PAID for one in payments):
            payments = await self._payments.with_returns(payments, pressing=ref.pressing)
        found = standing.reading(seen, payments, ref.settle_id, ref.minor, self._account.currency, answer.trace)
        return replace(found, id=ref.payment)

    def _read_odd_sums_twice(self, ref: PaymentRef, payments: list[Paid], answer: Answer) -> None:
        """Money that does not fit goes before a person (rule 5): it is believed when two looks tell the same."""
        for one in payments:
            told = (one.minor, one.currency)
            fits = None in told or told == (ref.minor, self._account.currency)
            if one.money not in (Money.PAID, Money.RESERVED) or fits:
                self._odd.pop(one.id, None)
            elif self._odd.get(one.id) != told:
                self._odd[one.id] = told
                raise self._calls.told(answer, Uncertain, "a sum that does not fit is read again")

    async def _all(self, ref: PaymentRef, seen: InvoiceSeen) -> list[Paid]:
        known = self._seen.setdefault(ref.payment, set())
        self._seen.move_to_end(ref.payment)
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        named = {one.id: one for one in seen.payments}
        wanted = [*named, *(known - set(named)), *({ref.settle_id} - {""} - known - set(named))]
        known |= set(wanted)
        if not wanted and (seen.cancelled or seen.expired):
            by_id = await self._payments.find(ref.payment, pressing=ref.pressing)
            if by_id is not None:
                known.add(by_id.id)
                named[by_id.id] = by_id
                wanted = [by_id.id]
        return [named.get(identity) or Paid(identity, Money.STRANGE, "") for identity in wanted]
