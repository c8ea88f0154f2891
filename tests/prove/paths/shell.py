"""The till in the story: a shell that takes the table's actions step by step, and the sale that follows them."""

from __future__ import annotations

from math import ceil

from pos_terminal.domain import actions as act
from pos_terminal.domain.events import CallSent, Event, Op
from pos_terminal.domain.payment import NOT_CHARGED, STEPS, Payment, PayState
from tests.prove.paths import sentences as say
from tests.prove.paths.bill import Service
from tests.prove.paths.state import IDLE, TOTAL, Calling, Intent, Lane, Looking, Mode, State, Timer
from tests.prove.paths.table import Table
from tests.prove.paths.witness import UNSEEN, counting, may_send

UNHEARD, ENDED, HEARD = 0, 1, 2  # nothing to the sale; only to one that is given up; always
AT_ONCE = 8  # events that decide may ask for before it must wait; more is a bug


class Shell:
    """Pure: every method returns the state that follows. What the rules forbid is noted."""

    write_first = True  # the intent is on disk before the request leaves
    hears = frozenset({PayState.SETTLED, PayState.RECORDED})  # what a sale always hears of

    def __init__(self, service: Service) -> None:
        self.service = service
        self.table = Table(service.terms)
        self.lanes: list[Lane] = []
        self._numbers: dict[Lane, int] = {}
        self.found = ""  # what was found wrong since somebody asked
        self._heard = UNHEARD

    def wrong(self, why: str) -> None:
        self.found = self.found or why

    def asked_wrong(self) -> str:
        """Return what was found wrong since the last question."""
        found, self.found = self.found, ""
        return found

    def listen(self) -> int:
        """Return what the sale heard since the last question; what is wrong must be told in its whole state."""
        heard, self._heard = self._heard, UNHEARD
        return HEARD if self.asked_wrong() else heard

    # --- reading

    def number(self, lane: Lane) -> int:
        if lane.witness is not UNSEEN:
            counts = counting(self.table.payments[lane.pay].state, lane.witness)
            lane = Lane(lane.pay, lane.mode, lane.bill, lane.wire, counts, lane.down)
        found = self._numbers.get(lane)
        if found is None:
            found = self._numbers[lane] = len(self.lanes)
            self.lanes.append(lane)
        return found

    def payment(self, s: State, i: int) -> Payment:
        return self.table.payments[self.lanes[s.lanes[i]].pay]

    def payments(self, s: State) -> list[Payment]:
        return [self.table.payments[self.lanes[n].pay] for n in s.lanes]

    def live(self, s: State) -> bool:
        return any(p.live for p in self.payments(s))

    def due(self, s: State) -> int:
        """Return what is still to be paid, in minor units."""
        paid = sum(p.paid for p in self.payments(s) if p.state is PayState.SETTLED and p.pays)
        return TOTAL - s.sale.loyalty - paid - s.sale.cash

    def put(self, s: State, i: int, lane: Lane) -> State:
        number = self.number(lane)
        if number == s.lanes[i]:
            return s
        return State(s.up, (*s.lanes[:i], number, *s.lanes[i + 1 :]), s.sale, s.left)

    def mode(self, s: State, i: int, mode: Mode) -> State:
        pay, _, bill, wire, witness, down = self.lanes[s.lanes[i]]
        return self.put(s, i, Lane(pay, mode, bill, wire, witness, down))

    # --- saying

    def say(self, s: State, i: int, event: Event) -> State:
        """Write an event and believe it; the sale follows in the same transaction."""
        lane = self.lanes[s.lanes[i]]
        number = self.table.said(lane.pay, event)
        if number == lane.pay:
            return s
        before, after = self.table.payments[lane.pay], self.table.payments[number]
        if before.state is not after.state and (before.state, after.state) not in STEPS:
            self.wrong(f"a step outside the table: {before.state} -> {after.state}")
        s = self.put(s, i, Lane(number, lane.mode, lane.bill, lane.wire, lane.witness, lane.down))
        if before.state is not after.state:
            found = after.state is PayState.ATTENTION and before.final
            self._heard = max(self._heard, HEARD if found or after.state in self.hears else ENDED)
            return self.changed(s, i, before, after)
        moved = before.refunds != after.refunds or before.owed != after.owed
        self._heard = max(self._heard, ENDED if moved else UNHEARD)
        return self.cancel_given_up(s) if moved else s

    def changed(self, s: State, i: int, before: Payment, after: Payment) -> State:
        """Do for the sale what a payment's change means (app/paying, app/tendering)."""
        match after.state:
            case PayState.SETTLED:
                return self.settled(s, i, after)
            case PayState.RECORDED if after.complete is not None and s.sale.state == "tendering":
                sale = s.sale._replace(loyalty=s.sale.loyalty + after.loyalty, cash=s.sale.cash + after.due)
                return self.close_if_paid(s._replace(sale=sale))
            case PayState.ATTENTION if before.final:
                return self.charged_after_end(s, i, after)
        return self.cancel_given_up(s) if after.state in NOT_CHARGED else s

    def settled(self, s: State, i: int, p: Payment) -> State:
        if p.let_go:
            return self.cancel_given_up(s)
        if s.sale.state != "tendering" or not (p.kept or self.due(s) >= 0):
            return self.say(s, i, say.SALE_OVER)
        s = s._replace(sale=s.sale._replace(loyalty=s.sale.loyalty + p.loyalty))
        return self.close_if_paid(s)

    def charged_after_end(self, s: State, i: int, p: Payment) -> State:
        others = any(o.live for n, o in enumerate(self.payments(s)) if n != i)
        waiting = s.sale.state == "tendering" and self.due(s) >= p.paid and not others
        return s if waiting else self.say(s, i, say.AFTER_END)

    def close_if_paid(self, s: State) -> State:
        if s.sale.state != "tendering" or self.due(s) > 0 or self.live(s):
            return s
        return s._replace(sale=s.sale._replace(state="closed", aside=False))

    def cancel_given_up(self, s: State) -> State:
        if s.sale.state != "giving up" or not all(gone_back(p) for p in self.payments(s)):
            return s
        return s._replace(sale=s.sale._replace(state="cancelled"))

    # --- deciding

    def advance(self, s: State, i: int) -> State:
        """Decide about a payment after its change was committed (app/payment_run)."""
        for _ in range(AT_ONCE):
            lane = self.lanes[s.lanes[i]]
            if isinstance(lane.mode, Calling | Looking | Intent):
                return s  # what is out comes back first
            p = self.table.payments[lane.pay]
            action = self.table.decided(lane.pay)
            event = self.event_for(p, action)
            if event is None:
                return self.mode(s, i, plan(p, action))
            if isinstance(event, CallSent):
                if (why := may_send(p, event, lane, self.service)) and self.write_first:
                    self.wrong(why)
                lane = lane._replace(witness=lane.witness._replace(phase="", proofs=0, first=0))
                s = self.put(s, i, lane)
                written = self.say(s, i, event) if self.write_first else s
                return self.mode(written, i, Intent(event.op, event.minor, event.refund))
            s = self.say(s, i, event)
        self.wrong("decide asks for one event after another")
        return s

    def event_for(self, p: Payment, action: act.Action) -> Event | None:
        match action:
            case act.Open():
                return say.sent(Op.OPEN, p.minor, 1, "")
            case act.Settle(minor=minor):
                return say.sent(Op.SETTLE, minor, p.settle_sent + 1, "")
            case act.CloseUnpaid(minor=minor):
                return say.sent(Op.CLOSE_UNPAID, minor, 1, "")
            case act.Void():
                return say.sent(Op.VOID, 0, p.void_sent + 1, "")
            case act.GiveUp():
                return say.GIVEN_UP
            case act.GiveBack(minor=minor):
                return say.requested(f"r{len(p.refunds) + 1}", minor, True)
            case act.SendRefund(refund=refund, minor=minor, op=op):
                return say.sent(op, minor, 1, refund)
            case act.Owe(minor=minor, why=why):
                return say.owed(minor, why)
        return None

    # --- starting again

    def restart(self, s: State, dark: int) -> State:
        """Replay the journal: calls that were out are in doubt, the time off the screen is written down."""
        for i, n in enumerate(s.lanes):
            lane = self.lanes[n]
            number = self.table.restarted(lane.pay)
            before, after = self.table.payments[lane.pay], self.table.payments[number]
            if before.state is not after.state and after.state is not PayState.VOIDED and after.live is False:
                self.wrong("a restart ended a payment")
            s = self.put(s, i, lane._replace(pay=number, mode=IDLE))
            if after.on_screen and not after.final:
                s = self.say(s, i, say.off_since(dark))
            if not s.sale.aside and not after.final and not self.payment(s, i).on_screen:
                s = self.say(s, i, say.ON)
        s = s._replace(up=1)
        for i in range(len(s.lanes)):
            s = self.advance(s, i)
        return s


def plan(p: Payment, action: act.Action) -> Mode:
    """Return what the shell plans for an action that writes nothing."""
    match action:
        case act.Look(in_s=in_s, by_id=by_id, recheck=recheck):
            return Looking(by_id, recheck) if in_s <= 0.01 else Timer(ceil(in_s))
        case act.Ask(in_s=in_s):
            return Looking(not p.reference, 0) if in_s <= 0.01 else Timer(ceil(in_s))
        case act.Wait(in_s=in_s) if in_s is not None:
            return Timer(max(1, ceil(in_s)))
    return IDLE


def gone_back(p: Payment) -> bool:
    if p.state is PayState.SETTLED:
        return p.refunded + p.owed + p.by_hand >= p.paid
    return p.final
