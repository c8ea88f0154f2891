"""Looks for a text inside a million payments: the newest rows first, then the narrow indexes, many at a time.

A row of the list is wide and lies far from the next one, so a disk that has not read them lately takes seconds for
all of them. What a text can be inside of stands in four indexes too, a quarter of the size; several readers wait for
the disk at once.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pos_terminal.store.connect import connect_readonly

Stop = Callable[[], bool]

WALKED_FIRST = 20_000  # of the newest rows: what many rows have is found among these
KNOWN_MOST = 5_000  # places that one index tells of; a text that more rows have is looked for row by row
FETCHED_AT_ONCE = 400
READERS = 2
NICE = 15  # of 19: how far the readers stand back
CACHE_KIB = 256  # of each reader: it reads every page once
STEPS_BETWEEN_LOOKS = 50_000  # of SQLite's machine, between two looks whether a newer question waits
_LAST = "\U0010ffff"

_INSIDE = ("number", "receipt", "reference", "code")  # what a person may have a part of
INSIDE = "(" + " OR ".join(f"{name} LIKE :like ESCAPE '\\'" for name in _INSIDE) + ")"

_PLACES = "SELECT rowid FROM listed INDEXED BY {index} WHERE {what} AND rowid < :above ORDER BY rowid DESC LIMIT :most"
_INSIDE_REFERENCE = "reference <> '' AND reference {half} '8' AND reference LIKE :like ESCAPE '\\'"
REFERENCES = (  # names of random digits: two halves, read side by side
    _PLACES.format(index="listed_reference", what=_INSIDE_REFERENCE.format(half="<")),
    _PLACES.format(index="listed_reference", what=_INSIDE_REFERENCE.format(half=">=")),
)
CODES = _PLACES.format(index="listed_code", what="code <> '' AND code LIKE :like ESCAPE '\\'")
RECEIPTS = _PLACES.format(index="listed_receipt", what="receipt <> '' AND receipt LIKE :like ESCAPE '\\'")
SERIALS = _PLACES.format(index="listed_serial", what="serial <> 0 AND serial LIKE :digits")
_NEXT_LABEL = {
    "number": "SELECT min(number) FROM sales INDEXED BY sale_numbers WHERE number > ? AND number <> ''",
    "receipt": "SELECT min(receipt) FROM listed INDEXED BY listed_receipt WHERE receipt > ? AND receipt <> ''",
}


class Stopped(Exception):
    """A newer question waits."""


class Readers:
    """A few connections that read one file at the same time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._own = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._pool: ThreadPoolExecutor | None = None

    def places(self, asked: Sequence[str], given: dict[str, Any], stop: Stop) -> list[list[int]]:
        """Return what each of the queries finds; Stopped."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(READERS, thread_name_prefix="payment-search", initializer=_yields)
        return list(self._pool.map(lambda sql: self._ask(sql, given, stop), asked))

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown()
        for connection in self._open:
            connection.close()

    def _ask(self, sql: str, given: dict[str, Any], stop: Stop) -> list[int]:
        connection: sqlite3.Connection | None = getattr(self._own, "connection", None)
        if connection is None:
            connection = self._own.connection = connect_readonly(self._path)
            connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
            self._open.append(connection)
        with stoppable(connection, stop):
            return [place for (place,) in connection.execute(sql, given)]


class stoppable:  # noqa: N801 - reads as a word: with stoppable(...)
    """While inside, what SQLite does ends with Stopped once `stop` says so."""

    def __init__(self, connection: sqlite3.Connection, stop: Stop) -> None:
        self._connection = connection
        self._stop = stop

    def __enter__(self) -> None:
        if self._stop():
            raise Stopped
        self._connection.set_progress_handler(self._stop, STEPS_BETWEEN_LOOKS)

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._connection.set_progress_handler(None, 0)
        if isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise Stopped from error


def _yields() -> None:
    """Let this thread have what the others leave, where the system knows such threads: a scan is served first."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)


def like(text: str) -> str:
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"


@dataclass(frozen=True, slots=True)
class Known:
    """What the indexes know of a text: places of rows, newest first, and whether that is all of them."""

    places: Sequence[int]
    all: bool


def known_places(db: sqlite3.Connection, readers: Readers, text: str, above: int, stop: Stop) -> Known | None:
    """Return the places before `above` that may have a text; None: only the rows themselves know. Stopped."""
    asked = _where_it_may_be(db, text)
    if asked is None:
        return None
    queries, digits = asked
    given = {"like": like(text), "digits": digits, "above": above, "most": KNOWN_MOST}
    known = readers.places(queries, given, stop)
    # An index that did not tell of all its places tells nothing of what is older than its last one.
    surely = max((some[-1] for some in known if len(some) == KNOWN_MOST), default=0)
    places = {place for some in known for place in some if place >= surely}
    return Known(sorted(places, reverse=True), all=not surely)


def _where_it_may_be(db: sqlite3.Connection, text: str) -> tuple[list[str], str] | None:
    """Return the queries that know every row with this text, and what `SERIALS` is asked; None: only the rows know.

    Numbers are `<label>-<n>`, so that a text is in one by its digits, or in the label that thousands have.
    """
    asked = [*REFERENCES, CODES]
    small, numbers, receipts = text.lower(), list(_labels(db, "number")), list(_labels(db, "receipt"))
    if any(small in label for label in numbers):
        return None
    head, dash, digits = small.rpartition("-")
    if digits.isascii() and digits.isdigit():
        asked.append(RECEIPTS)
        if not dash or any(label.endswith(f"{head}-") for label in numbers):
            asked.append(SERIALS)
    elif any(small in label for label in receipts):
        asked.append(RECEIPTS)
    return asked, f"{digits}%" if dash else f"%{digits}%"


def fetched(
    db: sqlite3.Connection, row: str, places: Sequence[int], where: Sequence[str], given: dict[str, Any], most: int
) -> list[tuple[Any, ...]]:
    """Return the newest of these places' rows that are as asked, `most` or fewer."""
    sql = f"""
    SELECT {row}, rowid FROM listed NOT INDEXED
    WHERE {" AND ".join(["rowid IN (SELECT value FROM json_each(:places))", INSIDE, *where])} ORDER BY rowid DESC"""
    found: list[tuple[Any, ...]] = []
    for first in range(0, len(places), FETCHED_AT_ONCE):
        some = json.dumps(places[first : first + FETCHED_AT_ONCE])
        found += db.execute(sql, {**given, "places": some}).fetchall()
        if len(found) >= most:
            break
    return found[:most]


def _labels(db: sqlite3.Connection, column: str) -> Iterator[str]:
    """Yield what stands before the counts of a million numbers, `1-`: over each one's last number to the next."""
    after = ""
    while (number := db.execute(_NEXT_LABEL[column], (after,)).fetchone()[0]) is not None:
        label = "".join(str(number).rpartition("-")[:2])
        yield label.lower()
        after = (label or str(number)) + _LAST
