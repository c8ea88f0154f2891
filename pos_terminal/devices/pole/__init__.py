"""The customer's display of two lines of twenty, on a serial port."""

from __future__ import annotations

from pos_terminal.devices.pole.commands import Cd5220, Commands, Epson
from pos_terminal.devices.pole.line_pole import LinePole

KINDS = ("epson", "cd5220")


def commands_of(kind: str, code_page: str) -> Commands:
    """Return what a kind of display is told."""
    return Cd5220() if kind == "cd5220" else Epson(code_page)


__all__ = ["KINDS", "LinePole", "commands_of"]
