"""A catalogue whose file broke: the till says so and sells by price; another import makes it whole."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.config.paths import Places, places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.store.catalog_import import import_catalogue
from tests.program.open_house import opened

PAGE = 4096


@pytest.fixture
def where(tmp_path: Path) -> Places:
    where = places(tmp_path / "data", tmp_path / "settings.toml")
    where.make()
    stock(where, tmp_path)
    return where


def stock(where: Places, folder: Path) -> None:
    file = folder / "products.csv"
    rows = [f"S{n},Tea number {n},1.00,{4000000000000 + n}" for n in range(2000)]
    file.write_text("\n".join(["sku,name,price,barcodes", *rows]), encoding="utf-8")
    assert import_catalogue(file, where.catalogue, "EUR", skip_bad=True).changed


def spoil(catalogue: Path, first_page: int) -> None:
    """Overwrite the pages from this one on; page 0 holds the header."""
    whole = catalogue.read_bytes()
    catalogue.write_bytes(whole[: first_page * PAGE] + b"\xa5" * (len(whole) - first_page * PAGE))


def test_a_page_that_broke_is_told_and_the_sale_goes_on(where: Places) -> None:
    spoil(where.catalogue, 3)

    async def story() -> None:
        async with opened(where, MemorySecrets()) as till:
            till.send(cmd.AddByPrice(250), cmd.Scan("4000000000001"))
            await till.until(lambda view: till.heard("catalogue_broken") and len(view.basket.lines) == 1)
            till.send(cmd.Search("tea"), cmd.AddItem("S1"))
            till.send(cmd.Pay(), cmd.TakeCash(250))
            done = await till.until(lambda view: view.done is not None)
            assert done.done is not None and done.done.receipt_number

    asyncio.run(story())


def test_a_file_that_is_no_catalogue_is_put_aside_and_can_be_imported_again(where: Places, tmp_path: Path) -> None:
    spoil(where.catalogue, 0)

    async def sells_by_price() -> None:
        async with opened(where, MemorySecrets()) as till:
            assert await till.sell(300)

    async def sells_tea() -> None:
        async with opened(where, MemorySecrets()) as till:
            till.send(cmd.Scan("4000000000001"))
            await till.until(lambda view: view.basket is not None and len(view.basket.lines) == 1)

    asyncio.run(sells_by_price())
    assert where.catalogue.with_name(f"{where.catalogue.name}.damaged-1").exists()
    stock(where, tmp_path)
    asyncio.run(sells_tea())


def test_an_import_replaces_a_damaged_catalogue(where: Places, tmp_path: Path) -> None:
    spoil(where.catalogue, 1)
    stock(where, tmp_path)

    async def sells_tea() -> None:
        async with opened(where, MemorySecrets()) as till:
            till.send(cmd.Scan("4000000000001"))
            await till.until(lambda view: view.basket is not None and len(view.basket.lines) == 1)

    asyncio.run(sells_tea())
