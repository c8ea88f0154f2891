"""What a till stands on, without waiting: an agenda, a clock that jumps, rows that may crash, ids, goods, paper."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta

from pos_terminal.app.ports import JournalBroken
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import (
    Draft,
    Entry,
    Envelope,
)
from pos_terminal.domain.numbers import SERIES
from pos_terminal.domain.product import Match, Product
from pos_terminal.domain.receipt import Receipt
from pos_terminal.domain.shift import Shift

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Crash(BaseException):
    """The power went."""


class Agenda:
    """True time in seconds, and what happens when."""

    def __init__(self) -> None:
        self.time = 0.0
        self._items: list[tuple[float, int, Callable[[], None]]] = []
        self._n = 0

    def after(self, seconds: float, what: Callable[[], None]) -> None:
        self._n += 1
        heapq.heappush(self._items, (self.time + max(seconds, 0.0), self._n, what))

    def run_until(self, time: float) -> None:
        while self._items and self._items[0][0] <= time:
            self.time, _, what = heapq.heappop(self._items)
            what()
        self.time = max(self.time, time)


class JumpingClock:
    """The till's two clocks: the wall may jump, the monotonic one stands still in suspend."""

    def __init__(self, agenda: Agenda) -> None:
        self._agenda = agenda
        self.wall_off = 0.0
        self.mono_off = 0.0

    def now(self) -> datetime:
        return START + timedelta(seconds=self._agenda.time + self.wall_off)

    def monotonic(self) -> float:
        return self._agenda.time + self.mono_off


class Rows:
    """A journal in memory that outlives the till, and that can be broken."""

    def __init__(self, clock: JumpingClock) -> None:
        self._clock = clock
        self.rows: list[Entry] = []
        self.broken = False

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        if self.broken:
            raise JournalBroken("journal_broken", "the disk is gone")
        written = []
        for n, draft in enumerate(drafts):
            seq = len(self.rows) + n + 1
            envelope = Envelope(
                till="till",
                seq=seq,
                id=str(seq),
                at=self._clock.now(),
                boot="boot",
                kind=draft.event.kind,
                version=draft.event.version,
                sale=draft.sale,
                payment=draft.payment,
                operator=draft.operator,
                approver=draft.approver,
            )
            written.append(Entry(envelope, draft.event))
        self.rows += written
        return tuple(written)

    def entries(self, after: int = 0) -> Sequence[Entry]:
        return self.rows[after:]

    def open_entries(self) -> Sequence[Entry]:
        return tuple(self.rows)

    def sale_entries(self, sale: str) -> Sequence[Entry]:
        return tuple(row for row in self.rows if row.envelope.sale == sale)

    def story(self, sale: str) -> Sequence[Entry]:
        own = self.sale_entries(sale)
        first = own[0].envelope.seq if own else len(self.rows)
        return [r for r in self.rows if r in own or (isinstance(r.event, ev.TillStarted) and r.envelope.seq > first)]

    def last_at(self) -> datetime | None:
        return self.rows[-1].envelope.at if self.rows else None

    def last_closed(self) -> str:
        return next((r.envelope.sale for r in reversed(self.rows) if isinstance(r.event, ev.SaleClosed)), "")

    def next_number(self, series: str) -> int:
        if series == SERIES:
            return 1 + sum(isinstance(row.event, ev.SeriesStarted) for row in self.rows)
        kind: type[ev.Event] = ev.SaleClosed if series == "receipt" else ev.TenderingStarted
        if series == "receipt":
            back = sum(isinstance(row.event, ev.ReturnClosed) and bool(row.event.receipt) for row in self.rows)
            return 1 + back + sum(isinstance(row.event, kind) for row in self.rows)
        return 1 + len({row.event.number for row in self.rows if isinstance(row.event, ev.TenderingStarted)})

    def shift(self) -> Shift:
        return Shift(open=True, opened_at=START)

    def z(self, number: str = "") -> Entry | None:
        return None  # one long shift

    def room(self) -> bool:
        return True

    def well(self) -> bool:
        return not self.broken

    def tidy(self) -> None: ...

    def proof(self, entry: Entry) -> str:
        return f"{entry.envelope.seq:08d}"

    def close(self) -> None: ...


class Ids:
    def __init__(self) -> None:
        self.given = 0

    def new(self) -> str:
        self.given += 1
        return f"id-{self.given}"


class OneProduct:
    """A catalogue with one product of each kind."""

    def __init__(self, products: Iterable[Product] = ()) -> None:
        self.products = {p.sku: p for p in products} or {"tea": Product("tea", "Tea", 1000, 2100)}

    def by_barcode(self, code: str) -> Match | None:
        found = next((p for p in self.products.values() if code in p.barcodes), None)
        return Match(found, code) if found else None

    def by_sku(self, sku: str) -> Product | None:
        return self.products.get(sku)

    def search(self, text: str, limit: int = 50) -> tuple[Product, ...]:
        return ()

    def categories(self) -> tuple[()]:
        return ()

    def in_category(self, name: str, limit: int = 60, after: str = "") -> tuple[Product, ...]:
        return ()

    def favourites(self, limit: int = 60) -> tuple[Product, ...]:
        return ()

    def version(self) -> int:
        return 1


class CounterTop:
    """Paper, drawer and lookups that only count."""

    def __init__(self) -> None:
        self.opened = 0
        self.printed: list[tuple[str, str, Receipt]] = []

    def open(self) -> None:
        self.opened += 1

    def submit(self, document: str, sale: str, receipt: Receipt) -> None:
        self.printed.append((document, sale, receipt))

    def search(self, text: str) -> None: ...

    def foresee(self, text: str) -> None: ...

    def show(self, category: str) -> None: ...
