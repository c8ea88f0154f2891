"""The bridge: commands to the till, the newest view to the windows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pos_terminal.app.commands import Command
from pos_terminal.app.views import TillView


class Bridge(QObject):
    """The only QObject that knows the till. Signals, in the GUI thread: view_changed(TillView); scanned(str), a code
    that a scanner on a serial port read.
    """

    view_changed = Signal(object)
    scanned = Signal(str)
    _published = Signal()
    _read = Signal(str)

    def __init__(self, send: Callable[[Command], None], parent: QObject | None = None) -> None:
        """`send` takes a command across to the till: it may be called from any thread and never blocks."""
        super().__init__(parent)
        self._send = send
        self._newest: TillView | None = None
        self._view: TillView | None = None
        self._wake_up_queued = False
        self._open = True
        # Among the keys of a scanner's burst Qt serves no timer: the next view waits for its turn among them.
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._deliver)
        self._published.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._read.connect(self._hand_on, Qt.ConnectionType.QueuedConnection)

    @property
    def view(self) -> TillView | None:
        """The view that was delivered last; only the GUI thread may ask."""
        return self._view

    def send(self, command: Command) -> None:
        """Hand a wish to the till and return at once; after close() nothing is sent."""
        if self._open:
            self._send(command)

    def publish(self, view: TillView) -> None:
        """Called by the till's thread. A view that was not delivered yet is replaced, so windows never lag behind.

        Slot first, flag second; _deliver clears the flag first and reads the slot second: no view can be lost.
        """
        self._newest = view
        if not self._wake_up_queued and self._open:
            self._wake_up_queued = True
            self._published.emit()

    def scan(self, code: str) -> None:
        """Called by a scanner's thread; a code is handed on in its turn, never lost and never waited for."""
        if self._open:
            self._read.emit(code)

    def close(self) -> None:
        """Stop both directions; for the end of the program."""
        self._open = False
        self._turn.stop()

    def _hand_on(self, code: str) -> None:
        if self._open:
            self.scanned.emit(code)

    def _arrived(self) -> None:
        if not self._turn.isActive():
            self._deliver()

    def _deliver(self) -> None:
        self._wake_up_queued = False
        view = self._newest
        if view is None or view is self._view or not self._open:
            return
        self._view = view
        self.view_changed.emit(view)
        self._turn.start()  # behind the timers that became due meanwhile
