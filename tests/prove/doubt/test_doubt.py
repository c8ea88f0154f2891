"""The short form, and that every fact has its switch or its reason."""

from __future__ import annotations

import argparse

import pytest

from tests.prove.doubt.campaign import CALLS, CAMPAIGN, FACTS, SALES

CAMPAIGN_S = 4 * 3600.0
FACT_LISTS = [(rail, fact) for rail, facts in FACTS.items() for fact in facts]


def asked(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    CAMPAIGN.options(parser)
    return parser.parse_args(words)


def test_every_inferred_fact_has_another_answer_or_a_reason() -> None:
    for rail, fact in FACT_LISTS:
        assert fact.doubted != bool(fact.why), f"{rail} {fact.section}: {fact.fact}"
        assert not fact.doubted or fact.other, f"{rail} {fact.section}: {fact.fact}"


@pytest.mark.timeout(120)
def test_a_sample_under_every_other_answer() -> None:
    outcome = CAMPAIGN.run(asked())
    assert outcome.holds, "\n".join(line for story in outcome.stories for line in (story.title, *story.lines))
    assert {CALLS, SALES} <= {figure.name for figure in outcome.figures}


@pytest.mark.campaign
@pytest.mark.timeout(CAMPAIGN_S)
def test_all_of_it() -> None:
    assert CAMPAIGN.run(asked("--long")).holds
