"""A catalogue in a list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pos_terminal.app.ports import Category
from pos_terminal.domain.product import Match, Product
from pos_terminal.store.barcodes import measured, spellings, without_symbology
from pos_terminal.store.folding import fold, words_of


class MemoryCatalog:
    """Implements app.ports.Catalog by looking at everything."""

    def __init__(self, products: Iterable[Product] = (), version: int = 1, region: str = "") -> None:
        self._products = [replace(product, version=version) for product in products]
        self._version = version
        self._region = region

    def by_barcode(self, code: str) -> Match | None:
        read = code.strip()
        code = without_symbology(read)
        known = {own: product for product in self._products for own in product.barcodes}
        for spelling in spellings(code):
            if spelling in known:
                return Match(known[spelling], read)
        inside = measured(code, self._region)
        for item in inside.items if inside else ():
            found = known.get(item) or self.by_sku(item)
            if inside and found is not None:
                return Match(found, read, inside.quantity, inside.price)
        found = self.by_sku(code)
        return Match(found, read) if found is not None else None

    def by_sku(self, sku: str) -> Product | None:
        return next((product for product in self._products if sku and fold(product.sku) == fold(sku)), None)

    def search(self, text: str, limit: int = 50) -> tuple[Product, ...]:
        words = words_of(text)
        if not words:
            return ()
        begins = [p for p in self._products if all(any(w.startswith(word) for w in _words(p)) for word in words)]
        inside = [p for p in self._products if all(len(word) > 2 and word in fold(p.name) for word in words)]
        return tuple(dict.fromkeys((*begins, *inside)))[:limit]

    def categories(self) -> tuple[Category, ...]:
        names = list(dict.fromkeys(product.category for product in self._products if product.category))
        return tuple(Category(name, sum(p.category == name for p in self._products)) for name in names)

    def in_category(self, name: str, limit: int = 60, after: str = "") -> tuple[Product, ...]:
        found = sorted((p for p in self._products if p.category == name and p.name > after), key=lambda p: p.name)
        return tuple(found[:limit])

    def favourites(self, limit: int = 60) -> tuple[Product, ...]:
        chosen = sorted((p for p in self._products if p.favourite), key=lambda p: p.favourite)
        return tuple(chosen[:limit])

    def version(self) -> int:
        return self._version

    def close(self) -> None:
        return


def _words(product: Product) -> list[str]:
    return words_of(" ".join((product.name, product.sku, product.category)))
