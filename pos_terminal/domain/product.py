"""A product as the catalogue knows it; a basket line keeps its own copy."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.domain.options import OptionGroup


@dataclass(frozen=True, slots=True)
class Product:
    """Prices in minor units per unit, rates in hundredths of a percent."""

    sku: str
    name: str
    price: int | None  # None: open price, the cashier types it
    tax_rate: int
    unit: str = "pcs"  # pcs, kg, l, m
    category: str = ""
    barcodes: tuple[str, ...] = ()
    picture: str = ""
    sold_out: bool = False
    favourite: int = 0  # place among the favourites, 0: none
    tax_code: str = ""
    minimum_age: int = 0
    tax_here: int | None = None  # where it is eaten here; None: as everywhere
    tax_away: int | None = None
    slot: str = ""  # its place in a vending machine
    options: tuple[OptionGroup, ...] = ()  # sizes and extras
    names: tuple[tuple[str, str], ...] = ()  # by language, such as it
    version: int = 0  # of the catalogue it was read from


@dataclass(frozen=True, slots=True)
class Match:
    """A product found by a barcode, with what the barcode itself says."""

    product: Product
    barcode: str
    quantity: int | None = None  # thousandths, from a weight barcode
    price: int | None = None  # minor units for the whole piece, from a price barcode
