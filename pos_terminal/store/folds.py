"""What the rows of a transaction mean for the read tables: the domain's own folds, written down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Protocol

from pos_terminal.domain import payment_events
from pos_terminal.domain import sale as sales
from pos_terminal.domain.actions import Finish
from pos_terminal.domain.decide import decide
from pos_terminal.domain.events import Entry, OwedClosed, OwedListed, TillStarted
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.people import PEOPLE_EVENTS, People
from pos_terminal.domain.people import apply as apply_people
from pos_terminal.domain.refund import OPEN_STATES
from pos_terminal.domain.sale import Sale, SaleState
from pos_terminal.domain.shift import Shift
from pos_terminal.domain.shift_counts import Told
from pos_terminal.store.codec import to_ms
from pos_terminal.store.listed import ListedRow, listed_rows
from pos_terminal.store.people_rows import PeopleRow, changed_rows
from pos_terminal.store.shift_rows import ShiftFold, ShiftRow
from pos_terminal.store.slot_rows import SlotRow, slot_rows


@dataclass(frozen=True, slots=True)
class SaleRow:
    """A row of `sales`; sums in minor units, times in UTC milliseconds."""

    id: str
    state: str
    number: str
    receipt: str
    total: int
    operator: str
    name: str
    started: int
    at: int
    late: bool
    open: bool
    folded_to: int


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A row of `payments`; sums in minor units, times in UTC milliseconds."""

    id: str
    sale: str
    rail: str
    state: str
    minor: int
    paid: int
    currency: str
    reference: str
    number: str
    live: bool
    final: bool
    open: bool
    created: int
    at: int
    folded_to: int


SaleChange = SaleRow | PaymentRow | ListedRow
RowChange = SaleChange | PeopleRow | ShiftRow | SlotRow


class Past(Protocol):
    """What stands in the journal already."""

    def story(self, sale: str) -> Sequence[Entry]:
        """Return the rows of a sale and, between them, the till's starts, which put payments in doubt."""

    def paying(self) -> Sequence[str]:
        """Return the sales that have an open payment."""

    def shift(self) -> Shift:
        """Return the current shift."""

    def people(self) -> People:
        """Return the people of the till."""


class Fold(Protocol):
    """Turns the rows of one transaction into rows to put into the read tables, payments that ended first."""

    def changes(self, entries: Sequence[Entry], past: Past) -> Sequence[RowChange]: ...

    def forget(self) -> None:
        """The transaction was not written: what was learnt from it is not true."""


@dataclass(frozen=True, slots=True)
class _Folded:
    """A sale with its payments, as far as the rows go."""

    sale: Sale
    payments: tuple[Payment, ...] = ()
    owed: frozenset[str] = frozenset()  # payments whose money is listed as owed

    @property
    def told(self) -> Told:
        return Told(self.sale, self.payments)


class DomainFold:
    """Folds with `domain.sale` and `domain.payment`; keeps what is open in memory and reads the rest back."""

    def __init__(self) -> None:
        self._known: dict[str, _Folded] = {}
        self._rows: dict[tuple[type[SaleChange], str], SaleChange] = {}
        self._shift: Shift | None = None
        self._people: People | None = None

    def changes(self, entries: Sequence[Entry], past: Past) -> Sequence[RowChange]:
        touched: dict[str, Entry] = {}
        shift = ShiftFold(self._shift or past.shift())
        for entry in entries:
            shift.take(entry)
            names = [entry.envelope.sale] if entry.envelope.sale else []
            if isinstance(entry.event, TillStarted):
                names = sorted({*past.paying(), *touched})
            for sale in names:
                before = self._of(sale, past)
                after = self._known[sale] = _apply(before, entry)
                touched[sale] = entry
                shift.count(entry, before.told if before else None, after.told)
        self._shift = shift.shift
        changed: list[RowChange] = [row for sale, last in touched.items() for row in self._changed(sale, last)]
        changed += [*self._people_rows(entries, past), *shift.rows(), *slot_rows(entries)]
        return sorted(changed, key=lambda row: isinstance(row, PaymentRow) and row.live)

    def forget(self) -> None:
        self._known.clear()
        self._rows.clear()
        self._people = None
        self._shift = None

    def _people_rows(self, entries: Sequence[Entry], past: Past) -> list[PeopleRow]:
        about = [entry for entry in entries if isinstance(entry.event, PEOPLE_EVENTS)]
        if not about:
            return []
        before = self._people if self._people is not None else past.people()
        self._people = reduce(apply_people, about, before)
        return changed_rows(before, self._people)

    def _of(self, sale: str, past: Past) -> _Folded | None:
        if sale in self._known:
            return self._known[sale]
        folded = None
        for entry in past.story(sale):
            folded = _apply(folded, entry)
        return folded

    def _changed(self, sale: str, last: Entry) -> list[SaleChange]:
        folded = self._known[sale]
        rows = _rows(folded, last)
        changed = [row for row in rows if not _same(row, self._rows.get((type(row), row.id)))]
        if any(row.open for row in rows if not isinstance(row, ListedRow)):
            self._rows.update(((type(row), row.id), row) for row in changed)
        else:
            self._known.pop(sale)
            for row in rows:
                self._rows.pop((type(row), row.id), None)
        return changed


def _apply(folded: _Folded | None, entry: Entry) -> _Folded:
    event, envelope = entry.event, entry.envelope
    if isinstance(event, TillStarted):
        assert folded is not None
        at = Moment(envelope.at)
        return replace(folded, payments=tuple(payment_events.step(p, event, at) for p in folded.payments))
    sale = sales.apply(folded.sale if folded else None, entry)
    if folded is None:
        folded = _Folded(sale)
    payments, owed = folded.payments, folded.owed
    if envelope.payment:
        before = next((p for p in payments if p.id == envelope.payment), None)
        after = payment_events.apply(before, entry)
        payments = tuple(after if p.id == after.id else p for p in payments) if before else (*payments, after)
        if isinstance(event, OwedListed):
            owed |= {envelope.payment}
        elif isinstance(event, OwedClosed):
            owed -= {envelope.payment}
    return _Folded(sale, payments, owed)


def _same(row: SaleChange, before: SaleChange | None) -> bool:
    return before is not None and replace(before, at=row.at, folded_to=row.folded_to) == row


def _rows(folded: _Folded, last: Entry) -> list[SaleChange]:
    at, seq, sale = to_ms(last.envelope.at), last.envelope.seq, folded.sale
    now = Moment(last.envelope.at)
    open_payments = {p.id for p in folded.payments if p.id in folded.owed or _payment_open(p, now)}
    unanswered = sale.late and not sale.handed_over and not any(p.refunds for p in folded.payments)
    rows: list[SaleChange] = [
        SaleRow(
            id=sale.id,
            state=sale.state.value,
            number=sale.number,
            receipt=sale.receipt,
            total=_total(sale),
            operator=sale.operator,
            name=sale.name,
            started=to_ms(sale.started or last.envelope.at),
            at=at,
            late=sale.late,
            open=not sale.ended or unanswered or sale.open_return is not None or bool(open_payments),
            folded_to=seq,
        )
    ]
    for payment in folded.payments:
        rows.append(
            PaymentRow(
                id=payment.id,
                sale=payment.sale,
                rail=payment.terms.rail,
                state=payment.state.value,
                minor=payment.minor,
                paid=payment.paid,
                currency=payment.currency,
                reference=payment.reference,
                number=payment.number,
                live=payment.live,
                final=payment.final,
                open=payment.id in open_payments,
                created=to_ms(payment.created.at),
                at=at,
                folded_to=seq,
            )
        )
    return [*rows, *listed_rows(sale, folded.payments, seq)]


def _total(sale: Sale) -> int:
    if sale.state is SaleState.CLOSED:
        return sale.paid
    return sale.totals().total if sale.state is SaleState.PARKED else sale.total


def _payment_open(payment: Payment, now: Moment) -> bool:
    """Say whether a start must take the payment up: not final, money on its way back, or still to be read again."""
    if not payment.final or payment.money_gone or any(refund.state in OPEN_STATES for refund in payment.every_refund):
        return True
    return not isinstance(decide(payment, now), Finish)
