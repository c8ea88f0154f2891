"""A code is what a phone reads back, or it says that it cannot be shown."""

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pos_terminal.ui.parts.qr_code import QrCode, qr_image, qr_matrix
from pos_terminal.ui.theme import Theme


def read_back(image: QImage) -> str:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    results = zxingcpp.read_barcodes(view)
    return str(results[0].text) if results else ""


@pytest.mark.parametrize("text", ["https://dp.link/p/7PA98", "Łosoś €23.84 ✓", "x" * 600])
def test_a_phone_reads_what_was_set(qtbot: QtBot, theme: Theme, text: str) -> None:
    code = QrCode(theme)
    qtbot.addWidget(code)
    code.resize(900, 900)
    code.set_text(text)

    assert not code.property("refused")
    assert read_back(code.image()) == text


def test_modules_are_whole_pixels_with_a_quiet_zone_of_four() -> None:
    matrix = qr_matrix("7PA98")
    image = qr_image(matrix, 7)

    assert image.width() == (len(matrix) + 8) * 7
    assert image.pixelColor(4 * 7 - 1, 4 * 7).name() == "#ffffff"
    assert image.pixelColor(4 * 7, 4 * 7).name() == "#000000"


def test_it_is_black_on_white_in_the_dark_too(qtbot: QtBot, theme: Theme) -> None:
    theme.set_look("dark")
    code = QrCode(theme)
    qtbot.addWidget(code)
    code.resize(400, 400)
    code.set_text("7PA98")

    assert {code.image().pixelColor(x, 60).name() for x in range(code.image().width())} <= {"#000000", "#ffffff"}


def test_a_long_text_takes_level_l_before_it_is_refused(qtbot: QtBot, theme: Theme) -> None:
    code = QrCode(theme, refusal="This code is too long to show. Print it instead.")
    qtbot.addWidget(code)
    text = "a" * 150
    low = (len(qr_matrix(text, 1)) + 8) * 5
    code.resize(low, low)
    code.set_text(text)
    assert not code.property("refused")

    code.resize(low - 1, low - 1)
    code.grab()
    assert code.property("refused")
    assert code.image().isNull()
    assert code.accessibleName() == "This code is too long to show. Print it instead."


def test_more_than_any_code_holds_is_refused(qtbot: QtBot, theme: Theme) -> None:
    code = QrCode(theme)
    qtbot.addWidget(code)
    code.resize(400, 400)
    code.set_text("é" * 3000)
    code.grab()

    assert code.property("refused")


def test_an_empty_text_shows_nothing_and_refuses_nothing(qtbot: QtBot, theme: Theme) -> None:
    code = QrCode(theme)
    qtbot.addWidget(code)
    code.set_text("7PA98")
    code.set_text("")
    code.grab()

    assert code.image().isNull()
    assert not code.property("refused")
