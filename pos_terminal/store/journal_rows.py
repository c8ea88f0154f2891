"""The journal's queries and rows: what is asked of SQLite, and what comes back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import fields
from operator import attrgetter
from typing import Any

from pos_terminal.app.ports import JournalBroken
from pos_terminal.domain.events import Entry, Envelope, SlotTold
from pos_terminal.domain.people import People
from pos_terminal.store.chain import COLUMNS, FIRST_PREV, Bad, Stored, Walk
from pos_terminal.store.codec import UnknownKind, Unreadable, decode, from_ms
from pos_terminal.store.folds import PaymentRow, RowChange, SaleRow
from pos_terminal.store.listed import ListedRow
from pos_terminal.store.people_rows import OPERATORS, TRIES, OperatorRow, TriesRow, people_of
from pos_terminal.store.shift_rows import ShiftRow
from pos_terminal.store.slot_rows import SLOTS, SlotRow, stock_of

BATCH = 2000
TAIL = 50  # rows whose seals are checked at every start
TABLES: dict[type[RowChange], str] = {
    SaleRow: "sales",
    PaymentRow: "payments",
    ListedRow: "listed",
    OperatorRow: "operators",
    TriesRow: "pin_tries",
    ShiftRow: "shifts",
    SlotRow: "slots",
}
READ_TABLES = (*TABLES.values(), "series")

_READ = "till, seq, id, at, boot, kind, v, sale, payment, operator, approver, body"
_OPEN_SALES = "SELECT id FROM sales WHERE open = 1 UNION SELECT sale FROM payments WHERE open = 1"

FIRST = f"SELECT {_READ} FROM journal WHERE seq = 1"
LAST_CLOSED = "SELECT sale FROM journal WHERE kind = 'sale.closed' ORDER BY seq DESC LIMIT 1"
SETTINGS_KNOWN = f"""
SELECT {_READ} FROM journal INDEXED BY journal_settings
WHERE kind IN ('settings.changed', 'settings.seen') ORDER BY seq DESC LIMIT 1"""
LAST_Z = f"SELECT {_READ} FROM journal WHERE seq = (SELECT max(folded_to) FROM shifts WHERE z <> '')"
OF_Z = f"SELECT {_READ} FROM journal WHERE seq = (SELECT folded_to FROM shifts WHERE z = ? AND z <> '')"
CHANGED = "SELECT id, sale, rail FROM payments WHERE folded_to > ? AND final = 1 ORDER BY folded_to DESC LIMIT ?"
KNOWN = """
SELECT EXISTS (SELECT 1 FROM listed WHERE reference = ?3 AND reference <> '' AND rail = ?1)
    OR EXISTS (SELECT 1 FROM listed WHERE id = ?2 AND reference = '' AND rail = ?1)"""
TAKEN = """
SELECT coalesce(sum(CASE WHEN payments.state = 'settled' THEN payments.paid ELSE payments.minor END), 0)
FROM listed CROSS JOIN payments ON payments.id = listed.id
WHERE listed.at >= ? AND (payments.state = 'settled' OR payments.final = 0)"""
AFTER = f"SELECT {_READ} FROM journal WHERE seq > ? ORDER BY seq"
OF_SALE = f"SELECT {_READ} FROM journal WHERE sale = ? AND sale <> '' ORDER BY seq"
# The sub-selects are written so that SQLite walks the two small indexes and never the table.
STORY = f"""
SELECT {_READ} FROM journal WHERE seq IN (
    SELECT seq FROM journal WHERE sale = ?1 AND sale <> ''
    UNION ALL
    SELECT seq FROM journal INDEXED BY journal_starts WHERE kind = 'till.started'
        AND seq > (SELECT min(seq) FROM journal WHERE sale = ?1 AND sale <> '')
) ORDER BY seq"""
OPEN = f"""
WITH due (seq) AS (
    SELECT journal.seq FROM ({_OPEN_SALES}) AS open_sale
    CROSS JOIN journal INDEXED BY journal_by_sale ON journal.sale = open_sale.id AND journal.sale <> ''
)
SELECT {_READ} FROM journal WHERE seq IN (
    SELECT 1 UNION ALL SELECT seq FROM due UNION ALL
    SELECT seq FROM journal INDEXED BY journal_starts WHERE kind = 'till.started' AND seq > (SELECT min(seq) FROM due)
) ORDER BY seq"""


def _upsert(table: str, shape: type[RowChange]) -> str:
    names = [field.name for field in fields(shape)]
    marks = ", ".join("?" * len(names))
    news = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {news}"


PUT_JOURNAL = f"INSERT INTO journal ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
PUTS = {shape: _upsert(table, shape) for shape, table in TABLES.items()}
PUT_SERIES = "INSERT INTO series (name, next) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET next = excluded.next"
PUT_FOLDED = "UPDATE folded SET folded_to = ?"

_OF = {shape: attrgetter(*(field.name for field in fields(shape))) for shape in TABLES}


def values(row: RowChange) -> tuple[Any, ...]:
    told: tuple[Any, ...] = _OF[type(row)](row)
    return told


def put(connection: sqlite3.Connection, changed: Iterable[RowChange]) -> None:
    """Write rows of the read tables; the caller holds the transaction."""
    for row in changed:
        connection.execute(PUTS[type(row)], values(row))


def people(connection: sqlite3.Connection) -> People:
    """Read everybody back."""
    operators = [OperatorRow(*row) for row in connection.execute(OPERATORS)]
    return people_of(operators, [TriesRow(*row) for row in connection.execute(TRIES)])


def stock(connection: sqlite3.Connection) -> dict[str, SlotTold]:
    """Read back what lies in the machine."""
    return stock_of(SlotRow(*row) for row in connection.execute(SLOTS))


def number_of(connection: sqlite3.Connection, sale: str) -> str:
    """Return the number that a sale has already, or nothing."""
    found = connection.execute("SELECT number FROM sales WHERE id = ?", (sale,)).fetchone()
    return found[0] if found else ""


def entry(row: tuple[Any, ...]) -> Entry:
    """Return a stored row as an entry; JournalBroken when this program cannot read it."""
    till, seq, row_id, at, boot, kind, version, sale, payment, operator, approver, body = row
    try:
        event = decode(kind, version, body)
    except UnknownKind as error:
        words = f"Row {seq} of the till's records was written by a newer program ({error})."
        raise JournalBroken("journal_newer", words) from error
    except Unreadable as error:
        raise JournalBroken("journal_damaged", f"Row {seq} of the till's records cannot be read ({error}).") from error
    envelope = Envelope(till, seq, row_id, from_ms(at), boot, kind, version, sale, payment, operator, approver)
    return Entry(envelope, event)


def batches(connection: sqlite3.Connection) -> Iterator[list[tuple[Any, ...]]]:
    """Yield all rows in order, in batches, so that no cursor stays open while the caller writes."""
    after = 0
    while batch := connection.execute(f"{AFTER} LIMIT {BATCH}", (after,)).fetchall():
        yield batch
        after = batch[-1][1]


def stored(connection: sqlite3.Connection, after: int = 0) -> Iterator[Stored]:
    """Yield rows with their text as the bytes that stand in the file."""
    cursor = connection.cursor()
    connection.text_factory, before = bytes, connection.text_factory
    try:
        yield from cursor.execute(f"SELECT {COLUMNS} FROM journal WHERE seq > ? ORDER BY seq", (after,))
    finally:
        connection.text_factory = before
        cursor.close()


def bad_tail(connection: sqlite3.Connection) -> Bad | None:
    """Return the first bad row among the last ones."""
    (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()
    after = max(0, last - TAIL)
    before = connection.execute("SELECT hash FROM journal WHERE seq = ?", (after,)).fetchone()
    if after and before is None:
        return Bad(after, "is missing")
    walk = Walk(after, before[0] if before else FIRST_PREV)
    return next((bad for row in stored(connection, after) if (bad := walk.step(row)) is not None), None)
