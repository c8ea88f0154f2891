"""Keypad, stepper, segments, fields and buttons say what was touched."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.elided_label import ElidedLabel
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.parts.nav_button import NavButton
from pos_terminal.ui.parts.product_tile import ProductTile, TileLook
from pos_terminal.ui.parts.rail_button import RailButton
from pos_terminal.ui.parts.segmented import Segmented
from pos_terminal.ui.parts.stepper import Stepper
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.theme import Theme

TOUCH = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        (KeypadKind.SELL, {*"0123456789", "point", "backspace"}),
        (KeypadKind.CASH, {*"0123456789", "00", "backspace"}),
        (KeypadKind.PIN, {*"0123456789", "clear", "backspace"}),
    ],
)
def test_every_key_of_the_pad_is_heard(qtbot: QtBot, theme: Theme, kind: KeypadKind, keys: set[str]) -> None:
    pad = Keypad(theme, kind)
    qtbot.addWidget(pad)
    heard: list[str] = []
    pad.key_pressed.connect(heard.append)
    for key in keys:
        button = pad.findChild(QPushButton, f"key_{key}")
        assert button is not None
        qtbot.mouseClick(button, TOUCH)

    assert set(pad.keys) == keys
    assert set(heard) == keys


def test_seven_is_on_top_and_the_pad_is_never_mirrored(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pad = Keypad(theme, parent=window)
    pad.resize(240, 300)
    with qtbot.waitExposed(window):
        window.show()

    assert pad.keys["7"].y() < pad.keys["1"].y()
    assert pad.keys["7"].x() < pad.keys["9"].x()
    assert min(key.height() for key in pad.keys.values()) >= 48


def test_the_pad_takes_no_focus_away(qtbot: QtBot, theme: Theme) -> None:
    pad = Keypad(theme)
    qtbot.addWidget(pad)

    assert all(key.focusPolicy() == Qt.FocusPolicy.NoFocus for key in pad.keys.values())


def test_the_stepper_steps_and_keeps_its_limits(qtbot: QtBot, theme: Theme) -> None:
    stepper = Stepper(theme, "One less", "One more")
    qtbot.addWidget(stepper)
    steps: list[int] = []
    stepper.stepped.connect(steps.append)
    stepper.set_limits(can_less=False, can_more=True)
    qtbot.mouseClick(stepper.minus_button, TOUCH)
    qtbot.mouseClick(stepper.plus_button, TOUCH)

    assert steps == [1]


def test_a_segment_says_its_key_and_leaves_the_choice_to_the_window(qtbot: QtBot, theme: Theme) -> None:
    modes = Segmented(theme, [("whole", "Whole sale", ""), ("lines", "By line", "")])
    qtbot.addWidget(modes)
    modes.set_chosen("whole")
    with qtbot.waitSignal(modes.chosen) as heard:
        qtbot.mouseClick(modes.button("lines"), TOUCH)

    assert heard.args == ["lines"]
    assert modes.button("whole").is_chosen()


def test_a_field_tells_typing_and_enter(qtbot: QtBot, theme: Theme) -> None:
    field = TextField(theme, "Scan or search")
    qtbot.addWidget(field)
    typed: list[str] = []
    field.text_edited.connect(typed.append)
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClicks(field.edit, "oat")
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)

    assert typed == ["o", "oa", "oat"]


def test_a_locked_field_takes_no_letter(qtbot: QtBot, theme: Theme) -> None:
    field = TextField(theme)
    qtbot.addWidget(field)
    field.set_state("locked")
    qtbot.keyClicks(field.edit, "oat")

    assert field.text() == ""


def test_a_button_tells_its_name_and_its_key(qtbot: QtBot, theme: Theme) -> None:
    button = ActionButton(theme, "Park", icon="pause", hint="F7")
    qtbot.addWidget(button)

    assert (button.accessibleName(), button.accessibleDescription()) == ("Park", "F7")
    assert button.sizeHint().height() >= 48


def test_hidden_shortcuts_take_no_room(qtbot: QtBot, theme: Theme) -> None:
    button = ActionButton(theme, "Park", hint="F7")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    theme.set_look(show_shortcuts=False)

    assert button.sizeHint().width() < wide


def test_the_colours_come_from_the_stylesheet(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = ActionButton(theme, "Park", hint="F7", parent=window)
    theme.dress(window)
    window.ensurePolished()
    button.ensurePolished()
    assert (button.ink(), button.hint_ink()) == (theme.colour("text"), theme.colour("text_muted"))

    button.set_kind("primary")
    assert (button.ink(), button.hint_ink()) == (theme.colour("on_accent"), theme.colour("on_accent"))

    button.setEnabled(False)
    assert button.ink() == theme.colour("text_disabled")


def test_a_count_is_told_with_the_page(qtbot: QtBot, theme: Theme) -> None:
    page = NavButton(theme, "Parked", "archive", "Ctrl+2")
    qtbot.addWidget(page)
    page.set_count(2)

    assert page.accessibleName() == "Parked, 2"


def test_a_tile_tells_name_price_and_count(qtbot: QtBot, theme: Theme) -> None:
    tile = ProductTile(theme)
    qtbot.addWidget(tile)
    tile.show_product(TileLook("Flat white", "€3.60", "flat_white", "coffee", "2"))
    assert tile.accessibleName() == "Flat white, €3.60, 2"

    tile.show_product(TileLook("Garden salad", "€6.40", sold_out="Sold out"))
    assert tile.accessibleName() == "Garden salad, Sold out"
    with qtbot.waitSignal(tile.clicked):  # the window answers with the error sound
        qtbot.mouseClick(tile, TOUCH)


def test_a_long_name_ends_after_two_lines_but_is_told_in_full(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(theme)
    qtbot.addWidget(label)
    name = "Dark chocolate with hazelnuts, sea salt and a very long name"
    label.set_text(name)
    label.resize(140, 60)

    assert len(label.shown_lines()) == 2
    assert label.shown_lines()[1].endswith("…")
    assert label.accessibleName() == name


def test_an_amount_stands_at_the_end_edge_and_reads_left_to_right_in_arabic(qtbot: QtBot, theme: Theme) -> None:
    label = AmountLabel(theme)
    qtbot.addWidget(label)
    label.set_amount("−€0.35")
    assert label.text() == "−€0.35"

    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.text() == "\u2066−€0.35\u2069"
    assert label.amount() == "−€0.35"
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2: from 1 to 21."""
    dark, light = sorted(_luminance(colour) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("look", ["light", "dark"])
def test_why_a_way_to_pay_is_off_can_be_read(qtbot: QtBot, theme: Theme, look: str) -> None:
    theme.set_look(look)
    button = RailButton(theme, "DropPay", "droplet", "No connection at the moment")
    qtbot.addWidget(button)
    theme.dress(button)
    button.resize(420, 96)
    button.setEnabled(False)
    with qtbot.waitExposed(button):
        button.show()
    picture = button.grab().toImage()
    fill = picture.pixelColor(QPoint(200, 10))
    words = [picture.pixelColor(x, y) for x in range(90, 260) for y in range(52, 66)]
    assert fill == theme.colour("disabled_fill")
    assert max(contrast(one, fill) for one in words) >= 4.5
