"""What lies in the machine: what a customer may still put into the basket, and what staff says of the slots."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk
from pos_terminal.domain import events as ev
from pos_terminal.domain import stock
from pos_terminal.domain.basket import Line
from pos_terminal.domain.dispense import Drop
from pos_terminal.domain.sale import Sale, SaleState

MOST = 999  # items of one slot
THOUSANDTHS = 1000


def gives(desk: Desk, slot: str) -> int:
    """Return how many items a slot can still give; 0 where there is no such slot."""
    machine = desk.machine
    told = machine.slot(slot) if machine is not None and slot else None
    return stock.gives(told, stock.told_of(desk.state.stock, slot)) if told is not None else 0


def fits(desk: Desk, sku: str, slot: str, quantity: int) -> bool:
    """Say whether the machine still has so much more (thousandths), after one word if not; True without a machine."""
    if desk.machine is None:
        return True
    lines = desk.sale.basket.lines if desk.sale is not None else ()
    wanted = sum(line.pieces for line in lines if line.sku == sku) + -(-quantity // THOUSANDTHS)
    if wanted <= gives(desk, slot):
        return True
    product = desk.catalog.by_sku(sku)
    there = desk.machine.slot(slot) is not None
    desk.error("sold_out" if there else "not_in_machine", name=product.name if product is not None else sku)
    return False


def take_out(desk: Desk) -> None:
    """Take out of the basket what the machine cannot give any more, and say so; what is being paid stays."""
    sale = desk.sale
    if desk.machine is None or not desk.machine.sells or sale is None or sale.state is not SaleState.SELLING:
        return
    rest: dict[str, int] = {}
    for line in sale.basket.lines:
        if not line.parent:
            _fit(desk, sale, line, rest)


def _fit(desk: Desk, sale: Sale, line: Line, rest: dict[str, int]) -> None:
    product = desk.catalog.by_sku(line.sku)
    slot = product.slot if product is not None else ""
    there = rest.setdefault(slot, gives(desk, slot))
    rest[slot] = max(0, there - line.pieces)
    if line.pieces <= there:
        return
    left = ev.LineQuantityChanged(line.id, there * THOUSANDTHS) if there else ev.LineRemoved(line.id)
    desk.say(left, sale.id)
    desk.error("sold_out_meanwhile", name=line.name)
    desk.state.undo.clear()


def dropped(desk: Desk, slot: str, drop: Drop) -> None:
    """Write down what one item's turn means for its slot."""
    before = stock.told_of(desk.state.stock, slot)
    after = stock.after_drop(before, drop)
    if after != before:
        desk.say(after)


# --- staff


def staff(desk: Desk, command: cmd.FillSlot | cmd.BlockSlot | cmd.FaultFixed) -> bool:
    """Take what staff says of a slot; False where it cannot be."""
    name = command.slot
    machine = desk.machine
    slot = machine.slot(name) if machine is not None else None
    if machine is None or (slot is None and (name or not isinstance(command, cmd.FaultFixed))):
        desk.error("no_such_slot", name=name)
        return False
    told = stock.told_of(desk.state.stock, name)
    match command:
        case cmd.FillSlot(left=left):
            if not 0 <= left <= MOST:
                desk.error("slot_count", limit=str(MOST))
                return False
            desk.say(ev.SlotTold(name, left))
        case cmd.BlockSlot():
            desk.say(ev.SlotTold(name, told.items, stock.BLOCKED))
        case cmd.FaultFixed() if name:
            desk.say(ev.SlotTold(name, told.items))
    return True
