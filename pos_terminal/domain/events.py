"""Every change there is: one dataclass a kind, journalled before it is believed.

Kinds are never changed, only added or given a higher version with an upcaster. Sums are minor units of
the till's currency, rates and percents hundredths of a percent, quantities thousandths.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from pos_terminal.domain.discount import Discount
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.reading import Offer, Reading
from pos_terminal.domain.terms import Terms


class PriceSource(StrEnum):
    CATALOGUE = "catalogue"
    TYPED = "typed"  # an item without a catalogue price
    EMBEDDED = "embedded"  # a price or weight barcode
    OVERRIDE = "override"  # the cashier typed another price


class Op(StrEnum):
    """The calls that may bind or move money; reads are not among them."""

    OPEN = "open"
    SETTLE = "settle"
    CLOSE_UNPAID = "close_unpaid"
    VOID = "void"
    REFUND = "refund"
    RELEASE = "release"


class Outcome(StrEnum):
    """How a call ended (PAYMENTS.md rule 2)."""

    DONE = "done"
    REFUSED = "refused"
    NOT_SUPPORTED = "not_supported"
    UNSENT = "unsent"  # it certainly did not leave
    UNCERTAIN = "uncertain"
    BUSY = "busy"
    MISCONFIGURED = "misconfigured"


class Event:
    """The base of every kind; `kind` and `version` stand in the envelope."""

    __slots__ = ()
    kind: ClassVar[str]
    version: ClassVar[int] = 1


# --- the till


@dataclass(frozen=True, slots=True)
class JournalOpened(Event):
    kind: ClassVar[str] = "journal.opened"
    till: str
    label: str
    mode: str  # test or live, for ever
    currency: str
    shop: str


@dataclass(frozen=True, slots=True)
class TillStarted(Event):
    kind: ClassVar[str] = "till.started"
    program: str  # version
    settings_hash: str


@dataclass(frozen=True, slots=True)
class DrawerOpened(Event):
    kind: ClassVar[str] = "drawer.opened"
    reason: str


# --- the basket


@dataclass(frozen=True, slots=True)
class SaleStarted(Event):
    kind: ClassVar[str] = "sale.started"


@dataclass(frozen=True, slots=True)
class LineAdded(Event):
    """All that a receipt ever needs of a line; a later catalogue change alters no line."""

    kind: ClassVar[str] = "line.added"
    line: str
    sku: str
    name: str
    unit: str
    quantity: int  # thousandths
    unit_price: int
    price_source: PriceSource
    tax_rate: int
    tax_code: str = ""
    category: str = ""
    barcode: str = ""  # as read
    parent: str = ""  # options and deposits name their line
    catalogue_version: int = 0


@dataclass(frozen=True, slots=True)
class LineQuantityChanged(Event):
    kind: ClassVar[str] = "line.quantity"
    line: str
    quantity: int


@dataclass(frozen=True, slots=True)
class LinePriceChanged(Event):
    kind: ClassVar[str] = "line.price"
    line: str
    unit_price: int
    price_source: PriceSource


@dataclass(frozen=True, slots=True)
class LineNoted(Event):
    kind: ClassVar[str] = "line.note"
    line: str
    note: str


@dataclass(frozen=True, slots=True)
class LineDiscounted(Event):
    kind: ClassVar[str] = "line.discount"
    line: str
    discount: Discount | None


@dataclass(frozen=True, slots=True)
class LineRemoved(Event):
    kind: ClassVar[str] = "line.removed"
    line: str


@dataclass(frozen=True, slots=True)
class LineRestored(Event):
    """Undo: the line comes back where it stood."""

    kind: ClassVar[str] = "line.restored"
    line: str


@dataclass(frozen=True, slots=True)
class BasketDiscounted(Event):
    kind: ClassVar[str] = "basket.discount"
    discount: Discount | None


@dataclass(frozen=True, slots=True)
class BasketCleared(Event):
    kind: ClassVar[str] = "basket.cleared"


@dataclass(frozen=True, slots=True)
class BasketRestored(Event):
    """Undo of a clear: these lines come back."""

    kind: ClassVar[str] = "basket.restored"
    lines: tuple[str, ...]


# --- the sale


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


# --- a payment


@dataclass(frozen=True, slots=True)
class PaymentCreated(Event):
    kind: ClassVar[str] = "payment.created"
    minor: int
    currency: str
    terms: Terms
    number: str  # the sale's number, for the customer's screen
    whole: bool = True  # the share is the whole sale


@dataclass(frozen=True, slots=True)
class CallSent(Event):
    """The intent, on disk before the request leaves."""

    kind: ClassVar[str] = "payment.call"
    op: Op
    minor: int = 0
    attempt: int = 1
    refund: str = ""  # the refund it belongs to


@dataclass(frozen=True, slots=True)
class CallAnswered(Event):
    kind: ClassVar[str] = "payment.answer"
    op: Op
    outcome: Outcome
    offer: Offer | None = None
    reading: Reading | None = None
    code: str = ""
    retry_s: float | None = None
    refund: str = ""
    trace: Trace = field(default_factory=Trace)


@dataclass(frozen=True, slots=True)
class PaymentRead(Event):
    """A look. Journalled only when it changed something."""

    kind: ClassVar[str] = "payment.read"
    reading: Reading | None  # None: the service does not know the payment (404), or could not be asked
    found: Offer | None = None  # looked up by our id after a lost create
    not_found: bool = False
    failed: str = ""  # why there is no reading
    asked_at: datetime | None = None  # when the look began


@dataclass(frozen=True, slots=True)
class CancelAsked(Event):
    kind: ClassVar[str] = "payment.cancel_asked"
    other_way: bool = False  # the customer wants to pay another way


@dataclass(frozen=True, slots=True)
class ApprovalKept(Event):
    """A person decided that an approved payment is to be taken."""

    kind: ClassVar[str] = "payment.kept"


@dataclass(frozen=True, slots=True)
class ApprovalGivenBack(Event):
    kind: ClassVar[str] = "payment.given_back"


@dataclass(frozen=True, slots=True)
class PaymentOffScreen(Event):
    kind: ClassVar[str] = "payment.off_screen"
    left_open: bool = False
    since: datetime | None = None  # after a restart: the last moment that it is known to have been on the screen


@dataclass(frozen=True, slots=True)
class PaymentOnScreen(Event):
    kind: ClassVar[str] = "payment.on_screen"


@dataclass(frozen=True, slots=True)
class CompleteAsked(Event):
    """Cash or external with loyalty: the cashier has the money in hand and pressed Complete."""

    kind: ClassVar[str] = "payment.complete_asked"
    received: int
    external_reference: str = ""  # set: a card slip, else cash


@dataclass(frozen=True, slots=True)
class CashConfirmed(Event):
    """After a crash in the middle: did you take the cash?"""

    kind: ClassVar[str] = "payment.cash_confirmed"
    taken: bool


@dataclass(frozen=True, slots=True)
class PaymentDisowned(Event):
    kind: ClassVar[str] = "payment.disowned"
    reason: str


@dataclass(frozen=True, slots=True)
class AttentionAccepted(Event):
    """A person accepts a charge whose words or sums did not fit."""

    kind: ClassVar[str] = "payment.accepted"


@dataclass(frozen=True, slots=True)
class AccountChanged(Event):
    """Today's settings have another account than the payment's terms: no answer of it counts (rule 15)."""

    kind: ClassVar[str] = "payment.account"


@dataclass(frozen=True, slots=True)
class PaymentDecided(Event):
    """No look will tell any more whether it was charged: a manager decided, with the evidence (rule 2)."""

    kind: ClassVar[str] = "payment.decided"
    charged: bool
    evidence: str


@dataclass(frozen=True, slots=True)
class PaymentRechecked(Event):
    """One of the looks after the end (PAYMENTS.md rule 14) is done."""

    kind: ClassVar[str] = "payment.rechecked"
    nth: int


@dataclass(frozen=True, slots=True)
class PaymentGivenUp(Event):
    """The time is over and no look will tell more: what the state then means stands in the table."""

    kind: ClassVar[str] = "payment.given_up"


@dataclass(frozen=True, slots=True)
class RefundRequested(Event):
    kind: ClassVar[str] = "refund.requested"
    refund: str
    minor: int
    reason: str
    automatic: bool = False  # given back by rule 13, no person asked for it


@dataclass(frozen=True, slots=True)
class RefundDecided(Event):
    """A manager decided a refund in doubt, with the evidence."""

    kind: ClassVar[str] = "refund.decided"
    refund: str
    done: bool
    evidence: str


@dataclass(frozen=True, slots=True)
class OwedListed(Event):
    """Money that must go back by hand; stands on every Z until a manager closes it."""

    kind: ClassVar[str] = "owed.listed"
    minor: int
    why: str


@dataclass(frozen=True, slots=True)
class OwedClosed(Event):
    kind: ClassVar[str] = "owed.closed"
    how: str


# --- paper


@dataclass(frozen=True, slots=True)
class DocumentQueued(Event):
    kind: ClassVar[str] = "print.queued"
    document: str
    what: str  # receipt, copy, slip, code
    copy: int = 0


@dataclass(frozen=True, slots=True)
class DocumentPrinted(Event):
    kind: ClassVar[str] = "print.done"
    document: str


@dataclass(frozen=True, slots=True)
class DocumentFailed(Event):
    kind: ClassVar[str] = "print.failed"
    document: str
    why: str


KINDS: dict[str, type[Event]] = {kind.kind: kind for kind in Event.__subclasses__()}


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where, when and by whom; fixed from the first commit because the hash chain makes it permanent."""

    till: str
    seq: int  # gap-free
    id: str  # UUIDv7
    at: datetime  # UTC
    boot: str
    kind: str
    version: int
    sale: str
    payment: str
    operator: str
    approver: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the journal."""

    envelope: Envelope
    event: Event


@dataclass(frozen=True, slots=True)
class Draft:
    """An event on its way to the journal, before it has a number and a time."""

    event: Event
    sale: str = ""
    payment: str = ""
    operator: str = ""
    approver: str = ""
