"""Our bills on the guests' tables: put there, exchanged for a newer one, watched, taken off (paysera.md 4 and 7)."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from pos_terminal.app.ports import PaymentRef
from pos_terminal.domain.errors import Misconfigured, RailError, Refused, Uncertain
from pos_terminal.domain.reading import TABLE_CHANGED, TABLE_CLOSED
from pos_terminal.rails.paysera import spots
from pos_terminal.rails.paysera.calls import Calls

EVERY = 3  # looks at a payment for each look at its bill, while nothing is approved: the budget is small
NOT_SHOWN = (403, 405)  # paysera.md 13: what a shop's client may read is not known
LINGER_S = 20.0  # a bill that was given up stays so long for the next one to take its place


@dataclass(slots=True)
class Bill:
    """A bill on a table: its order, and how it was last seen; `looks` counts those at its payment."""

    order: str = ""
    note: str = ""
    looks: int = 0


class Bills:
    """Remembers what this run put on tables; after a restart an order is found by its transaction's key."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._bills: dict[str, Bill] = {}  # by transaction key
        self._given_up: dict[str, str] = {}  # table -> order that the next bill may take over
        self._chores: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        """Whatever was to be tidied is tidied by whoever looks next: the money is where it belongs."""
        for chore in self._chores:
            chore.cancel()
        await asyncio.gather(*self._chores, return_exceptions=True)

    async def put(self, table: str, key: str) -> None:
        """Bring a bill: in place of one that was just given up there, else as a new order. RailError."""
        if (order := self._given_up.pop(table, "")) and await self._exchange(order, table, key):
            return
        answer = await self._calls.call("attach", table, json=spots.attach_body(key), pressing=True)
        made = self._calls.read(answer, spots.read_order)
        if made.key != key:
            raise Uncertain("the answer is about another order", answer.trace)
        self._bills[key] = Bill(made.id)

    async def is_there(self, table: str, key: str, lost: Uncertain) -> bool:
        """Look at the table after a lost answer; without a look the call as a whole is in doubt."""
        try:
            found = await self._find(table, key, pressing=True)
        except RailError:
            raise lost from None
        if found is None or found.status not in spots.UNPAID:
            return False
        self._bills[key] = Bill(found.id)
        return True

    async def note(self, ref: PaymentRef, *, approved: bool) -> str:
        """Say what became of a bill: looked at before its money is taken, and now and then before it is approved."""
        bill = self._bills.setdefault(ref.reference, Bill())
        bill.looks += 1
        if approved:
            bill.note = await self._seen(bill, ref, pressing=True)
        elif bill.looks % EVERY == 0:
            with contextlib.suppress(RailError):
                bill.note = await self._seen(bill, ref, pressing=False)
        return bill.note

    def give_up(self, ref: PaymentRef) -> None:
        """Its transaction is revoked: the next bill takes its place, or else it is taken off."""
        bill = self._bills.pop(ref.reference, Bill())
        if bill.order:
            self._given_up[ref.table] = bill.order
            self._chore(partial(self._take_off_later, ref.table, bill.order))
        else:
            self._chore(partial(self._take_off_found, ref))

    def cleared(self, table: str) -> None:
        """The table was closed, and with it every order that was pending there."""
        self._given_up.pop(table, None)

    # --- within

    async def _exchange(self, order: str, table: str, key: str) -> bool:
        """PUT order (paysera.md 6, row 9); False where the old one cannot be changed any more."""
        try:
            answer = await self._calls.call("edit", order, json=spots.attach_body(key), pressing=True)
            changed = self._calls.read(answer, spots.read_order)
        except Uncertain as error:
            if await self.is_there(table, key, error):
                return True
            self._chore(partial(self._calls.call, "detach", order))
            return False
        except Refused:
            return False
        if (changed.id, changed.key) != (order, key):
            return await self.is_there(table, key, Uncertain("the answer is about another order", answer.trace))
        self._bills[key] = Bill(order)
        return True

    async def _seen(self, bill: Bill, ref: PaymentRef, *, pressing: bool) -> str:
        """Read the order (paysera.md 7, step 4). What a shop's client may not read says nothing."""
        try:
            found = await self._order(bill.order, pressing) if bill.order else None
            if found is None:
                found = await self._find(ref.table, ref.reference, pressing=pressing)
        except Misconfigured as error:
            if error.trace.http in NOT_SHOWN:
                return ""
            raise
        if found is None:
            return TABLE_CLOSED
        bill.order = found.id
        if found.key != ref.reference:
            return TABLE_CHANGED
        return TABLE_CLOSED if found.status == spots.CLOSED else ""

    async def _order(self, order: str, pressing: bool) -> spots.SpotOrder | None:
        try:
            return self._calls.read(await self._calls.call("order", order, pressing=pressing), spots.read_order)
        except Uncertain as error:
            if error.not_found:
                return None
            raise
        except Misconfigured as error:
            if error.trace.http in NOT_SHOWN:
                return None
            raise

    async def _find(self, table: str, key: str, *, pressing: bool = False) -> spots.SpotOrder | None:
        answer = await self._calls.call("spot", table, pressing=pressing)
        orders = self._calls.read(answer, spots.read_spot).orders
        return next((order for order in orders if order.key == key), None)

    async def _take_off_later(self, table: str, order: str) -> None:
        await asyncio.sleep(LINGER_S)
        if self._given_up.get(table) == order:
            del self._given_up[table]
            await self._calls.call("detach", order)

    async def _take_off_found(self, ref: PaymentRef) -> None:
        found = await self._find(ref.table, ref.reference)
        if found is not None and found.status in spots.UNPAID:
            await self._calls.call("detach", found.id)

    def _chore(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Do what no money waits for beside the payment; nobody is told when it fails."""

        async def quietly() -> None:
            with contextlib.suppress(RailError):
                await work()

        task = asyncio.get_running_loop().create_task(quietly(), name="paysera table")
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)
