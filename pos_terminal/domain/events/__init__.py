"""Every change there is: one dataclass a kind, journalled before it is believed.

Kinds are never changed, only added or given a higher version with an upcaster. Sums are minor units of
the till's currency, rates and percents hundredths of a percent, quantities thousandths.
"""

from __future__ import annotations

from pos_terminal.domain.events.base import (
    Event,
)
from pos_terminal.domain.events.basket import (
    BasketCleared,
    BasketDiscounted,
    BasketRestored,
    LineAdded,
    LineDiscounted,
    LineNoted,
    LinePriceChanged,
    LineQuantityChanged,
    LineRemoved,
    LineRestored,
    PriceSource,
    SaleStarted,
)
from pos_terminal.domain.events.envelope import (
    Draft,
    Entry,
    Envelope,
)
from pos_terminal.domain.events.paper import (
    DocumentFailed,
    DocumentPrinted,
    DocumentQueued,
)
from pos_terminal.domain.events.payment import (
    AccountChanged,
    ApprovalGivenBack,
    ApprovalKept,
    AttentionAccepted,
    CallAnswered,
    CallSent,
    CancelAsked,
    CashConfirmed,
    CompleteAsked,
    Op,
    Outcome,
    PaymentCreated,
    PaymentDecided,
    PaymentDisowned,
    PaymentGivenUp,
    PaymentOffScreen,
    PaymentOnScreen,
    PaymentRead,
    PaymentRechecked,
)
from pos_terminal.domain.events.refund import (
    OwedClosed,
    OwedListed,
    RefundDecided,
    RefundRequested,
)
from pos_terminal.domain.events.sale import (
    CashTendered,
    ExternalTendered,
    HandedOver,
    LoyaltyGranted,
    ParkedDeleted,
    SaleCancelled,
    SaleClosed,
    SaleGivenUp,
    SaleParked,
    SaleRecalled,
    SaleSetAside,
    SaleTakenUp,
    TenderingLeft,
    TenderingStarted,
)
from pos_terminal.domain.events.till import (
    DrawerOpened,
    JournalOpened,
    TillStarted,
)

KINDS: dict[str, type[Event]] = {kind.kind: kind for kind in Event.__subclasses__()}

__all__ = [
    "KINDS",
    "AccountChanged",
    "ApprovalGivenBack",
    "ApprovalKept",
    "AttentionAccepted",
    "BasketCleared",
    "BasketDiscounted",
    "BasketRestored",
    "CallAnswered",
    "CallSent",
    "CancelAsked",
    "CashConfirmed",
    "CashTendered",
    "CompleteAsked",
    "DocumentFailed",
    "DocumentPrinted",
    "DocumentQueued",
    "Draft",
    "DrawerOpened",
    "Entry",
    "Envelope",
    "Event",
    "ExternalTendered",
    "HandedOver",
    "JournalOpened",
    "LineAdded",
    "LineDiscounted",
    "LineNoted",
    "LinePriceChanged",
    "LineQuantityChanged",
    "LineRemoved",
    "LineRestored",
    "LoyaltyGranted",
    "Op",
    "Outcome",
    "OwedClosed",
    "OwedListed",
    "ParkedDeleted",
    "PaymentCreated",
    "PaymentDecided",
    "PaymentDisowned",
    "PaymentGivenUp",
    "PaymentOffScreen",
    "PaymentOnScreen",
    "PaymentRead",
    "PaymentRechecked",
    "PriceSource",
    "RefundDecided",
    "RefundRequested",
    "SaleCancelled",
    "SaleClosed",
    "SaleGivenUp",
    "SaleParked",
    "SaleRecalled",
    "SaleSetAside",
    "SaleStarted",
    "SaleTakenUp",
    "TenderingLeft",
    "TenderingStarted",
    "TillStarted",
]
