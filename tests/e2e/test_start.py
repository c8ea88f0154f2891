"""What a start brings back, and what it refuses: the basket after kill -9, a second start, tills side by side."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import msgspec

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import BasketView, PaymentPhase, Stage, TillView
from pos_terminal.domain.payment import PayState
from tests.e2e.counter import called, wait_for
from tests.e2e.judge import judge, read
from tests.e2e.kill_scenes import Tills


def plain(basket: BasketView) -> BasketView:
    """A basket without what only the screen knows: which line is selected, what Undo would bring back."""
    return replace(basket, newest="", undo="")


def _has_lines(number: int, view: TillView) -> bool:
    return len(view.basket.lines) >= number


def ready(view: TillView) -> bool:
    return not view.no_rails


def test_the_basket_is_back(till: Tills) -> None:
    counter = till("till").start()
    for number in range(6):
        counter.send(cmd.SellLine(f"sku-{number}", f"Item {number}", 100 + number * 37, 1000 + number * 500))
    lines = counter.until(lambda view: len(view.basket.lines) == 6).basket.lines
    counter.send(
        cmd.ChangeQuantity(lines[1].id, 4000),
        cmd.ChangePrice(lines[2].id, 55),
        cmd.DiscountLine(lines[3].id, percent=1500, reason="dented"),
        cmd.NoteLine(lines[4].id, "no ice"),
        cmd.RemoveLine(lines[5].id),
        cmd.DiscountBasket(minor=25, reason="friend"),
    )
    before = counter.until(lambda view: view.basket.discounts == 104 and len(view.basket.lines) == 5)
    counter.restart()
    after = counter.view
    assert plain(after.basket) == plain(before.basket)
    assert [line.id for line in after.basket.lines] == [line.id for line in lines[:5]]
    assert after.stage is Stage.SELL


def test_parked_baskets_are_back_in_their_order(till: Tills) -> None:
    counter = till("till").start()
    for name in ("Ann", "Ben", "Cem"):
        counter.send(cmd.SellLine(name, name, 300, 1000), cmd.DiscountBasket(percent=1000), cmd.Park(name))
    counter.send(cmd.SellLine("own", "Own", 200, 2000))
    before = counter.until(lambda view: len(view.parked) == 3 and bool(view.basket.lines))
    counter.restart()
    assert counter.view.parked == before.parked
    assert [parked.name for parked in counter.view.parked] == ["Ann", "Ben", "Cem"]
    assert plain(counter.view.basket) == plain(before.basket)


def test_no_line_that_was_shown_is_lost_whenever_the_power_goes(till: Tills) -> None:
    """A line is on disk before the screen shows it: what was seen last is there, and nothing is there twice."""
    counter = till("till").start()
    lines = 0
    for round_ in range(4):
        for number in range(20):
            counter.send(cmd.AddByPrice(100 + number, f"Item {round_}.{number}"))
        seen = counter.until(partial(_has_lines, lines + 7)).basket
        counter.restart()
        there = tuple(line.id for line in counter.view.basket.lines)
        assert there[: len(seen.lines)] == tuple(line.id for line in seen.lines)
        assert len(set(there)) == len(there)
        lines = len(there)


def test_a_sale_that_was_being_paid_is_on_the_screen_again(till: Tills) -> None:
    counter = till("till").start()
    before = counter.basket(1999, 500)
    counter.restart()
    assert counter.view.stage is Stage.TENDER
    assert counter.view.tender is not None and before.tender is not None
    assert counter.view.tender.due == before.tender.due == 2499
    counter.send(cmd.TakeCash(1000, minor=1000))
    counter.until(lambda view: view.tender is not None and view.tender.due == 1499)
    counter.restart()
    assert counter.view.tender is not None and counter.view.tender.due == 1499
    counter.send(cmd.TakeCash(1500))
    counter.paid()
    counter.restart()
    assert counter.view.last_sale is not None and counter.view.last_sale.total == 2499
    assert len(judge(counter.folder, counter.control).receipts) == 1


def test_a_second_start_says_it_is_running(till: Tills) -> None:
    counter = till("till").start()
    other = till("other")
    other.start_line = msgspec.structs.replace(other.start_line, data=str(counter.folder))
    other.spawn()
    other.ended()
    assert "is running already" in other.words
    counter.basket(700)
    counter.send(cmd.TakeCash(700))
    counter.paid()


def test_a_dead_till_does_not_lock_its_folder(till: Tills) -> None:
    counter = till("till").start()
    for _ in range(3):
        counter.restart()
    assert ready(counter.view)


def test_two_tills_side_by_side(till: Tills) -> None:
    """Each has its folder, its numbers, its rails and its lock; one that dies does not trouble the other."""
    one, two = till("one"), till("two")
    two.start_line = msgspec.structs.replace(two.start_line, label="2")
    one.start()
    two.start()
    first, second = one.open("swip", 1000), two.open("swip", 2000)
    control = one.control
    assert first.qr_text != second.qr_text
    one.kill()
    control.customer("swip", "approve", second.id)
    two.paid()
    one.start()
    control.customer("swip", "approve", first.id)
    one.paid()
    told = read(one.folder), read(two.folder)
    assert [found.states for found in told] == [[PayState.SETTLED], [PayState.SETTLED]]
    assert [found.receipts for found in told] == [["T1-1"], ["T2-1"]]
    ledger = control.ledger()
    assert sorted(move.amount for move in ledger.movements) == [1000, 2000]
    assert {move.reference for move in ledger.movements} == {first.id, second.id}


def test_droppay_in_two_tills_at_once(till: Tills) -> None:
    one, two = till("one"), till("two")
    two.start_line = msgspec.structs.replace(two.start_line, label="2")
    counters = (one.start(), two.start())
    for counter in counters:
        counter.open("droppay", 1500)
    for made in one.control.payments("droppay"):
        one.control.customer("droppay", "approve", made["id"])
    for counter in counters:
        counter.paid()
    assert one.control.ledger().captures == 2


# --- nobody is kept waiting


def test_approved_and_unreachable_the_next_customer_is_served(till: Tills) -> None:
    """Rule 16: the service goes away after the customer approved; the sale can be set aside and ends by itself."""
    counter = till("till").start()
    shown = counter.open("droppay")
    counter.control.fault("lost", "droppay", "charge", seconds=600)
    counter.control.customer("droppay", "approve")
    wait_for(lambda: called(counter.control, "charge"), "the charge")
    counter.control.fault("lost", "droppay", seconds=600)
    counter.until(lambda view: view.payment is not None and view.payment.can_set_aside)
    counter.send(cmd.SetAside(shown.id))
    counter.until(lambda view: view.stage is Stage.SELL and len(view.checking) == 1)
    counter.basket(300)
    counter.send(cmd.TakeCash(300))
    counter.paid()
    counter.control.clear_faults()
    counter.pass_time(30)
    counter.until(lambda view: [row.what for row in view.checking] == ["settled_late"])
    assert len(judge(counter.folder, counter.control).receipts) == 2


def test_charging_and_unreachable_is_no_dead_end(till: Tills) -> None:
    """The look before the charge fails: nothing was sent, yet the cashier need not wait for the settle-by."""
    counter = till("till").start()
    shown = counter.open("droppay")
    counter.control.fault("lost", "droppay", "look", after=1, seconds=600)
    counter.control.customer("droppay", "approve")
    counter.sees(PaymentPhase.UNKNOWN)
    counter.until(lambda view: view.payment is not None and view.payment.can_set_aside)
    counter.send(cmd.SetAside(shown.id))
    counter.until(lambda view: view.stage is Stage.SELL and len(view.checking) == 1)
