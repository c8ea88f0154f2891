"""A discount: a percentage or a sum, on one line or on the whole basket."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.domain.money import round_half_up

WHOLE = 10_000  # hundredths of a percent


@dataclass(frozen=True, slots=True)
class Discount:
    """Either percent (hundredths of a percent) or minor (a sum in minor units) is above 0, the other is 0."""

    percent: int = 0
    minor: int = 0
    reason: str = ""

    def of(self, gross: int) -> int:
        """Return what is taken off a gross sum: never more than the sum, never negative."""
        wanted = round_half_up(gross * self.percent, WHOLE) if self.percent else self.minor
        return max(0, min(wanted, gross))
