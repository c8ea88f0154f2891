"""A catalogue knows what its prices are in, and is read by no till of another currency."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pos_terminal.app.ports import CatalogInOtherCurrency
from pos_terminal.store.catalog import SqliteCatalog
from pos_terminal.store.catalog_import import add_products, import_catalogue
from pos_terminal.store.catalog_money import other_money_in


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "products.csv"
    file.write_text("sku,name,price,category,barcodes,favourite\nA,Apple,120,Fruit,4006381333931,1\n", encoding="utf-8")
    path = tmp_path / "catalogue.db"
    assert import_catalogue(file, path, "JPY").changed
    return path


def test_every_read_of_a_product_is_refused(path: Path) -> None:
    with closing(SqliteCatalog(path, currency="EUR")) as owner, closing(owner.reader()) as reader:
        for catalog in (owner, reader):
            for read in (
                lambda one=catalog: one.by_barcode("4006381333931"),
                lambda one=catalog: one.by_sku("A"),
                lambda one=catalog: one.search("app"),
                lambda one=catalog: one.categories(),
                lambda one=catalog: one.in_category("Fruit"),
                lambda one=catalog: one.favourites(),
            ):
                with pytest.raises(CatalogInOtherCurrency) as refused:
                    read()
                assert refused.value.theirs == "JPY"


def test_its_own_till_reads_it(path: Path) -> None:
    with closing(SqliteCatalog(path, currency="JPY")) as catalog:
        assert catalog.categories()
        assert catalog.by_sku("A") is not None


def test_a_currency_that_is_counted_otherwise_today_is_another(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE about SET decimals = 2")
        db.commit()
    assert other_money_in(path, "JPY") == "JPY (0.00)"


def test_another_import_makes_it_another_currencys(path: Path) -> None:
    import_catalogue(path.with_name("products.csv"), path, "EUR")
    assert other_money_in(path, "EUR") == ""
    assert other_money_in(path, "JPY") == "EUR"


def test_an_import_that_is_refused_changes_no_currency(path: Path) -> None:
    path.with_name("bad.csv").write_text("sku,name,price\n,Nameless,1\n", encoding="utf-8")
    assert not import_catalogue(path.with_name("bad.csv"), path, "EUR").changed
    assert other_money_in(path, "JPY") == ""


def test_nothing_is_put_beside_prices_of_another_currency(path: Path) -> None:
    with pytest.raises(CatalogInOtherCurrency):
        add_products(path, "EUR", [("Pear", 100, 900)])
    with closing(SqliteCatalog(path, currency="JPY")) as catalog:
        assert [found.name for found in catalog.favourites()] == ["Apple"]


def test_the_first_products_that_are_typed_say_the_currency(tmp_path: Path) -> None:
    add_products(tmp_path / "new.db", "EUR", [("Pear", 100, 900)])
    assert other_money_in(tmp_path / "new.db", "JPY") == "EUR"


def test_a_catalogue_of_before_this_was_noted_is_the_tills_own(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE about SET currency = '', decimals = 0")
        db.commit()
    assert other_money_in(path, "EUR") == ""
    with closing(SqliteCatalog(path, currency="EUR")) as catalog:
        assert catalog.by_sku("A") is not None
