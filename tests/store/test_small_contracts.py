"""Clock and ids: what the machine's and the tests' own promise alike."""

from __future__ import annotations

import time
import uuid
from datetime import UTC, timedelta
from itertools import pairwise

import pytest

from pos_terminal.app.ports import Clock, Ids
from pos_terminal.devices.clock import SystemClock
from pos_terminal.store.ids import TimeIds
from tests.fakes.fake_clock import START, FakeClock
from tests.fakes.sequential_ids import SequentialIds


@pytest.fixture(params=["machine", "fake"])
def clock(request: pytest.FixtureRequest) -> Clock:
    return SystemClock() if request.param == "machine" else FakeClock()


def test_the_time_is_utc_and_aware(clock: Clock) -> None:
    assert clock.now().tzinfo is UTC
    assert clock.now().utcoffset() == timedelta(0)


def test_time_does_not_go_back(clock: Clock) -> None:
    assert all(one <= other for one, other in pairwise([clock.monotonic() for _ in range(100)]))


def test_the_fake_clock_goes_when_told() -> None:
    clock = FakeClock()
    clock.advance(5)
    assert (clock.now() - START, clock.monotonic()) == (timedelta(seconds=5), 1005.0)
    clock.jump(-60)
    assert (clock.now() - START, clock.monotonic()) == (timedelta(seconds=-55), 1005.0)


@pytest.fixture(params=["time", "sequential"])
def ids(request: pytest.FixtureRequest) -> Ids:
    return TimeIds(SystemClock()) if request.param == "time" else SequentialIds()


def test_ids_are_uuids_of_version_7_that_sort_by_their_making(ids: Ids) -> None:
    made = [ids.new() for _ in range(5000)]
    assert len(set(made)) == 5000
    assert made == sorted(made)
    assert {uuid.UUID(one).version for one in made} == {7}
    assert {uuid.UUID(one).variant for one in made} == {uuid.RFC_4122}


def test_ids_tell_when_they_were_made() -> None:
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(TimeIds(SystemClock()).new()).int >> 80
    assert 0 <= made - before < 5000


def test_ids_never_go_back_though_the_clock_does() -> None:
    clock = FakeClock()
    ids = TimeIds(clock)
    first = ids.new()
    clock.jump(-3600)
    assert ids.new() > first
