"""Takes every key of the window before any widget does, and asks the keyboard map what it means here."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from pos_terminal.ui.parts.focus_ring import FocusRing
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish, wish_of

ONCE = frozenset({Do.PAY, Do.ENTER, Do.OVERRIDE, Do.ACT, Do.ESCAPE})


class KeyFilter(QObject):
    """A key that the map knows goes to `act`; when that says no, and for all other keys, the focused widget gets it."""

    def __init__(
        self, window: QWidget, ring: FocusRing, place: Callable[[], Place], act: Callable[[Wish], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._ring = ring
        self._place = place
        self._act = act
        self._down: set[int] = set()

    def watch(self, handle: QWindow) -> None:
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            if kind == QEvent.Type.KeyPress:
                return self._press(event)
            if kind == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._down.discard(event.key())
        elif kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._down.clear()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        held = event.key() in self._down
        self._down.add(event.key())
        focused = self._window.focusWidget()
        in_field = isinstance(focused, QLineEdit) and not focused.isReadOnly() and focused.isVisible()
        wish = wish_of(event, self._place(), in_field)
        if wish is None:
            return False
        self._ring.set_keys(True)
        if wish.do in ONCE and (held or event.isAutoRepeat()):
            return True  # a key that is held, or that was down before the screen changed, does nothing
        if wish.do is Do.ENTER and self._presses_focused(focused):
            return True
        return self._act(wish)

    def _presses_focused(self, focused: QWidget | None) -> bool:
        """Enter presses a button that was reached by Tab; a dialog answers Enter by itself."""
        if not isinstance(focused, QAbstractButton) or self._place() is Place.DIALOG:
            return False
        if not focused.isVisible() or not focused.isEnabled():
            return False
        focused.click()
        return True


def no_click_focus(root: QWidget) -> None:
    """A touch moves no focus, so the next key goes where it went before."""
    for button in root.findChildren(QAbstractButton):
        if button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
