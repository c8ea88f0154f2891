"""The ring round what has the focus: there after a key, gone after a touch."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from pos_terminal.ui.parts.in_sight import bring_in_sight
from pos_terminal.ui.theme import Theme

MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show})
TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class FocusRing(QWidget):
    """One per window; sets `keys` on the window while keys are used. Fields show their focus themselves.

    Listens at the window's QWindow, which sees each key and touch once, before any widget.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._followed: list[QWidget] = []
        self._target: QWidget | None = None
        self._listening = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus_ring")
        window.setProperty("keys", False)
        window.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    def set_keys(self, keys: bool) -> None:
        """Keys are used now, or touch is."""
        if bool(self._window.property("keys")) == keys:
            return
        self._window.setProperty("keys", keys)  # no repolish of a whole window for it
        self._follow(self._window.focusWidget())

    def _listen(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and not self._listening:
            handle.installEventFilter(self)
            handle.focusObjectChanged.connect(self._focus_moved)
            self._listening = True

    def _focus_moved(self, focused: QObject | None) -> None:
        if not isValid(self):  # the focus moves once more while a window is taken down
            return
        target = focused if isinstance(focused, QWidget) else None
        if target is not None and self._window.property("keys"):
            bring_in_sight(target)
        self._follow(target)

    def _follow(self, target: QWidget | None) -> None:
        for widget in self._followed:
            if isValid(widget):  # a dialog may have been deleted since
                widget.removeEventFilter(self)
        self._followed = []
        self._target = target
        step = target
        while step is not None and step is not self._window:
            step.installEventFilter(self)
            self._followed.append(step)
            step = step.parentWidget()
        self._place()

    def _place(self) -> None:
        target = self._target
        shown = (
            target is not None
            and isValid(target)
            and bool(self._window.property("keys"))
            and isinstance(target, QAbstractButton)
            and target.isVisible()
            and target.window() is self._window
        )
        self.setVisible(shown)
        if shown and target is not None:
            out = self._theme.px(self._theme.tokens.border["focus_offset"] + self._theme.tokens.border["focus"])
            corner = target.mapTo(self._window, target.rect().topLeft())
            self.setGeometry(corner.x() - out, corner.y() - out, target.width() + 2 * out, target.height() + 2 * out)
            self.raise_()
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Show:
                self._listen()
            elif kind == QEvent.Type.WindowActivate:
                self._follow(self._window.focusWidget())
        elif isinstance(watched, QWidget):
            if kind in MOVES:
                self._place()
        elif kind == QEvent.Type.KeyPress:
            self.set_keys(True)
        elif kind in TOUCHES:
            self.set_keys(False)
        return False

    def showEvent(self, event: QShowEvent) -> None:
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self._theme.px(self._theme.tokens.border["focus"])
        radius = self._theme.radius("control") + self._theme.px(4)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        painter.end()
