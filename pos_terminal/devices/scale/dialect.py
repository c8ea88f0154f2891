"""What scales speak: one question, one weight. Each is told from its maker's paper."""

from __future__ import annotations

from typing import Protocol

from pos_terminal.app.ports import DeviceFailed
from pos_terminal.devices.serial_line import Line
from pos_terminal.domain.weight import Weight

ANSWER_S = 0.5  # both protocols answer within 100 ms
MOST = 256  # bytes; whoever says more to one question is not understood
SILENT, GARBLED, UNITS = "scale_silent", "scale_garbled", "scale_units"


class Dialect(Protocol):
    """One protocol. `bits` is what its scales are set to when they are new."""

    bits: str

    def ask(self, line: Line) -> Weight:
        """Return what the scale says now. DeviceFailed with a code; OSError when the line is gone."""


def milligrams(text: str) -> int:
    """Return kilograms, written with a point, in milligrams. DeviceFailed where that is no number."""
    whole, point, part = text.strip().partition(".")
    if not (whole + part).isdecimal() or not (whole + part).isascii() or len(part) > 6 or not point:
        raise DeviceFailed(GARBLED)
    return int(whole or "0") * 1_000_000 + int(part.ljust(6, "0"))
