"""The reader thread: catalogue reads for the screen, on its own connection, away from till and GUI."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from pos_terminal.app.ports import Catalog
from pos_terminal.app.reports import Report, SearchReport, TilesReport

SEARCH_HITS = 50
TILES = 60


class Reader:
    """Implements Lookup. Of several searches that wait only the newest is done."""

    def __init__(self, catalog: Callable[[], Catalog], report: Callable[[Report], None]) -> None:
        """`catalog` opens a connection of this thread's own; `report` is safe from any thread."""
        self._open = catalog
        self._report = report
        self._asked: queue.SimpleQueue[tuple[str, str] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="reader")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._asked.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def search(self, text: str) -> None:
        self._asked.put(("search", text))

    def show(self, category: str) -> None:
        self._asked.put(("show", category))

    def _run(self) -> None:
        catalog = self._open()
        try:
            while (asked := self._asked.get()) is not None:
                waiting = [asked]
                while not self._asked.empty():
                    if (more := self._asked.get()) is None:
                        return
                    waiting.append(more)
                for what in ("show", "search"):
                    newest = next((text for kind, text in reversed(waiting) if kind == what), None)
                    if newest is not None:
                        self._report(self._tiles(catalog, newest) if what == "show" else self._hits(catalog, newest))
        finally:
            catalog.close()

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
