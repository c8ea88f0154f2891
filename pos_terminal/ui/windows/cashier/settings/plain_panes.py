"""Pages of the settings without a value: a scanner's test, the kiosk to come, what this till is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from pos_terminal.app.views import SettingsView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, count_text, label, row
from pos_terminal.ui.windows.cashier.settings.form import Scroll
from pos_terminal.ui.windows.cashier.settings.health_card import HealthCard
from pos_terminal.ui.windows.cashier.station import Station

FONTS = ("Inter", "Inter Display", "JetBrains Mono", "Noto Sans")


class ScanTest(QFrame):
    """`settings_scan_test`: the next scan is shown here as text and goes nowhere else."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        self.setObjectName("settings_scan_test")
        set_surface(self, "card-sunken")
        self._title = label(self.tr("Scan a test code"), "body-strong", wrap=True)
        self.code = label(self.tr("Nothing was scanned yet."), "body", "muted", wrap=True)
        self.code.setObjectName("settings_scan_test_label")
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        words = column(self._title, self.code, spacing=px(4))
        line = row(
            IconLabel(theme, "scan-barcode", "text", 28),
            words,
            spacing=px(16),
            margins=(px(20), px(16), px(20), px(16)),
        )
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_code(self, code: str) -> None:
        count = count_text(len(code), self.tr("1 character"), self.tr("{n} characters", "", len(code)))
        self.code.setText(f"{code}\n{count}")


class ClosedPane(QWidget):
    """Nobody has opened the settings yet, or who did has left. Signal: opened()."""

    opened = Signal()

    def __init__(self, station: Station) -> None:
        super().__init__()
        px = station.theme.px
        button = ActionButton(station.theme, self.tr("Open the settings"), "settings")
        button.setObjectName("settings_open_button")
        button.setFixedHeight(px(56))
        button.clicked.connect(self.opened)
        words = label(self.tr("A manager opens the settings."), "title", "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(column(0, words, px(16), row(0, button, 0), 0))


class KioskPane(QWidget):
    """What there is to say of the kiosk."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        words = self.tr(
            "The kiosk's screens, its idle time and its staff exit are set here once this till has a kiosk."
        )
        self.setLayout(column(label(words, "body", "muted", wrap=True), 0))


class DiagnosticsPane(QWidget):
    """`settings_facts`: what the program finds around itself, as its self-test does."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        px = station.theme.px
        self._rows: dict[str, QLabel] = {}
        self._own: tuple[tuple[str, str], ...] = ()
        inside = QWidget()
        inside.setObjectName("settings_facts")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(10))
        self._grid.setColumnStretch(1, 1)
        self.health = HealthCard(station)
        inside.setLayout(column(self.health, px(20), self._grid, 0, margins=(0, 0, px(8), 0)))
        self.setLayout(column(Scroll(inside)))

    def show_view(self, view: SettingsView) -> None:
        self._own = self._own or self._seen()
        for name, value in (*view.facts, *self._own):
            shown = self._rows.get(name)
            if shown is None:
                shown = self._rows[name] = label("", "body", wrap=True)
                shown.setObjectName(f"settings_fact_{name}")
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                row_number = self._grid.rowCount()
                self._grid.addWidget(label(self._words(name), "body-strong"), row_number, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(shown, row_number, 1)
            if shown.text() != value:
                shown.setText(value.replace("/", "/\u200b"))  # a long path may go on in the next line

    def _seen(self) -> tuple[tuple[str, str], ...]:
        """What only the window knows: screens and fonts."""
        screens = [
            f"{screen.name()} {screen.size().width()} × {screen.size().height()}".strip()
            for screen in QGuiApplication.screens()
        ]
        there = [name for name in FONTS if name in QFontDatabase.families()]
        return ("screens", "; ".join(screens)), ("fonts", ", ".join(there))

    def _words(self, name: str) -> str:
        words = {
            "version": self.tr("Version"),
            "mode": self.tr("Mode"),
            "till": self.tr("Till"),
            "settings": self.tr("Settings file"),
            "data": self.tr("Data folder"),
            "journal": self.tr("Records"),
            "catalogue": self.tr("Catalogue"),
            "anchors": self.tr("Anchors"),
            "log": self.tr("Log"),
            "rails": self.tr("Ways to pay"),
            "secrets": self.tr("Secrets"),
            "screens": self.tr("Screens"),
            "fonts": self.tr("Fonts"),
        }
        return words.get(name, name)
