"""Somebody who never saw the program, in front of its first start: the guide's windows, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_terminal.app.views import Step, TillView
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import read_settings
from pos_terminal.config.setup_notes import SetupNotes
from pos_terminal.founding import is_unfounded
from pos_terminal.founding_windows import FOUNDED, FoundingWindows
from pos_terminal.house import LIVE
from pos_terminal.ui.parts.in_sight import bring_in_sight
from pos_terminal.windows import TillWindows
from tests.ui.pages.cashier import Cashier

WAIT_MS = 20_000
PIN = "802604"


class Newcomer(Cashier):
    """Starts the program on a live folder as `pos_terminal.main` does, and ends it again."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path, size: tuple[int, int] = (1366, 768)) -> None:
        self._app, self._qtbot, self._size = app, qtbot, size
        self.where = places(folder)
        self.memory = MemorySecrets()
        self.founding: FoundingWindows | None = None
        self.program: TillWindows | None = None
        self.time, self.sounds, self._stamp = 0.0, [], 1_000_000

    # --- the program

    def start(self) -> Newcomer:
        settings = read_settings(self.where.settings)
        if is_unfounded(self.where):
            self.founding = FoundingWindows(self._app, self.where, settings, _nothing)
            self._look_at_founding()
        else:
            self._open_till()
        self.until(lambda: self.view is not None)
        return self

    def found(self) -> None:
        """The till is made: the guide goes on in its window."""
        founding = self.founding
        assert founding is not None
        self.until(lambda: founding.ended == FOUNDED)
        founding.stop()
        self.founding = None
        self._open_till()
        founding.leave()
        self.at(Step.MANAGER)

    def end(self) -> None:
        if self.founding is not None:
            self.founding.stop()
            self.founding.leave()
            self.founding = None
        if self.program is not None:
            self.program.close()
            self.program = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _look_at_founding(self) -> None:
        assert self.founding is not None
        self.window, self.theme = self.founding.window, self.founding._looks.cashier
        self._face()

    def _open_till(self) -> None:
        settings = read_settings(self.where.settings)
        self.program = TillWindows(self._app, self.where, settings, mode=LIVE, secrets=lambda _till: self.memory)
        self.window, self.theme = self.program.cashier, self.program.theme
        self._face()

    def _face(self) -> None:
        self.window.resize(*self._size)
        self.window.activateWindow()

    # --- what is seen

    @property
    def view(self) -> TillView | None:
        if self.founding is not None and self.founding.window is not self.window:
            self._look_at_founding()  # another language is another window
        return self.window.view

    @property
    def step(self) -> Step | None:
        view = self.view
        return view.guide.step if view is not None and view.guide is not None else None

    def until(self, seen: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(seen, timeout=WAIT_MS)

    def at(self, step: Step) -> None:
        """Wait until a step is on the screen and can be gone on from."""
        ready = ("guide_next_button",) if step is not Step.MANAGER else ()
        self.until(lambda: self.step is step and self.page == "guide_screen")
        self.until(lambda: all(self.enabled(name) for name in ready))
        self.settle()

    def says(self, words: str) -> None:
        self.until(lambda: self.sees("guide_problem"))
        told = self.find("guide_problem").accessibleName()
        assert words in told, told

    @property
    def settings_text(self) -> str:
        return self.where.settings.read_text() if self.where.settings.exists() else ""

    @property
    def notes(self):  # type: ignore[no-untyped-def]  # the program's own
        return SetupNotes(self.where.setup).read()

    # --- what is done

    def tap(self, name: str) -> None:
        bring_in_sight(self.find(name))
        super().tap(name)

    def fill(self, name: str, text: str) -> None:
        """By keys alone."""
        self.tab_to(name)
        self.press("Ctrl+A")
        self.type(text)

    def fill_by_touch(self, name: str, text: str) -> None:
        self.tap(name)
        for _ in self.text(name):
            self.tap("letter_key_backspace")
        self.touch_letters(text)
        self.tap("letter_keys_done_button")


def _nothing(_code: int) -> None:
    """The test sees how it ended."""
