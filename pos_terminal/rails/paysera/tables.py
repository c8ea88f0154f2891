"""Paysera with tables: a transaction is put on the guests' table as an order (paysera.md 7, flow A)."""

from __future__ import annotations

import contextlib
from collections.abc import Coroutine
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar
from urllib.parse import quote

from pos_terminal.app.ports import Order, PaymentRef, Table
from pos_terminal.domain.errors import Misconfigured, RailError, Refused, Uncertain, Unreachable
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import Terms
from pos_terminal.rails.budget import Budget
from pos_terminal.rails.paysera import shapes, spots
from pos_terminal.rails.paysera.bills import Bills
from pos_terminal.rails.paysera.calls import Calls
from pos_terminal.rails.paysera.rail import MOST_PAGES, PayseraAccount, PayseraRail
from pos_terminal.wire.read_json import Unreadable

T = TypeVar("T")
GONE, ELSEWHERE = "table_gone", "table_elsewhere"  # problem codes of ui/text/messages


class PayseraTableRail(PayseraRail):
    """Each payment is a transaction; its QR works too, so a guest whose table is gone can still pay."""

    def __init__(self, terms: Terms, account: PayseraAccount, calls: Calls, budget: Budget, location: str) -> None:
        super().__init__(terms, account, calls, budget)
        self._location = location
        self._open_word = spots.OPEN_WORDS[0]
        self._bills = Bills(calls)

    async def close(self) -> None:
        await self._bills.close()
        await super().close()

    async def tables(self) -> tuple[Table, ...]:
        """GET spots (paysera.md 6, row 2): those of this shop, waiting ones first, the oldest of each first."""
        waiting = await self._spots(spots.WAITING)
        return tuple(spot.table for spot in (*waiting, *(await self._open_spots())))

    def table_code(self, name: str) -> str:
        return spots.table_code(self._location, name)

    async def clear_table(self, table: str) -> None:
        """PUT spot/close (paysera.md 6, row 14); what is still pending there is closed with it."""
        self._bills.cleared(table)
        await self._calls.call("close_spot", table)

    async def open(self, order: Order) -> Offer:
        """Create, then put it on the table; where that certainly failed nothing is left to pay."""
        if not order.table:
            return await super().open(order)
        spot = await self._before(self._spot(order.table))
        if spot is None:
            raise Refused("the guests of that table have left", code=GONE)
        if not await self._before(self._is_ours(spot)):
            raise Refused("that table is in another shop", code=ELSEWHERE)
        offer = await super().open(order)
        try:
            await self._bills.put(order.table, offer.reference)
        except Uncertain as error:
            if not await self._bills.is_there(order.table, offer.reference, error):
                await self._take_off(offer.reference)
                raise Refused("the table did not get the bill", error.trace, code=GONE) from None
        except RailError as error:
            await self._take_off(offer.reference)
            raise Refused(f"the table did not get the bill: {error}", error.trace, code=GONE) from None
        return replace(offer, session_code=spot.name)  # what guests and waiter call it

    async def look(self, ref: PaymentRef) -> Reading:
        """Also see whether the bill still lies on its table, and is still ours (paysera.md 7, step 4)."""
        reading = await super().look(ref)
        if not ref.table or reading.phase not in (Phase.OPEN, Phase.APPROVED):
            return reading
        return replace(reading, note=await self._bills.note(ref, approved=reading.phase is Phase.APPROVED))

    async def void(self, ref: PaymentRef) -> Reading | None:
        """Revoke, and take the order off its table."""
        answer = await super().void(ref)
        if ref.table:
            self._bills.give_up(ref)
        return answer

    # --- within

    async def _before(self, ask: Coroutine[Any, Any, T]) -> T:
        """Ask about the table before anything is created: where that fails nothing was sent."""
        try:
            return await ask
        except Uncertain as error:
            raise Unreachable(f"the table could not be looked at: {error}", error.trace) from None

    async def _is_ours(self, spot: spots.Spot) -> bool:
        """Where it is not told whose a table is, see whether its name leads to it in this shop (paysera.md 5)."""
        if spot.location:
            return spot.location == self._location
        code = quote(spots.table_code(self._location, spot.name), safe="*")
        try:
            answer = await self._calls.call("spot_by_code", query=f"?code={code}")
        except Misconfigured as error:
            if error.trace.http == 403:
                return True  # nobody tells
            raise
        return self._calls.read(answer, spots.read_spot).id == spot.id

    async def _take_off(self, key: str) -> None:
        with contextlib.suppress(RailError):  # it was put on no table, and nobody has seen it
            await self._calls.call("revoke", key, pressing=True)

    async def _spot(self, table: str) -> spots.Spot | None:
        """Read one spot, or find it among those with guests where single ones are not shown (paysera.md 13)."""
        try:
            answer = await self._calls.call("spot", table)
        except Misconfigured as error:
            if error.trace.http != 403:
                raise
            every = (*(await self._spots(spots.WAITING)), *(await self._open_spots()))
            return next((spot for spot in every if spot.id == table), None)
        except Uncertain as error:
            if error.not_found:
                return None
            raise
        return self._calls.read(answer, spots.read_spot)

    async def _open_spots(self) -> tuple[spots.Spot, ...]:
        """The papers spell the word in two ways: the other one is tried once where this one is refused."""
        try:
            return await self._spots(self._open_word)
        except Uncertain as error:
            if error.trace.http != 400:
                raise
            self._open_word = next(word for word in spots.OPEN_WORDS if word != self._open_word)
            return await self._spots(self._open_word)

    async def _spots(self, status: str) -> tuple[spots.Spot, ...]:
        found: dict[str, spots.Spot] = {}
        offset = 0
        for _ in range(MOST_PAGES):
            answer = await self._calls.call("spots", query=shapes.page_query(status, offset))
            page = self._calls.read(answer, partial(shapes.read_page, name="spots"))
            for row in page.rows:
                with contextlib.suppress(Unreadable):
                    spot = spots.spot_of(row)
                    if spot.location in ("", self._location):
                        found[spot.id] = spot
            offset += len(page.rows)
            if not page.rows or page.total is None or offset >= page.total:
                break
        return tuple(sorted(found.values(), key=lambda spot: int(spot.id)))
