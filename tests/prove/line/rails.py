"""The contract's calls as a campaign plays them: in every state of every rail in every way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.prove.line.far import WAYS, FarDesk, Ground, with_rail
from tests.rails.contract.acts import Act, acts
from tests.rails.contract.judged_call import clean_run


@dataclass(frozen=True, slots=True)
class Spot:
    """An act of a rail in one of its ways, with the calls that it usually makes."""

    desk: FarDesk
    act: Act
    calls: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.desk.rail}, {self.desk.way.name}: {self.act.name}"

    def holed(self, call: str, fault: object) -> bool:
        return bool(self.desk.side.hole(self.desk.way.name, self.act.name, call, str(fault)))

    def places(self) -> Iterator[tuple[str, int]]:
        """Yield every call with its number among those of its name."""
        for at, call in enumerate(self.calls):
            yield call, self.calls[:at].count(call)


@dataclass(slots=True)
class Rails:
    """Every act of every rail; which calls it makes is found out when it is first asked for."""

    ground: Ground
    spots: dict[tuple[str, str, str], Spot] = field(default_factory=dict)

    def every(self) -> list[tuple[FarDesk, Act]]:
        found = []
        for rail, way in WAYS:
            desk = self.ground.desk(rail, way)
            found += [(desk, act) for act in acts(desk.terms, dict(desk.side.still_held), desk.way)]
        return found

    def spot(self, desk: FarDesk, act: Act) -> Spot:
        key = desk.rail, desk.way.name, act.name
        if key not in self.spots:
            calls = with_rail(desk, lambda rail: clean_run(desk, rail, act))
            self.spots[key] = Spot(desk, act, tuple(calls))
        return self.spots[key]
