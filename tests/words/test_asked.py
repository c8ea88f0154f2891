"""What the windows ask Qt for is in the files, under the context by which it is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from pos_terminal.ui.theme import Theme
from tests.ui import render
from tests.ui.conftest import fonts, theme, tokens
from tests.ui.customer.conftest import Open, open_customer, resources
from tests.ui.customer.test_layout import VIEWS
from tests.ui.pages.cashier import Cashier
from tests.ui.scripted_till import ScriptedTill
from tests.words.found import words_of_program

__all__ = ["fonts", "open_customer", "resources", "theme", "tokens"]

FEW = ("02-basket", "05-parked", "06-tender", "07-waiting", "10-unknown", "12-detail", "16-shift-z", "13-refund-lines")
OWN_OF_QT = re.compile(r"Q[A-Z]")  # contexts of Qt itself


class Recorder(QTranslator):
    """Writes down what is asked for and translates nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[str, set[str]] = {}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        self.asked.setdefault(source, set()).add(context)
        return source

    def unknown(self) -> dict[str, set[str]]:
        """Texts that no file has under any of the contexts by which they were asked for."""
        known = {(word.context, word.source) for word in words_of_program()}
        return {
            source: contexts
            for source, contexts in self.asked.items()
            if not any(OWN_OF_QT.match(context) or (context, source) in known for context in contexts)
        }


@pytest.fixture
def recorder(qapp: QApplication) -> Iterator[Recorder]:
    made = Recorder()
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


def look_at(screens: tuple[str, ...], theme: Theme) -> None:
    for screen in screens:
        view, do = render.EVERY[screen]
        cashier = Cashier(ScriptedTill(), theme, (1366, 768))
        cashier.shows(view())
        do(cashier)
        cashier.settle()
        cashier.close()


def test_what_the_cashier_reads_is_in_the_files(recorder: Recorder, theme: Theme) -> None:
    look_at(FEW, theme)
    assert len(recorder.asked) > 200
    assert recorder.unknown() == {}


@pytest.mark.campaign
@pytest.mark.timeout(3600)
def test_what_every_screen_says_is_in_the_files(recorder: Recorder, theme: Theme) -> None:
    look_at(tuple(render.EVERY), theme)
    assert recorder.unknown() == {}


def test_what_the_customer_reads_is_in_the_files(recorder: Recorder, open_customer: Open) -> None:
    customer = open_customer()
    for view in VIEWS.values():
        customer.shown(view)
    assert recorder.unknown() == {}
