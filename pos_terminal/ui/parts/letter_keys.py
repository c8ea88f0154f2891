"""Letters on the screen: they fill the text field that was touched, where there is no keyboard."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from shiboken6 import isValid

from pos_terminal.ui.parts.content import Icon, Piece, Words, paint_row
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme, set_surface

ACROSS, ROWS = 10, 4
GAP, EDGE, KEY, LOW_KEY = 8, 12, 56, 48  # px; low keys where the area is lower than LOW_BELOW
LOW_BELOW = 560
WIDEST = 976
AWAY = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


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


class LetterKeys(QFrame):
    """One per window, over its lower edge while a field is being filled; never over that field, never mirrored.

    A `TextField` with letters opens it by itself. `area` says where it may lie for a field, in px of the window.
    What is touched reaches the field as a key press of its own, so it is edited as by a keyboard, and no scanner
    rule sees it. It folds away on Done, when the field loses the focus or hides, and when a real key is pressed.
    Signal: moved() when it opens, moves or folds away.
    """

    moved = Signal()

    def __init__(self, theme: Theme, window: QWidget, area: Callable[[QLineEdit], QRect] | None = None) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._area = area or (lambda _edit: window.rect())
        self._edit: QLineEdit | None = None
        self._board, self._shift = Board.LETTERS, Shift.OFF
        self._sending = False
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
        self.backspace.clicked.connect(partial(self._send, Qt.Key.Key_Backspace, ""))
        self.signs.clicked.connect(partial(self._turn_board, Board.SIGNS))
        self.accents.clicked.connect(partial(self._turn_board, Board.ACCENTS))
        self.space.clicked.connect(partial(self._send, Qt.Key.Key_Space, " "))
        self.done.clicked.connect(self.fold)
        theme.changed.connect(self._place)
        window.installEventFilter(self)

        self.setObjectName("letter_keys")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.backspace.setAutoRepeat(True)
        set_surface(self, "card-sunken")
        self.set_words(LetterWords())
        self.hide()

    @property
    def edit(self) -> QLineEdit | None:
        """The field that is being filled; None while folded away."""
        return self._edit

    def set_words(self, words: LetterWords) -> None:
        self._words = words
        self.shift.setAccessibleName(words.shift)
        self.backspace.setAccessibleName(words.backspace)
        self.space.setText(words.space)
        self.done.setText(words.done)
        for key in (self.space, self.done):
            key.setAccessibleName(key.text())
        self._show_keys()

    def open(self, edit: QLineEdit) -> None:
        """Fill this field from now on."""
        edit.setFocus(Qt.FocusReason.MouseFocusReason)
        if edit is self._edit or not edit.isVisible():
            return
        self._leave()
        self._edit = edit
        self._board, self._shift = Board.LETTERS, Shift.OFF
        edit.installEventFilter(self)
        self._show_keys()
        self.show()
        self._place()

    def toggle(self, edit: QLineEdit) -> None:
        """Open for a field, or fold away if it is the one."""
        if edit is self._edit:
            self.fold()
        else:
            self.open(edit)

    def fold(self) -> None:
        if self._edit is not None:
            self._leave()
            self.hide()
            self.moved.emit()

    def _leave(self) -> None:
        if self._edit is not None and isValid(self._edit):
            self._edit.removeEventFilter(self)
        self._edit = None

    def _letter(self, character: str) -> LetterKey:
        key = LetterKey(self._theme, f"letter_key_{character}", self, kind="key")
        key.setText(character)
        key.setAccessibleName(character)
        key.clicked.connect(partial(self._type, key))
        return key

    def _type(self, key: LetterKey, _checked: bool = False) -> None:
        self._send(Qt.Key.Key_unknown, key.text())
        if self._shift is Shift.ONCE:
            self._shift = Shift.OFF
            self._show_keys()

    def _send(self, key: Qt.Key, text: str, _checked: bool = False) -> None:
        if self._edit is None:
            return
        self._sending = True
        try:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                if self._edit is not None:  # the first one may have led to another page
                    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
                    QCoreApplication.sendEvent(self._edit, event)
        finally:
            self._sending = False

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

    def _place(self) -> None:
        """At the lower edge of the area; at the upper one where the field would be covered and cannot give way."""
        edit = self._edit
        if edit is None:
            return
        px, area = self._theme.px, self._area(edit)
        key = px(LOW_KEY if area.height() < px(LOW_BELOW) else KEY)
        width, height = min(px(WIDEST), area.width()), ROWS * key + (ROWS - 1) * px(GAP) + 2 * px(EDGE)
        left = area.left() + (area.width() - width) // 2
        self.setGeometry(left, area.bottom() + 1 - height, width, height)
        self.raise_()
        self.moved.emit()
        if self._covers(edit):
            self.move(left, area.top())
            self.moved.emit()

    def _covers(self, edit: QLineEdit) -> bool:
        return self.geometry().intersects(QRect(edit.mapTo(self._window, QPoint(0, 0)), edit.size()))

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Resize:
                self._place()
        elif watched is self._edit:
            gone = kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and event.reason() not in AWAY
            if gone or kind == QEvent.Type.Hide or (kind == QEvent.Type.KeyPress and not self._sending):
                self.fold()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # between two keys: nothing beneath is meant


def keys_of(widget: QWidget) -> LetterKeys | None:
    """The letters of the window that a widget is in, if it has any."""
    return widget.window().findChild(LetterKeys)
