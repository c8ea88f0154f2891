"""The number pad of the sell page: what is typed, the keys, what the number means."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.keypad import Keypad
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.basket_empty import LastSaleCard
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station


class Mode(StrEnum):
    """What a typed number is."""

    QUANTITY = "quantity"
    PRICE = "price"


class KeypadColumn(QWidget):
    """Signals: key_pressed(str), mode_asked(str) as its button is named; applied(), drawer_asked(), reprint_asked()."""

    key_pressed = Signal(str)
    mode_asked = Signal(str)
    applied = Signal()
    drawer_asked = Signal()
    reprint_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        px = theme.px
        self._entry = QFrame()
        self._entry.setObjectName("keypad_entry")
        set_surface(self._entry, "card")
        self._entry.setFixedHeight(px(56))
        self._what = label("", "body-strong", "muted")
        self._value = AmountLabel(theme, "keypad")
        self._entry.setLayout(row(self._what, 0, self._value, margins=(px(16), 0, px(16), 0)))
        self.keypad = Keypad(theme)
        self.keypad.setObjectName("keypad")
        self.keypad.set_names({"backspace": self.tr("Backspace"), "point": self.tr("Point")})
        self.modes = {
            "quantity": ActionButton(theme, self.tr("Quantity"), hint="F3", stacked=True, style="body_strong"),
            "price": ActionButton(theme, self.tr("Price"), hint="F4", stacked=True, style="body_strong"),
            "weigh": ActionButton(theme, self.tr("Weigh"), hint="F5", stacked=True, style="body_strong"),
            "note": ActionButton(theme, self.tr("Note"), hint="Ctrl+N", stacked=True, style="body_strong"),
        }
        modes = QGridLayout()
        modes.setContentsMargins(0, 0, 0, 0)
        modes.setSpacing(px(8))
        for place, (name, button) in enumerate(self.modes.items()):
            button.setObjectName(f"{name}_button")
            button.setFixedHeight(px(64))
            button.clicked.connect(partial(self._ask, name))
            modes.addWidget(button, place // 2, place % 2)
        self.apply = ActionButton(theme, self.tr("Apply"), "check", "Enter")
        self.apply.setObjectName("keypad_apply_button")
        self.apply.setFixedHeight(px(56))
        self.drawer = ActionButton(theme, self.tr("Drawer"), "inbox", "F11")
        self.drawer.setObjectName("keypad_drawer_button")
        self.drawer.setFixedHeight(px(56))
        self.drawer.hide()
        self.last = LastSaleCard(station, upright=True)
        self.last.hide()

        self._whole = column(self._entry, self.keypad, modes, self.last, self.drawer, self.apply, spacing=px(12))
        self._whole.setStretchFactor(self.keypad, 1)
        self._room = -1
        self.setLayout(self._whole)

        self.keypad.key_pressed.connect(self.key_pressed)
        self.apply.clicked.connect(self.applied)
        self.drawer.clicked.connect(self.drawer_asked)
        self.last.reprint_asked.connect(self.reprint_asked)

    def show_entry(self, mode: Mode, value: str, line: bool, typed: bool) -> None:
        """`line`: a line is selected; `typed`: there is a number to apply."""
        self._what.setText(self.tr("Quantity") if mode is Mode.QUANTITY else self.tr("Price"))
        self._value.set_amount(value)
        self._entry.setAccessibleName(f"{self._what.text()} {value}")
        for name, button in self.modes.items():
            button.set_kind("chosen" if name == mode.value else "secondary")
            button.setEnabled(line or name == "quantity")
        self.apply.setEnabled(line and typed)

    def show_view(self, view: TillView, wide: bool) -> None:
        self.last.show_view(view)
        self.last.setVisible(wide and view.last_sale is not None)

    def set_form(self, wide: bool, sheet: bool) -> None:
        """240 px; 280 with fixed 96 px keys where there is room; or the sheet of 1024 px."""
        px = self._station.theme.px
        self.setFixedWidth(px(280 if wide else 240))
        self.drawer.setVisible(sheet)
        self.keypad.setMaximumHeight(px(4 * 96 + 3 * 8) if wide else 16_777_215)
        self._whole.setAlignment(self.keypad, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0))
        self.keypad.setMinimumHeight(px(4 * 96 + 3 * 8) if wide else px(4 * 64 + 3 * 8))
        stretch = 1 if wide else 0
        if stretch and self._room < 0:
            self._room = self._whole.indexOf(self.last)
            self._whole.insertStretch(self._room, 1)

    def _ask(self, name: str, _checked: bool = False) -> None:
        self.mode_asked.emit(name)
