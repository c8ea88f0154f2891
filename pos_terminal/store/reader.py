"""The reader thread: what screens ask of catalogue and journal, on its own connections, away from till and GUI."""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable
from contextlib import ExitStack, closing
from enum import StrEnum

import structlog

from pos_terminal.app.ports import Catalog, CatalogBroken, CatalogInOtherCurrency, PaymentsQuery
from pos_terminal.app.reports import CatalogReport, PaymentsReport, Report, SearchReport, StoryReport, TilesReport
from pos_terminal.store.payment_list import PaymentList

log = structlog.get_logger()

SEARCH_HITS = 50
TILES = 60


class _Wish(StrEnum):
    """In the order in which waiting questions are answered: the quick ones first."""

    SHOW = "show"
    SEARCH = "search"
    FORESEE = "foresee"
    PAYMENT = "payment"
    PAYMENTS = "payments"


class _Interrupted(Exception):
    """A long search gave way to a newer question."""


class Reader:
    """Implements Lookup and Ledger. Of several questions of a kind that wait only the newest is answered."""

    def __init__(
        self,
        catalog: Callable[[], Catalog],
        report: Callable[[Report], None],
        payments: Callable[[], PaymentList] | None = None,
    ) -> None:
        """`catalog` and `payments` open connections of this thread's own; `report` is safe from any thread."""
        self._open = catalog
        self._open_payments = payments
        self._payments: PaymentList | None = None
        self._report = report
        self._asked: queue.SimpleQueue[tuple[_Wish, str | PaymentsQuery] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="reader")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._asked.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def search(self, text: str) -> None:
        self._asked.put((_Wish.SEARCH, text))

    def foresee(self, text: str) -> None:
        self._asked.put((_Wish.FORESEE, text))

    def show(self, category: str) -> None:
        self._asked.put((_Wish.SHOW, category))

    def payments(self, query: PaymentsQuery) -> None:
        self._asked.put((_Wish.PAYMENTS, query))

    def payment(self, row: str) -> None:
        self._asked.put((_Wish.PAYMENT, row))

    def _run(self) -> None:
        with ExitStack() as stack:
            catalog = stack.enter_context(closing(self._open()))
            waiting: dict[_Wish, str | PaymentsQuery] = {}
            while self._wait(waiting):
                wish = next(wish for wish in _Wish if wish in waiting)
                asked = waiting.pop(wish)
                try:
                    answer = self._answer(stack, catalog, wish, asked)
                except _Interrupted:
                    if not self._wait(waiting):
                        return
                    waiting.setdefault(wish, asked)  # unless a newer one of its kind came
                    continue
                if answer is not None:
                    self._report(answer)

    def _wait(self, waiting: dict[_Wish, str | PaymentsQuery]) -> bool:
        """Take in what is asked, waiting only while there is nothing; False: the till ends."""
        while not waiting or not self._asked.empty():
            asked = self._asked.get()
            if asked is None:
                return False
            waiting[asked[0]] = asked[1]
        return True

    def _answer(self, stack: ExitStack, catalog: Catalog, wish: _Wish, asked: str | PaymentsQuery) -> Report | None:
        match wish, asked:
            case ((_Wish.SHOW | _Wish.SEARCH | _Wish.FORESEE), str(text)):
                try:
                    return self._tiles(catalog, text) if wish is _Wish.SHOW else self._hits(catalog, text)
                except CatalogInOtherCurrency as other:
                    return CatalogReport(other.theirs)
                except CatalogBroken:
                    return CatalogReport(first=wish is _Wish.SHOW and not text)
            case _:
                try:
                    return self._past(stack, asked)
                except sqlite3.Error as error:  # the page stays as it is; the next question is asked anew
                    log.error("payments.read", why=type(error).__name__)
                    return None

    def _tiles(self, catalog: Catalog, category: str) -> Report:
        names = tuple(found.name for found in catalog.categories())
        if category:
            return TilesReport(category, names, catalog.in_category(category, TILES))
        # A catalogue without favourites shows its first category, or what stands under none.
        favourites = catalog.favourites(TILES)
        return TilesReport("", names, favourites or catalog.in_category(names[0] if names else "", TILES))

    def _hits(self, catalog: Catalog, text: str) -> Report:
        match = catalog.by_barcode(text.strip())
        if match is not None:
            return SearchReport(text, (match.product,), barcode=True)
        return SearchReport(text, catalog.search(text, SEARCH_HITS))

    def _past(self, stack: ExitStack, asked: str | PaymentsQuery) -> Report | None:
        if self._payments is None:
            if self._open_payments is None:
                return None
            self._payments = stack.enter_context(closing(self._open_payments()))
        if isinstance(asked, str):
            row = self._payments.row(asked)
            return StoryReport(row, self._payments.story(row.sale)) if row is not None else None
        answer = self._payments.page(asked, stop=lambda: not self._asked.empty())
        if answer is None:
            raise _Interrupted
        return PaymentsReport(answer)
