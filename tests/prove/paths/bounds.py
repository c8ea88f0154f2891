"""How far each search goes: what may go wrong in one story, and on which services."""

from __future__ import annotations

from dataclasses import dataclass

from tests.prove.paths.bill import Service
from tests.prove.paths.people import Asked, People
from tests.prove.paths.rails import RAILS
from tests.prove.paths.state import Left


@dataclass(frozen=True)
class Bound:
    """One search: a name for the table, and what may happen in each of its stories."""

    name: str
    left: Left
    shares: tuple[int, ...] = (1000,)
    services: int = 9  # how many of the rail's services, the plainest first
    people: type[People] = People

    @property
    def words(self) -> str:
        names = ("fault", "crash", "tap", "clock jump", "slow look", "payment", "outage")
        told = [(n, name) for n, name in zip(self.left, names, strict=True) if n]
        words = ", ".join(
            f"{n} {name}{'es' if name == 'crash' and n > 1 else 's' if n > 1 else ''}" for n, name in told
        )
        return words.replace("tap", "cancel") + ", every answer" if self.people is Asked else words


SHORT = (
    Bound("a fault", Left(faults=1), services=2),
    Bound("a crash", Left(crashes=1), services=2),
    Bound("an outage", Left(outages=1), services=2),
    Bound("people", Left(taps=1, slow=1), services=1),
    Bound("two payments", Left(taps=1, payments=2), services=1),
)
# Two payments of one sale, two restarts, one fault at every call, cancel and approval at any step: all in one story.
TOGETHER = Bound("all together", Left(faults=1, crashes=2, taps=1, payments=2), (500,), services=2, people=Asked)
LONG = (
    TOGETHER,
    Bound("two faults", Left(faults=2)),
    Bound("two restarts", Left(crashes=2)),
    Bound("people", Left(taps=3, slow=1)),
    Bound("a fault, a crash", Left(faults=1, crashes=1, slow=1)),
    Bound("an outage, a crash", Left(crashes=1, outages=1)),
    Bound("an outage, a fault", Left(faults=1, outages=1), services=2),
    Bound("an outage and people", Left(taps=1, outages=1), services=2),
    Bound("clocks", Left(crashes=1, taps=1, jumps=1)),
    Bound("a fault and people", Left(faults=1, taps=2), services=2),
    Bound("two restarts and people", Left(crashes=2, taps=1), services=1),
    Bound("a fault, a crash, people", Left(faults=1, crashes=1, taps=1), services=1),
    Bound("two payments", Left(taps=2, payments=2), shares=(500, 1000), services=1),
    Bound("two payments, a fault", Left(faults=1, taps=1, payments=2), services=1),
    Bound("two payments, an outage", Left(taps=1, payments=2, outages=1), services=1),
    Bound("two payments, a crash", Left(crashes=1, taps=1, payments=2), services=1),
)


def services(rail: str, bound: Bound) -> tuple[Service, ...]:
    return RAILS[rail][: bound.services]
