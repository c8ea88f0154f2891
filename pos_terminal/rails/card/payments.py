"""What may be asked and done with one payment after the customer's page (card_gateway.md 6.3, 6.4)."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import timedelta

from pos_terminal.app.ports import Clock
from pos_terminal.domain.errors import Misconfigured, RailError, Uncertain
from pos_terminal.domain.money import MoneyError
from pos_terminal.rails.card import shapes, standing
from pos_terminal.rails.card.calls import Calls
from pos_terminal.rails.card.shapes import Paid
from pos_terminal.wire.http import Answer
from pos_terminal.wire.read_json import Unreadable

PAGE, PAGES = 100, 10  # rows of the transaction list
BACK, AHEAD = timedelta(days=31), timedelta(days=1)  # the gateway's time zone is not told


class Payments:
    """The payments of one merchant."""

    def __init__(self, calls: Calls, currency: str, clock: Clock) -> None:
        self._calls = calls
        self._currency = currency
        self._clock = clock

    async def inquire(self, identity: str, *, pressing: bool) -> Paid | None:
        fields = {"paymentType": "IN"}
        answer = await self._calls.read("payment", (identity,), fields, identity=identity, pressing=pressing)
        return self._read(answer, identity)

    async def find(self, own: str, *, pressing: bool) -> Paid | None:
        """None where the gateway has none, or does not know the call; what is not told is not charged."""
        try:
            return self._read(await self.find_call(own, pressing=pressing))
        except Misconfigured:
            return None

    async def find_call(self, own: str, *, pressing: bool) -> Answer:
        fields = {"paymentType": "IN", "idType": "MID", "merchantTransactionId": own}
        return await self._calls.read("find", (own,), fields, pressing=pressing)

    def _read(self, answer: Answer, identity: str = "") -> Paid | None:
        try:
            return shapes.read_payment(answer.body, self._currency, identity)
        except Unreadable as error:
            raise self._calls.told(answer, Uncertain, f"unreadable answer: {error}") from None

    async def change(self, kind: str, identity: str, minor: int | None = None) -> tuple[str, Answer]:
        """Send CP, RF or RV; returns the result's code. Uncertain for an answer that says nothing."""
        fields = {"paymentType": kind}
        hashed: tuple[str, ...] = (identity,)
        if minor is not None:
            try:
                amount = shapes.amount_text(minor, self._currency)
            except MoneyError as error:
                raise Misconfigured(str(error)) from None
            fields |= {"amount": amount, "currency": self._currency}
            hashed = (identity, amount)
        answer = await self._calls.write("payment", hashed, fields, identity=identity)
        code = shapes.read_result(answer.body).code
        if not code:
            raise self._calls.told(answer, Uncertain, "unreadable answer")
        return code, answer

    async def went_back(self, identity: str) -> bool:
        """A refused refund may have been done before: only an inquiry tells."""
        with contextlib.suppress(RailError):
            seen = await self.inquire(identity, pressing=True)
            return seen is not None and seen.money in standing.GONE_BACK
        return False

    async def with_returns(self, payments: list[Paid], *, pressing: bool) -> list[Paid]:
        """Add what went back of each payment, where the transaction list tells (6.4)."""
        today = self._clock.now()
        days = {"fromdate": today - BACK, "todate": today + AHEAD}
        returned: dict[str, int] = {}
        with contextlib.suppress(RailError, Unreadable):
            for page in range(1, PAGES + 1):
                fields = {"pagination.pageno": str(page), "pagination.records": str(PAGE)}
                fields |= {f"pagination.{name}": day.strftime("%d/%m/%Y") for name, day in days.items()}
                answer = await self._calls.read("list", (), fields, pressing=pressing)
                rows, count = shapes.read_returned(answer.body, self._currency)
                returned |= rows
                if count < PAGE or all(one.id in returned for one in payments):
                    break
        return [replace(one, returned=returned.get(one.id)) for one in payments]
