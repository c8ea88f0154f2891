"""A scale on a serial port: its line is opened when it is first asked, and anew when it was pulled out."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from pos_terminal.app.ports import DeviceFailed
from pos_terminal.devices.scale.dialect import GARBLED, SILENT, Dialect
from pos_terminal.devices.serial_line import Line
from pos_terminal.domain.weight import Weight

GONE = "scale_gone"
TRIES = 2


class AskedScale:
    """Used by one thread at a time."""

    def __init__(self, dialect: Dialect, open_line: Callable[[], Line]) -> None:
        self._dialect = dialect
        self._open_line = open_line
        self._line: Line | None = None

    def ask(self) -> Weight:
        """Return what lies on it. DeviceFailed with a code; takes up to three seconds."""
        failed = DeviceFailed(GONE)
        for _ in range(TRIES):
            try:
                if self._line is None:
                    self._line = self._open_line()
                return self._dialect.ask(self._line)
            except OSError:
                self.close()
                failed = DeviceFailed(GONE)
            except DeviceFailed as told:
                if str(told) not in (SILENT, GARBLED):
                    raise
                failed = told
        raise failed

    def close(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            with contextlib.suppress(OSError):
                line.close()
