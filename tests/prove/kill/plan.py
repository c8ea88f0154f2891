"""What happens in a run: a function of the seed and the run's number alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

from tests.prove.kill.scenes import SCENES, Scene

MOST_DEATHS = 3
ON_DISK = 0.2  # the share of runs whose journal is flushed to a real disk
WARM = 5  # points of the network that a start passes, fetching a token
SLOW = 0.35  # the share whose services take their time


class How(StrEnum):
    """What ends the process."""

    WRITE = "journal"  # at a write of the journal
    SOCKET = "network"  # around a send or a receive
    BLIND = "blind"  # from outside, after a time, with no hook inside


HOW = ((How.WRITE, 0.36), (How.SOCKET, 0.32), (How.BLIND, 0.32))


@dataclass(frozen=True, slots=True)
class Blow:
    """One death. `at` counts writes or points of the network; a blind one comes after so many seconds."""

    how: How
    at: int = 0
    before: bool = False
    after_s: float = 0.0
    when_up: bool = False  # the time counts from when the till is up: windows take a while

    def __str__(self) -> str:
        match self.how:
            case How.WRITE:
                return f"{'before' if self.before else 'after'} journal write {self.at}"
            case How.SOCKET:
                return f"at point {self.at} of the network"
            case How.BLIND:
                return f"blindly after {self.after_s:.2f} s"


@dataclass(frozen=True, slots=True)
class Plan:
    """One run: a scene on a rail, its deaths, and the seed of everything that chance decides on the way."""

    seed: int
    run: int
    scene: str
    rail: str
    blows: tuple[Blow, ...]  # the first in the scene, the others while the till recovers
    on_disk: bool
    slow: bool
    windows: bool = False

    @property
    def chance(self) -> Random:
        return Random(f"{self.seed}/{self.run}/people")


def plan_of(seed: int, run: int, windows: bool = False) -> Plan:
    """Draw a run."""
    chance = Random(f"{seed}/{run}")
    names = [name for name, scene in SCENES.items() if scene.windows or not windows]
    name = chance.choices(names, [SCENES[name].weight for name in names])[0]
    scene = SCENES[name]
    hows = chance.choices([how for how, _ in HOW], [share for _, share in HOW], k=MOST_DEATHS)
    first = _first(hows[0], scene, chance)
    deaths = chance.choices((1, 2, 3), (0.35, 0.4, 0.25))[0]
    if windows:
        first = replace(first, when_up=chance.random() < 0.9, at=first.at + (WARM if first.how is How.SOCKET else 0))
        deaths = min(deaths, 2)
    later = tuple(_later(how, chance) for how in hows[1:deaths])
    return Plan(
        seed,
        run,
        name,
        chance.choice(scene.rails),
        (first, *later),
        chance.random() < ON_DISK,
        chance.random() < SLOW,
        windows,
    )


def _first(how: How, scene: Scene, chance: Random) -> Blow:
    match how:
        case How.WRITE:
            return Blow(how, at=_early(scene.writes, chance), before=chance.random() < 0.5)
        case How.SOCKET if scene.points:
            return Blow(how, at=_early(scene.points, chance))
        case _:
            return Blow(How.BLIND, after_s=chance.uniform(0.02, scene.seconds))


def _later(how: How, chance: Random) -> Blow:
    """A recovery is short: few writes, a look or two, and soon."""
    match how:
        case How.WRITE:
            return Blow(how, at=_early(5, chance), before=chance.random() < 0.5)
        case How.SOCKET:
            return Blow(how, at=_early(14, chance))
        case How.BLIND:
            return Blow(how, after_s=chance.uniform(0.0, 0.5))


def _early(most: int, chance: Random) -> int:
    """Not every scene comes to its last write: early ones are drawn more often."""
    return round(chance.triangular(1, most, 1))
