"""What a reading proves about a payment, and what it does not (PAYMENTS.md rules 5, 6 and 14)."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.domain.moment import Moment, spent
from pos_terminal.domain.payment import CURRENCY, NOT_CHARGED, Payment, PayState
from pos_terminal.domain.reading import TABLE_CHANGED, Phase, Reading
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.terms import Repeat

TOO_LATE = "too_late"  # paid in one step although a cancel was asked: a person keeps it or gives it back
SETTLES_MOST = 3  # refusals in a row of a sum that the service says is still ours to take
_SUM_NEEDED = frozenset(
    {
        PayState.OPENING,
        PayState.DOUBT_OPEN,
        PayState.WAITING,
        PayState.APPROVED,
        PayState.SETTLING,
        PayState.DOUBT_SETTLE,
    }
)
_ENDS = {Phase.VOIDED: PayState.VOIDED, Phase.DECLINED: PayState.DECLINED, Phase.EXPIRED: PayState.EXPIRED}


def read(p: Payment, reading: Reading, asked: Moment, at: Moment) -> Payment:
    """Return the payment after a reading that was asked for at one moment and came at another."""
    p = replace(
        p,
        looked=at,
        asked=asked,
        phase=reading.phase,
        looks=p.looks + 1,
        failures=0,
        failed="",
        missing=False,
        note=reading.note,
        held_until=reading.held_until or p.held_until,
        words=reading.words or p.words,
        settle_id=reading.settle_id or p.settle_id,
        reference=p.reference or reading.id,
    )
    p = _paid_twice(_shown_refunds(p, reading), reading)
    if reading.currency is not None and reading.currency != p.currency and _sum_matters(p, reading):
        charged = reading.phase is Phase.CLOSED_PAID
        return _attention(replace(p, paid=reading.paid or p.paid) if charged else p, CURRENCY, charged)
    if not p.final and _let_go_for_certain(p, reading):
        return replace(p, state=PayState.VOIDED)
    match reading.phase:
        case Phase.CLOSED_PAID:
            return _charged(p, reading, at)
        case Phase.APPROVED:
            return _approved(p, reading, asked, at)
        case Phase.OPEN:
            return _open(p, reading, asked)
        case Phase.CLOSED_UNPAID:
            return _closed_unpaid(p, reading)
        case Phase.VOIDED | Phase.DECLINED | Phase.EXPIRED:
            return _ended(p, reading)
        case Phase.UNKNOWN:
            return p  # not yes, and not no


def _shown_refunds(p: Payment, reading: Reading) -> Payment:
    """Rule 11: a refund in doubt is over when the service shows its sum as given back."""
    if not p.terms.capabilities.refund_shows:
        return p
    shown = {one.settle_id: one.refunded for one in reading.extra}
    refunds, known = [], p.refunded
    for refund in p.refunds:
        if refund.state is RefundState.DOUBT and (reading.refunded or 0) >= known + refund.minor:
            refund = replace(refund, state=RefundState.REFUNDED)
            known += refund.minor
        refunds.append(refund)
    twice = tuple(
        replace(refund, state=RefundState.REFUNDED)
        if refund.state is RefundState.DOUBT and (shown.get(refund.charge) or 0) >= refund.minor
        else refund
        for refund in p.twice
    )
    p = replace(p, refunds=tuple(refunds), twice=twice)
    # More than was asked for here: before an older copy of the records went on, or at the service's own portal.
    elsewhere = (reading.refunded or 0) > sum(refund.minor for refund in refunds if refund.counts)
    return replace(p, shown_back=max(p.shown_back, reading.refunded or 0)) if elsewhere else p


def _paid_twice(p: Payment, reading: Reading) -> Payment:
    """Remember charges beyond the one that pays, unless the service shows that they went back by themselves."""
    known = {one.settle_id for one in p.extras}
    fresh = tuple(
        replace(one, refunded=None)
        for one in reading.extra
        if one.settle_id not in known and one.minor > (one.refunded or 0)
    )
    return replace(p, extras=(*p.extras, *fresh)) if fresh else p


def sum_fits(p: Payment, due: int | None) -> bool:
    """Say whether loyalty explains the sum: never raised, never to 0, never below the allowed share (rule 5)."""
    if due is None:
        return False
    if due == p.minor:
        return True
    if not p.terms.capabilities.loyalty or due <= 0:
        return False
    lowest = p.minor * (100 - p.terms.loyalty_max_percent)
    return due < p.minor and due * 100 >= lowest


def _sum_matters(p: Payment, reading: Reading) -> bool:
    """Say whether a sum in another currency stands in the way: an end without money needs none, nor does a void."""
    if p.final or p.charge_proved:
        return False
    if reading.phase is Phase.CLOSED_PAID:
        return True
    return reading.phase in (Phase.OPEN, Phase.APPROVED) and p.state in _SUM_NEEDED


def _let_go_for_certain(p: Payment, reading: Reading) -> bool:
    """Rule 6, the one exception: after our void was answered any status but open is voided, unless we charged."""
    if not (p.void_answered and p.terms.capabilities.void_proof_is_any_other_status):
        return False
    if reading.phase in (Phase.OPEN, Phase.APPROVED):
        return False
    charged = reading.phase is Phase.CLOSED_PAID and p.settle_sent > 0 and reading.paid == p.settle_minor
    return not charged


def _attention(p: Payment, why: str, charged: bool = False) -> Payment:
    if p.state is PayState.DISOWNED and not charged:
        return p
    return replace(p, state=PayState.ATTENTION, why=why, charge_proved=p.charge_proved or charged)


def _charged(p: Payment, reading: Reading, at: Moment) -> Payment:
    """The service has the money as ours."""
    paid = reading.paid
    if p.state is PayState.SETTLED:
        return p
    if paid is None or paid <= 0:
        return p  # a required field is missing: not yes
    proved = replace(p, charge_proved=True, paid=paid)
    if p.complete is not None:
        proved = replace(proved, saw_paid=True)
    if p.state in NOT_CHARGED or p.state is PayState.RECORDED:
        return _attention(proved, "charged_after_end", charged=True)  # the till decides: rule 13 or a person
    if p.state is PayState.ATTENTION:
        return proved  # a look has proved a charge: from here only a person accepts it
    expected = p.settle_minor if p.settle_sent else p.due
    if paid != expected:
        if p.state is PayState.DISOWNED:
            return replace(proved, state=PayState.SETTLED)
        return _attention(proved, "sum", charged=True)
    asked = p.cancel is not None and not p.kept and not p.give_back and p.settle_sent == 0
    if asked and p.terms.capabilities.one_step and p.state is not PayState.DISOWNED:
        return _attention(replace(proved, approved=p.approved or at), TOO_LATE, charged=True)  # rule 7: keep, or back
    return replace(proved, state=PayState.SETTLED)


def _approved(p: Payment, reading: Reading, asked: Moment, at: Moment) -> Payment:
    fits = sum_fits(p, reading.due) and (reading.paid is None or reading.paid == reading.due)
    if p.complete is not None:
        p = replace(p, saw_paid=True)
    match p.state:
        case PayState.OPENING | PayState.DOUBT_OPEN | PayState.WAITING | PayState.APPROVED:
            if not fits or reading.due is None:
                return _attention(p, "sum")
            if reading.note == TABLE_CHANGED:
                return _attention(
                    replace(p, approved=p.approved or at), TABLE_CHANGED
                )  # what the customer sees on the table is another bill
            late = p.approved is None and spent(p.created, at) >= p.terms.approve_s
            return replace(
                p,
                state=PayState.APPROVED,
                due=reading.due,
                approved=p.approved or at,
                just_in_time=p.just_in_time or late,
            )
        case PayState.SETTLING | PayState.DOUBT_SETTLE:
            if not fits or reading.due is None:
                return _attention(p, "sum")
            if reading.note == TABLE_CHANGED:
                return _attention(p, TABLE_CHANGED)
            again = p.terms.capabilities.settle_again is Repeat.EACH_LOOK
            if p.settle_refused and again and p.settle_sent >= SETTLES_MOST:
                return _attention(p, "settle_refused")
            state = PayState.APPROVED if p.settle_refused and again else PayState.DOUBT_SETTLE
            return _seen_again(replace(p, state=state, due=reading.due), p.settle_over, asked)
        case PayState.VOIDING | PayState.DOUBT_VOID:
            return _seen_again(replace(p, state=PayState.DOUBT_VOID), p.void_over, asked)
        case PayState.DISOWNED:
            return _seen_again(p, p.void_over, asked)
        case PayState.DECLINED | PayState.EXPIRED | PayState.VOIDED | PayState.REFUSED:
            return _after_end(p, "approved_after_end")
    return p


def _open(p: Payment, reading: Reading, asked: Moment) -> Payment:
    match p.state:
        case PayState.OPENING | PayState.DOUBT_OPEN | PayState.WAITING | PayState.APPROVED:
            if reading.due is None:
                return replace(p, state=PayState.WAITING)
            if not sum_fits(p, reading.due):
                return _attention(p, "sum")
            if p.complete_at is not None and reading.due > p.due:
                p = replace(p, complete_at=None)  # the money in the cashier's hand may be too little now
            return replace(p, state=PayState.WAITING, due=reading.due)
        case PayState.VOIDING | PayState.DOUBT_VOID:
            return _seen_again(replace(p, state=PayState.DOUBT_VOID), p.void_over, asked)
        case PayState.DISOWNED:
            return _seen_again(p, p.void_over, asked)
        case PayState.DECLINED | PayState.EXPIRED | PayState.VOIDED | PayState.REFUSED:
            return _after_end(p, "open_after_end")
        case PayState.SETTLED:
            return _unpaid_again(p)
    return p


def _unpaid_again(p: Payment) -> Payment:
    """A settled payment reads unpaid: by our own refund, or its money went back by itself (rule 14)."""
    if not p.terms.capabilities.failed_settle_gives_back:
        return p
    if p.left > 0:
        return replace(p, money_gone=True)
    unsure = any(r.state is not RefundState.REFUNDED and r.counts for r in p.refunds)
    return replace(p, unpaid_again=True) if unsure else p  # a person who decides the refund tells which


def _after_end(p: Payment, why: str) -> Payment:
    """It was over and is not: voided again (rule 14). Should it be charged, it goes back, but not for goods."""
    return replace(p, state=PayState.DISOWNED, why=why, give_back=p.give_back or not p.handed_out)


def _closed_unpaid(p: Payment, reading: Reading) -> Payment:
    """Closed with a sum and no money there: recorded if we took it at the till, else it went back."""
    if p.state is PayState.SETTLED:
        return _unpaid_again(p)
    if p.state is PayState.RECORDED or p.state in NOT_CHARGED:
        return p
    ours = p.state in (PayState.SETTLING, PayState.DOUBT_SETTLE) and not p.let_go
    in_order = ours and p.unpaid_sent and p.complete is not None and not p.saw_paid and p.void_sent == 0
    if in_order and reading.paid == p.due:
        if p.restarted:
            return p  # a person says whether the cash was taken
        return replace(p, state=PayState.RECORDED, paid=p.due)
    return replace(p, state=PayState.VOIDED)


def _ended(p: Payment, reading: Reading) -> Payment:
    if p.state is PayState.SETTLED:
        return _unpaid_again(p)
    if p.final or p.charge_proved:
        return p
    counts = p.terms.capabilities.settle_again is Repeat.EACH_LOOK
    if p.settle_sent and counts and reading.settle_count is None:
        return p  # it may have been charged before it ended, and the service does not count
    return replace(p, state=_ENDS[reading.phase])


def _seen_again(p: Payment, over: Moment | None, asked: Moment) -> Payment:
    """Remember a look, begun after the doubtful request had ended, that shows the payment still there."""
    if over is None or earlier(asked, over):
        return p
    return replace(p, still_there=(p.still_there[0], asked) if p.still_there else (asked,))


def earlier(one: Moment, other: Moment) -> bool:
    """Say whether a moment came before another, by the monotonic clock where both have it.

    A moment without one was read from the journal: it was before this run, whatever the wall clock did since.
    """
    if one.mono is not None and other.mono is not None:
        return one.mono < other.mono
    if (one.mono is None) != (other.mono is None):
        return one.mono is None
    return one.at < other.at
