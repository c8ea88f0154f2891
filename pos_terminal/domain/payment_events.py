"""What an event means for a payment: `apply`, pure and total (PAYMENTS.md, Functional core)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from pos_terminal.domain import events as ev
from pos_terminal.domain import goods
from pos_terminal.domain import refund as refunds
from pos_terminal.domain.events import CallAnswered, CallSent, Entry, Event, Op, Outcome
from pos_terminal.domain.goods import Goods
from pos_terminal.domain.moment import Moment, spent
from pos_terminal.domain.payment import DOUBTS, Payment, PayState, durable
from pos_terminal.domain.payment_reading import read
from pos_terminal.domain.reading import Offer
from pos_terminal.domain.refund import Refund, RefundState
from pos_terminal.domain.terms import LostCreate, Repeat

PAID_TWICE = "paid_twice"  # why a second charge is owed


def apply(payment: Payment | None, entry: Entry, mono: float | None = None) -> Payment:
    """Fold one journal row into its payment; `mono` is given when the row was written by this run."""
    at = Moment(entry.envelope.at, mono)
    event = entry.event
    if isinstance(event, ev.PaymentCreated):
        return Payment(
            id=entry.envelope.payment,
            sale=entry.envelope.sale,
            number=event.number,
            minor=event.minor,
            currency=event.currency,
            terms=event.terms,
            created=at,
            whole=event.whole,
            operator=entry.envelope.operator,
            due=event.minor,
            table=event.table,
            table_name=event.table_name,
        )
    if payment is None:
        raise ValueError(f"{entry.envelope.kind} before the payment was created")
    return step(payment, event, at)


def step(payment: Payment, event: Event, at: Moment) -> Payment:
    """Return the payment after an event at a moment; an event that says nothing to a payment changes nothing."""
    new = _step(payment, event, at)
    if new.state is payment.state:
        return new
    if new.state in DOUBTS:
        new = replace(new, was_doubt=True, doubt_since=new.doubt_since or at)
    if new.final and new.ended is None:
        new = replace(new, ended=at)
    elif not new.final and payment.final:
        new = replace(new, ended=None, rechecks=0)  # it was not the end: the looks after it begin anew
    return replace(new, moves=payment.moves + 1)


def _step(p: Payment, event: Event, at: Moment) -> Payment:
    match event:
        case CallSent():
            return _sent(p, event, at)
        case CallAnswered():
            return _answered(p, event, at)
        case ev.PaymentRead():
            return _looked(p, event, at)
        case ev.CancelAsked(other_way=other_way):
            return replace(p, cancel=at, other_way=other_way)
        case ev.ApprovalKept():
            return replace(p, kept=True)
        case ev.ApprovalGivenBack():
            settled = p.state is PayState.ATTENTION and p.charge_proved
            return replace(p, give_back=True, kept=False, state=PayState.SETTLED if settled else p.state)
        case ev.PaymentOffScreen(left_open=left_open, since=since):
            return replace(p, off_since=p.off_since or (Moment(since) if since else at), left_open=left_open)
        case ev.PaymentOnScreen():
            return replace(p, off_longest_s=p.off_s(at), off_since=None)
        case ev.CompleteAsked():
            return replace(p, complete=event, complete_at=at, restarted=False)
        case ev.CashConfirmed(taken=taken):
            return _cash_confirmed(p, taken)
        case ev.PaymentDisowned(reason=reason):
            return _disowned(p, reason)
        case ev.AttentionAccepted():
            accepted = p.state is PayState.ATTENTION and p.charge_proved
            return replace(p, state=PayState.SETTLED, kept=True) if accepted else p
        case ev.AccountChanged():
            kept = p.final or p.state in (PayState.CREATED, PayState.DISOWNED, PayState.ATTENTION)
            return p if kept else replace(p, state=PayState.ATTENTION, why="account")
        case ev.PaymentDecided(charged=charged):
            return _decided(p, charged)
        case ev.PaymentRechecked(nth=nth):
            return replace(p, rechecks=max(p.rechecks, nth)) if p.final else p  # the look itself undid the end
        case ev.PaymentGivenUp():
            return _given_up(p)
        case ev.TillStarted():
            return restarted(p, at)
        case ev.RefundRequested():
            return _refund_requested(p, event)
        case ev.RefundDecided(refund=which, done=done):
            return _refund_decided(p, which, done)
        case ev.OwedListed(minor=minor, why=why):
            return replace(p, owed=p.owed + minor, owed_twice=p.owed_twice + (minor if why == PAID_TWICE else 0))
        case ev.OwedClosed():
            return replace(p, owed=0, by_hand=p.by_hand + p.owed)
        case ev.ReturnPaid(minor=minor, rounding=rounding):
            return replace(p, by_hand=p.by_hand + minor - rounding)
        case ev.HeldCancelled():
            let_go = replace(p, cancel=p.cancel or at, give_back=True, kept=False, let_go_by_hand=True)
            return p if p.final else let_go
        case ev.HeldCharged(minor=minor):
            return replace(p, kept=True, held_minor=minor)
        case ev.GoodsPlanned(goods=planned):
            return replace(p, goods=Goods(planned))
        case ev.GoodsPaid():
            state = PayState.SETTLED if p.charge_proved else p.state
            return replace(p, state=state, kept=True, goods=_no_more(p.goods))
        case ev.DropStarted() | ev.DropEnded() if p.goods is not None:
            return replace(p, goods=goods.apply(p.goods, event))
    return p


def restarted(p: Payment, at: Moment | None = None) -> Payment:
    """Return the payment after a restart: a call that was out is in doubt, one never sent is void (rule 9).

    What only the last run knew is gone, and a request that was out ended, one way or the other, with the program.
    """
    p = durable(p)
    state = {
        PayState.CREATED: PayState.VOIDED,
        PayState.OPENING: PayState.DOUBT_OPEN,
        PayState.SETTLING: PayState.DOUBT_SETTLE,
        PayState.VOIDING: PayState.DOUBT_VOID,
    }.get(p.state, p.state)
    out = p.in_flight
    half_paid = p.unpaid_sent and not p.final
    if out in (Op.SETTLE, Op.CLOSE_UNPAID):
        p = replace(p, settle_over=p.settle_over or at)
    elif out is Op.VOID:
        p = replace(p, void_over=p.void_over or at)
    return replace(
        p,
        state=state,
        in_flight=None,
        restarted=p.restarted or out is not None or half_paid,
        give_back=p.give_back or (p.cancel is not None and not p.kept and not p.final and not p.may_be_out),  # rule 7
        goods=_no_more(p.goods),
        complete=p.complete if p.unpaid_sent else None,
        complete_at=p.complete_at if p.unpaid_sent else None,
        refunds=tuple(refunds.restarted(r) for r in p.refunds),
        twice=tuple(refunds.restarted(r) for r in p.twice),
    )


# --- calls


def _no_more(planned: Goods | None) -> Goods | None:
    """What was not handed out before the money was asked for, or let go, is not handed out any more."""
    return replace(planned, dark=True) if planned is not None else None


def _sent(p: Payment, event: CallSent, at: Moment) -> Payment:
    p = replace(p, in_flight=event.op, retry_from=None, retry_s=0.0)
    if event.op in (Op.SETTLE, Op.VOID):
        p = replace(p, goods=_no_more(p.goods))
    match event.op:
        case Op.OPEN:
            return replace(p, state=PayState.OPENING, opened=at, never_sent=False)
        case Op.SETTLE:
            return replace(
                p,
                state=PayState.SETTLING,
                settle_sent=p.settle_sent + 1,
                settle_minor=event.minor,
                settle_refused=False,
                still_there=(),
            )
        case Op.CLOSE_UNPAID:
            return replace(p, state=PayState.SETTLING, unpaid_sent=True, settle_refused=False, still_there=())
        case Op.VOID:
            state = p.state if p.state is PayState.DISOWNED else PayState.VOIDING
            return replace(p, state=state, void_sent=p.void_sent + 1, still_there=())
        case Op.REFUND | Op.RELEASE:
            return _with_refund(p, event.refund, lambda r: refunds.sent(r, at))


def _answered(p: Payment, event: CallAnswered, at: Moment) -> Payment:
    p = replace(p, in_flight=None, words=(event.trace.words if event.trace.http else "") or p.words)
    match event.op:
        case Op.OPEN:
            return _open_answered(p, event, at)
        case Op.SETTLE:
            return _settle_answered(p, event, at)
        case Op.CLOSE_UNPAID:
            return _close_unpaid_answered(p, event, at)
        case Op.VOID:
            return _void_answered(p, event, at)
        case Op.REFUND | Op.RELEASE:
            return _with_refund(p, event.refund, lambda r: refunds.answered(r, event, at, p.terms.capabilities))


def _open_answered(p: Payment, event: CallAnswered, at: Moment) -> Payment:
    match event.outcome:
        case Outcome.DONE if event.offer is not None:
            return _offered(p, event.offer, at)
        case Outcome.UNSENT:
            return replace(p, state=PayState.REFUSED, never_sent=True, why="offline")
        case Outcome.BUSY:
            return _later(p, event, at, PayState.OPENING)
        case Outcome.UNCERTAIN | Outcome.DONE:
            return replace(p, state=PayState.DOUBT_OPEN)
    return replace(p, state=PayState.REFUSED, why=event.code or event.outcome.value)


def _offered(p: Payment, offer: Offer, at: Moment) -> Payment:
    p = replace(
        p,
        state=PayState.WAITING,
        reference=offer.reference,
        qr_text=offer.qr_text,
        session_code=offer.session_code,
        missing=False,
    )
    return read(p, offer.reading, at, at)


def _settle_answered(p: Payment, event: CallAnswered, at: Moment) -> Payment:
    p = replace(p, settle_over=p.settle_over or at)
    doubt = replace(p, state=PayState.DOUBT_SETTLE, phase=None)  # what was read before says nothing of it
    match event.outcome:
        case Outcome.DONE if event.reading is not None:
            # After a repeat only the look that follows is believed: a late first request may still arrive.
            repeated = p.settle_sent + p.unpaid_sent > 1 and p.terms.capabilities.settle_again is Repeat.TWO_LOOKS
            if repeated:
                return doubt
            proved = read(doubt, event.reading, at, at)
            return proved if proved.state is PayState.SETTLED else doubt
        case Outcome.UNSENT | Outcome.BUSY | Outcome.MISCONFIGURED:
            unsent = replace(p, settle_sent=p.settle_sent - 1)
            if unsent.settle_sent == 0:
                return _later(replace(unsent, settle_over=None), event, at, PayState.APPROVED)
            return _later(unsent, event, at, PayState.DOUBT_SETTLE)
        case Outcome.REFUSED | Outcome.NOT_SUPPORTED:
            return replace(doubt, settle_refused=True)
    return doubt


def _close_unpaid_answered(p: Payment, event: CallAnswered, at: Moment) -> Payment:
    match event.outcome:
        case Outcome.UNSENT | Outcome.BUSY | Outcome.MISCONFIGURED:
            return _later(replace(p, unpaid_sent=False), event, at, PayState.WAITING)
        case Outcome.REFUSED | Outcome.NOT_SUPPORTED:
            return replace(p, state=PayState.DOUBT_SETTLE, settle_refused=True, settle_over=at)
    return replace(p, state=PayState.DOUBT_SETTLE, settle_over=at)  # only the look that follows records it


def _void_answered(p: Payment, event: CallAnswered, at: Moment) -> Payment:
    state = p.state if p.state is PayState.DISOWNED else PayState.DOUBT_VOID
    match event.outcome:
        case Outcome.DONE:
            asked = p.state if p.state is PayState.DISOWNED else PayState.VOIDING
            return replace(p, state=asked, void_answered=True, void_over=p.void_over or at)
        case Outcome.UNSENT | Outcome.BUSY | Outcome.MISCONFIGURED:
            return _later(replace(p, void_sent=p.void_sent - 1), event, at, state)
        case Outcome.NOT_SUPPORTED:
            return replace(p, state=PayState.DISOWNED, void_unsupported=True, why="no_void", give_back=True)
    return replace(p, state=state, void_over=p.void_over or at)


def _later(p: Payment, event: CallAnswered, at: Moment, state: PayState) -> Payment:
    return replace(p, state=state, retry_from=at, retry_s=event.retry_s or 2.0, failures=p.failures + 1)


# --- looks and people


def _looked(p: Payment, event: ev.PaymentRead, at: Moment) -> Payment:
    asked = _began(event.asked_at, at)
    if event.found is not None:
        if p.state is PayState.DOUBT_OPEN:
            p = _offered(p, event.found, at)
        p = replace(p, reference=p.reference or event.found.reference)
        return read(p, event.found.reading, asked, at)
    if event.reading is not None:
        return read(p, event.reading, asked, at)
    p = replace(p, looked=at, asked=asked, looks=p.looks + 1, failed=event.failed, missing=event.not_found)
    if not event.not_found:
        return replace(p, failures=p.failures + 1, phase=None)
    # We know that it was created: a 404 is no answer then. Before that it is one.
    gone = replace(p, failures=p.failures + 1 if p.reference else 0, phase=None)
    lost = p.terms.capabilities.lost_create
    never_seen = p.state is PayState.DOUBT_OPEN and lost is LostCreate.LOOK
    voiding = p.state in (PayState.VOIDING, PayState.DOUBT_VOID) and p.void_sent > 0
    cancelled = voiding and lost is LostCreate.CANCEL and not p.reference
    if never_seen or cancelled:
        return replace(gone, state=PayState.REFUSED, why="lost")
    return gone


def _began(asked_at: datetime | None, ended: Moment) -> Moment:
    if asked_at is None:
        return ended
    lasted = max(0.0, (ended.at - asked_at).total_seconds())
    return Moment(asked_at, None if ended.mono is None else ended.mono - lasted)


def _cash_confirmed(p: Payment, taken: bool) -> Payment:
    if p.state is not PayState.DOUBT_SETTLE or not p.unpaid_sent:
        return p
    return replace(p, state=PayState.RECORDED if taken else PayState.VOIDED, paid=p.due if taken else 0)


def _disowned(p: Payment, reason: str) -> Payment:
    p = replace(p, give_back=True, kept=False, why=reason)
    if p.charge_proved or p.state is PayState.SETTLED:
        return replace(p, state=PayState.SETTLED)
    if p.final:
        return p
    return replace(p, state=PayState.DISOWNED)


def _given_up(p: Payment) -> Payment:
    """The time is over and the service tells no more (rule 2: 404 for good; a lost create that nobody saw)."""
    if p.state is PayState.CREATED:
        return replace(p, state=PayState.VOIDED)
    if not p.reference and p.state in (PayState.DOUBT_OPEN, PayState.DISOWNED, PayState.ATTENTION):
        return replace(p, state=PayState.REFUSED, why="lost")
    if p.state is PayState.OPENING:
        return replace(p, state=PayState.REFUSED, why="busy")
    if p.final:
        return p
    if p.charge_proved and p.earned:  # unattended, the dispenser's journal decides (rule 9)
        return replace(p, state=PayState.SETTLED, kept=True, goods=_no_more(p.goods))
    if p.charge_proved:
        return replace(p, state=PayState.SETTLED, give_back=True, kept=False)
    if p.may_be_charged:
        return replace(p, state=PayState.ATTENTION, why="gone")
    return replace(p, state=PayState.EXPIRED)


def _decided(p: Payment, charged: bool) -> Payment:
    """A person found out at the service what no look tells: it was charged, or it was not."""
    if p.state not in (PayState.ATTENTION, PayState.DISOWNED):
        return p
    if not charged:
        return replace(p, state=PayState.VOIDED)
    return replace(p, state=PayState.SETTLED, charge_proved=True, paid=p.settle_minor or p.due)


# --- refunds


def _refund_requested(p: Payment, event: ev.RefundRequested) -> Payment:
    can = p.terms.capabilities
    whole = event.minor == p.paid and not p.refunds
    op = Op.RELEASE if can.release and whole else Op.REFUND
    refund = Refund(event.refund, event.minor, event.reason, RefundState.REQUESTED, op, event.automatic)
    if event.charge:
        return replace(p, twice=(*p.twice, replace(refund, op=Op.REFUND, charge=event.charge)))
    return replace(p, refunds=(*p.refunds, refund))


def _refund_decided(p: Payment, which: str, done: bool) -> Payment:
    """A person found out. What went back after all is no longer owed; what did not is owed, or may be refunded anew."""
    decided = next((r for r in p.every_refund if r.id == which), None)
    if decided is None or decided.state is not RefundState.DOUBT:
        return p
    off = min(p.owed, decided.minor) if done and decided.automatic else 0
    p = replace(p, owed=p.owed - off, owed_twice=p.owed_twice - (off if decided.charge else 0))
    gone = p.money_gone or (p.unpaid_again and not done)  # then it was not this refund that took the money
    p = replace(p, money_gone=gone)
    state = RefundState.REFUNDED if done else RefundState.REFUSED
    return _with_refund(p, which, lambda r: replace(r, state=state))


def _with_refund(p: Payment, which: str, change: Callable[[Refund], Refund]) -> Payment:
    def changed(refunds: tuple[Refund, ...]) -> tuple[Refund, ...]:
        return tuple(change(r) if r.id == which else r for r in refunds)

    return replace(p, refunds=changed(p.refunds), twice=changed(p.twice))


def off_too_long(p: Payment, now: Moment) -> bool:
    """Say whether only a person may settle it any more (rule 9)."""
    return p.off_s(now) > p.terms.late_settle_s


def overdue(p: Payment, now: Moment) -> bool:
    """Say whether the customer's time to approve is over."""
    return spent(p.created, now) >= p.terms.approve_s
