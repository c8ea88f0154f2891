"""What lies in the machine, and whether it can be sold now."""

from __future__ import annotations

from pos_terminal.app.desk import Desk

MANY = 1_000_000  # what a slot holds that nobody counts


def gives(desk: Desk, slot: str) -> int:
    """Return how many items a slot can still give; 0 where there is no such slot."""
    machine = desk.machine
    told = machine.slot(slot) if machine is not None and slot else None
    if told is None:
        return 0
    return MANY if told.left is None else told.left
