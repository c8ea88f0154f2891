"""The number pad: 7-8-9 on top at the till, 1-2-3 for the PIN as on card readers."""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pos_terminal.ui.parts.content import Icon, Piece, Words, paint_row
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme


class KeypadKind(StrEnum):
    SELL = "sell"  # 0 . backspace
    CASH = "cash"  # 00 0 backspace
    PIN = "pin"  # clear 0 backspace, 1-2-3 on top


ROWS = {
    KeypadKind.SELL: ("7 8 9", "4 5 6", "1 2 3", "0 point backspace"),
    KeypadKind.CASH: ("7 8 9", "4 5 6", "1 2 3", "00 0 backspace"),
    KeypadKind.PIN: ("1 2 3", "4 5 6", "7 8 9", "clear 0 backspace"),
}
FUNCTIONS = {"backspace": "delete", "clear": "x"}


@dataclass(frozen=True, slots=True)
class KeyStyle:
    """The theme's fonts of digits and words, and the size of icons in px of the design."""

    digit: str = "keypad"
    word: str = "button"
    icon_px: int = 24


class Key(PaintedButton):
    """One key of the pad; takes no focus, so digits go on to where they went."""

    def __init__(self, theme: Theme, key: str, point: str, style: KeyStyle) -> None:
        super().__init__(theme, "key-function" if key in FUNCTIONS else "key")
        self._key, self._style = key, style
        self.setText("" if key in FUNCTIONS else point if key == "point" else key)
        self.setAccessibleName(key)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        pieces: list[Piece]
        if self._key not in FUNCTIONS:
            pieces = [Words(self.text(), self.theme.font(self._style.digit))]
        elif self.text():
            pieces = [Words(self.text(), self.theme.font(self._style.word))]
        else:
            pieces = [Icon(FUNCTIONS[self._key], self._style.icon_px)]
        paint_row(painter, self.theme, pieces, box, 0, self.ink(), self.hint_ink())

    def sizeHint(self) -> QSize:
        side = self.theme.touch("keypad_key")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.touch("min"), self.theme.touch("min"))


class Keypad(QWidget):
    """Signal: key_pressed(str) with 0..9, 00, point, backspace or clear. Never mirrored."""

    key_pressed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        kind: KeypadKind = KeypadKind.SELL,
        point: str = ".",
        prefix: str = "key",
        style: KeyStyle | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.keys: dict[str, Key] = {}

        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for row, names in enumerate(ROWS[kind]):
            for column, name in enumerate(names.split()):
                self._add(Key(theme, name, point, style or KeyStyle()), name, f"{prefix}_{name}", row, column)

        theme.changed.connect(self._look_again)
        self._look_again()

    def set_words(self, words: dict[str, str]) -> None:
        """What stands on `clear` instead of its icon."""
        for name, word in words.items():
            self.keys[name].setText(word)
            self.keys[name].setAccessibleName(word)
            self.keys[name].update()

    def set_names(self, names: dict[str, str]) -> None:
        """What a screen reader says for `backspace`, `clear` and `point`."""
        for name, words in names.items():
            if name in self.keys:
                self.keys[name].setAccessibleName(words)

    def _add(self, key: Key, name: str, object_name: str, row: int, column: int) -> None:
        key.setObjectName(object_name)
        key.clicked.connect(partial(self._press, name))
        self.keys[name] = key
        self._grid.addWidget(key, row, column)
        self._grid.setRowStretch(row, 1)
        self._grid.setColumnStretch(column, 1)

    def _press(self, name: str, checked: bool = False) -> None:
        self.key_pressed.emit(name)

    def _look_again(self) -> None:
        self._grid.setSpacing(self._theme.touch("gap_min"))
