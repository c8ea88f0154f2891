"""How names are folded for search, so that losos finds Łosoś and strasse finds Straße."""

from __future__ import annotations

from anyascii import anyascii


def fold(text: str) -> str:
    """Return a text as lower-case ASCII."""
    return str(anyascii(text)).lower().strip()


def words_of(text: str) -> list[str]:
    """Return the words of a query as the full-text index cuts them."""
    return "".join(c if c.isalnum() else " " for c in fold(text)).split()


def quoted(text: str) -> str:
    """Return a text as an FTS5 string, in which nothing is syntax."""
    return '"' + text.replace('"', '""') + '"'
