"""What the till leaves to its workers; nothing here waits, and the results come to the inbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pos_terminal.domain.receipt import Document


class Paper(Protocol):
    """The print queue: never blocks; the result comes to the inbox as a PrintReport."""

    def submit(self, name: str, sale: str, document: Document) -> None: ...


class Lookup(Protocol):
    """Catalogue reads for the screen, in the reader thread; results come to the inbox."""

    def search(self, text: str) -> None: ...

    def foresee(self, text: str) -> None:
        """Search for what may be asked next; the report is that of a search."""

    def show(self, category: str) -> None: ...


@dataclass(frozen=True, slots=True)
class PaymentsQuery:
    """What the payments page wants to see: `part` is a domain.standing.Group or empty, times are UTC.

    `after` is the key of the last row that is shown; `digits` those of the currency, for a sum as text.
    """

    text: str = ""
    part: str = ""
    rail: str = ""
    since: datetime | None = None
    until: datetime | None = None
    after: str = ""
    digits: int = 2


@dataclass(frozen=True, slots=True)
class ListedPayment:
    """One payment, or one tender without a network; sums in minor units, `at` is its beginning in UTC."""

    id: str
    sale: str
    at: datetime
    number: str
    receipt: str
    rail: str
    title: str
    standing: str  # a domain.standing.Standing
    minor: int
    refunded: int
    reference: str
    session_code: str
    operator: str
    key: str


@dataclass(frozen=True, slots=True)
class PaymentsAnswer:
    """One page, newest first; `counts` are of the same day and rail: filter, count, whether there are more."""

    query: PaymentsQuery
    rows: tuple[ListedPayment, ...]
    more: bool
    counts: tuple[tuple[str, int, bool], ...]


class Ledger(Protocol):
    """Reads of payments long past, in the reader thread; results come to the inbox."""

    def payments(self, query: PaymentsQuery) -> None: ...

    def payment(self, row: str) -> None: ...
