"""A device's line in a thread of its own: opened when it is wanted, told once when it goes and once when it is back."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from pos_terminal.app.ports import DeviceFailed
from pos_terminal.devices.serial_line import Line


class LineKeeper:
    """Takes one turn of a device's work after the other; what goes wrong is told and the line left alone for a while.

    `tell` hears each change, once: `{device}_gone`, `{device}_failed` for a bug, the code of a DeviceFailed, or empty.
    """

    def __init__(self, device: str, open_line: Callable[[], Line], tell: Callable[[str], None], again_s: float) -> None:
        self._gone, self._failed = f"{device}_gone", f"{device}_failed"
        self._open_line = open_line
        self._tell = tell
        self._again_s = again_s
        self._line: Line | None = None
        self._told: str | None = None
        self._over = False
        self.news = threading.Condition()
        """Notified when the work is over; whoever has other news for the thread uses it too."""
        self._thread = threading.Thread(target=self._run, name=device, daemon=True)

    @property
    def told(self) -> str | None:
        """What was told last: a problem code, empty while all is well; None: nothing yet."""
        return self._told

    @property
    def over(self) -> bool:
        return self._over

    def start(self, turn: Callable[[], None], lost: Callable[[str], None] = lambda problem: None) -> None:
        """Begin. `turn` is the work, `lost` hears of every turn that failed; both in the thread."""
        self._turn, self._lost = turn, lost
        self._thread.start()

    def stop(self, wait_s: float) -> None:
        """End; a device that hangs is left to the end of the process."""
        with self.news:
            self._over = True
            self.news.notify_all()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(wait_s)

    # --- in the thread

    def line(self, begin: Callable[[Line], None]) -> Line:
        """Return the line; `begin` is done with one that was opened just now. OSError, DeviceFailed."""
        if self._line is None:
            self._line = self._open_line()
            begin(self._line)
        return self._line

    def say(self, problem: str) -> None:
        """Tell how it stands, if that is new."""
        if problem != self._told and not self._over:
            self._told = problem
            self._tell(problem)

    def pause(self, seconds: float) -> None:
        """Wait, unless it is over."""
        with self.news:
            self.news.wait_for(lambda: self._over, seconds)

    def _run(self) -> None:
        while not self._over:
            try:
                self._turn()
            except DeviceFailed as failed:
                self._let_be(str(failed))
            except OSError:
                self._let_be(self._gone)
            except Exception:  # noqa: BLE001  # a bug in one turn must not end the next
                self._let_be(self._failed)
        self._let_go()

    def _let_be(self, problem: str) -> None:
        self._let_go()
        self.say(problem)
        self._lost(problem)
        self.pause(self._again_s)

    def _let_go(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            with contextlib.suppress(OSError):
                line.close()
