"""Rows of paper as lines of so many columns."""

from __future__ import annotations

from collections.abc import Sequence

from pos_terminal.domain.paper_rows import Row, Style, set_pair, set_words


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
