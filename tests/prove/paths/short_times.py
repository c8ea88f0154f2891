"""The table's own intervals, shortened as data, so that a story needs few ticks; the order between them is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from pos_terminal.domain import decide, payment, payment_events, payment_reading, refund
from tests.prove.paths import quick

CALL = 2  # ticks until a call whose answer was lost is given up
LATE = 6  # a request that was thought lost arrives within so many
DECIDE_AFTER = 8  # a manager decides a refund in doubt no sooner (rule 11: it may still arrive)
DARK = (1, 4, 14)  # how long the till is off: back at once, too late to settle by itself, everything over
JUMP = 5
DOWN = (1, 6)  # how long the service is gone: a moment, or longer than the customer's time and the settle-by
LONGEST = 40  # older moments are all alike
LONG = float("inf")

SHORT: tuple[tuple[object, str, object], ...] = (
    (decide, "FRESH_S", 1.0),
    (decide, "APART_S", 2.0),
    (decide, "GONE_S", 6.0),
    (decide, "ARRIVES_S", 7.0),
    (decide, "SWEEP_S", (2.0, 4.0, 6.0)),
    (decide, "LEFT_OPEN_S", 3.0),
    (decide, "DOUBT_S", ((4.0, 1.0), (LONG, 2.0))),
    (decide, "RECHECK_S", (2.0, 5.0, 9.0)),
    (decide, "RECHECK_LOST_S", (1.0, 3.0, 7.0, 13.0)),
    *((where, "replace", quick.replace) for where in (payment, payment_events, payment_reading)),
    (refund, "RETRY_S", 1.0),
    (refund, "RETRY_MOST_S", 2.0),
)


@contextmanager
def short_times() -> Iterator[None]:
    """Run the product's table with these intervals, one tick counting as one second, and with quick copies."""
    began = [patch.object(where, name, value) for where, name, value in SHORT]
    for change in began:
        change.start()
    try:
        yield
    finally:
        for change in reversed(began):
            change.stop()
