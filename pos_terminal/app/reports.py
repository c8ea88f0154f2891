"""What comes back to the inbox from outside: answers of rails, of the catalogue, of the printer, and ticks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pos_terminal.app.health import Heard
from pos_terminal.app.ports import Listed, ListedPayment, PaymentsAnswer, Rail, Table
from pos_terminal.domain.events import CallAnswered, Entry, PaymentRead
from pos_terminal.domain.product import Product
from pos_terminal.domain.weight import Weight


class Report:
    """The base of every report."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class CallReport(Report):
    payment: str
    answer: CallAnswered
    heard: Heard | None = None


@dataclass(frozen=True, slots=True)
class LookReport(Report):
    payment: str
    read: PaymentRead
    recheck: int = 0
    heard: Heard | None = None


@dataclass(frozen=True, slots=True)
class RailsReport(Report):
    """The rails are there; payments left open may be asked about."""

    rails: Mapping[str, Rail]


@dataclass(frozen=True, slots=True)
class Tick(Report):
    """The time for a payment's next action has come."""

    payment: str


@dataclass(frozen=True, slots=True)
class TilesReport(Report):
    category: str
    categories: tuple[str, ...]
    products: tuple[Product, ...]


@dataclass(frozen=True, slots=True)
class CatalogReport(Report):
    """The catalogue could not be read for a page or a search; `theirs` is the currency of prices in another.

    `first`: it was the first page, without which a till that customers serve themselves at has nothing to sell.
    """

    theirs: str = ""
    first: bool = False


@dataclass(frozen=True, slots=True)
class LookAgain(Report):
    """Time to see whether the catalogue can be sold now."""


@dataclass(frozen=True, slots=True)
class SearchReport(Report):
    text: str
    products: tuple[Product, ...]
    barcode: bool = False


@dataclass(frozen=True, slots=True)
class PaymentsReport(Report):
    answer: PaymentsAnswer


@dataclass(frozen=True, slots=True)
class StoryReport(Report):
    """One row of the payments page with all that the journal says of its sale."""

    row: ListedPayment
    entries: Sequence[Entry]


@dataclass(frozen=True, slots=True)
class PrintReport(Report):
    document: str
    sale: str
    problem: str = ""  # empty: printed
    warning: str = ""  # printed, and there is something to say: paper low


@dataclass(frozen=True, slots=True)
class DrawerReport(Report):
    """A drawer that did not open, or a warning: it was open already, or was left open."""

    problem: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class ScaleReport(Report):
    """What lies on the scale by now; `problem` is a code in place of a weight. `reading` counts what it said."""

    reading: int
    weight: Weight | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class DeviceReport(Report):
    """How a scanner or a customer's display stands, each time that changes; an empty problem: well."""

    device: str  # a field of DevicesView
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PinReport(Report):
    """What became of a PIN that was checked or set; `ticket` tells which."""

    ticket: int
    found: str = ""  # the operator whose PIN it is
    problem: str = ""  # code: it could not be checked


@dataclass(frozen=True, slots=True)
class TablesReport(Report):
    """A rail's tables as they are now, or a problem code."""

    rail: str
    tables: tuple[Table, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ReconcileReport(Report):
    """What a service says of a payment of the shift; None: there is nothing to ask about it."""

    payment: str
    sale: str
    read: PaymentRead | None


@dataclass(frozen=True, slots=True)
class ListReport(Report):
    """What a service told of the account's payments since the shift began."""

    rail: str
    found: Sequence[Listed]


@dataclass(frozen=True, slots=True)
class Redraw(Report):
    """Time passed; the view may have changed though nothing happened."""


@dataclass(frozen=True, slots=True)
class Resume(Report):
    """A batch could not be written: what it would have set off, a look or a timer, is set off anew."""
