"""What changes the basket, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from pos_terminal.domain.discount import Discount
from pos_terminal.domain.events.base import Event
from pos_terminal.domain.weight import By


class PriceSource(StrEnum):
    CATALOGUE = "catalogue"
    TYPED = "typed"  # an item without a catalogue price
    EMBEDDED = "embedded"  # a price or weight barcode
    OVERRIDE = "override"  # the cashier typed another price


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
    options: tuple[tuple[str, int], ...] = ()  # choice and what it added, which `unit_price` holds already


@dataclass(frozen=True, slots=True)
class LineQuantityChanged(Event):
    kind: ClassVar[str] = "line.quantity"
    line: str
    quantity: int


@dataclass(frozen=True, slots=True)
class LineWeighed(Event):
    """How the quantity that the line has now was weighed. `tare` in thousandths of its unit, taken off already."""

    kind: ClassVar[str] = "line.weighed"
    line: str
    by: By
    tare: int = 0


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
class PlaceChosen(Event):
    """Where the customer eats: `here` or `away`."""

    kind: ClassVar[str] = "sale.place"
    place: str


@dataclass(frozen=True, slots=True)
class LineTaxed(Event):
    """Another rate holds for a line: goods eaten here are taxed otherwise than those taken away."""

    kind: ClassVar[str] = "line.tax"
    line: str
    tax_rate: int


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
