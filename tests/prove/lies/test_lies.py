"""The short form, and that a till which believes a lie is caught."""

from __future__ import annotations

import argparse
from unittest.mock import patch

import pytest

from pos_terminal.rails.swip import shapes
from tests.prove.lies.campaign import CALLS, CAMPAIGN, SALES

CAMPAIGN_S = 4 * 3600.0


def asked(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    CAMPAIGN.options(parser)
    return parser.parse_args(words)


@pytest.mark.timeout(120)
def test_a_sample_of_lies() -> None:
    outcome = CAMPAIGN.run(asked())
    assert outcome.holds, "\n".join(line for story in outcome.stories for line in (story.title, *story.lines))
    assert {CALLS, SALES} <= {figure.name for figure in outcome.figures}


@pytest.mark.timeout(120)
def test_a_rail_that_takes_any_answer_for_done_is_caught() -> None:
    with patch.object(shapes, "read_done", lambda body: (True, body.decode("latin-1"))):
        outcome = CAMPAIGN.run(asked("--calls", "60", "--sales", "0", "--only", "swip"))
    assert not outcome.holds


@pytest.mark.campaign
@pytest.mark.timeout(CAMPAIGN_S)
def test_all_of_it() -> None:
    assert CAMPAIGN.run(asked("--long")).holds
