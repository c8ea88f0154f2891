"""Adding to the sums of a shift: by tender, rate, operator and hour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from pos_terminal.domain.shift_totals import HourTotal, OperatorTotal, RailTotal, ShiftTotals, TaxTotal

HOUR_S = 3600
HOURS_KEPT = 72  # a till that is never closed must not grow for ever


def plus(told: ShiftTotals, **sums: int) -> ShiftTotals:
    """Return the totals with some of their sums raised."""
    return replace(told, **{name: getattr(told, name) + minor for name, minor in sums.items()})


def by_rail(
    rails: tuple[RailTotal, ...],
    rail: str,
    title: str,
    *,
    count: int = 0,
    taken: int = 0,
    refunds: int = 0,
    returned: int = 0,
) -> tuple[RailTotal, ...]:
    known = next((r for r in rails if r.rail == rail), None)
    new = known or RailTotal(rail, title)
    new = replace(
        new,
        title=title,
        count=new.count + count,
        taken=new.taken + taken,
        refunds=new.refunds + refunds,
        returned=new.returned + returned,
    )
    return tuple(new if r.rail == rail else r for r in rails) if known else (*rails, new)


def by_rate(rates: tuple[TaxTotal, ...], parts: Iterable[tuple[int, int, int]]) -> tuple[TaxTotal, ...]:
    sums = {r.rate: (r.gross, r.tax) for r in rates}
    for rate, gross, tax in parts:
        before = sums.get(rate, (0, 0))
        sums[rate] = (before[0] + gross, before[1] + tax)
    return tuple(TaxTotal(rate, *sums[rate]) for rate in sorted(sums))


def by_operator(
    people: tuple[OperatorTotal, ...],
    who: str,
    *,
    sales: int = 0,
    taken: int = 0,
    refunds: int = 0,
    returned: int = 0,
) -> tuple[OperatorTotal, ...]:
    known = next((one for one in people if one.operator == who), None)
    new = known or OperatorTotal(who)
    new = replace(
        new,
        sales=new.sales + sales,
        taken=new.taken + taken,
        refunds=new.refunds + refunds,
        returned=new.returned + returned,
    )
    return tuple(new if one.operator == who else one for one in people) if known else (*people, new)


def by_hour(hours: tuple[HourTotal, ...], at: datetime, taken: int) -> tuple[HourTotal, ...]:
    start = int(at.timestamp()) // HOUR_S * HOUR_S
    known = next((hour for hour in hours if hour.start == start), None)
    if known is not None:
        new = HourTotal(start, known.sales + 1, known.taken + taken)
        return tuple(new if hour.start == start else hour for hour in hours)
    return tuple(sorted((*hours, HourTotal(start, 1, taken)), key=_start))[-HOURS_KEPT:]


def _start(hour: HourTotal) -> int:
    return hour.start
