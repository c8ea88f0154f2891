"""How many of one note or coin: less, a number to type, more, and what they are worth."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy

from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.stepper import StepButton
from pos_terminal.ui.theme import set_property, set_surface
from pos_terminal.ui.windows.cashier.page import label
from pos_terminal.ui.windows.cashier.station import Station

MOST = 9_999  # pieces of one kind in a drawer


class CountField(QFrame):
    """`count_{cents}_field` between its minus and plus. Signals: counted(), when a person changed it; touched(), when
    a finger chose the number; left(), when something else has the focus."""

    counted = Signal()
    touched = Signal()
    left = Signal()

    def __init__(self, station: Station, value: int, name: str) -> None:
        """`value` of the note or coin in minor units, `name` as it is written beside it."""
        super().__init__()
        theme = station.theme
        self._station = station
        self.value = value
        self.minus = StepButton(theme, "minus", self.tr("One {name} less").replace("{name}", name))
        self.minus.setObjectName(f"count_{value}_minus_button")
        self.plus = StepButton(theme, "plus", self.tr("One {name} more").replace("{name}", name))
        self.plus.setObjectName(f"count_{value}_plus_button")
        self.edit = QLineEdit()
        self.edit.setObjectName(f"count_{value}_field")
        self.edit.setAccessibleName(self.tr("How many of {name}").replace("{name}", name))
        self.name = label(name, "label")
        self.sum = AmountLabel(theme, "label_money")
        lines = (QFrame(), QFrame())

        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.minus, lines[0], self.edit, lines[1], self.plus):
            box.addWidget(widget, 1 if widget is self.edit else 0)

        for step, button in ((-1, self.minus), (1, self.plus)):
            button.clicked.connect(partial(self._step, step))
            button.setAutoRepeat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number itself is reached by Tab
        self.edit.textEdited.connect(self._edited)
        self.edit.installEventFilter(self)

        for line in lines:
            line.setFixedWidth(1)
            set_surface(line, "line")
        self.edit.setProperty("cell", True)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.setMaxLength(4)
        self.edit.setValidator(QIntValidator(0, MOST, self.edit))
        self.edit.setMinimumWidth(theme.px(36))
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFixedSize(theme.px(152), theme.touch("min") + theme.px(2))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_surface(self, "stepper")
        self.show_pieces(0)

    def set_compact(self, compact: bool) -> None:
        """Only as wide as two fingers and four digits need."""
        self.setFixedWidth(self._station.theme.px(138 if compact else 152))

    @property
    def pieces(self) -> int:
        return int(self.edit.text() or 0)

    @property
    def minor(self) -> int:
        return self.value * self.pieces

    def show_pieces(self, pieces: int) -> None:
        if pieces != self.pieces or not self.edit.text():
            self.edit.setText(str(pieces))
        self._worth()

    def press(self, key: str) -> None:
        """Take a key of the pad as if it were typed: the first one begins a new number."""
        typed = "" if self.edit.hasSelectedText() else self.edit.text()
        typed = typed[:-1] if key == "backspace" else (typed + key).lstrip("0")
        if len(typed) <= len(str(MOST)):
            self.edit.setText(typed or "0")
            if not typed:
                self.edit.selectAll()
            self._edited(typed)

    def _step(self, by: int, _checked: bool = False) -> None:
        self.show_pieces(max(0, min(MOST, self.pieces + by)))
        self.counted.emit()

    def _edited(self, _text: str) -> None:
        self._worth()
        self.counted.emit()

    def _worth(self) -> None:
        self.minus.setEnabled(self.pieces > 0)
        self.plus.setEnabled(self.pieces < MOST)
        self.sum.set_amount(self._station.amount(self.minor))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QFocusEvent):
            into = event.type() == QEvent.Type.FocusIn
            set_property(self.edit, "focused", into)
            if into:
                self.edit.selectAll()
            elif not self.edit.text():
                self.edit.setText("0")
            out = event.type() == QEvent.Type.FocusOut  # and not FocusAboutToChange, which gives no reason
            if out and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self.edit.deselect()
                self.left.emit()
        elif watched is self.edit and event.type() == QEvent.Type.MouseButtonRelease:
            self.edit.selectAll()  # the touch put the cursor somewhere; the next key begins anew
            self.touched.emit()
        return False
