"""A theme for every test of the parts; fonts are loaded once per session."""

import pytest
from PySide6.QtWidgets import QApplication

from pos_terminal.ui.theme import Theme, Tokens, read_tokens
from pos_terminal.ui.theme.fonts import load_fallback_fonts, load_fonts
from pos_terminal.ui.theme.resources import resources_folder


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
    return Theme(tokens, resources_folder())
