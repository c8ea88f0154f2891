"""The short form: a sample of every part, and that a line that doubles is noticed."""

from __future__ import annotations

import argparse

import pytest

from tests.prove.network.campaign import CAMPAIGN, PARTS

CAMPAIGN_S = 4 * 3600.0


def asked(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    CAMPAIGN.options(parser)
    return parser.parse_args(words)


@pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning")  # handshakes that
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # fail on purpose leave a socket to the collector
@pytest.mark.timeout(120)
def test_a_sample_of_every_part() -> None:
    outcome = CAMPAIGN.run(asked())
    assert outcome.holds, "\n".join(line for story in outcome.stories for line in (story.title, *story.lines))
    assert set(PARTS.values()) <= {figure.name for figure in outcome.figures}


@pytest.mark.campaign
@pytest.mark.timeout(CAMPAIGN_S)
def test_all_of_it() -> None:
    assert CAMPAIGN.run(asked("--long")).holds
