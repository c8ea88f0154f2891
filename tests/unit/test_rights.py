"""Every command says what it needs; sums and percents are weighed by what the till knows, not by the window."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.commands import Command
from pos_terminal.app.desk import Desk, Outside
from pos_terminal.app.rights import NEEDS, Need, Who, needed
from pos_terminal.app.selling import HANDLERS
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.operator import Limits, Right
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.product import Product
from pos_terminal.domain.returns import Return
from pos_terminal.domain.sale import Sale, SaleState
from pos_terminal.domain.terms import Capabilities, Terms
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_catalog import MemoryCatalog
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.sequential_ids import SequentialIds
from tests.unit.till_room import RULES, Nothing


def every_command() -> set[type[Command]]:
    named = {getattr(cmd, name) for name in cmd.__all__}
    return {kind for kind in named if isinstance(kind, type) and issubclass(kind, Command) and kind is not Command}


def test_every_command_is_classified_and_nothing_else() -> None:
    assert {kind.__name__ for kind in every_command()} == {kind.__name__ for kind in NEEDS}


def test_nobody_in_particular_may_do_only_what_moves_nothing() -> None:
    free = {kind.__name__ for kind, rule in NEEDS.items() if rule is Who.ANYBODY}
    assert free == {
        "Approve",
        "DismissNotice",
        "DropApproval",
        "EnterStaff",
        "Foresee",
        "LeaveGivenUp",
        "LeavePayments",
        "LeaveRefund",
        "LeaveTables",
        "Lock",
        "RestScale",
        "Search",
        "ShowCategory",
        "SignIn",
        "StillHere",
    }


@pytest.fixture
def desk() -> Desk:
    clock, ids, nothing = FakeClock(), SequentialIds(), Nothing()
    products = (Product("bread", "Bread", 500, tax_rate=2100), Product("tea", "Tea", 200, tax_rate=2100))
    outside = Outside(MemoryJournal(clock, ids), MemoryCatalog(products), clock, ids, nothing, nothing, nothing)
    return Desk(outside, RULES)


def do(desk: Desk, *commands: Command) -> None:
    for command in commands:
        HANDLERS[type(command)](desk, command)


def line(desk: Desk, number: int = 0) -> str:
    assert desk.sale is not None
    return desk.sale.basket.lines[number].id


def percent(desk: Desk, command: Command) -> int:
    need = needed(desk, command)
    if need is Who.SIGNED_IN:
        return 0
    assert isinstance(need, Need)
    assert need.right is Right.DISCOUNT
    return need.amount


def test_a_percent_and_a_sum_are_weighed_alike(desk: Desk) -> None:
    do(desk, cmd.AddItem("bread"), cmd.AddItem("tea"))
    assert percent(desk, cmd.DiscountLine(line(desk), percent=1000)) == 1000
    assert percent(desk, cmd.DiscountLine(line(desk), minor=50)) == 1000
    assert percent(desk, cmd.DiscountLine(line(desk), minor=9999)) == 10_000
    assert percent(desk, cmd.DiscountLine(line(desk))) == 0
    assert percent(desk, cmd.DiscountBasket(minor=70)) == 1000
    assert percent(desk, cmd.DiscountBasket(percent=1500)) == 1500


def test_a_discount_upon_a_discount_is_weighed_whole(desk: Desk) -> None:
    do(desk, cmd.AddItem("bread"))
    do(desk, cmd.DiscountLine(line(desk), percent=1000))
    assert percent(desk, cmd.DiscountBasket(percent=1000)) == 1900
    do(desk, cmd.DiscountBasket(percent=1000))
    assert percent(desk, cmd.DiscountLine(line(desk), percent=1000)) == 1900


def test_a_price_above_the_catalogue_is_a_right_and_below_it_a_discount(desk: Desk) -> None:
    do(desk, cmd.AddItem("bread"))
    up = needed(desk, cmd.ChangePrice(line(desk), 501))
    assert isinstance(up, Need)
    assert (up.right, up.minor) == (Right.PRICE, 501)
    assert percent(desk, cmd.ChangePrice(line(desk), 450)) == 1000
    assert percent(desk, cmd.ChangePrice(line(desk), 0)) == 10_000
    assert needed(desk, cmd.ChangePrice(line(desk), 500)) is Who.SIGNED_IN
    assert needed(desk, cmd.ChangePrice("no such line", 1)) is Who.SIGNED_IN


def test_a_lowered_price_and_a_discount_are_weighed_whole_whichever_comes_first(desk: Desk) -> None:
    do(desk, cmd.AddItem("bread"))
    do(desk, cmd.ChangePrice(line(desk), 450))
    assert percent(desk, cmd.DiscountLine(line(desk), percent=1000)) == 1900
    assert percent(desk, cmd.DiscountBasket(percent=1000)) == 1900

    do(desk, cmd.ChangePrice(line(desk), 500), cmd.DiscountLine(line(desk), percent=1000))
    assert percent(desk, cmd.ChangePrice(line(desk), 450)) == 1900


def test_a_sum_off_ten_pieces_is_weighed_again_when_one_is_left(desk: Desk) -> None:
    do(desk, cmd.AddItem("bread", 10_000))
    do(desk, cmd.DiscountLine(line(desk), minor=500))
    assert percent(desk, cmd.Pay()) == 1000
    do(desk, cmd.ChangeQuantity(line(desk), 1000))
    assert percent(desk, cmd.Pay()) == 10_000
    desk.granted[desk.state.screen.sale] = 10_000
    assert needed(desk, cmd.Pay()) is Who.SIGNED_IN


def test_a_sum_off_the_basket_is_weighed_again_when_goods_left_it(desk: Desk) -> None:
    do(desk, cmd.AddItem("bread", 10_000), cmd.AddItem("tea"), cmd.DiscountBasket(minor=100))
    assert percent(desk, cmd.Pay()) <= 200
    do(desk, cmd.RemoveLine(line(desk)))
    assert percent(desk, cmd.Pay()) == 5000


def test_what_went_back_before_counts_towards_a_limit(desk: Desk) -> None:
    before = Return("r1", "amount", (), 1500, (), (), "faulty")
    desk.state.sales["s"] = Sale("s", SaleState.CLOSED, paid=5000, returns=(before,))
    need = needed(desk, cmd.Refund("s", "amount", "faulty", minor=600))
    assert isinstance(need, Need)
    assert (need.right, need.amount, need.minor) == (Right.REFUND, 2100, 600)


def test_what_went_back_of_a_sale_by_another_way_counts_too(desk: Desk) -> None:
    before = Return("r1", "amount", (), 1500, (), (), "faulty")
    payment = Payment(
        "p",
        "s",
        "1-1",
        2000,
        "EUR",
        Terms("swip", "SWiP", "a", Capabilities()),
        Moment(desk.clock.now()),
        PayState.SETTLED,
        paid=2000,
    )
    desk.state.sales["s"] = Sale("s", SaleState.CLOSED, paid=5000, payments=("p",), returns=(before,))
    desk.state.payments["p"] = payment
    need = needed(desk, cmd.RefundPayment("p", 600, "faulty"))
    assert isinstance(need, Need)
    assert (need.right, need.amount, need.minor) == (Right.REFUND, 2100, 600)


def test_limits() -> None:
    cashier = Limits(discount_percent=1000, refund=2000, rights=frozenset({Right.DISCOUNT, Right.REFUND}))
    assert cashier.allows(Right.DISCOUNT, 1000)
    assert not cashier.allows(Right.DISCOUNT, 1001)
    assert cashier.allows(Right.REFUND, 2000)
    assert not cashier.allows(Right.REFUND, 2001)
    assert not cashier.allows(Right.CANCEL)
    assert Limits().allows(Right.REFUND, 10**9)
