"""Counting the drawer, note by note and coin by coin."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from pos_terminal.app.views import ShiftView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.theme import set_property, set_surface
from pos_terminal.ui.windows.cashier.key_filter import no_click_focus
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.shift.count_field import CountField
from pos_terminal.ui.windows.cashier.station import Station

HEAD, TALLEST = 72, 76  # px: of the heading, and of a row where there is room
DAILY = 5000  # larger notes are rare in a drawer: they come when they are asked for


class CountCard(QFrame):
    """Two columns of fields. Signals: counted(); touched(CountField), or None when no field has the focus any more;
    drawer_asked()."""

    counted = Signal()
    touched = Signal(object)
    drawer_asked = Signal()

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station = station
        theme = station.theme
        px = theme.px
        self._larger_asked = False
        self._compact = False
        self.fields: dict[int, CountField] = {}
        self._rules: list[QFrame] = []
        self.drawer = ActionButton(theme, self.tr("Open drawer"), "inbox", "F11", kind="text")
        self.drawer.setObjectName("count_open_drawer_button")
        self.larger = ActionButton(theme, "", kind="text")
        self.larger.setObjectName("count_larger_button")
        self._title = label(self.tr("Count the cash drawer"), "title", wrap=True)
        self._rows = QWidget()
        self._rows.setProperty("scroll", "content")
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, px(2), 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(0)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._rows)
        head = row(self._title, self.larger, self.drawer, spacing=px(8))
        head.setStretch(0, 1)
        inside = column(head, self.area, spacing=px(2), margins=(px(20), px(4), px(18), px(4)))
        inside.setStretch(1, 1)
        self.setLayout(inside)
        set_surface(self, "card")
        self.drawer.clicked.connect(self.drawer_asked)
        self.larger.clicked.connect(self._ask_larger)

    @property
    def total(self) -> int:
        return sum(field.minor for field in self.fields.values())

    def count(self) -> tuple[tuple[int, int], ...]:
        """Note or coin and pieces, largest first, without those of which there is none."""
        return tuple((value, field.pieces) for value, field in self.fields.items() if field.pieces)

    def show_count(self, shift: ShiftView, count: tuple[tuple[int, int], ...] | None) -> None:
        """Fields for the shop's money; `count` None leaves what is being typed."""
        if tuple(self.fields) != shift.denominations:
            self._make(shift.denominations)
            self._lay()
        if count is not None:
            pieces = dict(count)
            for value, field in self.fields.items():
                field.show_pieces(pieces.get(value, 0))
            if any(value > DAILY and number for value, number in pieces.items()):
                self._show_larger(True)

    def set_compact(self, compact: bool) -> None:
        """The narrow form of 1024 px."""
        if compact != self._compact:
            self._compact = compact
            set_property(self._title, "role", "label" if compact else "title")
            self._lay()

    def first(self) -> CountField | None:
        return next((field for value, field in self.fields.items() if field.isVisibleTo(self)), None)

    def next_after(self, edit: QWidget | None) -> CountField | None:
        """The field below, or at the head of the next column; None behind the last one."""
        shown = [field for field in self.fields.values() if field.isVisibleTo(self)]
        places = [place for place, field in enumerate(shown) if field.edit is edit]
        return shown[places[0] + 1] if places and places[0] + 1 < len(shown) else None

    def _make(self, values: tuple[int, ...]) -> None:
        for field in self.fields.values():
            for widget in (field, field.name, field.sum):
                widget.deleteLater()
        self.fields = {value: CountField(self._station, value, self._name(value)) for value in values}
        for field in self.fields.values():
            field.counted.connect(self.counted)
            field.touched.connect(partial(self.touched.emit, field))
            field.left.connect(partial(self.touched.emit, None))
        no_click_focus(self._rows)
        many = any(value > DAILY for value in values)
        self.larger.setVisible(many)
        self._larger_words()

    def _name(self, value: int) -> str:
        cents = self._station.currency == "EUR" and value < 100
        return self.tr("{n} c").replace("{n}", str(value)) if cents else self._station.note(value)

    def _ask_larger(self) -> None:
        self._show_larger(not self._larger_asked)

    def _show_larger(self, shown: bool) -> None:
        if shown != self._larger_asked:
            self._larger_asked = shown
            self._larger_words()
            self._lay()

    def _larger_words(self) -> None:
        self.larger.set_words(self.tr("Fewer notes") if self._larger_asked else self.tr("Larger notes"))

    def _lay(self) -> None:
        """Half of them in each column; largest on top."""
        px = self._station.theme.px
        while self._grid.count():
            self._grid.takeAt(0)
        for rule in self._rules:
            rule.hide()
            rule.deleteLater()
        self._rules = []
        shown = []
        for value, field in self.fields.items():
            there = value <= DAILY or self._larger_asked or field.pieces > 0
            field.set_compact(self._compact)
            for widget in (field, field.name, field.sum):
                widget.setVisible(there)
            shown += [field] if there else []
        half = -(-len(shown) // 2)
        for place, field in enumerate(shown):
            line, side = place % half, 4 * (place // half)
            self._grid.addWidget(field.name, 2 * line, side)
            self._grid.addWidget(field, 2 * line, side + 1)
            self._grid.addWidget(field.sum, 2 * line, side + 2)
            self._grid.setRowStretch(2 * line, 1)
            self._grid.setRowMinimumHeight(2 * line, px(50))
            if line < half - 1:
                self._rule(2 * line + 1, side)
        self.setMaximumHeight(px(HEAD + half * TALLEST))
        for side in (0, 4):
            self._grid.setColumnMinimumWidth(side, px(44 if self._compact else 52))
            self._grid.setColumnStretch(side + 2, 1)
        self._grid.setColumnMinimumWidth(3, px(10 if self._compact else 12))
        self._grid.setHorizontalSpacing(px(6 if self._compact else 12))
        for line in range(half, self._grid.rowCount()):
            self._grid.setRowStretch(2 * line, 0)
            self._grid.setRowMinimumHeight(2 * line, 0)

    def _rule(self, line: int, side: int) -> None:
        rule = QFrame()
        rule.setFixedHeight(1)
        set_surface(rule, "divider")
        self._grid.addWidget(rule, line, side, 1, 3)
        self._rules.append(rule)
