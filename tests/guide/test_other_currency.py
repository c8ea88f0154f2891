"""A catalogue that was imported before the first start, and a guide that then chooses another currency."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_terminal.app.commands import Scan
from pos_terminal.app.views import Left, Step
from pos_terminal.cli import main
from pos_terminal.doctor import records
from pos_terminal.doctor.finding import State
from pos_terminal.store.catalog import SqliteCatalog
from tests.guide.newcomer import Newcomer
from tests.guide.test_guide import sign_in
from tests.guide.ways import ByKeys, go_through

KEYS = ByKeys()


def take_in(newcomer: Newcomer, folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Import one espresso on the command line; returns what it said."""
    file = folder / "prices.csv"
    file.write_text("sku,name,price,favourite,barcodes\nA,Espresso,180,1,4006381333931\n", encoding="utf-8")
    assert main(["catalogue", "import", str(file), "--data", str(newcomer.where.data)]) == 0
    return capsys.readouterr().err


def begun_in_yen(newcomer: Newcomer) -> None:
    """The guide as far as the manager, the currency changed on the way."""
    go_through(newcomer.start(), KEYS, Step.MONEY)
    newcomer.fill("settings_shop_currency_field", "JPY")
    newcomer.press("Return")
    newcomer.at(Step.TILL)


def test_prices_of_another_currency_are_never_sold_as_if_they_were_of_this(
    newcomer: Newcomer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = take_in(newcomer, tmp_path, capsys)
    assert "The prices are taken as EUR" in told
    assert "if it is begun in another currency, nothing of this catalogue is sold" in told
    begun_in_yen(newcomer)
    assert "prices in EUR. A till in JPY sells nothing at them" in newcomer.text("guide_prices_label")
    go_through(newcomer, KEYS, Step.PRODUCTS)
    newcomer.at(Step.PRODUCTS)
    newcomer.until(lambda: newcomer.sees("guide_import_result_label"))
    assert "prices are in EUR and this till counts in JPY" in newcomer.text("guide_import_result_label")
    newcomer.tap("guide_later_button")
    newcomer.at(Step.READY)
    newcomer.until(lambda: dict(newcomer.notes.left).get(Step.PRODUCTS) is Left.SKIPPED)
    assert "prices are in EUR and this till counts in JPY" in newcomer.text("guide_ready_products_label")
    newcomer.press("Return")
    newcomer.until(lambda: newcomer.page == "sell_screen")
    refuses(newcomer)

    newcomer.end()
    newcomer.start()  # and the next morning
    newcomer.until(lambda: newcomer.page == "signin_screen")
    sign_in(newcomer)
    newcomer.until(lambda: newcomer.page == "sell_screen")
    refuses(newcomer)

    assert main(["catalogue", "import", str(tmp_path / "prices.csv"), "--data", str(newcomer.where.data)]) == 0
    assert capsys.readouterr().err == ""
    newcomer.tap("catalogue_again_button")
    newcomer.until(lambda: newcomer.sees("product_tile_1"))
    newcomer.tap("product_tile_1")
    newcomer.until(lambda: newcomer.view is not None and newcomer.view.basket.total == 180)


def refuses(newcomer: Newcomer) -> None:
    """No tile bears a price, a scan sells nothing, and the reason stands where the tiles would."""
    newcomer.until(lambda: newcomer.sees("catalogue_empty_label"))
    said = newcomer.text("catalogue_empty_label")
    assert said == "The catalogue's prices are in EUR, this till counts in JPY"
    assert newcomer.program is not None
    view = newcomer.view
    assert view is not None
    before = max((notice.id for notice in view.notices), default=0)
    newcomer.program.bridge.send(Scan("4006381333931"))
    newcomer.until(lambda: "catalogue_currency" in heard_since(newcomer, before))
    view = newcomer.view
    assert view is not None
    assert not view.basket.lines
    assert not view.tiles
    assert records.catalogue(newcomer.where, "JPY").state is State.BAD


def heard_since(newcomer: Newcomer, last: int) -> list[str]:
    view = newcomer.view
    return [notice.code for notice in view.notices if notice.id > last] if view is not None else []


def test_products_that_are_typed_are_not_put_beside_prices_of_another_currency(
    newcomer: Newcomer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take_in(newcomer, tmp_path, capsys)
    begun_in_yen(newcomer)
    go_through(newcomer, KEYS, Step.PRODUCTS)
    newcomer.at(Step.PRODUCTS)
    newcomer.tap("guide_products_typed_button")
    newcomer.fill("guide_product_1_name_field", "Tea")
    newcomer.fill("guide_product_1_price_field", "200")
    newcomer.press("Return")
    newcomer.until(lambda: stock_problem(newcomer) == "catalogue_currency")
    assert newcomer.step is Step.PRODUCTS
    newcomer.tap("guide_products_file_button")
    newcomer.fill("guide_path_field", str(tmp_path / "prices.csv"))
    newcomer.tap("guide_import_button")
    newcomer.until(lambda: newcomer.view is not None and bool(newcomer.view.stocked))
    catalogue = SqliteCatalog(newcomer.where.catalogue, currency="JPY", read_only=True)
    found = catalogue.by_sku("A")
    catalogue.close()
    assert found is not None
    assert found.price == 180


def stock_problem(newcomer: Newcomer) -> str:
    view = newcomer.view
    return view.guide.stock.problem if view is not None and view.guide is not None else ""


def test_the_same_currency_is_said_nothing_about(
    newcomer: Newcomer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take_in(newcomer, tmp_path, capsys)
    go_through(newcomer.start(), KEYS, Step.TILL)
    assert not newcomer.sees("guide_prices_label")
    go_through(newcomer, KEYS, Step.PRINTER)
    KEYS.printer(newcomer)
    newcomer.at(Step.READY)  # its products are there: nobody is asked for them
    assert newcomer.text("guide_ready_products_label") == "The catalogue has products."
    assert newcomer.text("guide_ready_printer_label") == "Nothing is printed, as you chose."
