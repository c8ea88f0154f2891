"""Puts a new till's products into its catalogue: from a file that is found or named, or as they were typed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import structlog

from pos_terminal.app.guide_room import Stocked
from pos_terminal.app.ports import CatalogInOtherCurrency
from pos_terminal.store.catalog_import import ImportReport, add_products, import_catalogue
from pos_terminal.store.catalog_rows import CatalogueError, check_head_of

MOST_FILES = 6
MOST_LOOKED_AT = 2_000  # entries of all folders together: nobody waits for a drive full of pictures
USUAL = ("", "Desktop", "Documents", "Downloads")  # below a person's home
DRIVES = ("/media/*", "/media/*/*", "/run/media/*/*", "/mnt/*", "/Volumes/*")

log = structlog.get_logger()


class CatalogueRoom:
    """Implements app.guide_room.Stockroom over one catalogue."""

    def __init__(self, catalogue: Path, currency: str, home: Callable[[], Path] = Path.home) -> None:
        self._catalogue, self._currency, self._home = catalogue, currency, home

    def find(self) -> tuple[str, ...]:
        found = [(_changed(path), str(path)) for path in self._tables() if _is_catalogue(path)]
        return tuple(path for _, path in sorted(found, reverse=True)[:MOST_FILES])

    def take_file(self, path: str, skip_bad: bool) -> Stocked:
        file = Path(path.strip()).expanduser()
        return self._told(lambda: import_catalogue(file, self._catalogue, self._currency, skip_bad=skip_bad))

    def add(self, products: tuple[tuple[str, int, int], ...]) -> Stocked:
        return self._told(lambda: add_products(self._catalogue, self._currency, products))

    # --- within

    def _told(self, work: Callable[[], ImportReport]) -> Stocked:
        try:
            report = work()
        except CatalogueError as error:
            return Stocked(problem="catalogue_file", words=str(error))
        except CatalogInOtherCurrency as other:
            return Stocked(problem="catalogue_currency", words=other.theirs)
        except (sqlite3.Error, OSError) as error:
            log.error("catalogue.not_written", why=str(error))
            return Stocked(problem="catalogue_unwritten")
        if not report.changed:
            first = report.bad[0]
            return Stocked(problem="catalogue_rows", words=first.reason, line=first.line, bad=len(report.bad))
        return Stocked(products=report.products, bad=len(report.bad))

    def _tables(self) -> Iterator[Path]:
        home, left = self._home(), MOST_LOOKED_AT
        folders = [home / name for name in USUAL]
        folders += [folder for drive in DRIVES for folder in Path("/").glob(drive.lstrip("/"))]
        for folder in folders:
            try:
                for path in folder.iterdir():
                    left -= 1
                    if left < 0:
                        return
                    if path.suffix.lower() == ".csv" and path.is_file():
                        yield path
            except OSError:
                continue


def _is_catalogue(path: Path) -> bool:
    try:
        check_head_of(path)
    except CatalogueError:
        return False
    return True


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
