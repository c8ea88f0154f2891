"""Every screen at every size, look, scale and length of language: whole, inside, large enough, named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.product_tile import ProductTile
from pos_terminal.ui.text.amounts import isolated
from pos_terminal.ui.windows.cashier.basket_delegate import BasketDelegate
from tests.ui import audit, samples
from tests.ui.forms import SCALES, Open, in_each, problems, show
from tests.ui.pages.cashier import Cashier
from tests.ui.render import SCREENS


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_is_whole_and_every_place_has_a_name_of_its_own(
    open_cashier: Open, screen: str, scale: int
) -> None:
    assert in_each(open_cashier, SCREENS, screen, SCALES[scale]) == []


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.usefixtures("longer")
def test_forty_percent_longer_words_fit(open_cashier: Open, screen: str) -> None:
    assert in_each(open_cashier, SCREENS, screen, ("1024", "1366")) == []


@pytest.mark.parametrize("screen", SCREENS)
def test_right_to_left_is_mirrored_and_whole(open_cashier: Open, qapp: QApplication, screen: str) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        cashier = show(open_cashier, SCREENS, screen, "1366")
        assert problems(cashier) == []
        assert audit.strays(cashier.window) == []
        assert cashier.window.basket.x() == 0
        keypads = [pad for pad in ("key_7", "key_9") if cashier.sees(pad)]
        if keypads:
            assert cashier.find("key_7").x() < cashier.find("key_9").x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def edges(cashier: Cashier, name: str) -> tuple[int, int]:
    """Where the words of a label begin and end, in px of the window."""
    label = cashier.find(name, QLabel)
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    scale = picture.width() / label.width()
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(0, picture.height(), 2))
    ]
    left = label.mapTo(cashier.window, QPoint(0, 0)).x()
    return left + int(columns[0] / scale), left + int(columns[-1] / scale)


def test_words_stand_at_the_edge_where_reading_begins_in_a_mirrored_window(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying(), (1920, 1080), 150)
    cashier.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cashier.settle()
    label = cashier.find("payment_title_label")
    end = label.mapTo(cashier.window, QPoint(label.width(), 0)).x()
    assert end - edges(cashier, "payment_title_label")[1] < 10


def test_sums_and_formulas_are_not_mirrored(open_cashier: Open) -> None:
    cashier = open_cashier(samples.empty())
    cashier.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cashier.shows(samples.selling())
    tile = cashier.find("product_tile_13", ProductTile)
    assert tile.look().price == isolated(isolated("€1.79") + "/kg")
    rows = cashier.window.basket.lines.itemDelegate()
    assert isinstance(rows, BasketDelegate)
    assert rows.below(samples.LINES[1]) == f"{isolated('€2.40')} each"
    assert rows.below(samples.LINES[5]).endswith(isolated("\u221210 %"))


def test_the_arrow_back_turns_with_the_window(open_cashier: Open) -> None:
    def drawn(direction: Qt.LayoutDirection, icon: str = "arrow-left") -> QImage:
        cashier = open_cashier(samples.tendering())
        cashier.window.setLayoutDirection(direction)
        back = cashier.find("tender_back_button", ActionButton)
        back.set_words("")
        back.set_hint("")
        back.set_icon(icon)
        cashier.settle()
        return back.grab().toImage()

    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert drawn(right) != drawn(left)
    assert drawn(right) == drawn(left, "arrow-right")
    assert drawn(right, "x") == drawn(left, "x")
