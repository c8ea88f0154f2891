"""A till at the far end of the line: one sale, and what the screen said of it in the end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from tests.e2e.counter import NotSeen
from tests.e2e.judge import judge
from tests.prove.line.claims import Screens
from tests.rails.contract.shop import Shop

T = TypeVar("T")
TRIES = 3


def patiently(do: Callable[[], T]) -> T:
    """Return what a play tells; on a busy machine it is begun anew twice."""
    for _ in range(TRIES - 1):
        with suppress(NotSeen):
            return do()
    return do()


def screens_are_true(shop: Shop) -> None:
    """Hold everything that the screen has said against journal and ledger, once all payments have ended."""
    told = judge(shop.counter.folder, shop.counter.control, done=False)
    secrets = tuple(value for _, value in shop.desk.secrets().values())
    Screens(shop.counter.seen, secrets).judge(told, shop.counter.control.ledger())
