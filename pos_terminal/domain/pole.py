"""Two lines for the customer: a text at the start and one at the end of each."""

from __future__ import annotations

from dataclasses import dataclass

COLUMNS = 20


@dataclass(frozen=True, slots=True)
class PoleLine:
    """`end` is a sum, so it is never cut; a line that has only a start stands in the middle."""

    start: str = ""
    end: str = ""

    def set(self) -> str:
        """Return the line in its columns; every letter must take one."""
        if not self.end:
            return self.start[:COLUMNS].center(COLUMNS)
        end = self.end[-COLUMNS:]
        room = max(0, COLUMNS - len(end) - 1)
        return f"{self.start[:room]:<{room}} {end}"[-COLUMNS:]


@dataclass(frozen=True, slots=True)
class PoleText:
    upper: PoleLine = PoleLine()
    lower: PoleLine = PoleLine()
