"""Goods that a machine hands out for one payment: what comes next, what came out, what it costs (rule 10)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pos_terminal.domain.dispense import Drop
from pos_terminal.domain.events import DropEnded, DropStarted, Event, Good
from pos_terminal.domain.money import spread

SPARE_S = 10.0  # beside a product's longest time, before settle-by


@dataclass(frozen=True, slots=True)
class Goods:
    """A fold of the goods' events. `dark`: nothing more is handed out: a restart came, or the money was asked for."""

    planned: tuple[Good, ...]
    drops: tuple[tuple[str, Drop], ...] = field(default=())
    out: str = ""  # the item whose motor may be running
    dark: bool = False

    @property
    def begun(self) -> bool:
        return bool(self.out or self.drops)

    @property
    def next(self) -> Good | None:
        """Return the item to hand out next; none while one is out, after a restart, or when all had their turn."""
        if self.out or self.dark:
            return None
        had = {good for good, _ in self.drops}
        return next((good for good in self.planned if good.id not in had), None)

    @property
    def over(self) -> bool:
        return not self.out and self.next is None

    @property
    def delivered(self) -> tuple[Good, ...]:
        """Return what the sensor saw; anything else counts as not delivered."""
        seen = {good for good, drop in self.drops if drop.delivered}
        return tuple(good for good in self.planned if good.id in seen)

    @property
    def missing(self) -> tuple[Good, ...]:
        seen = {good.id for good in self.delivered}
        return tuple(good for good in self.planned if good.id not in seen)

    def drop_of(self, good: str) -> Drop | None:
        return next((drop for which, drop in self.drops if which == good), None)

    def worth(self, due: int) -> int:
        """Return what came out costs, in minor units of the sum that is due: loyalty is spread over all items."""
        parts = spread(due, tuple(good.minor for good in self.planned))
        seen = {good.id for good in self.delivered}
        return sum(part for good, part in zip(self.planned, parts, strict=True) if good.id in seen)

    @property
    def listed(self) -> int:
        """Return what came out costs before loyalty, in minor units."""
        return sum(good.minor for good in self.delivered)


def apply(goods: Goods, event: Event) -> Goods:
    """Return the goods after an event; an end that was known keeps its first word unless that was "unknown"."""
    match event:
        case DropStarted(good=good):
            return replace(goods, out=good)
        case DropEnded(good=good, drop=drop):
            known = goods.drop_of(good)
            if known is not None and known is not Drop.UNKNOWN:
                return goods
            others = tuple(pair for pair in goods.drops if pair[0] != good)
            return replace(goods, drops=(*others, (good, drop)), out="" if goods.out == good else goods.out)
    return goods
