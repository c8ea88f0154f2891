"""The page of screens: windows and their looks, and the customer's display of two lines with its test."""

from functools import partial

from PySide6.QtCore import Signal

from pos_terminal.app.views import DevicesView
from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.windows.cashier.settings import counter_specs, specs
from pos_terminal.ui.windows.cashier.settings.device_box import DeviceBox
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.editors import Setting
from pos_terminal.ui.windows.cashier.settings.form import ABOUT, FormPane, SettingGrid
from pos_terminal.ui.windows.cashier.settings.spec import told
from pos_terminal.ui.windows.cashier.station import Station

POLE_TITLE = QT_TRANSLATE_NOOP("settings", "Does the customer read it?")
SHOW = QT_TRANSLATE_NOOP("settings", "Show a test")


class DisplaysPane(FormPane):
    """`settings_displays_button`'s page. Signal: tried(str), the device."""

    tried = Signal(str)

    def __init__(self, station: Station, draft: Draft) -> None:
        self._draft = draft
        self._view = DevicesView()
        self.poles = SettingGrid(station, draft, counter_specs.POLE)
        self.pole = DeviceBox(station, "pole", told(POLE_TITLE), told(SHOW), "monitor")
        super().__init__(station, draft, specs.DISPLAYS, told(ABOUT["displays"]), self.poles, self.pole)
        self.pole.asked.connect(partial(self.tried.emit, "pole"))

    def show_devices(self, view: DevicesView) -> None:
        self._view = view
        self._show_test()

    def set_columns(self, columns: int) -> None:
        super().set_columns(columns)
        self.poles.set_columns(columns)

    def show_values(self) -> None:
        self.poles.show_only(counter_specs.shown_of(self._draft.value))
        super().show_values()
        self.poles.show_values()
        self._show_test()

    def mark(self, path: str) -> Setting | None:
        found = super().mark(path) or self.poles.mark(path)
        if found is not None:
            self.area.ensureWidgetVisible(found)
        return found

    # --- within

    def _show_test(self) -> None:
        self.pole.setVisible(self._draft.value("pole.kind") != "none")
        shown = self.tr("It takes what it is sent. Look whether it shows the test.")
        self.pole.show_device(self._view.pole, shown, self._draft.touches("pole."))
