"""The records themselves: what became of them, and under which numbers they go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pos_terminal.domain.events.base import Event


@dataclass(frozen=True, slots=True)
class SeriesStarted(Event):
    """A manager goes on with an older copy of the records: every number begins anew, the old ones are never continued.

    `anchored_to` is the last row that is known to have been written, and `hash` that row's, in hex: 0 and empty where
    nothing tells.
    """

    kind: ClassVar[str] = "series.started"
    series: int  # 1 is the first after the one that the till began with
    anchored_to: int
    hash: str
