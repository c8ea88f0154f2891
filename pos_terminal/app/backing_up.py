"""Backups, as far as the till knows of them: what was asked for, what became of it, what a person is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol
from zoneinfo import ZoneInfo

from pos_terminal.app import commands as cmd
from pos_terminal.app.reports import Report

if TYPE_CHECKING:
    from pos_terminal.app.desk import Desk


class Backups(Protocol):
    """Makes backups away from the till; results come to the inbox as a BackupReport."""

    def make(self) -> None:
        """Have one made now; returns at once."""


@dataclass(frozen=True, slots=True)
class BackupReport(Report):
    """How backups stand; `made_at` (UTC), `path` and `bytes` are of the last good one, `problem` of the last try."""

    made_at: datetime | None = None
    path: str = ""
    bytes: int = 0
    problem: str = ""  # a problem code of ui/text/messages
    folder: str = ""
    running: bool = False
    by_hand: bool = False
    tell: bool = False  # it was made by itself, and somebody must know that it was not


def back_up_now(desk: Desk, _: cmd.BackUpNow) -> None:
    if desk.backups is None or desk.backup.running:
        return
    desk.backup = replace(desk.backup, running=True, problem="", asked=desk.backup.asked + 1)
    desk.backups.make()


def heard(desk: Desk, report: BackupReport) -> None:
    """Keep what is shown of backups; one that was missed at night is told on every page, once."""
    if report.running:
        desk.backup = replace(desk.backup, running=True, problem="")
        return
    at = report.made_at
    zone = ZoneInfo(desk.rules.shop.timezone)
    desk.backup = replace(
        desk.backup,
        running=False,
        made_at=at.astimezone(zone).strftime("%Y-%m-%d %H:%M") if at is not None else "",
        path=report.path,
        bytes=report.bytes,
        problem=report.problem,
        folder=report.folder,
        answered=desk.backup.answered + report.by_hand,
    )
    if report.tell:
        desk.notice(report.problem, "warning", folder=report.folder)


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {cmd.BackUpNow: back_up_now}
