"""A part of the sale: how much of it is paid next, by the keypad, cents first, or half, or a third."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.app.views import TenderView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialog import figures
from pos_terminal.ui.windows.cashier.entry import MoneyEntry
from pos_terminal.ui.windows.cashier.page import Slot, column, label, row, set_tone
from pos_terminal.ui.windows.cashier.station import Station

NAMES = ("share_half_button", "share_third_button")


class ShareCard(QFrame):
    """`share_amount_field`. Signals: changed(), another sum; whole_asked(), all that is due after all."""

    changed = Signal()
    whole_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        self._entry = MoneyEntry()
        self._tender: TenderView | None = None
        set_surface(self, "card")
        self._name = label(self.tr("Pay this much now"), "title", wrap=True)
        self.field = TextField(theme, style="money_total")
        self.field.edit.setObjectName("share_amount_field")
        self.field.edit.setAccessibleName(self.tr("The part that is paid now"))
        figures(self.field.edit)
        self.parts = [ActionButton(theme, self.tr("Half")), ActionButton(theme, self.tr("A third"))]
        for name, button in zip(NAMES, self.parts, strict=True):
            button.setObjectName(name)
        self.whole = ActionButton(theme, self.tr("All of it"))
        self.whole.setObjectName("share_all_button")
        self.keypad = Keypad(theme, KeypadKind.CASH)
        self.keypad.setObjectName("keypad")
        self.keypad.set_names({"backspace": self.tr("Backspace")})
        self._panel = QFrame()
        set_surface(self._panel, "neutral")
        self._left_words = label("", "body-strong", wrap=True)
        self._left = AmountLabel(theme, "money_total")
        self._left.setObjectName("share_left_label")
        self._lay_out()

        for place, button in enumerate(self.parts):
            button.clicked.connect(partial(self._take_part, place))
        self.whole.clicked.connect(self.whole_asked)
        self.keypad.key_pressed.connect(self.press)

    def _lay_out(self) -> None:
        px = self._station.theme.px
        for button in (*self.parts, self.whole):
            button.setFixedHeight(px(56))
        quick = row(*self.parts, self.whole, spacing=px(8))
        for place in range(len(self.parts) + 1):
            quick.setStretch(place, 1)
        panel = row(self._left_words, self._left, spacing=px(8), margins=(px(16), px(6), px(16), px(6)))
        panel.setStretch(0, 1)
        self._panel.setLayout(panel)
        self._panel.setMinimumHeight(px(72))
        head = QWidget()
        head.setFixedHeight(self._station.theme.touch("min"))
        head.setLayout(row(self._name))
        edges = (px(20), px(6), px(20), px(20))
        whole = column(head, self.field, quick, self.keypad, self._panel, spacing=px(10), margins=edges)
        whole.setStretchFactor(self.keypad, 1)
        self.setLayout(whole)

    @property
    def minor(self) -> int:
        """The part in minor units; 0 while there is none, or while it is all that is due."""
        due = self._tender.due if self._tender is not None else 0
        return self._entry.minor if 0 < self._entry.minor < due else 0

    def begin(self) -> None:
        """Another part: nothing is typed yet."""
        self._entry = MoneyEntry(self._station.decimals())
        self._show()

    def show_tender(self, tender: TenderView) -> None:
        self._tender = tender
        self.field.set_prefix(self._station.symbol())
        self._show()

    def set_short(self, short: bool) -> None:
        """On a low screen the keys keep their size and the figure gives way."""
        px = self._station.theme.px
        self.field.setFixedHeight(px(56 if short else 72))
        self._panel.setMinimumHeight(px(60 if short else 72))
        self.keypad.setMinimumHeight(4 * px(48) + 3 * px(8))

    def press(self, key: str) -> None:
        self._entry = self._entry.press(key)
        self._show()
        self.changed.emit()

    def slot(self) -> Slot:
        """The pay slot while a part is being chosen: the ways to pay are the next step."""
        words = self.tr("Choose how it is paid") if self.minor else self.tr("Type how much is paid now")
        return Slot("share_wait_button", words, off=True)

    def _take_part(self, place: int, _checked: bool = False) -> None:
        parts = self._tender.parts if self._tender is not None else ()
        if place < len(parts):
            self._entry = self._entry.set(parts[place])
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        tender, station = self._tender, self._station
        if tender is None:
            return
        self.field.set_text(station.number(self._entry.minor))
        for place, button in enumerate(self.parts):
            there = place < len(tender.parts)
            button.setVisible(there)
            button.set_kind("chosen" if there and tender.parts[place] == self._entry.minor else "secondary")
        over = self._entry.minor > tender.due
        kind = "warning" if over else "neutral"
        set_surface(self._panel, kind)
        self._left_words.setText(self.tr("More than is due") if over else self.tr("Still to pay after it"))
        self._left.set_amount(station.amount(abs(tender.due - self._entry.minor)))
        set_tone(self._left_words, kind)
        self._left.set_tone(kind)
