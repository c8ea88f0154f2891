"""A payment as the screens show it: which phase, which steps, what may be done."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from pos_terminal.app.desk import Desk
from pos_terminal.app.paying import override_note
from pos_terminal.app.present_goods import fault_reference, goods_of
from pos_terminal.app.views import CheckingView, PaymentPhase, StepView
from pos_terminal.app.views import PaymentView as View
from pos_terminal.domain.decide import settle_by_passed
from pos_terminal.domain.moment import Moment, spent
from pos_terminal.domain.payment import NOT_CHARGED, Payment, PayState
from pos_terminal.domain.payment_events import off_too_long, overdue
from pos_terminal.domain.payment_reading import TOO_LATE
from pos_terminal.domain.reading import Phase
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.sale import SaleState

S, P = PayState, PaymentPhase
ASIDE = frozenset({P.UNKNOWN, P.ATTENTION, P.ASK_CASH, P.GIVING_BACK})
UNSURE_AFTER = 2  # looks that failed in a row before "we are checking" is said at the end of the time


def phase_of(p: Payment, now: Moment) -> PaymentPhase:
    """Return what the screen says of a payment (DESIGN.md section 9)."""
    match p.state:
        case S.CREATED | S.OPENING:
            return P.CANCELLING if p.cancel else P.CREATING
        case S.WAITING:
            return _waiting(p, now)
        case S.APPROVED:
            return _approved(p, now)
        case S.SETTLING:
            return P.CHARGING
        case S.DOUBT_SETTLE:
            return _doubt_settle(p, now)
        case S.DOUBT_OPEN:
            return P.UNKNOWN
        case S.VOIDING:
            return _letting_go(p)
        case S.DOUBT_VOID:
            return P.UNKNOWN if p.failures or not p.void_answered else _letting_go(p)
        case S.ATTENTION:
            asked = p.why == TOO_LATE and not p.give_back and not settle_by_passed(p, now)
            return P.TOO_LATE if asked else P.ATTENTION
        case S.DISOWNED:
            return P.GIVING_BACK
        case S.SETTLED:
            return _settled(p)
        case S.RECORDED:
            return P.APPROVED
        case S.DECLINED | S.EXPIRED | S.VOIDED | S.REFUSED:
            return _not_charged(p)


def _waiting(p: Payment, now: Moment) -> PaymentPhase:
    if p.cancel:
        return P.CANCELLING if p.failures < UNSURE_AFTER else P.UNKNOWN
    if p.complete_at is not None:
        return P.CHARGING
    if overdue(p, now):
        return P.ENDING if p.failures < UNSURE_AFTER else P.UNKNOWN
    return P.LOYALTY if p.loyalty else P.WAITING


def _approved(p: Payment, now: Moment) -> PaymentPhase:
    if p.give_back or (settle_by_passed(p, now) and not p.terms.hold):
        return P.CANCELLING
    if p.cancel and not p.kept:
        return P.TOO_LATE
    if off_too_long(p, now) and not p.kept:
        return P.LATE
    if p.terms.hold and not p.kept:
        return P.HELD
    return P.CHARGING if p.failures < UNSURE_AFTER else P.UNKNOWN


def _doubt_settle(p: Payment, now: Moment) -> PaymentPhase:
    if p.unpaid_sent and p.restarted and p.phase is Phase.CLOSED_UNPAID and not p.saw_paid:
        return P.ASK_CASH
    if p.phase is Phase.APPROVED and off_too_long(p, now) and not p.kept and not p.let_go:
        return P.LATE
    return P.UNKNOWN


def _letting_go(p: Payment) -> PaymentPhase:
    return P.CANCELLING if p.cancel or p.give_back else P.ENDING


def _settled(p: Payment) -> PaymentPhase:
    if p.let_go:
        return P.GIVEN_BACK if p.refunded + p.by_hand >= p.paid else P.GIVING_BACK
    if p.complete is not None and p.saw_paid:
        return P.TAKE_CASH_BACK
    if p.just_in_time:
        return P.JUST_IN_TIME
    return P.RECOVERED if p.was_doubt else P.APPROVED


def _not_charged(p: Payment) -> PaymentPhase:
    if p.complete is not None or p.unpaid_sent:
        return P.NO_LOYALTY
    if p.state is S.DECLINED:
        return P.DECLINED
    if p.state is S.REFUSED:
        return P.REFUSED if not p.cancel else P.CANCELLED
    if p.cancel or p.give_back:
        return P.CANCELLED
    if p.settle_sent and p.was_doubt:
        return P.NOT_PAID
    return P.EXPIRED


def payment_view(desk: Desk, p: Payment) -> View:
    now = desk.now()
    phase = phase_of(p, now)
    can = p.terms.capabilities
    waiting = phase in (P.WAITING, P.LOYALTY)
    left = p.terms.approve_s - spent(p.created, now)
    return View(
        id=p.id,
        sale=p.sale,
        rail=p.terms.rail,
        title=p.terms.title,
        phase=phase,
        number=p.number,
        minor=p.minor,
        due=p.due,
        paid=p.paid,
        loyalty=p.loyalty,
        qr_text=p.qr_text if waiting else "",
        session_code=p.session_code,
        table=p.table_name,
        note=p.note if waiting else "",
        phone_shows_code=can.phone_shows_code,
        reference=p.reference,
        ends_at=(now.mono or 0.0) + max(left, 0.0) if waiting else 0.0,
        lasts_s=p.terms.approve_s,
        poll_s=next((every for until, every in p.terms.poll if until == 0 or p.terms.approve_s - left < until), 2.0),
        next_look_at=desk.next_look.get(p.id, 0.0) if phase in ASIDE else 0.0,
        looks=p.looks,
        last_look=_clock(desk, p.looked),
        words=p.words,
        steps=_steps(desk, p, phase),
        can_cancel=waiting or phase is P.CREATING,
        can_change_rail=waiting,
        can_check=not p.final and p.in_flight is None,
        can_set_aside=phase in ASIDE or (phase in (P.ENDING, P.CANCELLING) and p.failures > 0),
        can_leave_open=waiting,
        can_override=phase in (P.UNKNOWN, P.ATTENTION) and p.in_flight is None and p.live,
        override_note=override_note(p),
        cash_with_loyalty=can.cash_with_loyalty and waiting,
        offline=p.failures > 0 and not p.final,
        reason=p.why,
        cash_received=p.complete.received if p.complete else 0,
        rest=_rest(desk, p),
        goods=goods_of(desk, p),
        holds=p.goods is not None and not can.one_step,
        dispensing=p.goods is not None and p.goods.begun and not p.goods.over,
        fault_reference=fault_reference(p),
    )


def _rest(desk: Desk, p: Payment) -> int:
    """Return what is still to be paid of a sale that a settled payment is only a part of."""
    sale = desk.state.sales.get(p.sale)
    return desk.due(sale) if p.pays and sale is not None and sale.state is SaleState.TENDERING else 0


def _clock(desk: Desk, moment: Moment | None) -> str:
    return clock(desk, moment.at) if moment is not None else ""


def clock(desk: Desk, at: datetime) -> str:
    return at.astimezone(ZoneInfo(desk.rules.shop.timezone)).strftime("%H:%M:%S")


def _steps(desk: Desk, p: Payment, phase: PaymentPhase) -> tuple[StepView, ...]:
    """Return the four steps of a payment: created, approved, charged, receipt."""
    opened = bool(p.reference)
    approved = p.approved is not None or p.settle_sent > 0 or p.charge_proved
    created = StepView(
        "created", _word(opened, p.state in (S.CREATED, S.OPENING), p.state is S.DOUBT_OPEN), _at(desk, p)
    )
    approve = StepView(
        "approve",
        _word(approved, opened and not approved, phase is P.UNKNOWN and opened and not approved),
        _clock(desk, p.approved),
    )
    lost = phase is P.UNKNOWN and p.settle_sent > 0
    charge = StepView(
        "charge",
        _word(p.state is S.SETTLED, approved and phase is not P.ATTENTION, lost),
        _clock(desk, p.doubt_since),
        p.looks,
    )
    receipt = StepView("answer" if phase is P.UNKNOWN else "receipt", "done" if p.pays else "todo")
    return (created, approve, charge, receipt)


def _at(desk: Desk, p: Payment) -> str:
    return clock(desk, p.created.at)


def _word(done: bool, now: bool, lost: bool) -> str:
    return "lost" if lost else "done" if done else "now" if now else "todo"


# --- the list of payments that are off the screen or want a person


def checking_rows(desk: Desk) -> tuple[CheckingView, ...]:
    now = desk.now()
    rows = []
    for p in desk.state.payments.values():
        what = _row_word(desk, p, now)
        if what:
            rows.append(
                CheckingView(
                    payment=p.id,
                    sale=p.sale,
                    number=p.number,
                    rail=p.terms.rail,
                    title=p.terms.title,
                    minor=p.paid or p.due or p.minor,
                    what=what,
                    since=clock(desk, (p.doubt_since or p.created).at),
                )
            )
    return tuple(rows)


def _row_word(desk: Desk, p: Payment, now: Moment) -> str:
    sale = desk.state.sales.get(p.sale)
    if p.owed:
        return "owed"
    if any(r.state is RefundState.DOUBT for r in p.every_refund):
        return "refund_doubt"
    if p.money_gone:
        return "money_gone"
    if p.state is S.SETTLED:
        if p.let_go:
            return "giving_back" if p.left or p.refunded + p.by_hand < p.paid else ""
        return "settled_late" if sale is not None and sale.late and not sale.handed_over and not p.refunds else ""
    if p.state in NOT_CHARGED:
        aside = sale is not None and sale.aside and not sale.ended and desk.live_payment(sale) is None
        return "not_paid" if aside and sale is not None and sale.payments[-1] == p.id else ""
    if p.final or p.id == desk.state.screen.outcome:
        return ""
    phase = phase_of(p, now)
    words = {P.LATE: "approved_late", P.HELD: "held", P.ATTENTION: "attention", P.WAITING: "open", P.LOYALTY: "open"}
    return words.get(phase, "checking")
