"""The page of printer and drawer: what is set of each, a test of each, and a plain answer."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from pos_terminal.app.views import DevicesView, DeviceView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.messages import message
from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, label, row, set_tone
from pos_terminal.ui.windows.cashier.settings import device_specs
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.editors import Setting
from pos_terminal.ui.windows.cashier.settings.form import FormPane, SettingGrid
from pos_terminal.ui.windows.cashier.settings.spec import told
from pos_terminal.ui.windows.cashier.station import Station

PRINTER_TITLE = QT_TRANSLATE_NOOP("settings", "Does it print?")
PRINT_A_TEST = QT_TRANSLATE_NOOP("settings", "Print a test")
DRAWER_TITLE = QT_TRANSLATE_NOOP("settings", "Does it open?")
OPEN_IT = QT_TRANSLATE_NOOP("settings", "Open the drawer")
WARNINGS = ("printer_paper_low", "printer_logo", "printer_silent", "drawer_open_already")


class DeviceBox(QFrame):
    """`{device}_test_box`: `{device}_test_button` and `{device}_test_result_label`. Signal: asked()."""

    asked = Signal()

    def __init__(self, station: Station, device: str, title: str, button: str, icon: str) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        self._station, self._plain = station, icon
        self.setObjectName(f"{device}_test_box")
        set_surface(self, "card-sunken")
        self._icon = IconLabel(theme, icon, "text", 28)
        self._title = label(title, "body-strong", wrap=True)
        self.result = label("", "body", "muted", wrap=True)
        self.result.setObjectName(f"{device}_test_result_label")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.button = ActionButton(theme, button, "zap")
        self.button.setObjectName(f"{device}_test_button")
        self.button.setFixedHeight(px(56))
        self.button.clicked.connect(self.asked)
        words = column(self._title, self.result, spacing=px(4))
        line = row(self._icon, words, self.button, spacing=px(16), margins=(px(20), px(16), px(20), px(16)))
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_device(self, view: DeviceView, answer: str, unsaved: bool) -> None:
        """`answer` is said of a test that went well; `unsaved`: what was typed is not what would be tried."""
        tone, icon, words = "muted", self._plain, self.tr("Not tried since the start.")
        if unsaved:
            words = self.tr("Save first: what is saved is tried.")
        elif view.running:
            words = self.tr("Trying…")
        elif view.told == "ok":
            tone, icon, words = "success", "circle-check", answer.replace("{n}", str(view.ms))
        elif view.told:
            tone = "warning" if view.told in WARNINGS else "danger"
            icon, words = "triangle-alert", message(view.told, {}, self._station.amount).text
        self.result.setText(words)
        set_tone(self.result, tone)
        self._icon.set_icon(icon, "text" if tone == "muted" else f"{tone}_text")
        self.button.setEnabled(not unsaved and not view.running)


class DevicesPane(FormPane):
    """`settings_printer_button`'s page. Signal: tried(str), printer or drawer."""

    tried = Signal(str)

    def __init__(self, station: Station, draft: Draft) -> None:
        self._draft = draft
        self._view = DevicesView()
        self.drawers = SettingGrid(station, draft, device_specs.DRAWER)
        self.printer = DeviceBox(station, "printer", told(PRINTER_TITLE), told(PRINT_A_TEST), "printer")
        self.drawer = DeviceBox(station, "drawer", told(DRAWER_TITLE), told(OPEN_IT), "inbox")
        super().__init__(station, draft, device_specs.PRINTER, "", self.printer, self.drawers, self.drawer)
        self.printer.asked.connect(partial(self.tried.emit, "printer"))
        self.drawer.asked.connect(partial(self.tried.emit, "drawer"))

    def show_devices(self, view: DevicesView) -> None:
        self._view = view
        self._show_tests()

    def set_columns(self, columns: int) -> None:
        super().set_columns(columns)
        self.drawers.set_columns(columns)

    def show_values(self) -> None:
        shown = device_specs.shown_of(self._draft.value)
        self.grid.show_only(shown)
        self.drawers.show_only(shown)
        super().show_values()
        self.drawers.show_values()
        self._show_tests()

    def mark(self, path: str) -> Setting | None:
        found = super().mark(path) or self.drawers.mark(path)
        if found is not None:
            self.area.ensureWidgetVisible(found)
        return found

    # --- within

    def _show_tests(self) -> None:
        kind, drawer = self._draft.value("printer.kind"), self._draft.value("drawer.kind")
        self.printer.setVisible(kind not in ("none", "folder"))
        self.drawer.setVisible(drawer != "none")
        typed = self._draft.touches("printer.")
        self.printer.show_device(self._view.printer, self.tr("Printed in {n} ms."), typed)
        opened = self.tr("The pulse was sent. Did it open?")
        if drawer == "printer" and self._draft.value("drawer.switch") != "none":
            opened = self.tr("It opened in {n} ms.")
        self.drawer.show_device(self._view.drawer, opened, typed or self._draft.touches("drawer."))
