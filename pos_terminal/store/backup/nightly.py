"""Backs the till up every night and whenever somebody asks, in a thread that no sale ever waits for."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta, tzinfo
from pathlib import Path
from time import monotonic

import structlog

from pos_terminal.app.backing_up import BackupReport
from pos_terminal.app.ports import Clock
from pos_terminal.store.backup.content import Sources
from pos_terminal.store.backup.last import Last, last_of
from pos_terminal.store.backup.trouble import BackupFailed

log = structlog.get_logger()

LOOK_S = 20.0  # how often it is seen whether it is time; clocks are changed and machines sleep
AFTER_START_S = 120.0  # nobody waits for a backup at the moment the shop opens
RETRY_S = 900.0
STOP_S = 1.0  # a drive that hangs is left to the end of the process
STUCK_S = 900.0  # without a step: a large backup on a slow stick is flushed in less
BEAT_S = 0.2
NICE = 15  # of 19: how far it stands back behind the till


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the settings say: where to, at what time of the shop's day."""

    folder: str
    at: time
    zone: tzinfo


def due(now: datetime, wanted: Wanted, last: Last) -> bool:
    """Say whether the backup of the latest night is missing; `now` is UTC. A new folder gets its first one at once."""
    if not wanted.folder:
        return False
    local = now.astimezone(wanted.zone)
    moment = datetime.combine(local.date(), wanted.at, wanted.zone).astimezone(UTC)
    if moment > now:
        moment = datetime.combine(local.date() - timedelta(days=1), wanted.at, wanted.zone).astimezone(UTC)
    made = last.made_at
    return made is None or last.folder != wanted.folder or made < moment or made > now  # a clock was wrong then


class Nightly:
    """Implements app.backing_up.Backups."""

    def __init__(
        self,
        sources: Sources,
        wanted: Callable[[], Wanted],
        clock: Clock,
        report: Callable[[BackupReport], None],
        program: str = "",
        look_s: float = LOOK_S,
        after_start_s: float = AFTER_START_S,
        stuck_s: float = STUCK_S,
    ) -> None:
        """`wanted` is asked each time, so that a change of the settings counts; `report` is safe from any thread."""
        self._sources = sources
        self._wanted = wanted
        self._clock = clock
        self._report = report
        self._program = program
        self._look_s = look_s
        self._stuck_s = stuck_s
        self._hanging: threading.Thread | None = None  # the last backup, while it lasts
        self._beat = 0.0
        self._not_before = clock.monotonic() + after_start_s
        self._told = ""  # the problem of this night that was told already
        self._asked: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="backup", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def make(self) -> None:
        self._asked.put(True)

    def stop(self) -> None:
        """End; a backup that is being made is given up and leaves nothing behind."""
        self._ending.set()
        self._asked.put(False)
        if self._thread.is_alive():
            self._thread.join(2 * STOP_S)

    # --- the thread

    def _run(self) -> None:
        _stand_back()
        self._report(_of(last_of(self._sources.data)))
        while not self._ending.is_set():
            try:
                asked = self._asked.get(timeout=self._look_s)
            except queue.Empty:
                asked = False
            if self._ending.is_set():
                return
            if asked or self._time_has_come():
                self._make(by_hand=asked)

    def _time_has_come(self) -> bool:
        if self._clock.monotonic() < self._not_before:
            return False
        return due(self._clock.now(), self._wanted(), last_of(self._sources.data))

    def _make(self, by_hand: bool) -> None:
        wanted = self._wanted()
        self._report(BackupReport(running=True, by_hand=by_hand))
        problem, folder = self._in_time(wanted, by_hand)
        if self._ending.is_set():
            return
        if problem:
            log.warning("backup.failed", what=problem)
            self._not_before = self._clock.monotonic() + RETRY_S
        told = _of(last_of(self._sources.data), problem, folder, by_hand)
        anew = bool(problem) and not by_hand and problem != self._told
        self._told = problem
        self._report(replace(told, tell=anew))

    def _in_time(self, wanted: Wanted, by_hand: bool) -> tuple[str, str]:
        """Make it in a thread of its own, so that a drive that hangs holds up neither the next night nor the end."""
        if self._hanging is not None and self._hanging.is_alive():
            return "backup_stuck", wanted.folder
        ends: list[tuple[str, str]] = []
        self._beat = monotonic()
        self._hanging = threading.Thread(
            target=lambda: ends.append(self._tried(wanted, by_hand)), name="backup drive", daemon=True
        )
        self._hanging.start()
        while not ends and self._hanging.is_alive():
            self._hanging.join(BEAT_S)
            if monotonic() - self._beat > (STOP_S if self._ending.is_set() else self._stuck_s):
                break
        return ends[0] if ends else ("backup_stuck", wanted.folder)

    def _tried(self, wanted: Wanted, by_hand: bool) -> tuple[str, str]:
        _stand_back()
        try:
            if not wanted.folder:
                raise BackupFailed("backup_no_folder")
            self._back_up(wanted, by_hand)
        except BackupFailed as failed:
            return failed.what, failed.folder
        except Exception as error:  # noqa: BLE001  # a bug in the copying must not end the copying of every later night
            log.error("backup.bug", error=type(error).__name__)
            return "backup_failed", wanted.folder
        return "", ""

    def _beats(self) -> bool:
        """Asked at every step of a backup: it goes on, unless the till ends."""
        self._beat = monotonic()
        return self._ending.is_set()

    def _back_up(self, wanted: Wanted, by_hand: bool) -> None:
        from pos_terminal.store.backup.making import Order  # zip and all: not before the first window
        from pos_terminal.store.backup.taking import back_up

        order = Order(self._program, self._clock.now(), wanted.zone, self._beats)
        back_up(self._sources, Path(wanted.folder).expanduser(), order, by_hand=by_hand)


def _stand_back() -> None:
    with suppress(AttributeError, OSError):  # what is not Linux has no priority for one thread
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)


def _of(last: Last, problem: str = "", folder: str = "", by_hand: bool = False) -> BackupReport:
    return BackupReport(
        made_at=last.made_at, path=last.path, bytes=last.bytes, problem=problem, folder=folder, by_hand=by_hand
    )
