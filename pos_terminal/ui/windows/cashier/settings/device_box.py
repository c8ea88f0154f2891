"""A test of one device: a button, and a plain answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from pos_terminal.app.views import DeviceView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.messages import message
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, label, row, set_tone
from pos_terminal.ui.windows.cashier.station import Station

WARNINGS = (
    "printer_paper_low", "printer_logo", "printer_silent", "drawer_open_already",
    "weight_unsteady", "scale_negative", "scale_over",
)  # fmt: skip


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
