"""The shift so far: sales by the hour, money by tender, cash in and out, and the services."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pos_terminal.app.views import ShiftView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.shift.charts import HourChart, RailChart, hour_bars, rail_bars
from pos_terminal.ui.windows.cashier.shift.services_card import ServicesCard
from pos_terminal.ui.windows.cashier.station import Station


class DayPane(QScrollArea):
    """`shift_hours_chart`, `shift_rails_chart`, `cash_in_button`, `cash_out_button`. Signal: cash_asked(bool), in."""

    cash_asked = Signal(bool)

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station = station
        theme = station.theme
        px = theme.px
        self.hours = HourChart(theme, "shift_hours_chart")
        self.rails = RailChart(theme, "shift_rails_chart")
        self._empty = [label(self.tr("No sale yet in this shift."), "body", "muted", wrap=True) for _card in range(2)]
        self._cash = label("", "body", "muted", wrap=True)
        self._cash.setObjectName("shift_cash_label")
        self.cash_in = ActionButton(theme, self.tr("Cash in"), "plus")
        self.cash_in.setObjectName("cash_in_button")
        self.cash_out = ActionButton(theme, self.tr("Cash out"), "minus")
        self.cash_out.setObjectName("cash_out_button")
        self.services = ServicesCard(station)
        charts = [
            self._card(self.tr("Sales by the hour"), self._empty[0], self.hours),
            self._card(self.tr("By way to pay"), self._empty[1], self.rails),
        ]
        beside = row(*charts, spacing=px(12))
        beside.setStretch(0, 3)
        beside.setStretch(1, 2)
        words = column(label(self.tr("Cash drawer"), "title", wrap=True), self._cash, spacing=px(2))
        drawer = QFrame()
        set_surface(drawer, "card")
        inside = row(words, self.cash_in, self.cash_out, spacing=px(12), margins=(px(20), px(12), px(20), px(14)))
        inside.setStretch(0, 1)
        drawer.setLayout(inside)
        content = QWidget()
        content.setProperty("scroll", "content")
        content.setLayout(column(beside, drawer, self.services, 0, spacing=px(12), margins=(0, 0, px(2), 0)))
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("The shift so far"))
        self.cash_in.clicked.connect(self._ask_in)
        self.cash_out.clicked.connect(self._ask_out)

    def show_shift(self, shift: ShiftView) -> None:
        station, told = self._station, shift.totals
        blind = shift.expected is None
        some = told.sales > 0 and not blind
        words = self.tr("Shown once the drawer is counted.") if blind else self.tr("No sale yet in this shift.")
        self.hours.show_bars(hour_bars(station, told.hours, shift.timezone), self.tr("Sales by the hour"))
        self.rails.show_bars(rail_bars(station, told.rails), self.tr("By way to pay"))
        for chart, empty in zip((self.hours, self.rails), self._empty, strict=True):
            chart.setVisible(some)
            empty.setText(words)
            empty.setVisible(not some)
        text = self.tr("Float {cash}, put in {in}, taken out {out}.")
        for name, minor in (("{cash}", shift.cash), ("{in}", told.cash_in), ("{out}", told.cash_out)):
            text = text.replace(name, station.amount(minor))
        self._cash.setText(words if blind else text)
        self.services.show_state(shift.reconcile)

    def _card(self, title: str, empty: QWidget, chart: QWidget) -> QFrame:
        px = self._station.theme.px
        made = QFrame()
        set_surface(made, "card")
        inside: QVBoxLayout = column(
            label(title, "title", wrap=True), empty, chart, spacing=px(8), margins=(px(20), px(12), px(20), px(14))
        )
        inside.setStretchFactor(chart, 1 if chart is self.hours else 0)
        if chart is not self.hours:
            inside.addStretch(1)
        made.setLayout(inside)
        return made

    def _ask_in(self) -> None:
        self.cash_asked.emit(True)

    def _ask_out(self) -> None:
        self.cash_asked.emit(False)
