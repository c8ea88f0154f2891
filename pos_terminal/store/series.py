"""The gap-free numbers of sales, receipts and Zs: which rows carry one, and whether it is the next of its series."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from pos_terminal.app.ports import JournalRefused
from pos_terminal.domain.events import (
    Entry,
    Event,
    ReturnClosed,
    SaleClosed,
    SeriesStarted,
    ShiftClosed,
    TenderingStarted,
)
from pos_terminal.domain.numbers import SERIES, suffix


def carried(event: Event) -> tuple[str, str] | None:
    """Return the series and the number that an event gives, as `<label>-<n>`."""
    match event:
        case TenderingStarted(number=number):
            return "sale", number
        case SaleClosed(receipt=receipt):
            return "receipt", receipt
        case ReturnClosed(receipt=receipt) if receipt:
            return "receipt", receipt
        case ShiftClosed(z=z):
            return "z", z
    return None


def count_of(number: str) -> int:
    """Return n of `<label>-<n>`; JournalRefused if there is none."""
    last = number.rpartition("-")[2]
    if not (last.isascii() and last.isdecimal()) or "-" not in number:
        raise JournalRefused("number_malformed", f"{number!r} is not a number of the till")
    return int(last)


def advance(entries: Iterable[Entry], following: Mapping[str, int], number_of: Callable[[str], str]) -> dict[str, int]:
    """Return the series as they stand after these rows; JournalRefused when a number is not the next.

    `following` has the next number of each series, `number_of` tells the number a sale has already: back from
    paying and again to Pay keeps it.
    """
    after = dict(following)
    given: dict[str, str] = {}
    for entry in entries:
        if isinstance(entry.event, SeriesStarted):
            after = _begun_anew(after, entry.event.series)
            continue
        found = carried(entry.event)
        if found is None:
            continue
        series, number = found
        sale = entry.envelope.sale
        if series == "sale":
            if number == (given.get(sale) or number_of(sale)):
                continue
            given[sale] = number
        _of_this_series(number, after)
        count, expected = count_of(number), after.get(series, 1)
        if count != expected:
            raise JournalRefused("number_out_of_order", f"{number} is not the next of {series}, {expected} is")
        after[series] = expected + 1
    return after


def _begun_anew(following: Mapping[str, int], series: int) -> dict[str, int]:
    """Every number begins at 1 again, under another suffix."""
    if series < following.get(SERIES, 1):
        raise JournalRefused("number_out_of_order", f"series {series} was begun before")
    return dict.fromkeys(following, 1) | {SERIES: series + 1}


def _of_this_series(number: str, following: Mapping[str, int]) -> None:
    end = suffix(following.get(SERIES, 1) - 1)
    if not number.rpartition("-")[0].endswith(end):
        raise JournalRefused("number_out_of_order", f"{number} continues a series that has ended")
