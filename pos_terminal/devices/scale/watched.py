"""A scale that is watched while somebody weighs: asked again and again in a worker, told when something changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from pos_terminal.app.reports import ScaleReport
from pos_terminal.devices.scale.asked import AskedScale
from pos_terminal.devices.worker import Outcome, Worker
from pos_terminal.domain.weight import ScaleState, Weight

EXPIRES_S = 10.0
RESTLESS = "scale_restless"


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds: between two questions, after one that failed, and of unrest before it is told."""

    poll: float = 0.12
    dead: float = 1.0
    restless: float = 8.0


class WatchedScale:
    """Implements app.ports.Scale. `report` is safe from any thread.

    A weight is believed when it was steady twice in a row and the same: neither protocol's check is strong.
    """

    there = True

    def __init__(
        self, scale: AskedScale, worker: Worker, report: Callable[[ScaleReport], None], pace: Pace | None = None
    ) -> None:
        self._scale = scale
        self._worker = worker
        self._report = report
        self._pace = pace or Pace()
        self._wanted = False
        self._heard: Weight | None = None  # in the worker only, as are the rest
        self._said: ScaleReport | None = None
        self._readings = 0
        self._unrest_since: float | None = None

    def watch(self) -> None:
        self._wanted = True
        self._worker.submit(self._begin, self._told, EXPIRES_S, "", first=True)

    def rest(self) -> None:
        self._wanted = False

    def test(self, tell: Callable[[Outcome, Weight | None], None]) -> None:
        """Ask it once, for the page that sets it up."""
        heard: list[Weight] = []

        def ask() -> None:
            heard.append(self._scale.ask())

        self._worker.submit(ask, lambda outcome: tell(outcome, heard[0] if heard else None), EXPIRES_S, "scale_stuck")

    def let_go(self) -> None:
        """Close its line: another scale is set up in its place, or the program ends."""
        self._wanted = False
        self._worker.submit(self._scale.close, lambda outcome: None, EXPIRES_S, "")

    # --- in the worker

    def _begin(self) -> None:
        self._heard = self._said = self._unrest_since = None
        self._ask()

    def _ask(self) -> None:
        before, self._heard = self._heard, None
        weight = self._scale.ask()
        self._heard = weight
        believed = weight if not weight.steady or weight == before else replace(weight, state=ScaleState.MOVING)
        self._say(weight=believed, problem=self._unrest(believed))

    def _told(self, outcome: Outcome) -> None:
        """Ask again in a while, as long as somebody weighs."""
        if not self._wanted:
            return
        if outcome.problem:
            self._unrest_since = None
            self._say(problem=outcome.problem)
        self._worker.later(self._pace.dead if outcome.problem else self._pace.poll, self._ask, self._told)

    def _unrest(self, weight: Weight) -> str:
        """Return a code for a weight that has moved for too long."""
        if weight.state is not ScaleState.MOVING:
            self._unrest_since = None
            return ""
        now = self._worker.now()
        if self._unrest_since is None:
            self._unrest_since = now
        return RESTLESS if now - self._unrest_since >= self._pace.restless else ""

    def _say(self, weight: Weight | None = None, problem: str = "") -> None:
        said = self._said
        if said is not None and (said.weight, said.problem) == (weight, problem):
            return
        self._readings += 1
        self._said = ScaleReport(self._readings, weight, problem)
        if self._wanted:
            self._report(self._said)
