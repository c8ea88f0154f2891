"""What the customer sees from the first item to the code."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_terminal.app.views import ShareView
from pos_terminal.ui.windows.customer.basket_list import BasketList
from pos_terminal.ui.windows.customer.line_delegate import LineTexts
from tests.ui.customer import builders as shop
from tests.ui.customer.conftest import Open


def basket_list(window: QWidget) -> BasketList:
    found = window.findChild(BasketList, "customer_basket_list")
    assert found is not None
    return found


def test_idle_greets_and_shows_the_offer(open_customer: Open) -> None:
    customer = open_customer().shown(shop.view())

    assert customer.sees("promo_panel")
    assert {"Linden Café & Grocer", "Good\nmorning", "Pumpkin soup with sourdough", "€5.90"} <= set(customer.words())
    assert "Pay with your phone, card or cash" in customer.words()


def test_idle_without_rails_takes_cash(open_customer: Open) -> None:
    customer = open_customer(promo=None, ways=()).shown(shop.view(no_rails=True))

    assert "Pay in cash" in customer.words()


def test_the_basket_shows_lines_and_total(open_customer: Open) -> None:
    customer = open_customer().shown(shop.selling())

    assert customer.reads("customer_total_label") == "€23.84"
    assert {"6 lines", "Subtotal", "€24.19", "You save", "€0.35", "including VAT €2.62"} <= set(customer.words())
    assert len(basket_list(customer.window).lines()) == 6


def test_a_line_says_how_it_is_reckoned() -> None:
    texts = LineTexts("en_IE")

    said = [texts.below(line) for line in shop.LINES]

    assert said == [
        "2 × €3.60",
        "2 × €2.40",
        "",
        "",
        "0.842\u00a0kg × €1.79/kg",
        "€3.49 · short date −10 %",
    ]


def test_the_newest_line_is_in_sight_also_in_a_very_long_basket(open_customer: Open) -> None:
    lines = tuple(replace(shop.LINES[n % 6], id=str(n), name=f"Item number {n}") for n in range(593))
    basket = replace(shop.BASKET, lines=lines, newest="592", total=1066169)
    customer = open_customer().shown(shop.selling(basket))
    shown = basket_list(customer.window)

    for newest in (592, 300, 0):
        customer.shown(shop.selling(replace(basket, newest=str(newest))))
        box = shown.visualRect(shown.model().index(newest, 0))
        assert shown.viewport().rect().contains(box), newest
    assert customer.reads("customer_total_label") == "€10,661.69"
    assert not shown.verticalScrollBar().isVisible()


def test_no_row_is_cut_at_the_top(open_customer: Open) -> None:
    for size in ((800, 480), (1024, 600), (1280, 800), (1366, 768), (1920, 1080)):
        lines = tuple(replace(shop.LINES[0], id=str(n)) for n in range(40))
        basket = replace(shop.BASKET, lines=lines, newest="39")
        customer = open_customer(size).shown(shop.selling(basket, test=True))
        shown = basket_list(customer.window)
        QApplication.processEvents()
        row = shown.visualRect(shown.model().index(39, 0)).height()
        assert shown.verticalScrollBar().value() % row == 0, size


def test_the_total_stays_while_the_cashier_takes_cash(open_customer: Open) -> None:
    customer = open_customer().shown(shop.tendering())

    assert customer.reads("customer_total_label") == "€23.84"


def test_a_part_paid_sale_shows_the_rest(open_customer: Open) -> None:
    customer = open_customer().shown(shop.tendering(due=1384, shares=(ShareView("SWiP", 1000, "settled"),)))

    assert customer.reads("customer_total_label") == "€13.84"
    assert {"Paid", "€10.00", "Still to pay"} <= set(customer.words())


def test_the_code_page_says_what_to_do(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying())

    assert {"Scan to pay", "with the DropPay app", "Open DropPay on your phone", "€23.84"} <= set(customer.words())
    assert customer.reads("customer_session_code_label") == "7PA98"
    assert "Your phone shows the same code" not in customer.words()


def test_the_same_code_is_promised_only_where_the_phone_shows_it(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying(phone_shows_code=True))

    assert "Your phone shows the same code" in customer.words()


def test_loyalty_shows_what_is_saved(open_customer: Open) -> None:
    customer = open_customer().shown(shop.loyalty())

    assert {"SWiP loyalty applied", "€23.84", "−€1.20", "€22.64", "Now approve\non your phone"} <= set(customer.words())
    assert customer.reads("customer_countdown_label") == "0:23"


def test_test_mode_is_said_on_every_page(open_customer: Open) -> None:
    customer = open_customer()
    for view in (shop.view(), shop.selling(), shop.paying(), shop.loyalty(), shop.done()):
        customer.shown(replace(view, test=True))
        assert "Test mode: no real money" in customer.words()
        customer.shown(view)
        assert "Test mode: no real money" not in customer.words()


def test_it_takes_no_input(open_customer: Open, qtbot: QtBot) -> None:
    customer = open_customer().shown(shop.selling())
    window = customer.window
    middle = QPointF(window.rect().center())
    shown = basket_list(window)
    before = shown.verticalScrollBar().value()

    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        button = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, middle, window.mapToGlobal(middle), button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, key)

    assert key.isAccepted()
    assert focusable(window) == []
    assert QApplication.focusWidget() is None
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert shown.verticalScrollBar().value() == before
    assert customer.sent == []


def focusable(window: QWidget) -> list[QWidget]:
    """Widgets that keys could reach."""
    return [child for child in window.findChildren(QWidget) if child.focusPolicy() != Qt.FocusPolicy.NoFocus]


class FromOutside(QCloseEvent):
    def spontaneous(self) -> bool:
        return True


def test_it_cannot_be_closed_from_outside(open_customer: Open) -> None:
    customer = open_customer().shown(shop.selling())
    event = FromOutside()
    event.accept()

    customer.window.closeEvent(event)

    assert not event.isAccepted()
    customer.window.close_for_good()
    assert not customer.window.isVisible()


def test_words_follow_the_bridge(open_customer: Open, qtbot: QtBot) -> None:
    customer = open_customer()

    with qtbot.waitSignal(customer.bridge.view_changed):
        customer.bridge.publish(shop.selling())

    assert customer.window.place == "basket"


@pytest.mark.parametrize("motion", [True, False])
def test_a_page_fades_out_and_is_gone(open_customer: Open, qtbot: QtBot, motion: bool) -> None:
    customer = open_customer(motion=motion).shown(shop.view())
    customer.shown(shop.selling())

    qtbot.waitUntil(lambda: customer.timers() == [])

    assert customer.reads("customer_total_label") == "€23.84"


def test_a_picture_stands_on_the_tint_of_its_category(open_customer: Open) -> None:
    customer = open_customer().shown(shop.selling())
    lines = basket_list(customer.window)
    picture = lines.viewport().grab().toImage()
    scale = picture.width() / lines.viewport().width()

    def ground(row: int) -> QColor:
        """Just within the box of the picture, at its start edge."""
        middle = lines.visualRect(lines.model().index(row, 0)).center().y()
        return picture.pixelColor(int((customer.theme.px(12) + 3) * scale), int(middle * scale))

    kinds = ("coffee", "bakery", "bakery", "dairy", "produce", "dairy")
    assert [ground(row) for row in range(6)] == [customer.theme.colour(f"tile_{kind}") for kind in kinds]
