"""Cash: what was received, quick notes, the change and how to give it."""

from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.app.views import TenderView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.theme import set_property, set_surface
from pos_terminal.ui.windows.cashier.dialog import figures
from pos_terminal.ui.windows.cashier.entry import MoneyEntry, fewest
from pos_terminal.ui.windows.cashier.page import Slot, column, label, row, set_tone
from pos_terminal.ui.windows.cashier.station import Station

QUICK = 4


class CashCard(QFrame):
    """`cash_received_field` and what follows from it. Signals: changed(); part_asked(int), less than is due."""

    changed = Signal()
    part_asked = Signal(int)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        px = theme.px
        self._entry = MoneyEntry()
        self._tender: TenderView | None = None
        self._sale = ""
        set_surface(self, "card")

        self.field = TextField(theme, style="money_total")
        self.field.edit.setObjectName("cash_received_field")
        self.field.edit.setAccessibleName(self.tr("Cash received"))
        figures(self.field.edit)
        self.exact = ActionButton(theme, self.tr("Exact"))
        self.exact.setObjectName("cash_quick_exact_button")
        self.quick = [ActionButton(theme, "0") for _place in range(QUICK)]
        self._sums = [0] * QUICK
        self.keypad = Keypad(theme, KeypadKind.CASH)
        self.keypad.setObjectName("keypad")
        self.keypad.set_names({"backspace": self.tr("Backspace")})
        self._panel = QFrame()
        self._panel.setObjectName("change_panel")
        self._title = label("", "title", wrap=True)
        self._hint = label("", "body-small", wrap=True)
        self._hint.setObjectName("change_hint_label")
        self._change = AmountLabel(theme, "money_total")
        self._change.setObjectName("change_label")
        self.part = ActionButton(theme, "")
        self.part.setObjectName("cash_part_button")
        self.part.setFixedHeight(theme.touch("min"))

        for button in (self.exact, *self.quick):
            button.setFixedHeight(px(56))
        notes = row(self.exact, *self.quick, spacing=px(8))
        for place in range(QUICK + 1):
            notes.setStretch(place, 1)
        words = column(0, self._title, self._hint, 0)
        panel = row(words, self._change, spacing=px(8), margins=(px(16), px(6), px(16), px(6)))
        panel.setStretch(0, 1)
        self._panel.setLayout(panel)
        self._panel.setMinimumHeight(px(72))
        self._how = label(self.tr("Type or tap an amount"), "body-small", wrap=True)
        self._how.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head = QWidget()
        head.setFixedHeight(theme.touch("min"))
        self._name = label(self.tr("Cash received"), "title")
        head.setLayout(row(self._name, self._how, self.part, spacing=px(12)))
        whole = column(
            head,
            self.field,
            notes,
            self.keypad,
            self._panel,
            spacing=px(10),
            margins=(px(20), px(6), px(20), px(20)),
        )
        whole.setStretchFactor(self.keypad, 1)
        self.setLayout(whole)

        self.exact.clicked.connect(self._take_exact)
        for place, button in enumerate(self.quick):
            button.clicked.connect(partial(self._take_quick, place))
        self.keypad.key_pressed.connect(self.press)
        self.part.clicked.connect(self._ask_part)

    @property
    def received(self) -> int:
        return self._entry.minor

    @property
    def due(self) -> int:
        return self._tender.due_cash if self._tender is not None else 0

    @property
    def enough(self) -> bool:
        return self._tender is not None and self.received >= self.due > 0

    def show_tender(self, tender: TenderView, sale: str) -> None:
        """Another sale or another sum due starts with the exact amount open."""
        if sale != self._sale or self._tender is None or tender.due_cash != self._tender.due_cash:
            self._entry = MoneyEntry(self._station.decimals())
            self._sale = sale
        self._tender = tender
        self.field.set_prefix(self._station.symbol())
        for place, button in enumerate(self.quick):
            self._sums[place] = tender.quick[place] if place < len(tender.quick) else 0
            button.setVisible(place < len(tender.quick))
            button.setObjectName(f"cash_quick_{self._note_name(self._sums[place])}_button")
            button.set_words(self._station.note(self._sums[place]))
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
        """The pay slot while cash is chosen."""
        station, change = self._station, self.received - self.due
        if not self.enough:
            return Slot("cash_complete_button", self.tr("Take cash"), hint="Enter", off=True)
        if change:
            return Slot("cash_complete_button", self.tr("Take cash, give"), station.amount(change), "Enter")
        return Slot("cash_complete_button", self.tr("Take cash"), station.amount(self.due), "Enter")

    def _take_exact(self) -> None:
        self._take(self.due)

    def _take_quick(self, place: int, _checked: bool = False) -> None:
        self._take(self._sums[place])

    def _take(self, minor: int) -> None:
        self._entry = self._entry.set(minor)
        self._show()
        self.changed.emit()

    def _ask_part(self) -> None:
        if 0 < self.received < self.due:
            self.part_asked.emit(self.received)

    def _note_name(self, minor: int) -> str:
        """25 for a note of 25.00, 23.5 stays apart as 2350c."""
        unit = int(10 ** self._station.decimals())
        return str(minor // unit) if minor % unit == 0 else f"{minor}c"

    def _show(self) -> None:
        station, tender = self._station, self._tender
        if tender is None:
            return
        self.field.set_text(station.number(self.received))
        self.exact.set_kind("chosen" if self.received == self.due else "secondary")
        for place, button in enumerate(self.quick):
            chosen = self._sums[place] == self.received and self.received != self.due
            button.set_kind("chosen" if chosen else "secondary")
        less = self.due - self.received
        kind = "success" if less <= 0 else "warning" if self.received else "neutral"
        set_surface(self._panel, kind)
        self._title.setText(self.tr("Change") if less <= 0 else self.tr("Still to pay"))
        self._change.set_amount(station.amount(abs(less)))
        self._hint.setText(self._notes(-less) if less <= 0 else "")
        self._hint.setVisible(bool(self._hint.text()))
        for made in (self._title, self._hint):
            set_tone(made, kind)
        self._change.set_tone(kind)
        words = self.tr("Take {amount} now").replace("{amount}", station.amount(self.received))
        self.part.set_words(words)
        part = 0 < self.received < self.due
        self.part.setVisible(part)
        self._how.setVisible(not part)
        both = self._name.sizeHint().width() + self.part.sizeHint().width() + self._station.theme.px(52)
        self._name.setVisible(not part or both <= self.width())
        set_property(self._panel, "state", kind)

    def _notes(self, change: int) -> str:
        """€5 · €1 · 10 c: the fewest notes and coins."""
        tender = self._tender
        parts = []
        for value, same in groupby(fewest(change, tender.denominations if tender is not None else ())):
            many = len(list(same))
            parts.append(f"{many} × {self._coin(value)}" if many > 1 else self._coin(value))
        return " · ".join(parts)

    def _coin(self, minor: int) -> str:
        unit = int(10 ** self._station.decimals())
        if minor >= unit:
            return self._station.note(minor)
        cents = {"EUR": "c", "USD": "¢", "GBP": "p"}.get(self._station.currency)
        return self._station.kept(f"{minor} {cents}") if cents else self._station.amount(minor)
