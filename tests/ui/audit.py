"""Looks at a window as a careful eye does: everything whole, inside its place, large enough, and named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QWidget,
)

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.parts.edge_label import EdgeLabel
from pos_terminal.ui.parts.elided_label import ElidedLabel, break_lines
from pos_terminal.ui.parts.letter_board import LetterKey
from pos_terminal.ui.parts.letter_keys import LetterKeys, keys_of
from pos_terminal.ui.parts.nav_button import NavButton
from pos_terminal.ui.parts.pay_slot import SlotButton
from pos_terminal.ui.parts.rail_button import BOX, RailButton
from pos_terminal.ui.parts.segmented import Segment
from pos_terminal.ui.parts.stepper import StepButton
from pos_terminal.ui.theme import Theme

LEAST = 48


def visible(window: QWidget, kind: type[QWidget] = QWidget) -> Iterator[QWidget]:
    """What is on the screen, inside the open dialog or the whole window, and the letters that lie over it."""
    letters = keys_of(window)
    over = letters if letters is not None and letters.isVisible() else None
    inside = front(window).findChildren(kind)
    if over is not None and front(window) is not window:
        inside += over.findChildren(kind)
    for widget in inside:
        if widget.isVisible() and not widget.visibleRegion().isEmpty() and not _beneath(widget, over, window):
            yield widget


def _beneath(widget: QWidget, letters: LetterKeys | None, window: QWidget) -> bool:
    """Part of it lies under the letters on the screen: they are put away before it is touched."""
    if letters is None or letters.isAncestorOf(widget) or widget.isAncestorOf(letters):
        return False
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return widget is not letters and place.intersects(letters.geometry())


def told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} “{text}” {widget.width()}x{widget.height()}"


def front(window: QWidget) -> QWidget:
    """The open dialog, or the sheet over a page, or else the window."""
    dialogs = getattr(window, "dialogs", None)
    sheet = window.findChild(QWidget, "payment_sheet")
    over = sheet if sheet is not None and sheet.isVisible() and sheet.property("surface") == "scrim" else None
    return (dialogs.current if dialogs is not None else None) or over or window


def clipped_words(window: QWidget, theme: Theme) -> list[str]:
    """Labels and buttons whose words do not fit."""
    found = []
    for widget in visible(window):
        if isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.text():
            if not _label_fits(widget):
                found.append(told(widget))
        elif isinstance(widget, RailButton):
            if not _rail_fits(widget, theme):
                found.append(told(widget))
        elif isinstance(widget, SlotButton):
            if widget.minimumSizeHint().height() > widget.height() or not _slot_fits(widget, theme):
                found.append(told(widget))
        elif isinstance(widget, LetterKey):
            words = QFontMetrics(theme.font("button")).horizontalAdvance(widget.text())
            if words > widget.width() - theme.px(8):
                found.append(told(widget))
        elif isinstance(widget, ActionButton | NavButton | Chip | Segment):
            if _least_width(widget, theme) > widget.width():
                found.append(told(widget))
        elif isinstance(widget, Badge) and widget.sizeHint().width() > widget.width() + 1:
            found.append(told(widget))
    return found


def outside(window: QWidget) -> list[str]:
    """Widgets that reach out of their parent, except inside what scrolls."""
    found = []
    for widget in visible(window):
        parent = widget.parentWidget()
        if parent is None or _scrolls(widget) or isinstance(parent, QScrollArea | QAbstractScrollArea):
            continue
        if widget.objectName() in ("focus_ring", "focus_rest"):
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            found.append(f"{told(widget)} at {widget.geometry()} in {told(parent)}")
    return found


def small_targets(window: QWidget, theme: Theme) -> list[str]:
    """What is touched is at least 48 px both ways."""
    least = theme.px(LEAST)
    found = []
    for widget in visible(window, QAbstractButton):
        edge = theme.px(2) if isinstance(widget, StepButton | Segment) else 0
        if widget.width() < least - edge or widget.height() < least - edge:
            found.append(told(widget))
    return found


def overlapping_targets(window: QWidget) -> list[str]:
    """No two targets share a pixel."""
    shown = [widget for widget in visible(window, QAbstractButton) if not _scrolls(widget)]
    places = [(widget, QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())) for widget in shown]
    found = []
    for number, (one, place) in enumerate(places):
        for other, there in places[number + 1 :]:
            if place.intersects(there) and not (one.isAncestorOf(other) or other.isAncestorOf(one)):
                found.append(f"{told(one)} and {told(other)}")
    return found


def unnamed(window: QWidget) -> list[str]:
    """Every place that Tab reaches has a name, and no two on a page the same one."""
    found, names = [], {}
    for widget in visible(window):
        reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if not reached or isinstance(widget, QScrollArea):
            continue
        assert isinstance(widget, QAbstractButton | QLineEdit | QListView | QWidget)
        name = widget.accessibleName()
        if not name:
            found.append(f"no name: {told(widget)}")
        elif name in names:
            found.append(f"twice “{name}”: {told(widget)} and {told(names[name])}")
        names[name] = widget
    return found


def _scrolls(widget: QWidget) -> bool:
    step = widget.parentWidget()
    while step is not None:
        if isinstance(step, QAbstractScrollArea):
            return True
        step = step.parentWidget()
    return False


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        words = re.split(r"[\s\u200b]+", label.text())  # a long number may be broken where a zero-width space says so
        widest = max((QFontMetrics(label.font()).horizontalAdvance(word) for word in words), default=0)
        plain = label.textFormat() == Qt.TextFormat.RichText or widest <= room.width() + 1
        return plain and label.heightForWidth(label.width()) <= label.height() + 1
    hint = label.sizeHint()
    return hint.width() <= label.width() + 1 and hint.height() <= label.height() + 1


def _rail_fits(button: RailButton, theme: Theme) -> bool:
    pad = theme.px(16)
    hint = theme.px(56) if button.accessibleDescription() and theme.show_shortcuts else 0
    room = button.width() - 3 * pad - theme.px(BOX) - hint
    title = QFontMetrics(theme.font("title")).horizontalAdvance(button.text())
    lines = break_lines(button.subtitle(), theme.font("body_small"), room, 3) if button.subtitle() else []
    return title <= room + 1 and not any("…" in line for line in lines)


def _least_width(button: QWidget, theme: Theme) -> int:
    """Key and icon of a button may give way; its words may not."""
    if isinstance(button, ActionButton):
        return button.minimumSizeHint().width() - theme.px(12)
    return button.sizeHint().width() - theme.px(26)


def _slot_fits(button: SlotButton, theme: Theme) -> bool:
    words = QFontMetrics(theme.font("button")).boundingRect(
        0, 0, button.width() - theme.px(24), 1000, int(Qt.TextFlag.TextWordWrap), button.text()
    )
    return words.height() <= button.height()


def strays(window: QWidget) -> list[str]:
    """In a mirrored window: words that may stand at the wrong edge, since they go by their own direction."""
    found = []
    for widget in visible(window, QLabel):
        assert isinstance(widget, QLabel)
        centred = bool(widget.alignment() & Qt.AlignmentFlag.AlignHCenter)
        kept = isinstance(widget, EdgeLabel | ElidedLabel) or centred
        if widget.text() and not kept and widget.sizeHint().width() + 2 < widget.width():
            found.append(told(widget))
    return found
