"""After the last death: people answer what the till asks, time goes on, until everything has its end."""

from __future__ import annotations

import time

from pos_terminal.app import commands as cmd
from pos_terminal.app.commands import Command
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import PaymentView, Stage, TillView
from pos_terminal.domain.sale import SaleState
from tests.e2e.counter import NotSeen
from tests.e2e.judge import Told, read
from tests.e2e.people import rests
from tests.prove.kill.cashier import Cashier
from tests.prove.kill.shop import CASHIER, MANAGER

PATIENCE_S = 0.35  # how long a screen may stand before the clocks are moved
AGAIN_S = 1.5  # the same answer is given again after so long
STEPS = 80
STEP_S = (2.0, 6.0, 2.0, 6.0, 2.0, 6.0, 11.0, 31.0, 61.0, 310.0)
WAITING_S = 310.0  # for a customer who does not come
OFF_SCREEN = frozenset({"checking", "open", "approved_late", "not_paid", "held", "attention"})
STANDS = frozenset({"plan", "refunded", "refused", "doubt", "cash"})
OVER = frozenset(
    {P.DECLINED, P.EXPIRED, P.CANCELLED, P.NO_LOYALTY, P.NOT_PAID, P.REFUSED, P.GIVEN_BACK}
    | {P.APPROVED, P.JUST_IN_TIME, P.RECOVERED, P.TAKE_CASH_BACK}
)
EARLY = 3  # steps of a few seconds, before the clocks are moved past every deadline


class NoEnd(AssertionError):
    """Something went on for ever."""


class Ending:
    """One cashier, a customer who may still come, and a manager, at a till that was killed."""

    def __init__(self, desk: Cashier) -> None:
        self._desk = desk
        self._asked: dict[str, float] = {}
        self._keeps = desk.chance.random() < 0.5  # what is answered to "too late" and "the customer is here"
        self._comes = desk.chance.random() < 0.6  # the customer takes the phone out again
        self._phoned: set[str] = set()
        last = desk.view.last_sale
        self._unprinted = last.sale if desk.view.unprinted and last is not None else ""  # as the start has told

    def for_a_while(self, seconds: float) -> None:
        """Work on until the process dies or the time is over."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and not self._desk.sees(self._answer, min(left, PATIENCE_S)):
            pass

    def finish(self) -> Told:
        """Return what the journal tells once everything has ended or is with a person. NoEnd."""
        step = 0
        for _ in range(STEPS):
            found = self._desk.sees(self._answer, PATIENCE_S)
            if found is not None:
                told = read(self._desk.till.folder)
                if at_rest(told):
                    return told
            if self._travels():
                time.sleep(0.02)
                continue  # the clocks would overtake a request that is still on its way
            self._desk.time_passes(self._step(step))
            step += 1
        told = read(self._desk.till.folder)
        states = [(p.terms.rail, p.state, p.why, p.words) for p in told.payments.values() if not rests(p)]
        sales = [(sale.number, sale.state) for sale in told.sales.values() if not sale.ended]
        raise NoEnd(f"no end: {states} {sales} {[row.what for row in self._desk.view.checking]}")

    def _step(self, step: int) -> float:
        shown = self._desk.view.payment
        rows = {row.what for row in self._desk.view.checking}
        waiting = (shown is not None and shown.phase in (P.WAITING, P.LOYALTY)) or "open" in rows
        if waiting and (step >= EARLY or not (self._comes or self._keeps)):
            return WAITING_S
        return STEP_S[min(step, len(STEP_S) - 1)]

    def _travels(self) -> bool:
        lost = ("", "delay")  # without an answer yet, and no fault that keeps it back for good
        return any(call["status"] is None and (call["fault"] or "") in lost for call in self._desk.control.requests())

    # --- answers

    def _answer(self, view: TillView) -> bool:
        """Do what the screen asks for; say whether it asks for nothing and nothing is on its way."""
        if view.people.needed and (view.people.signed_in is None or view.people.approval is not None):
            self._sign(view)
            return False
        if view.refund is not None:
            if view.refund.state in STANDS:
                self._once(cmd.LeaveRefund(), view.refund.sale, view.refund.state)
            return False
        if view.giving_up is not None and view.giving_up.done:
            self._once(cmd.LeaveGivenUp(), view.giving_up.sale)
            return False
        shown = view.payment
        if shown is not None and (shown.can_check or view.stage is Stage.PAYMENT):
            self._payment(shown, view)
            return False
        if view.giving_up is not None:
            return False
        if view.tender is not None and view.stage is Stage.TENDER:
            self._once(cmd.TakeCash(max(view.tender.due_cash, 0) + 5), view.basket.sale, view.tender.due)
            return False
        if view.stage is Stage.SELL and view.basket.lines:
            self._once(cmd.Pay(), view.basket.sale)
            return False
        for row in view.checking:
            if row.what in OFF_SCREEN:
                self._once(cmd.TakeUp(row.sale), row.payment, row.what)
                return False
        if view.unprinted and self._unprinted:
            self._once(cmd.Reprint(self._unprinted))
            return False
        return not any(row.what == "giving_back" for row in view.checking)

    def _payment(self, shown: PaymentView, view: TillView) -> None:
        match shown.phase:
            case P.WAITING | P.LOYALTY if self._comes:
                self._phone(shown)
            case P.WAITING | P.LOYALTY if self._keeps:
                self._once(cmd.AskCancel(shown.id), shown.id)
            case P.TOO_LATE | P.LATE:
                self._once((cmd.KeepPayment if self._keeps else cmd.GiveBack)(shown.id))
            case P.ATTENTION if shown.reason == "gone":
                self._decide(shown)
            case P.ATTENTION:
                self._once(cmd.GiveBack(shown.id))
            case P.HELD:
                hold = cmd.ChargeHeld(shown.id) if self._keeps else cmd.CancelHeld(shown.id, "mistake")
                self._once(hold)
            case P.ASK_CASH:
                self._once(cmd.ConfirmCash(shown.id, self._keeps))
            case over if over in OVER:
                self._once(cmd.BackToSale(), shown.id, over)

    def _decide(self, shown: PaymentView) -> None:
        """The service tells nothing any more: a manager reads its portal, which is its ledger."""
        own = (shown.id, shown.reference)
        moved = [move for move in self._desk.control.ledger(shown.rail).movements if move.id in own]
        charged = any(move.kind == "capture" for move in moved)
        self._once(cmd.DecidePayment(shown.id, charged, "read in the portal", approver="Manager"))

    def _sign(self, view: TillView) -> None:
        if view.people.signed_in is None and not view.people.pin.checking:
            self._once(cmd.SignIn(*CASHIER), view.seq // 4)
        elif view.people.approval is not None:
            approval = view.people.approval
            answer = cmd.Approve(MANAGER[1]) if self._keeps else cmd.DropApproval()
            self._once(answer, approval.what, approval.number)

    def _phone(self, shown: PaymentView) -> None:
        if shown.qr_text and shown.id not in self._phoned:
            self._phoned.add(shown.id)
            self._desk.customer(shown.rail, "approve")

    def _once(self, command: Command, *about: object) -> None:
        key, now = repr((command, about)), time.monotonic()
        if now - self._asked.get(key, -AGAIN_S) >= AGAIN_S:
            self._asked[key] = now
            self._desk.do(command)


def at_rest(told: Told) -> bool:
    """Say whether nothing goes on by itself: neither a payment nor money on its way back, nor a sale given up."""
    ended = all(rests(payment) for payment in told.payments.values())
    return ended and all(sale.state is not SaleState.GIVING_UP for sale in told.sales.values())


def recheck(desk: Cashier) -> None:
    """Let the looks of rule 14 happen: after 1, 5 and 30 min."""
    for seconds in (61.0, 301.0, 1801.0):
        desk.time_passes(seconds)
        try:
            desk.till.until(lambda view: False, 0.15)
        except NotSeen:
            if not desk.till.alive():
                raise
