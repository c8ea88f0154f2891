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
    ) -> None:
        """`wanted` is asked each time, so that a change of the settings counts; `report` is safe from any thread."""
        self._sources = sources
        self._wanted = wanted
        self._clock = clock
        self._report = report
        self._program = program
        self._look_s = look_s
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
            self._thread.join(STOP_S)

    # --- the thread

    def _run(self) -> None:
        with suppress(AttributeError, OSError):  # what is not Linux has no priority for one thread
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
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
        problem, folder = "", wanted.folder
        self._report(BackupReport(running=True, by_hand=by_hand))
        try:
            if not wanted.folder:
                raise BackupFailed("backup_no_folder")
            self._back_up(wanted, by_hand)
        except BackupFailed as failed:
            problem, folder = failed.what, failed.folder
            log.warning("backup.failed", what=problem)
        except Exception as error:  # noqa: BLE001  # a bug in the copying must not end the copying of every later night
            problem = "backup_failed"
            log.error("backup.bug", error=type(error).__name__)
        if problem:
            self._not_before = self._clock.monotonic() + RETRY_S
        told = _of(last_of(self._sources.data), problem, folder, by_hand)
        anew = bool(problem) and not by_hand and problem != self._told
        self._told = problem
        self._report(replace(told, tell=anew))

    def _back_up(self, wanted: Wanted, by_hand: bool) -> None:
        from pos_terminal.store.backup.making import Order  # zip and all: not before the first window
        from pos_terminal.store.backup.taking import back_up

        order = Order(self._program, self._clock.now(), wanted.zone, self._ending.is_set)
        back_up(self._sources, Path(wanted.folder).expanduser(), order, by_hand=by_hand)


def _of(last: Last, problem: str = "", folder: str = "", by_hand: bool = False) -> BackupReport:
    return BackupReport(
        made_at=last.made_at, path=last.path, bytes=last.bytes, problem=problem, folder=folder, by_hand=by_hand
    )
