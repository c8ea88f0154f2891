"""The shell around a payment: takes the action that decide names, calls the rail, reports the outcome."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from pos_terminal.app.desk import Desk
from pos_terminal.app.health import Heard, trouble_of
from pos_terminal.app.orders import order_for, pressing, ref_of
from pos_terminal.app.ports import Rail
from pos_terminal.app.reports import CallReport, LookReport, Report, Tick
from pos_terminal.domain import actions as act
from pos_terminal.domain import events as ev
from pos_terminal.domain.decide import decide
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
from pos_terminal.domain.events import CallAnswered, CallSent, Op, Outcome, PaymentRead
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.reading import Offer, Reading

CALL_S = 30.0  # no call of a rail lasts longer, whatever its own time-outs say
JITTER = 0.1
STEPS_AT_ONCE = 8  # events that decide may ask for before it must wait; more is a bug


class PaymentRuns:
    """Drives every payment that is not finished: one look or one call at a time for each."""

    def __init__(
        self,
        desk: Desk,
        report: Callable[[Report], None],
        hand_out: Callable[[Payment], None] = lambda payment: None,
    ) -> None:
        """`hand_out` lets a machine give the item that a payment says is out; a till without one never asks for it."""
        self._desk = desk
        self._hand_out = hand_out
        self._report = report
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._random = random.Random()

    def busy(self, payment: str) -> bool:
        return payment in self._tasks

    def waiting(self, payment: str) -> bool:
        """Say whether something is out or planned for a payment."""
        return payment in self._tasks or payment in self._timers

    # --- deciding

    def advance(self, payment_id: str) -> None:
        """Decide about a payment after its change was committed, and say what the decision needs said."""
        desk = self._desk
        for _ in range(STEPS_AT_ONCE):
            payment = desk.state.payments.get(payment_id)
            if payment is None:
                return
            action = decide(payment, desk.now())
            event = self._event_for(payment, action)
            if event is None:
                self._take(payment, action)
                return
            if self.busy(payment_id):
                return  # the look that is out comes back first
            desk.say(event, payment.sale, payment_id)
            if isinstance(event, ev.DropStarted):
                self._hand_out_after_commit(desk.state.payments[payment_id])
                return
            if isinstance(event, CallSent):
                self._call_after_commit(desk.state.payments[payment_id], event)
                return

    def _event_for(self, payment: Payment, action: act.Action) -> ev.Event | None:
        match action:
            case act.Open():
                return CallSent(Op.OPEN, payment.minor)
            case act.Settle(minor=minor):
                return CallSent(Op.SETTLE, minor, payment.settle_sent + 1)
            case act.HandOut(good=good):
                return ev.DropStarted(good)
            case act.CloseUnpaid(minor=minor):
                return CallSent(Op.CLOSE_UNPAID, minor)
            case act.Void():
                return CallSent(Op.VOID, 0, payment.void_sent + 1)
            case act.GiveUp():
                return ev.PaymentGivenUp()
            case act.GiveBack(minor=minor, charge=charge):
                return ev.RefundRequested(self._desk.ids.new(), minor, "given back", automatic=True, charge=charge)
            case act.SendRefund(refund=refund, minor=minor, op=op):
                return CallSent(op, minor, refund=refund)
            case act.Owe(minor=minor, why=why):
                return ev.OwedListed(minor, why)
        return None

    def _take(self, payment: Payment, action: act.Action) -> None:
        now_wanted = payment.id in self._desk.look_now_at
        match action:
            case act.Look(in_s=in_s, by_id=by_id, recheck=recheck):
                early = now_wanted and in_s > 0  # a look that somebody wants takes none of those that must be
                self._look_in(payment, 0.0 if now_wanted else in_s, by_id, 0 if early else recheck)
            case act.Ask(in_s=in_s):
                self._look_in(payment, 0.0 if now_wanted else in_s, not payment.reference, 0)
            case act.Finish() if now_wanted and payment.state is PayState.SETTLED:
                self._look_in(payment, 0.0, by_id=False, recheck=0)
            case act.Wait(in_s=in_s) if in_s is not None:
                self._tick_in(payment.id, in_s)
            case _:
                self._stop_timer(payment.id)

    def _look_in(self, payment: Payment, in_s: float, by_id: bool, recheck: int) -> None:
        if self.busy(payment.id):
            return
        rail = self._rail(payment)
        if not self._desk.rails:
            self._stop_timer(payment.id)  # they are still being loaded
        elif in_s > 0.01:
            self._tick_in(payment.id, in_s)
        elif rail is None:
            # The rail is off or has another account (rule 15): there is nobody whose answer would count.
            self._desk.look_now_at.discard(payment.id)
            self._report(LookReport(payment.id, PaymentRead(None, failed="rail_off"), recheck))
        else:
            self._desk.look_now_at.discard(payment.id)
            self._spawn(payment.id, self._look(rail, payment, by_id, recheck))

    def _rail(self, payment: Payment) -> Rail | None:
        rail = self._desk.rails.get(payment.terms.rail)
        return rail if rail is not None and rail.terms.account == payment.terms.account else None

    def _tick_in(self, payment_id: str, in_s: float) -> None:
        self._stop_timer(payment_id)
        late = in_s * (1 + self._random.uniform(-JITTER, JITTER)) if in_s > 0.5 else in_s
        loop = asyncio.get_running_loop()
        self._timers[payment_id] = loop.call_later(late, self._tick, payment_id)
        self._desk.next_look[payment_id] = self._desk.clock.monotonic() + late

    def _tick(self, payment_id: str) -> None:
        self._timers.pop(payment_id, None)
        self._report(Tick(payment_id))

    def _stop_timer(self, payment_id: str) -> None:
        self._desk.next_look.pop(payment_id, None)
        if (timer := self._timers.pop(payment_id, None)) is not None:
            timer.cancel()

    def _hand_out_after_commit(self, payment: Payment) -> None:
        """The motor starts when it is on disk that it does (rule 1); looks go on meanwhile."""
        self._desk.after_commit(lambda: self._hand_out(payment))
        self._desk.touched.add(payment.id)

    # --- calling

    def _call_after_commit(self, payment: Payment, sent: CallSent) -> None:
        rail = self._rail(payment)
        self._stop_timer(payment.id)
        self._desk.after_commit(lambda: self._spawn(payment.id, self._call(rail, payment, sent)))

    def _spawn(self, payment_id: str, work: Coroutine[Any, Any, Report]) -> None:
        self._stop_timer(payment_id)

        async def run() -> None:
            try:
                report = await work
            finally:
                self._tasks.pop(payment_id, None)
            self._report(report)

        self._tasks[payment_id] = asyncio.get_running_loop().create_task(run(), name=f"payment {payment_id}")

    async def _call(self, rail: Rail | None, payment: Payment, sent: CallSent) -> Report:
        """Make one call that may bind or move money; every way it can end becomes an outcome."""
        began = self._desk.clock.monotonic()
        try:
            if rail is None:
                raise Misconfigured("this payment belongs to another account")
            async with asyncio.timeout(CALL_S):
                answer = await self._ask(rail, payment, sent)
        except RailError as error:
            return CallReport(payment.id, failed(sent, error), self._heard(payment, began, error))
        except Exception as error:  # noqa: BLE001  # the rail border: a bug in a rail is an unknown outcome
            words = Uncertain(f"{type(error).__name__} in the rail")
            return CallReport(payment.id, failed(sent, words), self._heard(payment, began, words))
        offer = answer if isinstance(answer, Offer) else None
        reading = answer if isinstance(answer, Reading) else None
        trace = offer.reading.trace if offer else reading.trace if reading else Trace()
        done = CallAnswered(sent.op, Outcome.DONE, offer=offer, reading=reading, refund=sent.refund, trace=trace)
        return CallReport(payment.id, done, self._heard(payment, began))

    async def _ask(self, rail: Rail, payment: Payment, sent: CallSent) -> Offer | Reading | None:
        ref = ref_of(payment)
        match sent.op:
            case Op.OPEN:
                return await rail.open(order_for(self._desk, payment))
            case Op.SETTLE:
                return await rail.settle(ref, sent.minor)
            case Op.CLOSE_UNPAID:
                return await rail.close_unpaid(ref, sent.minor)
            case Op.VOID:
                return await rail.void(ref)
            case Op.RELEASE:
                return await rail.release(ref)
            case Op.REFUND:
                wanted = next((r for r in payment.every_refund if r.id == sent.refund), None)
                if wanted is not None and wanted.charge:
                    ref = replace(ref, settle_id=wanted.charge)
                return await rail.refund(ref, sent.minor, wanted.reason if wanted is not None else "")

    async def _look(self, rail: Rail, payment: Payment, by_id: bool, recheck: int) -> Report:
        began, mono = self._desk.clock.now(), self._desk.clock.monotonic()
        ref = replace(ref_of(payment), pressing=pressing(payment, self._desk.now()))
        found: Offer | None = None
        reading: Reading | None = None
        not_found, why = False, ""
        ended: Exception | None = None
        try:
            async with asyncio.timeout(CALL_S):
                if by_id:
                    found = await rail.find(ref)
                    not_found = found is None
                else:
                    reading = await rail.look(ref)
        except (Refused, Uncertain) as error:
            ended, not_found, why = error, error.not_found, str(error)
        except RailError as error:
            ended, why = error, str(error) or type(error).__name__
        except Exception as error:  # noqa: BLE001  # the rail border, as above
            ended, why = error, f"{type(error).__name__} in the rail"
        heard = self._heard(payment, mono, ended, look=True)
        return LookReport(payment.id, PaymentRead(reading, found, not_found, why[:200], began), recheck, heard)

    def _heard(self, payment: Payment, began: float, error: Exception | None = None, *, look: bool = False) -> Heard:
        """Say how a call ended, for the health of its rail; `began` in monotonic seconds."""
        clock = self._desk.clock
        return Heard(payment.terms.rail, clock.now(), clock.monotonic() - began, trouble_of(error), look)

    async def close(self) -> None:
        """Stop timers and calls; what was out is in doubt at the next start, as the journal says."""
        for timer in self._timers.values():
            timer.cancel()
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def failed(sent: CallSent, error: RailError) -> CallAnswered:
    """Return the outcome that an error means (rule 2)."""
    outcome, code, retry = Outcome.UNCERTAIN, "", None
    match error:
        case NotSupported():
            outcome, code = Outcome.NOT_SUPPORTED, error.code
        case Refused():
            outcome, code = Outcome.REFUSED, error.code
        case Unreachable():
            outcome = Outcome.UNSENT
        case Busy():
            outcome, retry = Outcome.BUSY, error.retry_after
        case Misconfigured():
            outcome = Outcome.MISCONFIGURED
    trace = error.trace
    if not trace.words:
        trace = Trace(trace.http, str(error)[:200], trace.correlation, trace.body_hash)
    return CallAnswered(sent.op, outcome, code=code, retry_s=retry, refund=sent.refund, trace=trace)
