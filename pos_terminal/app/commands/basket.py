"""The basket: scan, tap, keypad, park."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands.base import Command
from pos_terminal.domain.options import Chosen


@dataclass(frozen=True, slots=True)
class Scan(Command):
    """A barcode, from the scanner or typed. `quantity` in thousandths."""

    code: str
    quantity: int = 1000


@dataclass(frozen=True, slots=True)
class AddItem(Command):
    """A tile or a search hit, by SKU. `quantity` in thousandths.

    `shown` is the price of one that the customer read, options included, in minor units; None: nobody read one.
    """

    sku: str
    quantity: int = 1000
    options: Chosen = ()
    shown: int | None = None


@dataclass(frozen=True, slots=True)
class AddByPrice(Command):
    """An item that is not in the catalogue, at a typed price in minor units."""

    price: int
    name: str = ""
    quantity: int = 1000
    barcode: str = ""


@dataclass(frozen=True, slots=True)
class SellLine(Command):
    """A known item at a typed price, in one step (replay, import): name and rate as given."""

    sku: str
    name: str
    price: int
    quantity: int


@dataclass(frozen=True, slots=True)
class ChangeQuantity(Command):
    line: str
    quantity: int  # thousandths; 0 removes


@dataclass(frozen=True, slots=True)
class WatchScale(Command):
    """Somebody weighs an item, or a line anew: the view tells what lies on the scale until RestScale."""

    sku: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class RestScale(Command):
    pass


@dataclass(frozen=True, slots=True)
class Tare(Command):
    """What the scale showed as its `reading` is a container; on an empty scale there is none any more."""

    reading: int


@dataclass(frozen=True, slots=True)
class TakeWeight(Command):
    """Sell an item, or a line anew, by weight: by what the scale showed as its `reading`, less its tare.

    With `reading` 0 it was typed: `gross` and `tare`, in thousandths of its unit.
    """

    sku: str = ""
    line: str = ""
    reading: int = 0
    gross: int = 0
    tare: int = 0


@dataclass(frozen=True, slots=True)
class ChangePrice(Command):
    line: str
    price: int  # minor units


@dataclass(frozen=True, slots=True)
class NoteLine(Command):
    line: str
    note: str


@dataclass(frozen=True, slots=True)
class DiscountLine(Command):
    """Percent in hundredths or a sum in minor units; both 0 takes the discount away."""

    line: str
    percent: int = 0
    minor: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DiscountBasket(Command):
    percent: int = 0
    minor: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RemoveLine(Command):
    line: str


@dataclass(frozen=True, slots=True)
class ChoosePlace(Command):
    """Where the customer eats: `here` or `away`; the rates of tax follow."""

    place: str


@dataclass(frozen=True, slots=True)
class ClearBasket(Command):
    pass


@dataclass(frozen=True, slots=True)
class Undo(Command):
    """Take back the last change of the basket."""


@dataclass(frozen=True, slots=True)
class Park(Command):
    name: str = ""


@dataclass(frozen=True, slots=True)
class Recall(Command):
    sale: str


@dataclass(frozen=True, slots=True)
class DeleteParked(Command):
    sale: str
