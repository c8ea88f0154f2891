"""The keys of the letters on the screen: letters, digits and signs, letters with accents."""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_terminal.ui.parts.content import Icon, Piece, Words, paint_row
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme

ACROSS, ROWS = 10, 4
GAP, EDGE = 8, 12  # px


class Board(StrEnum):
    """What the keys show."""

    LETTERS = "letters"
    SIGNS = "signs"
    ACCENTS = "accents"


class Shift(StrEnum):
    """Capital letters: none, for one letter, until Shift is touched again."""

    OFF = "off"
    ONCE = "once"
    LOCKED = "locked"


BOARDS = {
    Board.LETTERS: ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    Board.SIGNS: ("1234567890", "@#%&*():/_", "-+='\"!?"),
    Board.ACCENTS: ("ąčęėįšųūžä", "öüßåøæéèàò", "çñłńóśż"),
}
MARKS = ",."  # beside the space, on every board
NEXT_SHIFT = {Shift.OFF: Shift.ONCE, Shift.ONCE: Shift.LOCKED, Shift.LOCKED: Shift.OFF}


@dataclass(frozen=True, slots=True)
class LetterWords:
    """What the keys without a letter are called, translated."""

    done: str = "Done"
    space: str = "Space"
    shift: str = "Capital letters"
    backspace: str = "Backspace"
    signs: str = "Digits and signs"
    letters: str = "Letters"
    accents: str = "Letters with accents"


class LetterKey(PaintedButton):
    """One key; takes no focus, which stays in the field."""

    def __init__(self, theme: Theme, name: str, parent: QWidget, icon: str = "", kind: str = "key-function") -> None:
        super().__init__(theme, kind, parent)
        self._icon = icon
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        style = "title" if len(self.text()) == 1 else "button"
        pieces: list[Piece] = [Icon(self._icon, 24)] if self._icon else [Words(self.text(), self.theme.font(style))]
        paint_row(painter, self.theme, pieces, box, 0, self.ink(), self.hint_ink())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.touch("min"), self.theme.touch("min"))


class LetterBoard(QWidget):
    """Never mirrored. Signals: pressed(Qt.Key, str) with what a real key would have sent; finished() on Done."""

    pressed = Signal(object, str)
    finished = Signal()

    def __init__(self, theme: Theme, words: LetterWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._board, self._shift = Board.LETTERS, Shift.OFF
        self._letters: dict[Board, list[list[LetterKey]]] = {}
        for board, rows in BOARDS.items():
            self._letters[board] = [[self._letter(character) for character in row] for row in rows]
        self._marks = [self._letter(character) for character in MARKS]
        self.shift = LetterKey(theme, "letter_key_shift", self, "arrow-big-up")
        self.backspace = LetterKey(theme, "letter_key_backspace", self, "delete")
        self.signs = LetterKey(theme, "letter_key_signs", self)
        self.accents = LetterKey(theme, "letter_key_accents", self)
        self.space = LetterKey(theme, "letter_key_space", self, kind="key")
        self.done = LetterKey(theme, "letter_keys_done_button", self, kind="secondary")

        self.shift.clicked.connect(self._turn_shift)
        self.backspace.clicked.connect(partial(self._press, Qt.Key.Key_Backspace, ""))
        self.signs.clicked.connect(partial(self._turn_board, Board.SIGNS))
        self.accents.clicked.connect(partial(self._turn_board, Board.ACCENTS))
        self.space.clicked.connect(partial(self._press, Qt.Key.Key_Space, " "))
        self.done.clicked.connect(self.finished)

        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.backspace.setAutoRepeat(True)
        self.shift.setAccessibleName(words.shift)
        self.backspace.setAccessibleName(words.backspace)
        for key, text in ((self.space, words.space), (self.done, words.done)):
            key.setText(text)
            key.setAccessibleName(text)
        self._show_keys()

    def start(self) -> None:
        """Another field: small letters again."""
        self._board, self._shift = Board.LETTERS, Shift.OFF
        self._show_keys()

    def _letter(self, character: str) -> LetterKey:
        key = LetterKey(self._theme, f"letter_key_{character}", self, kind="key")
        key.setText(character)
        key.setAccessibleName(character)
        key.clicked.connect(partial(self._type, key))
        return key

    def _type(self, key: LetterKey, _checked: bool = False) -> None:
        self.pressed.emit(Qt.Key.Key_unknown, key.text())
        if self._shift is Shift.ONCE:
            self._shift = Shift.OFF
            self._show_keys()

    def _press(self, key: Qt.Key, text: str, _checked: bool = False) -> None:
        self.pressed.emit(key, text)

    def _turn_shift(self) -> None:
        self._shift = NEXT_SHIFT[self._shift]
        self._show_keys()

    def _turn_board(self, board: Board, _checked: bool = False) -> None:
        self._board = Board.LETTERS if board is self._board else board
        self._show_keys()

    def _show_keys(self) -> None:
        words, board = self._words, self._board
        upper = self._shift is not Shift.OFF
        for shown, rows in self._letters.items():
            for key in (key for row in rows for key in row):
                key.setVisible(shown is board)
                if shown is not Board.SIGNS and key.text().isupper() is not upper:
                    turned = key.text().upper() if upper else key.text().lower()
                    key.setText(turned if len(turned) == 1 else key.text())
        self.shift.setVisible(board is not Board.SIGNS)
        self.shift.set_kind("primary" if self._shift is Shift.LOCKED else "chosen" if upper else "key-function")
        for key, own, sample, name in (
            (self.signs, Board.SIGNS, "123", words.signs),
            (self.accents, Board.ACCENTS, "äčé", words.accents),
        ):
            key.setText("abc" if board is own else sample)
            key.setAccessibleName(words.letters if board is own else name)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._theme.px
        gap, edge = px(GAP), px(EDGE)
        step = (self.width() - 2 * edge + gap) / ACROSS
        tall = (self.height() - 2 * edge + gap) / ROWS

        def put(row: int, start: float, keys: list[tuple[LetterKey, float]]) -> None:
            for key, wide in keys:
                left, right = round(edge + start * step), round(edge + (start + wide) * step) - gap
                top, bottom = round(edge + row * tall), round(edge + (row + 1) * tall) - gap
                key.setGeometry(left, top, right - left, bottom - top)
                start += wide

        for row, keys in enumerate(self._letters[self._board]):
            put(row, (ACROSS - len(keys)) / 2, [(key, 1) for key in keys])
        put(2, 0, [(self.shift, 1.5)])
        put(2, 8.5, [(self.backspace, 1.5)])
        comma, point = self._marks
        last = [(self.signs, 1.5), (self.accents, 1.5), (comma, 1), (self.space, 3), (point, 1), (self.done, 2)]
        put(3, 0, [(key, float(wide)) for key, wide in last])

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
