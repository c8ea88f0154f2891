"""Imports a catalogue file: whole or not at all, while the till goes on reading the old one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import msgspec

from pos_terminal.app.ports import CatalogInOtherCurrency
from pos_terminal.store.barcodes import check_digit_fits, is_gtin, spellings
from pos_terminal.store.catalog_money import note, other_money
from pos_terminal.store.catalog_rows import BadRow, GoodRow, read_rows
from pos_terminal.store.connect import connect, is_damaged, migrate, put_aside, transaction
from pos_terminal.store.folding import fold

PROGRESS_EVERY = 1000
TABLES = ("barcodes", "products", "categories")


@dataclass(slots=True)
class ImportReport:
    """What came of an import: products taken, every bad row with its line, and whether anything was changed.

    `warnings` names rows that were taken though something about them is odd.
    """

    products: int = 0
    bad: list[BadRow] = field(default_factory=list)
    warnings: list[BadRow] = field(default_factory=list)
    changed: bool = False


class _Stop(Exception):
    """There were bad rows and none may be skipped: nothing is written."""


def import_catalogue(
    path: Path,
    catalogue: Path,
    currency: str,
    *,
    skip_bad: bool = False,
    progress: Callable[[int], None] = lambda rows: None,
) -> ImportReport:
    """Replace the catalogue by a file's products, in one transaction. CatalogueError for an unreadable file.

    With bad rows nothing changes, unless `skip_bad`: then the good rows are taken. `progress` is told the rows read.
    A catalogue that is damaged is put aside and a new one made; a till that is running takes it up at its next start.
    """
    try:
        return _import(path, catalogue, currency, skip_bad, progress)
    except sqlite3.DatabaseError as error:
        if not is_damaged(error):
            raise
        put_aside(catalogue)
        return _import(path, catalogue, currency, skip_bad, progress)


def add_products(catalogue: Path, currency: str, products: Sequence[tuple[str, int, int]]) -> ImportReport:
    """Put products beside those that are there, as favourites: name, price in minor units, hundredths of a percent.

    CatalogInOtherCurrency where those that are there have prices in another: nothing is changed.
    """
    db = connect(catalogue)
    try:
        migrate(db, catalogue, "catalog")
        with transaction(db):
            if theirs := other_money(db, currency):
                raise CatalogInOtherCurrency(theirs)
            note(db, currency)
            skus = {str(row[0]) for row in db.execute("SELECT sku FROM products")}
            last = int(db.execute("SELECT coalesce(max(favourite), 0) FROM products").fetchone()[0])
            free = (f"P{number}" for number in count(1) if f"P{number}" not in skus)
            for place, (name, price, rate) in enumerate(products, last + 1):
                _put(db, GoodRow(0, next(free), name, (), price, rate, "pcs", "", False, "", place))
            db.execute("UPDATE about SET version = version + 1")
    finally:
        db.close()
    return ImportReport(products=len(products), changed=True)


def _import(
    path: Path, catalogue: Path, currency: str, skip_bad: bool, progress: Callable[[int], None]
) -> ImportReport:
    report = ImportReport()
    db = connect(catalogue)
    try:
        migrate(db, catalogue, "catalog")
        try:
            with transaction(db):
                _empty(db)
                _fill(db, path, currency, report, progress)
                if report.bad and not skip_bad:
                    raise _Stop
                _count(db)
                note(db, currency)
                db.execute("UPDATE about SET version = version + 1")
            report.changed = True
        except _Stop:
            report.products = 0
    finally:
        db.close()
    return report


def _empty(db: sqlite3.Connection) -> None:
    for table in TABLES:
        db.execute(f"DELETE FROM {table}")
    for table in ("words", "inside"):
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")


def _fill(
    db: sqlite3.Connection, path: Path, currency: str, report: ImportReport, progress: Callable[[int], None]
) -> None:
    skus: dict[str, int] = {}
    codes: dict[str, int] = {}
    for number, row in enumerate(read_rows(path, currency), 1):
        if isinstance(row, GoodRow):
            reason = _clash(row, skus, codes)
            if not reason:
                skus[row.sku] = row.line  # real shops have 15056bl beside 15056BL
                codes.update((form, row.line) for code in row.barcodes for form in spellings(code))
                report.warnings += _odd(row)
                _put(db, row)
                report.products += 1
            else:
                row = BadRow(row.line, reason)
        if isinstance(row, BadRow):
            report.bad.append(row)
        if number % PROGRESS_EVERY == 0:
            progress(number)


def _clash(row: GoodRow, skus: dict[str, int], codes: dict[str, int]) -> str:
    first = skus.get(row.sku)
    if first is not None:
        return f"sku {row.sku} stands in line {first} already"
    for code in row.barcodes:
        if code in codes:
            return f"barcode {code} stands in line {codes[code]} already"
    return ""


def _odd(row: GoodRow) -> list[BadRow]:
    wrong = [code for code in row.barcodes if is_gtin(code) and not check_digit_fits(code)]
    return [BadRow(row.line, f"barcode {code} has a wrong check digit") for code in wrong]


def _put(db: sqlite3.Connection, row: GoodRow) -> None:
    made = db.execute(
        "INSERT INTO products (sku, sku_folded, name, price, tax_rate, unit, category, sold_out, picture, favourite,"
        " names, options, deposit, minimum_age, tax_here, tax_away, slot, tax_code)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.sku,
            fold(row.sku),
            row.name,
            row.price,
            row.tax_rate,
            row.unit,
            row.category,
            row.sold_out,
            row.picture,
            row.favourite,
            msgspec.json.encode(row.names).decode(),
            msgspec.json.encode(row.options).decode() if row.options else "",
            row.deposit,
            row.minimum_age,
            row.tax_here,
            row.tax_away,
            row.slot,
            row.tax_code,
        ),
    )
    folded = fold(" ".join((row.name, *row.names.values(), row.sku, row.category)))
    db.execute("INSERT INTO words (rowid, folded) VALUES (?, ?)", (made.lastrowid, folded))
    db.execute("INSERT INTO inside (rowid, folded) VALUES (?, ?)", (made.lastrowid, fold(row.name)))
    db.executemany("INSERT INTO barcodes (code, product) VALUES (?, ?)", [(c, made.lastrowid) for c in row.barcodes])


def _count(db: sqlite3.Connection) -> None:
    """Write the categories down in the order in which the file names them first."""
    db.execute(
        "INSERT INTO categories (name, place, count)"
        " SELECT category, min(id), count(*) FROM products WHERE category <> '' GROUP BY category"
    )
