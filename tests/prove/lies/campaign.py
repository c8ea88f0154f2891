"""`prove lies`: mutated answers as a campaign of the proof."""

from __future__ import annotations

import argparse
import contextlib
import json
import resource
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.prove.lies.calls import Liar, Place, places
from tests.prove.lies.document import How, Path
from tests.prove.lies.lie import STATUSES, Body, Head, Lie
from tests.prove.lies.sales import SaleLie, Sales
from tests.prove.lies.values import Value, names_of
from tests.prove.line.far import Ground
from tests.prove.line.rails import Rails
from tests.prove.line.tally import Tally
from tests.prove.outcome import Campaign, Figure, Mended, Outcome

CLAIM = (
    "Whatever a service answers, the till never settles, refunds or prints on a lie, never crashes or hangs, "
    "keeps its memory, and says what is true."
)
MENDED = (
    Mended(
        "A status word of DropPay, Paysera or SWiP with control signs, of any length or with a secret in it "
        "was repeated as it came in what the till says and keeps.",
        "tests/prove/lies/test_lies.py::test_rule_12_lies_that_once_put_raw_words_or_a_secret_before_people",
    ),
)
LIMITS = (
    "An answer that is word for word what the service says of a payment in another state (a status word of its own, "
    "a paid flag, a count of charges, an HTTP status) cannot be told from the truth by anybody who is told it: "
    "there it is shown only that nothing crashes, nothing is sent twice and no other payment is touched.",
)
MOST_KB = 400_000  # what the rails and the liar together, in one process, may grow by
SHORT_CALLS, LONG_CALLS = 60, 4000
SHORT_SALES, LONG_SALES = 2, 600
CALLS, SALES = "calls answered with a lie", "sales with a lie"


class TimeIsUp(KeyboardInterrupt):
    """No more are drawn."""


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--only", default="", help="only the lies whose name holds this")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after so long")
    parser.add_argument("--calls", type=int, default=0, help="how many calls are answered with a lie")
    parser.add_argument("--sales", type=int, default=-1, help="how many sales have a lie in them")


def lies(rail: str, known: tuple[Path, ...]) -> st.SearchStrategy[Lie]:
    """Draw a lie: most change one place of the answer, some its body, its head or its status."""
    named = st.sampled_from(names_of(rail)).map(Value)
    drawn = st.one_of(st.text(max_size=40), st.integers(), st.floats(), st.booleans()).map(_drawn)
    value = st.one_of(named, named, named, drawn)
    odd = st.one_of(
        st.builds(lambda body: Lie(rail, body=body), st.sampled_from(Body)),
        st.builds(lambda head: Lie(rail, head=head), st.sampled_from(Head)),
        st.builds(lambda status: Lie(rail, status=status), st.sampled_from(STATUSES)),
    )
    if not known:
        return odd
    field_ = st.builds(Lie, st.just(rail), st.sampled_from(known), st.sampled_from(How), value)
    return st.one_of(field_, field_, field_, odd)


def _drawn(value: object) -> Value:
    raw = json.dumps(value)
    return Value(raw, raw)


@dataclass(slots=True)
class Lies:
    """The two parts of the campaign on one ground."""

    ground: Ground
    tally: Tally
    seed: int
    rails: Rails = field(init=False)
    sales: Sales = field(init=False)
    _places: dict[tuple[str, str, str], list[Place]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.rails, self.sales = Rails(self.ground), Sales(self.ground)

    def of_calls(self, count: int) -> None:
        liar, every = Liar(self.ground), self.rails.every()

        def one(data: st.DataObject) -> None:
            desk, act = data.draw(st.sampled_from(every))
            key = desk.rail, desk.way.name, act.name
            if key not in self._places:
                self._places[key] = list(places(self.rails, desk, act))
            place = data.draw(st.sampled_from(self._places[key]))
            lie = data.draw(lies(desk.rail, place.paths))
            self.tally.play(CALLS, f"{place.name}: {lie}", (), lambda: liar.play(place, lie))

        self._drawn(one, count)

    def of_sales(self, count: int) -> None:
        every = self.sales.every()

        def one(data: st.DataObject) -> None:
            desk, scene = data.draw(st.sampled_from(every))
            calls = self.sales.calls(desk, scene)
            call = data.draw(st.sampled_from(list(dict.fromkeys(calls))))
            at = data.draw(st.integers(0, min(2, calls.count(call) - 1)))
            lie = data.draw(lies(desk.rail, self._known(desk.rail, call)).filter(lambda lie: not lie.believable))
            sale = SaleLie(desk, scene, call, at, lie)
            if not desk.side.hole(desk.way.name, scene.name, call, str(lie)):
                self.tally.play(SALES, str(sale), (), lambda: self.sales.play(sale))

        self._drawn(one, count)

    def _known(self, rail: str, call: str) -> tuple[Path, ...]:
        """Every place that an answer to this call had in any state."""
        for desk, act in self.rails.every():
            key = desk.rail, desk.way.name, act.name
            if desk.rail == rail and key not in self._places:
                self._places[key] = list(places(self.rails, desk, act))
        rows = [place for key, found in sorted(self._places.items()) if key[0] == rail for place in found]
        return tuple(dict.fromkeys(path for place in rows if place.call == call for path in place.paths))

    def _drawn(self, one: Callable[[st.DataObject], None], count: int) -> None:
        """Have hypothesis draw so many; what goes wrong is in the tally, so that the others are drawn too."""

        def untimed(data: st.DataObject) -> None:
            if self.tally.time_is_up:
                raise TimeIsUp  # hypothesis wants each run to draw alike, or to be interrupted
            one(data)

        every = settings(
            max_examples=count,
            deadline=None,
            database=None,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
        )
        with contextlib.suppress(TimeIsUp):
            seed(self.seed)(every(given(st.data())(untimed)))()


def run(asked: argparse.Namespace) -> Outcome:
    began, memory = time.monotonic(), _memory_kb()
    command = f"python3 run.py prove lies --seed {asked.seed}{' --long' if asked.long else ''}"
    tally = Tally(command, asked.only)
    calls = asked.calls or (LONG_CALLS if asked.long else SHORT_CALLS)
    sales = asked.sales if asked.sales >= 0 else (LONG_SALES if asked.long else SHORT_SALES)
    with Ground() as ground:
        told = Lies(ground, tally, asked.seed)
        tally.over = began + asked.seconds / 2
        told.of_calls(calls)
        tally.over = began + asked.seconds
        if sales:
            told.of_sales(sales)
    grown, till = _memory_kb() - memory, max(told.sales.memory_kb, default=0)
    return Outcome(
        campaign="lies",
        claim=CLAIM,
        command=command,
        long=asked.long,
        seconds=time.monotonic() - began,
        figures=(
            *tally.figures(),
            Figure("memory of the rails and the liar grew by", f"{grown // 1000} MB", "400 MB", grown < MOST_KB),
            Figure("most memory that a till grew by in a sale", f"{till // 1000} MB", "90 MB"),
        ),
        stories=tuple(tally.stories),
        mended=MENDED,
        limits=LIMITS,
    )


def _memory_kb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


CAMPAIGN = Campaign("lies", "every field of every answer mutated, and answers that no service sends", options, run)
