"""X and Z as documents: the shift as it stands, or a closed one as its row says it."""

from __future__ import annotations

from pos_terminal.app.desk import Desk
from pos_terminal.app.present_payment import checking_rows
from pos_terminal.domain.events import CarriedPayment, Entry, ShiftClosed
from pos_terminal.domain.payment import PayState
from pos_terminal.domain.sale import SaleState
from pos_terminal.domain.shift_report import PREVIEW, ShiftReport

# What a row of the waiting list is called on a Z; the others are over, or only want a word from a person.
WHAT = {
    "checking": "checking",
    "attention": "checking",
    "refund_doubt": "checking",
    "giving_back": "checking",
    "approved_late": "held",
    "held": "held",
    "open": "open",
    "owed": "owed",
    "money_gone": "gone",
}


def carried_payments(desk: Desk) -> tuple[CarriedPayment, ...]:
    """Return the payments that move to the next shift, and taken shares of sales that are not closed."""
    rows = [
        CarriedPayment(row.payment, row.number, row.title, row.minor, WHAT[row.what])
        for row in checking_rows(desk)
        if row.what in WHAT
    ]
    known = {row.payment for row in rows}
    for payment in desk.state.payments.values():
        sale = desk.state.sales.get(payment.sale)
        shown = payment.id == desk.state.screen.outcome and not payment.final
        share = payment.state is PayState.SETTLED and payment.pays and sale is not None
        if payment.id not in known and (shown or (share and sale is not None and sale.state is SaleState.TENDERING)):
            minor = payment.paid or payment.due or payment.minor
            rows.append(CarriedPayment(payment.id, payment.number, payment.terms.title, minor, "open"))
    return tuple(rows)


def parked_baskets(desk: Desk) -> int:
    return sum(sale.state is SaleState.PARKED for sale in desk.state.sales.values())


def report_of(desk: Desk, *, blind: bool = False, as_z: bool = False) -> ShiftReport:
    """Return the shift as it stands now: an X, or what its Z would say."""
    shift, rules = desk.state.shift, desk.rules
    count = desk.state.screen.count
    return ShiftReport(
        shop=rules.shop,
        number=shift.number,
        at=desk.clock.now(),
        totals=shift.totals.without_sums if blind else shift.totals,
        z=PREVIEW if as_z else "",
        opened_at=shift.opened_at or shift.began,
        opened_by=shift.opened_by,
        operator=desk.operator,
        cash=0 if blind else shift.cash,
        expected=None if blind else shift.expected,
        counted=sum(value * pieces for value, pieces in count) if as_z else None,
        carried=carried_payments(desk),
        differing=tuple(desk.asking.rows.values()),
        parked=parked_baskets(desk),
        test=rules.test,
    )


def report_of_z(desk: Desk, entry: Entry) -> ShiftReport:
    """Return a closed shift as it was: nothing of it is added up anew."""
    event = entry.event
    assert isinstance(event, ShiftClosed)
    return ShiftReport(
        shop=desk.rules.shop,
        number=event.number,
        at=entry.envelope.at,
        totals=event.totals,
        z=event.z,
        opened_at=event.opened_at,
        opened_by=event.opened_by,
        operator=entry.envelope.operator,
        cash=event.cash,
        expected=event.expected,
        counted=event.counted,
        count=event.count,
        note=event.note,
        carried=event.named,
        differing=event.differing,
        parked=event.parked,
        test=desk.rules.test,
        proof=desk.journal.proof(entry),
    )
