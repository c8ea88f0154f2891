"""What is going on when the process dies: short scenes at the counter, each drawn by the seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.prove.kill import paying, working
from tests.prove.kill.cashier import Cashier

ALL = ("swip", "droppay", "paysera", "card", "card_pa")
TWO_STEPS = ("swip", "droppay", "paysera")
TWO = ("swip,droppay", "droppay,swip", "swip,card", "paysera,swip", "card,droppay")


@dataclass(frozen=True, slots=True)
class Scene:
    """One kind of scene. `writes` and `points` are about how many a whole one has, `seconds` how long it takes."""

    play: Callable[[Cashier, str], None]
    rails: tuple[str, ...]
    weight: int
    writes: int
    points: int
    seconds: float
    windows: bool = False  # played by hand when there are windows


SCENES = {
    "sale": Scene(paying.sale, ALL, 26, 16, 30, 1.6, True),
    "cash": Scene(paying.cash, ("",), 4, 10, 0, 0.25, True),
    "external": Scene(paying.external, ("",), 2, 8, 0, 0.2),
    "split with cash": Scene(paying.split_with_cash, ALL, 6, 18, 30, 1.8, True),
    "split over two": Scene(paying.split_over_two, TWO, 6, 28, 55, 2.6),
    "cancel": Scene(paying.cancel, ALL, 10, 14, 30, 1.2, True),
    "time out": Scene(paying.time_out, ALL[:-1], 8, 14, 35, 1.4, True),
    "refund": Scene(paying.refund, ALL, 8, 24, 45, 1.8, True),
    "refund of a split": Scene(paying.refund_of_split, ALL, 4, 24, 45, 1.8),
    "cash with loyalty": Scene(paying.cash_with_loyalty, ("swip",), 5, 16, 30, 1.4),
    "goods come back": Scene(working.goods_come_back, ("",), 3, 14, 0, 0.3),
    "shift": Scene(working.shift, ("swip", "droppay"), 3, 22, 45, 1.8),
    "parked": Scene(working.parked, ("",), 3, 12, 0, 0.3, True),
    "long basket": Scene(working.basket, ("",), 4, 24, 0, 0.3, True),
    "with a manager": Scene(working.with_a_manager, ("swip", "droppay"), 2, 28, 40, 2.4),
    "left open": Scene(working.left_open, ALL, 4, 20, 35, 1.6),
    "cash in doubt": Scene(working.cash_in_doubt, TWO_STEPS, 5, 24, 50, 2.4),
    "give up": Scene(working.give_up, TWO, 4, 34, 70, 3.2),
    "table": Scene(working.table, ("paysera",), 3, 18, 45, 1.8),
    "hold": Scene(working.hold, ("droppay",), 3, 16, 35, 1.6),
}
