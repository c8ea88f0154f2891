"""The keyboard-wedge scanner: tells a barcode that was typed by a scanner from keys that a person pressed."""

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QBasicTimer, QCoreApplication, QEvent, QObject, Qt, QTimerEvent, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

CLOSERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
ALONE_MS = 10  # a scanner's keys come faster
GROUP_SEPARATOR = "\x1d"  # scanners send it as Ctrl+] inside GS1 codes


@dataclass(frozen=True, slots=True)
class WedgeRule:
    """What makes a run of keys a barcode: gap in milliseconds, fewest characters, a key that opens it."""

    gap_ms: int = 35
    min_chars: int = 3
    prefix: str = ""


class Wedge(QObject):
    """Filters the keys of the windows it watches. Signals: scanned(str), held_alone(str).

    Printable keys are held back up to one gap; a run closed by Enter or Tab within the gap is a barcode, and no
    widget ever sees it. Anything else is sent on as it came. Times are the events' own, so a busy program does
    not turn a scan into typing. A key that no second followed for 10 ms is told while it is still held: it will
    most likely be typed.
    """

    scanned = Signal(str)
    held_alone = Signal(str)

    def __init__(self, rule: WedgeRule | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rule = rule or WedgeRule()
        self._held: list[QKeyEvent] = []
        self._window: QWindow | None = None
        self._last_ms = 0
        self._swallow_release: set[int] = set()
        self._timer = QBasicTimer()
        self._alone = QBasicTimer()
        self._second_round = False
        self._resending = False
        self._resent = 0  # how long the run is that is being sent on

    def watch(self, window: QWindow | None) -> None:
        """Filter a window's keys, before the filters that it has by now."""
        if window is not None:
            window.removeEventFilter(self)  # installed last is asked first
            window.installEventFilter(self)

    @property
    def held(self) -> str:
        """What is held back at the moment."""
        return "".join(event.text() for event in self._held)

    @property
    def in_burst(self) -> bool:
        """Whether the key that a widget sees now came as one of a run that no person types."""
        return self._resent >= self.rule.min_chars

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._resending or kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        if kind == QEvent.Type.KeyRelease:
            return self._release(event)
        return self._press(watched, event)

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._alone.timerId():
            self._alone.stop()
            self.held_alone.emit(self.held)
            return
        if event.timerId() != self._timer.timerId():
            return
        if not self._second_round:  # keys that waited in the queue while we were busy come first
            self._second_round = True
            self._timer.start(0, self)
            return
        self._send_on()

    def _press(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            if self._held and event.key() == self._held[-1].key():
                return True
            self._send_on()
            return False
        at = event.timestamp() or int(monotonic() * 1000)
        within = bool(self._held) and 0 <= at - self._last_ms < self.rule.gap_ms
        if self._held and not within:
            self._send_on()
        if event.key() in CLOSERS and not event.modifiers() & ~PLAIN:
            return self._close(event)
        if not self._printable(event):
            if self._held and event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_Control):
                self._send_on()
            return False
        self._window = window
        self._held.append(_again(event, QEvent.Type.KeyPress))
        self._last_ms = at
        self._second_round = False
        self._timer.start(self.rule.gap_ms, Qt.TimerType.PreciseTimer, self)
        if len(self._held) == 1:
            self._alone.start(ALONE_MS, self)
        else:
            self._alone.stop()
        return True

    def _printable(self, event: QKeyEvent) -> bool:
        text = event.text()
        if text == GROUP_SEPARATOR:
            return bool(self._held)
        return len(text) == 1 and text.isprintable() and not event.modifiers() & ~PLAIN

    def _close(self, event: QKeyEvent) -> bool:
        code = self.held
        prefix = self.rule.prefix
        if len(code) - len(prefix) < self.rule.min_chars or not code.startswith(prefix):
            self._send_on()
            return False
        self._swallow_release.update(held.key() for held in self._held)
        self._swallow_release.add(event.key())
        self._forget()
        self.scanned.emit(code[len(prefix) :])
        return True

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() in self._swallow_release:
            self._swallow_release.discard(event.key())
            return True
        return any(held.key() == event.key() for held in self._held)  # sent on together with its press

    def _send_on(self) -> None:
        held, window = self._held, self._window
        self._forget()
        if window is None or not isValid(window):
            return
        self._resending, self._resent = True, len(held)
        try:
            for event in held:
                event.setAccepted(True)
                QCoreApplication.sendEvent(window, event)
                QCoreApplication.sendEvent(window, _again(event, QEvent.Type.KeyRelease))
        finally:
            self._resending, self._resent = False, 0

    def _forget(self) -> None:
        self._timer.stop()
        self._alone.stop()
        self._held = []
        self._window = None


def _again(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    """Return the key's event once more. Not by `clone()`, whose events nobody ever frees."""
    scan_code, key_code, modifiers = event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers()
    key = QKeyEvent(kind, event.key(), event.modifiers(), scan_code, key_code, modifiers, event.text())
    key.setTimestamp(event.timestamp())
    return key
