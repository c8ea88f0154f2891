"""The real program with its two windows, in a process of its own: taps, keys and scans in, shown views out.

It takes the lines that `tests.e2e.headless` takes, and for the hands {"tap": NAME}, {"press": KEY} and {"scan": CODE}.
A view is written when the windows have shown it; {"sees": NAME} is answered by ["NAME"] once a window shows such a
control.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pos_terminal.app.reports import Resume
from pos_terminal.config.paths import Places, places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import ScreenSettings, Settings
from pos_terminal.demo.shop import fill_catalogue
from pos_terminal.house import TEST
from pos_terminal.ui.parts.in_sight import bring_in_sight
from pos_terminal.ui.runtime.plain_imports import plain_imports
from pos_terminal.ui.windows.customer.window import CustomerWindow
from pos_terminal.windows import Extras, TillWindows, run_windows
from tests.e2e.headless import HeadlessHouse, MovedClock, Start, command_of, publish, settings_of

__all__ = ["CustomerWindow", "main"]  # the customer's window is imported before the fork, as everything else is

LOOK_MS = 10
APART_MS = 200  # between the keys of a person


class Hands(QObject):
    """Hands and eyes before the two windows. Signal: ordered(dict), from the thread that listens."""

    ordered = Signal(object)

    def __init__(self, program: TillWindows) -> None:
        super().__init__()
        self._program = program
        self._stamp = time.monotonic_ns() // 1_000_000
        self._waiting: list[tuple[str, str]] = []
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self.ordered.connect(self.take)
        program.cashier.view_shown.connect(publish)

    def take(self, order: dict[str, str]) -> None:
        """Wait with everything until what was ordered before it is done: hands do one thing after the other."""
        self._waiting += order.items()
        self._look()

    def _look(self) -> None:
        if self._busy:
            return  # a tap lets events happen, and an order may be among them
        self._busy = True
        while self._waiting and self._done(*self._waiting[0]):
            self._waiting.pop(0)
        self._busy = False
        if self._waiting:
            self._timer.start(LOOK_MS)
        else:
            self._timer.stop()

    def _done(self, what: str, name: str) -> bool:
        match what:
            case "press":
                self._press(QKeySequence.fromString(name)[0].key())  # type: ignore[index]  # it is a sequence
            case "scan":
                for character in name:
                    self._press(Qt.Key(ord(character.upper())), character, 1)
                self._press(Qt.Key.Key_Return, "\r", 1)
                self._stamp += APART_MS
            case "tap":
                return self._tap(name)
            case "sees":
                return self._sees(name)
        return True

    def _tap(self, name: str) -> bool:
        window = self._program.cashier
        handle = window.windowHandle()
        for found in window.findChildren(QWidget, name):
            if handle is not None and found.isVisible() and found.isEnabled():
                bring_in_sight(found)  # as a person scrolls to it
                middle = found.mapTo(window, found.rect().center())
                if not _lies_at(found, window, middle):
                    return False  # shown, and not laid out yet
                QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
                return True
        return False

    def _sees(self, name: str) -> bool:
        windows = [window for window in (self._program.cashier, self._program.customer) if window is not None]
        if not any(found.isVisible() for window in windows for found in window.findChildren(QWidget, name)):
            return False
        sys.stdout.buffer.write(msgspec.json.encode([name]) + b"\n")
        sys.stdout.buffer.flush()
        return True

    def _press(self, key: Qt.Key, text: str = "", apart_ms: int = APART_MS) -> None:
        handle = self._program.cashier.windowHandle()
        assert handle is not None
        self._stamp += apart_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._stamp)
            QCoreApplication.sendEvent(handle, event)


def _lies_at(widget: QWidget, window: QWidget, place: QPoint) -> bool:
    there = window.childAt(place)
    return there is not None and (there is widget or widget.isAncestorOf(there))


def listen(program: TillWindows, hands: Hands, clock: MovedClock) -> None:
    """Hand every line on stdin to the hands or to the till; for a thread of its own."""
    for line in sys.stdin.buffer:
        told = msgspec.json.decode(line)
        if isinstance(told, dict) and "do" not in told:
            hands.ordered.emit(told)
            continue
        order = command_of(line)
        if isinstance(order, float):
            clock.ahead_s += order
            program.house.submit(Resume())
        else:
            program.house.submit(order)


def house_of(start: Start, clock: MovedClock, house_kind: type[HeadlessHouse]) -> Callable[..., HeadlessHouse]:
    """Return what opens the folder: the program's house with a clock that can be moved, and mortal on demand."""

    def open_house(where: Places, settings: Settings, **rest: Any) -> HeadlessHouse:
        house = house_kind(where, settings, clock=clock, **rest)
        house.take(start)
        return house

    return open_house


def main(line: type[Start] = Start, house_kind: type[HeadlessHouse] = HeadlessHouse) -> int:
    """Be one till with windows on the standard streams until killed; `line` is what the first line is read as."""
    start = msgspec.json.decode(sys.stdin.buffer.readline(), type=line)
    clock = MovedClock(start.ahead_s)
    plain = settings_of(start)
    settings = msgspec.structs.replace(plain, screens=ScreenSettings(reduced_motion=True, volume=0))

    def watch(program: TillWindows) -> list[QWidget]:
        hands = Hands(program)
        hands.setParent(program.cashier)
        threading.Thread(target=listen, args=(program, hands, clock), daemon=True).start()
        if program.bridge.view is not None:
            publish(program.bridge.view)
        return []

    extras = Extras(
        house=house_of(start, clock, house_kind),
        qr_origins=start.qr_origins,
        customer_in_window=True,
        catalogue=fill_catalogue,
        windows=watch,
    )
    secrets = MemorySecrets(start.secrets)
    return run_windows(places(Path(start.data)), settings, mode=TEST, secrets=partial(_same, secrets), extras=extras)


def _same(secrets: MemorySecrets, _till: str) -> MemorySecrets:
    return secrets


plain_imports()

if __name__ == "__main__":
    sys.exit(main())
