"""One payment's timeline: what was sent and answered, told from the journal's rows, never a secret."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from pos_terminal.app.desk import Desk
from pos_terminal.app.letting_go import can_cancel, held
from pos_terminal.app.paying import may_arrive_s
from pos_terminal.app.ports import ListedPayment
from pos_terminal.app.views import PaymentDetail, PaymentRowView, TimelineRow
from pos_terminal.domain import events as ev
from pos_terminal.domain import payment_events
from pos_terminal.domain import sale as sales
from pos_terminal.domain.actions import Ask
from pos_terminal.domain.decide import cannot_give_back, decide
from pos_terminal.domain.dispense import Drop
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.events import Entry, Outcome
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.refund import Refund, RefundState
from pos_terminal.domain.sale import Sale, SaleState

FAILED = frozenset({Outcome.REFUSED, Outcome.NOT_SUPPORTED, Outcome.MISCONFIGURED})
LOST = frozenset({Outcome.UNSENT, Outcome.UNCERTAIN, Outcome.BUSY})


def detail(desk: Desk, row: ListedPayment, shown: PaymentRowView, entries: Sequence[Entry]) -> PaymentDetail:
    """Return what the page shows of one payment; `entries` are its sale's, with the till's starts among them."""
    sale, payment = fold(row.id, entries)
    payment = desk.state.payments.get(row.id, payment)  # what is open is known better in memory
    closed = sale is not None and sale.state is SaleState.CLOSED
    why = _why_no_refund(payment) if payment is not None else ""
    chargeable = payment is not None and held(payment)
    doubt = (
        next((r for r in payment.every_refund if r.state is RefundState.DOUBT), None) if payment is not None else None
    )
    return PaymentDetail(
        row=shown,
        receipt=row.receipt,
        basket=payment.minor if payment is not None else row.minor,
        loyalty=payment.loyalty if payment is not None else 0,
        refunded=row.refunded,
        operator=row.operator,
        reference=row.reference,
        session_code=row.session_code,
        timeline=_timeline(desk, row.id, entries),
        can_reprint=closed,
        can_reprint_refund=any(one.closed and one.closed.receipt for one in (sale.returns if sale else ())),
        can_refund=closed and row.refunded < row.minor and (payment is None or (payment.pays and payment.left > 0)),
        why_no_refund=why,
        can_cancel=payment is not None and can_cancel(payment) and payment.cancel is None,
        can_charge=chargeable,
        held_until=_held_until(desk, payment),
        charge_less=chargeable and payment is not None and payment.terms.capabilities.settle_less,
        can_check=payment is not None and not payment.final and payment.in_flight is None,
        other_till=_other_till(desk, row.number),
        doubt=doubt.id if doubt is not None else "",
        doubt_minor=doubt.minor if doubt is not None else 0,
        decide_from=_decide_from(desk, doubt),
        must_decide=payment is not None and _gone(desk, payment),
    )


def fold(payment_id: str, entries: Sequence[Entry]) -> tuple[Sale | None, Payment | None]:
    """Fold a sale's own story and one of its payments."""
    sale: Sale | None = None
    payment: Payment | None = None
    for entry in entries:
        if isinstance(entry.event, ev.TillStarted):
            if payment is not None:
                payment = payment_events.step(payment, entry.event, Moment(entry.envelope.at))
            continue
        sale = sales.apply(sale, entry)
        if entry.envelope.payment and entry.envelope.payment == payment_id:
            payment = payment_events.apply(payment, entry)
    return sale, payment


def _held_until(desk: Desk, payment: Payment | None) -> str:
    """Return when the hold ends by itself, HH:MM, with its day where that is not today."""
    if payment is None or payment.held_until is None or payment.state is not PayState.APPROVED:
        return ""
    zone = ZoneInfo(desk.rules.shop.timezone)
    end = payment.held_until.astimezone(zone)
    today = desk.clock.now().astimezone(zone).date()
    return end.strftime("%H:%M" if end.date() == today else "%d.%m. %H:%M")


def _why_no_refund(payment: Payment) -> str:
    why = cannot_give_back(payment) if payment.state is PayState.SETTLED else ""
    return f"refund_{why}" if why else ""


def _other_till(desk: Desk, number: str) -> str:
    """Return the label of the till that took it, where it was not this one."""
    label = number.rpartition("-")[0].partition(".")[0]  # a new series of this till is no other till
    return label if label and label != desk.rules.shop.till_label else ""


def _decide_from(desk: Desk, doubt: Refund | None) -> float:
    """Return the monotonic second from which a refund in doubt may be decided; 0: at once, or there is none."""
    if doubt is None or doubt.sent is None:
        return 0.0
    left = may_arrive_s(desk, doubt.sent)
    return desk.clock.monotonic() + left if left > 0 else 0.0


def _gone(desk: Desk, payment: Payment) -> bool:
    """Say whether no look tells any more what became of a payment."""
    action = decide(payment, desk.now())
    return isinstance(action, Ask) and action.what == "gone"


def _timeline(desk: Desk, row_id: str, entries: Sequence[Entry]) -> tuple[TimelineRow, ...]:
    """Return what happened, oldest first; a call and its answer are one row, at the answer's time."""
    rows: list[TimelineRow] = []
    asked: TimelineRow | None = None  # a call that waits for its answer
    due = 0
    for entry in entries:
        if entry.envelope.payment and entry.envelope.payment != row_id:
            continue
        if asked is not None and isinstance(entry.event, ev.TillStarted):
            rows[rows.index(asked)] = replace(asked, state="lost")  # the answer, if there was one, was not heard
            asked = None
        row = _row(desk, entry)
        if row is None:
            continue
        match entry.event:
            case ev.PaymentCreated(minor=minor):
                due = minor
            case ev.CallSent():
                asked = row
            case ev.CallAnswered() if asked is not None:
                rows.remove(asked)
                row, asked = replace(row, sent=asked.at, minor=row.minor or asked.minor), None
            case ev.PaymentRead(reading=reading) if reading is not None and 0 < (reading.due or 0) < due:
                rows.append(replace(row, what="loyalty_applied", minor=due - (reading.due or 0)))
                due = reading.due or 0
                if row.what == "read_open":
                    continue
        rows.append(row)
    return tuple(rows)


def _row(desk: Desk, entry: Entry) -> TimelineRow | None:
    told = _told(entry)
    if told is None:
        return None
    what, state, minor, trace = told
    envelope = entry.envelope
    return TimelineRow(
        at=envelope.at.astimezone(ZoneInfo(desk.rules.shop.timezone)).strftime("%H:%M:%S"),
        what=what,
        state=state,
        minor=minor,
        operator=envelope.operator,
        approver=envelope.approver,
        words=trace.words if trace is not None else "",
        http=trace.http or 0 if trace is not None else 0,
        correlation=trace.correlation if trace is not None else "",
        reason=_reason(entry.event),
    )


def _reason(event: ev.Event) -> str:
    """Return what a person wrote down."""
    match event:
        case ev.RefundRequested(reason=reason) | ev.HeldCancelled(reason=reason) | ev.ReturnStarted(reason=reason):
            return reason
        case ev.RefundDecided(evidence=evidence) | ev.PaymentDecided(evidence=evidence):
            return evidence
        case ev.OwedClosed(how=how):
            return how
    return ""


_Told = tuple[str, str, int, Trace | None]


def _told(entry: Entry) -> _Told | None:
    """Return the sentence's name, how it ended, the sum and the trace of one row; None: not for a person."""
    match entry.event:
        case ev.CallSent(op=op, minor=minor):
            return f"{op.value}_sent", "now", minor, None
        case ev.CallAnswered(op=op, outcome=outcome, trace=trace):
            state = "failed" if outcome in FAILED else "lost" if outcome in LOST else "done"
            return f"{op.value}_{state}", state, 0, trace
        case ev.PaymentRead(reading=reading, not_found=not_found, failed=failed):
            if reading is not None:
                return f"read_{reading.phase.value}", "done", reading.due or reading.paid or 0, None
            return ("read_not_found" if not_found else "read_failed"), "lost", 0, Trace(words=failed)
        case ev.DropEnded(drop=drop):
            return _dropped(drop)
        case ev.GoodsUnpaid(minor=minor):
            return "goods_unpaid", "lost", minor, None
        case ev.GoodsPaid(minor=minor):
            return "goods_paid", "done", minor, None
        case ev.RefundRequested(minor=minor):
            return "refund_requested", "done", minor, None
        case ev.RefundDecided(done=done):
            return ("refund_decided_done" if done else "refund_decided_not_done"), "done", 0, None
        case ev.HeldCharged(minor=minor):
            return "held_charged", "done", minor, None
        case ev.OwedListed(minor=minor):
            return "owed_listed", "lost", minor, None
        case ev.PaymentDecided(charged=charged):
            return ("decided_charged" if charged else "decided_not_charged"), "done", 0, None
        case ev.CashTendered(minor=minor) | ev.ExternalTendered(minor=minor) | ev.LoyaltyGranted(minor=minor):
            return entry.event.kind.replace(".", "_"), "done", minor, None
        case ev.ReturnStarted(total=minor):
            return "return_started", "done", minor, None
        case ev.ReturnPaid(minor=minor):
            return "return_paid", "done", minor, None
        case ev.ReturnClosed(returned=minor):
            return "return_closed", "done", minor, None
        case ev.SaleClosed(total=total):
            return "sale_closed", "done", total, None
        case ev.DocumentQueued(what="copy"):
            return "reprinted", "done", 0, None
        case ev.PaymentOffScreen(left_open=left_open):
            return ("left_open" if left_open else "set_aside"), "done", 0, None
    name = PLAIN.get(type(entry.event))
    return (name, "done", 0, None) if name else None


def _dropped(drop: Drop) -> _Told:
    """What the machine's sensor said of one item: the evidence of what the customer got."""
    if drop.delivered:
        return "goods_out", "done", 0, None
    return ("goods_unknown", "lost", 0, None) if drop is Drop.UNKNOWN else ("goods_missing", "failed", 0, None)


PLAIN: dict[type[ev.Event], str] = {
    ev.PaymentCreated: "created",
    ev.CancelAsked: "cancel_asked",
    ev.HeldCancelled: "held_cancelled",
    ev.ApprovalKept: "kept",
    ev.ApprovalGivenBack: "given_back",
    ev.CompleteAsked: "complete_asked",
    ev.CashConfirmed: "cash_confirmed",
    ev.PaymentDisowned: "disowned",
    ev.AttentionAccepted: "accepted",
    ev.PaymentGivenUp: "given_up",
    ev.OwedClosed: "owed_closed",
    ev.SaleGivenUp: "sale_given_up",
    ev.SaleCancelled: "sale_cancelled",
    ev.HandedOver: "handed_over",
}
