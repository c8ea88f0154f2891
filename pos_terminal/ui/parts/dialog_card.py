"""A dialog inside its window: scrim, card, focus kept within and given back; it blocks nothing but the eye."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.edge_label import EdgeLabel
from pos_terminal.ui.parts.in_sight import content_of
from pos_terminal.ui.parts.letter_keys import keys_of
from pos_terminal.ui.theme import Theme, set_surface

EDGE = 24
RISE = 8  # px that a card comes up while it appears
SAID = 84  # px at the upper edge where a message lies
KEYS_GAP = 12  # between the card and the letters on the screen


class DialogCard(QWidget):
    """Put fields in body and buttons in footer, then open(). The object name is the dialog's name.

    Signals: opened(), closed() when it is gone, escaped() on Esc or the close button (the window decides).
    """

    opened = Signal()
    closed = Signal()
    escaped = Signal()

    def __init__(self, theme: Theme, window: QWidget, title: str, width: int = 560, close_name: str = "Close") -> None:
        super().__init__(window)
        self._theme, self._window, self._width = theme, window, width
        self._opener: QWidget | None = None
        self._letters = keys_of(window)
        self._leaving = False
        self._bare = False
        self._corner = QPoint()  # of the card, where it comes to rest
        self.card = QFrame(self)
        self.title_label = EdgeLabel(title)
        self.close_button = ActionButton(theme, "", icon="x", kind="quiet")
        self._scroll = QScrollArea()
        self._inside = QWidget()
        self.messages = QWidget(self)  # where a message lies: above the card, or over its title
        self._line = QFrame()
        self.body = QVBoxLayout(self._inside)
        self.footer = QHBoxLayout()
        self._fade = QGraphicsOpacityEffect(self)
        self._motion = QPropertyAnimation(self._fade, b"opacity", self)

        self._column = QVBoxLayout(self.card)
        self._head = QHBoxLayout()
        self._head.addWidget(self.title_label, 1)
        self._head.addWidget(self.close_button)
        self._column.addLayout(self._head)
        self._column.addWidget(self._line)
        self._scroll.setWidget(self._inside)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self.footer)

        self.close_button.clicked.connect(self.escaped)
        theme.changed.connect(self._look_again)
        self._motion.valueChanged.connect(self._rise)
        self._motion.finished.connect(self._faded)
        window.installEventFilter(self)
        if self._letters is not None:
            self._letters.moved.connect(self._letters_moved)

        self.setAccessibleName(title)
        self.title_label.setProperty("role", "headline")
        self.close_button.setAccessibleName(close_name)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setMinimumHeight(1)  # else it wants 75 px even for one line
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside.setProperty("scroll", "content")
        self._line.setFixedHeight(1)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setGraphicsEffect(self._fade)
        self._fade.setEnabled(False)
        set_surface(self, "scrim")
        set_surface(self.card, "dialog")
        set_surface(self._line, "divider")
        self._look_again()
        self.hide()

    def be_bare(self) -> None:
        """No head, no footer, no margins: the body has panes of its own, and the close button in one of them."""
        self._bare = True
        self.title_label.hide()
        self._line.hide()
        self._look_again()

    def set_title(self, text: str) -> None:
        self.title_label.setText(text)
        self.setAccessibleName(text)

    def open(self, first: QWidget | None = None) -> None:
        """Show over the whole window; first takes the focus, else the first field in order."""
        self._opener = self._window.focusWidget()
        self._leaving = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.show()
        self.raise_()
        self._place()  # once shown, the stylesheet's fonts are there to be measured
        start = first or next(iter(self._stops()), None)
        if start is not None:
            start.setFocus(Qt.FocusReason.TabFocusReason)
        self._run_fade(0.0, 1.0, self._theme.ms("base_ms"))
        self.opened.emit()

    def close_card(self) -> None:
        """Away, and the focus back to who had it; while it fades, touches and keys go to what lies beneath."""
        if not self.is_open():
            return
        self._leaving = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._give_back()
        self._run_fade(1.0, 0.0, self._theme.ms("fast_ms"))

    def is_open(self) -> bool:
        return not self.isHidden() and not self._leaving

    def _give_back(self) -> None:
        opener, self._opener = self._opener, None
        if opener is not None and opener.isVisible() and opener.isEnabled():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.focusWidget() is not None:
            self.focusWidget().clearFocus()

    def _run_fade(self, start: float, end: float, duration: int) -> None:
        self._motion.stop()
        if not duration:
            self._fade.setOpacity(end)
            self._motion.setEndValue(end)
            self._faded()
            return
        self._fade.setEnabled(True)  # only while it moves: an effect makes every repaint dear
        self._motion.setStartValue(start)
        self._motion.setEndValue(end)
        self._motion.setDuration(duration)
        self._motion.start()

    def _rise(self, shown: object) -> None:
        """It comes up the last few px while it grows clear; it goes where it stands."""
        if not self._leaving and isinstance(shown, float):
            self.card.move(self._corner + QPoint(0, round(self._theme.px(RISE) * (1 - shown))))

    def _faded(self) -> None:
        self._fade.setEnabled(False)
        if self._motion.endValue() == 0.0:
            self.hide()
            self.closed.emit()

    def _stops(self) -> list[QWidget]:
        """What Tab reaches inside, in order; the close button last."""
        inside = [widget for widget in self.findChildren(QWidget) if self._reachable(widget)]
        inside.sort(key=self._reading_place)
        return [widget for widget in inside if widget is not self.close_button] + [self.close_button]

    def _reachable(self, widget: QWidget) -> bool:
        return (
            widget.isVisibleTo(self)
            and widget.isEnabled()
            and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            and widget.focusProxy() is None
        )

    def _reading_place(self, widget: QWidget) -> tuple[tuple[int, int], ...]:
        """Where it lies, wherever the areas that it is in are scrolled to: theirs first, then its own in theirs."""
        inside, area = content_of(widget)
        place = widget.mapTo(inside or self, widget.rect().topLeft())
        here = place.y(), -place.x() if self.isRightToLeft() else place.x()
        return (here,) if area is None else (*self._reading_place(area), here)

    def _place(self) -> None:
        edge = self._theme.px(EDGE)
        room = self._window.rect()
        self.setGeometry(room)
        keys = self._letters
        if keys is not None and keys.edit is not None and self.isAncestorOf(keys.edit):
            room.setBottom(keys.y() + edge - self._theme.px(KEYS_GAP))
        width = min(self._theme.px(self._width), room.width() - 2 * edge)
        self._inside.adjustSize()
        margins = self._column.contentsMargins()
        chrome = self._head.sizeHint().height() + self.footer.sizeHint().height()
        chrome += margins.top() + margins.bottom() + 3 * self._column.spacing() + 4
        inner = width - margins.left() - margins.right()
        wanted = self.body.heightForWidth(inner) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        self._inside.setMinimumHeight(wanted)  # words that wrap are not squeezed: the card scrolls
        height = min(wanted + chrome, room.height() - 2 * edge)
        self._corner = QPoint((room.width() - width) // 2, (room.height() - height) // 2)
        self.card.setGeometry(QRect(self._corner, QSize(width, height)))
        self._place_messages()

    def _place_messages(self) -> None:
        """Never over the close button."""
        said = self._theme.px(SAID)
        free = self.rect().adjusted(0, 0, 0, said - self.height())
        self._column.activate()
        close = QRect(self.close_button.mapTo(self, QPoint(0, 0)), self.close_button.size())
        if close.intersects(free):
            gap = self._theme.px(8)
            if self.isRightToLeft():
                free.setLeft(close.right() + gap)
            else:
                free.setRight(close.left() - gap)
        self.messages.setGeometry(free)
        self.messages.raise_()

    def _letters_moved(self) -> None:
        """The letters lie at the lower edge: the card gives way, the field stays in sight."""
        if self.is_open():
            self._place()
            keys = self._letters
            if keys is not None and keys.edit is not None and self.isAncestorOf(keys.edit):
                self._scroll.ensureWidgetVisible(keys.edit)

    def _look_again(self) -> None:
        px = self._theme.px
        side, up, down = (0, 0, 0) if self._bare else (px(24), px(16), px(20))
        self._column.setContentsMargins(side, up, side, down)
        self._column.setSpacing(0 if self._bare else px(16))
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(16))
        self.footer.setSpacing(px(12))
        if self.is_open():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.is_open():
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = self._stops()
        now = self._window.focusWidget()
        index = stops.index(now) if now in stops else -1 if forward else 0
        stops[(index + (1 if forward else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        event.accept()  # nothing beneath the scrim hears a key

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
