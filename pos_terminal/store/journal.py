"""The journal on disk: append-only, hash-chained, each transaction with its folds."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path

from pos_terminal.app.ports import Clock, Ids, JournalBroken
from pos_terminal.domain.events import Draft, Entry, JournalOpened, SettingsChanged, SettingsSeen, SlotTold
from pos_terminal.domain.people import People
from pos_terminal.domain.shift import Shift
from pos_terminal.store import journal_rows as rows
from pos_terminal.store import shift_rows
from pos_terminal.store.anchorage import Anchorage
from pos_terminal.store.anchors import Anchored, Anchors
from pos_terminal.store.chain import FIRST_PREV
from pos_terminal.store.codec import from_ms, to_ms
from pos_terminal.store.connect import connect, give_name, migrate, transaction
from pos_terminal.store.folds import DomainFold, Fold, PaymentRow, RowChange
from pos_terminal.store.rebuild import Progress, rebuild
from pos_terminal.store.reserve import Reserve
from pos_terminal.store.series import advance
from pos_terminal.store.stamp import Row, Stamper
from pos_terminal.store.trouble import broken, is_full, refused, telling


class SqliteJournal:
    """Implements app.ports.Journal. Used by one thread; readers open their own connections.

    `opened` is the till's first row: its mode, currency and label never change. `anchorage` compares it with the
    anchors that are kept elsewhere.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        ids: Ids,
        *,
        fold: Fold | None = None,
        reserve: Reserve | None = None,
        synchronous: str = "FULL",
    ) -> None:
        self._path = path
        self._clock = clock
        self._ids = ids
        self._fold: Fold = fold or DomainFold()
        self._reserve = reserve or Reserve(path.parent)
        self._boot = ids.new()
        self._till = ""
        self._seq, self._tail = 0, FIRST_PREV
        self._last_at: datetime | None = None
        self._next: dict[str, int] = {}  # the next number of each series
        self.anchorage: Anchorage | None = None
        try:
            self._db = connect(path, synchronous)
        except sqlite3.Error as error:
            raise broken(error, path.parent) from error
        try:
            with self._telling():
                migrate(self._db, path, "journal")
            self._load()
        except BaseException:
            self._db.close()
            raise

    @classmethod
    def create(
        cls,
        path: Path,
        first: JournalOpened,
        clock: Clock,
        ids: Ids,
        *,
        fold: Fold | None = None,
        reserve: Reserve | None = None,
        synchronous: str = "FULL",
    ) -> SqliteJournal:
        """Begin a till's records; FileExistsError where they have begun already.

        They get their name when the first row is in them: power that goes meanwhile leaves none, not empty ones.
        """
        if path.exists():
            raise FileExistsError(path)
        begun = path.with_name(f"{path.name}.begun")
        for left in path.parent.glob(f"{begun.name}*"):
            left.unlink()
        journal = cls(begun, clock, ids, fold=fold, reserve=reserve, synchronous=synchronous)
        try:
            journal._till = first.till
            journal.append([Draft(first)])
            journal.close()
            journal._named(path, synchronous)
            journal.opened = first
        except BaseException:
            journal.close()
            raise
        return journal

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Clock,
        ids: Ids,
        *,
        fold: Fold | None = None,
        anchors: Path | None = None,
        reserve: Reserve | None = None,
        synchronous: str = "FULL",
    ) -> SqliteJournal:
        """Open what `create` made. `anchors` is the folder for the anchor. JournalBroken, FileNotFoundError."""
        if not path.exists():
            raise FileNotFoundError(path)
        journal = cls(path, clock, ids, fold=fold, reserve=reserve, synchronous=synchronous)
        try:
            journal._begin()
            if anchors is not None:
                journal.anchor_in(anchors)
        except BaseException:
            journal.close()
            raise
        return journal

    # --- the port

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """Write all or nothing, flushed. JournalBroken when it cannot, JournalRefused when it must not."""
        if not drafts:
            return ()
        stamper = Stamper(self._till, self._boot, self._ids, self._clock.now())
        entries, stored, tail = stamper.stamp(drafts, self._seq, self._tail)
        following = advance(entries, self._next, lambda sale: rows.number_of(self._db, sale))
        try:
            changed = self._fold.changes(entries, self)
            self._write(stored, changed, following)
        except BaseException as error:
            self._fold.forget()
            if isinstance(error, sqlite3.IntegrityError):
                raise refused(error) from error
            if isinstance(error, sqlite3.Error):
                raise broken(error, self._path.parent) from error
            raise
        self._seq, self._tail, self._next = entries[-1].envelope.seq, tail, following
        self._last_at = max(filter(None, (self._last_at, entries[-1].envelope.at)))
        if self.anchorage is not None:
            with suppress(JournalBroken):  # the rows are written: an anchor that lags behind takes nothing back
                self.anchorage.written(entries, any(isinstance(row, PaymentRow) and row.final for row in changed))
        return entries

    def entries(self, after: int = 0) -> Sequence[Entry]:
        return self._read(rows.AFTER, after)

    def open_entries(self) -> Sequence[Entry]:
        """Also returns the till's starts since the oldest of these rows: a start puts a payment in doubt."""
        return self._read(rows.OPEN)

    def sale_entries(self, sale: str) -> Sequence[Entry]:
        return self._read(rows.OF_SALE, sale)

    def last_at(self) -> datetime | None:
        return self._last_at

    def last_row(self) -> int:
        return self._seq

    def last_closed(self) -> str:
        with self._telling():
            found = self._db.execute(rows.LAST_CLOSED).fetchone()
        return found[0] if found else ""

    def people(self) -> People:
        with self._telling():
            return rows.people(self._db)

    def stock(self) -> Mapping[str, SlotTold]:
        with self._telling():
            return rows.stock(self._db)

    def settings_known(self) -> str:
        found = self._read(rows.SETTINGS_KNOWN)
        event = found[0].event if found else None
        return event.settings_hash if isinstance(event, SettingsChanged | SettingsSeen) else ""

    def shift(self) -> Shift:
        with self._telling():
            found = self._db.execute(shift_rows.CURRENT).fetchone()
        return shift_rows.read(found[0]) if found else Shift()

    def z(self, number: str = "") -> Entry | None:
        found = self._read(rows.OF_Z, number) if number else self._read(rows.LAST_Z)
        return found[0] if found else None

    def ended_payments(self, after: int, most: int) -> Sequence[tuple[str, str, str]]:
        with self._telling():
            return self._db.execute(rows.CHANGED, (after, most)).fetchall()[::-1]

    def taken_since(self, since: datetime) -> int:
        with self._telling():
            return int(self._db.execute(rows.TAKEN, (to_ms(since),)).fetchone()[0])

    def knows(self, rail: str, payment: str, reference: str) -> bool:
        with self._telling():
            return bool(self._db.execute(rows.KNOWN, (rail, payment, reference)).fetchone()[0])

    def next_number(self, series: str) -> int:
        return self._next.get(series, 1)

    def proof(self, entry: Entry) -> str:
        return self.hash_of(entry.envelope.seq)[:8]

    def room(self) -> bool:
        return self._reserve.room()

    def well(self) -> bool:
        try:
            with transaction(self._db):
                self._db.execute(rows.PUT_FOLDED, (self._seq,))
        except sqlite3.Error:
            return False
        return True

    def close(self) -> None:
        self._db.close()

    # --- beyond the port

    @property
    def last_seq(self) -> int:
        return self._seq

    def hash_of(self, seq: int) -> str:
        """Return a row's hash in hex, empty if there is no such row."""
        with self._telling():
            found = self._db.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
        return found[0].hex() if found else ""

    @property
    def anchored(self) -> Anchored:
        """Say how the journal stands to its anchors, as far as they are known."""
        return self.anchorage.state if self.anchorage is not None else Anchored.NONE

    def anchor_in(self, folder: Path) -> Anchorage:
        """Compare with the anchor in a config folder, and keep it there from now on unless it contradicts."""
        self.anchorage = Anchorage(self, Anchors(folder, self._till))
        return self.anchorage

    def tidy(self) -> None:
        """Move what is written into the main file."""
        with suppress(sqlite3.Error):  # the next append says what is wrong
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def rebuild(self, progress: Progress = lambda seq: None) -> None:
        """Make the read tables anew; `progress` is told the row that was reached."""
        with self._telling():
            self._next = rebuild(self._db, self._fold, self, progress)

    # --- the past, for the fold

    def story(self, sale: str) -> Sequence[Entry]:
        return self._read(rows.STORY, sale)

    def paying(self) -> Sequence[str]:
        return [sale for (sale,) in self._db.execute("SELECT DISTINCT sale FROM payments WHERE open = 1")]

    # --- within

    def _load(self) -> None:
        """Learn where the chain ends; JournalBroken when its last rows do not hold."""
        with self._telling():
            bad = rows.bad_tail(self._db)
            last = self._db.execute("SELECT till, seq, at, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
            self._next = dict(self._db.execute("SELECT name, next FROM series"))
            (folded_to,) = self._db.execute("SELECT folded_to FROM folded").fetchone()
            (latest,) = self._db.execute("SELECT coalesce(max(at), 0) FROM sales WHERE open = 0").fetchone()
        if bad is not None:
            raise JournalBroken("journal_damaged", f"Row {bad.seq} of the till's records {bad.why}.")
        if last is not None:
            # A clock that went back has written the last rows; the latest time is what counts (rule 8).
            self._till, self._seq, self._tail, self._last_at = last[0], last[1], last[3], from_ms(max(last[2], latest))
        self._reserve.keep()
        if folded_to < self._seq:
            self.rebuild()

    def _named(self, path: Path, synchronous: str) -> None:
        """Go on under another name; the file is closed."""
        with self._telling():
            give_name(self._path, path)
            self._path, self._db = path, connect(path, synchronous)

    def _begin(self) -> None:
        first = self._read(rows.FIRST)
        if not first or not isinstance(first[0].event, JournalOpened):
            raise JournalBroken("journal_damaged", "The till's records have no beginning.")
        self.opened: JournalOpened = first[0].event

    def _write(self, stored: list[Row], changed: Sequence[RowChange], following: dict[str, int]) -> None:
        try:
            self._transact(stored, changed, following)
        except sqlite3.Error as error:
            if not (is_full(error, self._path.parent) and self._reserve.free()):
                raise
            self._transact(stored, changed, following)

    def _transact(self, stored: list[Row], changed: Sequence[RowChange], following: dict[str, int]) -> None:
        with transaction(self._db):
            self._db.executemany(rows.PUT_JOURNAL, stored)
            rows.put(self._db, changed)
            if following != self._next:
                self._db.executemany(rows.PUT_SERIES, following.items())
            self._db.execute(rows.PUT_FOLDED, (stored[-1][1],))

    def _read(self, query: str, *arguments: object) -> Sequence[Entry]:
        with self._telling():
            return [rows.entry(row) for row in self._db.execute(query, arguments)]

    def _telling(self) -> AbstractContextManager[None]:
        return telling(self._path.parent)
