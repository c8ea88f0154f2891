"""Receipts and slips as plain text of so many columns, for files and people who read."""

from __future__ import annotations

from collections.abc import Sequence

from pos_terminal.domain.paper_rows import Row, Style, rows_of, set_pair, set_words
from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.domain.receipt import ParkedSlip, Receipt, Slip

WIDTH = 42


def receipt_text(receipt: Receipt, width: int = WIDTH, words: PaperWords = ENGLISH) -> str:
    """Return the whole receipt; every line is at most `width` characters."""
    return as_text(rows_of(receipt, words), width)


def slip_text(slip: Slip, width: int = WIDTH, words: PaperWords = ENGLISH) -> str:
    """Return a slip as plain text."""
    return as_text(rows_of(slip, words), width)


def parked_text(slip: ParkedSlip, width: int = WIDTH, words: PaperWords = ENGLISH) -> str:
    """Return a parked basket's slip as plain text."""
    return as_text(rows_of(slip, words), width)


def as_text(rows: Sequence[Row], width: int) -> str:
    """Return rows as lines; a QR code is written as what it holds."""
    lines = [line for row in rows for line in _lines(row, width)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _lines(row: Row, width: int) -> list[str]:
    match row.style:
        case Style.RULE:
            return ["-" * width]
        case Style.GAP:
            return [""]
        case Style.SET:
            return [row.start[:width]]
        case Style.QR:
            return set_words(row.start, width)
        case Style.CENTRE | Style.HEADING | Style.TITLE | Style.BANNER:
            return [line.center(width) for line in set_words(row.start, width)]
        case _:
            return set_pair(row, width)
