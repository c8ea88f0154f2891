"""Less, how many, more."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.content import Icon, paint_row
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme, set_surface


class StepButton(PaintedButton):
    """One end of the stepper."""

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        super().__init__(theme, "step")
        self._icon = icon
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        paint_row(painter, self.theme, [Icon(self._icon, 20)], box, 0, self.ink(), self.hint_ink())

    def sizeHint(self) -> QSize:
        return QSize(self.theme.touch("min"), self.theme.px(46))


class Stepper(QFrame):
    """Signal: stepped(int) with -1 or +1; the number is shown as told."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, minus_name: str, plus_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.minus_button = StepButton(theme, "minus", minus_name)
        self.label = AmountLabel(theme, "label_money")
        self.plus_button = StepButton(theme, "plus", plus_name)
        self._lines = (QFrame(), QFrame())

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.minus_button, self._lines[0], self.label, self._lines[1], self.plus_button):
            row.addWidget(widget, 1 if widget is self.label else 0)

        self.minus_button.clicked.connect(partial(self._step, -1))
        self.plus_button.clicked.connect(partial(self._step, 1))
        theme.changed.connect(self._look_again)

        for line in self._lines:
            line.setFixedWidth(1)
            set_surface(line, "line")
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_surface(self, "stepper")
        self._look_again()

    def set_text(self, text: str) -> None:
        self.label.set_amount(text)

    def set_limits(self, can_less: bool, can_more: bool) -> None:
        self.minus_button.setEnabled(can_less)
        self.plus_button.setEnabled(can_more)

    def _step(self, by: int, checked: bool = False) -> None:
        self.stepped.emit(by)

    def _look_again(self) -> None:
        self.label.setMinimumWidth(self._theme.px(56))
        self.setMinimumHeight(self._theme.touch("min"))
