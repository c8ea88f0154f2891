"""The pane beside the choice: what was paid, what goes back and to where, and the red button."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pos_terminal.app.views import RefundView, RefundWay
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.check_box import CheckBox
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.pay_slot import SlotButton
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.detail_rows import DetailRows
from pos_terminal.ui.windows.cashier.dialog import figures
from pos_terminal.ui.windows.cashier.entry import MoneyEntry
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.rails_look import rail_icon
from pos_terminal.ui.windows.cashier.refund.scrolling import Scrolling
from pos_terminal.ui.windows.cashier.refund.words import chosen_facts, older_copy_words, paid_facts, way_text, way_title
from pos_terminal.ui.windows.cashier.station import Station


class WayRow(QWidget):
    """Where a share goes back to: icon, title, a sentence."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        px = station.theme.px
        self._station = station
        self._icon = IconLabel(station.theme, "", size=22)
        self._title = label("", "body-strong", wrap=True)
        self._text = label("", "body-small", wrap=True)
        words = column(self._title, self._text, spacing=px(2))
        self.setLayout(row(column(self._icon, 0), words, spacing=px(12)))
        layout = self.layout()
        assert layout is not None

    def show_way(self, way: RefundWay, alone: bool) -> None:
        self._icon.set_icon("banknote" if way.cash else rail_icon(way.rail))
        self._title.setText(way_title(self._station, way, alone))
        text = way_text(way, alone)
        self._text.setText(text)
        self._text.setVisible(bool(text))


class SidePane(QFrame):
    """Signals: part_changed(int) minor units typed, cash_chosen(bool), confirmed()."""

    part_changed = Signal(int)
    cash_chosen = Signal(bool)
    confirmed = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme, px = station.theme, station.theme.px
        self._turn()
        self._entry = MoneyEntry()
        self._paid = DetailRows(station)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        set_surface(self._line, "line-soft")
        self._chosen = DetailRows(station)
        self._part_title = label(self.tr("Refund amount"), "body-strong")
        self.part = TextField(theme, style="keypad")
        self.part.edit.setObjectName("refund_part_field")
        self.part.edit.setAccessibleName(self.tr("Refund amount"))
        figures(self.part.edit)
        self._part_hint = label(self.tr("You can type less, for a partial refund."), "body-small", wrap=True)
        self._ways: list[WayRow] = []
        self._way_column = QVBoxLayout()
        self._way_column.setSpacing(px(12))
        self._older_copy = Banner(theme, "warning", "")
        self._older_copy.setObjectName("refund_older_copy_banner")
        self._problem = Banner(theme, "warning", "")
        self._problem.setObjectName("refund_problem_label")
        self.cash = CheckBox(theme, self.tr("Give cash instead"))
        self.cash.setObjectName("refund_cash_instead_check")
        self.cash.clicked.connect(self.cash_chosen)
        self._then = label("", "body-small")
        self.total = AmountLabel(theme, "money_total")
        self.total.setObjectName("refund_total_label")
        self.button = SlotButton(theme)
        self.button.set_kind("danger")
        self.button.setObjectName("refund_confirm_button")
        self.button.setFixedHeight(px(72))
        self.button.clicked.connect(self.confirmed)
        names = column(label(self.tr("Refund"), "title"), self._then)
        told = QWidget()
        told.setProperty("scroll", "content")
        told.setLayout(
            column(
                self._paid,
                px(8),
                self._line,
                px(8),
                self._chosen,
                px(6),
                self._part_title,
                px(6),
                self.part,
                px(4),
                self._part_hint,
                px(8),
                0,
                self._way_column,
                px(10),
                self._older_copy,
                px(10),
                self._problem,
                self.cash,
                margins=(px(24), px(16), px(24), 0),
            )
        )
        foot = column(row(names, 0, self.total), px(12), self.button, margins=(px(24), px(8), px(24), px(20)))
        whole = column(Scrolling(told, px(140)), foot)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _turn(self) -> None:
        set_surface(self, "dialog-pane-mirrored" if self.isRightToLeft() else "dialog-pane")

    def begin(self) -> None:
        self._entry = MoneyEntry(self._station.decimals())
        self.part.set_prefix(self._station.symbol())

    def press(self, key: str) -> None:
        """A digit while the amount beside the lines has the focus."""
        self._entry = self._entry.press(key)
        self.part_changed.emit(self._entry.minor)

    def show_refund(self, view: RefundView, problem: str, part: int, ready: bool) -> None:
        """`problem` is a sentence; `part` what was typed for the lines, 0: all of them."""
        station = self._station
        self._paid.show_facts(paid_facts(station, view))
        self._chosen.show_facts(chosen_facts(station, view))
        by_line = view.mode == "lines"
        for widget in (self._part_title, self.part, self._part_hint):
            widget.setVisible(by_line)
        self.part.set_text(station.number(part or view.minor))
        if not part:
            self._entry = MoneyEntry(station.decimals())
        self.part.setEnabled(view.chosen > 0)
        going = [way for way in view.ways if way.minor]
        self._show_ways(going or [way for way in view.ways if way.left and not way.why][:1], bool(going))
        lost = older_copy_words(view)
        self._older_copy.setVisible(bool(lost))
        if lost:
            self._older_copy.set_message("warning" if view.older_copy == "untold" else "info", lost)
        self._problem.setVisible(bool(problem))
        if problem:
            self._problem.set_message("warning", problem)
        self.cash.setVisible(view.can_cash_instead)
        self.cash.setChecked(view.cash_instead)
        self.total.set_amount(station.amount(view.minor))
        self._then.setText(self.tr("then {amount} is left").replace("{amount}", station.amount(view.left)))
        self.button.setEnabled(ready)
        self.button.show_words(self.tr("Refund"), station.amount(view.minor), "F12", "undo-2")

    def _show_ways(self, ways: list[RefundWay], known: bool) -> None:
        while len(self._ways) < len(ways):
            made = WayRow(self._station)
            self._way_column.addWidget(made)
            self._ways.append(made)
        for place, made in enumerate(self._ways):
            made.setVisible(place < len(ways))
            if place < len(ways):
                made.show_way(ways[place], len(ways) == 1 or not known)
