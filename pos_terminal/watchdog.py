"""Tells the service manager that the till is up and alive: systemd's notify protocol, which is one datagram a word."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from pos_terminal.app.views import TillView

READY, ALIVE, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"
BEATS = 3  # in the time after which the manager loses its patience
LEAST_MS = 500


def notify(word: str, environment: Mapping[str, str] | None = None) -> bool:
    """Send a word to whoever started this program, if that is a service manager; say whether it was sent."""
    path = (os.environ if environment is None else environment).get("NOTIFY_SOCKET", "")
    if not path or path[0] not in "/@" or not hasattr(socket, "AF_UNIX"):
        return False
    address = "\0" + path[1:] if path[0] == "@" else path
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
            line.connect(address)
            line.sendall(word.encode())
    except OSError:
        return False  # a manager that cannot be told is no reason not to sell
    return True


def patience_s(environment: Mapping[str, str] | None = None) -> float:
    """Return after how many silent seconds the manager starts the program anew; 0: never."""
    text = (os.environ if environment is None else environment).get("WATCHDOG_USEC", "")
    return int(text) / 1_000_000 if text.isdecimal() else 0.0


class Watchdog(QObject):
    """Says READY with the first view, then ALIVE for as long as a question goes to the till and comes back as a view.

    So a till's thread that hangs, a window that hangs and a program that is gone all end in a restart.
    """

    def __init__(self, ask: Callable[[], None], tell: Callable[[str], bool] = notify, patience: float | None = None):
        """`ask` has the till publish a view; `patience` in seconds, else the manager's."""
        super().__init__()
        self._ask, self._tell = ask, tell
        self._ready = False
        self._seen = -1  # the newest view
        self._told = -1  # the view that the last ALIVE was said for
        self._beat = QTimer(self)
        self._beat.timeout.connect(self.beat)
        seconds = patience_s() if patience is None else patience
        if seconds:
            self._beat.start(max(LEAST_MS, int(seconds * 1000 / BEATS)))

    def show_view(self, view: TillView) -> None:
        self._seen = view.seq
        if not self._ready:
            self._ready = True
            self._tell(READY)

    def beat(self) -> None:
        """Say that the till is alive if it has answered since the last time, and ask it again."""
        if self._seen > self._told:
            self._told = self._seen
            self._tell(ALIVE)
        self._ask()

    def stop(self) -> None:
        self._beat.stop()
        self._tell(STOPPING)
