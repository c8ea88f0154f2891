"""What every scale does for the till: the fake, a Toledo 8217 and a CAS at the end of a pseudo-terminal."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pos_terminal.domain.weight import ScaleState
from tests.devices.counter.scales import KINDS, Rig, rig_of


@pytest.fixture(params=KINDS)
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    with rig_of(request.param) as made:
        yield made


def test_it_says_nothing_unless_somebody_weighs(rig: Rig) -> None:
    rig.put(842_000)
    assert rig.said.empty()
    rig.scale.watch()
    assert rig.weighs(842_000).problem == ""


def test_every_change_is_a_reading_of_its_own(rig: Rig) -> None:
    rig.scale.watch()
    first = rig.weighs(0)
    rig.put(842_000)
    second = rig.weighs(842_000)
    rig.put(1_250_000)
    third = rig.weighs(1_250_000)
    assert first.reading < second.reading < third.reading


@pytest.mark.parametrize("state", [ScaleState.MOVING, ScaleState.NEGATIVE, ScaleState.OVER])
def test_what_is_no_weight_to_sell_by_is_told(rig: Rig, state: ScaleState) -> None:
    rig.get(state)
    rig.scale.watch()
    rig.is_in(state)
    rig.put(500_000)
    rig.weighs(500_000)


def test_one_that_goes_is_told_and_weighs_again_once_it_is_back(rig: Rig) -> None:
    rig.scale.watch()
    rig.weighs(0)
    rig.fails(rig.kill())
    rig.revive()
    rig.put(300_000)
    rig.weighs(300_000)


def test_it_is_watched_anew_after_it_rested(rig: Rig) -> None:
    rig.scale.watch()
    first = rig.weighs(0)
    rig.scale.rest()
    rig.scale.watch()
    assert rig.weighs(0).reading > first.reading
