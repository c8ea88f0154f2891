"""`prove doubt`: the rails' contract under every other answer to what the papers infer."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from pos_terminal.app.commands import Command
from pos_terminal.app.views import PaymentView
from pos_terminal.domain.payment import FINAL, PayState
from tests.e2e.judge import judge
from tests.e2e.people import People, give_back, keep
from tests.prove.doubt.fact import Fact
from tests.prove.doubt.facts_others import CARD, DROPPAY, PAYSERA
from tests.prove.doubt.facts_swip import SWIP
from tests.prove.line import shares
from tests.prove.line.far import SIDES, FarDesk, Ground, spoiled_with, with_rail
from tests.prove.line.shares import Share, in_shares
from tests.prove.line.street import screens_are_true
from tests.prove.line.tally import Tally
from tests.prove.outcome import Campaign, Figure, Mended, Outcome
from tests.rails.contract.acts import Act, acts
from tests.rails.contract.cells import FAULTS, FEW, Cell, cells_of
from tests.rails.contract.judged_call import clean_run
from tests.rails.contract.scenes import Scene, scenes
from tests.rails.contract.side import Way
from tests.rails.contract.street import play

CLAIM = "For every fact that a protocol paper only infers the contract holds with the other plausible answer as well."
LIMITS = (
    "The other answers are those that we could think of; a third one meets the same reading of unknown words.",
    "Under an answer marked with a person's question the contract's certain ends are not asked for: there it is "
    "shown that nobody is charged twice, nothing is lost, and every payment ends or is before a person.",
)
MENDED = (
    Mended(
        "An answer that says nothing, to a cancel with the second checksum, was taken for a gateway that cancels "
        "nothing.",
        "tests/rails/test_card_rail.py::test_a_second_cancel_that_is_answered_with_nothing_is_in_doubt",
    ),
)
FACTS: dict[str, tuple[Fact, ...]] = {"swip": SWIP, "droppay": DROPPAY, "paysera": PAYSERA, "card": CARD}
CALLS, SALES = "calls under another answer", "sales under another answer"
SHORT_ACTS, SHORT_SALES = 1, 2


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--only", default="", help="only the cells whose name holds this")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="play as much of each part as that allows")
    shares.option(parser)


def doubted() -> Iterator[tuple[str, Fact]]:
    for rail, facts in FACTS.items():
        yield from ((rail, fact) for fact in facts if fact.doubted)


@dataclass(slots=True)
class Doubts:
    """The contract's parts under one answer after the other."""

    ground: Ground
    tally: Tally
    chance: random.Random
    long: bool
    share: Share
    whole: bool = field(init=False)

    def __post_init__(self) -> None:
        self.whole = self.long or bool(self.tally.only)

    def desk(self, rail: str, fact: Fact) -> FarDesk:
        usual = SIDES[rail].ways[0]
        way = Way(usual.name, {**usual.till, **fact.till}, {**usual.service, **fact.service})
        return self.ground.desk(rail, way)

    def calls(self) -> None:
        every = [
            (desk, fact, act)
            for rail, fact in doubted()
            for desk in [self.desk(rail, fact)]
            for act in self._some(acts(desk.terms, dict(desk.side.still_held), desk.way))
        ]
        for desk, fact, act in self.share.mine(every):
            self._act(desk, fact, act)

    def _some(self, every: list[Act]) -> list[Act]:
        return every if self.whole else self.chance.sample(every, SHORT_ACTS)

    def _act(self, desk: FarDesk, fact: Fact, act: Act) -> None:
        name = f"{desk.rail} {fact.section}, {fact.other}: {act.name}"
        if fact.unsure or act.name in fact.without:
            return  # its sales are played, with people at the till
        usual: list[str] = []

        def clean() -> None:
            usual.extend(with_rail(desk, lambda rail: clean_run(desk, rail, act)))

        if self.tally.only.startswith(f"{name}: "):
            clean()  # one of its cells is asked for: which it has is only known from this
        self.tally.play(CALLS, name, (), clean)
        cells = [cell for cell in cells_of(desk.way.name, act.name, usual) if not self._holed(desk, cell)]
        if not self.whole:
            few = [cell for cell in cells if cell.fault in FEW]
            cells = self.chance.sample(few, min(1, len(few)))
        elif len(cells) > len(FAULTS) and not self.tally.only:
            cells = self.chance.sample(cells, len(FAULTS))
        for cell in cells:
            self._cell(desk, act, cell, usual, f"{name}: {cell.call}: {cell.fault}")

    def _cell(self, desk: FarDesk, act: Act, cell: Cell, usual: list[str], name: str) -> None:
        self.tally.play(CALLS, name, (), lambda: spoiled_with(desk, act, cell, usual))

    def _holed(self, desk: FarDesk, cell: Cell) -> bool:
        return bool(desk.side.hole(desk.way.name, cell.state, cell.call, str(cell.fault)))

    def sales(self) -> None:
        every = [
            (f"{rail} {fact.section}, {fact.other}: sale: {name}", run)
            for rail, fact in doubted()
            for name, run in self._stories(self.desk(rail, fact), fact)
        ]
        for name, run in self.share.mine(every) if self.whole else self.chance.sample(every, SHORT_SALES):
            self.tally.play(SALES, name, (), run)

    def _stories(self, desk: FarDesk, fact: Fact) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the contract's sales; of a fact that makes a person's question, what people may answer."""
        if fact.unsure:
            yield "people keep what waits", partial(self._sale_with_people, desk, keep)
            yield "people give back what waits", partial(self._sale_with_people, desk, give_back)
            return
        for scene in scenes(desk.terms, desk.side):
            yield scene.name, partial(self._sale, desk, scene)

    def _sale(self, desk: FarDesk, scene: Scene) -> None:
        play(self.ground.street(desk), scene)

    def _sale_with_people(self, desk: FarDesk, late: Callable[[PaymentView], Command]) -> None:
        """Nobody is charged twice and nothing is lost, whoever must be asked for it."""
        with self.ground.street(desk).shop({}) as shop:
            shop.opens()
            desk.acts(desk.side.approve)
            try:
                People(shop.counter, desk.rail, customer="", late=late).finish()
            except AssertionError:  # what nobody can tell stays before a manager
                shop.counter.pass_time(3 * 3600)
                waits = judge(shop.counter.folder, shop.counter.control, done=False)
                for payment in waits.payments.values():
                    assert payment.state in (*FINAL, *BEFORE_PEOPLE), f"{payment.state}: {shop.counter.view.payment}"
                assert shop.counter.view.payment is None or shop.counter.view.payment.can_set_aside
            judge(shop.counter.folder, shop.counter.control, done=False)
            screens_are_true(shop)


BEFORE_PEOPLE = (PayState.ATTENTION, PayState.DOUBT_SETTLE, PayState.DOUBT_VOID, PayState.DISOWNED)


def table() -> tuple[str, ...]:
    """Return every inferred fact with its other answer and its switch, or why it needs none."""
    rows = [fact.row(rail) for rail, facts in FACTS.items() for fact in facts]
    return ("| paper | fact | other answer | switch, or why none |", "| --- | --- | --- | --- |", *rows)


def play_share(asked: argparse.Namespace, share: Share) -> Tally:
    """Play one process's share of everything."""
    began = time.monotonic()
    command = f"python3 run.py prove doubt --seed {asked.seed}{' --long' if asked.long else ''}"
    tally = Tally(command, asked.only)
    with Ground() as ground:
        doubts = Doubts(ground, tally, random.Random(f"{asked.seed} {share.at}"), asked.long, share)
        tally.over = began + asked.seconds / 2
        doubts.calls()
        tally.over = began + asked.seconds
        doubts.sales()
    return tally


def run(asked: argparse.Namespace) -> Outcome:
    began = time.monotonic()
    tally = in_shares(asked, play_share)
    answers = sum(1 for _ in doubted())
    facts = sum(len(found) for found in FACTS.values())
    return Outcome(
        campaign="doubt",
        claim=CLAIM,
        command=tally.command,
        long=asked.long,
        seconds=time.monotonic() - began,
        figures=(
            Figure("inferred facts", f"{facts}, {answers} with another answer in the sandbox"),
            *tally.figures(),
        ),
        stories=tuple(tally.stories),
        mended=MENDED,
        limits=LIMITS,
        details=table(),
    )


CAMPAIGN = Campaign("doubt", "the contract under the other answer to every inferred fact", options, run)
