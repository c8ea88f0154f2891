"""Sixty sales with everything that may happen around a till; thousands are the campaign. And the gauge can fail."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.prove.lasting.campaign import SHORT, figures_of, stories_of
from tests.prove.lasting.gauge import drift
from tests.prove.lasting.run import last
from tests.prove.lasting.weather import days

SEED = 1


@pytest.mark.timeout(300)
def test_a_day_with_everything_that_may_happen(tmp_path: Path) -> None:
    found = last(tmp_path, SHORT, SEED)
    assert stories_of(found, "") == ()
    assert all(figure.met for figure in figures_of(found, False))
    assert found["receipts"] >= SHORT
    assert len(found["stories"]) == sum(map(len, days(SHORT).values()))


@pytest.mark.parametrize(
    ("key", "rises"), [("rss", 0.01), ("handles", 0.02), ("threads", 0.01), ("objects", 1.0), ("scan_ms", 0.01)]
)
def test_what_grows_is_seen(key: str, rises: float) -> None:
    chance = random.Random(SEED)
    level = {
        "rss": 140.0,
        "handles": 25.0,
        "threads": 6.0,
        "objects": 100_000.0,
        "heap": 50.0,
        "scan_ms": 12.0,
        "code_ms": 60.0,
    }
    found = {"seen": {}, "receipts": 1, "captures": 1, "seconds": 1.0}

    def rows(growing: str) -> list[dict[str, float]]:
        return [
            {
                name: value
                + (sale * rises if name == growing else 0.0)
                + (chance.random() if name.endswith("ms") else 0.0)
                for name, value in level.items()
            }
            for sale in range(3000)
        ]

    assert all(figure.met for figure in figures_of({**found, "rows": rows("")}, True))
    missed = [figure.name for figure in figures_of({**found, "rows": rows(key)}, True) if not figure.met]
    assert len(missed) == 1


def test_drift_is_medians_and_a_slope() -> None:
    found = drift([(sale, float(sale)) for sale in range(100)], 10)
    assert (found.first, found.last, round(found.slope)) == (4.5, 94.5, 1000)
