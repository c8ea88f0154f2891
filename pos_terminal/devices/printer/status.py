"""What a receipt printer says of itself, out of the bytes of its real-time status."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ASK = tuple(b"\x10\x04" + bytes((n,)) for n in (1, 2, 4))  # DLE EOT: printer, why it is offline, paper
ASK_DONE = b"\x1d\x72\x01"  # GS r: answered when all before it is printed
DROP_BUFFER = (
    b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"  # DLE DC4: what was sent and not printed is not wanted any more
)


class PaperState(StrEnum):
    THERE = "there"
    LOW = "low"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class PrinterState:
    """`drawer_high` is the level of the drawer's switch on the kick connector; which one means open, the shop says."""

    paper: PaperState = PaperState.THERE
    cover_open: bool = False
    error: bool = False
    offline: bool = False
    drawer_high: bool = False

    @property
    def problem(self) -> str:
        """Why it does not print, as a problem code; empty when it does."""
        if self.cover_open:
            return "printer_cover"
        if self.paper is PaperState.OUT:
            return "printer_paper"
        if self.error:
            return "printer_error"
        return "printer_offline" if self.offline else ""

    @property
    def warning(self) -> str:
        return "printer_paper_low" if self.paper is PaperState.LOW else ""


def is_status(byte: int) -> bool:
    """Whether a byte is an answer to DLE EOT: two bits are always set in one, two never."""
    return byte & 0b1001_0011 == 0b0001_0010


def is_done(byte: int) -> bool:
    """Whether a byte is an answer to GS r."""
    return byte & 0b1001_0000 == 0


def state_of(printer: int, cause: int, paper: int) -> PrinterState:
    """Return what the three answers say."""
    roll = PaperState.LOW if paper & 0b0000_1100 else PaperState.THERE
    if paper & 0b0110_0000 or cause & 0b0010_0000:
        roll = PaperState.OUT
    return PrinterState(
        paper=roll,
        cover_open=bool(cause & 0b0000_0100),
        error=bool(cause & 0b0100_0000),
        offline=bool(printer & 0b0000_1000),
        drawer_high=bool(printer & 0b0000_0100),
    )
