"""A scanner on a serial port: listened to in a thread of its own, opened anew when it was unplugged."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from pos_terminal.devices.line_keeper import LineKeeper
from pos_terminal.devices.scanner.codes import Codes
from pos_terminal.devices.serial_line import Line


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
        self._code = code
        self._pace = pace or Pace()
        self._codes = Codes()  # in the thread only
        self._keeper = LineKeeper("scanner", open_line, tell, self._pace.again)

    @property
    def told(self) -> str | None:
        """What was told last: a problem code, empty while all is well; None: nothing yet."""
        return self._keeper.told

    def start(self) -> None:
        self._keeper.start(self._listen)

    def stop(self, wait_s: float = 1.0) -> None:
        """Hear nothing more; a port that hangs is left to the end of the process."""
        self._keeper.stop(wait_s)

    # --- in the thread

    def _begin(self, _line: Line) -> None:
        self._codes = Codes()
        self._keeper.say("")

    def _listen(self) -> None:
        raw = self._keeper.line(self._begin).hear(self._pace.listen)
        codes = self._codes.feed(raw, time.monotonic())
        for code in codes:
            if not self._keeper.over:
                self._code(code)
        if codes or self._codes.trouble:
            self._keeper.say(self._codes.trouble)
        if raw:
            self._keeper.pause(self._pace.breath)
