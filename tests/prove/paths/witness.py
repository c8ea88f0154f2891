"""The rules as an observer beside the till checks them: what may be sent, and what must be true in every state."""

from __future__ import annotations

from pos_terminal.domain.events import CallSent, Op
from pos_terminal.domain.moment import spent
from pos_terminal.domain.payment import FINAL, NOT_CHARGED, Payment, PayState
from pos_terminal.domain.reading import Phase
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.terms import Repeat
from tests.prove.paths.bill import Service
from tests.prove.paths.state import Lane, Witness
from tests.prove.paths.table import NOW, SETTLES

UNSEEN = Witness()
FRESH, APART = 1, 2
THERE = (Phase.OPEN.value, Phase.APPROVED.value)


def looked(witness: Witness, phase: str, due: int | None, asked_ago: int) -> Witness:
    """Return what the observer knows after a look that was answered now, and begun so many ticks ago."""
    proofs, first = witness.proofs, witness.first
    if phase == Phase.UNKNOWN:
        pass  # not yes, and not no: what was seen before it still counts
    elif phase not in THERE:
        proofs, first = 0, 0
    elif proofs == 0:
        proofs, first = 1, asked_ago
    elif proofs == 1 and first - asked_ago >= APART:
        proofs = 2
    return Witness(phase, due or 0, 0, proofs, first, False, witness.gone)


def counting(state: PayState, witness: Witness) -> Witness:
    """Return what may still be held against a call in this state: nothing after the end, little once a void is out."""
    if state in FINAL:
        return UNSEEN
    first = witness.first if witness.proofs == 1 else 0
    if state in SETTLES:
        return witness._replace(first=first)
    return Witness(proofs=witness.proofs, first=first)


def may_send(p: Payment, call: CallSent, lane: Lane, service: Service) -> str:
    """Return which rule forbids a call; empty when none does."""
    match call.op:
        case Op.OPEN:
            return "created twice" if p.opened is not None and p.retry_from is None else ""
        case Op.SETTLE:
            return _may_settle(p, call.minor, lane.witness)
        case Op.VOID:
            return _may_void(p, lane.witness)
        case Op.REFUND | Op.RELEASE:
            return _may_refund(p, call)
    return ""


def _may_settle(p: Payment, minor: int, seen: Witness) -> str:
    if seen.gone or p.let_go or p.state in (PayState.DISOWNED, PayState.ATTENTION):
        return "settled what was let go (rule 7)"
    if p.void_sent:
        return "a sum after a void (rule 7)"
    if p.off_s(NOW) > p.terms.late_settle_s and not p.kept:
        return "settled by itself after too long off the screen (rule 9)"
    since = (p.approved or p.created) if p.terms.settle_by_from_approval else p.created
    if spent(since, NOW) > p.terms.settle_by_s and not p.terms.hold:
        return "settled after settle-by (rule 8)"
    if seen.phase != Phase.APPROVED or seen.age > FRESH:
        return "settled without a fresh look that read approved (rules 3 and 5)"
    if minor != seen.due or not p.minor * p.terms.loyalty_max_percent <= minor * 100 <= p.minor * 100:
        return "settled another sum than was read and allowed (rule 5)"
    if p.settle_sent:
        return _may_repeat(p, seen)
    return ""


def _may_repeat(p: Payment, seen: Witness) -> str:
    match p.terms.capabilities.settle_again:
        case Repeat.NEVER:
            return "settled again where nothing may be repeated (rule 3)"
        case Repeat.TWO_LOOKS if seen.proofs < 2 or p.settle_sent > 1:
            return "settled again without two looks apart (rule 3)"
        case Repeat.EACH_LOOK if seen.proofs < 1:
            return "settled again without a look (rule 3)"
    return ""


def _may_void(p: Payment, seen: Witness) -> str:
    if p.charge_proved:
        return "a void after a charge was proved (table of states)"
    if seen.cancelled and p.state is PayState.WAITING:
        return "given up on cancel without the last look (rule 7)"
    deadline = p.terms.approve_s
    if p.state is PayState.WAITING and p.qr_text and p.cancel is None and spent(p.created, NOW) - seen.age < deadline:
        return "given up on time-out without the last look (rule 7)"
    again = p.terms.capabilities.void_again
    if p.void_sent and (again is Repeat.NEVER or seen.proofs < (2 if again is Repeat.TWO_LOOKS else 1)):
        return "voided again without the looks that the table asks for (rule 3)"
    return ""


def _may_refund(p: Payment, call: CallSent) -> str:
    one = next((r for r in p.refunds if r.id == call.refund), None)
    if one is None or p.state is not PayState.SETTLED:
        return "a refund of nothing (rule 11)"
    if sum(r.minor for r in p.refunds if r.counts) > p.paid:
        return "refunds exceed what was settled (rule 11)"
    if any(r.state in (RefundState.DOUBT, RefundState.SENDING) for r in p.refunds if r is not one):
        return "a refund while another is in doubt (rule 11)"
    if one.tries and not p.terms.capabilities.refund_repeat_is_refused:
        return "a refund sent again to a service that pays twice (rule 11)"
    return ""


def lane_wrong(p: Payment, lane: Lane) -> str:
    """Return what is wrong about one payment and the truth at its service; empty when all is well."""
    bill = lane.bill
    counted = sum(r.minor for r in p.refunds if r.counts)
    if bill.captures > 1:
        return "captured twice"
    if bill.net < 0 or bill.refunded > bill.captured:
        return "more was given back than was taken"
    if bill.refunded > counted:
        return "more was refunded than the journal knows"
    if p.state is PayState.SETTLED and counted > p.paid:
        return "refunds exceed what was settled"
    if p.state is PayState.SETTLED and (bill.captures < 1 or p.paid != bill.captured):
        return f"settled with {p.paid}, and the service has captured {bill.captured}"
    if p.state is PayState.RECORDED and bill.captured:
        return "recorded as money of the till, and the service has captured it"
    if p.state in NOT_CHARGED and bill.net > 0 and not p.terms.capabilities.one_step:  # there customers charge
        return f"{p.state}, and the service has {bill.net}"
    if bill.state != "none" and (p.opened is None or p.never_sent):
        return "the service has a payment that the journal never sent"
    unpaid = 1 if p.unpaid_sent else 0
    if bill.settles > p.settle_sent or bill.voids > p.void_sent or bill.unpaid_closes > unpaid:
        return "the service has heard a call that the journal does not know"
    return ""
