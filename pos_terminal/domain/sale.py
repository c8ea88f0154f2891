"""A sale: selling, then tendering with frozen lines, then closed or cancelled; a fold of its events."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from pos_terminal.domain import basket as baskets
from pos_terminal.domain import events as ev
from pos_terminal.domain import returns as back
from pos_terminal.domain.basket import Basket, Totals, totals
from pos_terminal.domain.events import Entry
from pos_terminal.domain.returns import Return


class SaleState(StrEnum):
    SELLING = "selling"
    PARKED = "parked"
    TENDERING = "tendering"  # lines are frozen
    GIVING_UP = "giving_up"  # taken shares go back, then it is cancelled
    CLOSED = "closed"
    CANCELLED = "cancelled"
    RETURNED = "returned"  # goods that came back without a receipt


ENDED = frozenset({SaleState.CLOSED, SaleState.CANCELLED, SaleState.RETURNED})


@dataclass(frozen=True, slots=True)
class Tender:
    """Money taken without a network: cash or external. Minor units; `rounding` is the cash rounding."""

    rail: str
    minor: int
    received: int = 0
    change: int = 0
    rounding: int = 0
    reference: str = ""
    payment: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sale:
    id: str
    state: SaleState = SaleState.SELLING
    started: datetime | None = None
    basket: Basket = field(default_factory=Basket)
    operator: str = ""
    number: str = ""
    total: int = 0  # frozen at Pay, before loyalty
    name: str = ""  # of a parked basket
    parked_at: datetime | None = None
    aside: bool = False  # off the screen with a payment still open
    tenders: tuple[Tender, ...] = ()
    payments: tuple[str, ...] = ()
    frozen_for: tuple[str, ...] = ()  # payments asked for the lines as they are frozen now
    loyalty: tuple[tuple[str, int], ...] = ()  # payment -> what its service took off
    receipt: str = ""
    closed_at: datetime | None = None
    spread: tuple[tuple[str, int], ...] = ()
    tax: tuple[tuple[int, int, int], ...] = ()
    paid: int = 0
    late: bool = False
    handed_over: bool = False
    returns: tuple[Return, ...] = ()

    @property
    def open_return(self) -> Return | None:
        """The return that is on its way; another one waits until its end is known."""
        return next((one for one in self.returns if one.open), None)

    @property
    def loyalty_sum(self) -> int:
        return sum(minor for _, minor in self.loyalty)

    @property
    def rounding(self) -> int:
        return sum(tender.rounding for tender in self.tenders)

    @property
    def ended(self) -> bool:
        return self.state in ENDED

    def totals(self, tax_included: bool = True) -> Totals:
        return totals(self.basket, self.loyalty_sum, tax_included)


def apply(sale: Sale | None, entry: Entry) -> Sale:
    """Fold one journal row into its sale; a sale begins with any row that names it."""
    event, envelope = entry.event, entry.envelope
    if sale is None:
        sale = Sale(id=envelope.sale, started=envelope.at, operator=envelope.operator)
    if isinstance(event, ev.GoodsMissing):
        return replace(sale, basket=baskets.apply(sale.basket, event), total=sale.total - event.minor)
    changed = baskets.apply(sale.basket, event)
    if changed is not sale.basket:
        return replace(sale, basket=changed)
    match event:
        case ev.SaleParked(name=name):
            return replace(sale, state=SaleState.PARKED, name=name, parked_at=envelope.at)
        case ev.SaleRecalled():
            return replace(sale, state=SaleState.SELLING)
        case ev.ParkedDeleted() | ev.SaleCancelled():
            return replace(sale, state=SaleState.CANCELLED, aside=False)
        case ev.TenderingStarted(number=number, total=total):
            return replace(sale, state=SaleState.TENDERING, number=number, total=total)
        case ev.GoodsPaid():
            return replace(sale, state=SaleState.TENDERING, aside=True)
        case ev.TenderingLeft():
            return replace(sale, state=SaleState.SELLING, frozen_for=())
        case ev.SaleSetAside():
            return replace(sale, aside=True)
        case ev.SaleTakenUp():
            return replace(sale, aside=False)
        case ev.PaymentCreated():
            asked = (*sale.frozen_for, envelope.payment)
            return replace(sale, payments=(*sale.payments, envelope.payment), frozen_for=asked)
        case ev.CashTendered():
            tender = Tender(
                "cash",
                event.minor,
                event.received,
                event.change,
                event.rounding,
                payment=event.payment,
                at=envelope.at,
            )
            return replace(sale, tenders=(*sale.tenders, tender))
        case ev.ExternalTendered():
            tender = Tender("external", event.minor, reference=event.reference, payment=event.payment, at=envelope.at)
            return replace(sale, tenders=(*sale.tenders, tender))
        case ev.ReturnTendered(minor=minor, return_id=which):
            return replace(sale, tenders=(*sale.tenders, Tender(back.EXCHANGE, minor, reference=which)))
        case ev.ReturnStarted(mode=back.NO_RECEIPT):
            returned = replace(sale, state=SaleState.RETURNED, closed_at=envelope.at)
            return replace(returned, returns=back.apply(sale.returns, entry))
        case ev.ReturnStarted() | ev.ReturnPaid() | ev.ReturnClosed():
            return replace(sale, returns=back.apply(sale.returns, entry))
        case ev.LoyaltyGranted(minor=minor, payment=payment):
            return replace(sale, loyalty=(*sale.loyalty, (payment, minor)))
        case ev.SaleGivenUp():
            return replace(sale, state=SaleState.GIVING_UP)
        case ev.SaleClosed():
            return replace(
                sale,
                state=SaleState.CLOSED,
                receipt=event.receipt,
                closed_at=envelope.at,
                spread=event.spread,
                tax=event.tax,
                paid=event.total,
                late=event.late,
                aside=False,
            )
        case ev.HandedOver():
            return replace(sale, handed_over=True)
    return sale
