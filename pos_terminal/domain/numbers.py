"""The numbers of sales and receipts as they are printed: `<label>-<n>`, gap-free within one series.

A till has one series for ever, unless its records were lost and an older copy went on: each such copy begins a new one,
whose numbers bear a letter that no label can hold (`2.B-1`).
"""

from __future__ import annotations

SERIES = "series"  # the count of the series themselves
LETTERS = 25  # B to Z; whoever loses the records more often than that gets Z26


def suffix(series: int) -> str:
    """Return what the numbers of a series bear behind the till's label; the first series, 0, bears nothing."""
    if series == 0:
        return ""
    return f".{chr(ord('A') + series)}" if series <= LETTERS else f".Z{series}"


def of_series(number: str, series: int) -> bool:
    """Say whether a number belongs to a series, and not to one that ended before it."""
    return number.rpartition("-")[0].partition(".")[2] == suffix(series)[1:]


def of_till(number: str, label: str) -> bool:
    """Say whether a till with this label gave a number, in whichever series."""
    return number.rpartition("-")[0].partition(".")[0] == label


def number(label: str, series: int, count: int) -> str:
    return f"{label}{suffix(series)}-{count}"
