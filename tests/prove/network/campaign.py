"""`prove network`: the lines that go wrong, as a campaign of the proof."""

from __future__ import annotations

import argparse
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from tests.prove.line import shares
from tests.prove.line.bends import BENDS, Bent
from tests.prove.line.between import Between
from tests.prove.line.far import FarDesk, Ground, spoiled_with, with_rail
from tests.prove.line.rails import Rails, Spot
from tests.prove.line.shares import Share, in_shares
from tests.prove.line.tally import Tally
from tests.prove.network.certificates import Authority, Paper, trusting
from tests.prove.network.dead_lines import DEAD, DeadLines
from tests.prove.network.draws import Draws
from tests.prove.network.outages import Down, Night, outages
from tests.prove.network.pairs import Pair, play_pair
from tests.prove.network.sales import SaleFaults
from tests.prove.network.swaps import play_swap
from tests.prove.outcome import Campaign, Mended, Outcome
from tests.rails.contract.cells import FAULTS, Cell, Fault

CLAIM = (
    "However the line between till and service goes wrong, nobody is charged twice, nothing is lost, "
    "and every payment ends or is before a person once the service answers again."
)
MENDED = (
    Mended(
        "An answer that came twice on a kept connection was taken for the answer to the next call: "
        "a refused refund could be called done. A write now has a connection of its own.",
        "tests/wire/test_http.py::test_rule_06_an_answer_that_came_twice_is_never_the_answer_to_the_next_write",
    ),
    Mended(
        "A look that was answered twice on a kept connection told the look behind a void of the time before it: the "
        "void was sent again. What is read behind a write has other connections than what was read before it.",
        "tests/wire/test_http.py::test_rule_05_an_answer_from_before_a_write_is_never_the_answer_to_a_look_behind_it",
    ),
)
LIMITS = (
    "Bytes are bent between till and sandbox on loopback; a bend inside TLS is a bend of the plain bytes within.",
    "An answer to a look that comes twice on a kept connection makes the looks behind it one answer late, "
    "until the connection rests for 4 s or a write has ended.",
    "First faults of a call that leave the same behind (told, standing and allowed next) are one: all that may follow "
    "is played after one of them, drawn by the seed, and one pair in 20 of the others' beside.",
)
SHORT = {"outages": 1, "dead": 6, "swaps": 5, "bends": 24, "sales": 1, "faults": 12, "pairs": 24}
T = TypeVar("T")


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--only", default="", help="only the cells whose name holds this")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="play as much of each part as that allows")
    parser.add_argument("--sales", type=int, default=400, help="pairs of faults in whole sales, in the long form")
    shares.option(parser)
    for part in SHORT:
        parser.add_argument(f"--no-{part}", action="store_true", help=f"leave the {part} out")


@dataclass(slots=True)
class Network:
    """The parts of the campaign on one ground."""

    ground: Ground
    tally: Tally
    seed: int
    long: bool
    left_out: frozenset[str]
    share: Share
    stack: ExitStack
    rails: Rails = field(init=False)

    def __post_init__(self) -> None:
        self.rails = Rails(self.ground)

    def chance(self, part: str) -> random.Random:
        """Return the same draws for a part, whatever is played beside it."""
        return random.Random(f"{self.seed} {part}")

    def some(self, part: str, every: list[T]) -> list[T]:
        """Return what is played of a part: all of it, or a sample that the seed has drawn."""
        if part in self.left_out:
            return []
        if self.long or self.tally.only:
            return self.share.mine(self.chance(part).sample(every, len(every)))
        return self.chance(part).sample(every, min(SHORT[part], len(every)))

    def spots(self, part: str) -> Iterator[tuple[Spot, random.Random | None]]:
        """Yield the acts whose calls a part bends; in the short form as many, drawn with repeats, one cell each."""
        every = self.rails.every()
        if part in self.left_out:
            return
        if self.long or self.tally.only:
            for desk, act in self.share.mine(self.chance(part).sample(every, len(every))):
                if self.tally.time_is_up:
                    self.tally.left[PARTS[part]] += 1
                    return
                yield self.rails.spot(desk, act), None
            return
        chance = self.chance(part)
        for _ in range(SHORT[part]):
            desk, act = chance.choice(every)
            yield self.rails.spot(desk, act), chance

    # --- single calls

    def singles(self, part: str, faults: tuple[Fault | Bent, ...]) -> None:
        for spot, chance in self.spots(part):
            way, act = spot.desk.way.name, spot.act
            cells = [
                Cell(way, act.name, call, at, fault)  # type: ignore[arg-type]
                for call, at in spot.places()
                for fault in faults
                if not spot.holed(call, fault)
            ]
            for cell in self._drawn(cells, chance):
                name = f"{spot.desk.rail}, {cell}"
                line = f"{spot.name}: {cell.call} meets {cell.fault}"
                self._plays(part, name, (line,), lambda s=spot, c=cell: _spoiled(s, c))  # type: ignore[misc]

    def pairs(self) -> None:
        draws = Draws(self.tally, self.seed)
        for spot, chance in self.spots("pairs"):
            for pair in draws.one(spot, chance) if chance else draws.those(spot):
                name = f"{spot.desk.rail}, {pair}"
                self._plays("pairs", name, pair.lines, partial(_pair, spot, pair))

    def swaps(self) -> None:
        for spot, chance in self.spots("swaps"):
            calls = [call for call in dict.fromkeys(spot.calls) if "token" not in call]
            for call in self._drawn(calls, chance):
                name = f"{spot.name}: {call} answered behind a look's answer"
                run = lambda s=spot, c=call: with_rail(s.desk, lambda rail: play_swap(s, c, rail))  # noqa: E731
                self._plays("swaps", name, (), run)

    def _plays(self, part: str, name: str, lines: tuple[str, ...], do: Callable[[], object]) -> None:
        self.tally.play(PARTS[part], name, lines, do)

    def _drawn(self, every: list[T], chance: random.Random | None) -> list[T]:
        return [chance.choice(every)] if chance and every else every

    # --- lines that are dead

    def dead(self) -> None:
        authority = Authority(self.ground.folder)
        line = self.stack.enter_context(Between(self.ground.near.origin, tls=authority.server(Paper.GOOD)))
        lines = DeadLines(self.ground, authority, line)
        every = [(desk, act, dead) for desk, act in self.rails.every() for dead in DEAD]
        for desk, act, dead in self.some("dead", every):
            name = f"{desk.rail}, {desk.way.name}: {act.name}: {dead}"
            run = lambda d=desk, a=act, how=dead: lines.play(d, a, how)  # noqa: E731
            self._plays("dead", name, (), run)

    # --- whole sales

    def sales(self, count: int) -> None:
        if "sales" in self.left_out:
            return
        played = SaleFaults(self.ground, self.chance("sales"))
        for at in range(count if self.long else SHORT["sales"]):
            if self.tally.time_is_up:
                self.tally.left[PARTS["sales"]] += 1
                return
            pair = played.drawn()  # all of them in each process, so that each can be drawn again by the seed
            if at % self.share.of == self.share.at:
                name = f"{pair.desk.rail}, {pair}"
                self._plays("sales", name, pair.lines, partial(played.play, pair))

    def outages(self) -> None:
        authority = Authority(self.ground.folder)
        os.environ["SSL_CERT_FILE"] = str(authority.file)  # what the tills of this ground trust
        secure = self.stack.enter_context(Between(self.ground.near.origin, tls=authority.server(Paper.GOOD)))
        for one in self.some("outages", outages(self.ground)):
            line = secure if one.down is Down.EXPIRED else self.ground.between
            desk = self._desk(one.rail, one.way, line)
            desk.network._tls = trusting(authority.file)
            night = Night(self.ground.street(desk), line, authority, [])
            self._plays("outages", str(one), (), lambda n=night, o=one: n.play(o))  # type: ignore[misc]

    def _desk(self, rail: str, way: str, line: Between) -> FarDesk:
        return next(
            self.ground.desk(rail, desk.way, line)
            for desk, _ in self.rails.every()
            if (desk.rail, desk.way.name) == (rail, way)
        )


PARTS = {
    "faults": "calls with one fault",
    "bends": "calls on a line that bends",
    "pairs": "calls with two faults",
    "swaps": "answers that changed places",
    "dead": "calls on a dead line (TLS, names)",
    "sales": "sales with two faults",
    "outages": "sales with the service down",
}


def _spoiled(spot: Spot, cell: Cell) -> None:
    spoiled_with(spot.desk, spot.act, cell, list(spot.calls))


def _pair(spot: Spot, pair: Pair) -> None:
    with_rail(spot.desk, lambda rail: play_pair(spot, pair, rail))


def play_share(asked: argparse.Namespace, share: Share) -> Tally:
    """Play one process's share of everything."""
    command = f"python3 run.py prove network --seed {asked.seed}{' --long' if asked.long else ''}"
    tally, until = Tally(command, asked.only), time.monotonic() + asked.seconds
    left_out = frozenset(part for part in SHORT if getattr(asked, f"no_{part}"))
    before = os.environ.get("SSL_CERT_FILE")
    try:
        with Ground() as ground:
            network = Network(ground, tally, asked.seed, asked.long, left_out, share, ground.stack)
            parts = (
                network.outages,  # first: its tills must know whom to trust
                network.dead,
                network.swaps,
                lambda: network.singles("bends", BENDS),
                lambda: network.sales(asked.sales),
                lambda: network.singles("faults", FAULTS),
                network.pairs,
            )
            for at, part in enumerate(parts):
                left = until - time.monotonic()
                tally.over = time.monotonic() + left / (len(parts) - at)
                part()
    finally:
        os.environ.pop("SSL_CERT_FILE", None)
        if before is not None:
            os.environ["SSL_CERT_FILE"] = before
    return tally


def run(asked: argparse.Namespace) -> Outcome:
    began = time.monotonic()
    tally = in_shares(asked, play_share)
    return Outcome(
        campaign="network",
        claim=CLAIM,
        command=tally.command,
        long=asked.long,
        seconds=time.monotonic() - began,
        figures=tally.figures(),
        stories=tuple(tally.stories),
        mended=MENDED,
        limits=LIMITS,
    )


CAMPAIGN = Campaign("network", "every call under every fault, on a line that cuts, waits and lies dead", options, run)
