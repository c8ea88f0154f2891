"""What a machine can hand out of a sale, and what became of it means for the sale (PAYMENTS.md rule 10)."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.desk import Desk
from pos_terminal.app.ports import Rail
from pos_terminal.app.stock import gives
from pos_terminal.domain.basket import Line
from pos_terminal.domain.dispense import Slot
from pos_terminal.domain.events import Good
from pos_terminal.domain.money import spread
from pos_terminal.domain.sale import Sale
from pos_terminal.domain.terms import Refunds


@dataclass(frozen=True, slots=True)
class Planned:
    """The goods of a sale in the order they come out, or a problem code with the name it is about."""

    goods: tuple[Good, ...] = ()
    problem: str = ""
    name: str = ""


def plan(desk: Desk, sale: Sale, rail: Rail) -> Planned:
    """Return what the machine would hand out for the whole sale, before a payment for it is opened."""
    machine = desk.machine
    if machine is None:
        return Planned()
    if not machine.sells:
        return Planned(problem="machine_off")
    if sale.totals(desk.rules.tax_included).discounts:
        return Planned(problem="not_possible")  # a customer who serves himself gets none
    goods: list[Good] = []
    for line in sale.basket.lines:
        if line.parent:
            continue  # an option comes out with what it belongs to
        product = desk.catalog.by_sku(line.sku)
        slot = machine.slot(product.slot) if product is not None else None
        if slot is None:
            return Planned(problem="not_in_machine", name=line.name)
        if gives(desk, slot.name) < line.pieces + sum(good.slot == slot.name for good in goods):
            return Planned(problem="sold_out", name=line.name)
        goods += _of_line(desk, sale, line, slot)
    if len(goods) > 1 and not _can_take_less(rail):
        return Planned(problem="one_item_only", name=rail.terms.title)
    return Planned(tuple(goods))


def _of_line(desk: Desk, sale: Sale, line: Line, slot: Slot) -> list[Good]:
    net = dict(sale.totals(desk.rules.tax_included).net)
    minor = sum(net[one.id] for one in sale.basket.lines if line.id in (one.id, one.parent))
    parts = spread(minor, (1,) * line.pieces)
    return [Good(desk.ids.new(), line.id, slot.name, slot.longest_s, part) for part in parts]


def _can_take_less(rail: Rail) -> bool:
    """Say whether the rail can settle less than was approved, or give a part back."""
    can = rail.terms.capabilities
    return can.settle_less or (can.refunds is not Refunds.NONE and not can.refund_whole)


def missing_lines(sale: Sale, goods: tuple[Good, ...]) -> tuple[tuple[str, int], ...]:
    """Return, by line, the thousandths that did not come out; an option stays behind with what it belongs to."""
    found: dict[str, int] = {}
    for line in sale.basket.lines:
        whole = sale.basket.line(line.parent) if line.parent else line
        count = sum(good.line == (line.parent or line.id) for good in goods)
        if whole is not None and count:
            found[line.id] = line.quantity * count // whole.pieces
    return tuple(found.items())
