"""A second start on the same data folder speaks to the first one, which comes forward."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 1000


def _name(data: Path) -> str:
    """Return a short name for a data folder; a socket's path is short on some systems."""
    return "pos-terminal-" + hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]


def call_first(data: Path) -> bool:
    """Ask the till that has this folder open to come forward; False if none listens."""
    socket = QLocalSocket()
    socket.connectToServer(_name(data))
    there = socket.waitForConnected(WAIT_MS)
    if there:
        socket.write(b"forward")
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
    return there


class SecondStart(QObject):
    """Listens for later starts. Signal: asked()."""

    asked = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        """The folder's lock is held by this process, so a name left over by a killed one may be taken."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        QLocalServer.removeServer(_name(data))
        self._server.listen(_name(data))

    def close(self) -> None:
        self._server.close()

    def _connected(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.asked.emit()
