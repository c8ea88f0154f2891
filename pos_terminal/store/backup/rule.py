"""Which backups are kept: one for each of 7 days, 5 weeks and 12 months, the newest of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo

DAYS, WEEKS, MONTHS = 7, 5, 12
SPANS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (DAYS, lambda at: (at.year, at.month, at.day)),
    (WEEKS, lambda at: tuple(at.isocalendar())[:2]),
    (MONTHS, lambda at: (at.year, at.month)),
)


def kept(made: Iterable[datetime], zone: tzinfo) -> frozenset[datetime]:
    """Return those of some backups, by the time they were made, that stay.

    Days, weeks and months are the shop's, and the latest of them that have a backup at all: a till that stood still
    for a year loses nothing.
    """
    newest_first = sorted(set(made), reverse=True)
    stay: set[datetime] = set()
    for most, span_of in SPANS:
        seen: set[tuple[int, ...]] = set()
        for at in newest_first:
            span = span_of(at.astimezone(zone))
            if span in seen:
                continue
            if len(seen) == most:
                break
            seen.add(span)
            stay.add(at)
    return frozenset(stay)
