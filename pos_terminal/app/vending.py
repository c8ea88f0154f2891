"""The shell around a machine: hands out what decide names, reports what became of it, and ends the sale by that."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import structlog

from pos_terminal.app import commands as cmd
from pos_terminal.app import returning, stock, tendering
from pos_terminal.app.desk import Desk
from pos_terminal.app.handing_out import missing_lines
from pos_terminal.app.ports import Dispenser
from pos_terminal.app.reports import Report
from pos_terminal.domain import events as ev
from pos_terminal.domain import returns as back
from pos_terminal.domain.dispense import Drop, Machine, MachineState
from pos_terminal.domain.payment import NOT_CHARGED, Payment, PayState
from pos_terminal.domain.return_plan import Wanted
from pos_terminal.domain.sale import Sale, SaleState

LOOK_S = 5.0  # between two looks at a machine that does nothing
RECALL_S = 120.0  # how long a machine that is silent after a restart may take to come up
AGAIN_S = 2.0
REASON = "did not come out"
NOT_OUT = "did_not_come_out"  # why it is owed where its way to pay can give nothing back

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class DropReport(Report):
    """What became of one item."""

    payment: str
    good: str
    drop: Drop
    recalled: bool = False


@dataclass(frozen=True, slots=True)
class MachineReport(Report):
    machine: Machine


class Vending:
    """Asks the machine in coroutines that change nothing. Without a dispenser it does nothing."""

    def __init__(self, desk: Desk, dispenser: Dispenser | None, report: Callable[[Report], None]) -> None:
        self._desk = desk
        self._dispenser = dispenser
        self._report = report
        self._tasks: set[asyncio.Task[None]] = set()
        self._watched = False
        self._poke = asyncio.Event()  # look at the machine now

    def take_up(self) -> None:
        """Watch the machine, and ask what became of the items that were out when the power went (rule 10)."""
        if self._dispenser is None or self._watched:
            return
        self._watched = True
        self._spawn(self._watch(self._dispenser))
        for payment in self._desk.state.payments.values():
            if (good := _out(payment)) is not None:
                self._spawn(self._recall(self._dispenser, payment.id, good))

    def hand_out(self, payment: Payment) -> None:
        """Let out the item whose DropStarted is on disk."""
        good = _out(payment)
        if good is not None and self._dispenser is not None:
            self._spawn(self._drop(self._dispenser, payment.id, good))
        elif good is not None:
            self._report(DropReport(payment.id, good.id, Drop.REFUSED))

    def heard(self, report: DropReport | MachineReport) -> None:
        """Take the machine's word, and look how it stands after each item."""
        heard(self._desk, report)
        if isinstance(report, DropReport):
            self._poke.set()

    def staff(self, command: cmd.FillSlot | cmd.BlockSlot | cmd.FaultFixed) -> None:
        """Take staff's word, and tell the machine once it is written."""
        if stock.staff(self._desk, command) and self._dispenser is not None:
            work = self._told(self._dispenser, command)
            self._desk.after_commit(lambda: self._spawn(work))

    def read(self) -> None:
        """Read back what lies in the machine."""
        if self._dispenser is not None:
            self._desk.state.stock = dict(self._desk.journal.stock())

    async def close(self) -> None:
        """Stop asking; what was out is asked for again at the next start."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._dispenser is not None:
            await self._dispenser.close()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work, name="machine")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drop(self, dispenser: Dispenser, payment: str, good: ev.Good) -> None:
        try:
            drop = await dispenser.drop(good.id, good.slot, good.longest_s)
        except Exception:  # the machine's border, as a rail's: a bug in a driver is "nobody knows"
            log.exception("dispenser.broken")
            drop = Drop.UNKNOWN
        self._report(DropReport(payment, good.id, drop))

    async def _recall(self, dispenser: Dispenser, payment: str, good: ev.Good) -> None:
        """Wait for the machine to come up, then believe its word; one that stays silent counts as not delivered."""
        try:
            async with asyncio.timeout(RECALL_S):
                while (await dispenser.look()).state is MachineState.SILENT:
                    await asyncio.sleep(AGAIN_S)
            told = await dispenser.recall(good.id, good.longest_s)
        except TimeoutError:
            told = Drop.UNKNOWN
        except Exception:  # as above
            log.exception("dispenser.broken")
            told = Drop.UNKNOWN
        self._report(DropReport(payment, good.id, told if told is not None else Drop.REFUSED, recalled=True))

    async def _watch(self, dispenser: Dispenser) -> None:
        while True:
            self._report(MachineReport(await dispenser.look()))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK_S):
                    await self._poke.wait()
            self._poke.clear()

    async def _told(self, dispenser: Dispenser, command: cmd.FillSlot | cmd.BlockSlot | cmd.FaultFixed) -> None:
        try:
            match command:
                case cmd.FillSlot(slot=slot, left=left):
                    await dispenser.fill(slot, left)
                case cmd.FaultFixed(slot=""):
                    await dispenser.fix()
        except Exception:  # the machine's border, as above
            log.exception("dispenser.broken")
        self._poke.set()


def _out(payment: Payment) -> ev.Good | None:
    """Return the item whose motor may be running."""
    goods = payment.goods
    return next((good for good in goods.planned if good.id == goods.out), None) if goods is not None else None


def heard(desk: Desk, report: DropReport | MachineReport) -> None:
    """Take the machine's word."""
    match report:
        case MachineReport(machine=machine):
            desk.machine = machine
            stock.take_out(desk)
        case DropReport(payment=payment_id, good=good, drop=drop, recalled=recalled):
            payment = desk.state.payments.get(payment_id)
            if payment is not None and payment.goods is not None and payment.goods.out == good:
                desk.say(ev.DropEnded(good, drop, recalled), payment.sale, payment.id)
                slot = next(one.slot for one in payment.goods.planned if one.id == good)
                stock.dropped(desk, slot, drop)


# --- what it means for the sale


def payment_changed(desk: Desk, before: Payment, after: Payment) -> None:
    """Follow a payment for goods; any other goes its usual way."""
    goods, was = after.goods, before.goods
    sale = desk.state.sales.get(after.sale)
    free = after.state in NOT_CHARGED and before.state not in NOT_CHARGED
    if goods is None or sale is None or sale.state is not SaleState.TENDERING:
        returning.payment_changed(desk, before, after)
    elif free:
        returning.payment_changed(desk, before, after)
        _not_charged(desk, sale, after)
    elif after.let_go:
        returning.payment_changed(desk, before, after)
    elif after.state is PayState.SETTLED:
        newly = before.state is not PayState.SETTLED or was is None or not was.over
        if goods.over and newly and desk.due(sale) >= 0:
            _sold(desk, sale, after)
    else:
        returning.payment_changed(desk, before, after)


def resume(desk: Desk) -> None:
    """End the sales whose money was taken and whose goods have had their turn when the power went (rule 10)."""
    for payment in list(desk.state.payments.values()):
        sale = desk.state.sales.get(payment.sale)
        goods = payment.goods
        if goods is None or not goods.over or payment.state is not PayState.SETTLED or payment.let_go:
            continue
        if sale is not None and sale.state is SaleState.TENDERING and desk.due(sale) >= 0:
            _sold(desk, sale, payment)


def _sold(desk: Desk, sale: Sale, payment: Payment) -> None:
    """The money is ours: what came out is sold, and what did not is not, or goes back at once."""
    goods = payment.goods
    assert goods is not None
    if not goods.delivered:
        desk.say(ev.SaleGivenUp(), sale.id)
        desk.say(ev.ApprovalGivenBack(), sale.id, payment.id)
        return
    missing = missing_lines(sale, goods.missing)
    less = payment.paid < payment.due
    if missing and less:
        desk.say(ev.GoodsMissing(missing, sum(good.minor for good in goods.missing)), sale.id, payment.id)
    loyalty = goods.listed - payment.paid if less else payment.loyalty
    if loyalty:
        desk.say(ev.LoyaltyGranted(loyalty, payment.id), sale.id, payment.id)
    tendering.close_if_paid(desk, sale.id)
    if missing and not less:
        closed = desk.state.sales[sale.id]
        if not returning.begin(desk, closed, Wanted(back.LINES, missing, only=payment.id), REASON):
            desk.say(ev.OwedListed(payment.paid - goods.worth(payment.paid), NOT_OUT), sale.id, payment.id)


def _not_charged(desk: Desk, sale: Sale, payment: Payment) -> None:
    """Nothing was charged: the sale is over if the machine had begun, and goods that came out are told to staff."""
    goods = payment.goods
    assert goods is not None
    if not goods.begun and not sale.aside:
        return  # declined, or too late: another way to pay may be chosen
    if desk.live_payment(sale) is not None:
        return  # what was let go long ago, and the customer pays another way
    if goods.delivered:
        lost = goods.worth(payment.due)
        desk.say(ev.GoodsUnpaid(lost), sale.id, payment.id)
        desk.unpaid += lost
    desk.say(ev.SaleCancelled(REASON), sale.id)
