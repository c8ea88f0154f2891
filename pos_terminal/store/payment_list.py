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
from pos_terminal.store.payment_search import (
    INSIDE,
    WALKED_FIRST,
    Readers,
    Stopped,
    fetched,
    known_places,
    like,
    stoppable,
)

PAGE = 60
COUNT_MOST = 1000

_ROW = "id, sale, at, number, receipt, rail, title, standing, minor, refunded, reference, code, operator"
_AMOUNT = re.compile(r"^\d{1,9}([.,]\d{1,3})?$")
_LAST = "\U0010ffff"

Given = dict[str, Any]  # what SQLite is told by name


class PaymentList:
    """A reader's own connection to the journal's file."""

    def __init__(self, path: Path) -> None:
        self._db = connect_readonly(path)
        self._readers = Readers(path)

    def page(self, query: PaymentsQuery, stop: Callable[[], bool] = lambda: False) -> PaymentsAnswer | None:
        """Return one page and the counts beside it; None when `stop` said that nobody waits any more."""
        with self._one_moment():
            try:
                found = self._search(query, stop) if query.text.strip() else self._newest(query, *_where(query))
            except Stopped:
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
        self._readers.close()
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

    def _newest(self, query: PaymentsQuery, where: list[str], given: Given, index: str = "") -> list[tuple[Any, ...]]:
        """Return the newest rows; an `index` is named where its few rows are sorted sooner than all are walked."""
        where, given = _before(query.after, where, given)
        table = f"listed INDEXED BY {index}" if index else "listed"
        sql = f"SELECT {_ROW} FROM {table} {_all(where)} ORDER BY at DESC, id DESC LIMIT {PAGE + 1}"
        return self._db.execute(sql, given).fetchall()

    def _search(self, query: PaymentsQuery, stop: Callable[[], bool]) -> list[tuple[Any, ...]]:
        """Look where an index leads first; only what none of them knows is searched for inside every row."""
        text = query.text.strip()
        where, given = _where(query)
        found: dict[str, tuple[Any, ...]] = {}
        for index, condition, values in _known_as(text, query.digits):
            more = self._newest(query, [*where, condition], given | values, index)
            found.update((row[0], row) for row in more)
        if found:
            return sorted(found.values(), key=lambda row: (row[2], row[0]), reverse=True)[: PAGE + 1]
        with stoppable(self._db, stop):
            return self._inside(query, text, stop)

    def _inside(self, query: PaymentsQuery, text: str, stop: Callable[[], bool]) -> list[tuple[Any, ...]]:
        """Search inside every row, newest first; Stopped."""
        where, given = _where(query)
        given["like"] = like(text)
        if self._few(query):
            return self._newest(query, [*where, INSIDE], given, _index(query))
        above = self._rowid_of(query.after)
        walked = max(above - WALKED_FIRST, 0)
        found = self._walked(where, given, walked, above)
        if len(found) > PAGE or not walked:
            return found
        known = known_places(self._db, self._readers, text, walked, stop)
        if known is None:
            return found + self._walked(where, given, 0, walked)
        found += fetched(self._db, _ROW, known.places, where, given, PAGE + 1 - len(found))
        if known.all or len(found) > PAGE:
            return found
        return self._newest(query, [*where, INSIDE], given, _index(query))

    def _walked(self, where: list[str], given: Given, low: int, above: int) -> list[tuple[Any, ...]]:
        """Walk the rows from `low` to below `above`, newest first, as they lie in the file."""
        asked = _all(["rowid >= :low AND rowid < :above", INSIDE, *where])
        sql = f"SELECT {_ROW}, rowid FROM listed NOT INDEXED {asked} ORDER BY rowid DESC LIMIT {PAGE + 1}"
        return self._db.execute(sql, {**given, "low": low, "above": above}).fetchall()

    def _few(self, query: PaymentsQuery) -> bool:
        """Say whether a filter leaves so few rows that each is looked at: those of a day, or of a rare state."""
        if query.since is not None:
            return True
        where, given = _where(query)
        sql = f"SELECT count(*) FROM (SELECT 1 FROM listed {_all(where)} LIMIT {COUNT_MOST + 1})"
        return bool(where) and self._db.execute(sql, given).fetchone()[0] <= COUNT_MOST

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
            of_part = _all([*where, "part = :counted"])
            sql = f"SELECT count(*) FROM (SELECT 1 FROM listed {of_part} LIMIT {COUNT_MOST + 1})"
            (count,) = self._db.execute(sql, given | {"counted": part.value}).fetchone()
            counts.append((part.value, min(count, COUNT_MOST), count > COUNT_MOST))
        every = sum(count for _, count, _ in counts)
        capped = any(more for _, _, more in counts) or every > COUNT_MOST
        return (("all", min(every, COUNT_MOST), capped), *counts)


def _where(query: PaymentsQuery, with_part: bool = True) -> tuple[list[str], Given]:
    where: list[str] = []
    given: Given = {}
    if with_part and query.part:
        where, given = [*where, "part = :part"], given | {"part": query.part}
    if query.rail:
        where, given = [*where, "rail = :rail"], given | {"rail": query.rail}
    if query.since is not None:
        where, given = [*where, "at >= :since"], given | {"since": to_ms(query.since)}
    if query.until is not None:
        where, given = [*where, "at < :until"], given | {"until": to_ms(query.until)}
    return where, given


def _before(after: str, where: list[str], given: Given) -> tuple[list[str], Given]:
    if not after:
        return where, given
    at, _, row_id = after.partition("/")
    return [*where, "(at, id) < (:after_at, :after_id)"], given | {"after_at": int(at), "after_id": row_id}


def _known_as(text: str, digits: int) -> Iterator[tuple[str, str, Given]]:
    """Yield what a text may be: a number said aloud, a sum, a receipt, the beginning of a reference, a code.

    Each comes with its index and says what that partial index is over: a bound value alone proves nothing to SQLite.
    """
    label, _, serial = text.rpartition("-")
    if serial.isascii() and serial.isdigit() and len(serial) < 16:
        of_label = " AND number = :text" if label else ""
        yield "listed_serial", f"serial = :serial AND serial <> 0{of_label}", {"serial": int(serial), "text": text}
    yield "listed_receipt", "receipt = :text AND receipt <> ''", {"text": text}
    yield "listed_code", "code = :text AND code <> ''", {"text": text}
    begins = "reference >= :text AND reference < :text_end AND reference <> ''"
    yield "listed_reference", begins, {"text": text, "text_end": text + _LAST}
    if _AMOUNT.match(text):
        whole, _, part = text.replace(",", ".").partition(".")
        if len(part) <= digits:
            yield (
                "listed_minor",
                "minor = :minor",
                {"minor": int(whole) * 10**digits + int(part.ljust(digits, "0") or 0)},
            )


def _index(query: PaymentsQuery) -> str:
    """Return the index that leads to the rows of a filter, newest first."""
    if query.since is not None or not (query.part or query.rail):
        return "listed_at"
    return "_".join(["listed", *["part"] * bool(query.part), *["rail"] * bool(query.rail)])


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
