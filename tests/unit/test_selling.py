"""What scans, taps and the keypad do to the basket, through the till."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.rules import Rules
from pos_terminal.app.tendering import cash_due
from pos_terminal.domain import card_digits
from pos_terminal.domain import events as ev
from pos_terminal.domain.basket import Line
from pos_terminal.domain.product import Match, Product
from pos_terminal.domain.receipt import Shop
from pos_terminal.domain.sale import SaleState
from tests.rules.ports import OneProduct
from tests.rules.terms import SWIP
from tests.rules.world import World

TEA = Product("tea", "Tea", 250, 2100, barcodes=("4006381333931",))
HAM = Product("ham", "Ham", 1990, 500, unit="kg", barcodes=("22",))
BREAD = Product("bread", "Bread", None, 500)
GONE = Product("gone", "Gone", 100, 500, barcodes=("33",), sold_out=True)


@pytest.fixture
def shop() -> World:
    world = World(SWIP)
    world.till.desk.catalog = world.catalog = OneProduct([TEA, HAM, BREAD, GONE])
    return world


def lines(world: World) -> tuple[Line, ...]:
    return world.desk.sale.basket.lines if world.desk.sale is not None else ()


def heard(world: World) -> list[str]:
    return [notice.code for notice in world.desk.notices]


def test_the_same_item_again_joins_its_line(shop: World) -> None:
    shop.do(cmd.Scan(code="4006381333931"))
    shop.do(cmd.AddItem(sku="tea", quantity=2000))
    assert [(line.name, line.quantity) for line in lines(shop)] == [("Tea", 3000)]


@pytest.mark.parametrize(
    "apart",
    [
        lambda line: cmd.DiscountLine(line=line, percent=1000),
        lambda line: cmd.NoteLine(line=line, note="no sugar"),
        lambda line: cmd.ChangePrice(line=line, price=200),
    ],
)
def test_what_sets_a_line_apart_keeps_the_next_one_by_itself(shop: World, apart: object) -> None:
    shop.do(cmd.AddItem(sku="tea"))
    shop.do(apart(lines(shop)[0].id))  # type: ignore[operator]
    shop.do(cmd.AddItem(sku="tea"))
    assert len(lines(shop)) == 2


def test_weighed_items_never_join(shop: World) -> None:
    shop.do(cmd.AddItem(sku="ham", quantity=300))
    shop.do(cmd.AddItem(sku="ham", quantity=300))
    assert len(lines(shop)) == 2


def test_a_weighed_item_asks_for_its_weight_and_an_open_price_for_its_price(shop: World) -> None:
    shop.do(cmd.Scan(code="22"))
    shop.do(cmd.AddItem(sku="bread"))
    assert heard(shop) == ["needs_weight", "needs_price"]
    assert not lines(shop)


def test_barcodes_that_hold_a_price_or_a_weight_are_taken_at_their_word(shop: World) -> None:
    answers = {"p": Match(TEA, "p", price=999), "w": Match(HAM, "w", quantity=512)}
    shop.catalog.by_barcode = answers.get  # type: ignore[method-assign, assignment]
    shop.do(cmd.Scan(code="p"))
    shop.do(cmd.Scan(code="w"))
    assert [line.amount for line in lines(shop)] == [999, 1019]


def test_an_unknown_barcode_and_a_sold_out_item_are_told(shop: World) -> None:
    shop.do(cmd.Scan(code="0000"))
    shop.do(cmd.AddItem(sku="gone"))
    assert heard(shop) == ["unknown_barcode", "sold_out"]
    assert shop.desk.sale is None


def test_a_scan_of_a_sold_out_item_is_refused_like_its_tile(shop: World) -> None:
    embedded = {"p": Match(GONE, "p", price=999), "w": Match(replace(GONE, unit="kg"), "w", quantity=512)}
    shop.do(cmd.Scan(code="33"))
    shop.catalog.by_barcode = embedded.get  # type: ignore[method-assign, assignment]
    shop.do(cmd.Scan(code="p"))
    shop.do(cmd.Scan(code="w"))
    assert heard(shop) == ["sold_out"] * 3
    assert shop.desk.sale is None
    shop.do(cmd.AddByPrice(price=100, name="Gone"))  # by price it can be sold: there is one after all
    assert [line.name for line in lines(shop)] == ["Gone"]


@pytest.mark.parametrize("quantity", [0, -1000, 9_999_001])
def test_quantities_have_limits(shop: World, quantity: int) -> None:
    shop.do(cmd.AddItem(sku="tea", quantity=quantity))
    assert heard(shop) == ["quantity_limit"]


@pytest.mark.parametrize("price", [-1, 1_000_001])
def test_prices_have_limits(shop: World, price: int) -> None:
    shop.do(cmd.AddByPrice(price=price))
    assert heard(shop) == ["price_limit"]


def test_joining_does_not_pass_the_limit(shop: World) -> None:
    shop.do(cmd.AddItem(sku="tea", quantity=9_999_000))
    shop.do(cmd.AddItem(sku="tea"))
    assert lines(shop)[0].quantity == 9_999_000


@pytest.mark.parametrize(("percent", "minor"), [(10_001, 0), (-1, 0), (0, -1)])
def test_discounts_have_limits(shop: World, percent: int, minor: int) -> None:
    shop.do(cmd.AddItem(sku="tea"))
    shop.do(cmd.DiscountBasket(percent=percent, minor=minor))
    shop.do(cmd.DiscountLine(line=lines(shop)[0].id, percent=percent, minor=minor))
    assert heard(shop) == ["discount_limit"] * 2


def test_every_change_of_the_basket_can_be_taken_back(shop: World) -> None:
    shop.do(cmd.AddItem(sku="tea", quantity=2000))
    tea = lines(shop)[0].id
    steps: list[cmd.Command] = [
        cmd.AddItem(sku="tea"),
        cmd.ChangeQuantity(line=tea, quantity=5000),
        cmd.ChangePrice(line=tea, price=111),
        cmd.NoteLine(line=tea, note="hot"),
        cmd.DiscountLine(line=tea, percent=500),
        cmd.DiscountBasket(minor=10),
        cmd.AddItem(sku="ham", quantity=100),
        cmd.RemoveLine(line=tea),
        cmd.ClearBasket(),
    ]
    seen = [(lines(shop), shop.desk.sale.basket.discount)]
    for step in steps:
        shop.do(step)
        seen.append((lines(shop), shop.desk.sale.basket.discount))
    for before in reversed(seen[:-1]):
        shop.do(cmd.Undo())
        assert (lines(shop), shop.desk.sale.basket.discount) == before


def test_undo_ends_where_the_next_customer_begins(shop: World) -> None:
    shop.do(cmd.AddItem(sku="tea"))
    shop.do(cmd.Park())
    shop.do(cmd.Undo())
    assert shop.desk.sale is None


def test_a_line_is_shown_with_its_category(shop: World) -> None:
    shop.catalog = shop.till.desk.catalog = OneProduct([replace(TEA, category="Hot drinks")])
    shop.do(cmd.AddItem(sku="tea"))
    assert [line.category for line in shop.till.see().basket.lines] == ["Hot drinks"]


def test_a_parked_basket_is_printed_and_stays_parked(shop: World) -> None:
    shop.do(cmd.AddItem(sku="tea", quantity=2000))
    shop.do(cmd.AddItem(sku="ham", quantity=300))
    shop.do(cmd.DiscountBasket(minor=97))
    sale = shop.desk.sale.id
    shop.do(cmd.PrintParked(sale=sale))  # it is not parked yet
    shop.do(cmd.Park(name="Table 4"))
    shop.do(cmd.PrintParked(sale=sale))
    shop.do(cmd.PrintParked(sale="nobody"))
    [(name, of, slip)] = shop.side.printed
    assert (name, of) == (f"slip-{sale}", sale)
    assert (slip.name, [line.name for line in slip.lines]) == ("Table 4", ["Tea", "Ham"])
    assert (slip.subtotal, slip.discount, slip.total) == (1097, 97, 1000)
    assert shop.desk.state.sales[sale].state is SaleState.PARKED
    assert shop.desk.state.printing == {}  # no receipt is missing if it does not come out


def test_the_quantity_0_removes(shop: World) -> None:
    shop.do(cmd.AddItem(sku="tea"))
    shop.do(cmd.ChangeQuantity(line=lines(shop)[0].id, quantity=0))
    assert not lines(shop)


def test_park_and_recall_bring_the_same_basket_back(shop: World) -> None:
    shop.do(cmd.AddItem(sku="tea"))
    first = shop.desk.sale.id
    shop.do(cmd.Park(name="  the lady in red "))
    shop.do(cmd.AddItem(sku="ham", quantity=100))
    second = shop.desk.sale.id
    assert shop.till.see().parked[0].name == "the lady in red"
    shop.do(cmd.Recall(sale=first))
    assert (shop.desk.sale.id, [line.name for line in lines(shop)]) == (first, ["Tea"])
    assert shop.desk.state.sales[second].state is SaleState.PARKED
    shop.do(cmd.DeleteParked(sale=second))
    assert shop.desk.state.sales[second].state is SaleState.CANCELLED


def test_nothing_is_recalled_over_a_sale_that_is_being_paid(shop: World) -> None:
    shop.do(cmd.AddItem(sku="tea"))
    parked = shop.desk.sale.id
    shop.do(cmd.Park())
    shop.sell()
    here = shop.desk.sale.id
    shop.do(cmd.Recall(sale=parked))
    assert shop.desk.sale.id == here


def test_lines_are_frozen_while_a_sale_is_being_paid(shop: World) -> None:
    shop.sell()
    total = shop.desk.sale.total
    line = lines(shop)[0].id
    for command in (
        cmd.AddItem(sku="tea"),
        cmd.RemoveLine(line=line),
        cmd.ChangePrice(line=line, price=1),
        cmd.DiscountBasket(percent=5000),
        cmd.ClearBasket(),
        cmd.Undo(),
    ):
        shop.do(command)
    assert shop.desk.sale.totals().total == total


def test_a_basket_survives_the_plug(shop: World) -> None:
    shop.do(cmd.AddItem(sku="tea", quantity=3000))
    shop.crash(1)
    assert [(line.name, line.quantity) for line in lines(shop)] == [("Tea", 3000)]


def test_nothing_to_pay_is_not_paid(shop: World) -> None:
    shop.do(cmd.Pay())
    shop.do(cmd.AddByPrice(price=0))
    shop.do(cmd.Pay())
    assert heard(shop) == ["nothing_to_pay"] * 2


# --- cash and slips


def test_cash_needs_enough_and_gives_change(shop: World) -> None:
    shop.sell(1250)
    shop.do(cmd.TakeCash(received=1000))
    assert heard(shop) == ["still_to_pay"]
    shop.do(cmd.TakeCash(received=2000))
    tender = shop.events(ev.CashTendered)[0]
    assert (tender.minor, tender.change) == (1250, 750)
    assert shop.side.opened == 1


@pytest.mark.parametrize(("due", "coin", "rounded"), [(1002, 5, 1000), (1003, 5, 1005), (1003, 0, 1003), (1, 5, 0)])
def test_cash_is_rounded_to_the_smallest_coin(due: int, coin: int, rounded: int) -> None:
    assert cash_due(due, coin) == rounded


def test_cash_rounding_is_its_own_line_of_the_receipt() -> None:
    world = World(SWIP, rules=Rules(Shop("Shop"), test=True, cash_rounding=5))
    world.sell(1003)
    world.do(cmd.TakeCash(received=1005))
    _, _, receipt = world.side.printed[0]
    assert (receipt.rounding, receipt.total, receipt.tenders[0].minor) == (2, 1005, 1005)


@pytest.mark.parametrize("digits", ["4111111111111111", "4111 1111 1111 1111", "ref 5500-0055-5555-5559 ok"])
def test_card_digits_are_never_kept(shop: World, digits: str) -> None:
    assert card_digits.found_within(digits)
    shop.sell()
    shop.do(cmd.TakeExternal(reference=digits))
    assert heard(shop) == ["no_card_digits"]


@pytest.mark.parametrize("reference", ["", "  ", "x" * 41])
def test_a_slip_needs_its_reference(shop: World, reference: str) -> None:
    shop.sell()
    shop.do(cmd.TakeExternal(reference=reference))
    assert heard(shop) == ["reference_needed"]


def test_external_pays_when_it_is_on(shop: World) -> None:
    shop.sell()
    shop.do(cmd.TakeExternal(reference="slip 0042"))
    assert shop.events(ev.SaleClosed)
    off = World(SWIP, rules=Rules(Shop("Shop"), test=True))
    off.sell()
    off.do(cmd.TakeExternal(reference="slip 0042"))
    assert not off.events(ev.SaleClosed)


# --- receipts


def test_a_receipt_closes_in_itself(shop: World) -> None:
    shop.do(cmd.AddItem(sku="tea", quantity=3000))
    shop.do(cmd.AddItem(sku="ham", quantity=515))
    shop.do(cmd.DiscountLine(line=lines(shop)[0].id, percent=1000))
    shop.do(cmd.DiscountBasket(minor=33))
    shop.do(cmd.Pay())
    total = shop.desk.sale.total
    shop.do(cmd.TakeCash(received=total, minor=None))
    _, _, receipt = shop.side.printed[0]
    assert receipt.subtotal == sum(line.amount for line in receipt.lines)
    assert receipt.total == receipt.subtotal - receipt.discount - receipt.loyalty + receipt.rounding == total
    assert sum(tax.gross for tax in receipt.tax) == total
    assert sum(tender.minor for tender in receipt.tenders) == total
    assert receipt.test


def test_receipt_numbers_have_no_gap_and_test_has_its_own_series(shop: World) -> None:
    for _ in range(3):
        shop.sell()
        shop.do(cmd.TakeCash(received=1000))
        shop.do(cmd.NewSale())
    assert [event.receipt for event in shop.events(ev.SaleClosed)] == ["T2-1", "T2-2", "T2-3"]


def test_a_reprint_is_a_copy_and_opens_nothing(shop: World) -> None:
    shop.sell()
    shop.do(cmd.TakeCash(received=1000))
    opened = shop.side.opened
    shop.do(cmd.Reprint())
    assert [receipt.copy for _, _, receipt in shop.side.printed] == [0, 1]
    assert shop.side.opened == opened


def test_a_closed_sale_keeps_the_prices_it_was_sold_at(shop: World) -> None:
    shop.do(cmd.AddItem(sku="tea"))
    shop.do(cmd.Pay())
    shop.do(cmd.TakeCash(received=1000))
    shop.catalog.products["tea"] = Product("tea", "Tea", 999, 500)
    shop.do(cmd.Reprint())
    assert shop.side.printed[0][2].lines == shop.side.printed[1][2].lines


def test_a_basket_of_593_lines_is_sold(shop: World) -> None:
    for n in range(593):
        shop.work(cmd.AddByPrice(price=100 + n, name=f"item {n}"))
    shop.do(cmd.Pay())
    shop.do(cmd.TakeCash(received=shop.desk.sale.total))
    closed = shop.events(ev.SaleClosed)[0]
    assert len(closed.spread) == 593
    assert sum(net for _, net in closed.spread) == closed.total
