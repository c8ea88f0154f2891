"""Machines that hand goods out: a serial line for real ones, and a simulated one."""

from __future__ import annotations

from pos_terminal.devices.dispenser.controller import Controller
from pos_terminal.devices.dispenser.driver import LineDispenser
from pos_terminal.devices.dispenser.line import BAUD
from pos_terminal.devices.dispenser.wires import MemoryWire, SerialWire


def serial_dispenser(port: str, baud: int = BAUD) -> LineDispenser:
    """Return the machine at a serial port; the port is opened when it is first asked."""
    return LineDispenser(lambda: SerialWire(port, baud))


def simulated_dispenser(controller: Controller) -> LineDispenser:
    return LineDispenser(lambda: MemoryWire(controller), poll_s=0.05)


__all__ = ["Controller", "serial_dispenser", "simulated_dispenser"]
