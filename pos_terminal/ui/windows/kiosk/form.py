"""How the screen stands: upright or lying, easy reach or not; the scale that follows from its size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize

UPRIGHT = (1080, 1920)  # px that 100 % is made for
LYING = (1600, 1080)
LEAST, MOST = 40, 300  # percent


@dataclass(frozen=True, slots=True)
class Form:
    """`easy`: what is touched lies low on an upright screen."""

    upright: bool = True
    easy: bool = False

    @property
    def low(self) -> bool:
        return self.easy and self.upright


def is_upright(size: QSize) -> bool:
    return size.height() > size.width()


def scale_of(size: QSize) -> int:
    """Percent of the design at which everything fits the screen."""
    width, height = UPRIGHT if is_upright(size) else LYING
    part = min(size.width() / width, size.height() / height)
    return max(LEAST, min(MOST, int(part * 100)))
