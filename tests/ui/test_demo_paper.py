"""The demo's receipt printer: the window shows the roll, and its keys make the printer what they say."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pos_terminal.app.receipts import with_code
from pos_terminal.demo.paper import DOTS, PaperWindow
from pos_terminal.demo.roll import SIDE, draw_roll
from pos_terminal.devices.printer.escpos_printer import EscposPrinter
from pos_terminal.devices.printer.wires import Wire
from pos_terminal.sandbox.printer.emulator import EmulatedPrinter
from pos_terminal.sandbox.printer.strip import Dots
from pos_terminal.ui.theme import Theme
from tests.devices.papers import RECEIPT


def no_wire() -> Wire:
    raise AssertionError("nothing is sent")


def test_the_roll_is_shown_and_the_keys_do_what_they_say(theme: Theme, qtbot: QtBot) -> None:
    printer = EmulatedPrinter()
    window = PaperWindow(theme, printer)
    qtbot.addWidget(window)
    window.show()
    printer.feed(EscposPrinter(no_wire).encode(RECEIPT))
    qtbot.waitUntil(lambda: window.roll.pixmap().height() > 500)
    for name in ("out", "cover", "mute"):
        window.findChild(QPushButton, f"paper_{name}_button").click()
    assert (printer.mood.left, printer.mood.cover_open, printer.mood.mute) == (0, True, True)
    window.findChild(QPushButton, "paper_well_button").click()
    assert (printer.mood.left, printer.mood.cover_open, printer.mood.mute) == (None, False, False)
    window.close()


def test_the_picture_of_the_paper_is_as_wide_as_the_paper_and_has_ink_on_it() -> None:
    printer = EmulatedPrinter()
    printer.feed(EscposPrinter(no_wire).encode(RECEIPT))
    picture = draw_roll(printer.marks, DOTS)
    assert picture.width() == DOTS + 2 * SIDE
    dark = sum(
        picture.pixelColor(x, y).lightness() < 60 for x in range(0, picture.width(), 7) for y in range(0, 900, 3)
    )
    assert dark > 100


def test_a_receipt_bears_a_code_where_the_shop_has_a_page_for_it() -> None:
    assert with_code(RECEIPT, "") == RECEIPT
    whole = with_code(RECEIPT, "https://linden.example/r")
    assert whole.qr == "https://linden.example/r?n=T2-17&h=1a2b3c4d"
    printer = EmulatedPrinter()
    printer.feed(EscposPrinter(no_wire).encode(replace(whole, test=False)))
    assert any(isinstance(mark, Dots) for mark in printer.marks)
