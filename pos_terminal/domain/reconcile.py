"""What a service says of a payment that is over, held beside what the till says; pure."""

from __future__ import annotations

from pos_terminal.domain.events import PaymentRead, ReconciledRow
from pos_terminal.domain.payment import NOT_CHARGED, Payment, PayState
from pos_terminal.domain.reading import Phase, Reading

ONLY_OURS, ONLY_THEIRS, SUMS_DIFFER = "only_ours", "only_theirs", "sums_differ"
STILL_OPEN, UNREACHABLE = "still_open", "unreachable"
RAIL_OFF = "rail_off"


def to_ask(payment: Payment) -> bool:
    """Say whether a payment is over and may have reached its service: what is open is being asked anyway."""
    return payment.final and not payment.never_sent


def ours(payment: Payment) -> int:
    """Return what the till says that the service has of it, in minor units."""
    if payment.state is PayState.SETTLED:
        return payment.paid - payment.refunded
    return (payment.paid or payment.due) if payment.state is PayState.RECORDED else 0


def differs(payment: Payment, read: PaymentRead) -> ReconciledRow | None:
    """Return how the service's word differs from ours, None when both say the same."""
    mine = ours(payment)
    reading = read.reading or (read.found.reading if read.found is not None else None)
    if reading is None:
        if not read.not_found:
            return row_of(payment, UNREACHABLE, mine, read.failed)
        return row_of(payment, ONLY_OURS, 0, read.failed) if mine else None
    if reading.phase is Phase.UNKNOWN:
        return row_of(payment, UNREACHABLE, mine, reading.words)
    theirs = _theirs(payment, reading)
    other_money = reading.currency is not None and reading.currency != payment.currency and theirs
    if payment.state in NOT_CHARGED and reading.phase in (Phase.OPEN, Phase.APPROVED):
        return row_of(payment, STILL_OPEN, reading.due or 0, reading.words)
    if theirs != mine or other_money:
        return row_of(payment, SUMS_DIFFER, theirs, reading.words)
    return None


def _theirs(payment: Payment, reading: Reading) -> int:
    recorded = payment.state is PayState.RECORDED
    if recorded and reading.phase is Phase.CLOSED_UNPAID:
        return payment.paid or payment.due if reading.paid is None else reading.paid
    if recorded or reading.phase is not Phase.CLOSED_PAID:
        return 0
    back = payment.refunded if reading.refunded is None else reading.refunded
    return (reading.paid or 0) - back


def row_of(payment: Payment, what: str, theirs: int, words: str = "") -> ReconciledRow:
    return ReconciledRow(
        payment=payment.id,
        reference=payment.reference,
        rail=payment.terms.rail,
        what=what,
        ours=ours(payment),
        theirs=theirs,
        words=words[:120],
        number=payment.number,
        title=payment.terms.title,
    )
