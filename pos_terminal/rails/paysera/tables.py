"""Paysera with tables: a transaction is put on the guests' table as an order (paysera.md 7, flow A)."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from typing import Any

from pos_terminal.app.ports import Order, PaymentRef, Table
from pos_terminal.domain.errors import Misconfigured, RailError, Refused, Uncertain
from pos_terminal.domain.reading import Offer, Reading
from pos_terminal.domain.terms import Terms
from pos_terminal.rails.budget import Budget
from pos_terminal.rails.paysera import shapes, spots
from pos_terminal.rails.paysera.calls import Calls
from pos_terminal.rails.paysera.rail import MOST_PAGES, PayseraAccount, PayseraRail
from pos_terminal.wire.read_json import Unreadable


class PayseraTableRail(PayseraRail):
    """Each payment is a transaction; its QR works too, so a guest whose table is gone can still pay."""

    def __init__(self, terms: Terms, account: PayseraAccount, calls: Calls, budget: Budget, location: str) -> None:
        super().__init__(terms, account, calls, budget)
        self._location = location
        self._open_word = spots.OPEN_WORDS[0]
        self._orders: dict[str, str] = {}  # transaction key -> order, as far as this run put them there
        self._chores: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        """Whatever was to be tidied is tidied by whoever looks next: the money is where it belongs."""
        for chore in self._chores:
            chore.cancel()
        await asyncio.gather(*self._chores, return_exceptions=True)
        await super().close()

    async def tables(self) -> tuple[Table, ...]:
        """GET spots (paysera.md 6, row 2): those of this shop, waiting ones first, the oldest of each first."""
        waiting = await self._spots(spots.WAITING)
        return tuple(spot.table for spot in (*waiting, *(await self._open_spots())))

    async def clear_table(self, table: str) -> None:
        """PUT spot/close (paysera.md 6, row 14); what is still pending there is closed with it."""
        await self._calls.call("close_spot", table)

    async def open(self, order: Order) -> Offer:
        """Create, then put it on the table; where that certainly failed nothing is left to pay."""
        if not order.table:
            return await super().open(order)
        spot = await self._spot(order.table)
        if spot is None or spot.location not in ("", self._location):
            raise Refused("that table is not in this shop, or its guests have left", code="table_gone")
        offer = await super().open(order)
        try:
            await self._attach(order.table, offer.reference)
        except Uncertain as error:
            if not await self._is_there(order.table, offer.reference, error):
                await self._take_off(offer.reference)
                raise Refused("the table did not get the bill", error.trace, code="table_gone") from None
        except RailError as error:
            await self._take_off(offer.reference)
            raise Refused(f"the table did not get the bill: {error}", error.trace, code="table_gone") from None
        return replace(offer, session_code=spot.name)  # what guests and waiter call it

    async def void(self, ref: PaymentRef) -> Reading | None:
        """Revoke, and take the order off its table."""
        answer = await super().void(ref)
        if ref.table:
            self._chore(partial(self._detach, ref))
        return answer

    # --- within

    async def _attach(self, table: str, key: str) -> None:
        answer = await self._calls.call("attach", table, json=spots.attach_body(key), pressing=True)
        order = self._calls.read(answer, spots.read_order)
        if order.key != key:
            raise Uncertain("the answer is about another order", answer.trace)
        self._orders[key] = order.id

    async def _is_there(self, table: str, key: str, lost: Uncertain) -> bool:
        """Look at the table after a lost answer; without a look the create as a whole is in doubt."""
        try:
            answer = await self._calls.call("spot", table, pressing=True)
        except RailError:
            raise lost from None
        for order in self._calls.read(answer, spots.read_spot).orders:
            if order.key == key and order.status in spots.UNPAID:
                self._orders[key] = order.id
                return True
        return False

    async def _take_off(self, key: str) -> None:
        with contextlib.suppress(RailError):  # it was put on no table, and nobody has seen it
            await self._calls.call("revoke", key, pressing=True)

    async def _detach(self, ref: PaymentRef) -> None:
        order = self._orders.pop(ref.reference, "")
        if not order:
            answer = await self._calls.call("spot", ref.table)
            found = self._calls.read(answer, spots.read_spot).orders
            order = next((one.id for one in found if one.key == ref.reference and one.status in spots.UNPAID), "")
        if order:
            await self._calls.call("detach", order)

    def _chore(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Do what no money waits for beside the payment; nobody is told when it fails."""

        async def quietly() -> None:
            with contextlib.suppress(RailError):
                await work()

        task = asyncio.get_running_loop().create_task(quietly(), name="paysera table")
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)

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
