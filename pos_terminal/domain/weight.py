"""Weights: whole milligrams as a scale tells them, thousandths of a unit as a basket counts them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MG = {"kg": 1_000_000, "g": 1000}  # milligrams of one unit; what is sold by another unit is not weighed


class By(StrEnum):
    """How a line's weight came about: a customer must be able to tell the two apart."""

    SCALE = "scale"
    TYPED = "typed"


class ScaleState(StrEnum):
    """What lies on a scale, as it says itself; only STEADY is a weight that may be sold by."""

    STEADY = "steady"
    MOVING = "moving"
    NEGATIVE = "negative"  # less than nothing: it was not set to zero, or its own tare is still on
    OVER = "over"  # more than it can weigh


@dataclass(frozen=True, slots=True)
class Weight:
    """What a scale said once; `mg` counts only while it is steady or moving."""

    state: ScaleState
    mg: int = 0

    @property
    def steady(self) -> bool:
        return self.state is ScaleState.STEADY


def in_unit(mg: int, unit: str) -> int:
    """Return a weight in thousandths of a unit; half a thousandth and more counts as one. KeyError: not a weight."""
    one = MG[unit] // 1000
    return (2 * mg + one) // (2 * one)


def in_mg(thousandths: int, unit: str) -> int:
    """Return thousandths of a unit as milligrams. KeyError: not a weight."""
    return thousandths * (MG[unit] // 1000)
