"""How names are folded for search, so that losos finds Łosoś, strasse Straße and 0.5l the water of 0,5 L."""

from __future__ import annotations

import re

from anyascii import anyascii

LONGEST = 200
_COMMA = re.compile(r"(?<=\d),(?=\d)")
_MEASURE = re.compile(r"(?<=\d)\s+(?=(?:ml|cl|dl|l|mg|g|kg|mm|cm|m)\b)")


def fold(text: str) -> str:
    """Return a text as lower-case ASCII, with a measure joined to its number."""
    plain = str(anyascii(text)).lower().strip()
    return _MEASURE.sub("", _COMMA.sub(".", plain))


def words_of(text: str) -> list[str]:
    """Return the words of a query as the full-text index cuts them."""
    return "".join(c if c.isalnum() else " " for c in fold(text[:LONGEST])).split()


def quoted(text: str) -> str:
    """Return a text as an FTS5 string, in which nothing is syntax."""
    return '"' + text.replace('"', '""') + '"'
