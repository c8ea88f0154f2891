"""What every catalogue promises; the one on disk and the fake."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pos_terminal.app.ports import Catalog
from pos_terminal.domain.product import Product
from pos_terminal.store.catalog import SqliteCatalog
from pos_terminal.store.catalog_import import import_catalogue
from tests.fakes.memory_catalog import MemoryCatalog

PRODUCTS = (
    Product("C01", "Flat white", 360, 2100, category="Coffee", favourite=2),
    Product("C02", "Cappuccino", 360, 2100, category="Coffee", favourite=1),
    Product("F-1", "Łosoś wędzony", 899, 900, category="Fish", barcodes=("5901234123457",)),
    Product(
        "D02", "Still water 0.5 L", 120, 2100, category="Drinks", barcodes=("4006381333931", "x-own-1"), tax_code="A"
    ),
    Product("D03", "Straße Cola 0,33 l", 190, 2100, category="Drinks", barcodes=("036000291452",)),
    Product("P04", "Carrots", 129, 900, unit="kg", category="Produce", barcodes=("2302148200006",)),
    Product("P05", "Cheese by the piece", 1290, 900, unit="kg", category="Dairy", barcodes=("2088060100005",)),
    Product("Q01", 'The "best" 24" pizza AND NOT OR*', 700, 900, category="Food"),
    Product("Z09", "Gift card", None, 0, category="Food", sold_out=True),
)


@pytest.fixture(params=["disk", "memory"])
def catalog(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Catalog]:
    if request.param == "memory":
        yield MemoryCatalog(PRODUCTS, region="se")
        return
    file = tmp_path / "products.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(
            ["sku", "name", "barcodes", "price", "tax_rate", "unit", "category", "sold_out", "favourite", "tax_code"]
        )
        for product in PRODUCTS:
            price = "" if product.price is None else f"{product.price / 100:.2f}"
            sold_out, favourite = "yes" if product.sold_out else "no", product.favourite or ""
            codes, rate = " ".join(product.barcodes), product.tax_rate / 100
            start = [product.sku, product.name, codes, price, rate]
            rows.writerow([*start, product.unit, product.category, sold_out, favourite, product.tax_code])
    report = import_catalogue(file, tmp_path / "catalogue.db", "EUR")
    assert report.bad == []
    made = SqliteCatalog(tmp_path / "catalogue.db", region="se")
    yield made
    made.close()


def skus(products: tuple[Product, ...]) -> list[str]:
    return sorted(product.sku for product in products)


@pytest.mark.parametrize(
    ("code", "sku"),
    [
        ("5901234123457", "F-1"),
        (" 5901234123457 ", "F-1"),
        ("05901234123457", "F-1"),  # as GTIN-14
        ("036000291452", "D03"),  # UPC-A
        ("0036000291452", "D03"),  # the same as EAN-13
        ("x-own-1", "D02"),
        ("]C10104006381333931", "D02"),  # GS1-128
        ("]E05901234123457", "F-1"),  # EAN-13, told by its scanner
        ("]E3590123412345712345", "F-1"),  # with the five digits of a magazine
        ("]C0x-own-1", "D02"),  # Code 128
        ("C01", "C01"),
        ("c01", "C01"),
    ],
)
def test_a_scan_finds_its_product(catalog: Catalog, code: str, sku: str) -> None:
    match = catalog.by_barcode(code)
    assert match is not None
    assert match.product.sku == sku
    assert match.barcode == code.strip()
    assert (match.quantity, match.price) == (None, None)


@pytest.mark.parametrize("product", PRODUCTS, ids=lambda product: product.sku)
def test_a_product_is_read_whole(catalog: Catalog, product: Product) -> None:
    assert catalog.by_sku(product.sku) == replace(product, version=1)


@pytest.mark.parametrize("code", ["", " ", "4006381333932", "nothing", "☕", "\x00", "9" * 500, "]C1", "00000000"])
def test_a_code_of_nothing_finds_nothing(catalog: Catalog, code: str) -> None:
    assert catalog.by_barcode(code) is None


def test_a_weight_in_a_barcode_is_the_quantity(catalog: Catalog) -> None:
    match = catalog.by_barcode("2302148210869")
    assert match is not None
    assert (match.product.sku, match.quantity, match.price) == ("P04", 1086, None)


def test_a_price_in_a_barcode_is_the_price_of_the_piece(catalog: Catalog) -> None:
    match = catalog.by_barcode("2088060112343")
    assert match is not None
    assert (match.product.sku, match.quantity, match.price) == ("P05", None, 1234)


def test_weight_and_price_of_a_gs1_message(catalog: Catalog) -> None:
    match = catalog.by_barcode("010400638133393131030012503922000499")
    assert match is not None
    assert (match.product.sku, match.quantity, match.price) == ("D02", 1250, 499)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("losos", ["F-1"]),
        ("ŁOSOŚ", ["F-1"]),
        ("wedz", ["F-1"]),
        ("0.5l", ["D02"]),
        ("0.5 l", ["D02"]),
        ("0,5", ["D02"]),
        ("0.33l", ["D03"]),
        ("strasse", ["D03"]),
        ("cola stra", ["D03"]),
        ("ppucci", ["C02"]),  # inside a word
        ("cof", ["C01", "C02"]),  # by category
        ("f-1", ["F-1"]),  # by SKU
        ('"best"', ["Q01"]),
        ('24"', ["Q01"]),
        ("NOT OR*", ["Q01"]),
        ("best AND", ["Q01"]),
        ("g", ["Z09"]),
        ("", []),
        ("   ", []),
        ('"', []),
        ("*", []),
        ("no such thing", []),
        ("flat nothing", []),
        ("a" * 3000, []),
    ],
)
def test_a_search_finds_what_a_person_means(catalog: Catalog, text: str, found: list[str]) -> None:
    assert skus(catalog.search(text)) == found


def test_an_emoji_is_not_an_error(catalog: Catalog) -> None:
    assert catalog.search("🦄🦄") == ()


def test_words_that_begin_so_come_before_words_that_hold_it(catalog: Catalog) -> None:
    found = catalog.search("car")
    assert found[0].name == "Carrots"


def test_a_search_gives_no_more_than_asked(catalog: Catalog) -> None:
    assert len(catalog.search("c", limit=2)) == 2


def test_a_product_is_whole(catalog: Catalog) -> None:
    product = catalog.by_sku("P04")
    assert product is not None
    assert (product.name, product.price, product.tax_rate, product.unit) == ("Carrots", 129, 900, "kg")
    assert product.version == catalog.version() == 1
    gift = catalog.by_sku("z09")
    assert gift is not None
    assert gift.price is None
    assert gift.sold_out
    assert catalog.by_sku("") is None


def test_categories_stand_in_the_order_of_the_file(catalog: Catalog) -> None:
    found = [(category.name, category.count) for category in catalog.categories()]
    assert found[:3] == [("Coffee", 2), ("Fish", 1), ("Drinks", 2)]


def test_a_category_is_read_page_by_page(catalog: Catalog) -> None:
    (first,) = catalog.in_category("Drinks", limit=1)
    (second,) = catalog.in_category("Drinks", limit=60, after=first.name)
    assert skus((first, second)) == ["D02", "D03"]
    assert catalog.in_category("nothing") == ()


def test_favourites_stand_in_their_order(catalog: Catalog) -> None:
    assert [product.sku for product in catalog.favourites()][:2] == ["C02", "C01"]
