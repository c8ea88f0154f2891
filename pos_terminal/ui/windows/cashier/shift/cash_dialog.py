"""Cash put into the drawer or taken out of it, with the reason."""

from functools import partial

from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import MoveCash
from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.dialog import Dialog, figures
from pos_terminal.ui.windows.cashier.entry import MoneyEntry
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.page import column, row
from pos_terminal.ui.windows.cashier.station import Station


class CashDialog(Dialog):
    """`cash_moved_field`, `cash_reason_field`, `cash_reason_{n}_chip`, `cash_move_confirm_button`."""

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "cash_move_dialog", 640)
        theme = station.theme
        px = theme.px
        self._into = True
        self._entry = MoneyEntry(station.decimals())
        self.field = TextField(theme, style="money_total", prefix=station.symbol())
        self.field.edit.setObjectName("cash_moved_field")
        self.field.edit.setAccessibleName(self.tr("How much"))
        figures(self.field.edit)
        self.reason = TextField(theme, self.tr("Reason"), letters=self.tr("Letters on the screen"))
        self.reason.edit.setObjectName("cash_reason_field")
        self.reason.edit.setMaxLength(60)
        self.chips = [Chip(theme, "") for _reason in range(3)]
        for number, chip in enumerate(self.chips, 1):
            chip.setObjectName(f"cash_reason_{number}_chip")
            chip.clicked.connect(partial(self._choose, number - 1))
        self.keypad = Keypad(theme, KeypadKind.CASH)
        self.keypad.set_names({"backspace": self.tr("Backspace")})
        self.keypad.setFixedHeight(px(248))
        reasons = QWidget()
        reasons.setLayout(flow(*self.chips, gap=px(8)))
        self.body.addLayout(column(self.field, row(self.keypad), reasons, self.reason, spacing=px(10)))
        self.keypad.key_pressed.connect(self._press)
        self.reason.text_edited.connect(self._show)

    def ask(self, *, into: bool) -> None:
        self._into = into
        self._entry = MoneyEntry(self.station.decimals())
        self.set_title(self.tr("Put cash into the drawer") if into else self.tr("Take cash out of the drawer"))
        for chip, words in zip(self.chips, self._often(), strict=True):
            chip.setText(words)
            chip.setAccessibleName(words)
            chip.updateGeometry()
        self.reason.set_text("")
        words = self.tr("Put in") if into else self.tr("Take out")
        self.name_acting("cash_move_confirm_button", words, "inbox")
        self._show()
        self.open(self.field.edit)

    def show_view(self, view: TillView) -> None:
        if view.shift is not None and not view.shift.open:
            self.say_gone(self.tr("The shift was closed meanwhile. Open the next one, then move the cash."))

    def confirm(self) -> None:
        if self.gone:
            return
        self.close_card()
        minor = self._entry.minor if self._into else -self._entry.minor
        self.station.send(MoveCash(minor, self.reason.text().strip()))

    def type_key(self, key: str) -> bool:
        self._press(key)
        return True

    def _press(self, key: str) -> None:
        self._entry = self._entry.press(key)
        self._show()

    def _choose(self, place: int, _checked: bool = False) -> None:
        self.reason.set_text(self.chips[place].text())
        self._show()

    def _show(self, _text: str = "") -> None:
        self.field.set_text(self.station.number(self._entry.minor))
        self.acting.setEnabled(self._entry.minor > 0 and bool(self.reason.text().strip()) and not self.gone)

    def _often(self) -> tuple[str, str, str]:
        if self._into:
            return (self.tr("Change"), self.tr("From the safe"), self.tr("Correction"))
        return (self.tr("To the safe"), self.tr("Paid a supplier"), self.tr("Correction"))
