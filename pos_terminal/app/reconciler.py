"""Asking the services about every payment of a shift: looks that only report, paced by what each rail allows."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from pos_terminal.app.desk import Desk
from pos_terminal.app.orders import ref_of
from pos_terminal.app.payment_run import CALL_S
from pos_terminal.app.ports import Listed, ListingRail, Rail
from pos_terminal.app.reports import ListReport, ReconcileReport, Redraw, Report
from pos_terminal.domain import payment_events, reconcile
from pos_terminal.domain.errors import Busy, NotSupported, RailError, Refused, Uncertain
from pos_terminal.domain.events import PaymentRead
from pos_terminal.domain.payment import Payment, durable
from pos_terminal.domain.reading import Offer, Reading

AHEAD = 6  # payments read back from the journal before their turn: a day of them is never read at once
NAMED = 20  # payments without an answer that are named one by one; of the others there is a count
LISTED = 500  # rows of any kind: a Z is no ledger
SILENT = 3  # looks in a row that nobody answered: the service is not there, the rest of it is not waited for
PATIENT = 3  # times that one payment is asked for again, because the service or our own budget asked for patience
LIST_S = 60.0  # a list of many pages takes no longer
SHARE = 4  # of its polling interval: what a rail may be asked at, several customers would poll as often

_log = logging.getLogger(__name__)


class Reconciler:
    """Works the queue of `desk.asking` off: one look at a time for each rail."""

    def __init__(self, desk: Desk, report: Callable[[Report], None]) -> None:
        self._desk = desk
        self._report = report
        self._waiting: dict[str, deque[Payment]] = {}  # by rail
        self._out: dict[str, asyncio.Task[None]] = {}  # by rail
        self._silent: dict[str, int] = {}
        self._again: dict[str, int] = {}  # by payment
        self._listed: dict[str, dict[str, PaymentRead]] = {}  # by rail, then by payment
        self._timer: asyncio.TimerHandle | None = None

    def advance(self) -> None:
        """Send what may be sent now; called after every batch."""
        asking = self._desk.asking
        if asking.state != "running":
            self._stop()
            return
        self._draw()
        for rail_id in asking.lists - self._listed.keys() - self._out.keys():
            self._listed[rail_id] = {}
            self._send(rail_id, self._list(rail_id))
        for rail_id, payments in self._waiting.items():
            while payments and rail_id not in self._out:
                self._next(rail_id, payments.popleft())
        if asking.ends_at is not None and self._timer is None:
            left = max(0.0, asking.ends_at - self._desk.clock.monotonic())
            self._timer = asyncio.get_running_loop().call_later(left, self._time_over)

    def _time_over(self) -> None:
        self._timer = None
        self._report(Redraw())

    def _draw(self) -> None:
        """Read the next payments of the queue back, only so many as are about to be asked."""
        asking = self._desk.asking
        while asking.queue and sum(map(len, self._waiting.values())) < AHEAD:
            payment_id, sale, rail = asking.queue.popleft()
            if len(asking.rows) >= NAMED and self._nobody_there(rail):
                asking.done += 1
                asking.unreached[payment_id] = (sale, rail)
                continue
            payment = self._desk.payment_of(payment_id, sale)
            if payment is None or not reconcile.to_ask(payment):
                self._report(ReconcileReport(payment_id, sale, None))
            else:
                self._waiting.setdefault(payment.terms.rail, deque()).append(payment)

    def _nobody_there(self, rail_id: str) -> bool:
        return rail_id not in self._desk.rails or self._silent.get(rail_id, 0) >= SILENT

    def _next(self, rail_id: str, payment: Payment) -> None:
        rail = self._desk.rails.get(rail_id)
        if rail is None or rail.terms.account != payment.terms.account:
            self._tell(payment, PaymentRead(None, failed=reconcile.RAIL_OFF))
        elif self._silent.get(rail_id, 0) >= SILENT:
            self._tell(payment, PaymentRead(None, failed="unreachable"))
        elif (read := self._from_list(rail_id, payment)) is not None:
            self._tell(payment, read)
        else:
            self._send(rail_id, self._ask(rail, payment))

    def _send(self, rail_id: str, work: Coroutine[Any, Any, None]) -> None:
        self._out[rail_id] = asyncio.get_running_loop().create_task(work, name=f"reconcile {rail_id}")

    async def _list(self, rail_id: str) -> None:
        """Read many payments at once, before those that are not among them are looked at one by one."""
        rail, since = self._desk.rails.get(rail_id), self._desk.asking.since
        times = [one.created.at for one in self._waiting.get(rail_id, ())] + ([since] if since is not None else [])
        began = self._desk.clock.now()
        found: Sequence[Listed] = ()
        try:
            async with asyncio.timeout(LIST_S):
                if isinstance(rail, ListingRail) and times:
                    found = await rail.look_since(min(times))
        except Exception as error:  # noqa: BLE001  # the rail border: a bug in a rail is no answer
            _log.warning("list-failed rail=%s error=%s", rail_id, type(error).__name__)
        self._listed[rail_id] = {one.payment: PaymentRead(one.reading, asked_at=began) for one in found}
        self._out.pop(rail_id, None)
        self._report(ListReport(rail_id, found))

    def _from_list(self, rail_id: str, payment: Payment) -> PaymentRead | None:
        """Return what the list said of a payment, where it agrees; what does not is looked at by itself."""
        read = self._listed.get(rail_id, {}).pop(payment.id, None)
        if read is None or read.reading is None or read.reading.id != payment.reference:
            return None
        return read if reconcile.differs(payment, read) is None else None

    async def _ask(self, rail: Rail, payment: Payment) -> None:
        """Look once and report; the pause to the next look of this rail comes after it."""
        read, wait = await look(rail, payment, self._desk)
        if wait and self._again.get(payment.id, 0) < PATIENT:
            self._again[payment.id] = self._again.get(payment.id, 0) + 1
            self._waiting[payment.terms.rail].appendleft(payment)
            await self._pause(payment, wait)
            return
        answered = read.reading is not None or read.found is not None or read.not_found
        self._silent[payment.terms.rail] = 0 if answered else self._silent.get(payment.terms.rail, 0) + 1
        self._tell(payment, read)
        await self._pause(payment, wait or pause_s(payment))

    async def _pause(self, payment: Payment, seconds: float) -> None:
        await asyncio.sleep(seconds)
        self._out.pop(payment.terms.rail, None)
        self._report(Redraw())

    def _tell(self, payment: Payment, read: PaymentRead) -> None:
        self._report(ReconcileReport(payment.id, payment.sale, read))

    def _stop(self) -> None:
        for task in self._out.values():
            task.cancel()
        self._out.clear()
        self._waiting.clear()
        self._silent.clear()
        self._again.clear()
        self._listed.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    async def close(self) -> None:
        tasks = list(self._out.values())
        self._stop()
        await asyncio.gather(*tasks, return_exceptions=True)


async def look(rail: Rail, payment: Payment, desk: Desk) -> tuple[PaymentRead, float]:
    """Read a payment at its service; also returns the seconds that the service asks to be left alone."""
    began = desk.clock.now()
    found: Offer | None = None
    reading: Reading | None = None
    not_found, why, wait = False, "", 0.0
    try:
        async with asyncio.timeout(CALL_S):
            if payment.reference:
                reading = await rail.look(ref_of(payment))
            else:
                found = await rail.find(ref_of(payment))
                not_found = found is None
    except NotSupported as error:
        not_found, why = not payment.reference, str(error)  # no look by our id: then nobody was shown a code either
    except (Refused, Uncertain) as error:
        not_found, why = error.not_found, str(error)
    except Busy as error:
        wait, why = error.retry_after or 0.0, str(error) or "busy"
    except RailError as error:
        why = str(error) or type(error).__name__
    except Exception as error:  # noqa: BLE001  # the rail border: a bug in a rail is no answer
        why = f"{type(error).__name__} in the rail"
    return PaymentRead(reading, found, not_found, why[:200], began), wait


def pause_s(payment: Payment) -> float:
    """Return the seconds between two looks of one rail: a part of its shortest polling interval."""
    return min((every for _, every in payment.terms.poll), default=1.0) / SHARE


def heard(desk: Desk, report: ReconcileReport) -> None:
    """Take one answer: a payment that reads otherwise than it ended is taken up again (PAYMENTS.md rule 14)."""
    asking = desk.asking
    if asking.state != "running":
        return
    asking.done += 1
    payment = desk.payment_of(report.payment, report.sale)
    asking.rows.pop(report.payment, None)
    asking.unreached.pop(report.payment, None)
    if payment is None or report.read is None:
        asking.of -= 1
        asking.done -= 1
        return
    row = reconcile.differs(payment, report.read)
    if row is None:
        asking.same.add(payment.id)
    else:
        silent = row.what == reconcile.UNREACHABLE
        if silent:
            asking.unreached[payment.id] = (payment.sale, payment.terms.rail)
        if len(asking.rows) < (NAMED if silent else LISTED):
            asking.rows[payment.id] = row
    if payment.in_flight is not None:
        return
    after = payment_events.step(payment, report.read, desk.now())
    if payment.id in desk.state.payments or durable(after) != durable(payment):
        desk.take_back(payment.sale)
        desk.observe(desk.state.payments[payment.id], report.read)
