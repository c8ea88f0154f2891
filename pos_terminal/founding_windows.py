"""The cashier's window before there is a till: the guide's first pages, until the till can be made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pos_terminal.app.views import Step, TillView
from pos_terminal.config.paths import Places
from pos_terminal.config.settings import Settings
from pos_terminal.founding import Founding
from pos_terminal.looks import Looks
from pos_terminal.program import application, let_python_run, quit_on_signals
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.runtime.crash import CrashNet
from pos_terminal.ui.runtime.loop_thread import LoopThread
from pos_terminal.ui.runtime.screens import Screens
from pos_terminal.ui.runtime.second_start import SecondStart
from pos_terminal.ui.text.languages import Speaker, language
from pos_terminal.ui.theme.fonts import load_fallback_fonts, load_fonts
from pos_terminal.ui.theme.resources import resources_folder
from pos_terminal.ui.windows.cashier.station import CashierOptions
from pos_terminal.ui.windows.cashier.window import CashierWindow

FOUNDED, BROKEN = 64, 1  # how it ended; closed by a person: neither
SIGNAL_MS = 200


class FoundingWindows:
    """Opens the window over a Founding; a language that is chosen is spoken at once, by a new window."""

    def __init__(self, app: QApplication, where: Places, settings: Settings, leave: Callable[[int], None]) -> None:
        """`leave` is told how it ended, in the GUI thread or the founding's own."""
        self.app = app
        self._leave = leave
        self._settings = settings
        self._left = False
        self.ended: int | None = None  # how, once it is over
        self.language = language(settings.shop.language, settings.shop.currency)
        self._speaker = Speaker(app)
        self._speaker.speak(self.language)
        fonts = resources_folder() / "fonts"
        load_fonts(fonts)
        load_fallback_fonts(fonts)
        self._looks = Looks(app, settings)
        self._founding = Founding(where, lambda view: self._bridge.publish(view))
        self._crash = CrashNet(where.data)
        self._bridge = Bridge(self._founding.submit)
        self._screens = Screens(app, settings.screens.cashier_screen, settings.screens.customer_screen)
        self._loop = LoopThread(self._founding.run, self._broken, name="founding")
        self._second = SecondStart(where.data)
        self._second.asked.connect(self._come_forward)
        self.window = self._open_window()
        self._bridge.view_changed.connect(self._follow)
        self._loop.start()

    def run(self) -> bool:
        """Serve until the till is founded (True) or the window was closed (False)."""
        heartbeat = QTimer()
        heartbeat.start(SIGNAL_MS)
        heartbeat.timeout.connect(let_python_run)
        try:
            self.app.exec()
            return self.ended == FOUNDED
        finally:
            heartbeat.stop()
            self.stop()

    def stop(self) -> None:
        """End everything but the window, and let the folder go."""
        self._bridge.close()
        self._second.close()
        self._loop.stop()
        self._founding.close()
        self._crash.close()
        self._speaker.fall_silent()  # the till's own program speaks from here on

    def leave(self) -> None:
        """Put the window away: the till's own is there by now, or nobody wants one."""
        if not self._left:
            self._left = True
            self.window.close()
            self.window.deleteLater()
            self._looks.sounds.close()

    # --- within

    def _open_window(self) -> CashierWindow:
        options = CashierOptions(
            locale=self.language.locale, now=datetime.now, customer_screen=True, sound=self._looks.sounds.play
        )
        window = CashierWindow(self._bridge, self._looks.cashier, options)
        window.setLayoutDirection(self.language.direction)
        self._looks.follow(window.wedge)
        self._screens.place(window, self._screens.cashier(), self._settings.screens.full_screen)
        return window

    def _follow(self, view: TillView) -> None:
        if view.guide is not None and view.guide.step is Step.MANAGER:
            self._end(FOUNDED)
            return
        told = dict(view.settings.values) if view.settings is not None else {}
        code = str(told.get("shop.language", self.language.code))
        if code != self.language.code:
            self._speak(code)

    def _speak(self, code: str) -> None:
        """Every word is asked for when a window is built, so another language is another window."""
        self.language = language(code, self._settings.shop.currency)
        self._speaker.speak(self.language)
        old, self.window = self.window, self._open_window()
        self._bridge.view_changed.disconnect(old.show_view)
        old.close()
        old.deleteLater()

    def _come_forward(self) -> None:
        self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def _broken(self, error: BaseException) -> None:
        """The thread ended by a bug: write it down and end; what was saved is there at the next start."""
        self._crash.write("founding thread", f"{type(error).__name__}: {error}")
        self._end(BROKEN)

    def _end(self, code: int) -> None:
        self.ended = code
        self._leave(code)


def open_founding(where: Places, settings: Settings) -> FoundingWindows:
    """Open the guide's first pages. AlreadyRunning."""
    app = application()
    quit_on_signals(app)
    return FoundingWindows(app, where, settings, app.exit)
