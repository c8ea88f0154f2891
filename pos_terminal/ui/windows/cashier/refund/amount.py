"""A refund by amount: the sum, the usual sums, a number pad."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.theme import set_property
from pos_terminal.ui.windows.cashier.dialog import figures
from pos_terminal.ui.windows.cashier.entry import MoneyEntry
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station

USUAL = (1, 5)  # whole units


class AmountCard(QWidget):
    """`refund_amount_field`, `refund_quick_{amount}_button`. Signal: changed(int), minor units."""

    changed = Signal(int)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme, px = station.theme, station.theme.px
        self.entry = MoneyEntry()
        self._most = 0
        self.field = TextField(theme, style="money_total")
        self.field.edit.setObjectName("refund_amount_field")
        self.field.edit.setAccessibleName(self.tr("Amount to refund"))
        self.field.setFixedHeight(px(88))
        figures(self.field.edit)
        self._left = AmountLabel(theme, "label_money")
        self._left.setObjectName("refund_most_label")
        self.quick = {str(unit): ActionButton(theme, "") for unit in USUAL}
        self.quick |= {"half": ActionButton(theme, "50 %"), "all": ActionButton(theme, self.tr("All that is left"))}
        grid = QGridLayout()
        grid.setSpacing(px(8))
        for place, (name, button) in enumerate(self.quick.items()):
            button.setObjectName(f"refund_quick_{name}_button")
            button.setFixedHeight(px(56))
            button.clicked.connect(partial(self._take, name))
            grid.addWidget(button, place // 2, place % 2)
        self._note = Banner(theme, "neutral", self.tr("An amount refund does not put items back into stock."))
        self.pad = Keypad(theme, KeypadKind.CASH, prefix="refund_key")
        self.pad.set_names({"backspace": self.tr("Backspace")})
        self.pad.key_pressed.connect(self.press)
        start = column(
            label(self.tr("Amount to refund"), "body-strong"),
            self.field,
            row(label(self.tr("Most you can refund"), "body", "muted"), 0, self._left),
            grid,
            0,
            self._note,
            spacing=px(10),
        )
        both = row(start, self.pad, spacing=px(24))
        both.setStretch(0, 11)
        both.setStretch(1, 9)
        self.setLayout(both)

    def begin(self) -> None:
        self.entry = MoneyEntry(self._station.decimals())
        self.field.set_prefix(self._station.symbol())
        unit = int(10 ** self._station.decimals())
        for name in map(str, USUAL):
            self.quick[name].set_words(self._station.note(int(name) * unit))
        self._show()

    def set_low(self, low: bool) -> None:
        """A low window: the sums a little lower, and the remark gives way."""
        px = self._station.theme.px
        self.field.setFixedHeight(px(64 if low else 88))
        for button in self.quick.values():
            button.setFixedHeight(px(48 if low else 56))
        self._note.setHidden(low)

    def set_most(self, minor: int) -> None:
        """The most that can go back."""
        if minor != self._most:
            self._most = minor
            self._show()

    def press(self, key: str) -> None:
        self.entry = self.entry.press(key)
        self._show()
        self.changed.emit(self.entry.minor)

    def _take(self, name: str, _checked: bool = False) -> None:
        self.entry = self.entry.set(self._sum(name))
        self._show()
        self.changed.emit(self.entry.minor)

    def _sum(self, name: str) -> int:
        if name == "all":
            return self._most
        return (self._most + 1) // 2 if name == "half" else int(name) * int(10 ** self._station.decimals())

    def _show(self) -> None:
        self.field.set_text(self._station.number(self.entry.minor))
        set_property(self.field, "state", "error" if self.entry.minor > self._most else "")  # it stays read only
        self._left.set_amount(self._station.amount(self._most))
        for name, button in self.quick.items():
            button.setEnabled(0 < self._sum(name) <= self._most)
            button.set_kind("chosen" if button.isEnabled() and self._sum(name) == self.entry.minor else "secondary")
