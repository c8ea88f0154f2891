"""The kiosk as a customer uses it: touch, wait, see."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from pos_terminal.app.commands import DismissNotice
from pos_terminal.app.views import TillView
from pos_terminal.ui.text.amounts import LRI, PDI
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.kiosk import KioskOptions, KioskWindow
from tests.ui import kiosk_samples as samples
from tests.ui.scripted_till import ScriptedTill

LANGUAGES = (("en", "English"), ("it", "Italiano"), ("lt", "Lietuvių"), ("ru", "Русский"), ("ar", "العربية"))
ATTRACT = ("flat_white", "butter_croissant", "cookies")


class Kiosk:
    """Page object: names are DESIGN's object names. `now` is the clock that everything waits by."""

    def __init__(self, till: ScriptedTill, theme: Theme, size: tuple[int, int] = (1080, 1920), **changes: Any) -> None:
        self.till, self.theme = till, theme
        self.now = samples.NOW
        self.heard: list[str] = []
        self.said: list[str] = []
        self.spoken: list[str] = []
        given: dict[str, Any] = {
            "locale": "en_IE",
            "languages": LANGUAGES,
            "speak_in": self.spoken.append,
            "slogan": "Good coffee,\nno queue.",
            "mark": "mark",
            "attract": ATTRACT,
            "now": lambda: datetime(2026, 11, 21, 10, 42),
            "monotonic": lambda: self.now,
            "sound": self.heard.append,
            "say": self.said.append,
            **changes,
        }
        self.window = KioskWindow(till.bridge, theme, KioskOptions(**given))
        self.window.resize(*size)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def close(self) -> None:
        self.till.bridge.close()
        self.window.close_for_good()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # --- what the till says

    def shows(self, view: TillView) -> Kiosk:
        self.till.show(view)
        self.settle()
        return self

    def settle(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def waits(self, seconds: float) -> Kiosk:
        """Time passes, and the window's timer fires."""
        self.now += seconds
        self.window.refresh()
        self.settle()
        return self

    # --- what the customer does

    def taps(self, name: str, after: float = 1.0) -> Kiosk:
        """Touch a control in its middle, so many seconds after the last touch."""
        self.now += after
        widget = self.find(name)
        assert widget.isVisible(), f"{name} is not to be seen"
        self.touches(widget.mapTo(self.window, widget.rect().center()), after=0)
        return self

    def touches(self, place: QPoint, after: float = 1.0) -> None:
        """Touch the window at a place, whatever lies there."""
        self.now += after
        target = self.window.childAt(place) or self.window
        inside = target.mapFrom(self.window, place)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, inside)
        self.settle()

    def double_taps(self, name: str) -> None:
        self.taps(name)
        self.taps(name, after=0.2)

    # --- what there is to see

    def find(self, name: str) -> QWidget:
        found = [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]
        anywhere = self.window.findChild(QWidget, name)
        assert anywhere is not None, f"there is no {name}"
        return found[0] if found else anywhere

    def sees(self, name: str) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def reads(self, name: str) -> str:
        """The text of a visible label, without marks of direction."""
        label = self.find(name)
        text = label.text() if isinstance(label, QLabel) or hasattr(label, "text") else label.accessibleName()
        return text.replace(LRI, "").replace(PDI, "") if label.isVisible() else ""

    def words(self) -> str:
        """Every word in the window, seen or not: what the next customer could find."""
        parts = [label.text() for label in self.window.findChildren(QLabel)]
        parts += [widget.accessibleName() for widget in self.window.findChildren(QWidget) if widget.isVisible()]
        return "\n".join(parts)

    def asked(self) -> list[object]:
        """The commands, without those that only put a notice away."""
        return [command for command in self.till.commands if not isinstance(command, DismissNotice)]

    def with_pictures(self) -> Kiosk:
        """Wait for the pictures that are on their way."""
        deadline = QDeadlineTimer(10_000)
        while self.window.pictures.waiting and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        assert not self.window.pictures.waiting
        self.settle()
        return self

    def picture(self, path: Path) -> None:
        self.window.grab()
        self.with_pictures()
        self.window.grab().save(str(path))
