"""Every screen at every size, look, scale and length of language: whole, inside, large enough, named."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_terminal.ui.theme import Theme
from tests.ui import audit, render
from tests.ui.longer import Longer
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]
FORMS = {
    "1024": ((1024, 768), 100),
    "1366": ((1366, 768), 100),
    "1920": ((1920, 1080), 100),
    "1366 at 125 %": ((1366, 768), 125),
    "1920 at 150 %": ((1920, 1080), 150),
    "1280 at 100 %": ((1280, 800), 100),
}
# Screens beyond those that are rendered for the eye.
SCREENS = render.SCREENS


def show(open_cashier: Open, screen: str, form: str) -> Cashier:
    view, do = SCREENS[screen]
    size, scale = FORMS[form]
    cashier = open_cashier(view(), size, scale)
    do(cashier)
    cashier.settle()
    return cashier


def problems(cashier: Cashier) -> list[str]:
    window, theme = cashier.window, cashier.theme
    return [
        *(f"clipped: {line}" for line in audit.clipped_words(window, theme)),
        *(f"outside: {line}" for line in audit.outside(window)),
        *(f"small: {line}" for line in audit.small_targets(window, theme)),
        *(f"overlap: {line}" for line in audit.overlapping_targets(window)),
    ]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_is_whole(open_cashier: Open, screen: str, form: str) -> None:
    assert problems(show(open_cashier, screen, form)) == []


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("form", ["1024", "1366"])
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.usefixtures("longer")
def test_forty_percent_longer_words_fit(open_cashier: Open, screen: str, form: str) -> None:
    assert problems(show(open_cashier, screen, form)) == []


@pytest.mark.parametrize("screen", SCREENS)
def test_dark_is_laid_out_as_light(open_cashier: Open, theme: Theme, screen: str) -> None:
    theme.set_look("dark")
    assert problems(show(open_cashier, screen, "1366")) == []


@pytest.mark.parametrize("screen", SCREENS)
def test_every_place_has_a_name_of_its_own(open_cashier: Open, screen: str) -> None:
    assert audit.unnamed(show(open_cashier, screen, "1366").window) == []


@pytest.mark.parametrize("screen", SCREENS)
def test_right_to_left_is_mirrored_and_whole(open_cashier: Open, qapp: QApplication, screen: str) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        cashier = show(open_cashier, screen, "1366")
        assert problems(cashier) == []
        assert cashier.window.basket.x() == 0
        keypads = [pad for pad in ("key_7", "key_9") if cashier.sees(pad)]
        if keypads:
            assert cashier.find("key_7").x() < cashier.find("key_9").x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
