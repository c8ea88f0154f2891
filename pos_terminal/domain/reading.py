"""What a payment service said, in our words: an offer to pay, or how a payment stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from pos_terminal.domain.errors import Trace

TABLE_CLOSED = "table_closed"  # the bill is gone from its table; its code can still be paid
TABLE_CHANGED = "table_changed"  # another bill took its place there: what is approved of it is not taken


class Phase(StrEnum):
    """How a payment stands at the service; each service's words are translated in its rail."""

    OPEN = "open"  # can be paid, nothing is held
    APPROVED = "approved"  # held or promised, not ours
    CLOSED_PAID = "closed_paid"  # the money of `paid` is ours
    CLOSED_UNPAID = "closed_unpaid"  # ended with a sum and no money there: recorded, or given back
    VOIDED = "voided"  # ended with nothing
    DECLINED = "declined"  # the customer said no
    EXPIRED = "expired"  # nobody said yes in time
    UNKNOWN = "unknown"  # words we do not know: not yes, and not no (PAYMENTS.md rule 6)


@dataclass(frozen=True, slots=True)
class Extra:
    """A charge beyond the one that pays: the service let the same payment be paid again. Minor units."""

    settle_id: str
    minor: int
    refunded: int | None = None  # None where the service does not tell


@dataclass(frozen=True, slots=True)
class Reading:
    """One look at a payment. Sums are minor units; None where the service does not tell.

    `due` is what is to be paid now (loyalty may have lowered it), `paid` what was paid or charged.
    `settle_count` counts charges where the service counts them. `id` is the service's own id of the
    payment, `settle_id` that of the charge, needed for its refund. `note` is what a person should know beside it.
    """

    phase: Phase
    due: int | None = None
    paid: int | None = None
    refunded: int | None = None
    settle_count: int | None = None
    currency: str | None = None
    words: str = ""
    id: str = ""
    settle_id: str = ""
    extra: tuple[Extra, ...] = ()  # where a payment can be paid twice, everything but the charge of `settle_id`
    note: str = ""
    held_until: datetime | None = None  # approved: when the hold ends by itself, where the service tells
    trace: Trace = field(default_factory=Trace)


@dataclass(frozen=True, slots=True)
class Offer:
    """What the customer is shown: the QR's text, the code to tell payments apart, and the first reading."""

    reference: str  # the service's id, needed for every later call
    qr_text: str
    session_code: str
    reading: Reading
