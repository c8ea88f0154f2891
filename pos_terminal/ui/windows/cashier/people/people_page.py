"""Who works here, on the page Settings: everybody with role and state, and a button for somebody new."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import OperatorView, PeopleView
from pos_terminal.domain.operator import Role
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.rail_button import RailButton
from pos_terminal.ui.windows.cashier.key_filter import no_click_focus
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station

ROW = 76


class PeoplePage(QWidget):
    """`people_page`: `people_{n}_button`, `people_add_button`. Signals: add_asked(), change_asked(OperatorView)."""

    add_asked = Signal()
    change_asked = Signal(object)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("people_page")
        theme = station.theme
        px = theme.px
        self._theme = theme
        self._operators: tuple[OperatorView, ...] = ()
        self._rows: list[RailButton] = []
        self._none = label(self.tr("Nobody signs in at this till: the owner holds every right."), "body", wrap=True)
        self.add = ActionButton(theme, self.tr("Add somebody"), "plus")
        self.add.setObjectName("people_add_button")
        self.add.setFixedHeight(px(56))
        self._list = column(spacing=px(8))
        head = row(label(self.tr("Who works here"), "title"), 0, self.add)
        self.setLayout(column(head, px(4), self._none, self._list, spacing=px(8)))
        self.add.clicked.connect(self.add_asked)

    def show_people(self, people: PeopleView) -> None:
        """Those who work here first, then those who left."""
        self._none.setVisible(not people.needed)
        self.add.setVisible(people.needed)
        shown = sorted(people.operators, key=lambda operator: not operator.active)
        while len(self._rows) < len(shown):
            self._add_row()
        for number, made in enumerate(self._rows):
            made.setVisible(number < len(shown))
        signed_in = people.signed_in.id if people.signed_in is not None else ""
        for made, operator in zip(self._rows, shown, strict=False):
            made.set_words(operator.name)
            made.set_icon("user-check" if operator.role is Role.MANAGER else "user")
            made.set_subtitle(self._below(operator, operator.id == signed_in))
        self._operators = tuple(shown)

    def _add_row(self) -> None:
        number = len(self._rows)
        made = RailButton(self._theme, "", "user")
        made.setObjectName(f"people_{number + 1}_button")
        made.setFixedHeight(self._theme.px(ROW))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(partial(self._change, number))
        self._rows.append(made)
        self._list.addWidget(made)
        no_click_focus(self)

    def _change(self, number: int, _checked: bool = False) -> None:
        if number < len(self._operators):
            self.change_asked.emit(self._operators[number])

    def _below(self, operator: OperatorView, signed_in: bool) -> str:
        manager = operator.role is Role.MANAGER
        if not operator.active:
            return self.tr("No longer works here")
        if signed_in:
            return self.tr("Manager · signed in") if manager else self.tr("Cashier · signed in")
        return self.tr("Manager") if manager else self.tr("Cashier")
