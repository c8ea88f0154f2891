"""The basket: lines, their discounts and what they add up to; a fold of the line events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pos_terminal.domain import events as ev
from pos_terminal.domain.discount import Discount
from pos_terminal.domain.events import Event, PriceSource
from pos_terminal.domain.money import round_half_up, spread
from pos_terminal.domain.tax import TaxLine, tax_lines
from pos_terminal.domain.weight import By

THOUSANDTHS = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """One line; quantity in thousandths, sums in minor units, rates in hundredths of a percent."""

    id: str
    sku: str
    name: str
    unit: str
    quantity: int
    unit_price: int
    price_source: PriceSource
    tax_rate: int
    tax_code: str = ""
    category: str = ""
    barcode: str = ""
    parent: str = ""
    options: tuple[tuple[str, int], ...] = ()  # choice and what it added to the unit price
    note: str = ""
    discount: Discount | None = None
    removed: bool = False
    weighed: By | None = None  # how its quantity came about, where the till has a scale
    tare: int = 0  # thousandths of the unit, not in the quantity

    @property
    def gross(self) -> int:
        """Quantity times price, rounded half up, before any discount."""
        return round_half_up(self.quantity * self.unit_price, THOUSANDTHS)

    @property
    def taken_off(self) -> int:
        return self.discount.of(self.gross) if self.discount else 0

    @property
    def amount(self) -> int:
        """What the line costs after its own discount."""
        return self.gross - self.taken_off

    @property
    def pieces(self) -> int:
        """Whole pieces; what is weighed or measured counts as one."""
        return self.quantity // THOUSANDTHS if self.unit == "pcs" and self.quantity % THOUSANDTHS == 0 else 1


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines in the order they came, removed ones among them so that undo puts them back in place."""

    every: tuple[Line, ...] = ()
    discount: Discount | None = None
    newest: str = ""
    place: str = ""  # where it is eaten: here or away; empty: nobody asked

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(line for line in self.every if not line.removed)

    def line(self, line_id: str) -> Line | None:
        return next((line for line in self.every if line.id == line_id and not line.removed), None)


@dataclass(frozen=True, slots=True)
class Totals:
    """What a basket adds up to. `net` is each line's share after every discount; it adds up to `total`."""

    subtotal: int
    line_discounts: int
    basket_discount: int
    loyalty: int
    total: int
    net: tuple[tuple[str, int], ...]
    tax: tuple[TaxLine, ...]

    @property
    def discounts(self) -> int:
        return self.line_discounts + self.basket_discount

    @property
    def tax_sum(self) -> int:
        return sum(line.tax for line in self.tax)


def totals(basket: Basket, loyalty: int = 0, tax_included: bool = True) -> Totals:
    """Add a basket up: basket discount and loyalty are spread over lines by value (PAYMENTS.md, Spreading)."""
    lines = basket.lines
    gross = [line.gross for line in lines]
    line_discounts = sum(line.taken_off for line in lines if line.discount)
    amounts = tuple(line.amount if line.discount else whole for line, whole in zip(lines, gross, strict=True))
    after_lines = sum(amounts)
    basket_discount = basket.discount.of(after_lines) if basket.discount else 0
    priced = _less(amounts, basket_discount)
    granted = min(loyalty, after_lines - basket_discount)
    net = _less(priced, granted)
    taxes = tax_lines(((line.tax_rate, part) for line, part in zip(lines, net, strict=True)), tax_included)
    total = sum(net) if tax_included else sum(tax.gross for tax in taxes)
    return Totals(
        subtotal=sum(gross),
        line_discounts=line_discounts,
        basket_discount=basket_discount,
        loyalty=granted,
        total=total,
        net=tuple((line.id, part) for line, part in zip(lines, net, strict=True)),
        tax=taxes,
    )


def _less(amounts: tuple[int, ...], off: int) -> tuple[int, ...]:
    """Return the amounts after a sum was taken off all of them, spread by value."""
    if not off:
        return amounts
    return tuple(amount + part for amount, part in zip(amounts, spread(-off, amounts), strict=True))


def apply(basket: Basket, event: Event) -> Basket:
    """Return the basket after an event; other kinds change nothing."""
    match event:
        case ev.LineAdded():
            return replace(basket, every=(*basket.every, _line(event)), newest=event.line)
        case ev.LineQuantityChanged(line=line, quantity=quantity):
            return _changed(basket, line, quantity=quantity, weighed=None, tare=0)
        case ev.LineWeighed(line=line, by=by, tare=tare):
            return _changed(basket, line, weighed=by, tare=tare)
        case ev.LinePriceChanged(line=line, unit_price=price, price_source=source):
            return _changed(basket, line, unit_price=price, price_source=source)
        case ev.LineNoted(line=line, note=note):
            return _changed(basket, line, note=note)
        case ev.LineDiscounted(line=line, discount=discount):
            return _changed(basket, line, discount=discount)
        case ev.LineTaxed(line=line, tax_rate=rate):
            return _changed(basket, line, tax_rate=rate)
        case ev.PlaceChosen(place=place):
            return replace(basket, place=place)
        case ev.LineRemoved(line=line):
            return replace(_changed(basket, line, removed=True), newest="")
        case ev.LineRestored(line=line):
            return _changed(basket, line, removed=False)
        case ev.GoodsMissing(lines=lines):
            return _without(basket, dict(lines))
        case ev.BasketDiscounted(discount=discount):
            return replace(basket, discount=discount)
        case ev.BasketCleared():
            return replace(basket, every=tuple(replace(line, removed=True) for line in basket.every), newest="")
        case ev.BasketRestored(lines=lines):
            back = frozenset(lines)
            return replace(
                basket,
                every=tuple(replace(line, removed=False) if line.id in back else line for line in basket.every),
            )
    return basket


def _without(basket: Basket, missing: Mapping[str, int]) -> Basket:
    """Return the basket without the quantities that are missing; a line of which nothing is left is removed."""
    left = [replace(line, quantity=line.quantity - missing.get(line.id, 0)) for line in basket.every]
    return replace(basket, every=tuple(line if line.quantity else replace(line, removed=True) for line in left))


def _line(event: ev.LineAdded) -> Line:
    return Line(
        id=event.line,
        sku=event.sku,
        name=event.name,
        unit=event.unit,
        quantity=event.quantity,
        unit_price=event.unit_price,
        price_source=event.price_source,
        tax_rate=event.tax_rate,
        tax_code=event.tax_code,
        category=event.category,
        barcode=event.barcode,
        parent=event.parent,
        options=event.options,
    )


def _changed(basket: Basket, line_id: str, **changes: object) -> Basket:
    every = tuple(
        replace(line, **changes) if line.id == line_id else line  # type: ignore[arg-type]  # names checked above
        for line in basket.every
    )
    return replace(basket, every=every, newest=line_id)
