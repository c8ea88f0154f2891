"""The catalogue on disk: barcodes by a unique index, names by full text; every call is a short indexed read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import structlog

from pos_terminal.app.ports import CatalogBroken, CatalogInOtherCurrency, Category
from pos_terminal.domain.options import OptionGroup
from pos_terminal.domain.product import Match, Product
from pos_terminal.store.barcodes import measured, spellings, without_symbology
from pos_terminal.store.catalog_money import unlike
from pos_terminal.store.connect import connect, connect_readonly, is_damaged, migrate, put_aside
from pos_terminal.store.folding import fold, quoted, words_of

COLUMNS = (
    "id, sku, name, price, tax_rate, unit, category, picture, sold_out, favourite, tax_code, minimum_age, slot,"
    " options, names, tax_here, tax_away,"
    " (SELECT group_concat(code, ' ') FROM barcodes WHERE product = products.id)"
)
NAMES = msgspec.json.Decoder(dict[str, str])
OPTIONS = msgspec.json.Decoder(tuple[OptionGroup, ...])
INSIDE_FROM = 3  # letters: the trigram index knows no shorter ones

log = structlog.get_logger()


class SqliteCatalog:
    """Implements app.ports.Catalog. Used by one thread; `reader` opens another for another thread."""

    def __init__(self, path: Path, region: str = "", currency: str = "", read_only: bool = False) -> None:
        """`region` is the country whose weight and price codes are read, such as GB; empty: none.

        `currency` is the till's: where the prices are in another, every read of a product is refused. Empty: any.
        A file that is no catalogue any more is put aside for an empty one: it can be imported again.
        """
        self._path = path
        self._region = region
        self._currency = currency
        if not read_only:
            begin(path)
        self._db = connect_readonly(path)

    def reader(self) -> SqliteCatalog:
        """Return a connection of its own to the same catalogue, for another thread."""
        return SqliteCatalog(self._path, self._region, self._currency, read_only=True)

    def close(self) -> None:
        self._db.close()

    # --- one product

    def by_barcode(self, code: str) -> Match | None:
        read = code.strip()
        code = without_symbology(read)
        if not code:
            return None
        for spelling in spellings(code):
            if (found := self._with_code(spelling)) is not None:
                return Match(found, read)
        inside = measured(code, self._region)
        if inside is not None:
            for item in inside.items:
                found = self._with_code(item) or self.by_sku(item)
                if found is not None:
                    return Match(found, read, quantity=inside.quantity, price=inside.price)
        found = self.by_sku(code)
        return Match(found, read) if found is not None else None

    def by_sku(self, sku: str) -> Product | None:
        exact = self._one("WHERE sku = ?", sku)
        return exact or self._one("WHERE sku_folded = ? ORDER BY sku LIMIT 1", fold(sku))

    def _with_code(self, code: str) -> Product | None:
        return self._one("WHERE id = (SELECT product FROM barcodes WHERE code = ?)", code)

    # --- many

    def search(self, text: str, limit: int = 50) -> tuple[Product, ...]:
        """Return products whose words begin as asked, then those that hold it inside; unordered, so it is quick."""
        words = words_of(text)
        if not words:
            return ()
        begins = " ".join(f"{quoted(word)}*" for word in words)
        with self._snapshot():
            found = self._ids("words", begins, limit)
            if len(found) < limit and all(len(word) >= INSIDE_FROM for word in words):
                within = " ".join(quoted(word) for word in words)
                known = set(found)
                found += [one for one in self._ids("inside", within, limit) if one not in known]
            return self._by_ids(found[:limit])

    def categories(self) -> tuple[Category, ...]:
        self._fitting_version()
        rows = self._rows("SELECT name, count FROM categories ORDER BY place")
        return tuple(Category(name, count) for name, count in rows)

    def in_category(self, name: str, limit: int = 60, after: str = "") -> tuple[Product, ...]:
        """Return a page of a category by name; `after` is the last name of the page before."""
        return self._many("WHERE category = ? AND name > ? ORDER BY name, id LIMIT ?", name, after, limit)

    def favourites(self, limit: int = 60) -> tuple[Product, ...]:
        return self._many("WHERE favourite > 0 ORDER BY favourite LIMIT ?", limit)

    def version(self) -> int:
        return int(self._rows("SELECT version FROM about")[0][0])

    # --- within

    def _fitting_version(self) -> int:
        """Return the version; CatalogInOtherCurrency where the till cannot sell at its prices."""
        version, noted, decimals = self._rows("SELECT version, currency, decimals FROM about")[0]
        theirs = unlike(noted, decimals, self._currency) if self._currency else ""
        if theirs:
            raise CatalogInOtherCurrency(theirs)
        return int(version)

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Read as of one moment: an import between two reads gives the ids to other products."""
        self._rows("BEGIN")
        try:
            yield
        finally:
            self._rows("COMMIT")

    def _rows(self, sql: str, *arguments: object) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(sql, arguments).fetchall()
        except sqlite3.Error as error:
            log.error("catalogue.read", why=str(error))
            raise CatalogBroken(str(error)) from error

    def _ids(self, table: str, query: str, limit: int) -> list[int]:
        sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? LIMIT ?"
        return [row[0] for row in self._rows(sql, query, limit)]

    def _by_ids(self, ids: list[int]) -> tuple[Product, ...]:
        marks = ",".join("?" * len(ids))
        rows = self._rows(f"SELECT {COLUMNS} FROM products WHERE id IN ({marks})", *ids)
        found = {row[0]: row for row in rows}
        return self._products([found[one] for one in ids if one in found])

    def _one(self, where: str, *arguments: object) -> Product | None:
        found = self._many(where, *arguments)
        return found[0] if found else None

    def _many(self, where: str, *arguments: object) -> tuple[Product, ...]:
        return self._products(self._rows(f"SELECT {COLUMNS} FROM products {where}", *arguments))

    def _products(self, rows: list[tuple[Any, ...]]) -> tuple[Product, ...]:
        if not rows:
            return ()
        version = self._fitting_version()
        return tuple(_product(row, version) for row in rows)


def begin(path: Path) -> None:
    """Make or bring up to date the file of a catalogue; one that is damaged is put aside for an empty one."""
    try:
        _bring_up(path)
    except sqlite3.DatabaseError as error:
        if not is_damaged(error):
            raise
        log.error("catalogue.put_aside", why=str(error), kept=put_aside(path).name)
        _bring_up(path)


def _bring_up(path: Path) -> None:
    writer = connect(path)
    try:
        migrate(writer, path, "catalog")
    finally:
        writer.close()


def _product(row: tuple[Any, ...], version: int) -> Product:
    (_, sku, name, price, tax_rate, unit, category, picture, sold_out, favourite, tax_code, age, slot, *more) = row
    options, names, tax_here, tax_away, codes = more
    return Product(
        sku=sku,
        name=name,
        price=price,
        tax_rate=tax_rate,
        unit=unit,
        category=category,
        barcodes=tuple(sorted((codes or "").split())),
        picture=picture,
        sold_out=bool(sold_out),
        favourite=favourite,
        tax_code=tax_code,
        minimum_age=age,
        tax_here=tax_here,
        tax_away=tax_away,
        slot=slot or "",
        options=_options(options),
        names=tuple(NAMES.decode(names).items()) if len(names) > 2 else (),
        version=version,
    )


def _options(text: str) -> tuple[OptionGroup, ...]:
    """Read the groups as the import wrote them; a catalogue of an older version kept the text as it was given."""
    return OPTIONS.decode(text) if text.startswith("[") else ()
