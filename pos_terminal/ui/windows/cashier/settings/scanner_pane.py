"""The page of scanner and scale: what is set of each, a test of each, and a plain answer."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import DevicesView
from pos_terminal.domain.weight import in_unit
from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.windows.cashier.settings import counter_specs
from pos_terminal.ui.windows.cashier.settings.device_box import DeviceBox
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.editors import Setting
from pos_terminal.ui.windows.cashier.settings.form import FormPane, SettingGrid
from pos_terminal.ui.windows.cashier.settings.spec import told
from pos_terminal.ui.windows.cashier.station import Station

SCANNER_TITLE = QT_TRANSLATE_NOOP("settings", "Is the serial scanner there?")
LOOK = QT_TRANSLATE_NOOP("settings", "Look for it")
SCALE_TITLE = QT_TRANSLATE_NOOP("settings", "Does it weigh?")
WEIGH = QT_TRANSLATE_NOOP("settings", "Weigh once")


class ScannerPane(FormPane):
    """`settings_scanner_button`'s page. Signal: tried(str), the device."""

    tried = Signal(str)

    def __init__(self, station: Station, draft: Draft, scan_test: QWidget) -> None:
        self._draft, self._station = draft, station
        self._view = DevicesView()
        self.scales = SettingGrid(station, draft, counter_specs.SCALE)
        self.scale = DeviceBox(station, "scale", told(SCALE_TITLE), told(WEIGH), "scale")
        self.scanner = DeviceBox(station, "scanner", told(SCANNER_TITLE), told(LOOK), "scan-barcode")
        below = (self.scanner, scan_test, self.scales, self.scale)
        super().__init__(station, draft, counter_specs.SCANNER, "", *below)
        self.scanner.asked.connect(partial(self.tried.emit, "scanner"))
        self.scale.asked.connect(partial(self.tried.emit, "scale"))

    def show_devices(self, view: DevicesView) -> None:
        self._view = view
        self._show_tests()

    def set_columns(self, columns: int) -> None:
        super().set_columns(columns)
        self.scales.set_columns(columns)

    def show_values(self) -> None:
        shown = counter_specs.shown_of(self._draft.value)
        self.grid.show_only(shown)
        self.scales.show_only(shown)
        super().show_values()
        self.scales.show_values()
        self._show_tests()

    def mark(self, path: str) -> Setting | None:
        found = super().mark(path) or self.scales.mark(path)
        if found is not None:
            self.area.ensureWidgetVisible(found)
        return found

    # --- within

    def _show_tests(self) -> None:
        self.scanner.setVisible(self._draft.value("scanner.kind") == "serial")
        port = ("scanner.kind", "scanner.device", "scanner.baud")
        there = self.tr("Its port is open. Scan a code: it appears below.")
        self.scanner.show_device(self._view.scanner, there, any(self._draft.touches(key) for key in port))
        self.scale.setVisible(self._draft.value("scale.kind") != "none")
        scale = self._view.scale
        weight = self._station.quantity(in_unit(scale.found, "kg"), "kg")
        weighed = self.tr("It weighs {weight}, told in {n} ms.").replace("{weight}", weight)
        self.scale.show_device(scale, weighed, self._draft.touches("scale."))
