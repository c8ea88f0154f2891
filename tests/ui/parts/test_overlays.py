"""Toast, dialog card and focus ring lie over the window and go away in order."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.dialog_card import DialogCard
from pos_terminal.ui.parts.focus_ring import FocusRing
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.parts.toast import Toast, ToastAction
from pos_terminal.ui.theme import Theme

TOUCH = Qt.MouseButton.LeftButton
UNDO = (ToastAction("undo", "Undo", "Ctrl+Z"),)


def shown_window(qtbot: QtBot, theme: Theme, ring: bool = False) -> tuple[QWidget, ActionButton]:
    window = QWidget()
    qtbot.addWidget(window)
    opener = ActionButton(theme, "Discount")
    column = QVBoxLayout(window)
    column.addWidget(opener)
    column.addWidget(ActionButton(theme, "Behind"))
    theme.dress(window)
    if ring:
        FocusRing(theme, window)
    window.resize(800, 600)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    opener.setFocus()
    return window, opener


def test_undo_is_told_and_the_toast_goes(qtbot: QtBot, theme: Theme) -> None:
    window, _ = shown_window(qtbot, theme)
    toast = Toast(theme, window)
    toast.show_message("success", "Removed: Oat drink 1 L", actions=UNDO)
    button = window.findChild(QPushButton, "toast_undo_button")
    assert button is not None
    with qtbot.waitSignals([toast.action_chosen, toast.dismissed]):
        qtbot.mouseClick(button, TOUCH)

    assert toast.isHidden()


def test_the_signs_of_a_sentence_are_shown_as_they_are(qtbot: QtBot, theme: Theme) -> None:
    """An apostrophe, an ampersand or a bracket of a name is neither a tag nor the code of one."""
    window, _ = shown_window(qtbot, theme)
    toast = Toast(theme, window)
    toast.show_message("warning", "This till's Salt & <b>Pepper</b> is sold out.")
    shown = QTextDocument()
    label = next(one for one in toast.findChildren(QLabel) if "sold out" in one.text())
    assert label.textFormat() is Qt.TextFormat.RichText
    shown.setHtml(label.text())
    assert shown.toPlainText() == "This till's Salt & <b>Pepper</b> is sold out."


def test_the_toast_stays_within_its_host(qtbot: QtBot, theme: Theme) -> None:
    window, _ = shown_window(qtbot, theme)
    toast = Toast(theme, window)
    toast.show_message("warning", "Barcode 4770123456789 is not in the catalogue. " * 6, "4770123456789", UNDO)
    window.resize(500, 400)

    assert window.rect().contains(toast.geometry())
    assert toast.geometry().bottom() < window.height()
    assert "JetBrains Mono" in toast.findChild(QLabel).text()


def test_a_toast_text_is_no_markup(qtbot: QtBot, theme: Theme) -> None:
    window, _ = shown_window(qtbot, theme)
    toast = Toast(theme, window)
    toast.show_message("info", "Ham <b>& cheese")

    assert toast.findChild(QLabel).text() == "Ham &lt;b&gt;&amp; cheese"
    assert toast.accessibleName() == "Ham <b>& cheese"


def opened_card(qtbot: QtBot, theme: Theme) -> tuple[QWidget, ActionButton, DialogCard]:
    window, opener = shown_window(qtbot, theme)
    card = DialogCard(theme, window, "Discount")
    card.setObjectName("discount_dialog")
    field = TextField(theme, "Percent")
    field.edit.setObjectName("discount_percent_field")
    card.body.addWidget(field)
    card.footer.addWidget(ActionButton(theme, "Apply", kind="primary"))
    card.open()
    return window, opener, card


def test_tab_never_leaves_an_open_dialog(qtbot: QtBot, theme: Theme) -> None:
    window, _, card = opened_card(qtbot, theme)
    visited = []
    for _step in range(6):
        focused = window.focusWidget()
        assert focused is not None
        assert card.isAncestorOf(focused)
        visited.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)

    assert visited == ["Percent", "Apply", "Close"] * 2
    assert window.focusWidget().accessibleName() == "Close"


def test_escape_asks_the_window_and_closing_gives_the_focus_back(qtbot: QtBot, theme: Theme) -> None:
    window, opener, card = opened_card(qtbot, theme)
    with qtbot.waitSignal(card.escaped):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    with qtbot.waitSignal(card.closed):
        card.close_card()

    assert not card.is_open()
    assert window.focusWidget() is opener


def test_a_card_keeps_24_px_from_every_edge(qtbot: QtBot, theme: Theme) -> None:
    window, _, card = opened_card(qtbot, theme)
    for number in range(40):
        card.body.addWidget(QLabel(f"Line {number}"))
    window.resize(420, 360)
    qtbot.waitUntil(lambda: card.width() == 420)

    assert window.rect().adjusted(24, 24, -24, -24).contains(card.card.geometry())


def test_the_scrim_takes_the_touch(qtbot: QtBot, theme: Theme) -> None:
    window, opener, card = opened_card(qtbot, theme)
    heard: list[bool] = []
    opener.clicked.connect(heard.append)
    place = opener.mapTo(window, opener.rect().center())

    assert card.isAncestorOf(window.childAt(place)) or window.childAt(place) is card


def test_the_ring_comes_with_a_key_and_goes_with_a_touch(qtbot: QtBot, theme: Theme) -> None:
    window, opener = shown_window(qtbot, theme, ring=True)
    ring = window.findChild(FocusRing)
    assert ring is not None
    assert ring.isHidden()

    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_F24)
    assert not ring.isHidden()
    assert ring.geometry() == opener.geometry().adjusted(-5, -5, 5, 5)

    qtbot.mouseClick(window.windowHandle(), TOUCH, pos=window.rect().bottomRight())
    assert ring.isHidden()
    assert window.property("keys") is False

    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_F24)
    opener.nextInFocusChain().setFocus()
    assert ring.geometry().center() == opener.nextInFocusChain().geometry().center()
