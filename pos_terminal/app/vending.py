"""The shell around a machine: hands out what decide names, reports what became of it, and ends the sale by that."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import structlog

from pos_terminal.app import commands as cmd
from pos_terminal.app import stock
from pos_terminal.app.desk import Desk
from pos_terminal.app.ports import Dispenser
from pos_terminal.app.reports import Report
from pos_terminal.domain import events as ev
from pos_terminal.domain.dispense import Drop, Machine, MachineState
from pos_terminal.domain.payment import Payment

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
