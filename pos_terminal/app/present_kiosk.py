"""A till that customers serve themselves at, as its window shows it: whether it sells, and the staff page."""

from __future__ import annotations

from pos_terminal.app.desk import Desk
from pos_terminal.app.present_payment import checking_rows
from pos_terminal.app.stock import gives
from pos_terminal.app.views import KioskView, SlotView
from pos_terminal.domain import stock
from pos_terminal.domain.dispense import Machine, MachineState

FINE = ("", "sold_out", "empty", stock.BLOCKED)
MACHINE_CLOSED = {
    MachineState.DOOR_OPEN: "machine_door_open",
    MachineState.TOO_WARM: "machine_too_warm",
    MachineState.FAULT: "machine_fault",
    MachineState.SILENT: "machine_silent",
}


def closed(desk: Desk, broken: str, shelf: str) -> str:
    """Return why nothing is sold now, as a problem code; empty while it is. `shelf`: why nothing of the catalogue."""
    off = broken or desk.payments_off or ("clock_wrong" if desk.clock_wrong else "") or shelf
    if off:
        return off
    machine = desk.machine
    if machine is not None:
        if machine.state in MACHINE_CLOSED:
            return MACHINE_CLOSED[machine.state]
        if machine.slots and not any(gives(desk, slot.name) for slot in machine.slots):
            return "machine_empty"
    network = [name for name, rail in desk.rails.items() if rail.terms.capabilities.network]
    if not network:
        return "no_rails"
    return "" if any(not desk.rail_off(name) for name in network) else "rails_off"


def _slots(desk: Desk, machine: Machine) -> tuple[SlotView, ...]:
    """Return the slots for staff, with the goods that lie there as far as the screen has shown them."""
    known = [(slot, stock.told_of(desk.state.stock, slot.name)) for slot in machine.slots]
    return tuple(
        SlotView(
            slot.name,
            left := stock.left_in(slot, told),
            told.why or ("sold_out" if left == 0 else ""),
            desk.slot_names.get(slot.name, ()),
        )
        for slot, told in known
    )


def kiosk_view(desk: Desk, broken: str, shelf: str = "") -> KioskView | None:
    """Return what the kiosk's window shows beside the sale; None at a counter."""
    rules, machine, people = desk.rules.kiosk, desk.machine, desk.state.people
    if rules is None:
        return None
    staff = people.at_the_till is not None
    return KioskView(
        closed=closed(desk, broken, shelf),
        staff=staff,
        has_staff=bool(people.managers),
        leaving=desk.leaving,
        most_per_sale=rules.most_per_sale,
        machine=machine.state if machine is not None else None,
        slots=_slots(desk, machine) if machine is not None and staff else (),
        faults=tuple(one for one in _slots(desk, machine) if one.why not in FINE) if machine is not None else (),
        unpaid=desk.state.shift.totals.goods_unpaid_sum,
        unpaid_sales=desk.state.shift.totals.goods_unpaid,
        unresolved=len(checking_rows(desk)),
        hint=next(iter(dict(desk.rules.hints).get(one.name, "") for one in people.managers), ""),
    )
