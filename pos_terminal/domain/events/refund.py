"""Money back of one payment, and money that must go back by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pos_terminal.domain.events.base import Event


@dataclass(frozen=True, slots=True)
class RefundRequested(Event):
    kind: ClassVar[str] = "refund.requested"
    refund: str
    minor: int
    reason: str
    automatic: bool = False  # given back by rule 13, no person asked for it
    charge: str = ""  # a second charge, which never paid the sale and stands in no sum of it


@dataclass(frozen=True, slots=True)
class RefundDecided(Event):
    """A manager decided a refund in doubt, with the evidence."""

    kind: ClassVar[str] = "refund.decided"
    refund: str
    done: bool
    evidence: str


@dataclass(frozen=True, slots=True)
class HeldCancelled(Event):
    """A person lets a held payment or an open order go: the last look comes, then it is voided."""

    kind: ClassVar[str] = "payment.held_cancelled"
    reason: str


@dataclass(frozen=True, slots=True)
class HeldCharged(Event):
    """A person charges a held payment; `minor` is what is taken of it, 0 all of it."""

    kind: ClassVar[str] = "payment.held_charged"
    minor: int = 0


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
