"""The real program on a live folder in a process of its own: orders in on stdin, one line out when one was done.

{"at": STEP} and {"page": NAME} wait until that is on the screen; {"tap": NAME}, {"fill": [NAME, TEXT]} and
{"type": TEXT} are hands. The program is `pos_terminal.main`, with the secrets of $CREDENTIALS_DIRECTORY.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_terminal.app.views import FOUNDING, Step
from pos_terminal.main import till
from pos_terminal.program import application
from pos_terminal.ui.parts.in_sight import bring_in_sight
from pos_terminal.ui.windows.cashier.window import CashierWindow

LOOK_MS = 10


class Hands(QObject):
    """Hands and eyes before whatever window there is. Signal: ordered(object), from the thread that listens."""

    ordered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._app = application()
        self._waiting: list[tuple[str, Any]] = []
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)
        self.ordered.connect(self._take)

    def _take(self, order: dict[str, Any]) -> None:
        self._waiting += order.items()

    def _look(self) -> None:
        if self._busy:
            return
        self._busy = True
        while self._waiting and self._done(*self._waiting[0]):
            what, name = self._waiting.pop(0)
            print(json.dumps([what, name]), flush=True)
        self._busy = False

    def _windows(self) -> list[CashierWindow]:
        return [one for one in self._app.topLevelWidgets() if isinstance(one, CashierWindow) and one.isVisible()]

    def _done(self, what: str, value: Any) -> bool:
        match what:
            case "at":
                return any(_is_at(window, Step(value)) for window in self._windows())
            case "page":
                return any(window.shown_page.objectName() == value for window in self._windows())
            case "tap":
                return self._tap(value)
            case "fill":
                return self._fill(*value)
            case _:
                return self._type(value)

    def _found(self, name: str, kind: type[QWidget] = QWidget) -> tuple[CashierWindow, QWidget] | None:
        for window in self._windows():
            for widget in window.findChildren(kind, name):
                if widget.isVisible() and widget.isEnabled():
                    bring_in_sight(widget)
                    return window, widget
        return None

    def _tap(self, name: str) -> bool:
        found = self._found(name)
        if found is None:
            return False
        window, widget = found
        handle = window.windowHandle()
        assert handle is not None
        middle = widget.mapTo(window, widget.rect().center())
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        return True

    def _fill(self, name: str, text: str) -> bool:
        found = self._found(name, QLineEdit)
        if found is None or not isinstance(found[1], QLineEdit):
            return False
        found[1].clear()
        found[1].insert(text)
        found[1].textEdited.emit(text)
        return True

    def _type(self, digits: str) -> bool:
        return all(self._tap(f"pin_key_{digit}") for digit in digits)


def _is_at(window: CashierWindow, step: Step) -> bool:
    view = window.view
    guide = view.guide if view is not None else None
    if guide is None or guide.step is not step or window.shown_page.objectName() != "guide_screen":
        return False
    return guide.founding == (step in FOUNDING) and (
        step in FOUNDING or step is Step.MANAGER or view.settings is not None
    )


def listen(hands: Hands) -> None:
    for line in sys.stdin:
        hands.ordered.emit(json.loads(line))


if __name__ == "__main__":
    made = Hands()
    threading.Thread(target=listen, args=(made,), daemon=True).start()
    sys.exit(till(None, Path(sys.argv[1])))
