"""Looks, volume and scanner follow the settings as soon as they are saved."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QApplication

from pos_terminal.app.views import TillView
from pos_terminal.config.settings import ScreenSettings, Settings
from pos_terminal.ui.runtime.sounds import Sounds
from pos_terminal.ui.runtime.wedge import Wedge, WedgeRule
from pos_terminal.ui.theme import Theme, read_tokens
from pos_terminal.ui.theme.resources import resources_folder

AT_ONCE = ("theme", "customer_theme", "scale", "text_scale", "show_shortcuts", "reduced_motion", "volume")


class Looks:
    """Makes the themes of both windows and keeps them as the settings want them."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        self._app = app
        self._screens: ScreenSettings = settings.screens
        self._scanner = settings.scanner
        self._wedge: Wedge | None = None
        self.sounds = Sounds(settings.screens.volume)
        self.cashier = self._theme(settings.screens.theme)
        self._customer: Theme | None = None

    def customer(self) -> Theme:
        """Return the look of the customer's window, made when it is first shown."""
        if self._customer is None:
            self._customer = self._theme(self._screens.customer_theme)
        return self._customer

    def follow(self, wedge: Wedge) -> None:
        """Have a scanner's rule follow too."""
        self._wedge = wedge
        scanner = self._scanner
        wedge.rule = WedgeRule(scanner.gap_ms, scanner.min_chars, scanner.prefix)

    def show_view(self, view: TillView) -> None:
        """Take over what is in force; nothing happens where it is that already."""
        told = dict(view.settings.in_force) if view.settings is not None else {}
        if not told:
            return
        changed = {name: told[f"screens.{name}"] for name in AT_ONCE if f"screens.{name}" in told}
        screens = msgspec.convert({**msgspec.to_builtins(self._screens), **changed}, ScreenSettings)
        if screens != self._screens:
            self._screens = screens
            self.sounds.set_volume(screens.volume)
            self._dress(self.cashier, screens.theme)
            if self._customer is not None:
                self._dress(self._customer, screens.customer_theme)
        if self._wedge is not None:
            gap, least, prefix = (told[f"scanner.{name}"] for name in ("gap_ms", "min_chars", "prefix"))
            self._wedge.rule = WedgeRule(int(gap), int(least), str(prefix))

    def _dress(self, theme: Theme, name: str) -> None:
        screens = self._screens
        theme.set_look(
            self._name(name), screens.scale, screens.text_scale, screens.reduced_motion, screens.show_shortcuts
        )

    def _theme(self, name: str) -> Theme:
        screens, resources = self._screens, resources_folder()
        return Theme(
            read_tokens(resources / "tokens.json"),
            resources,
            self._name(name),
            scale=screens.scale,
            text_scale=screens.text_scale,
            reduced_motion=screens.reduced_motion,
            show_shortcuts=screens.show_shortcuts,
        )

    def _name(self, name: str) -> str:
        dark = name == "dark" or (name == "system" and self._app.styleHints().colorScheme().name == "Dark")
        return "dark" if dark else "light"
