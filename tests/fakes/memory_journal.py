"""A journal that forgets everything with its process, and breaks when a test says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from pos_terminal.app.ports import Clock, Ids, JournalBroken, JournalRefused
from pos_terminal.domain.events import (
    Draft,
    Entry,
    JournalOpened,
    SaleClosed,
    SettingsChanged,
    SettingsSeen,
    SlotTold,
    TillStarted,
)
from pos_terminal.domain.people import People
from pos_terminal.domain.shift import Shift
from pos_terminal.store import shift_rows
from pos_terminal.store.chain import FIRST_PREV
from pos_terminal.store.codec import to_ms
from pos_terminal.store.folds import DomainFold, PaymentRow, RowChange, SaleRow
from pos_terminal.store.listed import ListedRow
from pos_terminal.store.people_rows import OperatorRow, PeopleRow, TriesRow, people_of
from pos_terminal.store.series import advance
from pos_terminal.store.shift_rows import ShiftRow
from pos_terminal.store.slot_rows import SlotRow, stock_of
from pos_terminal.store.stamp import Stamper

FIRST = JournalOpened(till="till-1", label="1", mode="test", currency="EUR", shop="Shop")


class MemoryJournal:
    """Implements app.ports.Journal with the store's own folds, numbers and seals."""

    def __init__(self, clock: Clock, ids: Ids, first: JournalOpened = FIRST) -> None:
        self.opened = first
        self.broken: JournalBroken | None = None  # set: every append raises it
        self.has_room = True
        self.closed = False
        self._clock = clock
        self._ids = ids
        self._boot = ids.new()
        self._fold = DomainFold()
        self._entries: list[Entry] = []
        self._hashes: list[bytes] = [FIRST_PREV]
        self._sales: dict[str, SaleRow] = {}
        self._payments: dict[str, PaymentRow] = {}
        self._listed: dict[str, ListedRow] = {}
        self._people: dict[tuple[type[PeopleRow], str], PeopleRow] = {}
        self._shifts: dict[int, ShiftRow] = {}
        self._slots: dict[str, SlotRow] = {}
        self._next: dict[str, int] = {}
        self.append([Draft(first)])

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        if self.broken is not None:
            raise self.broken
        stamper = Stamper(self.opened.till, self._boot, self._ids, self._clock.now())
        entries, rows, _ = stamper.stamp(drafts, len(self._entries), self._hashes[-1])
        following = advance(entries, self._next, self._number_of)
        try:
            changed = self._fold.changes(entries, self)
            self._put(changed)
        except BaseException:
            self._fold.forget()
            raise
        self._next = following
        self._entries += entries
        self._hashes += [row[-1] for row in rows]
        return entries

    def entries(self, after: int = 0) -> Sequence[Entry]:
        return self._entries[after:]

    def open_entries(self) -> Sequence[Entry]:
        sales = {row.id for row in self._sales.values() if row.open} | set(self.paying())
        due = [entry.envelope.seq for entry in self._entries if entry.envelope.sale in sales]
        return [
            entry
            for entry in self._entries
            if entry.envelope.seq in {1, *due} or (due and _is_start(entry) and entry.envelope.seq > due[0])
        ]

    def sale_entries(self, sale: str) -> Sequence[Entry]:
        return [entry for entry in self._entries if sale and entry.envelope.sale == sale]

    def last_at(self) -> datetime | None:
        return self._entries[-1].envelope.at

    def last_row(self) -> int:
        return len(self._entries)

    def last_closed(self) -> str:
        closed = [entry.envelope.sale for entry in self._entries if isinstance(entry.event, SaleClosed)]
        return closed[-1] if closed else ""

    def people(self) -> People:
        operators = [row for row in self._people.values() if isinstance(row, OperatorRow)]
        return people_of(operators, [row for row in self._people.values() if isinstance(row, TriesRow)])

    def stock(self) -> Mapping[str, SlotTold]:
        return stock_of(self._slots.values())

    def settings_known(self) -> str:
        known = [entry.event for entry in self._entries if isinstance(entry.event, SettingsChanged | SettingsSeen)]
        return known[-1].settings_hash if known else ""

    def shift(self) -> Shift:
        return shift_rows.read(self._shifts[max(self._shifts)].state) if self._shifts else Shift()

    def z(self, number: str = "") -> Entry | None:
        closed = [row for _, row in sorted(self._shifts.items()) if row.z and number in ("", row.z)]
        return self._entries[closed[-1].folded_to - 1] if closed else None

    def ended_payments(self, after: int, most: int) -> Sequence[tuple[str, str, str]]:
        changed = [row for row in self._payments.values() if row.folded_to > after and row.final]
        return [(row.id, row.sale, row.rail) for row in sorted(changed, key=lambda row: row.folded_to)][-most:]

    def taken_since(self, since: datetime) -> int:
        recent = [row for row in self._payments.values() if row.created >= to_ms(since)]
        settled = sum(row.paid for row in recent if row.state == "settled")
        return settled + sum(row.minor for row in recent if row.state != "settled" and not row.final)

    def knows(self, rail: str, payment: str, reference: str) -> bool:
        of_rail = [row for row in self._listed.values() if row.rail == rail]
        named = any(reference and row.reference == reference for row in of_rail)
        return named or any(row.id == payment and not row.reference for row in of_rail)

    def next_number(self, series: str) -> int:
        return self._next.get(series, 1)

    def proof(self, entry: Entry) -> str:
        return self._hashes[entry.envelope.seq].hex()[:8]

    def tidy(self) -> None:
        return

    def room(self) -> bool:
        return self.has_room

    def well(self) -> bool:
        return self.broken is None

    def close(self) -> None:
        self.closed = True

    # --- the past, for the fold

    def story(self, sale: str) -> Sequence[Entry]:
        own = self.sale_entries(sale)
        first = own[0].envelope.seq if own else 0
        return [
            entry
            for entry in self._entries
            if own and (entry.envelope.sale == sale or (_is_start(entry) and entry.envelope.seq > first))
        ]

    def paying(self) -> Sequence[str]:
        return sorted({row.sale for row in self._payments.values() if row.open})

    # --- within

    def _put(self, changed: Sequence[RowChange]) -> None:
        payments = dict(self._payments)
        payments.update((row.id, row) for row in changed if isinstance(row, PaymentRow))
        live = [row.sale for row in payments.values() if row.live]
        if len(live) != len(set(live)):
            raise JournalRefused("second_live_payment", "The sale has a live payment already.")
        self._payments = payments
        self._listed.update((row.id, row) for row in changed if isinstance(row, ListedRow))
        self._sales.update((row.id, row) for row in changed if isinstance(row, SaleRow))
        self._slots.update((row.id, row) for row in changed if isinstance(row, SlotRow))
        self._shifts.update((row.id, row) for row in changed if isinstance(row, ShiftRow))
        self._people.update(((type(row), row.id), row) for row in changed if isinstance(row, PeopleRow))

    def _number_of(self, sale: str) -> str:
        return self._sales[sale].number if sale in self._sales else ""


def _is_start(entry: Entry) -> bool:
    return isinstance(entry.event, TillStarted)
