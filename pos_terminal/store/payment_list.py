"""Reads the payments page's rows: pages by key, capped counts, a search that uses indexes first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pos_terminal.app.ports import ListedPayment, PaymentsAnswer, PaymentsQuery
from pos_terminal.domain.events import Entry
from pos_terminal.domain.standing import Group
from pos_terminal.store import journal_rows as rows
from pos_terminal.store.codec import from_ms, to_ms
from pos_terminal.store.connect import connect_readonly

PAGE = 60
COUNT_MOST = 1000
SCANNED_AT_ONCE = 20_000  # rows between two looks whether a newer question waits

_ROW = "id, sale, at, number, receipt, rail, title, standing, minor, refunded, reference, code, operator"
_INSIDE = ("number", "receipt", "reference", "code")  # what a person may have a part of
_AMOUNT = re.compile(r"^\d{1,9}([.,]\d{1,3})?$")
_LAST = "\U0010ffff"


class PaymentList:
    """A reader's own connection to the journal's file."""

    def __init__(self, path: Path) -> None:
        self._db = connect_readonly(path)

    def page(self, query: PaymentsQuery, stop: Callable[[], bool] = lambda: False) -> PaymentsAnswer | None:
        """Return one page and the counts beside it; None when `stop` said that nobody waits any more."""
        with self._one_moment():
            found = self._search(query, stop) if query.text.strip() else self._newest(query, *_where(query))
            if found is None:
                return None
            listed = tuple(_listed(row) for row in found[:PAGE])
            return PaymentsAnswer(query, listed, more=len(found) > PAGE, counts=self._counts(query))

    def story(self, sale: str) -> Sequence[Entry]:
        """Return the journal's rows of a sale and, between them, the till's starts."""
        return [rows.entry(row) for row in self._db.execute(rows.STORY, (sale,))]

    def row(self, row_id: str) -> ListedPayment | None:
        found = self._db.execute(f"SELECT {_ROW} FROM listed WHERE id = ?", (row_id,)).fetchone()
        return _listed(found) if found else None

    def close(self) -> None:
        self._db.close()

    # --- within

    @contextmanager
    def _one_moment(self) -> Iterator[None]:
        """Rows and counts are of the same moment."""
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("ROLLBACK")

    def _newest(
        self, query: PaymentsQuery, where: list[str], given: list[Any], index: str = ""
    ) -> list[tuple[Any, ...]]:
        """Return the newest rows; an `index` is named where its few rows are sorted sooner than all are walked."""
        where, given = _before(query.after, where, given)
        table = f"listed INDEXED BY {index}" if index else "listed"
        sql = f"SELECT {_ROW} FROM {table} {_all(where)} ORDER BY at DESC, id DESC LIMIT {PAGE + 1}"
        return self._db.execute(sql, given).fetchall()

    def _search(self, query: PaymentsQuery, stop: Callable[[], bool]) -> list[tuple[Any, ...]] | None:
        """Look where an index leads first; only what none of them knows is searched for inside every row."""
        text = query.text.strip()
        where, given = _where(query)
        found: dict[str, tuple[Any, ...]] = {}
        for index, condition, values in _known_as(text, query.digits):
            more = self._newest(query, [*where, condition], [*given, *values], index)
            found.update((row[0], row) for row in more)
        if found:
            return sorted(found.values(), key=lambda row: (row[2], row[0]), reverse=True)[: PAGE + 1]
        return self._inside(query, text, stop)

    def _inside(self, query: PaymentsQuery, text: str, stop: Callable[[], bool]) -> list[tuple[Any, ...]] | None:
        """Search inside every row, newest first, in the order in which the rows lie in the file."""
        where, given = _where(query)
        like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        inside = "(" + " OR ".join(f"{name} LIKE ? ESCAPE '\\'" for name in _INSIDE) + ")"
        sql = f"SELECT {_ROW}, rowid FROM listed {_all(['rowid BETWEEN ? AND ?', inside, *where])} ORDER BY rowid DESC"
        above = self._rowid_of(query.after)
        found: list[tuple[Any, ...]] = []
        while above > 1 and len(found) <= PAGE:
            if stop():
                return None
            part = (max(1, above - SCANNED_AT_ONCE), above - 1)
            found += self._db.execute(f"{sql} LIMIT {PAGE + 1}", [*part, *[like] * len(_INSIDE), *given]).fetchall()
            above = part[0]
        return found[: PAGE + 1]

    def _rowid_of(self, after: str) -> int:
        """Return the place in the file of the last row that is shown, or one behind all."""
        if not after:
            return int(self._db.execute("SELECT coalesce(max(rowid), 0) + 1 FROM listed").fetchone()[0])
        found = self._db.execute("SELECT rowid FROM listed WHERE id = ?", (after.partition("/")[2],)).fetchone()
        return found[0] if found else 1

    def _counts(self, query: PaymentsQuery) -> tuple[tuple[str, int, bool], ...]:
        """Count each filter of the same day and rail; what goes beyond a thousand is not worth the time."""
        where, given = _where(query, with_part=False)
        counts = []
        for part in Group:
            sql = f"SELECT count(*) FROM (SELECT 1 FROM listed {_all([*where, 'part = ?'])} LIMIT {COUNT_MOST + 1})"
            (count,) = self._db.execute(sql, [*given, part.value]).fetchone()
            counts.append((part.value, min(count, COUNT_MOST), count > COUNT_MOST))
        every = sum(count for _, count, _ in counts)
        capped = any(more for _, _, more in counts) or every > COUNT_MOST
        return (("all", min(every, COUNT_MOST), capped), *counts)


def _where(query: PaymentsQuery, with_part: bool = True) -> tuple[list[str], list[Any]]:
    where: list[str] = []
    given: list[Any] = []
    if with_part and query.part:
        where, given = [*where, "part = ?"], [*given, query.part]
    if query.rail:
        where, given = [*where, "rail = ?"], [*given, query.rail]
    if query.since is not None:
        where, given = [*where, "at >= ?"], [*given, to_ms(query.since)]
    if query.until is not None:
        where, given = [*where, "at < ?"], [*given, to_ms(query.until)]
    return where, given


def _before(after: str, where: list[str], given: list[Any]) -> tuple[list[str], list[Any]]:
    if not after:
        return where, given
    at, _, row_id = after.partition("/")
    return [*where, "(at, id) < (?, ?)"], [*given, int(at), row_id]


def _known_as(text: str, digits: int) -> Iterator[tuple[str, str, list[Any]]]:
    """Yield what a text may be: a number said aloud, a sum, a receipt, the beginning of a reference, a code.

    Each comes with its index and says what that partial index is over: a bound value alone proves nothing to SQLite.
    """
    label, _, serial = text.rpartition("-")
    if serial.isascii() and serial.isdigit() and len(serial) < 16:
        of_label = " AND number = ?" if label else ""
        yield "listed_serial", f"serial = ? AND serial <> 0{of_label}", [int(serial), *([text] if label else [])]
    yield "listed_receipt", "receipt = ? AND receipt <> ''", [text]
    yield "listed_code", "code = ? AND code <> ''", [text]
    yield "listed_reference", "reference >= ? AND reference < ? AND reference <> ''", [text, text + _LAST]
    if _AMOUNT.match(text):
        whole, _, part = text.replace(",", ".").partition(".")
        if len(part) <= digits:
            yield "listed_minor", "minor = ?", [int(whole) * 10**digits + int(part.ljust(digits, "0") or 0)]


def _all(where: Sequence[str]) -> str:
    return f"WHERE {' AND '.join(where)}" if where else ""


def _listed(row: tuple[Any, ...]) -> ListedPayment:
    row_id, sale, at, number, receipt, rail, title, standing, minor, refunded, reference, code, operator = row[:13]
    return ListedPayment(
        id=row_id,
        sale=sale,
        at=from_ms(at),
        number=number,
        receipt=receipt,
        rail=rail,
        title=title,
        standing=standing,
        minor=minor,
        refunded=refunded,
        reference=reference,
        session_code=code,
        operator=operator,
        key=f"{at}/{row_id}",
    )
