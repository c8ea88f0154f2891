"""The customer's display on a serial port: the newest text, from a thread of its own, and again when it is back."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from pos_terminal.app.ports import DeviceFailed
from pos_terminal.devices.pole.commands import Commands
from pos_terminal.devices.serial_line import Line
from pos_terminal.domain.pole import PoleText

GONE, FAILED = "pole_gone", "pole_failed"
AGAIN_S = 2.0
TEST_S = 3.0  # so long a test stays


class LinePole:
    """Implements app.ports.Pole. `tell` is safe from any thread and hears each change, once."""

    def __init__(
        self, open_line: Callable[[], Line], commands: Commands, tell: Callable[[str], None], again_s: float = AGAIN_S
    ) -> None:
        self._open_line = open_line
        self._commands = commands
        self._tell = tell
        self._again_s = again_s
        self._line: Line | None = None
        self._news = threading.Condition()
        self._wanted: PoleText | None = None
        self._shown: PoleText | None = None  # in the thread only
        self._told: str | None = None
        self._trying: tuple[PoleText, Callable[[str], None]] | None = None
        self._over = False
        self._thread = threading.Thread(target=self._run, name="pole", daemon=True)

    @property
    def told(self) -> str | None:
        """What was told last: a problem code, empty while all is well; None: nothing yet."""
        return self._told

    def start(self) -> None:
        self._thread.start()

    def show(self, text: PoleText) -> None:
        with self._news:
            self._wanted = text
            self._news.notify()

    def test(self, text: PoleText, tell: Callable[[str], None]) -> None:
        """Show a text for a while, for the page that sets the display up; `tell` hears a problem code, empty: none."""
        with self._news:
            self._trying = text, tell
            self._news.notify()

    def stop(self, wait_s: float = 1.5) -> None:
        """End; a display that hangs is left to the end of the process."""
        with self._news:
            self._over = True
            self._news.notify()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(wait_s)

    # --- in the thread

    def _run(self) -> None:
        while (text := self._next()) is not None:
            try:
                self._write(text)
            except DeviceFailed as failed:
                self._lost(str(failed))
            except OSError:
                self._lost(GONE)
            except Exception:  # noqa: BLE001  # a bug with one text must not end the showing of the next
                self._lost(FAILED)
        self._let_go()

    def _next(self) -> PoleText | None:
        """Wait for a text that is not shown; None: it is over."""
        with self._news:
            while not self._over and self._trying is None and (self._wanted is None or self._wanted == self._shown):
                self._news.wait()
            if self._over:
                return None
            return self._trying[0] if self._trying is not None else self._wanted

    def _write(self, text: PoleText) -> None:
        if self._line is None:
            self._line = self._open_line()
            self._line.say(self._commands.begin())
        self._line.say(self._commands.show(text))
        self._shown = text
        self._say("")
        if self._tried(""):
            with self._news:
                self._news.wait_for(lambda: self._over, TEST_S)

    def _lost(self, problem: str) -> None:
        """Leave it alone for a while; then the newest text is tried again."""
        self._let_go()
        self._shown = None
        self._say(problem)
        self._tried(problem)
        with self._news:
            self._news.wait_for(lambda: self._over, self._again_s)

    def _tried(self, problem: str) -> bool:
        """Tell how a test went, if this was one."""
        trying, self._trying = self._trying, None
        if trying is not None:
            trying[1](problem)
        return trying is not None

    def _say(self, problem: str) -> None:
        if problem != self._told:
            self._told = problem
            self._tell(problem)

    def _let_go(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            with contextlib.suppress(OSError):
                line.close()
