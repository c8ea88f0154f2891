"""Which day's payments: today, yesterday, all of them, or a day of the calendar."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.page import label, row
from pos_terminal.ui.windows.cashier.payments.choice_dialog import ChoiceDialog
from pos_terminal.ui.windows.cashier.station import Station

WEEKS, DAYS = 6, 7
STEPS = {Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class Day(Chip):
    """A day of the calendar: the arrows go to its neighbours. Signal: stepped(int) in days."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = -1 if self.isRightToLeft() else 1
        step = {**STEPS, Qt.Key.Key_Left: -across, Qt.Key.Key_Right: across}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class DayDialog(ChoiceDialog):
    """`day_today_chip`, `day_yesterday_chip`, `day_all_chip`, `day_{ISO date}_chip`."""

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "day_dialog")
        theme = station.theme
        px = theme.px
        self.set_title(self.tr("Which day?"))
        self._locale = QLocale(station.options.locale)
        self._today = QDate()
        self._month = QDate()
        self._chosen = ""
        self._days: list[Day] = []
        self.quick = {
            "today": Chip(theme, self.tr("Today"), check=False),
            "yesterday": Chip(theme, self.tr("Yesterday"), check=False),
            "all": Chip(theme, self.tr("All days"), check=False),
        }
        for name, chip in self.quick.items():
            chip.setObjectName(f"day_{name}_chip")
            chip.clicked.connect(partial(self._pick_quick, name))
        self.earlier = ActionButton(theme, "", "chevron-left", kind="quiet")
        self.earlier.setObjectName("day_earlier_button")
        self.earlier.setAccessibleName(self.tr("The month before"))
        self.later = ActionButton(theme, "", "chevron-right", kind="quiet")
        self.later.setObjectName("day_later_button")
        self.later.setAccessibleName(self.tr("The month after"))
        self._name = label("", "label")
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        quick = QWidget()
        quick.setLayout(flow(*self.quick.values(), gap=px(8)))
        head = row(self.earlier, self._name, self.later, spacing=px(8))
        head.setStretchFactor(self._name, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(px(4))
        self._weekdays = [label("", "caption") for _day in range(DAYS)]
        for place, weekday in enumerate(self._weekdays):
            weekday.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(weekday, 0, place)
        for place in range(WEEKS * DAYS):
            day = Day(theme, "", check=False, kind="quiet")
            day.setFixedHeight(theme.touch("min"))
            day.clicked.connect(partial(self._pick_place, place))
            day.stepped.connect(partial(self._step, place))
            self._grid.addWidget(day, place // DAYS + 1, place % DAYS)
            self._days.append(day)
        self.body.addWidget(quick)
        self.body.addLayout(head)
        self.body.addLayout(self._grid)
        self.earlier.clicked.connect(partial(self._turn, -1))
        self.later.clicked.connect(partial(self._turn, 1))

    def ask(self, today: str, chosen: str, then: Callable[[str], None]) -> None:
        """Dates as YYYY-MM-DD of the shop; `chosen` may be empty (all) or a word for today.

        `then` is given what was picked: a date, `today`, or empty for all days.
        """
        self.then = then
        self._today = QDate.fromString(today, Qt.DateFormat.ISODate)
        day = QDate.fromString(chosen, Qt.DateFormat.ISODate)
        self._chosen = "all" if not chosen else (day if day.isValid() else self._today).toString(Qt.DateFormat.ISODate)
        at = day if day.isValid() else self._today
        self._month = QDate(at.year(), at.month(), 1)
        self._show()
        self.open(self.quick["today"])

    def _show(self) -> None:
        iso = Qt.DateFormat.ISODate
        self._name.setText(self._locale.toString(self._month, "MMMM yyyy"))
        self.quick["today"].set_chosen(self._chosen == self._today.toString(iso))
        self.quick["yesterday"].set_chosen(self._chosen == self._today.addDays(-1).toString(iso))
        self.quick["all"].set_chosen(self._chosen == "all")
        self.later.setEnabled(self._month.addMonths(1) <= self._today)
        first = self._first()
        for place, weekday in enumerate(self._weekdays):
            weekday.setText(self._locale.dayName(first.addDays(place).dayOfWeek(), QLocale.FormatType.ShortFormat))
        used = -(-first.daysTo(self._month.addMonths(1)) // DAYS) * DAYS
        stop = self._stop()
        for place, made in enumerate(self._days):
            day = first.addDays(place)
            there = day.month() == self._month.month()
            made.set_kind("chip" if there and self._chosen == day.toString(iso) else "quiet")
            made.set_chosen(there and self._chosen == day.toString(iso))
            made.set_words(str(day.day()) if there else "")
            made.setAccessibleName(self._locale.toString(day, QLocale.FormatType.LongFormat))
            made.setObjectName(f"day_{day.toString(iso)}_chip" if there else "")
            made.setEnabled(there and day <= self._today)
            policy = made.sizePolicy()
            policy.setRetainSizeWhenHidden(place < used)
            made.setSizePolicy(policy)
            made.setVisible(there)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus if place == stop else Qt.FocusPolicy.NoFocus)

    def _first(self) -> QDate:
        """The first day of the first week that is shown."""
        back = (self._month.dayOfWeek() - self._locale.firstDayOfWeek().value) % DAYS
        return self._month.addDays(-back)

    def _stop(self) -> int:
        """Where Tab stops in the calendar: the chosen day, else today, else the first of the month."""
        first = self._first()
        chosen = QDate.fromString(self._chosen, Qt.DateFormat.ISODate)
        for day in (chosen, self._today):
            if day.isValid() and (day.year(), day.month()) == (self._month.year(), self._month.month()):
                return first.daysTo(day)
        return first.daysTo(self._month)

    def _step(self, place: int, by: int) -> None:
        day = self._first().addDays(place + by)
        if day > self._today:
            return
        if (day.year(), day.month()) != (self._month.year(), self._month.month()):
            self._month = QDate(day.year(), day.month(), 1)
            self._show()
        made = self._days[self._first().daysTo(day)]
        for one in self._days:
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus if one is made else Qt.FocusPolicy.NoFocus)
        made.setFocus(Qt.FocusReason.TabFocusReason)

    def _turn(self, months: int, _checked: bool = False) -> None:
        self._month = self._month.addMonths(months)
        self._show()

    def _pick_quick(self, name: str, _checked: bool = False) -> None:
        yesterday = self._today.addDays(-1).toString(Qt.DateFormat.ISODate)
        self.pick({"today": "today", "yesterday": yesterday}.get(name, ""))

    def _pick_place(self, place: int, _checked: bool = False) -> None:
        day = self._first().addDays(place)
        self.pick("today" if day == self._today else day.toString(Qt.DateFormat.ISODate))
