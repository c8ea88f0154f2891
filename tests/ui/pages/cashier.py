"""The cashier's window as a test uses it: tap, type, scan, see."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.cashier.station import CashierOptions
from pos_terminal.ui.windows.cashier.window import CashierWindow
from tests.ui import samples
from tests.ui.scripted_till import ScriptedTill

Kind = TypeVar("Kind", bound=QWidget)
APART_MS = 200  # between the keys of a person
SHIFTED = '*+"<>?:ABCDEFGHIJKLMNOPQRSTUVWXYZ'


class Cashier:
    """Page object: names are DESIGN's object names."""

    def __init__(self, till: ScriptedTill, theme: Theme, size: tuple[int, int], locale: str = "en_IE") -> None:
        self.till = till
        self.theme = theme
        self.time = samples.NOW
        self.sounds: list[str] = []
        self._stamp = 1_000_000  # ms of the keyboard's own clock
        options = CashierOptions(locale=locale, monotonic=self._now, now=_clock, sound=self.sounds.append)
        self.window = CashierWindow(till.bridge, theme, options)
        self.window.resize(*size)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.window.activateWindow()

    def close(self) -> None:
        self.till.bridge.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # --- what the till says

    def shows(self, view: TillView) -> None:
        """Publish a view and let the window take it."""
        self.till.show(view)
        self.settle()

    def pass_time(self, seconds: float = 1.0) -> None:
        self.time += seconds

    def settle(self) -> None:
        """Let everything that is due happen, without waiting for time."""
        for _round in range(3):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    # --- what the cashier does

    def tap(self, name: str) -> None:
        """Touch a control in its middle, as a finger does: where it lies on the window."""
        self.pass_time()
        widget = self.find(name)
        assert widget.isVisible(), f"{name} is not to be seen"
        middle = widget.mapTo(self.window, widget.rect().center())
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.settle()

    def double_tap(self, name: str) -> None:
        """A finger that comes down twice at once, as on a double click."""
        self.pass_time()
        widget = self.find(name)
        assert widget.isVisible(), f"{name} is not to be seen"
        middle = widget.mapTo(self.window, widget.rect().center())
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.settle()

    def touch_letters(self, text: str) -> None:
        """Fill the field that the letters on the screen are for, key by key."""
        for character in text:
            if character == " ":
                self.tap("letter_key_space")
                continue
            if character.isupper():
                self.tap("letter_key_shift")
            there = self.sees(f"letter_key_{character.lower()}")
            if not there:
                self.tap("letter_key_signs")
            self.tap(f"letter_key_{character.lower()}")
            if not there:
                self.tap("letter_key_signs")

    def tap_line(self, number: int) -> None:
        """Touch the nth line of the basket."""
        lines = self.window.basket.lines
        middle = lines.row_rect(number - 1).topLeft() + QPoint(100, 20)
        QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.settle()

    def tap_payment(self, number: int) -> None:
        """Touch the nth payment of the list."""
        table = self.window.pages.payments().list.table
        place = table.visualRect(table.model().index(number - 1, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def press(self, *keys: str) -> None:
        """Press keys by their names: 'F12', 'Ctrl+Del', '3', 'Return'; each alone, as a person does."""
        for key in keys:
            self.pass_time()
            self._stamp += APART_MS
            if len(key) == 1:
                self._send_key(_code(key), Qt.KeyboardModifier.NoModifier, key)
            else:
                combined = QKeySequence.fromString(key)[0]
                self._send_key(combined.key(), combined.keyboardModifiers(), _text(key))
            self._let_go()

    def hold(self, key: str, times: int = 5, let_go: bool = True) -> None:
        """Keep a key down, so that the keyboard repeats it."""
        self.pass_time()
        self._stamp += APART_MS
        combined = QKeySequence.fromString(key)[0]
        for turn in range(times + 1):
            self._stamp += 1
            self._one_key(QEvent.Type.KeyPress, combined.key(), combined.keyboardModifiers(), _text(key), turn > 0)
            self.settle()
        if let_go:
            self._one_key(QEvent.Type.KeyRelease, combined.key(), combined.keyboardModifiers(), _text(key))
        self._let_go()

    def type(self, text: str) -> None:
        self.press(*text)

    def scan(self, code: str, gap_ms: int = 1, closer: str = "Return") -> None:
        """A scanner's burst: keys of its own clock, closed by Enter or Tab."""
        self._stamp += APART_MS
        for character in code:
            self._stamp += gap_ms
            shifted = Qt.KeyboardModifier.ShiftModifier if character in SHIFTED else Qt.KeyboardModifier.NoModifier
            self._send_key(_code(character), shifted, character)
        self._stamp += gap_ms
        key = Qt.Key.Key_Tab if closer == "Tab" else Qt.Key.Key_Return
        self._send_key(key, Qt.KeyboardModifier.NoModifier, "\t" if closer == "Tab" else "\r")
        self.settle()

    def burst(self, code: str, gap_ms: int = 1) -> None:
        """Keys as fast as a scanner's, and no Enter at the end."""
        self._stamp += APART_MS
        for character in code:
            self._stamp += gap_ms
            self._send_key(_code(character), Qt.KeyboardModifier.NoModifier, character)
        self._let_go()

    # --- what the cashier sees

    def find(self, name: str, kind: type[Kind] = QWidget) -> Kind:  # type: ignore[assignment]
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        dialog = self.window.dialogs.current
        found.sort(key=lambda widget: dialog is not None and not dialog.isAncestorOf(widget))
        if found:
            return found[0]
        hidden = self.window.findChildren(kind, name)
        assert hidden, f"there is no {name}"
        return hidden[0]

    def sees(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def text(self, name: str) -> str:
        widget = self.find(name)
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            return widget.text().replace("\u2066", "").replace("\u2069", "")
        return str(widget.property("text") or widget.accessibleName())

    def words(self) -> set[str]:
        """Everything that can be read, or heard from a screen reader."""
        found: set[str] = set()
        for widget in self.window.findChildren(QWidget):
            if widget.isVisible():
                found |= {widget.accessibleName(), widget.accessibleDescription()}
                if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
                    found.add(widget.text())
        return found

    def enabled(self, name: str) -> bool:
        return self.find(name).isEnabled()

    @property
    def page(self) -> str:
        return self.window._page.objectName()

    @property
    def focused(self) -> str:
        widget = self.window.focusWidget()
        return widget.objectName() if widget is not None else ""

    def tab_to(self, name: str) -> None:
        """Reach a control by Tab alone."""
        for _step in range(150):
            if self.focused == name:
                return
            self.press("Tab")
        raise AssertionError(f"Tab never reaches {name}")

    def picture(self, path: Path) -> None:
        self.settle()
        self.window.grab().save(str(path))

    def _let_go(self) -> None:
        """Wait until held-back keys have gone on to where they belong."""
        deadline = QDeadlineTimer(2000)
        while self.window.wedge.held and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        self.settle()

    def _send_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._one_key(kind, key, modifiers, text)

    def _one_key(
        self, kind: QEvent.Type, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, again: bool = False
    ) -> None:
        handle = self.window.windowHandle()
        assert handle is not None
        event = QKeyEvent(kind, key, modifiers, text, again)
        event.setTimestamp(self._stamp)
        QCoreApplication.sendEvent(handle, event)

    def _now(self) -> float:
        return self.time


def _clock() -> datetime:
    return datetime(2026, 3, 2, 10, 42)


def _code(character: str) -> Qt.Key:
    return Qt.Key(ord(character.upper()))


def _text(name: str) -> str:
    return {"Return": "\r", "Enter": "\r", "Tab": "\t", "Space": " ", "Backspace": "\b", "Esc": "\x1b"}.get(name, "")
