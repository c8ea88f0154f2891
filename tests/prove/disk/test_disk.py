"""The short form of each scene and of the power cuts; and that the check can fail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.prove.disk.campaign import SHORT, states
from tests.prove.disk.cuts import real, sweep
from tests.prove.disk.day import Lab, lab, recorded
from tests.prove.disk.scenes import SCENES, Skipped
from tests.prove.disk.watch import Call, What, why_not

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be watched")
SEED = 1


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with lab(tmp_path_factory.mktemp("disk")) as made:
        yield made


@pytest.fixture(autouse=True)
def well(here: Lab) -> Iterator[None]:
    here.control.reset()
    yield
    here.watch.well()


@pytest.mark.parametrize("name", SCENES, ids=lambda name: name.replace(" ", "-"))
def test_a_disk_that_fails(here: Lab, name: str) -> None:
    try:
        SCENES[name](here, SEED)
    except Skipped as why:
        pytest.skip(str(why))


def test_the_store_keeps_its_promises_after_a_power_cut(here: Lab, tmp_path: Path) -> None:
    found = list(states(here, tmp_path, SHORT.sales, range(SEED, SEED + SHORT.states)))
    assert len(found) == SHORT.states
    assert [one for one in found if one is not None] == []


def test_a_till_goes_on_after_a_power_cut(here: Lab) -> None:
    assert [real(here, seed) for seed in range(SEED, SEED + SHORT.cuts)] == [None] * SHORT.cuts


def test_a_store_that_did_not_flush_would_be_found(here: Lab, tmp_path: Path) -> None:
    folder, calls = recorded(here, "careless", 3)
    careless = [_unflushed(call) for call in calls]
    found = [one for one in sweep(folder, careless, range(60), tmp_path) if one is not None]
    assert any("were acknowledged" in line for one in found for line in one.lines)


def _unflushed(call: Call) -> Call:
    """The flush of the journal's log goes nowhere: what SQLite does with synchronous=OFF."""
    if call.what is What.SYNC and call.path.endswith("journal.db-wal"):
        return Call(What.SENT, 0)
    return call
