"""Hands: a keyboard-wedge scanner and typing fingers, as key events from a thread that is not the GUI's."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow

SCANNER_S = 0.001  # 1,000 characters a second
NAMED = {"\r": Qt.Key.Key_Return, "\x1b": Qt.Key.Key_Escape}


def key_of(character: str) -> int:
    """Return Qt's key of a character; letters are keys by their capital."""
    found = NAMED.get(character)
    return found.value if found is not None else ord(character.upper()[0])


def press(window: QWindow, character: str, stamp_ms: int = 0) -> int:
    """Press and release a key; returns the monotonic time of the press in nanoseconds.

    `stamp_ms` is when the key was struck, as the system says it; a thread that was held up may press it later.
    """
    at = time.monotonic_ns()
    shift = Qt.KeyboardModifier.ShiftModifier if character.isupper() else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key_of(character), shift, character)
        event.setTimestamp(stamp_ms or at // 1_000_000)
        QCoreApplication.postEvent(window, event)
    return at


class Scanner(QObject):
    """Scans codes in a thread of its own; `entered_ns` are the times of the Enters. Signal: ended()."""

    ended = Signal()

    def __init__(self, window: QWindow, codes: Sequence[str]) -> None:
        super().__init__()
        self._window = window
        self._codes = codes
        self.entered_ns: list[int] = []

    def scan(self) -> None:
        """Scan everything, and let the windows live meanwhile."""
        loop = QEventLoop()
        self.ended.connect(loop.quit)
        thread = threading.Thread(target=self._run, name="scanner")
        thread.start()
        loop.exec()
        thread.join()

    def _run(self) -> None:
        due = time.monotonic()
        for code in self._codes:
            for character in (*code, "\r"):
                due += SCANNER_S
                time.sleep(max(0.0, due - time.monotonic()))
                at = press(self._window, character, int(due * 1000))
            self.entered_ns.append(at)
        self.ended.emit()  # crosses to the loop's thread, so it is not lost before the loop runs
