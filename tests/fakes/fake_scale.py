"""A scale that says at once what a test puts on it."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.reports import ScaleReport
from pos_terminal.domain.weight import ScaleState, Weight


class FakeScale:
    """Implements app.ports.Scale; passes its contract."""

    def __init__(self, report: Callable[[ScaleReport], None] = lambda report: None, there: bool = True) -> None:
        self.there = there
        self.report = report
        self.watched = False
        self._weight = Weight(ScaleState.STEADY, 0)
        self._problem = ""
        self._readings = 0

    def watch(self) -> None:
        self.watched = True
        self._say()

    def rest(self) -> None:
        self.watched = False

    def put(self, mg: int, state: ScaleState = ScaleState.STEADY) -> None:
        self._weight, self._problem = Weight(state, mg), ""
        self._say()

    def fail(self, problem: str) -> None:
        self._problem = problem
        self._say()

    def _say(self) -> None:
        if self.watched:
            self._readings += 1
            weight = None if self._problem else self._weight
            self.report(ScaleReport(self._readings, weight, self._problem))
