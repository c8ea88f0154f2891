"""Every page at every size: no word cut, nothing outside, every target a finger wide and apart from the next."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.keypad import Keypad
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.product_card import ProductCard
from pos_terminal.ui.windows.kiosk.words_fit import fits, fitted
from tests.ui.kiosk_render import FORMS, SCREENS, opened
from tests.ui.pages.kiosk import Kiosk

LEAST_TARGET, LEAST_TEXT = 72, 12


def shown(kiosk: Kiosk, kind: type[QWidget]) -> Iterator[QWidget]:
    """What is to be seen: in the sheet on top, or on the page."""
    top = kiosk.window.overlays.current or kiosk.window
    for widget in top.findChildren(kind):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def place(kiosk: Kiosk, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(kiosk.window, QPoint(0, 0)), widget.size())


def told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} “{text}” {widget.width()}x{widget.height()}"


def faults(kiosk: Kiosk) -> list[str]:
    return [*small(kiosk), *overlapping(kiosk), *cut(kiosk), *outside(kiosk), *unnamed(kiosk)]


def small(kiosk: Kiosk) -> list[str]:
    found = []
    for widget in shown(kiosk, QAbstractButton):
        if widget.width() < LEAST_TARGET or widget.height() < LEAST_TARGET:
            found.append(f"small: {told(widget)}")
    return found


def overlapping(kiosk: Kiosk) -> list[str]:
    targets = [(widget, place(kiosk, widget)) for widget in shown(kiosk, QAbstractButton)]
    return [
        f"overlap: {told(one)} and {told(other)}"
        for number, (one, here) in enumerate(targets)
        for other, there in targets[number + 1 :]
        if here.intersects(there)
    ]


def cut(kiosk: Kiosk) -> list[str]:
    found = []
    for label in shown(kiosk, FittedLabel):
        assert isinstance(label, FittedLabel)
        if label.text().strip() and not _label_fits(label):
            found.append(f"cut: {told(label)} at {label.font().pixelSize()} px")
        elif label.text().strip() and label.font().pixelSize() < LEAST_TEXT:
            found.append(f"tiny: {told(label)} at {label.font().pixelSize()} px")
    for button in shown(kiosk, KioskButton):
        assert isinstance(button, KioskButton)
        if button.text() and not _button_fits(button):
            found.append(f"cut: {told(button)}")
    return found


def _label_fits(label: FittedLabel) -> bool:
    room = label.contentsRect()
    metrics = QFontMetrics(label.font())
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    box = metrics.boundingRect(QRect(0, 0, max(1, room.width()) if flags else 100_000, 100_000), flags, label.text())
    return box.width() <= room.width() + 2 and box.height() <= room.height() + 2


def _button_fits(button: KioskButton) -> bool:
    """Its words have room beside its icon and its amount, in letters that can be read."""
    theme = button.theme
    room = button.words_room()
    font = fitted(button.text(), theme.font(button.style_name()), room.width(), room.height())
    return fits(button.text(), font, room.width(), room.height(), 2) and font.pixelSize() >= LEAST_TEXT


def outside(kiosk: Kiosk) -> list[str]:
    whole = kiosk.window.rect().adjusted(-1, -1, 1, 1)
    return [
        f"outside: {told(widget)} at {place(kiosk, widget)}"
        for kind in (QAbstractButton, QLabel)
        for widget in shown(kiosk, kind)
        if not whole.contains(place(kiosk, widget))
    ]


def unnamed(kiosk: Kiosk) -> list[str]:
    return [f"no name: {told(widget)}" for widget in shown(kiosk, QAbstractButton) if not widget.accessibleName()]


def audit(name: str, *forms: str) -> list[str]:
    """What is wrong with a page: in the first form as it opens, in the others as the screen is turned."""
    kiosk = opened(name, forms[0])
    found = []
    for form in forms:
        size, look = FORMS[form]
        kiosk.theme.set_look(look)
        kiosk.window.resize(*size)
        kiosk.settle()
        found += [f"{name}-{form}: {fault}" for fault in faults(kiosk)]
    kiosk.close()
    return found


@pytest.mark.parametrize("name", SCREENS)
def test_every_page_is_whole(fonts: None, name: str) -> None:
    assert audit(name, *FORMS) == []


SOME = (
    "27-attract",
    "28-menu-many",
    "28-options",
    "29-basket",
    "30-pay-held",
    "33-fault",
    "34-idle",
    "staff",
    "staff-decide",
)


@pytest.mark.parametrize("name", SOME)
@pytest.mark.usefixtures("longer")
def test_longer_languages_have_room(fonts: None, name: str) -> None:
    assert audit(name, "1080x1920", "1024x768") == []


def test_right_to_left_mirrors_and_stays_whole(fonts: None) -> None:
    for name in SOME:
        kiosk = opened(name, "1080x1920")
        kiosk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        kiosk.settle()
        assert faults(kiosk) == [], name
        if name == "28-menu-many":
            cards = list(shown(kiosk, ProductCard))
            assert place(kiosk, cards[0]).x() > place(kiosk, cards[1]).x()
        kiosk.close()


@pytest.mark.parametrize("text", ["\u200f3.20\u00a0€", "عربي"], ids=["a sum in Arabic", "Arabic"])
def test_letters_of_another_font_are_not_made_small(fonts: None, text: str) -> None:
    """Their lines are higher than the font's own: a sum behind a mark of direction was drawn in 12 px."""
    kiosk = opened("28-menu", "1080x1920")
    font = kiosk.theme.font("kiosk_label_money")
    assert fitted(text, font, 400, 100, 1).pixelSize() == font.pixelSize()
    kiosk.close()


def test_easy_reach_keeps_what_is_touched_low(fonts: None) -> None:
    kiosk = opened("28-menu-easy", "1080x1920")
    for widget in shown(kiosk, QAbstractButton):
        assert place(kiosk, widget).top() >= 900, told(widget)
        assert place(kiosk, widget).bottom() <= 1890, told(widget)
    assert len(list(shown(kiosk, ProductCard))) >= 4
    kiosk.close()


LOW = 900  # px from the top of an upright screen: a hand reaches what lies below with ease


@pytest.mark.parametrize("name", ["29-basket-easy", "29-ways-easy", "30-pay-easy", "30-declined-easy"])
def test_easy_reach_is_on_every_page_that_asks_for_a_touch(fonts: None, name: str) -> None:
    kiosk = opened(name, "1080x1920")
    for widget in shown(kiosk, QAbstractButton):
        assert place(kiosk, widget).top() >= LOW, told(widget)
    kiosk.close()


LARGE = ("28-larger", "29-basket-larger", "29-ways-larger", "30-pay-larger", "31-larger", "32-larger", "33-larger")


@pytest.mark.parametrize("name", LARGE)
def test_larger_words_are_larger_on_every_page(fonts: None, name: str) -> None:
    kiosk = opened(name, "1080x1920")
    assert kiosk.theme.text_scale > 100
    assert faults(kiosk) == []
    kiosk.close()


def test_the_pin_pad_is_1_2_3_on_top(fonts: None) -> None:
    kiosk = opened("pin", "1080x1920")
    (pad,) = shown(kiosk, Keypad)
    assert isinstance(pad, Keypad)
    assert pad.keys["1"].y() < pad.keys["7"].y()
    kiosk.close()
