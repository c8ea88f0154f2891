"""Every path in narrow bounds, and that the check fails when it should; the wide bounds are a campaign."""

from __future__ import annotations

import pytest

from tests.prove.paths.bounds import LONG, SHORT, TOGETHER
from tests.prove.paths.campaign import chosen
from tests.prove.paths.explore import search
from tests.prove.paths.mutants import MUTANTS, Mutant
from tests.prove.paths.rails import RAILS
from tests.prove.paths.short_times import short_times

CAMPAIGN_S = 3600.0


@pytest.mark.parametrize("rail", RAILS)
def test_every_path_in_narrow_bounds(rail: str) -> None:
    for row in search([rail], SHORT):
        assert not row.found.wrong, "\n".join(row.found.story)
        assert row.found.whole
        assert row.found.depth > 15  # the stories came to their ends


def test_there_are_enough_seeded_faults() -> None:
    assert len({mutant.name for mutant in MUTANTS}) >= 25


def test_what_the_issue_names_is_seeded() -> None:
    named = {
        "no last look on cancel",
        "an unknown status is paid",
        "settled again right after the time-out",
        "sent first, written after",
        "the sum is not checked",
        "nothing is recovered at the start",
    }
    assert named <= {mutant.name for mutant in MUTANTS}


def test_a_search_can_be_asked_for_by_name() -> None:
    assert chosen(False, None) == SHORT
    assert chosen(True, None) == LONG
    assert chosen(False, [TOGETHER.name]) == (TOGETHER,)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name.replace(" ", "-"))
def test_a_seeded_fault_is_caught(mutant: Mutant) -> None:
    with short_times():
        found = mutant.hunt()
    assert found.wrong, f"{mutant.name}: {found.states} states and nobody noticed"
    assert found.story[-1] == f"=> {found.wrong}"
    assert found.story[0].startswith("the cashier starts payment 1")


@pytest.mark.campaign
@pytest.mark.timeout(CAMPAIGN_S)
@pytest.mark.parametrize("rail", RAILS)
def test_every_path_in_wide_bounds(rail: str) -> None:
    for row in search([rail], LONG):
        assert not row.found.wrong, "\n".join(row.found.story)
        assert row.found.whole
