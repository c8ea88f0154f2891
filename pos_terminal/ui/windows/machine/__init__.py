"""The demo's vending machine: what happens to the next items, its door, its power."""

from pos_terminal.ui.windows.machine.client import Accident, MachineClient, MachineSeen
from pos_terminal.ui.windows.machine.window import MachineWindow

__all__ = ["Accident", "MachineClient", "MachineSeen", "MachineWindow"]
