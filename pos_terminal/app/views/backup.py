"""How the backups of the till stand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BackupView:
    """`made_at` is the last good one's time in the shop, YYYY-MM-DD HH:MM; empty: none is known."""

    made_at: str = ""
    path: str = ""
    bytes: int = 0
    running: bool = False
    problem: str = ""  # problem code of the last try
    folder: str = ""  # that it is about
    asked: int = 0  # how often somebody wanted one since the start
    answered: int = 0
