"""The customer and the cashier of a sale that is brought to its end, whatever the screen says on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pos_terminal.app import commands as cmd
from pos_terminal.app.commands import Command
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import PaymentView, Stage, TillView
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.refund import RefundState, may_repeat
from pos_terminal.sandbox.control import ControlRefused
from tests.e2e.counter import Counter, NotSeen
from tests.e2e.judge import Told, read

PATIENCE_S = 0.6  # how long a screen may stand before the clocks are moved
STEPS = 60
# The clocks go so far. 6 s lets two looks be 5 s apart; the tens find the time between a settle-by and the end of an
# order's life at SWiP, 75 s and 90 s, however slow the machine; the last lead beyond 30 min behind any life (rule 2).
STEP_S = (2.0, 6.0, 2.0, 6.0, 2.0, 6.0, 20.0, 20.0, 10.0, 10.0, *(20.0,) * 30, 90.0)


def keep(view: PaymentView) -> Command:
    return cmd.KeepPayment(view.id)


def give_back(view: PaymentView) -> Command:
    return cmd.GiveBack(view.id)


@dataclass(slots=True)
class People:
    """Who stands at the counter. `customer` is what is done once on the phone; empty: nobody comes."""

    counter: Counter
    rail: str
    customer: str = "approve"
    cancels: bool = False  # the cashier presses Cancel as soon as it may be pressed
    cancels_late: bool = False  # only when the code can be seen, so that the customer may have been faster
    late: Callable[[PaymentView], Command] = keep  # the answer to "too late" and "approved late"; so is a hold's
    attention: Callable[[PaymentView], Command] = give_back
    cash_taken: bool = True
    seen: list[P] = field(default_factory=list)
    _acted: set[str] = field(default_factory=set)

    def finish(self) -> Told:
        """Answer and wait until every payment has ended, and return what the journal tells."""
        for step in range(STEPS):
            told = read(self.counter.folder)
            if told.payments and all(rests(payment) for payment in told.payments.values()):
                self._until_shown(told)
                return told
            try:
                self.counter.until(self._answer, PATIENCE_S)
            except NotSeen:
                if self._travels():
                    continue  # the clocks would overtake a request that is still on its way
                self.counter.pass_time(STEP_S[min(step, len(STEP_S) - 1)])
        states = [(p.state, p.why, p.words) for p in read(self.counter.folder).payments.values()]
        raise NotSeen(f"no end: {states} {self.seen}")

    def _travels(self) -> bool:
        calls = self.counter.control.requests(self.rail)
        return any(call["fault"] == "delay" and call["status"] is None for call in calls)

    def _until_shown(self, told: Told) -> None:
        """The screen says what the journal says: paid only when it is."""
        last = list(told.payments.values())[-1]
        if last.pays:
            self.counter.until(lambda view: view.payment is None or not view.payment.can_check)
        elif self.counter.view.stage is Stage.PAYMENT:
            self.counter.until(lambda view: view.payment is not None and not view.payment.can_check)

    def _answer(self, view: TillView) -> bool:
        """Do what the screen asks for, once each; say whether the sale on it has ended."""
        shown = view.payment
        if shown is None:
            return view.stage is not Stage.PAYMENT and self._rested()
        if not self.seen or self.seen[-1] is not shown.phase:
            self.seen.append(shown.phase)
        match shown.phase:
            case P.CREATING if self.cancels and not self.cancels_late:
                self._once(cmd.AskCancel(shown.id))
            case P.WAITING | P.LOYALTY if self.cancels:
                self._once(cmd.AskCancel(shown.id))
            case P.WAITING | P.LOYALTY if self.customer and shown.qr_text:
                self._phone(shown)
            case P.TOO_LATE | P.LATE:
                self._once(self.late(shown))
            case P.HELD:
                self._once(cmd.ChargeHeld(shown.id) if self.late is keep else cmd.CancelHeld(shown.id, "mistake"))
            case P.ATTENTION if shown.reason == "gone":
                self._once(cmd.DecidePayment(shown.id, self._charged(shown), "asked by telephone"))
            case P.ATTENTION:
                self._once(self.attention(shown))
            case P.ASK_CASH:
                self._once(cmd.ConfirmCash(shown.id, self.cash_taken))
        return not shown.can_check and self._rested()

    def _charged(self, shown: PaymentView) -> bool:
        """What the service says on the telephone: its ledger."""
        own = (shown.id, shown.reference)
        return any(
            moved.kind == "capture" and moved.id in own for moved in self.counter.control.ledger(self.rail).movements
        )

    def _rested(self) -> bool:
        payments = read(self.counter.folder).payments.values()
        return bool(payments) and all(rests(payment) for payment in payments)

    def _once(self, command: Command) -> None:
        if repr(command) not in self._acted:
            self._acted.add(repr(command))
            self.counter.send(command)

    def _phone(self, shown: PaymentView) -> None:
        if "phone" not in self._acted:
            self._acted.add("phone")
            try:
                self.counter.control.customer(self.rail, self.customer)
            except ControlRefused:
                self._acted.discard("phone")  # the code on the screen is of an older state


def rests(p: Payment) -> bool:
    """Say whether nothing of a payment goes on by itself."""
    can = p.terms.capabilities
    moving = any(
        r.state in (RefundState.REQUESTED, RefundState.SENDING) or (r.state is RefundState.DOUBT and may_repeat(r, can))
        for r in p.every_refund
    )
    if not p.final or moving:
        return False
    return p.state is not PayState.SETTLED or not p.let_go or p.refunded + p.owed >= p.paid
