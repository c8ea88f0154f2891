"""The page of printer and drawer: what is set of each, a test of each, and a plain answer."""

from functools import partial

from PySide6.QtCore import Signal

from pos_terminal.app.views import DevicesView
from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.windows.cashier.settings import device_specs
from pos_terminal.ui.windows.cashier.settings.device_box import DeviceBox
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.editors import Setting
from pos_terminal.ui.windows.cashier.settings.form import FormPane, SettingGrid
from pos_terminal.ui.windows.cashier.settings.spec import told
from pos_terminal.ui.windows.cashier.station import Station

PRINTER_TITLE = QT_TRANSLATE_NOOP("settings", "Does it print?")
PRINT_A_TEST = QT_TRANSLATE_NOOP("settings", "Print a test")
DRAWER_TITLE = QT_TRANSLATE_NOOP("settings", "Does it open?")
OPEN_IT = QT_TRANSLATE_NOOP("settings", "Open the drawer")


class DevicesPane(FormPane):
    """`settings_printer_button`'s page. Signal: tried(str), printer or drawer."""

    tried = Signal(str)

    def __init__(self, station: Station, draft: Draft, first_start: bool = False) -> None:
        """`first_start` shows what a new till needs, and who is told of a test saves what was typed before."""
        self._draft = draft
        self._first_start = first_start
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
        if self._first_start:
            shown -= device_specs.FOR_LATER
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
        typed = self._draft.touches("printer.") and not self._first_start
        self.printer.show_device(self._view.printer, self.tr("Printed in {n} ms."), typed)
        opened = self.tr("The pulse was sent. Did it open?")
        if drawer == "printer" and self._draft.value("drawer.switch") != "none":
            opened = self.tr("It opened in {n} ms.")
        self.drawer.show_device(
            self._view.drawer, opened, typed or (self._draft.touches("drawer.") and not self._first_start)
        )
