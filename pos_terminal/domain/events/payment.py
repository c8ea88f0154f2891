"""One payment: every call, answer and look, and what people decide about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from pos_terminal.domain.errors import Trace
from pos_terminal.domain.events.base import Event
from pos_terminal.domain.reading import Offer, Reading
from pos_terminal.domain.terms import Terms


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


@dataclass(frozen=True, slots=True)
class PaymentCreated(Event):
    kind: ClassVar[str] = "payment.created"
    minor: int
    currency: str
    terms: Terms
    number: str  # the sale's number, for the customer's screen
    whole: bool = True  # the share is the whole sale
    table: str = ""  # the service's id of the table that pays
    table_name: str = ""


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
