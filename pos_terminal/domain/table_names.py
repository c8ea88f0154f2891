"""The names of a shop's tables as a person types them: "TABLE 1-12, BAR"."""

from __future__ import annotations

import re

MOST = 200
_NAME = re.compile(r"[A-Z0-9 ]{1,32}")  # what a printed code can hold (paysera.md 5)
_RANGE = re.compile(r"(?P<before>.*?)(?P<first>\d{1,4})\s*[-\u2013]\s*(?P<last>\d{1,4})")


class BadTableName(ValueError):
    """No table can be called so; its text is the name."""


def table_names(typed: str) -> tuple[str, ...]:
    """Return each name once, in its order, in capitals; a range of numbers is one name each. Raises BadTableName."""
    found: dict[str, None] = {}
    for word in filter(None, (" ".join(part.split()).upper() for part in re.split(r"[,;\n]", typed))):
        for name in _each(word):
            if not _NAME.fullmatch(name) or len(found) >= MOST:
                raise BadTableName(name)
            found[name] = None
    return tuple(found)


def _each(word: str) -> list[str]:
    many = _RANGE.fullmatch(word)
    if many is None:
        return [word]
    first, last = int(many["first"]), int(many["last"])
    if not first <= last < first + MOST:
        raise BadTableName(word)
    return [f"{many['before']}{number}" for number in range(first, last + 1)]
