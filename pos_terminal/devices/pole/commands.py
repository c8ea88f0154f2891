"""How two lines become bytes for a customer's display, in the two command sets that most of them know.

`epson` is ESC/POS, as the specification of the Epson DM-D110 tells it; `cd5220` the set of the Partner Tech CD5220.
"""

from __future__ import annotations

from typing import Protocol

from anyascii import anyascii

from pos_terminal.domain.pole import COLUMNS, PoleLine, PoleText

INITIALIZE = b"\x1b@"
OVERWRITE, NO_CURSOR = b"\x1f\x01", b"\x1fC\x00"
TABLES = {"437": 0, "850": 2, "1252": 16, "866": 17, "852": 18, "858": 19}  # ESC t n: code pages that Python knows
ASCII = "ascii"


class Commands(Protocol):
    def begin(self) -> bytes:
        """Return what is sent once, when the line was opened."""

    def show(self, text: PoleText) -> bytes: ...


class Epson:
    """Implements Commands. `code_page` is one of TABLES, or ascii."""

    def __init__(self, code_page: str = ASCII) -> None:
        self._codec = f"cp{code_page}" if code_page in TABLES else ASCII
        self._table = TABLES.get(code_page, 0)

    def begin(self) -> bytes:
        return INITIALIZE + b"\x1bt" + bytes((self._table,)) + OVERWRITE + NO_CURSOR

    def show(self, text: PoleText) -> bytes:
        lines = (text.upper, text.lower)
        return b"".join(
            b"\x1f$\x01" + bytes((number,)) + set_line(line, self._codec) for number, line in enumerate(lines, 1)
        )


class Cd5220:
    """Implements Commands. It has no command for code pages, so everything is ASCII."""

    def begin(self) -> bytes:
        return INITIALIZE

    def show(self, text: PoleText) -> bytes:
        return b"\x1bQA" + set_line(text.upper, ASCII) + b"\r\x1bQB" + set_line(text.lower, ASCII) + b"\r"


def set_line(line: PoleLine, codec: str) -> bytes:
    """Return a line's twenty bytes; what the code page does not have is written in ASCII."""
    written = PoleLine(_plain(line.start, codec), _plain(line.end, codec)).set().encode(codec, "replace")
    assert len(written) == COLUMNS
    return written


def _plain(text: str, codec: str) -> str:
    return "".join(letter if _has(letter, codec) else anyascii(letter) for letter in text if letter.isprintable())


def _has(letter: str, codec: str) -> bool:
    try:
        return len(letter.encode(codec)) == 1
    except UnicodeEncodeError:
        return False
