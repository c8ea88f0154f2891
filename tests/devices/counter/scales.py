"""Scales to be tried: the fake, and both protocols at the end of a real pseudo-terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue

from pos_terminal.app.ports import Scale
from pos_terminal.app.reports import ScaleReport
from pos_terminal.devices.scale import Pace, WatchedScale, serial_scale
from pos_terminal.devices.worker import Worker
from pos_terminal.domain.weight import ScaleState, Weight
from pos_terminal.sandbox.counter.cable import Cable
from pos_terminal.sandbox.counter.scale import MOST_MG, EmulatedScale
from tests.fakes.fake_scale import FakeScale

WAIT_S = 10.0
# a pseudo-terminal has no parity, so everything is 8N1 here
QUICK = Pace(poll=0.01, dead=0.02, restless=8.0)
KINDS = ("fake", "toledo", "cas")


class Rig:
    """A scale, what a person does to it, and what it said."""

    def __init__(self, scale: Scale, said: SimpleQueue[ScaleReport]) -> None:
        self.scale = scale
        self.said = said

    def hears(self, seen: Callable[[ScaleReport], bool]) -> ScaleReport:
        """Wait for a word of the scale."""
        while True:
            report = self.said.get(timeout=WAIT_S)
            if seen(report):
                return report

    def weighs(self, mg: int) -> ScaleReport:
        return self.hears(lambda report: report.weight == Weight(ScaleState.STEADY, mg))

    def is_in(self, state: ScaleState) -> ScaleReport:
        return self.hears(lambda report: report.weight is not None and report.weight.state is state)

    def fails(self, problem: str) -> ScaleReport:
        return self.hears(lambda report: report.problem == problem)

    def put(self, mg: int) -> None:
        raise NotImplementedError

    def get(self, state: ScaleState) -> None:
        """Bring it into a state other than steady."""
        raise NotImplementedError

    def kill(self) -> str:
        """Let it be gone; returns the problem that must be told."""
        raise NotImplementedError

    def revive(self) -> None:
        raise NotImplementedError


class FakeRig(Rig):
    def __init__(self) -> None:
        said: SimpleQueue[ScaleReport] = SimpleQueue()
        self.fake = FakeScale(said.put)
        super().__init__(self.fake, said)

    def put(self, mg: int) -> None:
        self.fake.put(mg)

    def get(self, state: ScaleState) -> None:
        self.fake.put(0, state)

    def kill(self) -> str:
        self.fake.fail("scale_gone")
        return "scale_gone"

    def revive(self) -> None:
        self.fake.put(0)


class CableRig(Rig):
    def __init__(self, speaks: str, worker: Worker) -> None:
        said: SimpleQueue[ScaleReport] = SimpleQueue()
        self.emulated = EmulatedScale(speaks)
        self.cable = Cable(self.emulated)
        self.watched = WatchedScale(serial_scale(speaks, self.cable.port, 9600, "8N1"), worker, said.put, QUICK)
        super().__init__(self.watched, said)

    def put(self, mg: int) -> None:
        mood = self.emulated.mood
        mood.moving = mood.negative = False
        self.emulated.put(mg)

    def get(self, state: ScaleState) -> None:
        mood = self.emulated.mood
        mood.moving, mood.negative = state is ScaleState.MOVING, state is ScaleState.NEGATIVE
        self.emulated.put(MOST_MG + 1 if state is ScaleState.OVER else 0)

    def kill(self) -> str:
        self.cable.pull()
        return "scale_gone"

    def revive(self) -> None:
        self.cable.plug()


@contextmanager
def rig_of(kind: str) -> Iterator[Rig]:
    if kind == "fake":
        yield FakeRig()
        return
    worker = Worker("scale", failed="scale_failed", stuck="scale_stuck")
    worker.start()
    rig = CableRig(kind, worker)
    try:
        yield rig
    finally:
        rig.watched.let_go()
        worker.stop()
        rig.cable.close()
