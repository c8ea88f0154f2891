"""What narrows the list of payments down: a search, a day, a way to pay, how they stand."""

from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import STATES, PaymentsPageView
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.page import column, row
from pos_terminal.ui.windows.cashier.payments.choice_button import ChoiceButton
from pos_terminal.ui.windows.cashier.payments.count_chip import CountChip
from pos_terminal.ui.windows.cashier.station import Station

ICONS = {
    "all": "",
    "paid": "circle-check",
    "checking": "shield-question-mark",
    "held": "lock",
    "open": "clock",
    "not_paid": "circle-x",
    "refunded": "undo-2",
}


class Filters(QWidget):
    """`payments_search_field`, `filter_date_button`, `filter_rail_button`, `filter_state_bar`.

    Signals: searched(str) with each letter; state_chosen(str); day_asked(), rail_asked().
    """

    searched = Signal(str)
    state_chosen = Signal(str)
    day_asked = Signal()
    rail_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = station.theme
        px = theme.px
        self._station = station
        self.field = TextField(
            theme,
            self.tr("Sale number, amount or reference"),
            "search",
            "F2",
            letters=self.tr("Letters on the screen"),
        )
        self.field.edit.setObjectName("payments_search_field")
        self.field.edit.setMaxLength(80)
        self.day = ChoiceButton(theme)
        self.day.setObjectName("filter_date_button")
        self.rail = ChoiceButton(theme)
        self.rail.setObjectName("filter_rail_button")
        for widget in (self.field, self.day, self.rail):
            widget.setFixedHeight(max(theme.touch("min"), theme.text_px(48)))
        self.chips: dict[str, CountChip] = {}
        for state in STATES:
            chip = CountChip(theme, self._words(state), ICONS[state])
            chip.setObjectName(f"filter_state_{state}_chip")
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(partial(self._choose, state))
            self.chips[state] = chip
        bar = QWidget()
        bar.setObjectName("filter_state_bar")
        bar.setLayout(flow(*self.chips.values(), gap=px(8)))
        head = row(self.field, self.day, self.rail, spacing=px(12))
        head.setStretchFactor(self.field, 1)
        self.setLayout(column(head, bar, spacing=px(12)))
        self.field.text_edited.connect(self.searched)
        self.day.clicked.connect(self.day_asked)
        self.rail.clicked.connect(self.rail_asked)

    def show_page(self, view: PaymentsPageView, text: str) -> None:
        """`text` is what was typed last: a view of an earlier letter does not take it back."""
        self.field.set_text(text)
        self.day.set_words(self._day_words(view))
        self.day.setAccessibleName(self.tr("Day: {day}").replace("{day}", self.day.text()))
        rails = dict(view.rails)
        self.rail.set_words(rails.get(view.rail, view.rail) if view.rail else self.tr("All rails"))
        self.rail.setAccessibleName(self.tr("Way to pay: {rail}").replace("{rail}", self.rail.text()))
        counts = {state: (count, capped) for state, count, capped in view.counts}
        locale = QLocale(self._station.options.locale)
        for state, chip in self.chips.items():
            count, capped = counts.get(state, (None, False))
            figure = "" if count is None else locale.toString(count) + ("+" if capped else "")
            chip.set_count(figure)
            chip.set_chosen(view.state == state)

    def _choose(self, state: str, _checked: bool = False) -> None:
        self.state_chosen.emit(state)

    def _day_words(self, view: PaymentsPageView) -> str:
        if not view.day:
            return self.tr("All days")
        today = QDate.fromString(view.today, Qt.DateFormat.ISODate)
        day = QDate.fromString(view.day, Qt.DateFormat.ISODate)
        locale = QLocale(self._station.options.locale)
        if not day.isValid() or day == today:
            return self.tr("Today, {day}").replace("{day}", locale.toString(today, "d MMM"))
        if day == today.addDays(-1):
            return self.tr("Yesterday, {day}").replace("{day}", locale.toString(day, "d MMM"))
        return locale.toString(day, "d MMM yyyy")

    def _words(self, state: str) -> str:
        match state:
            case "all":
                return self.tr("All")
            case "paid":
                return self.tr("Paid")
            case "checking":
                return self.tr("Being checked")
            case "held":
                return self.tr("Held")
            case "open":
                return self.tr("Open")
            case "not_paid":
                return self.tr("Not paid")
            case _:
                return self.tr("Refunded")
