"""Opens the windows of a till over its folder: the cashier's, the customer's, what a demo adds."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.config.paths import Places
from pos_terminal.config.secrets import SecretStore
from pos_terminal.config.settings import Settings
from pos_terminal.program import Extras, Program, quit_on_signals, run_program
from pos_terminal.ui.runtime.second_start import call_first
from pos_terminal.ui.text.languages import language
from pos_terminal.ui.text.messages import reason
from pos_terminal.ui.theme.fonts import load_fallback_fonts
from pos_terminal.ui.windows.cashier.cues import Cues
from pos_terminal.ui.windows.cashier.window import CashierWindow

if TYPE_CHECKING:
    from pos_terminal.ui.windows.customer.window import CustomerWindow

AFTER_FIRST_VIEW_MS = 150  # the first frame and a scan that waited for it come before the other windows' 200 ms

__all__ = ["Extras", "TillWindows", "bring_forward", "quit_on_signals", "run_windows"]


class TillWindows(Program):
    """A running till with its windows; `close` stops the thread, then the windows, then the folder."""

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
        self._customer_language = settings.screens.customer_language
        self.customer: CustomerWindow | None = None
        self.cashier = self._cashier_window()
        self.cues = Cues(self.sounds.play, self.cashier)
        self.bridge.view_changed.connect(self.cues.show_view)
        self.bridge.view_changed.connect(self.looks.show_view)
        self.bridge.view_changed.connect(self._customer_follows)
        self.cashier.view_shown.connect(self._first_view_shown, Qt.ConnectionType.SingleShotConnection)
        self.loop.start()
        self.screens.place(self.cashier, self.screens.cashier(), settings.screens.full_screen)

    def windows_to_close(self) -> Sequence[QWidget]:
        if self.customer is not None:
            self.customer.close_for_good()
        return (self.cashier,)

    def come_forward(self) -> None:
        self.cashier.showNormal()
        self.cashier.raise_()
        self.cashier.activateWindow()

    # --- within

    def _cashier_window(self) -> CashierWindow:
        from pos_terminal.ui.windows.cashier.station import CashierOptions

        options = CashierOptions(
            locale=self.locale,
            customer_screen=self._customer_sees(),
            now=self.shop_time,
            sound=self.sounds.play,
        )
        window = CashierWindow(self.bridge, self.theme, options)
        window.setLayoutDirection(self.direction)
        self.looks.follow(window.wedge)
        window.lock_asked.connect(self._nobody_to_lock_out)
        return window

    def _nobody_to_lock_out(self) -> None:
        self.cashier.notices.refuse(reason("no_people"))

    def _first_view_shown(self) -> None:
        QTimer.singleShot(AFTER_FIRST_VIEW_MS, self._after_first_window)

    def _after_first_window(self) -> None:
        """The Sell page is painted; now what may come a moment later."""
        if self._closed:
            return
        load_fallback_fonts(self.resources / "fonts")
        self._place_customer()
        self.screens.changed.connect(self._place_windows)
        self.others = self.extras.windows(self)

    def _customer_sees(self) -> bool:
        """Whether the customer has a window, on a screen of their own or beside the cashier's."""
        wanted = self.settings.screens.customer
        inside = wanted == "window" or self.extras.customer_in_window
        return wanted != "off" and (inside or self.screens.customer() is not None)

    def _customer_follows(self, view: TillView) -> None:
        """The customer's language is a setting that counts at once, in the middle of a sale too."""
        told = dict(view.settings.in_force) if view.settings is not None else {}
        if told:
            self._speak_to_customer(str(told.get("screens.customer_language", "")))

    def _speak_to_customer(self, code: str) -> None:
        """Have the customer's window speak a language; empty: the shop's, as everything else does."""
        same = code == self._customer_language
        self._customer_language = code
        window = self.customer
        if window is not None and (not same or (code and window.language is None)):
            window.speak(language(code, self.settings.shop.currency) if code else self.language)

    def _place_windows(self) -> None:
        """A screen came or went."""
        if self._closed:
            return
        screen = self.screens.cashier()
        if self.settings.screens.cashier_screen and self.cashier.screen() is not screen:
            self.screens.place(self.cashier, screen, self.settings.screens.full_screen)
        self._place_customer()

    def _place_customer(self) -> None:
        """Show the customer's window where it belongs, or put it away; the cashier's words follow."""
        there = self._customer_sees()
        self.cashier.set_customer_screen(there)
        if not there:
            if self.customer is not None:
                self.customer.hide()
            return
        screen = self.screens.customer()
        if self.customer is None:
            from pos_terminal.ui.windows.customer.options import CustomerOptions
            from pos_terminal.ui.windows.customer.window import CustomerWindow

            options = self.extras.customer_look(
                CustomerOptions(locale=self.locale, ways=tuple(self.settings.rails), sound=self.sounds.play)
            )
            self.customer = CustomerWindow(self.bridge, self.looks.customer(), options)
            self.customer.setLayoutDirection(self.direction)
            self._speak_to_customer(self._customer_language)
        self.screens.place(self.customer, screen or self.screens.cashier(), screen is not None)


def run_windows(
    where: Places,
    settings: Settings,
    *,
    mode: str,
    secrets: Callable[[str], SecretStore],
    extras: Extras | None = None,
) -> int:
    """Run a till with windows until it is closed; returns the exit status."""
    return run_program(lambda app: TillWindows(app, where, settings, mode=mode, secrets=secrets, extras=extras))


def bring_forward(data: Path) -> bool:
    """Ask the till that has a folder open to come forward."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    return app is not None and call_first(data)
