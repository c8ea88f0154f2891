"""The search walks remembered numbers; they must say what the moves tell in words, state by state."""

from __future__ import annotations

import dataclasses

import pytest

from pos_terminal.domain.payment import Payment, PayState
from tests.prove.paths.peace import POLICIES
from tests.prove.paths.people import Asked, People
from tests.prove.paths.quick import replace
from tests.prove.paths.rails import RAILS
from tests.prove.paths.search import Search
from tests.prove.paths.short_times import short_times
from tests.prove.paths.state import Left
from tests.prove.paths.table import ago

LOOKED_AT, MET = 100, 700  # states of each search
EVERYTHING = Left(faults=1, crashes=1, taps=1, jumps=1, slow=1, payments=2, outages=1)


@pytest.mark.parametrize("people", [People, Asked])
@pytest.mark.parametrize("rail", RAILS)
def test_what_follows_is_what_the_moves_tell(rail: str, people: type[People]) -> None:
    with short_times():
        search = Search(RAILS[rail][0], EVERYTHING, (500, 1000), people=people)
        seen = search.some(MET)
        graph = search.graph
        for code in seen[:: len(seen) // LOOKED_AT]:
            told = {graph.encode(then) for _, then in graph.moves.of(graph.decode(code))}
            assert set(graph.following(code)) == told
            resting = search.peace.stripped(code)
            for policy in POLICIES:
                then = search.peace.step(graph.decode(resting), policy)[1]
                assert search.peace.next(resting, policy) == graph.encode(then)


def test_a_quick_copy_is_a_copy() -> None:
    payment = Payment("p", "s", "1", 500, "EUR", RAILS["swip"][0].terms, ago(3), due=500)
    changes: dict[str, object] = {"state": PayState.SETTLED, "paid": 500, "looked": ago(1)}
    assert replace(payment, **changes) == dataclasses.replace(payment, **changes)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        replace(payment, colour="red")
