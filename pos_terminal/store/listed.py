"""The payments page's rows: one for each payment, and for each tender without a network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.sale import Sale, SaleState, Tender
from pos_terminal.domain.standing import Standing, group_of, standing_of
from pos_terminal.store.codec import to_ms

TITLES = {"cash": "Cash", "external": "Card"}


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of `listed`; sums in minor units, times in UTC milliseconds."""

    id: str
    sale: str
    at: int
    number: str
    serial: int
    receipt: str
    rail: str
    title: str
    standing: str
    part: str
    minor: int
    refunded: int
    reference: str
    code: str
    operator: str
    folded_to: int


def listed_rows(sale: Sale, payments: Sequence[Payment], seq: int) -> Iterator[ListedRow]:
    for payment in payments:
        yield _of_payment(sale, payment, seq)
    for nth, tender in enumerate(sale.tenders):
        yield _of_tender(sale, nth, tender, seq)


def _of_payment(sale: Sale, payment: Payment, seq: int) -> ListedRow:
    standing = standing_of(payment)
    settled = payment.state is PayState.SETTLED
    return ListedRow(
        id=payment.id,
        sale=sale.id,
        at=to_ms(payment.created.at),
        number=payment.number,
        serial=_serial(payment.number),
        receipt=sale.receipt,
        rail=payment.terms.rail,
        title=payment.terms.title,
        standing=standing.value,
        part=group_of(standing).value,
        minor=payment.paid if settled else payment.due or payment.minor,
        refunded=payment.refunded,
        reference=payment.reference,
        code=payment.session_code,
        operator=payment.operator or sale.operator,
        folded_to=seq,
    )


def _of_tender(sale: Sale, nth: int, tender: Tender, seq: int) -> ListedRow:
    minor = tender.minor + tender.rounding
    back = minor if sale.state in (SaleState.GIVING_UP, SaleState.CANCELLED) else 0
    standing = Standing.REFUNDED if back else Standing.APPROVED
    at = tender.at or sale.started
    assert at is not None
    return ListedRow(
        id=f"{sale.id}#{nth}",
        sale=sale.id,
        at=to_ms(at),
        number=sale.number,
        serial=_serial(sale.number),
        receipt=sale.receipt,
        rail=tender.rail,
        title=TITLES.get(tender.rail, tender.rail),
        standing=standing.value,
        part=group_of(standing).value,
        minor=minor,
        refunded=back,
        reference=tender.reference,
        code="",
        operator=sale.operator,
        folded_to=seq,
    )


def _serial(number: str) -> int:
    """Return the last part of a sale's number, which people say aloud: 1043 of 2-1043."""
    last = number.rpartition("-")[2]
    return int(last) if last.isascii() and last.isdigit() and len(last) < 16 else 0
