"""The kiosk: the same program with one window, for customers who serve themselves."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pos_terminal.app.reports import Redraw
from pos_terminal.app.views import TillView
from pos_terminal.config.paths import Places
from pos_terminal.config.secrets import SecretStore
from pos_terminal.config.settings import Settings
from pos_terminal.program import Extras, Program, run_program
from pos_terminal.ui.runtime.memory import give_back_what_lies_between
from pos_terminal.ui.runtime.speech import speech
from pos_terminal.ui.text.languages import NAMES, language
from pos_terminal.ui.theme.fonts import load_fallback_fonts
from pos_terminal.watchdog import Watchdog

if TYPE_CHECKING:
    from pos_terminal.ui.windows.kiosk.window import KioskWindow

FOLDER = "pos_terminal.ui.windows.kiosk"  # a window is found by being there
AFTER_FIRST_VIEW_MS = 150
DONE, RESTART = 0, 75  # exit codes; a unit with RestartForceExitStatus=75 starts it anew


def kiosk_there() -> bool:
    """Say whether this program has a kiosk's window."""
    return importlib.util.find_spec(FOLDER) is not None and importlib.util.find_spec(f"{FOLDER}.window") is not None


class KioskWindows(Program):
    """A running till with a kiosk's window, `KioskWindow(bridge, theme, KioskOptions)` of its folder."""

    kiosk = True

    def __init__(
        self,
        app: QApplication,
        where: Places,
        settings: Settings,
        *,
        mode: str,
        secrets: Callable[[str], SecretStore],
        extras: Extras | None = None,
    ) -> None:
        super().__init__(app, where, settings, mode=mode, secrets=secrets, extras=extras)
        self.window = self._window()
        self.window.customer.began_anew.connect(give_back_what_lies_between)
        self.bridge.view_changed.connect(self.looks.show_view)
        self.bridge.view_changed.connect(self._leave)
        self.watchdog = Watchdog(lambda: self.house.submit(Redraw()))
        self.bridge.view_changed.connect(self.watchdog.show_view)
        self.loop.start()
        self._place()
        self.screens.changed.connect(self._place)
        QTimer.singleShot(AFTER_FIRST_VIEW_MS, self._after_first_window)

    def windows_to_close(self) -> Sequence[QWidget]:
        self.watchdog.stop()
        self.window.close_for_good()  # locked, it closes for nobody else
        return (self.window,)

    def come_forward(self) -> None:
        self.window.raise_()
        self.window.activateWindow()

    # --- within

    def _window(self) -> KioskWindow:
        """Open the folder's window; its options take of what is given what they have a field for."""
        kiosk = self.settings.kiosk
        given: dict[str, object] = {
            "locale": self.locale,
            "language": self.settings.shop.language,
            "languages": self._languages(),
            "speak_in": self._speak_in,
            "now": self.shop_time,
            "sound": self.sounds.play,
            "say": speech(lambda: self.speaker.language.code),
            "idle_s": float(kiosk.idle_s),
            "answer_s": float(kiosk.answer_s),
            "staff_idle_s": float(kiosk.staff_idle_s),
            "ways": tuple(self.settings.rails),
            "pictures": (self.resources / "demo" / "pictures", self.house.places.data / "pictures"),
            "locked": kiosk.full_screen,
            **self.extras.kiosk_look,
        }
        options: Any = importlib.import_module(f"{FOLDER}.options").KioskOptions
        known = {field.name for field in fields(options)}
        chosen = options(**{name: value for name, value in given.items() if name in known})
        window: KioskWindow = importlib.import_module(f"{FOLDER}.window").KioskWindow(
            self.bridge, self.looks.customer(), chosen
        )
        window.setLayoutDirection(self.direction)
        return window

    def _languages(self) -> tuple[tuple[str, str], ...]:
        """What a customer may choose: the shop's own first."""
        own = self.language
        others = ((code, name) for code, name in NAMES.items() if code != own.code)
        return ((own.code, own.name), *others)

    def _speak_in(self, code: str) -> None:
        """The customer's language, until the next one chooses; papers stay in the shop's."""
        chosen = language(code, self.settings.shop.currency)
        self.speaker.speak(chosen)
        self.window.setLayoutDirection(chosen.direction)

    def _place(self) -> None:
        if self._closed:
            return
        kiosk = self.settings.kiosk
        named = next((one for one in self.app.screens() if kiosk.screen and one.name() == kiosk.screen), None)
        self.screens.place(self.window, named or self.screens.cashier(), kiosk.full_screen)

    def _after_first_window(self) -> None:
        if self._closed:
            return
        load_fallback_fonts(self.resources / "fonts")
        self.others = self.extras.windows(self)

    def _leave(self, view: TillView) -> None:
        """Staff had it end: for good, or to be started anew."""
        if view.kiosk is not None and view.kiosk.leaving and not self._closed:
            self.end(RESTART if view.kiosk.leaving == "restart" else DONE)

    def end(self, code: int) -> None:
        self.app.exit(code)


def run_kiosk(
    where: Places,
    settings: Settings,
    *,
    mode: str,
    secrets: Callable[[str], SecretStore],
    extras: Extras | None = None,
) -> int:
    """Run a till as a kiosk until staff ends it; returns the exit status."""
    return run_program(lambda app: KioskWindows(app, where, settings, mode=mode, secrets=secrets, extras=extras))
