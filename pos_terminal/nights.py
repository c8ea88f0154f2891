"""The backups of a till as its settings want them."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from pos_terminal import __version__
from pos_terminal.app.backing_up import BackupReport
from pos_terminal.app.ports import Clock
from pos_terminal.config.paths import Places
from pos_terminal.config.settings import Settings
from pos_terminal.store.backup.content import Sources
from pos_terminal.store.backup.nightly import Nightly, Wanted


def nightly(
    where: Places, settings: Callable[[], Settings], clock: Clock, report: Callable[[BackupReport], None]
) -> Nightly:
    """Return the worker, not started; `settings` are asked each time."""

    def wanted() -> Wanted:
        now = settings()
        return Wanted(now.backup.folder, now.backup.at, ZoneInfo(now.shop.timezone))

    return Nightly(sources_of(where), wanted, clock, report, __version__)


def sources_of(where: Places) -> Sources:
    """Return what of a till is backed up."""
    return Sources(where.data, where.settings, where.anchors)
