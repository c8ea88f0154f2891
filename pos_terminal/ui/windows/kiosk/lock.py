"""What leads out of a window: keys, menus, gestures, drops. A locked window takes none of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

WAYS_OUT = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.Gesture,
        QEvent.Type.GestureOverride,
        QEvent.Type.NativeGesture,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
    }
)
KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
MOVING = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
    }
)
PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def leads_out(event: QEvent) -> bool:
    """Whether an event is swallowed while the window is locked: every key but those that move among the buttons."""
    if event.type() in WAYS_OUT:
        return True
    if event.type() not in KEYS or not isinstance(event, QKeyEvent):
        return False
    return event.key() not in MOVING or bool(event.modifiers() & ~PLAIN)
