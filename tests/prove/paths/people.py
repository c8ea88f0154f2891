"""What cashier and manager may do in a state, as the screens offer it (app/paying, app/tendering)."""

from __future__ import annotations

from collections.abc import Iterator

from pos_terminal.domain.actions import Ask
from pos_terminal.domain.events import Event
from pos_terminal.domain.moment import spent
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.reading import Phase
from pos_terminal.domain.refund import RefundState
from tests.prove.paths import sentences as say
from tests.prove.paths.shell import Shell
from tests.prove.paths.short_times import DECIDE_AFTER
from tests.prove.paths.state import Intent, Lane, Looking, State
from tests.prove.paths.table import NOW

S = PayState
CANCELLABLE = (S.CREATED, S.OPENING, S.WAITING, S.APPROVED, S.DOUBT_OPEN)
GIVABLE = (S.APPROVED, S.ATTENTION, S.SETTLED, S.DOUBT_SETTLE)
Step = tuple[str, State]


class People:
    """Every tap that the till would accept now; each costs one."""

    done = False  # nobody ever comes back to what is settled
    answering = False  # what the till asks is answered at no cost
    waiting = True  # no payment opens beside a live one

    def __init__(self, shell: Shell, shares: tuple[int, ...]) -> None:
        self.shell = shell
        self.shares = shares

    def moves(self, s: State) -> Iterator[Step]:
        if any(busy(self.shell.lanes[n]) for n in s.lanes):
            return  # what is at once comes first; a tap beside it is the same tap a moment earlier
        yield from self.start(s)
        if not s.left.taps:
            return
        s = s._replace(left=s.left._replace(taps=s.left.taps - 1))
        for i, n in enumerate(s.lanes):
            lane = self.shell.lanes[n]
            p = self.shell.table.payments[lane.pay]
            for told, event in self.taps(s, p, lane):
                yield told, self.tapped(s, i, event)
        yield from self.sale(s)

    def tapped(self, s: State, i: int, event: Event) -> State:
        if event is say.CANCEL:
            lane = self.shell.lanes[s.lanes[i]]
            s = self.shell.put(s, i, lane._replace(witness=lane.witness._replace(cancelled=True)))
        if event in (say.GIVEN_BACK, say.OVERRIDE, say.HELD_CANCELLED):
            lane = self.shell.lanes[s.lanes[i]]
            s = self.shell.put(s, i, lane._replace(witness=lane.witness._replace(gone=True)))
        return self.shell.advance(self.shell.say(s, i, event), i)

    def may_start(self, s: State) -> bool:
        """Say whether another payment may open (rule 4)."""
        return s.sale.state == "tendering" and not s.sale.aside and not self.shell.live(s) and self.shell.due(s) > 0

    def start(self, s: State) -> Iterator[Step]:
        if not s.left.payments or not self.may_start(s):
            return
        due = self.shell.due(s)
        shares = sorted({min(share, due) for share in self.shares}) if not s.lanes else [due]
        for minor in shares:
            begun = s._replace(left=s.left._replace(payments=s.left.payments - 1))
            lane = self.shell.number(Lane(self.shell.table.created(minor)))
            begun = begun._replace(lanes=(*begun.lanes, lane))
            told = f"the cashier starts payment {len(begun.lanes)} over {minor}"
            yield told, self.shell.advance(begun, len(begun.lanes) - 1)
            if begun.left.crashes and not s.lanes:
                dark = begun.left._replace(crashes=begun.left.crashes - 1)
                yield f"{told}; the power goes", begun._replace(up=0, left=dark)

    def taps(self, s: State, p: Payment, lane: Lane) -> Iterator[tuple[str, Event]]:
        if p.cancel is None and p.state in CANCELLABLE:
            yield "the cashier presses cancel", say.CANCEL
        asks = self.shell.table.decided(lane.pay)
        if p.state in (S.APPROVED, S.DOUBT_SETTLE) and not p.kept:
            yield "the cashier keeps it", say.KEPT
        if p.state in GIVABLE and not p.give_back and not (p.state is S.SETTLED and s.sale.state == "closed"):
            yield "the cashier gives it back", say.GIVEN_BACK
        if p.state is S.ATTENTION and p.charge_proved:
            yield "the cashier accepts the charge", say.ACCEPTED
        if p.live and p.state not in (S.CREATED, S.OPENING) and p.in_flight is None:
            yield "a manager lets cash be taken instead", say.OVERRIDE
        if isinstance(asks, Ask) and asks.what == "gone":
            yield from decided(lane)
        if p.state is S.APPROVED and p.terms.hold and not p.kept and not p.let_go:
            yield "the cashier charges what is held", say.HELD_CHARGED
        yield from self.cash_taps(p)
        yield from refund_taps(p, lane)

    def cash_taps(self, p: Payment) -> Iterator[tuple[str, Event]]:
        if p.state is S.WAITING and p.terms.capabilities.cash_with_loyalty and p.complete is None:
            yield "the cashier has the cash and presses Complete", say.COMPLETE
        if (
            p.phase is Phase.CLOSED_UNPAID
            and not p.saw_paid
            and p.unpaid_sent
            and p.restarted
            and p.state is S.DOUBT_SETTLE
        ):
            yield "the cashier says the cash was taken", say.TAKEN
            yield "the cashier says the cash was not taken", say.NOT_TAKEN

    def sale(self, s: State) -> Iterator[Step]:
        if s.sale.aside:
            up = s._replace(sale=s.sale._replace(aside=False))
            for i in range(len(s.lanes)):
                if not self.shell.payment(up, i).on_screen:
                    up = self.shell.say(up, i, say.ON)
                up = self.shell.advance(up, i)
            yield "the cashier takes the sale up again", up
        elif s.sale.state == "tendering":
            yield from self.aside(s)
            if s.lanes and not self.shell.live(s) and self.shell.due(s) > 0:
                paid = s._replace(sale=s.sale._replace(cash=s.sale.cash + self.shell.due(s)))
                yield "the customer pays the rest in cash", self.shell.close_if_paid(paid)
                yield "the cashier gives the sale up", self.give_up(s)
        elif s.sale.state == "closed":
            yield from self.refunds(s)

    def aside(self, s: State) -> Iterator[Step]:
        for i, n in enumerate(s.lanes):
            p = self.shell.table.payments[self.shell.lanes[n].pay]
            if p.state is S.CREATED or p.final or not p.on_screen:
                continue
            gone = s._replace(sale=s.sale._replace(aside=True))
            yield "the cashier sets the sale aside", self.tapped(gone, i, say.OFF)
            if p.state is S.WAITING:
                yield "the cashier leaves it open", self.tapped(gone, i, say.LEFT_OPEN)

    def give_up(self, s: State) -> State:
        s = s._replace(sale=s.sale._replace(state="giving up"))
        for i in range(len(s.lanes)):
            p = self.shell.payment(s, i)
            if p.state is S.SETTLED and p.pays:
                s = self.shell.say(s, i, say.GIVEN_BACK)
        s = self.shell.cancel_given_up(s)
        for i in range(len(s.lanes)):
            s = self.shell.advance(s, i)
        return s

    def refunds(self, s: State) -> Iterator[Step]:
        """Refund a payment of the closed sale, whole or half; one in doubt blocks the next (rule 11)."""
        for i, n in enumerate(s.lanes):
            p = self.shell.table.payments[self.shell.lanes[n].pay]
            can = p.terms.capabilities
            open_ones = any(r.state not in (RefundState.REFUNDED, RefundState.REFUSED) for r in p.refunds)
            if p.state is not S.SETTLED or not p.pays or p.left <= 0 or open_ones or not self.gives(p):
                continue
            sums = {p.left} if can.refund_whole else {p.left, min(p.left, p.paid // 2)}
            for minor in sorted(sums):
                event = say.requested(f"r{len(p.refunds) + 1}", minor, False)
                yield f"a manager refunds {minor}", self.tapped(s, i, event)

    def gives(self, p: Payment) -> bool:
        once = p.terms.capabilities.refunds.value == "once"
        return not (once and any(r.counts for r in p.refunds))


class Asked(People):
    """Cancel is pressed at any step, for a tap; what the till asks is answered, one way or the other, at no cost."""

    done = True
    answering = True

    def moves(self, s: State) -> Iterator[Step]:
        if any(busy(self.shell.lanes[n]) for n in s.lanes):
            return
        yield from self.start(s)
        for i, n in enumerate(s.lanes):
            lane = self.shell.lanes[n]
            p = self.shell.table.payments[lane.pay]
            if s.left.taps and p.cancel is None and p.state in CANCELLABLE:
                spent = s._replace(left=s.left._replace(taps=s.left.taps - 1))
                yield "the cashier presses cancel", self.tapped(spent, i, say.CANCEL)
            both = answers(self.shell, lane, True) + answers(self.shell, lane, False)
            for told, event in dict(both).items():
                yield f"the till asks, and is told: {told}", self.tapped(s, i, event)


def answers(shell: Shell, lane: Lane, keep: bool) -> list[tuple[str, Event]]:
    """Return what people answer to what they are asked: they keep it, or they give it back."""
    p = shell.table.payments[lane.pay]
    action = shell.table.decided(lane.pay)
    told = list(refund_taps(p, lane))
    if p.in_flight is not None or not isinstance(action, Ask):
        return told
    match action.what:
        case "too_late" | "late":
            told.append(("kept", say.KEPT) if keep and not p.give_back else ("given back", say.GIVEN_BACK))
        case "held":
            told.append(("charged", say.HELD_CHARGED) if keep else ("let go", say.HELD_CANCELLED))
        case "charged":
            told.append(("accepted", say.ACCEPTED) if keep else ("given back", say.GIVEN_BACK))
        case "cash":
            told.append(("the cash was taken", say.TAKEN) if keep else ("it was not taken", say.NOT_TAKEN))
        case "gone":
            told += decided(lane)
        case _ if not p.give_back and p.state is PayState.ATTENTION:
            told.append(("given back", say.GIVEN_BACK))
    return told


def decided(lane: Lane) -> Iterator[tuple[str, Event]]:
    """Let a manager find out at the service what no look tells any more; people say what is true."""
    charged = lane.bill.net > 0
    yield f"a manager finds out: {'charged' if charged else 'not charged'}", say.CHARGED if charged else say.NOT_CHARGED


def refund_taps(p: Payment, lane: Lane) -> Iterator[tuple[str, Event]]:
    for r in p.refunds:
        if r.state is RefundState.DOUBT and r.sent is not None and spent(r.sent, NOW) >= DECIDE_AFTER:
            done = lane.bill.refunded > p.refunded
            told = f"a manager finds out: the refund was {'paid' if done else 'not paid'}"
            yield told, say.refund_decided(r.id, done)


def busy(lane: Lane) -> bool:
    match lane.mode:
        case Intent() | Looking(read=None):
            return True
        case Looking(left=left):
            return left > 0  # a tap at the very moment a look is read belongs before or after it
    return False
