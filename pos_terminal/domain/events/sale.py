"""A sale from Pay on: tenders, loyalty, its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pos_terminal.domain.events.base import Event


@dataclass(frozen=True, slots=True)
class SaleParked(Event):
    kind: ClassVar[str] = "sale.parked"
    name: str


@dataclass(frozen=True, slots=True)
class SaleRecalled(Event):
    kind: ClassVar[str] = "sale.recalled"


@dataclass(frozen=True, slots=True)
class ParkedDeleted(Event):
    kind: ClassVar[str] = "sale.parked_deleted"


@dataclass(frozen=True, slots=True)
class TenderingStarted(Event):
    """Pay was pressed: lines and total are frozen, the sale has its number."""

    kind: ClassVar[str] = "sale.tendering"
    number: str
    total: int


@dataclass(frozen=True, slots=True)
class TenderingLeft(Event):
    kind: ClassVar[str] = "sale.back"


@dataclass(frozen=True, slots=True)
class SaleSetAside(Event):
    """The sale left the screen with a payment still open; the next customer is served."""

    kind: ClassVar[str] = "sale.set_aside"


@dataclass(frozen=True, slots=True)
class SaleTakenUp(Event):
    """A set-aside sale is on the screen again."""

    kind: ClassVar[str] = "sale.taken_up"


@dataclass(frozen=True, slots=True)
class CashTendered(Event):
    """Cash for a share. `minor` pays the share, `rounding` is the cash rounding it was raised or lowered by."""

    kind: ClassVar[str] = "tender.cash"
    minor: int
    received: int
    change: int
    rounding: int = 0
    payment: str = ""  # the SWiP order whose loyalty it was taken with


@dataclass(frozen=True, slots=True)
class ExternalTendered(Event):
    """A card on the bank's own terminal; never card digits, only the slip's reference."""

    kind: ClassVar[str] = "tender.external"
    minor: int
    reference: str
    payment: str = ""


@dataclass(frozen=True, slots=True)
class LoyaltyGranted(Event):
    """A service lowered the sum: a discount on the sale, written when the payment settles."""

    kind: ClassVar[str] = "sale.loyalty"
    minor: int
    payment: str


@dataclass(frozen=True, slots=True)
class SaleClosed(Event):
    """Paid in full. The receipt number is gap-free and given in this event's transaction."""

    kind: ClassVar[str] = "sale.closed"
    receipt: str
    total: int
    spread: tuple[tuple[str, int], ...]  # line id -> net sum after every discount and loyalty
    tax: tuple[tuple[int, int, int], ...]  # rate, gross, tax
    late: bool = False  # settled without the customer present
    rounding: int = 0


@dataclass(frozen=True, slots=True)
class SaleGivenUp(Event):
    """The shares taken so far go back, then the sale is cancelled."""

    kind: ClassVar[str] = "sale.given_up"


@dataclass(frozen=True, slots=True)
class SaleCancelled(Event):
    kind: ClassVar[str] = "sale.cancelled"
    reason: str


@dataclass(frozen=True, slots=True)
class HandedOver(Event):
    """A person answered the card of a late settled payment: the goods went out."""

    kind: ClassVar[str] = "sale.handed_over"
