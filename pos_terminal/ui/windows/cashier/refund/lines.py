"""The lines of a sale to choose from: a check, how many of how many, and what that gives back."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pos_terminal.app.views import RefundLineView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.check_box import CheckBox
from pos_terminal.ui.parts.elided_label import ElidedLabel
from pos_terminal.ui.parts.stepper import Stepper
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.key_filter import no_click_focus
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.refund.scrolling import Scrolling
from pos_terminal.ui.windows.cashier.station import Station

PIECE = 1000
AT_ONCE = 30  # rows; a long sale shows the rest on demand


class LineRow(QFrame):
    """One line; the whole of it is a target. Signals: toggled(); stepped(int)."""

    toggled = Signal()
    stepped = Signal(int)

    def __init__(self, station: Station, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._number = number
        self._fixed = False
        theme, px = station.theme, station.theme.px
        self.setProperty("strip", True)
        self.check = CheckBox(theme)
        self.check.setObjectName(f"refund_line_{number}_check")
        self.check.setFixedWidth(px(48))
        self._name = ElidedLabel(theme, "label", 2)
        self._about = label("", "body-small")
        self.stepper = Stepper(theme, "", "")
        self.stepper.minus_button.setObjectName(f"refund_line_{number}_minus_button")
        self.stepper.plus_button.setObjectName(f"refund_line_{number}_plus_button")
        self._sum = AmountLabel(theme, "label_money")
        self._sum.setMinimumWidth(px(84))
        words = column(self._name, self._about)
        box = row(self.check, words, self.stepper, self._sum, spacing=px(8), margins=(px(16), px(8), px(16), px(8)))
        box.setStretch(1, 1)
        self.setLayout(box)
        self.setMinimumHeight(px(68))
        self.check.clicked.connect(self._toggle)
        self.stepper.stepped.connect(self.stepped)

    def show_line(self, line: RefundLineView, fixed: bool) -> None:
        """`fixed`: the whole sale goes back, nothing is chosen here."""
        station, chosen = self._station, line.chosen > 0
        self._fixed = fixed or not line.left
        self._name.set_text(line.name)
        self._about.setText(self._bought(line))
        self.check.setChecked(chosen)
        self.check.setEnabled(not self._fixed)
        self.check.setAccessibleName(f"{line.name}, {self._number}")
        pieces = chosen and not fixed and line.unit == "pcs" and line.left % PIECE == 0
        self.stepper.setVisible(pieces)
        if pieces:
            count, most = line.chosen // PIECE, line.left // PIECE
            self.stepper.set_text(self.tr("{n} of {m}").replace("{n}", str(count)).replace("{m}", str(most)))
            self.stepper.set_limits(count > 1, count < most)
            for button, words in (
                (self.stepper.minus_button, self.tr("One less of {name}, {n}")),
                (self.stepper.plus_button, self.tr("One more of {name}, {n}")),
            ):
                button.setAccessibleName(words.replace("{name}", line.name).replace("{n}", str(self._number)))
        self._sum.set_amount(station.amount(line.minor) if chosen else "")
        set_surface(self, "accent" if chosen else "surface")

    def _bought(self, line: RefundLineView) -> str:
        station = self._station
        bought = station.quantity(line.bought, line.unit)
        paid = station.amount(line.paid)
        if not line.left:
            words = self.tr("Bought {n} · all came back")
        elif line.left < line.bought:
            words = self.tr("Bought {n} · {back} came back · paid {amount}")
        else:
            words = self.tr("Bought {n} · paid {amount}")
        back = station.quantity(line.bought - line.left, line.unit)
        return words.replace("{n}", bought).replace("{back}", back).replace("{amount}", paid)

    def _toggle(self, _checked: bool = False) -> None:
        self.toggled.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = QRect(0, 0, self.width(), self.height()).contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside and not self._fixed:
            self.toggled.emit()


class LinesCard(QFrame):
    """`refund_lines`. Signal: changed(dict) with line id and thousandths."""

    changed = Signal(object)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self.setObjectName("refund_lines")
        self._rows: list[LineRow] = []
        self._dividers: list[QFrame] = []
        self._lines: tuple[RefundLineView, ...] = ()
        self._shown = AT_ONCE
        set_surface(self, "card")
        self._inside = QWidget()
        self._inside.setProperty("scroll", "content")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.more = ActionButton(station.theme, "", "chevron-down", kind="text")
        self.more.setObjectName("refund_more_lines_button")
        self.more.clicked.connect(self._show_more)
        self._column.addWidget(self.more)
        self._column.addStretch(1)
        self._scroll = Scrolling(self._inside, station.theme.px(110))
        edge = station.theme.px(4)
        self.setLayout(column(self._scroll, margins=(1, edge, 1, edge)))

    def begin(self) -> None:
        self._shown = AT_ONCE
        self._scroll.verticalScrollBar().setValue(0)

    def show_lines(self, lines: tuple[RefundLineView, ...], fixed: bool) -> None:
        self._lines = lines
        shown = lines[: self._shown]
        while len(self._rows) < len(shown):
            self._add_row()
        for number, made in enumerate(self._rows):
            made.setVisible(number < len(shown))
            self._dividers[number].setVisible(0 < number < len(shown))
            if number < len(shown):
                made.show_line(shown[number], fixed)
        rest = len(lines) - len(shown)
        self.more.setVisible(rest > 0)
        self.more.set_words(self.tr("Show {n} more").replace("{n}", str(min(rest, AT_ONCE))))

    def first(self) -> QWidget | None:
        return next((made.check for made in self._rows if made.isVisible() and made.check.isEnabled()), None)

    def _add_row(self) -> None:
        number = len(self._rows)
        made = LineRow(self._station, number + 1)
        divider = QFrame()
        divider.setFixedHeight(1)
        set_surface(divider, "divider")
        no_click_focus(made)
        made.toggled.connect(partial(self._toggle, number))
        made.stepped.connect(partial(self._step, number))
        self._rows.append(made)
        self._dividers.append(divider)
        place = self._column.indexOf(self.more)
        self._column.insertWidget(place, divider)
        self._column.insertWidget(place + 1, made)

    def _toggle(self, number: int) -> None:
        line = self._lines[number]
        self._choose(number, 0 if line.chosen else line.left)

    def _step(self, number: int, by: int) -> None:
        line = self._lines[number]
        self._choose(number, min(line.left, max(PIECE, line.chosen + by * PIECE)))

    def _choose(self, number: int, quantity: int) -> None:
        chosen = {line.id: line.chosen for line in self._lines if line.chosen}
        chosen[self._lines[number].id] = quantity
        self.changed.emit({line: much for line, much in chosen.items() if much})

    def _show_more(self) -> None:
        self._shown += AT_ONCE
        self.show_lines(self._lines, False)
