"""What the till needs of its records, its catalogue and its people's PINs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pos_terminal.domain.events import Draft, Entry, SlotTold
from pos_terminal.domain.people import People
from pos_terminal.domain.product import Match, Product
from pos_terminal.domain.shift import Shift


class CatalogBroken(Exception):
    """The catalogue cannot be read; what was sold from it is safe, it stands in the journal."""


class CatalogInOtherCurrency(CatalogBroken):
    """Its prices are sums of another currency than the till's, so nothing is sold at them."""

    def __init__(self, theirs: str) -> None:
        super().__init__(theirs)
        self.theirs = theirs


class JournalBroken(Exception):
    """The journal could not be written: payments are off. `what` is a problem code."""

    def __init__(self, what: str, words: str) -> None:
        super().__init__(words)
        self.what = what


class JournalRefused(Exception):
    """Writing this would break a rule of the till (a second live payment, a number used twice): nothing was written."""

    def __init__(self, what: str, words: str) -> None:
        super().__init__(words)
        self.what = what


class Journal(Protocol):
    """Append-only; what append returned is on disk."""

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """Write all or nothing, in one transaction, flushed. JournalBroken when it cannot."""

    def entries(self, after: int = 0) -> Sequence[Entry]:
        """Return all rows after a sequence number, in order."""

    def open_entries(self) -> Sequence[Entry]:
        """Return, in order, the rows of every sale and payment that is not finished, and the till's first row."""

    def sale_entries(self, sale: str) -> Sequence[Entry]:
        """Return the rows of one sale and its payments, in order."""

    def story(self, sale: str) -> Sequence[Entry]:
        """Return the rows of one sale and, between them, the till's starts, which put payments in doubt."""

    def last_at(self) -> datetime | None:
        """Return the time of the last row, UTC."""

    def last_row(self) -> int:
        """Return the sequence number of the last row."""

    def last_closed(self) -> str:
        """Return the id of the sale that was closed last; empty where there is none."""

    def people(self) -> People:
        """Return who may work at the till, who is signed in, and how often each PIN was wrong."""

    def stock(self) -> Mapping[str, SlotTold]:
        """Return what is known of the slots of a machine, by their names."""

    def next_number(self, series: str) -> int:
        """Return the number that the next row of a series (sale, receipt) will carry."""

    def settings_known(self) -> str:
        """Return the hash of the last settings that this till knows; empty where none was ever written down."""

    def shift(self) -> Shift:
        """Return what happened since the last Z."""

    def z(self, number: str = "") -> Entry | None:
        """Return the row of a Z; without a number the last one."""

    def ended_payments(self, after: int, most: int) -> Sequence[tuple[str, str, str]]:
        """Return the final payments that changed after a row, the latest so many: each with its sale and rail."""

    def taken_since(self, since: datetime) -> int:
        """Return what payments begun since then have taken or may still take, in minor units."""

    def knows(self, rail: str, payment: str, reference: str) -> bool:
        """Say whether any payment of this journal has a service's id, or has our id and no service's id yet."""

    def proof(self, entry: Entry) -> str:
        """Return the 8 characters of a row's hash that its receipt bears."""

    def tidy(self) -> None:
        """Do what can be done while nobody waits; never raises."""

    def room(self) -> bool:
        """Say whether there is disk enough to open another payment (PAYMENTS.md rule 1)."""

    def well(self) -> bool:
        """Say whether a row could be written now, flushed; tried by writing what changes nothing. Never raises."""

    def close(self) -> None: ...


class PinsBroken(Exception):
    """The PINs could not be read, checked or kept; no try is counted. `what` is a problem code."""

    def __init__(self, what: str, words: str = "") -> None:
        super().__init__(words or what)
        self.what = what


class Pins(Protocol):
    """PINs by operator, kept as hashes only. Every call hashes, so it belongs in a worker. PinsBroken."""

    def set(self, operator: str, pin: str) -> None: ...

    def verify(self, candidates: Sequence[str], pin: str) -> str:
        """Return the operator among the candidates whose PIN it is; empty where it is nobody's."""


@dataclass(frozen=True, slots=True)
class Category:
    name: str
    count: int


class Catalog(Protocol):
    """Products; every call is a short indexed read, and raises CatalogBroken when it cannot be made."""

    def by_barcode(self, code: str) -> Match | None:
        """Look a scan up: exact, then GTIN forms, then variable weight and price codes, then SKU."""

    def by_sku(self, sku: str) -> Product | None: ...

    def search(self, text: str, limit: int = 50) -> tuple[Product, ...]: ...

    def categories(self) -> tuple[Category, ...]: ...

    def in_category(self, name: str, limit: int = 60, after: str = "") -> tuple[Product, ...]: ...

    def favourites(self, limit: int = 60) -> tuple[Product, ...]: ...

    def version(self) -> int: ...

    def close(self) -> None: ...
