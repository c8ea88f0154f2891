"""The countdown and how long results stay, on a clock of the test's."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from pos_terminal.app.views import PaymentPhase
from pos_terminal.ui.parts.countdown_ring import CountdownRing
from tests.ui.customer import builders as shop
from tests.ui.customer.conftest import Open
from tests.ui.customer.customer import Customer

P = PaymentPhase


def ring(customer: Customer) -> CountdownRing:
    found = customer.window.findChild(CountdownRing, "customer_countdown_ring")
    assert found is not None
    return found


def test_the_ring_counts_by_the_monotonic_clock(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying(ends_at=1038.0))

    assert ring(customer).accessibleName() == "0:38"
    customer.waits(1.0)
    assert ring(customer).accessibleName() == "0:37"
    customer.waits(0.4)
    assert ring(customer).accessibleName() == "0:37"
    customer.waits(100.0)
    assert ring(customer).accessibleName() == "0:00"


def test_the_last_ten_seconds_warn(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying(ends_at=1011.0))

    assert ring(customer).property("state") == "normal"
    customer.waits(1.0)
    assert ring(customer).property("state") == "warning"


def test_the_last_five_seconds_are_heard_once_each(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying(ends_at=1007.0))

    for _ in range(16):
        customer.waits(0.5)
        customer.shown(shop.paying(ends_at=1007.0))

    assert customer.heard == ["tick"] * 5


def test_a_timer_runs_only_while_seconds_count(open_customer: Open) -> None:
    customer = open_customer()

    for view, counting in (
        (shop.view(), False),
        (shop.selling(), False),
        (shop.paying(), True),
        (shop.paying(ends_at=0.0), False),
        (shop.loyalty(), True),
        (shop.paying(P.UNKNOWN), False),
        (shop.done(), True),
    ):
        customer.shown(view)
        assert customer.window.counting is counting, view.stage
    assert len([timer for timer in customer.window.findChildren(QTimer) if timer.isActive()]) == 1
    customer.waits(8.0)
    assert not customer.window.counting


def test_the_timer_moves_the_seconds_by_itself(open_customer: Open, qtbot: QtBot) -> None:
    customer = open_customer().shown(shop.paying(ends_at=1038.0))
    customer.now = 1037.98
    customer.window.refresh()
    assert ring(customer).accessibleName() == "0:01"

    customer.now = 1038.0

    qtbot.waitUntil(lambda: ring(customer).accessibleName() == "0:00")
    assert not customer.window.counting


def test_results_leave_after_eight_seconds(open_customer: Open) -> None:
    customer = open_customer().shown(shop.done())
    customer.shown(shop.view())

    customer.waits(7.9)
    assert customer.window.place == "result"
    customer.waits(0.1)
    assert customer.window.place == "idle"


def test_the_timer_takes_the_result_away(open_customer: Open, qtbot: QtBot) -> None:
    customer = open_customer().shown(shop.done())
    customer.now += 7.99
    customer.window.refresh()
    customer.now += 0.02

    qtbot.waitUntil(lambda: customer.window.place == "idle")


def test_the_next_basket_takes_over_at_once(open_customer: Open) -> None:
    customer = open_customer().shown(shop.done())

    customer.shown(shop.selling(replace(shop.BASKET, sale="s2", lines=shop.LINES[:1], newest="1")))

    assert customer.window.place == "basket"


def test_unknown_stays(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying(P.UNKNOWN))

    customer.waits(3600.0)

    assert customer.reads("customer_result_title_label") == "One moment, we are checking"
    assert customer.reads("customer_result_amount_label") == "€23.84"
