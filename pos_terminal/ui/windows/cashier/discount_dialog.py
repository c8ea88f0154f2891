"""A discount in percent or as a sum, for the selected line or the whole basket."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import DiscountBasket, DiscountLine
from pos_terminal.app.views import LineView
from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.parts.segmented import Segmented
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.dialog import Dialog, figures
from pos_terminal.ui.windows.cashier.entry import MoneyEntry, NumberEntry
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station

QUICK = (5, 10, 20, 50)


class DiscountDialog(Dialog):
    """`discount_percent_field`, `discount_amount_field`, `discount_confirm_button`; both at 0 take it away."""

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "discount_dialog", 760)
        theme = station.theme
        px = theme.px
        self.set_title(self.tr("Discount"))
        self._chosen: LineView | None = None
        self._for_line = False
        self._percent = NumberEntry()
        self._sum = MoneyEntry()
        self._reason = ""
        self.target = Segmented(theme, [("line", self.tr("This line"), ""), ("basket", self.tr("Whole basket"), "")])
        for key in ("line", "basket"):
            self.target.button(key).setObjectName(f"discount_{key}_button")
        self._about = label("", "body", "muted", wrap=True)
        self.percent = TextField(theme, style="headline_money")
        self.percent.edit.setObjectName("discount_percent_field")
        self.percent.edit.setAccessibleName(self.tr("Percent"))
        self.sum = TextField(theme, style="headline_money")
        self.sum.edit.setObjectName("discount_amount_field")
        self.sum.edit.setAccessibleName(self.tr("Sum"))
        for field in (self.percent, self.sum):
            figures(field.edit)
        self.pad = Keypad(theme, KeypadKind.SELL, prefix="discount_key")
        self.pad.set_names({"backspace": self.tr("Backspace"), "point": self.tr("Point")})
        self.pad.setFixedHeight(px(4 * 56 + 3 * 8))
        self.quick = [Chip(theme, f"{percent} %") for percent in QUICK]
        for percent, chip in zip(QUICK, self.quick, strict=True):
            chip.setObjectName(f"discount_quick_{percent}_chip")
            chip.clicked.connect(partial(self._take_percent, percent))
        self.reasons = [Chip(theme, words) for words in self._reason_words()]
        for number, chip in enumerate(self.reasons, 1):
            chip.setObjectName(f"discount_reason_{number}_chip")
            chip.clicked.connect(partial(self._choose_reason, number - 1))
        self.name_acting("discount_confirm_button", self.tr("Apply discount"), "check")

        gap = px(12)
        quick, reasons = QWidget(), QWidget()
        quick.setLayout(flow(*self.quick, gap=px(8)))
        reasons.setLayout(flow(*self.reasons, gap=px(8)))
        start = column(
            self._about,
            label(self.tr("Percent"), "body-strong"),
            self.percent,
            quick,
            px(4),
            label(self.tr("or a sum"), "body-strong"),
            self.sum,
            px(4),
            label(self.tr("Reason, for the receipt"), "body-strong"),
            reasons,
            0,
            spacing=px(8),
        )
        both = row(start, column(self.pad, 0), spacing=px(24))
        both.setStretch(0, 5)
        both.setStretch(1, 4)
        self.body.addWidget(self.target)
        self.body.addLayout(both)
        self.body.setSpacing(gap)

        self.target.chosen.connect(self._choose_target)
        self.pad.key_pressed.connect(self.type_key)

    def ask(self, line: LineView | None) -> None:
        self._chosen = line
        self._percent = NumberEntry()
        self._sum = MoneyEntry(self.station.decimals())
        self._reason = ""
        self.percent.set_prefix("%")
        self.sum.set_prefix(self.station.symbol())
        self.target.setVisible(line is not None)
        for chip in self.reasons:
            chip.set_chosen(False)
        self._choose_target("line" if line is not None else "basket")
        self.open(self.percent.edit)

    def type_key(self, key: str) -> bool:
        if self.window().focusWidget() is self.sum.edit:
            self._sum = self._sum.press(key)
            self._percent = NumberEntry()
        else:
            self._percent = self._percent.press(key)
            self._sum = MoneyEntry(self.station.decimals())
        self._show()
        return True

    def confirm(self) -> None:
        percent = min(self._percent.thousandths() // 10, 100_000)
        self.close_card()
        if self._for_line and self._chosen is not None:
            self.station.send(DiscountLine(self._chosen.id, percent, self._sum.minor, self._reason))
        else:
            self.station.send(DiscountBasket(percent, self._sum.minor, self._reason))

    def _take_percent(self, percent: int, _checked: bool = False) -> None:
        self._percent = NumberEntry(str(percent))
        self._sum = MoneyEntry(self.station.decimals())
        self.percent.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _choose_reason(self, place: int, _checked: bool = False) -> None:
        words = self.reasons[place].text()
        self._reason = "" if self._reason == words else words
        for number, chip in enumerate(self.reasons):
            chip.set_chosen(number == place and bool(self._reason))

    def _choose_target(self, key: str) -> None:
        self._for_line = key == "line" and self._chosen is not None
        self.target.set_chosen(key)
        if self._for_line and self._chosen is not None:
            about = f"{self._chosen.name} · {self.station.amount(self._chosen.amount)}"
        else:
            about = self.tr("Spread over all lines by their value.")
        self._about.setText(about)
        self._show()

    def _show(self) -> None:
        self.percent.set_text(self._percent.text or "0")
        self.sum.set_text(self.station.number(self._sum.minor))
        for percent, chip in zip(QUICK, self.quick, strict=True):
            chip.set_chosen(self._percent.text == str(percent))
        none = not self._percent.thousandths() and not self._sum.minor
        had = self._for_line and self._chosen is not None and self._chosen.discount > 0
        takes_away = none and (had or not self._for_line)
        self.acting.set_words(self.tr("Take discount away") if takes_away else self.tr("Apply discount"))
        self.acting.setEnabled(takes_away or not none)

    def _reason_words(self) -> tuple[str, ...]:
        return (self.tr("short date"), self.tr("damaged"), self.tr("staff"), self.tr("goodwill"))
