"""What the till knows of the catalogue's shelf, and what it does not know yet."""

from __future__ import annotations

from pos_terminal.app.reports import TilesReport
from pos_terminal.domain.product import Product
from tests.rules.real_till import Shopfront, played

TEA = Product("tea", "Tea", 250, 2100)


def test_until_the_catalogue_was_read_the_view_says_neither_full_nor_empty() -> None:
    shop = Shopfront()

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.sees(lambda c: bool(shop.views))
            assert shop.views[-1].stocked is None
            cashier.till.submit(TilesReport("", (), ()))
            await cashier.sees(lambda c: shop.views[-1].stocked is False)
            cashier.till.submit(TilesReport("Tea", ("Tea", "Coffee"), ()))
            await cashier.sees(lambda c: shop.views[-1].stocked is True)
            cashier.till.submit(TilesReport("", (), (TEA,)))
            await cashier.sees(lambda c: shop.views[-1].tiles != ())
            assert shop.views[-1].stocked is True

    played(story())
