"""The settings of backups: where to, and at what time of the night."""

from __future__ import annotations

import datetime
from typing import Annotated

from msgspec import Meta, Struct


class BackupSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    folder: str = ""  # on another drive, best; empty: nothing is backed up by itself
    time: Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")] = "03:00"  # the shop's, HH:MM

    @property
    def at(self) -> datetime.time:
        return datetime.time.fromisoformat(self.time)
