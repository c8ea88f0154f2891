"""The customer's display on a serial port: the newest text, from a thread of its own, and again when it is back."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.devices.line_keeper import LineKeeper
from pos_terminal.devices.pole.commands import Commands
from pos_terminal.devices.serial_line import Line
from pos_terminal.domain.pole import PoleText

AGAIN_S = 2.0
TEST_S = 3.0  # so long a test stays


class LinePole:
    """Implements app.ports.Pole. `tell` is safe from any thread and hears each change, once."""

    def __init__(
        self, open_line: Callable[[], Line], commands: Commands, tell: Callable[[str], None], again_s: float = AGAIN_S
    ) -> None:
        self._commands = commands
        self._keeper = LineKeeper("pole", open_line, tell, again_s)
        self._wanted: PoleText | None = None
        self._shown: PoleText | None = None  # in the thread only
        self._trying: tuple[PoleText, Callable[[str], None]] | None = None

    @property
    def told(self) -> str | None:
        """What was told last: a problem code, empty while all is well; None: nothing yet."""
        return self._keeper.told

    def start(self) -> None:
        self._keeper.start(self._turn, self._lost)

    def show(self, text: PoleText) -> None:
        with self._keeper.news:
            self._wanted = text
            self._keeper.news.notify()

    def test(self, text: PoleText, tell: Callable[[str], None]) -> None:
        """Show a text for a while, for the page that sets the display up; `tell` hears a problem code, empty: none."""
        with self._keeper.news:
            self._trying = text, tell
            self._keeper.news.notify()

    def stop(self, wait_s: float = 1.5) -> None:
        """End; a display that hangs is left to the end of the process."""
        self._keeper.stop(wait_s)

    # --- in the thread

    def _turn(self) -> None:
        """Show the next text; nothing where it is over."""
        text = self._next()
        if text is None:
            return
        self._keeper.line(self._begin).say(self._commands.show(text))
        self._shown = text
        self._keeper.say("")
        if self._tried(""):
            self._keeper.pause(TEST_S)

    def _begin(self, line: Line) -> None:
        line.say(self._commands.begin())

    def _next(self) -> PoleText | None:
        """Wait for a text that is not shown; None: it is over."""
        with self._keeper.news:
            self._keeper.news.wait_for(self._has_news)
            if self._keeper.over:
                return None
            return self._trying[0] if self._trying is not None else self._wanted

    def _has_news(self) -> bool:
        new = self._wanted is not None and self._wanted != self._shown
        return self._keeper.over or self._trying is not None or new

    def _lost(self, problem: str) -> None:
        """The newest text is tried again after a while."""
        self._shown = None
        self._tried(problem)

    def _tried(self, problem: str) -> bool:
        """Tell how a test went, if this was one."""
        trying, self._trying = self._trying, None
        if trying is not None:
            trying[1](problem)
        return trying is not None
