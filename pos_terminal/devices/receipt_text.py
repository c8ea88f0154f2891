"""Receipts and slips as plain text of so many columns, for files and people who read."""

from __future__ import annotations

from pos_terminal.domain.paper_rows import rows_of
from pos_terminal.domain.paper_text import as_text as as_text
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
