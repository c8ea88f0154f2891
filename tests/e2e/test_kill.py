"""SIGKILL."""

from __future__ import annotations

from tests.e2e.counter import Counter
from tests.e2e.judge import judge


def test_plain_sale(counter: Counter) -> None:
    counter.open("swip", 1000, 500)
    counter.control.customer("swip", "approve")
    counter.paid()
    judge(counter.folder, counter.control)
