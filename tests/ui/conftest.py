"""A theme, a till that only writes down what it is asked, and the cashier's window over both."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from pos_terminal.app.views import TillView
from pos_terminal.ui.theme import Theme, Tokens, read_tokens
from pos_terminal.ui.theme.fonts import load_fallback_fonts, load_fonts
from pos_terminal.ui.theme.resources import resources_folder
from tests.ui import samples
from tests.ui.longer import Longer
from tests.ui.pages.cashier import Cashier
from tests.ui.scripted_till import ScriptedTill

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def tokens() -> Tokens:
    return read_tokens(resources_folder() / "tokens.json")


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    folder = resources_folder() / "fonts"
    assert load_fonts(folder) == []
    assert load_fallback_fonts(folder) == []


@pytest.fixture
def theme(fonts: None, tokens: Tokens) -> Theme:
    return Theme(tokens, resources_folder(), reduced_motion=True)


@pytest.fixture
def open_cashier(theme: Theme) -> Iterator[Callable[..., Cashier]]:
    """Open the window over a view; `size` in px, scale in percent."""
    opened: list[Cashier] = []

    def make(view: TillView | None = None, size: tuple[int, int] = (1366, 768), scale: int = 100) -> Cashier:
        theme.set_look(scale=scale)
        till = ScriptedTill()
        cashier = Cashier(till, theme, size)
        opened.append(cashier)
        cashier.shows(view or samples.empty())
        return cashier

    yield make
    for cashier in opened:
        cashier.close()


@pytest.fixture
def cashier(open_cashier: Callable[..., Cashier]) -> Cashier:
    return open_cashier(samples.selling())


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """A language whose words are 40 % longer."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
