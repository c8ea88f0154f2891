"""No shift is open: the float is entered and the shift begins."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from pos_terminal.app.views import ShiftView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialog import figures
from pos_terminal.ui.windows.cashier.entry import MoneyEntry
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station


class OpenCard(QFrame):
    """`shift_float_field`, `shift_open_button`, `shift_print_z_button`. Signals: opened(int), minor units; again()."""

    opened = Signal(int)
    again = Signal()

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station = station
        theme = station.theme
        px = theme.px
        self._entry = MoneyEntry()
        self._sent = False  # the till has not answered yet
        self._title = label("", "headline", wrap=True)
        self._words = label("", "body", "muted", wrap=True)
        self.field = TextField(theme, style="money_total")
        self.field.edit.setObjectName("shift_float_field")
        self.field.edit.setAccessibleName(self.tr("Cash in the drawer before the first sale"))
        figures(self.field.edit)
        self._name = label(self.tr("Cash in the drawer before the first sale"), "label", wrap=True)
        self.keypad = Keypad(theme, KeypadKind.CASH)
        self.keypad.set_names({"backspace": self.tr("Backspace")})
        self.open_button = ActionButton(theme, self.tr("Open shift"), "lock-open", "F12", kind="primary")
        self.open_button.setObjectName("shift_open_button")
        self.open_button.setFixedHeight(theme.touch("primary"))
        self.print_again = ActionButton(theme, "", "printer", kind="text")
        self.print_again.setObjectName("shift_print_z_button")
        words = column(
            self._title,
            self._words,
            px(12),
            self._name,
            self.field,
            0,
            self.open_button,
            row(self.print_again, 0),
            spacing=px(8),
        )
        beside = row(words, self.keypad, spacing=px(32), margins=(px(28), px(24), px(28), px(20)))
        beside.setStretch(0, 5)
        beside.setStretch(1, 4)
        self.setLayout(beside)
        set_surface(self, "card")
        self.setMaximumSize(px(980), px(480))
        self.keypad.key_pressed.connect(self.press)
        self.open_button.clicked.connect(self.confirm)
        self.print_again.clicked.connect(self.again)

    def show_shift(self, shift: ShiftView) -> None:
        self._sent = False
        if self._entry.decimals != self._station.decimals():
            self._entry = MoneyEntry(self._station.decimals())
        self._title.setText(self.tr("Open shift {n}").replace("{n}", str(shift.number)))
        waiting = shift.totals.sales
        if waiting:
            words = self.tr("{n} sales were made since the last Z. They count to this shift.", "", waiting)
            self._words.setText(words.replace("{n}", str(waiting)))
        else:
            self._words.setText(self.tr("Selling works without it; sales count to the shift that is opened next."))
        self.print_again.setVisible(bool(shift.last_z))
        self.print_again.set_words(self.tr("Print {z} again").replace("{z}", shift.last_z))
        self._show()

    def press(self, key: str) -> None:
        self._entry = self._entry.press(key)
        self._show()

    def confirm(self) -> None:
        if self._sent:
            return
        self._sent = True
        self.opened.emit(self._entry.minor)
        self._entry = MoneyEntry(self._station.decimals())

    def focus(self) -> None:
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self.field.set_prefix(self._station.symbol())
        self.field.set_text(self._station.number(self._entry.minor))
