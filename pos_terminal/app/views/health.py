"""How each way to pay answers, and how long the records take to be written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RailHealthView:
    """`trouble` is a problem code, empty when the last answer was good; times are the shop's, HH:MM:SS."""

    rail: str
    title: str
    off: str = ""  # problem code: it cannot be used
    last_good: str = ""
    took_ms: int = 0  # the last good answer
    trouble: str = ""
    trouble_at: str = ""
    looks: int = 0  # that the two below are made of
    p50_ms: int = 0
    p95_ms: int = 0
    open: int = 0  # payments that are not final


@dataclass(frozen=True, slots=True)
class HealthView:
    rails: tuple[RailHealthView, ...] = ()
    writes: int = 0
    write_p50_us: int = 0
    write_p95_us: int = 0
    unresolved: int = 0  # payments that are not final, and refunds that nobody knows the end of
