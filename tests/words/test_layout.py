"""Every language fits its windows: nothing cut, nothing outside, nothing overlapping; a few screens, or all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from pos_terminal.ui.text.languages import Language, Speaker, language
from pos_terminal.ui.theme import Theme
from tests.ui import audit, render
from tests.ui.conftest import fonts, theme, tokens
from tests.ui.customer.conftest import Open, open_customer, resources
from tests.ui.customer.test_layout import check_all
from tests.ui.pages.cashier import Cashier
from tests.ui.scripted_till import ScriptedTill
from tests.words.ts import COMPLETE, LAYOUT_ONLY

__all__ = ["fonts", "open_customer", "resources", "theme", "tokens"]

SIZES = {"1024": (1024, 768), "1366": (1366, 768)}
FEW = ("02-basket", "06-tender", "07-waiting", "10-unknown", "discount")
Show = Callable[[str, str, str], Cashier]


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[Speaker]:
    made = Speaker(qapp)
    yield made
    made.fall_silent()


@pytest.fixture
def show(speaker: Speaker, theme: Theme) -> Iterator[Show]:
    opened: list[Cashier] = []

    def make(screen: str, size: str, code: str) -> Cashier:
        spoken: Language = language(code, "EUR")
        speaker.speak(spoken)
        view, do = render.EVERY[screen]
        cashier = Cashier(ScriptedTill(), theme, SIZES[size], spoken.locale)
        opened.append(cashier)
        cashier.window.setLayoutDirection(spoken.direction)
        cashier.shows(view())
        do(cashier)
        cashier.settle()
        return cashier

    yield make
    for cashier in opened:
        cashier.close()


def problems(cashier: Cashier) -> list[str]:
    window, look = cashier.window, cashier.theme
    return [
        *(f"clipped: {line}" for line in audit.clipped_words(window, look)),
        *(f"outside: {line}" for line in audit.outside(window)),
        *(f"overlap: {line}" for line in audit.overlapping_targets(window)),
        *(f"unnamed: {line}" for line in audit.unnamed(window)),
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", COMPLETE)
@pytest.mark.parametrize("screen", FEW)
def test_words_fit(show: Show, screen: str, code: str, size: str) -> None:
    assert problems(show(screen, size, code)) == []


@pytest.mark.campaign
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", COMPLETE)
def test_words_fit_on_every_screen(show: Show, code: str, size: str) -> None:
    found = {}
    for screen in render.EVERY:
        cashier = show(screen, size, code)
        found[screen] = problems(cashier)
        cashier.window.hide()
    assert {screen: faults for screen, faults in found.items() if faults} == {}


@pytest.mark.parametrize("code", [*COMPLETE, *LAYOUT_ONLY])
def test_words_fit_the_customers_window(open_customer: Open, code: str) -> None:
    customer = open_customer()
    customer.window.speak(language(code, "EUR"))
    check_all(customer)
