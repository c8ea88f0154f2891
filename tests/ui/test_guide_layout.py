"""Every step of the guide at every size, look, scale and length of language: whole, inside, large enough, named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QScrollArea

from pos_terminal.ui.theme.resources import resources_folder
from tests.ui.forms import SCALES, Open, in_each, problems, show
from tests.ui.guide_screens import SCREENS


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_step_is_whole_and_every_place_has_a_name_of_its_own(open_cashier: Open, screen: str, scale: int) -> None:
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
        if screen == "17-settings":
            assert (
                cashier.find("settings_rails_button").mapTo(cashier.window, cashier.window.rect().topLeft()).x() > 900
            )
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(params=["en", "it", "lt", "ru"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    translator = QTranslator()
    if request.param != "en":
        assert translator.load(str(resources_folder() / "translations" / f"pos_terminal_{request.param}.qm"))
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("screen", ["guide-1-country", "guide-1-country-chosen"])
def test_every_country_is_seen_whole_without_scrolling(open_cashier: Open, screen: str) -> None:
    cashier = show(open_cashier, SCREENS, screen, "1024")
    area = next(one for one in cashier.window.findChildren(QScrollArea) if one.isVisible())
    bar = area.verticalScrollBar()
    assert bar is not None
    assert bar.maximum() == 0
