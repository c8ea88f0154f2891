"""Tally as a rail: our UUID names the bill, so what became of a lost answer can always be asked."""

from pos_terminal.app.ports import Checked, Order, PaymentRef
from pos_terminal.domain.errors import Misconfigured, NotSupported, RailError, Uncertain
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import Terms
from pos_terminal.rails.fields import BadField, encode, sum_of, text_of, wire_sum
from pos_terminal.wire.http import HttpClient, meaning
from pos_terminal.wire.read_json import Unreadable, read_object

from .routes import ROUTES

PHASES = {"open": Phase.OPEN, "yes": Phase.APPROVED, "taken": Phase.CLOSED_PAID, "gone": Phase.VOIDED}


class TallyRail:
    def __init__(self, terms: Terms, client: HttpClient, token: str, currency: str) -> None:
        self.terms, self.off, self._client, self._currency = terms, "", client, currency
        self._auth, self.warm_up, self.close = {"Authorization": f"Bearer {token}"}, client.warm_up, client.close

    async def open(self, order: Order) -> Offer:
        return self._offer(await self._call("bill", order.payment, order.minor))

    async def look(self, ref: PaymentRef) -> Reading:
        return await self._call("look", ref.payment)

    async def find(self, ref: PaymentRef) -> Offer | None:
        try:
            return self._offer(await self.look(ref))
        except Uncertain as error:
            if error.not_found:
                return None
            raise

    async def settle(self, ref: PaymentRef, minor: int) -> Reading:
        return await self._call("take", ref.payment, minor)

    async def void(self, ref: PaymentRef) -> Reading:
        return await self._call("drop", ref.payment)

    async def refund(self, ref: PaymentRef, minor: int, reason: str) -> Reading:
        read = await self._call("back", ref.payment, minor)
        if read.refunded != minor:
            raise Uncertain("the answer does not tell what went back", read.trace)
        return read

    async def release(self, ref: PaymentRef) -> Reading:
        raise NotSupported("Tally has no release")

    async def close_unpaid(self, ref: PaymentRef, minor: int) -> Reading:
        raise NotSupported("Tally has no loyalty")

    async def check(self) -> Checked:
        try:
            await self._call("look", "nobodys")
        except RailError as error:
            known = isinstance(error, Uncertain) and error.not_found
            return Checked(known, "Tally knows this till." if known else str(error), type(error).__name__.lower())
        return Checked(False, "The service knows a bill that cannot exist.", "stranger")

    async def _call(self, name: str, bill: str, minor: int | None = None) -> Reading:
        """Send one call once, and read the bill in its answer: what does not fit is Uncertain, never yes or no."""
        if minor is not None and minor <= 0:
            raise Misconfigured("a payment needs a sum")
        route, write = ROUTES[name], name != "look"
        body = None if minor is None else encode({"sum": wire_sum(minor, self._currency)})
        answer = await self._client.request(route.method, route.at(bill), json=body, headers=self._auth, write=write)
        if error := meaning(answer, write=write):
            raise error
        try:
            doc = read_object(answer.body)
            due, back = (sum_of(doc, field, self._currency) for field in ("sum", "back"))
            identity, words = text_of(doc, "id"), text_of(doc, "status")
        except (Unreadable, BadField) as wrong:
            raise Uncertain(f"unreadable answer: {wrong}", answer.trace) from None
        if identity != bill or due is None:
            raise Uncertain("the answer is about something else", answer.trace)
        phase = PHASES.get(words, Phase.UNKNOWN)
        paid = due if phase is Phase.CLOSED_PAID else None
        return Reading(phase, due, paid, back, words=words, id=bill, trace=answer.trace)

    def _offer(self, read: Reading) -> Offer:
        return Offer(read.id, f"TALLY:{read.id}", read.id[-4:].upper(), read)
