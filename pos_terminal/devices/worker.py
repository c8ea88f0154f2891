"""One device's worker: what it is asked is done one after the other; what hangs is told, and left behind."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from pos_terminal.app.ports import DeviceFailed

STUCK_S = 30.0  # longer than every limit of a printer's own
FIRST, NEXT, LAST = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a task ended: a problem code or a warning, both empty when all went well. Seconds since it was begun."""

    problem: str = ""
    warning: str = ""
    took_s: float = 0.0


@dataclass(order=True, frozen=True, slots=True)
class Task:
    """`work` raises DeviceFailed with a problem code, or returns a warning; `tell` hears the outcome, or `expired`."""

    rank: int
    number: int
    work: Callable[[], str | None] | None = field(compare=False)
    tell: Callable[[Outcome], None] = field(compare=False)
    until: float = field(compare=False, default=0.0)
    expired: str = field(compare=False, default="")


class Worker:
    """Nobody waits for it. `failed` is the problem of a driver's own bug, `stuck` of one that does not come back."""

    def __init__(
        self,
        name: str,
        stuck_s: float = STUCK_S,
        now: Callable[[], float] = time.monotonic,
        failed: str = "printer_failed",
        stuck: str = "printer_stuck",
    ) -> None:
        self._stuck_s = stuck_s
        self._now = now
        self._failed, self._stuck = failed, stuck
        self._tasks: queue.PriorityQueue[Task] = queue.PriorityQueue()
        self._count = 0
        self._counting = threading.Lock()
        self._hanging: threading.Thread | None = None  # the last task, while it lasts
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._ends = threading.Event()
        self._left = threading.Event()  # the program ends: nothing new is begun behind a device that hangs
        self._due: tuple[float, Callable[[], str | None], Callable[[Outcome], None]] | None = None

    def start(self) -> None:
        self._thread.start()

    def submit(
        self,
        work: Callable[[], str | None],
        tell: Callable[[Outcome], None],
        expires_s: float,
        expired: str,
        first: bool = False,
    ) -> None:
        """Have something done; what waited longer than `expires_s` is not done, and `expired` told instead."""
        self._put(FIRST if first else NEXT, work, tell, self._now() + expires_s, expired)

    def later(self, wait_s: float, work: Callable[[], str | None], tell: Callable[[Outcome], None]) -> None:
        """Have something done in a while, if the program still runs; only from a `tell`, in the worker."""
        self._due = (self._now() + wait_s, work, tell)

    def now(self) -> float:
        """Seconds of the clock that this worker goes by."""
        return self._now()

    def stop(self, wait_s: float = 2.0) -> None:
        """Do what waits and end; a device that hangs is left to the end of the process."""
        self._ends.set()
        self._put(LAST, None, lambda outcome: None, 0.0, "")
        if self._thread.is_alive():
            self._thread.join(wait_s)
        self._left.set()

    @property
    def ends(self) -> threading.Event:
        """Set when no more work will come: whoever watches a device stops then."""
        return self._ends

    def _put(
        self,
        rank: int,
        work: Callable[[], str | None] | None,
        tell: Callable[[Outcome], None],
        until: float,
        expired: str,
    ) -> None:
        with self._counting:
            self._count += 1
            number = self._count
        self._tasks.put(Task(rank, number, work, tell, until, expired))

    def _run(self) -> None:
        while True:
            task = self._next()
            if self._left.is_set():
                return
            if task is not None and task.work is None:
                return
            if task is None:
                self._do_due()
            elif self._now() > task.until:
                task.tell(Outcome(task.expired))
            else:
                assert task.work is not None
                task.tell(self._done(task.work))

    def _next(self) -> Task | None:
        """Return what is to be done next; None: something that had to wait is due."""
        if self._due is None:
            return self._tasks.get()
        left = self._due[0] - self._now()
        try:
            return self._tasks.get(timeout=max(0.0, left))
        except queue.Empty:
            return None

    def _do_due(self) -> None:
        if self._due is not None and self._now() >= self._due[0]:
            _, work, tell = self._due
            self._due = None
            tell(self._done(work))

    def _done(self, work: Callable[[], str | None]) -> Outcome:
        """Work in a thread of its own, so that a driver that hangs holds up neither the queue nor the exit."""
        if self._hanging is not None and self._hanging.is_alive():
            return Outcome(self._stuck)
        ends: list[Outcome] = []
        self._hanging = threading.Thread(target=lambda: ends.append(self._tried(work)), name="printer", daemon=True)
        self._hanging.start()
        self._hanging.join(self._stuck_s)
        return ends[0] if ends else Outcome(self._stuck)

    def _tried(self, work: Callable[[], str | None]) -> Outcome:
        began = time.monotonic()
        try:
            warning = work() or ""
        except DeviceFailed as failed:
            return Outcome(str(failed) or self._failed, "", time.monotonic() - began)
        except Exception:  # noqa: BLE001  # a driver's bug must not end the work on what comes next
            return Outcome(self._failed, "", time.monotonic() - began)
        return Outcome("", warning, time.monotonic() - began)
