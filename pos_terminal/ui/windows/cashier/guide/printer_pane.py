"""The step of printer and drawer: the settings' own page, where a test saves first."""

from PySide6.QtCore import Qt

from pos_terminal.app.commands import TryDevice
from pos_terminal.app.views import Step, TillView
from pos_terminal.ui.windows.cashier.guide.pane import StepPane
from pos_terminal.ui.windows.cashier.page import Form, column
from pos_terminal.ui.windows.cashier.settings.devices_pane import DevicesPane
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.editors import ChoiceSetting
from pos_terminal.ui.windows.cashier.station import Station


class PrinterPane(StepPane):
    """`settings_printer_kind_bar` and what belongs to it, `printer_test_button`, `drawer_test_button`."""

    step = Step.PRINTER
    icon = "printer"

    def __init__(self, station: Station, draft: Draft) -> None:
        super().__init__(station, draft)
        self.devices = DevicesPane(station, draft, first_start=True)
        self.devices.tried.connect(self._try)
        self.setLayout(column(self.devices))

    def heading(self) -> str:
        return self.tr("Printer and drawer")

    def about(self) -> str:
        return self.tr("Without a printer every receipt is kept as a PDF file. A test shows at once whether it prints.")

    def show_view(self, view: TillView) -> None:
        super().show_view(view)
        self.devices.show_devices(view.devices)
        self.devices.show_values()

    def begin(self) -> None:
        kind = self.devices.grid.settings[0]
        if isinstance(kind, ChoiceSetting):
            kind.bar.button(str(self.draft.value("printer.kind"))).setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, path: str) -> None:
        self.devices.mark(path)

    def set_form(self, form: Form) -> None:
        self.devices.set_columns(1 if form.compact else 2)

    def _try(self, device: str) -> None:
        self.saved_for.emit(TryDevice(device))
