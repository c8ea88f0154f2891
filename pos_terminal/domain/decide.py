"""What to do next with a payment: `decide`, pure (PAYMENTS.md, Functional core; rules by number below)."""

from __future__ import annotations

from pos_terminal.domain.actions import (
    Action,
    Ask,
    CloseUnpaid,
    Finish,
    GiveBack,
    GiveUp,
    HandOut,
    Look,
    Open,
    Owe,
    SendRefund,
    Settle,
    Void,
    Wait,
)
from pos_terminal.domain.goods import SPARE_S, Goods
from pos_terminal.domain.moment import Moment, spent
from pos_terminal.domain.payment import NOT_CHARGED, Payment, PayState
from pos_terminal.domain.payment_events import PAID_TWICE, off_too_long, overdue
from pos_terminal.domain.payment_reading import TOO_LATE, earlier
from pos_terminal.domain.reading import Phase
from pos_terminal.domain.refund import Refund, RefundState, may_repeat
from pos_terminal.domain.terms import LostCreate, Refunds, Repeat

FRESH_S = 2.0  # rule 5: the settled sum was read at most so long ago
APART_S = 5.0  # two looks that prove a request never arrived
GONE_S = 30 * 60.0  # rule 2: after the service's own life time a 404 is believed
SWEEP_S = (10.0, 30.0, 60.0, 300.0, 600.0)  # rule 16
LEFT_OPEN_S = 15.0
LOOKS_WHILE_OUT_S = 2.0
ARRIVES_S = 600.0  # rule 11: how long a request may take to arrive; then a person is asked
DOUBT_S = ((1.0, 0.3), (10.0, 1.0), (60.0, 2.0), (float("inf"), 5.0))  # (until s, every s) on the screen
RECHECK_S = (60.0, 300.0, 1800.0)  # rule 14
RECHECK_LOST_S = (5.0, 15.0, 45.0, 90.0, 300.0, 1800.0)  # a create that nobody answered may still arrive


def decide(p: Payment, now: Moment) -> Action:
    """Return the next action for a payment at a moment. It never looks at anything but its arguments."""
    if p.in_flight is not None:
        return Wait()
    action = _decide(p, now)
    writes = isinstance(action, Settle | CloseUnpaid | Void)
    if writes and p.retry_from is not None and not _looked_since(p, p.retry_from):
        # Turned away for now: wait, look, and only then repeat (rule 2).
        return Look(_paced(p, now, 1.0 if p.failures else 0.0), by_id=not p.reference)
    return action


def _decide(p: Payment, now: Moment) -> Action:
    match p.state:
        case PayState.CREATED:
            return GiveUp() if p.cancel else Open()
        case PayState.OPENING:
            return _opening(p, now)
        case PayState.WAITING:
            return _waiting(p, now)
        case PayState.APPROVED:
            return _approved(p, now)
        case PayState.DOUBT_OPEN:
            return _doubt_open(p, now)
        case PayState.SETTLING | PayState.DOUBT_SETTLE:
            return _doubt_settle(p, now)
        case PayState.VOIDING | PayState.DOUBT_VOID:
            return _doubt_void(p, now)
        case PayState.ATTENTION:
            return _attention(p, now)
        case PayState.DISOWNED:
            return _disowned(p, now)
        case PayState.SETTLED:
            return _settled(p, now)
        case PayState.RECORDED | PayState.DECLINED | PayState.EXPIRED | PayState.VOIDED | PayState.REFUSED:
            return _recheck(p, now)


# --- when


def settle_by_passed(p: Payment, now: Moment) -> bool:
    """Say whether the time to take an approved payment is over (rule 8)."""
    return settle_by_left(p, now) <= 0


def settle_by_left(p: Payment, now: Moment) -> float:
    """Return the seconds that are left to take an approved payment."""
    since = (p.approved or p.created) if p.terms.settle_by_from_approval else p.created
    return p.terms.settle_by_s - spent(since, now)


def _too_late_to_settle(p: Payment, now: Moment) -> bool:
    """Say whether it is let go for the time alone: not what is held for a person, nor what goods came out for."""
    return settle_by_passed(p, now) and not p.terms.hold and not p.handed_out


def _to_wait(p: Payment, now: Moment) -> float:
    return p.retry_s - spent(p.retry_from, now) if p.retry_from is not None else 0.0


def _last_look(p: Payment, now: Moment) -> Look:
    """Look at once; while the service tells nothing that could be acted on, once a second (rule 7)."""
    told = p.looked is None or p.phase in (Phase.OPEN, Phase.APPROVED)
    return Look(_paced(p, now, 0.0 if told and not p.failures else 1.0))


def _paced(p: Payment, now: Moment, interval: float) -> float:
    """Return the seconds until a look that comes an interval after the last, backed off while looks fail."""
    if (left := _to_wait(p, now)) > 0:
        return left
    if p.looked is None:
        return interval if p.looks == 0 and p.opened and spent(p.opened, now) < interval else 0.0
    backed_off = min(interval * 2 ** min(p.failures, 6), max(interval, 8.0)) if p.failures else interval
    return max(0.0, backed_off - spent(p.looked, now))


def _poll_interval(p: Payment, now: Moment) -> float:
    elapsed = spent(p.created, now)
    if not p.on_screen and p.left_open:
        return LEFT_OPEN_S
    if p.looks <= 1:  # the answer to the create counts as one
        return p.terms.first_look_s
    for until, every in p.terms.poll:
        if until == 0 or elapsed < until:
            return every
    return 2.0


def _doubt_interval(p: Payment, now: Moment) -> float:
    """Right after the doubt look often; off the screen or after minutes, sweep (rule 16)."""
    voiding = p.void_over if p.state is PayState.VOIDING else None
    since = spent(p.doubt_since or voiding or p.created, now)
    if p.on_screen and since < SWEEP_S[-2]:
        return next(every for until, every in DOUBT_S if since < until)
    return max((step for step in SWEEP_S if step <= since), default=SWEEP_S[0])


def _fresh(p: Payment, now: Moment, phase: Phase) -> bool:
    return p.looked is not None and p.phase is phase and spent(p.looked, now) <= FRESH_S


def _looked_since(p: Payment, since: Moment) -> bool:
    """Say whether the last answered look began after a moment; by our own id "not there" is an answer."""
    told = p.phase is not None or (p.missing and not p.reference)
    return p.asked is not None and told and not earlier(p.asked, since)


def _gone_for_good(p: Payment, now: Moment) -> bool:
    """Say whether no look will tell more: a 404, a word nobody knows, or an end that does not count our settle."""
    ended = p.phase in (Phase.VOIDED, Phase.DECLINED, Phase.EXPIRED) and p.settle_sent > 0
    return (p.missing or ended or p.phase is Phase.UNKNOWN) and spent(p.created, now) >= p.terms.service_life_s + GONE_S


# --- state by state


def _opening(p: Payment, now: Moment) -> Action:
    """The create was turned away for now (429): it was not processed, so it is repeated (rule 2)."""
    if p.cancel or overdue(p, now):
        return GiveUp()
    left = _to_wait(p, now)
    return Wait(left) if left > 0 else Open()


def _doubt_open(p: Payment, now: Moment) -> Action:
    lost = p.terms.capabilities.lost_create
    if lost is LostCreate.HARMLESS:
        return GiveUp()
    if lost is LostCreate.BLOCKS_DESK and p.missing and p.opened and spent(p.opened, now) >= p.terms.service_life_s:
        return GiveUp()
    if spent(p.created, now) >= p.terms.service_life_s + GONE_S:
        return GiveUp()
    if lost is LostCreate.CANCEL and p.missing and may_void(p, now):
        return Void()  # it may still be on its way: cancelled by our own id, and looked for again
    return Look(_paced(p, now, _doubt_interval(p, now)), by_id=True)


def _waiting(p: Payment, now: Moment) -> Action:
    if _gone_for_good(p, now):
        return GiveUp()
    if p.complete_at is not None and not p.saw_paid and not p.cancel and not settle_by_passed(p, now):
        # Cash with loyalty, step 2: the last look, then close once with the reduced sum.
        if _looked_since(p, p.complete_at) and _fresh(p, now, Phase.OPEN):
            return CloseUnpaid(p.due)
        return _last_look(p, now)
    no_code = not p.qr_text and p.terms.capabilities.lost_create is LostCreate.CANCEL
    if no_code and _fresh(p, now, Phase.OPEN):
        return Void()  # found after a lost create, and there is nothing to show
    if p.cancel is not None:
        if _looked_since(p, p.cancel):  # rule 7: the last look came after the cancel
            return Void()
        return _last_look(p, now)
    if overdue(p, now):
        if p.asked is not None and p.phase is not None and spent(p.created, p.asked) >= p.terms.approve_s:
            return Void()
        return _last_look(p, now)
    interval = _poll_interval(p, now)
    until_deadline = max(0.0, p.terms.approve_s - spent(p.created, now))
    return Look(min(_paced(p, now, interval), until_deadline))


def _approved(p: Payment, now: Moment) -> Action:
    if p.goods is not None:
        return _handing_out(p, p.goods, now)
    if p.give_back or _too_late_to_settle(p, now):
        return Void()
    if p.cancel is not None and not p.kept:
        return Ask("too_late", _paced(p, now, 1.0))
    if off_too_long(p, now) and not p.kept:
        return Ask("late", _paced(p, now, 2.0)) if p.terms.attended else Void()
    if p.terms.hold and not p.kept:
        return Ask("held", _paced(p, now, LEFT_OPEN_S))
    return _settle_freshly(p, now)


def _settle_freshly(p: Payment, now: Moment) -> Action:
    if _fresh(p, now, Phase.APPROVED):
        return Settle(p.charge)
    return _last_look(p, now)


def _handing_out(p: Payment, goods: Goods, now: Moment) -> Action:
    """Hold, hand out, charge what came out (rule 10); nothing came out: nothing is charged."""
    if goods.out:
        return Look(_paced(p, now, LOOKS_WHILE_OUT_S))  # its end decides, and meanwhile the reading stays fresh
    if p.give_back:
        return Void()
    over = p.cancel is not None or off_too_long(p, now) or goods.dark or settle_by_passed(p, now)
    if not over and goods.next is not None and settle_by_left(p, now) >= goods.next.longest_s + SPARE_S:
        return HandOut(goods.next.id) if _fresh(p, now, Phase.APPROVED) else _last_look(p, now)
    if not goods.delivered:
        return Void()
    return GiveUp() if _gone_for_good(p, now) else _settle_freshly(p, now)


def _doubt_settle(p: Payment, now: Moment) -> Action:
    if _gone_for_good(p, now):
        return GiveUp()
    look = Look(_paced(p, now, _doubt_interval(p, now)))
    if p.unpaid_sent:
        return _doubt_unpaid(p, now, look)
    there = p.phase in (Phase.APPROVED, Phase.OPEN)
    if p.let_go or _too_late_to_settle(p, now):
        if there and p.settle_over is not None and _looked_since(p, p.settle_over):
            return Void() if may_void(p, now) else look
        return look
    if off_too_long(p, now) and not p.kept and not p.handed_out:
        if not p.terms.attended and there:
            return Void()
        return Ask("late", look.in_s) if p.phase is Phase.APPROVED else look
    return Settle(p.charge) if may_settle_again(p, now) else look


def may_settle_again(p: Payment, now: Moment) -> bool:
    """Say whether the table lets a settle in doubt be sent again (What the rails can do)."""
    if not _fresh(p, now, Phase.APPROVED) or p.void_sent:
        return False
    match p.terms.capabilities.settle_again:
        case Repeat.EACH_LOOK:
            return bool(p.still_there) or p.settle_sent == 0
        case Repeat.TWO_LOOKS:
            return p.settle_sent + p.unpaid_sent <= 1 and _two_looks(p) and spent(p.created, now) <= p.terms.settle_by_s
    return False


def may_void(p: Payment, now: Moment) -> bool:
    """Say whether a void may be sent, the first time or again after doubt."""
    if p.void_unsupported or p.charge_proved:
        return False
    if p.void_sent == 0:
        return True
    match p.terms.capabilities.void_again:
        case Repeat.EACH_LOOK:
            return bool(p.still_there)
        case Repeat.TWO_LOOKS:
            return p.void_sent == 1 and _two_looks(p)
    return False


def _two_looks(p: Payment) -> bool:
    """Say whether two looks were far enough apart, by the monotonic clock: the wall's jumps bring nothing apart."""
    if len(p.still_there) != 2:
        return False
    first, second = (one.mono for one in p.still_there)
    return first is not None and second is not None and second - first >= APART_S


def _doubt_unpaid(p: Payment, now: Moment, look: Look) -> Action:
    """The order was closed, or may be, with money from the till: a look decides, never a repeat."""
    if p.phase is Phase.CLOSED_UNPAID and p.restarted and not p.saw_paid:
        return Ask("cash", look.in_s)
    refused_or_over = p.settle_refused or p.let_go or settle_by_passed(p, now)
    if refused_or_over and p.phase is Phase.OPEN and p.settle_over is not None and _looked_since(p, p.settle_over):
        return Void() if may_void(p, now) else look
    if p.restarted and p.phase is Phase.OPEN:
        return Void() if may_void(p, now) else look
    if p.phase is Phase.APPROVED:
        # Paid in the app after all: the cash flow is over and the app payment is settled or let go.
        if p.let_go or settle_by_passed(p, now):
            return Void() if may_void(p, now) else look
        if off_too_long(p, now) and not p.kept:
            if p.terms.attended:
                return Ask("late", look.in_s)
            return Void() if may_void(p, now) else look
        return Settle(p.charge) if may_settle_again(p, now) else look
    return look


def _doubt_void(p: Payment, now: Moment) -> Action:
    if _gone_for_good(p, now):
        return GiveUp()
    there = p.phase in (Phase.APPROVED, Phase.OPEN)
    fresh = there and p.looked is not None and spent(p.looked, now) <= FRESH_S
    after = p.void_sent == 0 or (p.void_over is not None and _looked_since(p, p.void_over))
    if fresh and after and may_void(p, now):
        return Void()
    if p.void_sent == 0 and p.missing and not p.reference and may_void(p, now):
        return Void()
    interval = 0.0 if p.void_answered and not _looked_since(p, p.void_over or p.created) else _doubt_interval(p, now)
    return Look(_paced(p, now, interval if not p.failures else max(interval, 1.0)), by_id=not p.reference)


def _attention(p: Payment, now: Moment) -> Action:
    if p.charge_proved:
        if p.goods is not None and p.goods.out:
            return Look(_paced(p, now, LOOKS_WHILE_OUT_S))  # its end decides whether the charge is earned
        if p.why == TOO_LATE and p.terms.attended and not p.give_back and not settle_by_passed(p, now):
            return Ask("too_late", _paced(p, now, 30.0))
        if p.let_go or not p.terms.attended:
            return GiveUp()  # only settled and refunded is left
        return Ask("charged", _paced(p, now, 30.0))
    if not p.reference and p.terms.capabilities.lost_create is LostCreate.HARMLESS:
        return GiveUp()
    if p.why == "gone" or _gone_for_good(p, now):
        return Ask("gone", _paced(p, now, SWEEP_S[-1])) if p.may_be_charged else GiveUp()
    if p.give_back or not p.terms.attended or settle_by_passed(p, now):
        if p.phase in (Phase.APPROVED, Phase.OPEN) and may_void(p, now):
            return Void()
        return Look(_paced(p, now, _doubt_interval(p, now)), by_id=not p.reference)
    return Ask("words", _paced(p, now, 5.0))


def _disowned(p: Payment, now: Moment) -> Action:
    by_id = not p.reference
    never_seen = by_id and p.missing and spent(p.opened or p.created, now) >= p.terms.service_life_s
    if never_seen or (by_id and p.terms.capabilities.lost_create is LostCreate.HARMLESS):
        return GiveUp()
    if _gone_for_good(p, now):
        if p.may_be_charged:
            return Ask("gone", _paced(p, now, SWEEP_S[-1]))  # the sale has let go; a person finds out
        return GiveUp()
    there = p.phase in (Phase.APPROVED, Phase.OPEN) and p.looked is not None and spent(p.looked, now) <= FRESH_S
    if there and may_void(p, now):
        return Void()
    return Look(_paced(p, now, _doubt_interval(p, now)), by_id=by_id)


def _settled(p: Payment, now: Moment) -> Action:
    if p.goods is not None and not p.let_go and not p.refunds and not p.goods.over:
        return Wait() if p.goods.next is None else HandOut(p.goods.next.id)  # paid in one step: handed out after it
    for refund in p.every_refund:
        if (action := _refund(p, refund, now)) is not None:
            return action
    if (action := _second_charge(p)) is not None:
        return action
    if p.let_go and p.left > 0:
        why = cannot_give_back(p)
        return Owe(p.left, why) if why else GiveBack(p.left)
    stuck = sum(r.minor for r in p.refunds if r.automatic and r.state is RefundState.DOUBT) if p.let_go else 0
    told = p.owed + p.by_hand - p.owed_twice
    if stuck > told:
        return Owe(stuck - told, "refund_in_doubt")
    closes = p.settle_sent + p.unpaid_sent + p.void_sent
    can = p.terms.capabilities
    again = can.pays_again or (can.failed_settle_gives_back and closes > 1)
    return _recheck(p, now) if again else Finish()


def _second_charge(p: Payment) -> Action | None:
    """Paid twice: the first is kept, the second goes back; what cannot is owed (rule 14)."""
    going = {refund.charge for refund in p.twice}
    for extra in p.extras:
        if extra.settle_id not in going:
            return GiveBack(extra.minor, extra.settle_id)
    stuck = sum(r.minor for r in p.twice if r.state in (RefundState.DOUBT, RefundState.REFUSED))
    return Owe(stuck - p.owed_twice, PAID_TWICE) if stuck > p.owed_twice else None


def cannot_give_back(p: Payment) -> str:
    """Return why the rail cannot give back what is left of a payment; empty when it can."""
    can = p.terms.capabilities
    if can.refunds is Refunds.NONE:
        return "no_refund"
    if can.refund_needs_settle_id and not p.settle_id:
        return "no_charge_id"
    if can.refunds is Refunds.ONCE and (p.shown_back or any(r.counts for r in p.refunds)):
        return "refunded_once"
    if any(r.state is RefundState.REFUSED and r.automatic for r in p.refunds):
        return "refused"
    return ""


def _refund(p: Payment, refund: Refund, now: Moment) -> Action | None:
    waiting = refund.retry_s - spent(refund.retry_from, now) if refund.retry_from else 0.0
    if refund.state is RefundState.REQUESTED or (
        refund.state is RefundState.DOUBT and may_repeat(refund, p.terms.capabilities)
    ):
        if waiting > 0:
            return Wait(waiting)
        if (look := _refund_look(p, refund, now)) is not None:
            return look
        return SendRefund(refund.id, refund.minor, refund.op, refund.reason)
    return _refund_look(p, refund, now)


def _refund_look(p: Payment, refund: Refund, now: Moment) -> Look | None:
    """A refund in doubt is looked up where the service can tell, for as long as it may still arrive (rule 11)."""
    if refund.state is not RefundState.DOUBT or refund.sent is None or not p.terms.capabilities.refund_shows:
        return None
    if not _looked_since(p, refund.retry_from or refund.sent):
        return Look(_paced(p, now, APART_S))
    over = may_repeat(refund, p.terms.capabilities) or spent(refund.sent, now) >= ARRIVES_S
    return None if over else Look(_paced(p, now, SWEEP_S[1]))


def _recheck(p: Payment, now: Moment) -> Action:
    """Not charged is checked once more (rule 14)."""
    times = RECHECK_LOST_S if p.why == "lost" else RECHECK_S
    reachable = bool(p.reference) or p.terms.capabilities.lost_create is not LostCreate.HARMLESS
    if p.never_sent or p.ended is None or not reachable or p.rechecks >= len(times):
        return Finish()
    if p.state not in NOT_CHARGED and p.state is not PayState.SETTLED:
        return Finish()
    left = times[p.rechecks] - spent(p.ended, now)
    if p.failures:
        left = max(left, _paced(p, now, 10.0))
    return Look(max(0.0, left), by_id=not p.reference, recheck=p.rechecks + 1)
