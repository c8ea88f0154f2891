"""The phone's thread: looks twice a second, does what was pressed, and tells the window by signals."""

from collections.abc import Sequence
from queue import Empty, SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, Signal

from pos_terminal.ui.windows.phone.client import PhoneClient, PhonePayment, PhoneTrouble

POLL_S = 0.5
JOIN_S = 8.0  # longer than any call of the client


class Asking(QObject):
    """Signals, in the GUI thread: found(tuple of PhonePayment), done(action), failed(text); text "" is well again."""

    found = Signal(object)
    done = Signal(str)
    failed = Signal(str)

    def __init__(self, client: PhoneClient, poll_s: float = POLL_S, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client, self._poll_s = client, poll_s
        self._wishes: SimpleQueue[tuple[str, str, str] | None] = SimpleQueue()
        self._thread: Thread | None = None

    @property
    def alive(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Begin looking; nothing happens when it already does."""
        if not self.alive:
            self._wishes = SimpleQueue()
            self._thread = Thread(target=self._run, name="phone", args=(self._wishes,), daemon=True)
            self._thread.start()

    def act(self, rail: str, payment_id: str, action: str) -> None:
        """Do it as soon as the thread is free."""
        self._wishes.put((rail, payment_id, action))

    def stop(self) -> bool:
        """End the thread and wait for it; False if a call of the client hangs."""
        thread, self._thread = self._thread, None
        if thread is None:
            return True
        self._wishes.put(None)
        thread.join(JOIN_S)
        return not thread.is_alive()

    def _run(self, wishes: "SimpleQueue[tuple[str, str, str] | None]") -> None:
        self._look()
        while True:
            try:
                wish = wishes.get(timeout=self._poll_s)
            except Empty:
                self._look()
                continue
            if wish is None:
                return
            self._do(*wish)
            self._look()

    def _look(self) -> None:
        try:
            payments: Sequence[PhonePayment] = self._client.payments()
        except (PhoneTrouble, OSError) as trouble:
            self.failed.emit(str(trouble) or type(trouble).__name__)
            return
        self.found.emit(tuple(payments))

    def _do(self, rail: str, payment_id: str, action: str) -> None:
        try:
            self._client.act(rail, payment_id, action)
        except (PhoneTrouble, OSError) as trouble:
            self.failed.emit(str(trouble) or type(trouble).__name__)
            return
        self.done.emit(action)
