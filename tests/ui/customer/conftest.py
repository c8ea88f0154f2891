"""A customer's window on a clock that the test moves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_terminal.app.commands import Command
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.theme import Theme, read_tokens
from pos_terminal.ui.theme.fonts import load_fallback_fonts, load_fonts
from pos_terminal.ui.theme.resources import resources_folder
from pos_terminal.ui.windows.customer import CustomerOptions, CustomerWindow, Promo
from tests.ui.customer.customer import Customer

SOUP = Promo("Today’s lunch", "Pumpkin soup with sourdough", 590, "promo_soup")
Open = Callable[..., Customer]


@pytest.fixture(scope="session")
def resources(qapp: QApplication) -> Path:
    folder = resources_folder()
    load_fonts(folder / "fonts")
    load_fallback_fonts(folder / "fonts")
    return folder


@pytest.fixture
def open_customer(resources: Path, qtbot: QtBot) -> Iterator[Open]:
    """Opens customers' windows; every one is closed for good afterwards, and leaves no timer."""
    opened: list[Customer] = []

    def build(
        size: tuple[int, int] = (1024, 600),
        theme: str = "light",
        rtl: bool = False,
        motion: bool = False,
        promo: Promo | None = SOUP,
        ways: tuple[str, ...] = ("swip", "droppay", "external"),
        locale: str = "en_IE",
    ) -> Customer:
        look = Theme(read_tokens(resources / "tokens.json"), resources, theme, reduced_motion=not motion)
        sent: list[Command] = []
        bridge = Bridge(sent.append)
        customer = Customer(look, bridge, sent)
        options = CustomerOptions(
            locale=locale,
            ways=ways,
            slogan="Fresh bread at 7, 11 and 3. Fair-trade coffee all day.",
            mark="mark",
            promo=promo,
            monotonic=lambda: customer.now,
            hour=lambda: 9,
            sound=customer.heard.append,
        )
        window = CustomerWindow(bridge, look, options)
        if rtl:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        window.resize(*size)
        customer.window = window
        window.show()
        qtbot.waitExposed(window)
        opened.append(customer)
        return customer

    yield build
    for customer in opened:
        customer.window.close_for_good()
        customer.window.hide()
        assert customer.timers() == []
        customer.window.deleteLater()
