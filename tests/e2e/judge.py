"""What the services' ledger and the journal on disk say of the same sales; nobody else is believed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pos_terminal.config.paths import places
from pos_terminal.domain import payment_events
from pos_terminal.domain import sale as sales
from pos_terminal.domain.events import JournalOpened, PaymentCreated, ReturnClosed, SaleClosed, TillStarted
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import FINAL, NOT_CHARGED, Payment, PayState
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.return_plan import lines_left
from pos_terminal.domain.sale import Sale, SaleState
from pos_terminal.sandbox.control import Moved, SandboxControl
from pos_terminal.store import journal_rows as rows
from pos_terminal.store.connect import connect_readonly
from pos_terminal.store.verify import verify


@dataclass(slots=True)
class Told:
    """What one journal tells when it is folded from its first row."""

    sales: dict[str, Sale] = field(default_factory=dict)
    payments: dict[str, Payment] = field(default_factory=dict)
    receipts: list[str] = field(default_factory=list)  # of sales
    returned: list[str] = field(default_factory=list)  # receipts of what went back, in the same series

    @property
    def payment(self) -> Payment:
        """The only payment."""
        (found,) = self.payments.values()
        return found

    @property
    def states(self) -> list[PayState]:
        return [payment.state for payment in self.payments.values()]


def read(folder: Path) -> Told:
    """Fold the journal of a data folder; a damaged chain fails the test."""
    path = places(folder).journal
    assert verify(path).bad is None
    told = Told()
    connection = connect_readonly(path)
    try:
        entries = [rows.entry(row) for row in connection.execute(rows.AFTER, (0,))]
    finally:
        connection.close()
    for entry in entries:
        sale, payment, event = entry.envelope.sale, entry.envelope.payment, entry.event
        if isinstance(event, TillStarted):
            at = Moment(entry.envelope.at)
            told.payments = {pid: payment_events.step(p, event, at) for pid, p in told.payments.items()}
        if sale and not isinstance(event, JournalOpened):
            told.sales[sale] = sales.apply(told.sales.get(sale), entry)
        if payment and (payment in told.payments or isinstance(event, PaymentCreated)):
            told.payments[payment] = payment_events.apply(told.payments.get(payment), entry)
        if isinstance(event, SaleClosed):
            told.receipts.append(event.receipt)
        if isinstance(event, ReturnClosed) and event.receipt:
            told.returned.append(event.receipt)
    return told


def judge(folder: Path, control: SandboxControl, *, done: bool = True) -> Told:
    """Compare journal and ledger: nobody charged twice, nobody charged unknown, nothing called paid that is not.

    `done`: every payment must have ended; otherwise those still open are left out of the sums.
    """
    told = read(folder)
    movements = control.ledger().movements
    known = {p.reference: p for p in told.payments.values() if p.reference} | told.payments
    for moved in movements:
        if moved.id not in known:
            assert _net(movements, moved.id) == 0, f"charged for a sale that we do not know: {moved}"
    for payment in told.payments.values():
        _judge_payment(payment, movements, done)
    for sale in told.sales.values():
        _judge_sale(told, sale)
    given = [*told.receipts, *told.returned]
    assert len(set(given)) == len(given)
    numbers = sorted(int(receipt.rpartition("-")[2]) for receipt in given)
    assert numbers == list(range(1, len(numbers) + 1)), "receipt numbers have a gap"
    _judge_paper(folder, told)
    return told


def _judge_payment(p: Payment, movements: tuple[Moved, ...], done: bool) -> None:
    own = {p.reference or p.id, p.id}
    mine = [move for move in movements if move.id in own]
    again = [extra.settle_id for extra in p.extras]  # charged twice by the customer: the second is no sale's
    captures = [move.amount for move in mine if move.kind == "capture" and move.reference not in again]
    net = sum(_net(tuple(mine), identity) for identity in own)
    assert len(captures) <= 1, f"charged twice: {mine}"
    if p.state is PayState.SETTLED:
        assert captures == [p.paid], f"settled with {p.paid}, the ledger says {captures}"
        doubtful = sum(r.minor for r in p.refunds if r.state is RefundState.DOUBT)
        back = p.paid - p.refunded
        second = sum(extra.minor for extra in p.extras) - sum(
            r.minor for r in p.twice if r.state is RefundState.REFUNDED
        )
        assert second == p.owed_twice, f"{second} of a second charge is neither back nor owed"
        if any(move.kind == "capture" and move.reference in again for move in mine):  # else it is only reserved
            net -= second
        assert net in (back, back - doubtful), f"{p.refunded} given back, the ledger has {net} left of {p.paid}"
        if p.let_go and done:
            assert net == 0 or p.owed > 0, "a charge that nobody owns was kept"
    elif p.state in NOT_CHARGED or p.state is PayState.RECORDED:
        assert net == 0, f"{p.state}, but the ledger has {net}"
    elif done:
        raise AssertionError(f"not ended: {p.state} {p.why} {p.words}; the ledger has {mine}")


def _judge_sale(told: Told, sale: Sale) -> None:
    payments = [told.payments[pid] for pid in sale.payments]
    paid = sum(p.paid for p in payments if p.state is PayState.SETTLED and p.pays)
    paid += sum(tender.minor for tender in sale.tenders)
    if sale.state is SaleState.CLOSED:
        assert paid == sale.total - sale.loyalty_sum == sale.paid, f"closed with {paid} of {sale.total}"
        assert all(p.state in FINAL or p.state is PayState.DISOWNED for p in payments)
        assert sum(amount for _, amount in sale.spread) == sale.paid
        _judge_returns(sale, payments)
    elif sale.state is SaleState.TENDERING and sale.total:
        assert paid < sale.total - sale.loyalty_sum, "paid in full and not closed"


def _judge_returns(sale: Sale, payments: list[Payment]) -> None:
    """What went back fits its payments, its lines and what was handed over, and is never more than was paid."""
    assert all(0 <= one.given <= one.paid for one in lines_left(sale))
    back = sum(one.counted for one in sale.returns if not one.open)
    handed = sum(paid.minor - paid.rounding for one in sale.returns for paid in one.paid)
    assert back <= sale.paid
    if sale.open_return is None and sale.returns:
        by_rail = sum(p.refunded for p in payments if p.pays)
        assert back == by_rail + handed, f"{back} counts as gone back, {by_rail} by rail and {handed} by hand did"


def _judge_paper(folder: Path, told: Told) -> None:
    """Only closed sales and what went back have receipts; a shift has its reports."""
    papers = [path.stem.partition("-copy-")[0] for path in places(folder).receipts.glob("*.txt")]
    printed = {name for name in papers if not name.startswith(("TZ", "X-", "parked-"))}
    given = {*told.receipts, *told.returned}
    assert printed <= given, f"paper for what was not paid: {printed - given}"


def _net(movements: tuple[Moved, ...], identity: str) -> int:
    signs = {"capture": 1, "refund": -1, "cancel": -1, "release": 0}
    return sum(signs[move.kind] * move.amount for move in movements if move.id == identity)
