"""The till's records."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class GoOnUnderNewSeries(Command):
    """Sell on with an older copy of the records; receipts begin a new series. Refused where the records are whole."""


@dataclass(frozen=True, slots=True)
class BackUpNow(Command):
    """Have a backup made at once, into the folder that is set."""
