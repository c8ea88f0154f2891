"""The first start after an upgrade proves it, or the folder goes back to what it was."""

from __future__ import annotations

import atexit
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import structlog

from pos_terminal import __version__
from pos_terminal.app.ports import Clock
from pos_terminal.store.fold_log import LogKept
from pos_terminal.store.last_row import last_row
from pos_terminal.store.upgrade import JOURNAL, go_back, prove, upgrade

log = structlog.get_logger()


class FirstStart:
    """Upgrades a data folder that needs it, whose lock is held. UpgradeRefused: nothing was changed."""

    def __init__(self, data: Path, clock: Clock) -> None:
        self._data = data
        self._unproved = upgrade(data, clock, __version__)
        self._row = last_row(data / JOURNAL)[0] if self._unproved else 0

    def closing(self, close: Callable[[], None]) -> None:
        """Have the folder closed when the program dies of a bug before anything is shown, windows and all."""
        if self._unproved:
            atexit.register(close)

    def shown(self, row: int) -> None:
        """The till shows something, `row` being its newest: once it wrote one of its own the upgrade is good."""
        if self._unproved and row > self._row:
            prove(self._data)
            self._unproved = False

    def end(self) -> None:
        """The till ends, its files closed: one that never showed anything goes back to what it was."""
        if not self._unproved:
            return
        try:
            before = go_back(self._data)
        except (LogKept, OSError, sqlite3.Error) as error:
            log.error("upgrade.not_back", error=type(error).__name__)
            return
        if before:
            log.warning("upgrade.gone_back")
            sys.stderr.write(
                f"pos-terminal {__version__} did not start, so the records are again as before the upgrade. "
                f"Nothing is lost: start {before} again.\n"
            )
