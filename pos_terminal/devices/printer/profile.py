"""Paper of 58 and 80 mm: how many dots and columns a receipt printer sets on it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperSize:
    """`dots` across at 203 dpi; `columns` of the printer's larger font, `table` of what a report is set in."""

    mm: int
    dots: int
    columns: int
    table: int


PAPER = {
    80: PaperSize(80, 576, 48, 48),
    58: PaperSize(58, 384, 32, 42),
}
