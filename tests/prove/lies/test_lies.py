"""The short form, and that a till which believes a lie is caught."""

from __future__ import annotations

import argparse
from unittest.mock import patch

import pytest

from tests.prove.lies.calls import Liar, places
from tests.prove.lies.campaign import CALLS, CAMPAIGN, SALES
from tests.prove.lies.document import How
from tests.prove.lies.lie import Lie
from tests.prove.lies.values import Value
from tests.prove.line.far import Ground
from tests.prove.line.rails import Rails

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


FOUND = (
    ("droppay", "settled, refund", "refund", Lie("droppay", ("status",), value=Value("RTL marks"))),
    ("droppay", "open, look", "look", Lie("droppay", ("status",), value=Value("the till's own secret"))),
    ("swip", "open, look", "look", Lie("swip", ("status",), value=Value("the till's own secret"))),
    ("paysera", "open, look", "look", Lie("paysera", ("status",), value=Value("the till's own secret"))),
    ("paysera", "settled, refund", "cancel_payment", Lie("paysera", ("status",), value=Value("RTL marks"))),
)


@pytest.mark.timeout(60)
def test_rule_12_lies_that_once_put_raw_words_or_a_secret_before_people() -> None:
    with Ground() as ground:
        rails, liar = Rails(ground), Liar(ground)
        acts = {(desk.rail, act.name): (desk, act) for desk, act in reversed(rails.every())}
        for rail, name, call, lie in FOUND:
            desk, act = acts[rail, name]
            place = next(one for one in places(rails, desk, act) if one.call == call)
            liar.play(place, lie)


@pytest.mark.timeout(60)
def test_a_reader_that_believes_the_second_of_two_is_caught() -> None:
    lie = Lie("droppay", ("charge_success_count",), How.TWICE_BEHIND, Value("1"))
    with Ground() as ground:
        rails, liar = Rails(ground), Liar(ground)
        wanted = "droppay", "open, look"
        desk, act = next((desk, act) for desk, act in rails.every() if (desk.rail, act.name) == wanted)
        place = next(one for one in places(rails, desk, act) if one.call == "look")
        liar.play(place, lie)
        with patch("pos_terminal.wire.read_json._object", dict), pytest.raises(AssertionError, match="is called paid"):
            liar.play(place, lie)


@pytest.mark.campaign
@pytest.mark.timeout(CAMPAIGN_S)
def test_all_of_it() -> None:
    assert CAMPAIGN.run(asked("--long")).holds
