"""A state as one whole number of 64 bits, exact, so that millions of them can be remembered."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

from tests.prove.paths.state import Left, Sale, State

UP, LEFT, SALE, LANE = 3, 6, 9, 23  # bits
LEFT_AT, SALE_AT, LANE_AT = UP, UP + LEFT, UP + LEFT + SALE
LANE_MASK, SALE_MASK, LEFT_MASK, UP_MASK = (1 << LANE) - 1, (1 << SALE) - 1, (1 << LEFT) - 1, (1 << UP) - 1
BELOW = (1 << LANE_AT) - 1
UPS = (1, 0, -1, -4, -14)
UP_CODE = {up: code for code, up in enumerate(UPS)}


T = TypeVar("T", bound=Hashable)


class Numbers(Generic[T]):
    """Values known by the number in which they were met."""

    def __init__(self, most: int) -> None:
        self.values: list[T] = []
        self.most = most
        self._numbers: dict[T, int] = {}

    def of(self, value: T) -> int:
        found = self._numbers.get(value)
        if found is None:
            found = self._numbers[value] = len(self.values)
            self.values.append(value)
            if found > self.most:
                raise OverflowError(f"more values than {self.most}")
        return found


class Codes:
    """Encodes states and decodes them again; lanes are numbered from 1, 0 is none."""

    def __init__(self) -> None:
        self.sales: Numbers[Sale] = Numbers(SALE_MASK)
        self.lefts: Numbers[Left] = Numbers(LEFT_MASK)

    def encode(self, s: State) -> int:
        code = UP_CODE[s.up] | self.lefts.of(s.left) << LEFT_AT | self.sales.of(s.sale) << SALE_AT
        at = LANE_AT
        for n in s.lanes:
            code |= (n + 1) << at
            at += LANE
        return code

    def decode(self, code: int) -> State:
        left = self.lefts.values[code >> LEFT_AT & LEFT_MASK]
        sale = self.sales.values[code >> SALE_AT & SALE_MASK]
        return State(UPS[code & UP_MASK], lanes_of(code), sale, left)


def lanes_of(code: int) -> tuple[int, ...]:
    lanes, rest = [], code >> LANE_AT
    while rest:
        lanes.append((rest & LANE_MASK) - 1)
        rest >>= LANE
    return tuple(lanes)
