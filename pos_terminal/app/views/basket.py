"""The basket and the shelf on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.domain.options import OptionGroup


@dataclass(frozen=True, slots=True)
class LineView:
    id: str
    name: str
    quantity: int  # thousandths
    unit: str
    unit_price: int
    amount: int  # after the line's discount
    discount: int = 0
    discount_percent: int = 0  # hundredths
    discount_reason: str = ""
    note: str = ""
    sku: str = ""
    picture: str = ""
    weighed: bool = False
    category: str = ""
    options: tuple[tuple[str, int], ...] = ()  # choice and what it added to the unit price


@dataclass(frozen=True, slots=True)
class BasketView:
    lines: tuple[LineView, ...] = ()
    items: int = 0  # pieces; a weighed line counts as one
    subtotal: int = 0  # before any discount
    discounts: int = 0  # what all discounts take off
    loyalty: int = 0
    loyalty_title: str = ""
    rounding: int = 0
    total: int = 0
    tax: int = 0  # contained in the total
    newest: str = ""  # line id to select and scroll to
    locked: bool = False
    undo: str = ""  # the name of what Undo would bring back; empty: nothing
    sale: str = ""
    number: str = ""
    place: str = ""  # where it is eaten: here or away; empty: nobody chose


@dataclass(frozen=True, slots=True)
class ParkedView:
    sale: str
    name: str
    at: str
    items: int
    total: int
    lines: tuple[LineView, ...] = ()


@dataclass(frozen=True, slots=True)
class TileView:
    sku: str
    name: str
    price: int | None
    unit: str
    category: str
    picture: str
    sold_out: bool
    count: int = 0  # pieces of it in the basket
    options: tuple[OptionGroup, ...] = ()
    names: tuple[tuple[str, str], ...] = ()  # by language


@dataclass(frozen=True, slots=True)
class SearchView:
    text: str
    hits: tuple[TileView, ...]
    barcode: bool = False
