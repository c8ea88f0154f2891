"""A scanner on a serial port: listened to in a thread of its own, opened anew when it was unplugged."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from pos_terminal.app.ports import DeviceFailed
from pos_terminal.devices.scanner.codes import Codes
from pos_terminal.devices.serial_line import Line

GONE, FAILED = "scanner_gone", "scanner_failed"


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds: how long one listening lasts, and until a port that is gone is tried again."""

    listen: float = 0.2
    again: float = 1.0
    breath: float = 0.01  # after bytes, so that endless ones do not take the machine's time


class SerialScanner:
    """Implements app.ports.Scanner. `code` and `tell` are safe from any thread; `tell` hears each change, once."""

    def __init__(
        self,
        open_line: Callable[[], Line],
        code: Callable[[str], None],
        tell: Callable[[str], None],
        pace: Pace | None = None,
    ) -> None:
        self._open_line = open_line
        self._code = code
        self._tell = tell
        self._pace = pace or Pace()
        self._line: Line | None = None
        self._codes = Codes()
        self._told: str | None = None
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="scanner", daemon=True)

    @property
    def told(self) -> str | None:
        """What was told last: a problem code, empty while all is well; None: nothing yet."""
        return self._told

    def start(self) -> None:
        self._thread.start()

    def stop(self, wait_s: float = 1.0) -> None:
        """Hear nothing more; a port that hangs is left to the end of the process."""
        self._over.set()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(wait_s)

    # --- in the thread

    def _run(self) -> None:
        while not self._over.is_set():
            try:
                self._listen()
            except DeviceFailed as failed:
                self._lost(str(failed))
            except OSError:
                self._lost(GONE)
            except Exception:  # noqa: BLE001  # a bug on the line must not end the listening
                self._lost(FAILED)
        self._let_go()

    def _listen(self) -> None:
        if self._line is None:
            self._line = self._open_line()
            self._codes = Codes()
            self._say("")
        raw = self._line.hear(self._pace.listen)
        codes = self._codes.feed(raw, time.monotonic())
        for code in codes:
            if not self._over.is_set():
                self._code(code)
        if codes or self._codes.trouble:
            self._say(self._codes.trouble)
        if raw:
            self._over.wait(self._pace.breath)

    def _lost(self, problem: str) -> None:
        self._let_go()
        self._say(problem)
        self._over.wait(self._pace.again)

    def _say(self, problem: str) -> None:
        if problem != self._told and not self._over.is_set():
            self._told = problem
            self._tell(problem)

    def _let_go(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            with contextlib.suppress(OSError):
                line.close()
