"""Moments on two clocks: the wall, which may jump, and the monotonic one, which ends with the process."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

FOREVER = float("inf")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time on the wall (UTC) and, within this process, on the monotonic clock (seconds)."""

    at: datetime
    mono: float | None = None


def spent(since: Moment, now: Moment) -> float:
    """Return the seconds from one moment to another: the longer of both clocks (PAYMENTS.md rule 8).

    Without a common monotonic clock, after a restart, a wall clock that went backwards counts as passed.
    """
    wall = (now.at - since.at).total_seconds()
    if since.mono is not None and now.mono is not None:
        return max(wall, now.mono - since.mono)
    return wall if wall >= 0 else FOREVER


def surely_spent(since: Moment, now: Moment, began: Moment) -> float:
    """Return the seconds that have passed at the least, where waiting too long does less harm than not long enough.

    Within a run the wall clock counts for nothing. After a restart, `began` being this run's first moment, a clock
    that went backwards leaves the time of this run; one that was set ahead while the till was off is believed, for
    nothing in the till's reach tells it from a night.
    """
    if since.mono is not None and now.mono is not None:
        return now.mono - since.mono
    running = now.mono - began.mono if now.mono is not None and began.mono is not None else 0.0
    return max(running, (now.at - since.at).total_seconds())
