"""Letters on the screen: they fill the text field that was touched, where there is no keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from shiboken6 import isValid

from pos_terminal.ui.parts.letter_board import EDGE, GAP, ROWS, LetterBoard, LetterWords
from pos_terminal.ui.theme import Theme, set_surface

KEY, LOW_KEY = 56, 48  # px; low keys where the area is lower than LOW_BELOW
LOW_BELOW = 560
WIDEST = 976
AWAY = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class LetterKeys(QFrame):
    """One per window, over its lower edge while a field is being filled; never over that field, never mirrored.

    A `TextField` with letters opens it by itself. `area` says where it may lie for a field, in px of the window.
    What is touched reaches the field as a key press of its own, so it is edited as by a keyboard, and no scanner
    rule sees it. It folds away on Done, when the field loses the focus or hides, and when a real key is pressed.
    Signal: moved() when it opens, moves or folds away.
    """

    moved = Signal()

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        area: Callable[[QLineEdit], QRect] | None = None,
        words: LetterWords | None = None,
    ) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._area = area or (lambda _edit: window.rect())
        self._edit: QLineEdit | None = None
        self._ground: QWidget | None = None
        self._words = words or LetterWords()
        self._board: LetterBoard | None = None  # made when it is first needed: a till with a keyboard never does
        self._sending = False

        theme.changed.connect(self._place)
        window.installEventFilter(self)

        self.setObjectName("letter_keys")
        set_surface(self, "card-sunken")
        self.hide()

    @property
    def edit(self) -> QLineEdit | None:
        """The field that is being filled; None while folded away."""
        return self._edit

    def open(self, edit: QLineEdit) -> None:
        """Fill this field from now on."""
        edit.setFocus(Qt.FocusReason.MouseFocusReason)
        if edit is self._edit or not edit.isVisible():
            return
        self._leave()
        self._edit = edit
        edit.installEventFilter(self)
        self._ground = self.ground_of(edit)
        self._ground.installEventFilter(self)
        if self._board is None:
            self._board = LetterBoard(self._theme, self._words, self)
            self._board.pressed.connect(self._send)
            self._board.finished.connect(self.fold)
        self._board.start()
        self.show()
        self._place()

    def ground_of(self, edit: QLineEdit) -> QWidget:
        """What the area is measured by: where it grows or moves, the letters follow."""
        return self._window

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
        if self._ground is not None and self._ground is not self._window and isValid(self._ground):
            self._ground.removeEventFilter(self)
        self._edit = self._ground = None

    def _send(self, key: Qt.Key, text: str) -> None:
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Resize:
                self._place()
        elif watched is self._ground:
            if kind in (QEvent.Type.Resize, QEvent.Type.Move):
                self._place()
        elif watched is self._edit:
            gone = kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and event.reason() not in AWAY
            if gone or kind == QEvent.Type.Hide or (kind == QEvent.Type.KeyPress and not self._sending):
                self.fold()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._board is not None:
            self._board.setGeometry(self.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # between two keys: nothing beneath is meant


def keys_of(widget: QWidget) -> LetterKeys | None:
    """The letters of the window that a widget is in, if it has any."""
    return widget.window().findChild(LetterKeys)
